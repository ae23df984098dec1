import { Socket } from 'node:net'
import type pg from 'pg'
import { firstServer, serversOf } from '../vocabulary/database-address.js'

/**
 * What a pool of connections is told so that each of them is to the primary, also after another server has become it: node-postgres
 * itself knows one host.
 */
export function primaryOf(url: string): pg.PoolConfig {
  const servers = serversOf(url)
  if (servers.length === 1) return { connectionString: url }
  let at = 0
  const unproved = new Set<Socket>()
  class ToPrimary extends Socket {
    private readonly at = at
    override connect(): this {
      const server = servers[this.at] ?? servers[0]
      // whoever does not answer, or is no primary, is not asked by the next connection
      unproved.add(this)
      this.once('close', () => {
        if (unproved.delete(this) && at === this.at) at = (at + 1) % servers.length
      })
      return super.connect(server?.port ?? 0, server?.hostname ?? '')
    }
  }
  return {
    connectionString: firstServer(url),
    stream: () => new ToPrimary(),
    onConnect: async client => {
      const { rows } = await client.query<{ is: boolean }>('select pg_is_in_recovery() as is')
      if (rows[0]?.is) throw new Error('this server is not the primary')
      // with TLS another stream stands before the socket, at the same port
      const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
      for (const socket of unproved) if (socket.localPort === stream.localPort) unproved.delete(socket)
    },
  }
}
