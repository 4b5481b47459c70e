import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import type { GraphiQLPlugin } from '@graphiql/react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ChineseInEditors } from './ChineseInEditors.js';
import { installClipboard } from './clipboard.js';
import { ExamplesIcon } from './ExamplesIcon.js';
import { ExamplesPane } from './ExamplesPane.js';
import { loadExamples, variablesText } from './examples.js';
import { fetcher } from './graph.js';
import { language } from './language.js';
import { Masthead } from './Masthead.js';
import { Notices } from './notices.js';
import { SaveResponse } from './SaveResponse.js';
import { mendShortcuts } from './shortcuts.js';
import { say } from './translate.js';

installClipboard();
mendShortcuts();
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';

const examples = await loadExamples();
const examplesPlugin: GraphiQLPlugin = {
  title: say('示例', 'Examples'),
  icon: ExamplesIcon,
  content: () => <ExamplesPane examples={examples} />,
};
const plugins = [examplesPlugin, HISTORY_PLUGIN];
const first = examples[0];

createRoot(document.getElementById('root') as HTMLElement).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    visiblePlugin={examplesPlugin}
    defaultTabs={first ? [{ query: first.document, variables: variablesText(first) }] : []}
    defaultEditorToolsVisibility={true}
    inputValueDeprecation={true}
    schemaDescription={true}
  >
    <GraphiQL.Logo>
      <Masthead />
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <SaveResponse />
        </>
      )}
    </GraphiQL.Toolbar>
    <ChineseInEditors />
    <Notices />
  </GraphiQL>,
);
