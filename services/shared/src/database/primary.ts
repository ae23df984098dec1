import { Socket } from 'node:net'
import pg from 'pg'
import { firstServer, serversOf, toServer } from '../vocabulary/database-address.js'

/** The servers of one address as this process sees them: all its pools ask the same one, and leave another one together. */
interface Servers {
  list: { hostname: string; port: number }[]
  /** which is asked next */
  at: number
  sockets: Set<ToServer>
}
const known = new Map<string, Servers>()

function serversBehind(url: string): Servers {
  const list = serversOf(url)
  const name = JSON.stringify(list)
  const servers = known.get(name) ?? { list, at: 0, sockets: new Set() }
  known.set(name, servers)
  return servers
}

/** A connection to the server whose turn it is. One that does not answer, or is no primary, is not asked by the next connection. */
class ToServer extends Socket {
  readonly at: number
  isProved = false

  constructor(private readonly servers: Servers) {
    super()
    this.at = servers.at
    servers.sockets.add(this)
    this.once('close', () => {
      servers.sockets.delete(this)
      if (!this.isProved && this.at === servers.at) servers.at = (this.at + 1) % servers.list.length
    })
  }

  override connect(): this {
    const server = this.servers.list[this.at]
    return super.connect(server?.port ?? 0, server?.hostname ?? '')
  }
}

/**
 * What a pool of connections is told so that each of them is to the primary, also after another server has become it: node-postgres
 * itself knows one host. Once a new primary is known, whoever still waits for the old one is told at once.
 */
export function primaryOf(url: string): pg.PoolConfig {
  const servers = serversBehind(url)
  if (servers.list.length === 1) return { connectionString: url }
  return {
    connectionString: firstServer(url),
    stream: () => new ToServer(servers),
    onConnect: async client => {
      const { rows } = await client.query<{ is: boolean }>('select pg_is_in_recovery() as is')
      if (rows[0]?.is) throw new Error('this server is not the primary')
      // with TLS another stream stands before the socket, at the same port
      const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
      const own = [...servers.sockets].find(socket => socket.localPort === stream.localPort)
      if (!own) return
      own.isProved = true
      servers.at = own.at
      for (const socket of servers.sockets) if (socket.at !== own.at) socket.destroy()
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
