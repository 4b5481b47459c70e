import { changeLanguage, type Language, language } from './language.js';

const choices: readonly [Language, string][] = [
  ['zh', '中文'],
  ['en', 'English'],
];

/** Name of the graph and the choice of language, where GraphiQL has its logo. */
export function Masthead() {
  return (
    <div className="masthead">
      <img src="./icon.svg" alt="" width="22" height="22" />
      <strong>{language === 'zh' ? '淄博图谱' : 'zibo-graph'}</strong>
      <fieldset className="language" aria-label="语言 Language">
        {choices.map(([code, name]) => (
          <button
            key={code}
            type="button"
            lang={code}
            aria-pressed={code === language}
            onClick={() => changeLanguage(code)}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
