import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, mkdir, mkdtemp, readlink, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
/** Where the release lies in the archive. */
export const ROOT_IN_ARCHIVE = '/opt/dianming'
const USER = '65532'

/**
 * Packs a release as an OCI image archive, without a daemon and without a base: the runtime, the libraries of this machine that it needs,
 * certificates, names of time zones. One image for all processes: each is started by its own command.
 */
export async function packArchive(release: string, archive: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'dianming-oci-'))
  try {
    const root = join(work, 'root')
    await mkdir(join(root, dirname(ROOT_IN_ARCHIVE)), { recursive: true })
    await cp(release, join(root, ROOT_IN_ARCHIVE), { recursive: true, verbatimSymlinks: true })
    for (const library of await librariesOf(join(release, 'bin/node'))) await copyInto(root, library)
    for (const file of ['/etc/ssl/certs/ca-certificates.crt', '/usr/share/zoneinfo'])
      if (await stat(file).catch(() => null)) await copyInto(root, file)
    await mkdir(join(root, 'etc'), { recursive: true })
    await writeFile(join(root, 'etc/passwd'), `dianming:x:${USER}:${USER}::/:/sbin/nologin\n`)
    await mkdir(join(root, 'tmp'), { mode: 0o1777 })
    const image = join(work, 'image')
    await mkdir(join(image, 'blobs/sha256'), { recursive: true })
    const layer = join(work, 'layer.tar')
    await run('tar', [
      '--sort=name',
      '--mtime=@0',
      '--owner=0',
      '--group=0',
      '--numeric-owner',
      '-cf',
      layer,
      '-C',
      root,
      '.',
    ])
    const layerBlob = await keepFile(image, layer)
    const config = await keepText(image, {
      architecture: process.arch === 'x64' ? 'amd64' : process.arch,
      os: 'linux',
      config: {
        User: USER,
        WorkingDir: ROOT_IN_ARCHIVE,
        Entrypoint: [`${ROOT_IN_ARCHIVE}/bin/node`],
        Cmd: ['gateway/dist/main.js'],
        Env: ['NODE_ENV=production', 'HOME=/'],
      },
      rootfs: { type: 'layers', diff_ids: [layerBlob.digest] },
    })
    const manifest = await keepText(image, {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
      layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', ...layerBlob }],
    })
    await writeFile(join(image, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
    await writeFile(
      join(image, 'index.json'),
      JSON.stringify({
        schemaVersion: 2,
        manifests: [
          {
            mediaType: 'application/vnd.oci.image.manifest.v1+json',
            ...manifest,
            annotations: { 'org.opencontainers.image.ref.name': 'dianming' },
          },
        ],
      }),
    )
    await run('tar', ['-cf', archive, '-C', image, 'oci-layout', 'index.json', 'blobs'])
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** The shared libraries of a program, and the loader that it names. */
async function librariesOf(program: string): Promise<string[]> {
  const { stdout } = await run('ldd', [program])
  return [...stdout.matchAll(/(\/\S+\.so\S*)/g)].map(([, path]) => path ?? '')
}

/** Copies a file or folder to its own place below a root; of a link what it leads to, too. */
async function copyInto(root: string, path: string): Promise<void> {
  await mkdir(join(root, dirname(path)), { recursive: true })
  const target = await readlink(path).catch(() => null)
  await cp(path, join(root, path), { recursive: true, verbatimSymlinks: target === null, dereference: target !== null })
}

interface Blob {
  digest: string
  size: number
}
async function keepFile(image: string, file: string): Promise<Blob> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  const digest = hash.digest('hex')
  const { size } = await stat(file)
  await rename(file, join(image, 'blobs/sha256', digest))
  return { digest: `sha256:${digest}`, size }
}
async function keepText(image: string, content: object): Promise<Blob> {
  const text = JSON.stringify(content)
  const digest = createHash('sha256').update(text).digest('hex')
  await writeFile(join(image, 'blobs/sha256', digest), text)
  return { digest: `sha256:${digest}`, size: Buffer.byteLength(text) }
}
