import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const TICK_MS = 10

interface ProcessTimes {
  pid: number
  parent: number
  ownMs: number
  /** of children that have ended and were waited for */
  endedMs: number
}

function read(pid: number): ProcessTimes | null {
  try {
    // the name in parentheses may hold anything; what follows it does not
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const at = (n: number) => Number(fields[n - 3]) * TICK_MS
    return { pid, parent: Number(fields[1]), ownMs: at(14) + at(15), endedMs: at(16) + at(17) }
  } catch {
    return null
  }
}

/** CPU milliseconds that a process has used so far, with those of its children if asked. */
export function cpuMs(pid: number, withChildren = false): number {
  const self = read(pid)
  if (!self) throw new Error(`process ${pid} is gone`)
  if (!withChildren) return self.ownMs
  const all = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(name => read(Number(name)))
  const children = all.filter(process => process?.parent === pid)
  return self.ownMs + self.endedMs + children.reduce((sum, child) => sum + (child?.ownMs ?? 0), 0)
}

/** The most memory (resident, MB) that a process, or the largest of it and its children, has held. */
export function peakMegabytes(pid: number, withChildren = false): number {
  const pids = withChildren
    ? readdirSync('/proc')
        .filter(name => /^\d+$/.test(name))
        .map(Number)
        .filter(other => other === pid || read(other)?.parent === pid)
    : [pid]
  return Math.max(...pids.map(peakOf))
}

const peakOf = (pid: number): number => megabytesOf(pid, 'VmHWM')
/** The memory (resident, MB) that a process holds now. */
export const residentMegabytes = (pid: number): number => megabytesOf(pid, 'VmRSS')

function megabytesOf(pid: number, figure: 'VmHWM' | 'VmRSS'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(new RegExp(`${figure}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}

/** The process of a house's PostgreSQL whose children are all its others. */
export const postmasterOf = (directory: string): number =>
  Number(readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
