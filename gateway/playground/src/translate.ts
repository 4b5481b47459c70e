import { toChinese } from './chinese.js';
import { language } from './language.js';

/** A text of GraphiQL's interface, or of its editors', in the language of the page. */
export const translate = (text: string): string => (language === 'zh' ? toChinese(text) : text);

/** One of two texts, by the language of the page. */
export const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
