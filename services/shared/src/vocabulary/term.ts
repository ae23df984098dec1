/** Reads a term as people write it: 2019-2020-2, 2020春, 2020年春季学期, 2019-2020学年第二学期; null when it is none. */
export function parseTerm(text: string): string | null {
  const written = text.normalize('NFKC').replace(/\s/gu, '')
  if (!/^(19|20)\d\d/.test(written)) return null
  const school = /^(\d{4})[-—~至/](\d{4})(?:学年度?)?[-]?第?([12一二上下])(?:学期|期)?$/u.exec(written)
  if (school) {
    const first = Number(school[1])
    return Number(school[2]) === first + 1 ? `${first}-${first + 1}-${/[1一上]/u.test(school[3] ?? '') ? 1 : 2}` : null
  }
  const season = /^(\d{4})年?(春|秋)(?:季)?(?:学期|期)?$/u.exec(written)
  if (!season) return null
  const year = Number(season[1])
  return season[2] === '秋' ? `${year}-${year + 1}-1` : `${year - 1}-${year}-2`
}

/** The term that a day (ISO) lies in: spring from February to July, autumn from August to January. */
export function termOf(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (month >= 8) return `${year}-${year + 1}-1`
  return month === 1 ? `${year - 1}-${year}-1` : `${year - 1}-${year}-2`
}

/** A term in words, Chinese and English: 2020年春季学期, spring 2020. */
export const termWords = (term: string): readonly [chinese: string, english: string] =>
  term.endsWith('-2')
    ? [`${term.slice(5, 9)}年春季学期`, `spring ${term.slice(5, 9)}`]
    : [`${term.slice(0, 4)}年秋季学期`, `autumn ${term.slice(0, 4)}`]
