import { checkCharacter } from '../identity/id-number.js'

/** A valid ID number of nobody: region, birth date and sequence with its check character. */
export function idNumber(birthDate: string, sequence: number, region = '500116'): string {
  const first17 = `${region}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return first17 + checkCharacter(first17)
}
