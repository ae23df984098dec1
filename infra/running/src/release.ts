import { execFile } from 'node:child_process'
import { chmod, cp, glob, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { SERVICES } from '@dianming/local/services'
import { caddyConfiguration, nginxConfiguration } from './doors.js'
import { PORT, processesOf } from './processes.js'
import { type Places, sysusers, unitsOf } from './units.js'
import { ALERTS, DASHBOARD, scrapeOf } from './watch.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const EXAMPLE = 'dianming.example.cn'
/** Parts of the project that run; the others build, try or measure it. */
const RUNNING = [
  ...SERVICES.map(service => `services/${service}`),
  'services/shared',
  'gateway',
  'infra/local',
  'infra/checks',
  'infra/running',
]
/** What of them is needed: compiled code and the SQL that makes the database. */
const COPIED = ['dist', 'database', 'sql']

/**
 * Puts a release into an empty folder: compiled code, packages of production alone, the runtime, and what a machine needs to run it. The
 * project is built before.
 */
export async function makeRelease(
  into: string,
  places: Places = { root: into, configuration: '/etc/dianming' },
): Promise<void> {
  if (await stat(into).catch(() => null)) throw new Error(`${into} is there already`)
  await mkdir(into, { recursive: true })
  await cp(join(ROOT, 'package-lock.json'), join(into, 'package-lock.json'))
  // the list of every part stays, so that the lock fits
  for await (const file of glob(
    ['package.json', 'services/*/package.json', 'gateway/package.json', 'infra/*/package.json'],
    { cwd: ROOT },
  )) {
    await mkdir(dirname(join(into, file)), { recursive: true })
    await cp(join(ROOT, file), join(into, file))
  }
  for (const part of RUNNING)
    for (const folder of COPIED)
      if (await stat(join(ROOT, part, folder)).catch(() => null))
        await cp(join(ROOT, part, folder), join(into, part, folder), { recursive: true })
  await cp(join(ROOT, 'services/portal/dist'), join(into, 'services/portal/dist'), { recursive: true })
  await cp(join(ROOT, 'schema'), join(into, 'schema'), { recursive: true })
  await promisify(execFile)(
    'npm',
    [
      'ci',
      '--omit=dev',
      '--ignore-scripts',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      ...RUNNING.flatMap(part => ['-w', part]),
    ],
    { cwd: into, maxBuffer: 16 * 1024 * 1024 },
  )
  for await (const file of glob('{services,infra}/*/package.json', { cwd: into }))
    if (!RUNNING.includes(dirname(file)) && file !== 'services/portal/package.json')
      await rm(join(into, dirname(file)), { recursive: true })
  await rm(join(into, 'services/portal/package.json'))
  await mkdir(join(into, 'bin'))
  await cp(process.execPath, join(into, 'bin/node'), { dereference: true })
  await chmod(join(into, 'bin/node'), 0o755)
  await writeDeployment(join(into, 'deploy'), places)
}

async function writeDeployment(folder: string, places: Places): Promise<void> {
  const certificate = `/etc/ssl/${EXAMPLE}.pem`
  const door = { host: EXAMPLE, gateway: places.port ?? PORT, certificate, key: `/etc/ssl/private/${EXAMPLE}.key` }
  const files: Record<string, string> = {
    ...Object.fromEntries(Object.entries(unitsOf(places)).map(([name, text]) => [`systemd/${name}`, text])),
    'sysusers.d/dianming.conf': sysusers(),
    'nginx/nginx.conf': nginxConfiguration(door),
    'caddy/Caddyfile': caddyConfiguration(door),
    'prometheus/alerts.yml': ALERTS,
    'prometheus/scrape.yml': scrapeOf(processesOf(places.port).filter(({ name }) => name !== 'sign-in')),
    'grafana/dashboard.json': `${JSON.stringify(DASHBOARD, null, 2)}\n`,
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

/** What a release calls itself: the version of the project. */
export const versionOf = async (): Promise<string> =>
  (JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version
