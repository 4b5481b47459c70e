export function federation1<Name extends string>(sdls: Readonly<Record<Name, string>>): Record<Name, string>;
