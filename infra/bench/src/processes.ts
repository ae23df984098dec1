import { readdirSync, readFileSync } from 'node:fs'

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

function peakOf(pid: number): number {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}
