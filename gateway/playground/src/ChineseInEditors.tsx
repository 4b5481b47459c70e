import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

const options = { unicodeHighlight: { ambiguousCharacters: false } };

/** Keeps the editors from marking Chinese punctuation as a mistake for English. */
export function ChineseInEditors() {
  const editors = useMonaco(({ monaco }) => monaco?.editor);
  useEffect(() => {
    for (const editor of editors?.getEditors() ?? []) editor.updateOptions(options);
    const watch = editors?.onDidCreateEditor((editor) => editor.updateOptions(options));
    return () => watch?.dispose();
  }, [editors]);
  return null;
}
