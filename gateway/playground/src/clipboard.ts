import { tell } from './notices.js';
import { say } from './translate.js';

/**
 * Has every text that is to be copied come to the clipboard, over plain HTTP too, where browsers have none for pages; and tells
 * whether it did. To be called before the editors are there.
 */
export function installClipboard(): void {
  const native = navigator.clipboard as Clipboard | undefined;
  const writeNative = native?.writeText.bind(native);
  const writeText = async (text: string): Promise<void> => {
    try {
      if (!writeNative) copyBySelection(text);
      // It may be refused, by the user or by the page around this one.
      else await writeNative(text).catch(() => copyBySelection(text));
      tell(say('已复制', 'Copied'));
    } catch (error) {
      tell(say('无法复制：请选中文本后按 Ctrl-C', 'It could not be copied: select the text and press Ctrl-C'), true);
      throw error;
    }
  };
  if (native) native.writeText = writeText;
  else Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

/** Copies as a user does who selects a text. */
function copyBySelection(text: string): void {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!isCopied) throw new Error('the browser does not copy');
}
