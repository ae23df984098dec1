import { type ChildProcess, fork } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** What the runtime has compiled once: the processes share most of their modules. */
const COMPILED = join(ROOT, 'node_modules/.cache/node')
const START_TIMEOUT_MS = 60_000
const STOP_TIMEOUT_MS = 10_000
/** Before a process that died is started again: twice as long each time that it dies again within a minute, up to the longest. */
const FIRST_PAUSE_MS = 700
const LONGEST_PAUSE_MS = 30_000
const DEATHS_WITHIN_MS = 60_000

/** How long to wait after this many deaths close behind each other. */
export const pauseAfter = (deaths: number): number => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (deaths - 1))

/** One process of the house. */
export interface ProcessSpec {
  name: string
  /** compiled file, from the root of the project */
  file: string
  port: number
  environment: Record<string, string>
  /** for the runtime itself */
  nodeOptions?: string[]
}

/** Says who already listens on a port that is needed; null when it is free. */
export const portTaken = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(true))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(false)))
  })

/** Starts processes, starts one again that dies, however often, and ends all of them. */
export class Supervisor {
  private readonly children = new Map<string, ChildProcess>()
  private readonly deaths = new Map<string, number[]>()
  private isStopping = false

  constructor(
    private readonly logDirectory: string,
    private readonly say: (line: string) => void,
  ) {
    mkdirSync(logDirectory, { recursive: true })
  }

  /** Process id of a running process, for tests that kill it. */
  pid(name: string): number | undefined {
    return this.children.get(name)?.pid
  }

  /** Resolves when the process says that it is ready; throws with its last words when it is not. */
  async start(spec: ProcessSpec): Promise<void> {
    if (await portTaken(spec.port))
      throw new Error(
        `port ${spec.port}, needed by ${spec.name}, is taken by another program; end it or choose another with --port`,
      )
    await this.spawn(spec)
  }

  private spawn(spec: ProcessSpec): Promise<void> {
    const log = createWriteStream(join(this.logDirectory, `${spec.name}.log`), { flags: 'a' })
    // its own process group: Ctrl-C reaches the supervisor, which ends the others in order
    const child = fork(join(ROOT, spec.file), [], {
      env: { NODE_COMPILE_CACHE: COMPILED, ...keptEnvironment(), ...spec.environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
      execArgv: spec.nodeOptions ?? [],
    })
    this.children.set(spec.name, child)
    let lastWords = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => log.write(chunk))
    child.stderr?.on('data', (chunk: Buffer) => {
      lastWords = (lastWords + chunk.toString()).slice(-2000)
    })
    return new Promise((resolve, reject) => {
      let isReady = false
      const timer = setTimeout(
        () => reject(new Error(`${spec.name} was not ready within ${START_TIMEOUT_MS / 1000} s`)),
        START_TIMEOUT_MS,
      )
      child.once('message', message => {
        const { told } = message as { told?: string | null }
        if (told) this.say(told)
        isReady = true
        clearTimeout(timer)
        resolve()
      })
      child.once('exit', (code, signal) => {
        log.end()
        clearTimeout(timer)
        if (!isReady) reject(new Error(`${spec.name} did not start: ${lastWords.trim() || `exit ${code ?? signal}`}`))
        else if (!this.isStopping) void this.restart(spec, signal ? `signal ${signal}` : `exit ${code}`, lastWords)
      })
    })
  }

  /** The rest goes on answering meanwhile: whatever ends one process ends nothing else. */
  private async restart(spec: ProcessSpec, how: string, lastWords: string): Promise<void> {
    const now = Date.now()
    const recent = [...(this.deaths.get(spec.name) ?? []), now].filter(
      at => now - at < DEATHS_WITHIN_MS + LONGEST_PAUSE_MS,
    )
    this.deaths.set(spec.name, recent)
    const pauseMs = pauseAfter(recent.length)
    const words = lastWords.trim().split('\n').at(-1)
    this.say(`${spec.name} died (${how}${words ? `: ${words}` : ''}); starting it again in ${pauseMs / 1000} s`)
    await new Promise(resolve => setTimeout(resolve, pauseMs))
    if (this.isStopping) return
    await this.spawn(spec).then(
      () => this.say(`${spec.name} is back`),
      (error: Error) => (this.isStopping ? undefined : this.restart(spec, error.message, '')),
    )
  }

  /** Ends the named processes together; all of them when no name is given. */
  async stop(names: string[] = [...this.children.keys()]): Promise<void> {
    this.isStopping = true
    await Promise.all(names.map(name => endChild(this.children.get(name))))
  }
}

function endChild(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise(resolve => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    child.kill('SIGTERM')
    child.kill('SIGCONT')
  })
}

/** What processes need of the surroundings; nothing that could hold a secret of someone else's. */
const keptEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ', 'NODE_ENV', 'ROLL_FOLLOWS', 'WEBHOOK_LOOPBACK'].flatMap(name =>
      process.env[name] === undefined ? [] : [[name, process.env[name] ?? '']],
    ),
  )
