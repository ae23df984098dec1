import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { type Cell, FileRefused, type SheetRow } from './cell.js'

/** Lines that may stand above the headings and still tell the delimiter. */
const HEAD_LINES = 10
const MAX_FIELD_CHARACTERS = 100_000

/** Rows of a CSV file in UTF-8, GB18030 or UTF-16 with a byte order mark; comma, tab or semicolon, as its first lines have it. */
export async function* readCsv(file: Buffer): AsyncGenerator<SheetRow> {
  const text = decode(file)
  const head = text
    .slice(0, 4096)
    .split(/\r\n|\r|\n/, HEAD_LINES)
    .join('\n')
  const delimiter = ([',', '\t', ';'] as const).reduce((best, d) => (count(head, d) > count(head, best) ? d : best))
  const parser = Readable.from(slices(text)).pipe(
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
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_'))
      throw new FileRefused('FILE_NOT_A_TABLE')
    throw error
  }
}

const count = (text: string, character: string): number => text.split(character).length - 1

function* slices(text: string): Generator<string> {
  for (let i = 0; i < text.length; i += 65_536) yield text.slice(i, i + 65_536)
}

/** ="500116…" is how spreadsheets are told that a number is text. */
const toCell = (text: string): Cell => ({
  text: /^="?(.*?)"?$/s.exec(text)?.[1] ?? text,
  isNumeric: false,
  isFormula: false,
})

function decode(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  if (file.includes(0)) throw new FileRefused('FILE_NOT_A_TABLE')
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(file)
    } catch {
      // not this encoding
    }
  throw new FileRefused('FILE_NOT_A_TABLE')
}
