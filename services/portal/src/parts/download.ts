/** Fetches a file by its short-lived link, as a click on it would. */
export function download(url: string): void {
  const link = document.createElement('a')
  link.href = url
  // saved whatever comes: an error must not take the page away
  link.download = ''
  link.rel = 'noreferrer'
  link.click()
}
