import { isUtf8 } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import { type Cell, FileRefused, MAX_CELL_TEXT, type SheetRow, textCell } from './cell.js'

/** Lines that may stand above the headings and still tell the delimiter. */
const HEAD_LINES = 10
const HEAD_BYTES = 8192
const SLICE_BYTES = 65_536
/** Lines over which one field may stand. */
const MAX_FIELD_LINES = 50
const DELIMITERS = [',', '\t', ';', '|'] as const

/**
 * Rows of a CSV file in UTF-8, GB18030 or UTF-16; comma, tab, semicolon or bar, as its first lines have it. A quote that would swallow
 * whole rows is read as a character of its field, and said so.
 */
export function* readCsv(file: Buffer): Generator<SheetRow> {
  const encoding = encodingOf(file)
  const head = decoderOf(encoding)
    .decode(file.subarray(0, HEAD_BYTES), { stream: true })
    .split(/\r\n|\r|\n/, HEAD_LINES)
  const delimiter = delimiterOf(head)
  // so many delimiters make a line of its own
  const ofRow = Math.max(1, Math.ceil(Math.max(...head.map(line => count(line, delimiter))) / 2))
  const lines = new Lines(slices(file, encoding))
  let row = 0
  for (let line = lines.next(); line !== null; line = lines.next()) {
    row++
    if (row === 1 && /^sep=.$/i.test(line)) {
      yield { row, cells: [] }
      continue
    }
    if (!line.includes('"')) {
      yield { row, cells: line.split(delimiter).map(toCell) }
      continue
    }
    const record = recordFrom(line, lines, delimiter, ofRow)
    if (record === null) yield { row, cells: line.split(delimiter).map(toCell), remark: 'STRAY_QUOTE' }
    else yield { row, cells: fieldsOf(record, delimiter).map(toCell) }
  }
}

/**
 * The lines of the record that begins with this one, when a quoted field stands over several; null when its quote closes nowhere, or
 * only after lines that are rows themselves.
 */
function recordFrom(line: string, lines: Lines, delimiter: string, ofRow: number): string | null {
  if (!leavesOpen(line, delimiter)) return line
  let record = line
  for (let n = 1; n <= MAX_FIELD_LINES; n++) {
    const next = lines.peek(n)
    if (next === null) return null
    const quote = closingQuote(next, delimiter)
    const inField = quote === null ? next : next.slice(0, quote)
    if (count(inField, delimiter) >= ofRow) return null
    record += `\n${next}`
    if (record.length > MAX_CELL_TEXT) return null
    if (quote !== null && !leavesOpen(record, delimiter)) {
      lines.skip(n)
      return record
    }
  }
  return null
}

/** Whether a quoted field of this text is not closed in it. A quote opens at the beginning of a field, and closes before a delimiter. */
function leavesOpen(text: string, delimiter: string): boolean {
  let at = 0
  for (;;) {
    if (text[at] === '"') {
      const close = closingQuote(text, delimiter, at + 1)
      if (close === null) return true
      at = close
    }
    const next = text.indexOf(delimiter, at)
    if (next < 0) return false
    at = next + 1
  }
}

/** Where the quote stands that closes a field, at the end or before a delimiter; two quotes are one of the field's own. */
function closingQuote(text: string, delimiter: string, from = 0): number | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at)) {
    const after = text[at + 1]
    if (after === '"') at += 2
    else if (after === undefined || after === delimiter) return at
    else at++
  }
  return null
}

function fieldsOf(record: string, delimiter: string): string[] {
  try {
    const [fields] = parse(record, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: '\u0000',
    })
    return (fields as string[] | undefined) ?? ['']
  } catch {
    return record.split(delimiter)
  }
}

/** Lines of a text that comes in slices, with a look at those to come. */
class Lines {
  private readonly ahead: string[] = []
  private rest = ''
  private isDone = false

  constructor(private readonly slices: Generator<string>) {}

  next(): string | null {
    const line = this.peek(1)
    if (line !== null) this.ahead.shift()
    return line
  }
  /** The n-th line from here, from 1, or null past the end. */
  peek(n: number): string | null {
    while (this.ahead.length < n && !this.isDone) this.read()
    return this.ahead[n - 1] ?? null
  }
  skip(n: number): void {
    this.ahead.splice(0, n)
  }

  private read(): void {
    const slice = this.slices.next()
    if (slice.done) {
      this.isDone = true
      if (this.rest) this.ahead.push(this.rest.replace(/\r$/, ''))
      return
    }
    // a line break of two characters may stand over two slices
    const lines = (this.rest + slice.value).split(/\r\n|\n|\r(?!$)/)
    this.rest = lines.pop() ?? ''
    if (this.rest.length > MAX_CELL_TEXT * HEAD_LINES) throw new FileRefused('FILE_NOT_A_TABLE')
    for (const line of lines) this.ahead.push(line)
  }
}

const count = (text: string, character: string): number => text.split(character).length - 1

/** What divides the fields: what most lines of the head have most of. */
function delimiterOf(head: readonly string[]): string {
  const named = /^sep=(.)$/i.exec(head[0]?.replace('\ufeff', '') ?? '')?.[1]
  if (named) return named
  const written = head.filter(line => line.trim() !== '')
  const usual = (d: string) =>
    written.map(line => count(line, d)).sort((a, b) => a - b)[Math.floor(written.length / 2)] ?? 0
  return DELIMITERS.reduce((best, d) => (usual(d) > usual(best) ? d : best))
}

/** The file as text, a slice at a time: the whole as one string would be twice as large as the file. */
function* slices(file: Buffer, encoding: string): Generator<string> {
  const decoder = decoderOf(encoding)
  for (let i = 0; i < file.length; i += SLICE_BYTES)
    yield decoder.decode(file.subarray(i, i + SLICE_BYTES), { stream: i + SLICE_BYTES < file.length })
}

/** ="500116…" is how spreadsheets are told that a number is text. */
const toCell = (text: string): Cell => textCell(/^="?(.*?)"?$/s.exec(text)?.[1] ?? text)

const decoderOf = (encoding: string) => new TextDecoder(encoding, { fatal: !encoding.startsWith('utf-16') })

/** How a text is encoded, by its mark, else by what can be read. FileRefused when it is none of these. */
export function encodingOf(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le'
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be'
  const head = file.subarray(0, HEAD_BYTES)
  if (file.includes(0)) {
    // without a mark: commas and line breaks tell which half of a character is empty
    const empty = [0, 1].map(half => head.filter((byte, at) => at % 2 === half && byte === 0).length)
    if (file.length % 2 || Math.max(...empty) < head.length / 100 || Math.min(...empty) > 0)
      throw new FileRefused('FILE_NOT_A_TABLE')
    return (empty[0] ?? 0) > (empty[1] ?? 0) ? 'utf-16be' : 'utf-16le'
  }
  if (isUtf8(file)) return 'utf-8'
  // what is no GB18030 either is found out slice by slice, before anything is read from it
  try {
    for (const _ of slices(file, 'gb18030'));
  } catch {
    throw new FileRefused('FILE_NOT_A_TABLE')
  }
  return 'gb18030'
}

/** The whole of a file as text; for files that are no lines of a table. */
export const textOf = (file: Buffer): string => [...slices(file, encodingOf(file))].join('')
