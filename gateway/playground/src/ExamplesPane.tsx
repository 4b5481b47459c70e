import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { groupExamples } from './exampleGroups.js';
import { type Example, variablesText } from './examples.js';
import { language } from './language.js';
import { say } from './translate.js';

/** The list of examples; a click puts one into the tab if that is empty or holds an unchanged example, else into a new one. */
export function ExamplesPane({ examples }: { readonly examples: readonly Example[] }) {
  const { addTab, changeTab, setOperationName } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  const current = tabs[activeTabIndex]?.query ?? '';
  const open = (example: Example): void => {
    const before = tabs.findIndex((tab) => tab.query === example.document);
    if (before === activeTabIndex) return;
    if (before >= 0) {
      changeTab(before);
      return;
    }
    if (current.trim() !== '' && !examples.some(({ document }) => document === current)) addTab();
    variableEditor?.setValue(variablesText(example));
    queryEditor?.setValue(example.document);
    // GraphiQL reads the name off the query a moment later: too late for who runs it at once.
    setOperationName(example.name);
    queryEditor?.focus();
  };
  return (
    <section className="examples" aria-label={say('示例', 'Examples')}>
      <div className="graphiql-doc-explorer-title">{say('示例', 'Examples')}</div>
      <p className="examples-hint">
        {say('点击放入编辑器，按 Ctrl-Enter 执行。', 'Click to put one into the editor, press Ctrl-Enter to run it.')}
      </p>
      {groupExamples(examples).map((group) => (
        <section key={group.en} aria-label={say(group.zh, group.en)}>
          <h3 className="examples-question">{say(group.zh, group.en)}</h3>
          <ol className="examples-list">
            {group.examples.map((example) => (
              <li key={example.name}>
                <button
                  type="button"
                  disabled={!queryEditor}
                  aria-current={example.document === current}
                  onClick={() => open(example)}
                >
                  <span lang={language}>{say(example.titleZh, example.titleEn)}</span>
                  <small lang={language === 'zh' ? 'en' : 'zh'}>{say(example.titleEn, example.titleZh)}</small>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
