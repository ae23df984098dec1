import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '@dianming/local/cluster'
import { freePorts } from '@dianming/local/free-ports'
import { migrate } from '@dianming/local/migrate'
import { provision } from '@dianming/local/provision'
import { createSecrets, verifiersOf } from '@dianming/local/secrets'
import { browserProgram } from './browser.js'

/** One PostgreSQL for the run; each test file copies its migrated template. */
export default async function startTestCluster(): Promise<void> {
  // unpacked here: two test files that do it at once find the program half written
  process.env.TEST_BROWSER = await browserProgram()
  const directory = join(await mkdtemp(join(tmpdir(), 'dianming-test-')), 'postgres')
  const secrets = await createSecrets()
  const port = await freePorts(1)
  const cluster = await startCluster({
    directory,
    port,
    password: secrets.adminPassword,
    settings: { fsync: 'off', max_connections: '200' },
  })
  await cluster.createDatabase('test_template')
  // twice, as every start after the first does it
  const migrator = await provision(cluster.url('test_template'), secrets.migratorPassword)
  for (const _ of [1, 2]) await migrate(migrator, verifiersOf(secrets))
  Object.assign(globalThis, { testCluster: { cluster, directory } })
  process.env.TEST_MIGRATOR_URL = migrator
  process.env.TEST_DATABASE_URL = cluster.url('test_template')
  process.env.TEST_ROLE_PASSWORDS = JSON.stringify(secrets.rolePasswords)
  process.env.DIANMING_LOG_LEVEL ??= 'silent'
}
