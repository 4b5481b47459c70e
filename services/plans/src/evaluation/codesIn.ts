/** The codes, or words, of a cell that is a list of them, in its order; none for an empty cell. */
export const codesIn = (cell: string | null): readonly string[] => cell?.split(/\s+/).filter(Boolean) ?? [];
