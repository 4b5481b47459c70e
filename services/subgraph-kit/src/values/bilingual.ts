/** A text in both languages of this program. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
