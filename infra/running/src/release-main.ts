import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packArchive } from './oci.js'
import { PORT } from './processes.js'
import { makeRelease, versionOf } from './release.js'

const HELP = `npm run release -- --to DIR [--archive] [--root /opt/dianming] [--config /etc/dianming] [--port 4000]
  --to       folder in which the release is put, as dianming-VERSION
  --root     where it will lie on the machine
  --config   where its configuration will be
  --port     the gateway's; the others come after it
  --archive  beside it an OCI image archive, dianming-VERSION.oci.tar`

try {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      archive: { type: 'boolean', default: false },
      root: { type: 'string', default: '/opt/dianming' },
      config: { type: 'string', default: '/etc/dianming' },
      port: { type: 'string', default: String(PORT) },
    },
  })
  if (!values.to) throw new Error(HELP)
  const release = join(values.to, `dianming-${await versionOf()}`)
  await makeRelease(release, { root: values.root, configuration: values.config, port: Number(values.port) })
  console.log(release)
  if (values.archive) {
    await packArchive(release, `${release}.oci.tar`)
    console.log(`${release}.oci.tar`)
  }
} catch (error) {
  console.error(`release: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
