/** Fetches a file by its short-lived link, as a click on it would. */
export function download(url: string): void {
  const link = document.createElement('a')
  link.href = url
  // saved whatever comes: an error must not take the page away
  link.download = ''
  link.rel = 'noreferrer'
  link.click()
}

/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/
const cellOf = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as CSV that spreadsheets open in the right characters, no cell of it a formula. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map(row => row.map(cellOf).join(',')).join('\r\n')}\r\n`

/** Saves a text that the page made as a file. */
export function saveText(name: string, body: string): void {
  const url = URL.createObjectURL(new Blob([body], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
