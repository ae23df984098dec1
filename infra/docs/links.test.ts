import { existsSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Folders that a path in words may begin with. */
const PATH = /`((?:services|gateway|infra|schema)\/[\w./-]*)`/g
const LINK = /\]\((?!https?:|#)([^)#]+)[^)]*\)/g
/** `room/`: `file.ts` …: what is named behind a folder lies in it. */
const IN_ROOM = /`([\w-]+(?:\/[\w-]+)*\.(?:ts|tsx|sql))`/g

/** What a document says is somewhere and is not. */
async function missingIn(document: string): Promise<string[]> {
  const text = await readFile(ROOT + document, 'utf8')
  const missing: string[] = []
  for (const [, link = ''] of text.matchAll(LINK))
    if (!existsSync(join(ROOT, dirname(document), link))) missing.push(link)
  for (const line of text.split('\n')) {
    const paths = [...line.matchAll(PATH)].map(([, path = '']) => path)
    missing.push(...paths.filter(path => !existsSync(ROOT + path)))
    const room = /^\d+\. `([^`]+\/)`:/.exec(line)?.[1]
    if (!room) continue
    for (const [, file = ''] of line.matchAll(IN_ROOM))
      if (!/^(services|gateway|infra)\//.test(file) && !existsSync(ROOT + room + file)) missing.push(room + file)
  }
  return missing
}

test('every file and folder that the documents name is there', async () => {
  const documents = ['README.md']
  for await (const path of glob('infra/docs/**/*.md', { cwd: ROOT })) documents.push(path)
  expect(documents.length).toBeGreaterThan(10)
  for (const document of documents) expect([document, await missingIn(document)]).toEqual([document, []])
})

test('no walk passes a room twice', async () => {
  const walks = (await readFile(`${ROOT}infra/docs/walks.md`, 'utf8')).split(/^## /m).slice(1)
  expect(walks).toHaveLength(3)
  for (const walk of walks) {
    const rooms = [...walk.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, room]) => room)
    expect(rooms.length).toBeGreaterThan(3)
    expect(new Set(rooms).size).toBe(rooms.length)
  }
})
