import { describe, expect, it } from 'vitest';
import { isUscc } from '../src/uscc.js';

describe('isUscc', () => {
  it.each(['914403001922038216', '91350100M000100Y43', '11370300MB2856822A'])('takes %s', (code) => {
    expect(isUscc(code)).toBe(true);
  });

  it.each([
    ['a wrong check character', '914403001922038217'],
    ['two characters in exchanged places', '914403001922308216'],
    ['17 characters', '91440300192203821'],
    ['19 characters', '9144030019220382166'],
    ['a letter that the standard leaves out', '91440300192203821I'],
    ['small letters', '91350100m000100y43'],
    ['nothing', ''],
  ])('refuses %s', (_, code) => {
    expect(isUscc(code)).toBe(false);
  });
});
