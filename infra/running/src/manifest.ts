import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'

const manifest = z.object({
  Files: z.array(
    z.object({
      Path: z.string().optional(),
      'Encoded-Path': z.string().optional(),
      Size: z.number(),
      Checksum: z.string(),
      'Checksum-Algorithm': z.literal('SHA256'),
    }),
  ),
  'WAL-Ranges': z.array(z.object({ Timeline: z.number(), 'Start-LSN': z.string(), 'End-LSN': z.string() })).min(1),
  'Manifest-Checksum': z.string(),
})
/** What a server says that it backed up: its files with their sums, and from where on its log is needed. */
export type Manifest = z.infer<typeof manifest>

/** Reads the server's list of a backup. Throws when it is not the one that the server wrote. */
export async function readManifest(file: string): Promise<Manifest> {
  const text = await readFile(file, 'utf8')
  const own = text.lastIndexOf('"Manifest-Checksum"')
  let said: Manifest
  try {
    said = manifest.parse(JSON.parse(text))
  } catch {
    throw new Error(`${file}: this is not the list that the server wrote`)
  }
  if (createHash('sha256').update(text.slice(0, own)).digest('hex') !== said['Manifest-Checksum'])
    throw new Error(`${file}: this is not the list that the server wrote`)
  return said
}

/** Files below `directory` that are not what was backed up, each with why. */
export async function faultsOfFiles(said: Manifest, directory: string): Promise<string[]> {
  const faults: string[] = []
  for (const file of said.Files) {
    const path = file.Path ?? Buffer.from(file['Encoded-Path'] ?? '', 'hex').toString('latin1')
    const size = await stat(join(directory, path)).then(
      found => found.size,
      () => null,
    )
    if (size === null) faults.push(`${path}: missing in the backup`)
    else if (size !== file.Size) faults.push(`${path}: ${size} bytes, ${file.Size} were backed up`)
    else if ((await sumOf(join(directory, path))) !== file.Checksum) faults.push(`${path}: not what was backed up`)
  }
  return faults
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
