import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { walOf } from '@dianming/local/archive'

const SEGMENT_BYTES = 16 * 1024 * 1024
const SEGMENTS_A_LOG = 0x1_0000_0000 / SEGMENT_BYTES
const SEGMENT = /^([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{8})\.gz$/

/** The number of the piece in which a place of the log lies, such as 0/2000028. */
export function segmentOf(place: string): number {
  const [high = '', low = ''] = place.split('/')
  return Number.parseInt(high, 16) * SEGMENTS_A_LOG + Math.floor(Number.parseInt(low, 16) / SEGMENT_BYTES)
}
const hex = (number: number) => number.toString(16).toUpperCase().padStart(8, '0')
const nameOf = (timeline: number, segment: number): string =>
  `${hex(timeline)}${hex(Math.floor(segment / SEGMENTS_A_LOG))}${hex(segment % SEGMENTS_A_LOG)}`

const numberOf = (file: string): number | null => {
  const [, , log = '', piece = ''] = SEGMENT.exec(file) ?? []
  return log ? Number.parseInt(log, 16) * SEGMENTS_A_LOG + Number.parseInt(piece, 16) : null
}

/** Archived pieces before a piece of the log, by its number. */
export const piecesBefore = async (backups: string, first: number): Promise<string[]> =>
  (await readdir(walOf(backups))).filter(file => (numberOf(file) ?? Infinity) < first)

/** How much later than it was written a piece may have been put away. */
const LATE_MS = 10 * 60_000

/**
 * What is wrong with the archived log from a piece on, each with the name of the piece: one that is missing, one that cannot be unpacked.
 * Pieces that were put away well after the wanted moment are not needed for it: what is wrong with them is `behind`.
 */
export async function faultsOfArchive(
  backups: string,
  timeline: number,
  first: number,
  until: Date | null,
): Promise<{ faults: string[]; behind: string[] }> {
  const wal = walOf(backups)
  const files = await readdir(wal).catch(() => [] as string[])
  const byNumber = new Map<number, string[]>()
  for (const file of files) {
    const number = numberOf(file)
    if (number !== null && number >= first && Number.parseInt(file.slice(0, 8), 16) >= timeline)
      byNumber.set(number, [...(byNumber.get(number) ?? []), file])
  }
  let needed = Infinity
  if (until)
    for (const number of [...byNumber.keys()].sort((a, b) => a - b)) {
      const written = await Promise.all((byNumber.get(number) ?? []).map(file => stat(join(wal, file))))
      if (written.every(({ mtimeMs }) => mtimeMs > until.getTime() + LATE_MS)) {
        needed = number
        break
      }
    }
  const faults: string[] = []
  const behind: string[] = []
  for (let number = first; number <= Math.max(first, ...byNumber.keys()); number++) {
    const its = byNumber.get(number)
    const told = number >= needed ? behind : faults
    if (!its) told.push(`${nameOf(timeline, number)}.gz: this piece of the log is missing`)
    for (const file of its ?? [])
      if (!(await isWhole(join(wal, file)))) told.push(`${file}: this piece of the log is damaged`)
  }
  return { faults, behind }
}

async function isWhole(file: string): Promise<boolean> {
  let bytes = 0
  const count = new Writable({
    write(chunk: Buffer, _encoding, next) {
      bytes += chunk.length
      next()
    },
  })
  return pipeline(createReadStream(file), createGunzip(), count).then(
    () => bytes === SEGMENT_BYTES,
    () => false,
  )
}
