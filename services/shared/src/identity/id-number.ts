import { plainText } from './text.js'

/** 公民身份号码, GB 11643-1999: region (6) + birth date (8) + sequence (3) + check character (MOD 11-2). */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** Check character of the first 17 digits. */
export const checkCharacter = (first17: string): string =>
  CHECKS[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(first17[i]), 0) % 11] ?? ''

/** Whether `number` is 18 characters long with the right check character and a calendar day for a birth date. */
export const isValidIdNumber = (number: string): boolean =>
  /^[1-9]\d{16}[\dX]$/.test(number) && checkCharacter(number) === number[17] && birthDateOf(number) !== null

/** Birth date written in an 18-character number, ISO 8601, or null when it is no day between 1900 and 2099. */
export function birthDateOf(number: string): string | null {
  const match = /^\d{6}(19|20)(\d\d)(\d\d)(\d\d)/.exec(number)
  return match ? calendarDay(`${match[1]}${match[2]}-${match[3]}-${match[4]}`) : null
}

/** `text` if it is a day of the calendar in ISO form, from 1900 to 2099, else null. */
export function calendarDay(text: string): string | null {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return null
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? text : null
}

/** A number in half width and upper case, without spaces, dashes, quotes and what cannot be seen. */
export const numberAsWritten = (written: string): string =>
  plainText(written)
    .replace(/[\s'’‘"`´\-‐‑‒–—−]/gu, '')
    .toUpperCase()

/**
 * One way to write an ID number: half width, no spaces or dashes, X upper case, 15 digits made 18 (century 19, new check
 * character). What cannot be one stays as it is written, so that it can still be compared and shown.
 */
export function normaliseIdNumber(written: string): string {
  const number = numberAsWritten(written)
  if (!/^[1-9]\d{14}$/.test(number)) return number
  const first17 = `${number.slice(0, 6)}19${number.slice(6)}`
  return first17 + checkCharacter(first17)
}

/** Whether a cell's text shows that a spreadsheet made a float of an ID number, so that digits are lost. */
export const isFloatedNumber = (text: string): boolean => /^\d(\.\d+)?E\+?\d{1,2}$/i.test(text.trim())

const DIGITS = '0123456789'
const MAX_EDITED_LENGTH = 19

/**
 * Every valid number one slip away from an invalid one: a digit replaced, two swapped, one left out or one too many.
 * The check character leaves only a handful (about thirty), so that equality of digests finds a mistyped number
 * without any number being compared in the clear.
 */
export function validNumbersNear(number: string): string[] {
  if (number.length < 17 || number.length > MAX_EDITED_LENGTH || isValidIdNumber(number)) return []
  const found = new Set<string>()
  const consider = (candidate: string) => {
    if (isValidIdNumber(candidate)) found.add(candidate)
  }
  if (number.length === 17)
    for (let i = 0; i <= 17; i++)
      for (const digit of `${DIGITS}X`) consider(number.slice(0, i) + digit + number.slice(i))
  else if (number.length === 19) for (let i = 0; i < 19; i++) consider(number.slice(0, i) + number.slice(i + 1))
  else
    for (let i = 0; i < 18; i++) {
      for (const digit of `${DIGITS}X`) consider(number.slice(0, i) + digit + number.slice(i + 1))
      for (let j = i + 1; j < 18; j++)
        consider(number.slice(0, i) + number[j] + number.slice(i + 1, j) + number[i] + number.slice(j + 1))
    }
  return [...found].sort()
}
