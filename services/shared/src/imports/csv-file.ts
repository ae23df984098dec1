import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { type Cell, FileRefused, type SheetRow } from './cell.js'

/** Lines that may stand above the headings and still tell the delimiter. */
const HEAD_LINES = 10
const HEAD_BYTES = 8192
const SLICE_BYTES = 65_536
const MAX_FIELD_CHARACTERS = 100_000

/** Rows of a CSV file in UTF-8, GB18030 or UTF-16 with a byte order mark; comma, tab or semicolon, as its first lines have it. */
export async function* readCsv(file: Buffer): AsyncGenerator<SheetRow> {
  const encoding = encodingOf(file)
  const head = decoderOf(encoding)
    .decode(file.subarray(0, HEAD_BYTES), { stream: true })
    .split(/\r\n|\r|\n/, HEAD_LINES)
    .join('\n')
  const delimiter = ([',', '\t', ';'] as const).reduce((best, d) => (count(head, d) > count(head, best) ? d : best))
  const parser = Readable.from(slices(file, encoding)).pipe(
    parse({
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: MAX_FIELD_CHARACTERS,
    }),
  )
  let row = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) yield { row: ++row, cells: record.map(toCell) }
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(CSV_|ERR_ENCODING)/.test(String(error.code)))
      throw new FileRefused('FILE_NOT_A_TABLE')
    throw error
  }
}

const count = (text: string, character: string): number => text.split(character).length - 1

/** The file as text, a slice at a time: the whole as one string would be twice as large as the file. */
function* slices(file: Buffer, encoding: string): Generator<string> {
  const decoder = decoderOf(encoding)
  for (let i = 0; i < file.length; i += SLICE_BYTES)
    yield decoder.decode(file.subarray(i, i + SLICE_BYTES), { stream: i + SLICE_BYTES < file.length })
}

/** ="500116…" is how spreadsheets are told that a number is text. */
const toCell = (text: string): Cell => ({
  text: /^="?(.*?)"?$/s.exec(text)?.[1] ?? text,
  isNumeric: false,
  isFormula: false,
})

const decoderOf = (encoding: string) => new TextDecoder(encoding, { fatal: encoding !== 'utf-16le' })

function encodingOf(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le'
  if (file.includes(0)) throw new FileRefused('FILE_NOT_A_TABLE')
  if (isUtf8(file)) return 'utf-8'
  // what is no GB18030 either is found out slice by slice, before anything is read from it
  try {
    for (const _ of slices(file, 'gb18030'));
  } catch {
    throw new FileRefused('FILE_NOT_A_TABLE')
  }
  return 'gb18030'
}
