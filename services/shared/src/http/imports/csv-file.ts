import { isUtf8 } from 'node:buffer'
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
 * fields or whole rows is read as a character of its field, and said so.
 */
export function* readCsv(file: Buffer): Generator<SheetRow> {
  const encoding = encodingOf(file)
  const head = decoderOf(encoding)
    .decode(file.subarray(0, HEAD_BYTES), { stream: true })
    .split(/\r\n|\r|\n/, HEAD_LINES)
  const delimiter = delimiterOf(head)
  const lines = new Lines(slices(file, encoding))
  const records = new Records(lines, delimiter, Math.max(...head.map(line => count(line, delimiter))) + 1)
  let row = 0
  for (let line = lines.next(); line !== null; line = lines.next()) {
    row++
    if (row === 1 && /^sep=.$/i.test(line)) {
      yield { row, cells: [] }
      continue
    }
    const { fields, isStray } = line.includes('"')
      ? records.from(line)
      : { fields: line.split(delimiter), isStray: false }
    yield isStray ? { row, cells: fields.map(toCell), remark: 'STRAY_QUOTE' } : { row, cells: fields.map(toCell) }
  }
}

/** A quoted field closes at a place, goes on in the next line, or is none: a quote stands in it that closes nothing. */
type Close = number | 'OPEN' | 'NONE'

/** Takes records apart. Written here, because a reader that keeps to the standard loses the rows between two stray quotes. */
class Records {
  /** so many delimiters make a line of its own */
  private readonly ofRow: number

  constructor(
    private readonly lines: Lines,
    private readonly delimiter: string,
    /** fields of the widest line of the head */
    private readonly widest: number,
  ) {
    this.ofRow = Math.max(1, Math.ceil((widest - 1) / 2))
  }

  /** The fields of the record that begins with this line; it takes the lines over which a quoted field stands. */
  from(line: string): { fields: string[]; isStray: boolean } {
    const fields: string[] = []
    let isStray = false
    let text = line
    let at = 0
    for (;;) {
      const close = text[at] === '"' ? this.close(text, at + 1) : null
      if (typeof close === 'number') {
        fields.push(unquoted(text.slice(at + 1, close)))
        at = close + 1
      } else {
        const joined = close === 'OPEN' ? this.join(text.slice(at + 1), fields.length) : null
        if (joined) {
          fields.push(unquoted(joined.field))
          text = joined.rest
          at = 0
        } else {
          if (close !== null) isStray = true
          const next = text.indexOf(this.delimiter, at)
          const end = next < 0 ? text.length : next
          fields.push(text.slice(at, end))
          at = end
        }
      }
      if (at >= text.length) return { fields, isStray }
      at++
      if (at === text.length) {
        fields.push('')
        return { fields, isStray }
      }
    }
  }

  /** A quoted field that goes on: what it holds, and what stands behind it; null when the next lines are rows themselves. */
  private join(begun: string, before: number): { field: string; rest: string } | null {
    let field = begun
    for (let n = 1; n <= MAX_FIELD_LINES; n++) {
      const next = this.lines.peek(n)
      if (next === null) return null
      const close = this.close(next, 0)
      if (close === 'NONE') return null
      const own = close === 'OPEN' ? next : next.slice(0, close)
      if (count(own, this.delimiter) >= this.ofRow || field.length + own.length > MAX_CELL_TEXT) return null
      field += `\n${own}`
      if (close === 'OPEN') continue
      const rest = next.slice(close + 1)
      if (before + 1 + this.fieldsIn(rest) > this.widest) return null
      this.lines.skip(n)
      return { field, rest }
    }
    return null
  }

  /** How many fields a text has that begins behind a field. */
  private fieldsIn(rest: string): number {
    let fields = 0
    for (let at = 0; at < rest.length; ) {
      fields++
      const close = rest[at + 1] === '"' ? this.close(rest, at + 2) : null
      const next = rest.indexOf(this.delimiter, typeof close === 'number' ? close : at + 1)
      at = next < 0 ? rest.length : next
    }
    return fields
  }

  /** Where the quote stands that closes a field: at the end or before a delimiter; two quotes are one of the field's own. */
  private close(text: string, from: number): Close {
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at)) {
      const after = text[at + 1]
      if (after === undefined || after === this.delimiter) return at
      if (after !== '"') return 'NONE'
      // two quotes at the end of a field are one, and the field goes on or is none
      at += 2
    }
    return 'OPEN'
  }
}

const unquoted = (field: string): string => field.replaceAll('""', '"')

/** Lines of a text that comes in slices, with a look at those to come. */
class Lines {
  private ahead: string[] = []
  private at = 0
  private rest = ''
  private isDone = false

  constructor(private readonly slices: Generator<string>) {}

  next(): string | null {
    const line = this.peek(1)
    if (line !== null) this.skip(1)
    return line
  }
  /** The n-th line from here, from 1, or null past the end. */
  peek(n: number): string | null {
    while (this.ahead.length - this.at < n && !this.isDone) this.read()
    return this.ahead[this.at + n - 1] ?? null
  }
  skip(n: number): void {
    this.at += n
  }

  private read(): void {
    if (this.at > 0) {
      this.ahead = this.ahead.slice(this.at)
      this.at = 0
    }
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

const decoderOf = (encoding: string) => new TextDecoder(encoding)

/** How documents, archives and pictures begin. */
const OTHERS = /^(%PDF|Rar!|7z|\{\\rtf|.PNG|GIF8|ÿØÿ)/

/** How a text is encoded, by its mark, else by what can be read. FileRefused when it is none of these. */
export function encodingOf(file: Buffer): string {
  if (OTHERS.test(file.toString('latin1', 0, 8))) throw new FileRefused('FILE_NOT_A_TABLE')
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le'
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be'
  if (file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf) return 'utf-8'
  const head = file.subarray(0, HEAD_BYTES)
  // without a mark: commas and line breaks tell which half of a character is empty
  const [first = 0, second = 0] = [0, 1].map(half => head.filter((byte, at) => at % 2 === half && byte === 0).length)
  if (Math.max(first, second) >= FEW && Math.max(first, second) * MANY > head.length) {
    if (Math.min(first, second) * 4 > Math.max(first, second)) throw new FileRefused('FILE_NOT_A_TABLE')
    return first > second ? 'utf-16be' : 'utf-16le'
  }
  if (isUtf8(file)) return 'utf-8'
  // a few broken characters are their rows' to mend; what is no text has many
  const broken = ['gb18030', 'utf-8'].map(encoding => ({ encoding, share: brokenShare(file, encoding) }))
  const [best] = broken.sort((a, b) => a.share - b.share)
  if (!best || best.share * MANY > 1) throw new FileRefused('FILE_NOT_A_TABLE')
  return best.encoding
}

/** A hundredth is much, and less than a few is chance. */
const MANY = 100
const FEW = 4

function brokenShare(file: Buffer, encoding: string): number {
  let broken = 0
  let all = 0
  for (const slice of slices(file, encoding)) {
    broken += count(slice, '\ufffd')
    all += slice.length
  }
  return broken / all
}

/** The whole of a file as text; for files that are no lines of a table. */
export const textOf = (file: Buffer): string => [...slices(file, encodingOf(file))].join('')
