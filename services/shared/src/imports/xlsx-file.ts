import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { SaxesParser } from 'saxes'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { type Cell, FileRefused, MAX_SHEET_ROWS, rowNumber, type SheetRow } from './cell.js'
import { SharedTexts } from './shared-texts.js'

/** Bytes that all parts together may inflate to; the zip's own word on sizes is not believed. */
const MAX_INFLATED_BYTES = 512 * 1024 * 1024
const MAX_SHEETS = 200
const MAX_COLUMNS = 500
/** What a spreadsheet lets a cell hold. */
const MAX_CELL_TEXT = 32_767
const MAX_SHEET_NAME = 64

/** Rows of the sheets that a reader of the workbook sees, in their order, as they stream out of the zip. */
export async function* readXlsx(file: Buffer, sheets: string[]): AsyncGenerator<SheetRow> {
  const workbook = await Workbook.open(file)
  const found = await workbook.sheets()
  sheets.push(...found.map(sheet => sheet.name))
  const shared = await workbook.sharedTexts()
  for (const [index, { path }] of found.entries())
    for await (const line of workbook.rows(path, shared)) yield { ...line, row: rowNumber(index, line.row) }
}

class Workbook {
  private inflated = 0

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: Map<string, Entry>,
  ) {}

  static async open(file: Buffer): Promise<Workbook> {
    try {
      const zip = await promisify<Buffer, { lazyEntries: boolean; autoClose: boolean }, ZipFile>(fromBuffer)(file, {
        lazyEntries: true,
        autoClose: false,
      })
      const entries = new Map<string, Entry>()
      await new Promise<void>((resolve, reject) => {
        zip.on('entry', (entry: Entry) => {
          entries.set(entry.fileName, entry)
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

  /** Name and path of each sheet that is not hidden. */
  async sheets(): Promise<{ name: string; path: string }[]> {
    const listed: { id: string; name: string }[] = []
    await this.parse('xl/workbook.xml', (name, attributes) => {
      if (name === 'sheet' && !attributes.state?.toLowerCase().includes('hidden'))
        listed.push({ id: attributes['r:id'] ?? '', name: (attributes.name ?? '').slice(0, MAX_SHEET_NAME) })
    })
    if (listed.length > MAX_SHEETS) throw new FileRefused('FILE_TOO_LARGE')
    const paths = new Map<string, string>()
    await this.parse('xl/_rels/workbook.xml.rels', (name, attributes) => {
      if (name === 'Relationship' && !/chartsheet|dialogsheet/.test(attributes.Type ?? ''))
        paths.set(attributes.Id ?? '', attributes.Target ?? '')
    })
    const found = listed.flatMap(({ id, name }) => {
      const target = paths.get(id)
      return target ? [{ name, path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }] : []
    })
    if (found.length === 0) throw new FileRefused('FILE_NOT_A_TABLE')
    return found
  }

  async sharedTexts(): Promise<SharedTexts> {
    const texts = new SharedTexts()
    if (!this.entries.has('xl/sharedStrings.xml')) return texts
    let text = ''
    let isText = false
    let isPhonetic = false
    await this.parse(
      'xl/sharedStrings.xml',
      name => {
        if (name === 'si') text = ''
        if (name === 'rPh') isPhonetic = true
        isText = name === 't'
      },
      name => {
        if (name === 'si') texts.add(text)
        if (name === 'rPh') isPhonetic = false
        isText = false
      },
      piece => {
        if (!isText || isPhonetic) return
        if (text.length + piece.length > MAX_CELL_TEXT) throw new FileRefused('FILE_TOO_LARGE')
        text += piece
      },
    )
    return texts
  }

  async *rows(path: string, shared: SharedTexts): AsyncGenerator<SheetRow> {
    const done: SheetRow[] = []
    let row = 0
    let cells: Cell[] = []
    let column = 0
    let type = ''
    let isValue = false
    let isFormula = false
    let text = ''
    const feed = this.parser(
      (name, attributes) => {
        if (name === 'row') {
          row = nextRow(row, attributes.r)
          cells = []
          column = 0
        } else if (name === 'c') {
          column = attributes.r ? columnIndex(attributes.r) : column
          type = attributes.t ?? 'n'
          text = ''
          isFormula = false
        } else if (name === 'f') isFormula = true
        isValue = name === 'v' || name === 't'
      },
      name => {
        isValue = false
        if (name === 'c') {
          if (column < MAX_COLUMNS)
            cells[column] = {
              text: type === 's' ? shared.at(Number(text)) : text,
              isNumeric: type === 'n' && text !== '',
              isFormula,
            }
          column++
        } else if (name === 'row') done.push({ row, cells: Array.from(cells, cell => cell ?? EMPTY) })
      },
      piece => {
        if (!isValue) return
        if (text.length + piece.length > MAX_CELL_TEXT) throw new FileRefused('FILE_TOO_LARGE')
        text += piece
      },
    )
    for await (const piece of this.inflate(path)) {
      feed(piece)
      yield* done.splice(0)
    }
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
    const local = (name: string) => name.slice(name.indexOf(':') + 1)
    parser.on('opentag', tag => onOpen(local(tag.name), tag.attributes as Record<string, string>))
    parser.on('closetag', tag => onClose(local(tag.name)))
    parser.on('text', onText)
    parser.on('error', () => {
      throw new FileRefused('FILE_NOT_A_TABLE')
    })
    return piece => void parser.write(piece)
  }

  private async *inflate(path: string): AsyncGenerator<string> {
    const entry = this.entries.get(path)
    if (!entry) throw new FileRefused('FILE_NOT_A_TABLE')
    const stream = await promisify<Entry, Readable>(this.zip.openReadStream.bind(this.zip))(entry)
    const decoder = new TextDecoder()
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        this.inflated += chunk.length
        if (this.inflated > MAX_INFLATED_BYTES) throw new FileRefused('FILE_TOO_LARGE')
        yield decoder.decode(chunk, { stream: true })
      }
    } catch (error) {
      throw error instanceof FileRefused ? error : new FileRefused('FILE_NOT_A_TABLE')
    } finally {
      stream.destroy()
    }
  }
}

type OnOpen = (name: string, attributes: Record<string, string>) => void
const EMPTY: Cell = { text: '', isNumeric: false, isFormula: false }

/** Zero-based column of a reference such as AB12. */
const columnIndex = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The line that a row says it is, when that is a line further down; else the next one. */
function nextRow(row: number, written: string | undefined): number {
  const said = Number(written)
  return Number.isInteger(said) && said > row && said <= MAX_SHEET_ROWS ? said : row + 1
}
