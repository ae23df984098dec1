import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Cluster } from '@dianming/local/cluster'

export default async function stopTestCluster(): Promise<void> {
  const { testCluster } = globalThis as unknown as { testCluster: { cluster: Cluster; directory: string } }
  await testCluster.cluster.stop()
  await rm(dirname(testCluster.directory), { recursive: true, force: true })
}
