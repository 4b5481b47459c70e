import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { tell } from './notices.js';
import { say } from './translate.js';

/** Saves the response that is shown as a file of JSON, named for its operation and the time. */
export function SaveResponse() {
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const operationName = useGraphiQL((state) => state.operationName);
  const save = (): void => {
    const text = responseEditor?.getValue() ?? '';
    if (text.trim() === '') {
      tell(say('还没有结果：请先执行查询', 'There is no response yet: execute the query first'), true);
      return;
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = `${operationName || 'response'}-${stamp(new Date())}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
    tell(say(`已保存为 ${link.download}`, `Saved as ${link.download}`));
  };
  return (
    <ToolbarButton onClick={save} label={say('将结果保存为 JSON', 'Save the response as JSON')}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d="M12 3.5v11m-4.5-4 4.5 4.5 4.5-4.5M4 16.5v4h16v-4" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </ToolbarButton>
  );
}

/** The local time as names of files can have it. */
function stamp(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}
