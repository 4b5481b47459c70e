import { Decimal as RoundedDecimal } from 'decimal.js';

/** Decimals that stay exact: the digits kept are more than any cell may have. */
export const Decimal = RoundedDecimal.clone({ precision: 100 });
export type Decimal = RoundedDecimal;
