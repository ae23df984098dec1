import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { SaxesParser } from 'saxes'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import {
  BLANK,
  type Cell,
  FileRefused,
  MAX_CELL_TEXT,
  MAX_COLUMNS,
  MAX_SHEET_NAME,
  MAX_SHEET_ROWS,
  MAX_SHEETS,
  rowNumber,
  type SheetName,
  type SheetRow,
} from './cell.js'
import { MergedCells } from './merged-cells.js'
import { SharedTexts } from './shared-texts.js'

/** Bytes that all parts together may inflate to; the zip's own word on sizes is not believed. */
const MAX_INFLATED_BYTES = 512 * 1024 * 1024
/** Longer than any element that names a merge. */
const MERGE_TAIL = 200
const MERGE = /<(?:\w+:)?mergeCell\s[^<>]{0,80}?ref\s*=\s*["']\$?([A-Z]{1,3})\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)["']/g
/** Elements within each other, and characters of one text, that a workbook has at most. */
const MAX_DEPTH = 60
const MAX_TEXT = 4 * 1024 * 1024

/** Rows of all sheets in their order, hidden ones too, as they stream out of the zip. */
export async function* readXlsx(file: Buffer, sheets: SheetName[]): AsyncGenerator<SheetRow> {
  const workbook = await Workbook.open(file)
  const found = await workbook.sheets()
  sheets.push(...found)
  const shared = await workbook.sharedTexts()
  for (const [index, { path }] of found.entries())
    for await (const line of workbook.rows(path, index, shared)) yield line
}

class Workbook {
  private inflated = 0
  /** where the workbook's part lies, and what it points at by id and by type */
  private path = 'xl/workbook.xml'
  private readonly targets = new Map<string, string>()
  private textsPath: string | null = null
  private is1904 = false

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: Map<string, Entry>,
  ) {}

  static async open(file: Buffer): Promise<Workbook> {
    try {
      const zip = await promisify<
        Buffer,
        { lazyEntries: boolean; autoClose: boolean; decodeStrings: boolean },
        ZipFile
      >(fromBuffer)(file, {
        lazyEntries: true,
        autoClose: false,
        // names are looked at here: some programs write them from the root, which is no harm to who writes no files
        decodeStrings: false,
      })
      const entries = new Map<string, Entry>()
      await new Promise<void>((resolve, reject) => {
        zip.on('entry', (entry: Entry) => {
          entries.set(partName(String(entry.fileName)), entry)
          zip.readEntry()
        })
        zip.once('end', resolve)
        zip.once('error', reject)
        zip.readEntry()
      })
      return new Workbook(zip, entries)
    } catch {
      throw new FileRefused('FILE_NOT_A_TABLE')
    }
  }

  /** Name and path of each sheet, by what the relationships of the package say. */
  async sheets(): Promise<(SheetName & { path: string })[]> {
    await this.relations('', (_id, type, target) => {
      if (type === 'officeDocument') this.path = target
    })
    const listed: (SheetName & { id: string })[] = []
    await this.parse(this.path, (name, attributes) => {
      if (name === 'sheet')
        listed.push({
          id: attributes.id ?? '',
          name: (attributes.name ?? '').slice(0, MAX_SHEET_NAME),
          isHidden: /hidden/i.test(attributes.state ?? ''),
        })
      if (name === 'workbookPr') this.is1904 = /^(1|true|on)$/i.test(attributes.date1904 ?? '')
    })
    if (listed.length > MAX_SHEETS) throw new FileRefused('FILE_TOO_LARGE')
    await this.relations(this.path, (id, type, target) => {
      if (type === 'worksheet') this.targets.set(id, target)
      if (type === 'sharedStrings') this.textsPath = target
    })
    // programs that are sparing with relationships keep the usual place
    this.textsPath ??= resolved('sharedStrings.xml', this.path.slice(0, this.path.lastIndexOf('/') + 1))
    const found = listed.flatMap(({ id, name, isHidden }) => {
      const path = this.targets.get(id)
      return path ? [{ name, isHidden, path }] : []
    })
    if (found.length === 0) throw new FileRefused('FILE_NOT_A_TABLE')
    return found
  }

  /** What a part points at: id, the last word of the type, and the path. */
  private async relations(part: string, each: (id: string, type: string, target: string) => void): Promise<void> {
    const folder = part.slice(0, part.lastIndexOf('/') + 1)
    const path = `${folder}_rels/${part.slice(folder.length)}.rels`
    if (!this.entries.has(partName(path))) return
    await this.parse(path, (name, { Id = '', Type = '', Target = '' }) => {
      if (name === 'Relationship') each(Id, Type.slice(Type.lastIndexOf('/') + 1), resolved(Target, folder))
    })
  }

  async sharedTexts(): Promise<SharedTexts> {
    const texts = new SharedTexts()
    if (!this.textsPath || !this.entries.has(partName(this.textsPath))) return texts
    let text = ''
    let isText = false
    let isPhonetic = false
    await this.parse(
      this.textsPath,
      name => {
        if (name === 'si') text = ''
        if (name === 'rPh') isPhonetic = true
        isText = name === 't'
      },
      name => {
        if (name === 'si') texts.add(unescaped(text))
        if (name === 'rPh') isPhonetic = false
        isText = false
      },
      piece => {
        // one character more than a cell holds is enough to see that it is too long
        if (isText && !isPhonetic) text += piece.slice(0, MAX_CELL_TEXT + 1 - text.length)
      },
    )
    return texts
  }

  async *rows(path: string, sheet: number, shared: SharedTexts): AsyncGenerator<SheetRow> {
    const merged = await this.merges(path)
    const done: SheetRow[] = []
    let row = 0
    let isHidden = false
    let cells: Cell[] = []
    let column = 0
    let type = ''
    let isValue = false
    let isPhonetic = false
    let isFormula = false
    let text = ''
    const feed = this.parser(
      (name, attributes) => {
        if (name === 'row') {
          row = nextRow(row, attributes.r)
          if (row > MAX_SHEET_ROWS) throw new FileRefused('FILE_TOO_LARGE')
          isHidden = /^(1|true)$/i.test(attributes.hidden ?? '')
          cells = []
          column = 0
        } else if (name === 'c') {
          column = attributes.r ? columnIndex(attributes.r) : column
          type = attributes.t ?? 'n'
          text = ''
          isFormula = false
        } else if (name === 'f') isFormula = true
        else if (name === 'rPh') isPhonetic = true
        isValue = name === 'v' || name === 't'
      },
      name => {
        isValue = false
        if (name === 'rPh') isPhonetic = false
        else if (name === 'c') {
          if (column < MAX_COLUMNS) {
            const isNumeric = type === 'n' && text.trim() !== ''
            cells[column] = {
              text: shownValue(type, text, shared),
              isNumeric,
              isFormula,
              ...(isNumeric && this.is1904 ? { is1904: true } : {}),
            }
          }
          column++
        } else if (name === 'row') {
          const number = rowNumber(sheet, row)
          const line = {
            row: number,
            cells: merged.spread(
              row,
              number,
              Array.from(cells, cell => cell ?? BLANK),
            ),
          }
          done.push(isHidden ? { ...line, isHidden } : line)
        }
      },
      piece => {
        if (isValue && !isPhonetic) text += piece.slice(0, MAX_CELL_TEXT + 1 - text.length)
      },
    )
    for await (const piece of this.inflate(path)) {
      feed(piece)
      yield* done.splice(0)
    }
  }

  /** Which cells are merged downwards: a sheet says so below its rows, so that it is looked through once before. */
  private async merges(path: string): Promise<MergedCells> {
    const merged = new MergedCells()
    let rest = ''
    for await (const piece of this.inflate(path, false)) {
      const text = rest + piece
      let end = 0
      if (text.includes('mergeCell'))
        for (const found of text.matchAll(MERGE)) {
          merged.add(Number(found[2]), columnIndex(found[1] ?? 'A'), Math.min(Number(found[3]), MAX_SHEET_ROWS))
          end = found.index + found[0].length
        }
      rest = text.slice(Math.max(end, text.length - MERGE_TAIL))
    }
    return merged
  }

  private async parse(
    path: string,
    onOpen: OnOpen,
    onClose: (name: string) => void = () => undefined,
    onText: (text: string) => void = () => undefined,
  ): Promise<void> {
    const feed = this.parser(onOpen, onClose, onText)
    for await (const piece of this.inflate(path)) feed(piece)
  }

  /** Feeds a streaming XML parser; the house of a wrong document is refused, not crashed. */
  private parser(
    onOpen: OnOpen,
    onClose: (name: string) => void,
    onText: (text: string) => void,
  ): (piece: string) => void {
    const parser = new SaxesParser()
    let depth = 0
    let unseen = 0
    const met =
      <T>(handle: (value: T) => void) =>
      (value: T) => {
        unseen = 0
        handle(value)
      }
    parser.on(
      'opentag',
      met(tag => {
        if (++depth > MAX_DEPTH) throw new FileRefused('FILE_TOO_LARGE')
        onOpen(local(tag.name), withoutPrefixes(tag.attributes as Record<string, string>))
      }),
    )
    parser.on(
      'closetag',
      met(tag => {
        depth--
        onClose(local(tag.name))
      }),
    )
    parser.on('text', met(onText))
    parser.on('cdata', met(onText))
    parser.on('error', () => {
      throw new FileRefused('FILE_NOT_A_TABLE')
    })
    return piece => {
      // what the parser gathers before it says anything is memory
      unseen += piece.length
      if (unseen > MAX_TEXT) throw new FileRefused('FILE_TOO_LARGE')
      parser.write(piece)
    }
  }

  private async *inflate(path: string, isCounted = true): AsyncGenerator<string> {
    const entry = this.entries.get(partName(path))
    if (!entry) throw new FileRefused('FILE_NOT_A_TABLE')
    const stream = await promisify<Entry, Readable>(this.zip.openReadStream.bind(this.zip))(entry)
    let decoder: TextDecoder | null = null
    let bytes = 0
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        bytes += chunk.length
        if (isCounted) this.inflated += chunk.length
        if (this.inflated + (isCounted ? 0 : bytes) > MAX_INFLATED_BYTES) throw new FileRefused('FILE_TOO_LARGE')
        decoder ??= new TextDecoder(
          chunk[0] === 0xff && chunk[1] === 0xfe
            ? 'utf-16le'
            : chunk[0] === 0xfe && chunk[1] === 0xff
              ? 'utf-16be'
              : 'utf-8',
        )
        yield decoder.decode(chunk, { stream: true })
      }
    } catch (error) {
      throw error instanceof FileRefused ? error : new FileRefused('FILE_NOT_A_TABLE')
    } finally {
      stream.destroy()
    }
  }
}

