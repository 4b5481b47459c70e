/** Languages of the interface. */
export type Language = 'zh' | 'en';

const storageKey = 'zibo-graph:language';

/** The language of this page view: what the user chose last, else Chinese where the browser asks for it. */
export const language: Language = (() => {
  const chosen = localStorage.getItem(storageKey);
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) ? 'zh' : 'en';
})();

/** Remembers the language and shows the page in it; queries, variables and results stay, for GraphiQL stores them. */
export function changeLanguage(next: Language): void {
  localStorage.setItem(storageKey, next);
  location.reload();
}
