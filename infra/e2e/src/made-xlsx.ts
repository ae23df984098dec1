import { createDeflateRaw } from 'node:zlib'

/** One file of a zip: its bytes as they come, and what its header says they are. */
interface Part {
  name: string
  body: Iterable<string>
  /** size that the header claims, if not the true one */
  claimed?: number
}

const PIECE_CHARACTERS = 256 * 1024

/** Many small texts as few large ones. */
function* together(texts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < PIECE_CHARACTERS) continue
    yield piece
    piece = ''
  }
  yield piece
}

async function deflated(body: Iterable<string>): Promise<{ bytes: Buffer; size: number }> {
  const stream = createDeflateRaw({ level: 1 })
  const pieces: Buffer[] = []
  stream.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise(resolve => stream.once('end', resolve))
  let size = 0
  for (const text of together(body)) {
    const piece = Buffer.from(text)
    size += piece.length
    if (!stream.write(piece)) await new Promise(resolve => stream.once('drain', resolve))
  }
  stream.end()
  await ended
  return { bytes: Buffer.concat(pieces), size }
}

/** A zip of these parts (PKZIP, deflate, no checksums: nobody here reads them). */
async function zip(parts: Part[]): Promise<Buffer> {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, body, claimed } of parts) {
    const { bytes, size } = await deflated(body)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(bytes.length, 14)
    fields.writeUInt32LE(claimed ?? size, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    files.push(Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), bytes)
    const entry = Buffer.alloc(42)
    entry.writeUInt16LE(20, 0)
    fields.copy(entry, 2, 0, 24)
    entry.writeUInt32LE(at, 38)
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), entry, Buffer.from(name))
    at += 4 + fields.length + Buffer.byteLength(name) + bytes.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...files, listed, Buffer.from('PK\x05\x06', 'latin1'), end])
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const WORKBOOK = `${HEAD}<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`
const RELATIONS = `${HEAD}<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>`

const workbookOf = (sheet: Iterable<string>, shared: Iterable<string>, claimed?: number): Promise<Buffer> =>
  zip([
    { name: 'xl/workbook.xml', body: [WORKBOOK] },
    { name: 'xl/_rels/workbook.xml.rels', body: [RELATIONS] },
    { name: 'xl/sharedStrings.xml', body: shared },
    { name: 'xl/worksheets/sheet1.xml', body: sheet, ...(claimed === undefined ? {} : { claimed }) },
  ])

/** A workbook of these rows as spreadsheets write them: every text once, cells point at it. */
export function sharedWorkbook(rows: Iterable<readonly string[]>): Promise<Buffer> {
  const places = new Map<string, number>()
  function* sheet() {
    yield `${HEAD}<worksheet><sheetData>`
    for (const cells of rows) {
      let line = '<row>'
      for (const cell of cells) {
        const place = places.get(cell) ?? places.size
        places.set(cell, place)
        line += `<c t="s"><v>${place}</v></c>`
      }
      yield `${line}</row>`
    }
    yield '</sheetData></worksheet>'
  }
  function* shared() {
    yield `${HEAD}<sst>`
    for (const text of places.keys()) yield `<si><t>${text}</t></si>`
    yield '</sst>'
  }
  // the sheet is written first, so that the texts are known; a zip's parts may stand in any order
  return (async () => {
    const body = [...sheet()]
    return workbookOf(body, shared())
  })()
}

const MEGABYTE = 1024 * 1024

/** A small file that inflates to `megabytes`: in its sheet, or in its shared texts; the header may say less. */
export function bomb(where: 'sheet' | 'texts', megabytes: number, claimed?: number): Promise<Buffer> {
  const row = '<row><c t="inlineStr"><is><t>1</t></is></c></row>'
  function* sheet() {
    yield `${HEAD}<worksheet><sheetData>`
    const many = row.repeat(Math.ceil(MEGABYTE / row.length))
    if (where === 'sheet') for (let i = 0; i < megabytes; i++) yield many
    yield '</sheetData></worksheet>'
  }
  function* texts() {
    yield `${HEAD}<sst>`
    const many = '<si><t>x</t></si>'.repeat(Math.ceil(MEGABYTE / 17))
    if (where === 'texts') for (let i = 0; i < megabytes; i++) yield many
    yield '</sst>'
  }
  return workbookOf(sheet(), texts(), claimed)
}
