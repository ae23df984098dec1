import { plainText } from './text.js'

/** 统一社会信用代码, GB 32100-2015: 18 characters, the last a MOD 31 check character. */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** One way to write a code: half width, no spaces, upper case. */
export const normaliseSocialCreditCode = (written: string): string =>
  plainText(written).replaceAll(' ', '').toUpperCase()

/** Whether the code has its form and the right check character. */
export function isValidSocialCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUW-Y]{18}$/.test(code)) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(code.charAt(i)), 0)
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17]
}
