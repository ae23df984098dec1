import { FileRefused } from './cell.js'

/** What the texts of a workbook may hold together; they stay while its sheets are read. */
const MAX_BYTES = 48 * 1024 * 1024
const MAX_TEXTS = 2_000_000
const FIRST_BYTES = 64 * 1024

/** The texts that cells of a workbook share, packed into bytes: as strings they would cost several times as much. */
export class SharedTexts {
  private bytes = Buffer.allocUnsafe(FIRST_BYTES)
  private ends = new Uint32Array(FIRST_BYTES / 4)
  private count = 0

  /** Adds the next text; a workbook with too much of it is refused. */
  add(text: string): void {
    const start = this.endOf(this.count - 1)
    const end = start + Buffer.byteLength(text)
    if (end > MAX_BYTES || this.count >= MAX_TEXTS) throw new FileRefused('FILE_TOO_LARGE')
    if (end > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(end, this.bytes.length * 2))
      this.bytes.copy(larger, 0, 0, start)
      this.bytes = larger
    }
    if (this.count >= this.ends.length) {
      const larger = new Uint32Array(this.ends.length * 2)
      larger.set(this.ends)
      this.ends = larger
    }
    this.bytes.write(text, start)
    this.ends[this.count++] = end
  }

  /** The text at a place, from 0; '' where there is none. */
  at(place: number): string {
    return place >= 0 && place < this.count ? this.bytes.toString('utf8', this.endOf(place - 1), this.endOf(place)) : ''
  }

  private endOf(place: number): number {
    return place < 0 ? 0 : (this.ends[place] ?? 0)
  }
}
