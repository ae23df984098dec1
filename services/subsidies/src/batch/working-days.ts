import chineseDays from 'chinese-days'

/** The day by which so many working days have passed after `day`, by the public holidays of China and their make-up days. */
export function afterWorkingDays(day: string, count: number): string {
  const next = new Date(`${day}T00:00:00Z`)
  for (let passed = 0; passed < count; ) {
    next.setUTCDate(next.getUTCDate() + 1)
    if (chineseDays.isWorkday(next.toISOString().slice(0, 10))) passed++
  }
  return next.toISOString().slice(0, 10)
}
