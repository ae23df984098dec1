import { randomInt } from 'node:crypto'

/** Crockford's digits: none that looks like another. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CHECK = `${DIGITS}*~$=U`
const LENGTH = 10

const value = (text: string): bigint => [...text].reduce((sum, digit) => sum * 32n + BigInt(DIGITS.indexOf(digit)), 0n)

/** A code that nobody guesses: ten random characters and a check character (Crockford base 32, modulo 37). */
export function randomCode(): string {
  const body = Array.from({ length: LENGTH }, () => DIGITS[randomInt(DIGITS.length)]).join('')
  return body + CHECK[Number(value(body) % 37n)]
}

/** A code as its digest knows it: without blanks and lines, in capitals. */
export const codeKey = (code: string): string => code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
