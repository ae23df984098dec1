import { Socket } from 'node:net'
import pg from 'pg'
import { firstServer, serversOf, toServer } from '../vocabulary/database-address.js'

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

const PATIENCE_MS = 3000

/** The address of the one server that may be written now, for what is done once. Throws with why when there is none. */
export async function findPrimary(url: string): Promise<string> {
  const words: string[] = []
  const count = serversOf(url).length
  if (count === 1) return url
  for (let i = 0; i < count; i++) {
    const server = toServer(url, i)
    const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: PATIENCE_MS })
    client.on('error', () => undefined)
    try {
      await client.connect()
      const { rows } = await client.query<{ is: boolean }>('select pg_is_in_recovery() as is')
      if (rows[0]?.is === false) return server
      words.push('follows another')
    } catch (error) {
      words.push(error instanceof Error ? error.message || 'does not answer' : String(error))
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  throw new Error(`none of ${count} database servers may be written: ${words.join('; ')}`)
}
