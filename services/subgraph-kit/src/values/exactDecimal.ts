import { Decimal as RoundedDecimal } from 'decimal.js';

/** Decimals that stay exact: the digits kept by a division are more than any figure has. */
export const Decimal = RoundedDecimal.clone({ precision: 100 });
export type Decimal = RoundedDecimal;