/** Path of a part that a folder's relationships name, absolutely or from there. */
function resolved(target: string, folder: string): string {
  try {
    return decodeURI(new URL(target.replaceAll('\\', '/'), `file:///${folder}`).pathname).slice(1)
  } catch {
    throw new FileRefused('FILE_NOT_A_TABLE')
  }
}

type OnOpen = (name: string, attributes: Record<string, string>) => void

/** Parts are named without regard to case, and some programs write Windows' slashes. */
const partName = (path: string): string => path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
const local = (name: string): string => name.slice(name.indexOf(':') + 1)
/** Attributes by their names alone; one with a prefix (r:id) gives way to one without only where both stand. */
const withoutPrefixes = (attributes: Record<string, string>): Record<string, string> => {
  for (const name of Object.keys(attributes)) {
    const colon = name.indexOf(':')
    if (colon > 0 && !name.startsWith('xmlns')) attributes[name.slice(colon + 1)] ??= attributes[name] ?? ''
  }
  return attributes
}

/** `_x000D_` is how a workbook writes a character that XML does not hold, and `_x005F_` the line before it. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** What a cell of a type shows: a shared text, a text, 是 or 否 of a boolean, a number as it is stored. */
function shownValue(type: string, text: string, shared: SharedTexts): string {
  if (type === 's') return shared.at(Number(text))
  if (type === 'b') return /^(1|true)$/i.test(text.trim()) ? '是' : text.trim() ? '否' : ''
  return type === 'n' ? text.trim() : unescaped(text)
}

/** Zero-based column of a reference such as AB12. */
const columnIndex = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The line that a row says it is, when that is a line further down; else the next one. */
function nextRow(row: number, written: string | undefined): number {
  const said = Number(written)
  return Number.isInteger(said) && said > row && said <= MAX_SHEET_ROWS ? said : row + 1
}
