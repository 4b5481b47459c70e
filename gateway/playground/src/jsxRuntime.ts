/**
 * React's JSX runtime as GraphiQL gets it (see vite.config.ts): the texts of the interface pass through here, so that they
 * can be shown in Chinese, which GraphiQL itself has no means for.
 */
import type { ElementType, Key, ReactElement } from 'react';
import * as react from 'react/jsx-runtime';
import { toChinese } from './chinese.js';
import { language } from './language.js';

type Props = Record<string, unknown>;

export const Fragment = react.Fragment;
export const jsx = language === 'zh' ? inChinese(react.jsx) : react.jsx;
export const jsxs = language === 'zh' ? inChinese(react.jsxs) : react.jsxs;

/** What of an element a reader sees or hears. Only of HTML elements: a component may use its props for more than showing. */
const texts = ['children', 'aria-label', 'title', 'placeholder'] as const;

function inChinese(create: typeof react.jsx) {
  return (type: ElementType, props: Props, key?: Key): ReactElement =>
    create(type, translated(props, typeof type === 'string' ? texts : spoken), key);
}

/** What of a component is for nothing else. */
const spoken = ['aria-label'] as const;

function translated(props: Props, names: readonly string[]): Props {
  const changes = names.filter((name) => name in props).map((name) => [name, translatedText(props[name])]);
  // An icon's title is the name of its component, which does not outlive the build.
  if (/ icon$/.test(String(props.title))) changes.push(['title', '']);
  if (changes.length === 0) return props;
  return { ...props, ...Object.fromEntries(changes) };
}

const translatedText = (value: unknown): unknown =>
  typeof value === 'string' ? toChinese(value) : Array.isArray(value) ? value.map(translatedText) : value;
