import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** When a process began, as the kernel counts; tells a process from another that got its number later. */
const startOf = async (pid: number): Promise<string> =>
  (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).split(') ')[1]?.split(' ')[19] ?? ''

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Takes a data directory for this process; throws when another one that still runs has it. Answers how to give it back. */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const file = join(directory, 'lock')
  const [pid = '', start = ''] = (await readFile(file, 'utf8').catch(() => '')).split(' ')
  if (pid && Number(pid) !== process.pid && isAlive(Number(pid)) && (await startOf(Number(pid))) === start)
    throw new Error(
      `the data directory ${directory} is in use by process ${pid}; stop that one or choose another with --data`,
    )
  await writeFile(file, `${process.pid} ${await startOf(process.pid)}`)
  return () => rm(file, { force: true })
}
