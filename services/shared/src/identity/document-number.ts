import {
  birthDateOf,
  checkCharacter,
  isValidIdNumber,
  normaliseIdNumber,
  numberAsWritten,
  validNumbersNear,
} from './id-number.js'

/**
 * What kind of document a number is of. RESIDENT: 公民身份号码 and what is built like it (港澳台居民居住证, the 外国人永久居留身份证 of
 * 2023), which tell birth date and sex and have a check character. OTHER: passports, home-return and Taiwan permits, the older
 * residence card of foreigners, which tell nothing of the person.
 */
export type DocumentKind = 'RESIDENT' | 'OTHER'

/** Why a number is none: no form of one, a wrong check character, a birth date that cannot be. */
export type NumberFault = 'ID_NUMBER_FORMAT' | 'ID_NUMBER_CHECK' | 'ID_NUMBER_AGE'

/** What a cell with the number of a person's document says. */
export interface DocumentNumber {
  /** one way to write it; what is no number stays as it was written, so that it can be shown */
  number: string
  /** null: there is none, or it is damaged */
  kind: DocumentKind | null
  fault: NumberFault | null
  /** what a resident number tells, a damaged one too, where that can be */
  birthDate: string | null
  sex: 'MALE' | 'FEMALE' | null
  /** valid numbers of which a damaged one may be a slip */
  near: string[]
}

/** Nobody on a list is older. */
const MAX_YEARS = 110
const NO_NUMBER: Omit<DocumentNumber, 'number'> = { kind: null, fault: null, birthDate: null, sex: null, near: [] }

/** 港澳居民来往内地通行证: the last two of ten digits count how often it was renewed, and are not the person's. */
const HOME_RETURN = /^([HM]\d{8})(?:\d\d)?$/
/** Letters and digits: passports of any country, 台胞证 with its letter, and the card of foreigners before 2023 (three letters, twelve digits). */
const WITH_LETTERS = /^(?=.*[A-Z])(?=(?:.*\d){4})[A-Z\d]{6,12}$|^[A-Z]{3}\d{12}$/
/** A passport or 台胞证 of digits alone. */
const DIGITS_ALONE = /^\d{8,10}$/
const CUT_RESIDENT_NUMBER = /^\d+X$/
/** 残疾人证: the ID number, then kind and grade of the disability, then how often it was renewed. */
const OF_DISABLED = /^(\d{17}[\dX])\d[1-4](?:B\d)?$/

/** Whether somebody born on `birth` can stand on a list of `onDay`. */
const canBe = (birth: string, onDay: string): boolean =>
  birth <= onDay && Number(onDay.slice(0, 4)) - Number(birth.slice(0, 4)) <= MAX_YEARS

/**
 * Reads the number of a document as it stands on a list of a day. A number of fifteen digits is of the last century, unless it could be
 * of a child: then it is damaged, and may be the one of this century. `mayBeDigits` tells whether digits alone, fewer than an ID
 * number has, can be a passport here.
 */
export function readDocumentNumber(written: string, onDay: string, mayBeDigits = true): DocumentNumber {
  const short = /^[1-9]\d{14}$/.exec(numberAsWritten(written))?.[0]
  if (short) {
    const young = `${short.slice(0, 6)}20${short.slice(6)}`
    const born = birthDateOf(young)
    if (born && canBe(born, onDay))
      return { ...NO_NUMBER, number: short, fault: 'ID_NUMBER_AGE', near: [young + checkCharacter(young)] }
  }
  const whole = normaliseIdNumber(written)
  const number = OF_DISABLED.exec(whole)?.[1] ?? whole
  if (!number) return { ...NO_NUMBER, number }
  const birthDate = birthDateOf(number)
  const isPossible = birthDate !== null && canBe(birthDate, onDay)
  if (isValidIdNumber(number))
    return isPossible
      ? { ...NO_NUMBER, number, kind: 'RESIDENT', birthDate, sex: Number(number[16]) % 2 ? 'MALE' : 'FEMALE' }
      : { ...NO_NUMBER, number, fault: 'ID_NUMBER_AGE' }
  const homeReturn = HOME_RETURN.exec(number)?.[1]
  if (homeReturn) return { ...NO_NUMBER, number: homeReturn, kind: 'OTHER' }
  if ((WITH_LETTERS.test(number) && !CUT_RESIDENT_NUMBER.test(number)) || (mayBeDigits && DIGITS_ALONE.test(number)))
    return { ...NO_NUMBER, number, kind: 'OTHER' }
  const fault = /^\d{17}[\dX]$/.test(number) ? 'ID_NUMBER_CHECK' : 'ID_NUMBER_FORMAT'
  return { ...NO_NUMBER, number, fault, birthDate: isPossible ? birthDate : null, near: validNumbersNear(number) }
}
