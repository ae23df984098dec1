import { isValidIdNumber, normaliseIdNumber } from './id-number.js'

/** 学籍号: G (permanent) with the ID number of its day, or L (temporary) with region, birth date and four digits. */
export interface RegistryNumber {
  number: string
  permanent: boolean
  /** the ID number a G number was made from; it may lawfully differ from today's */
  idNumber: string | null
}

/** Reads a 学籍号, or null when it has not the form of one. */
export function parseRegistryNumber(written: string): RegistryNumber | null {
  const number = normaliseIdNumber(written)
  if (/^G\d{17}[\dX]$/.test(number)) {
    const idNumber = number.slice(1)
    return isValidIdNumber(idNumber) ? { number, permanent: true, idNumber } : null
  }
  return /^L\d{18}$/.test(number) || /^L\d{17}[\dX]$/.test(number) ? { number, permanent: false, idNumber: null } : null
}
