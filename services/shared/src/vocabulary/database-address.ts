/**
 * Where a database is: one address, or several servers of which one is the primary, as libpq writes them
 * (postgres://user:word@one:5432,two:5432/name).
 */
const ADDRESS = /^(postgres(?:ql)?:\/\/)(?:([^@/]*)@)?([^/?]+)(\/.*)?$/

function partsOf(url: string): { scheme: string; user: string; hosts: string[]; rest: string } {
  const [, scheme = '', user = '', hosts = '', rest = ''] = ADDRESS.exec(url) ?? []
  if (!hosts) throw new Error('this is no address of a database: postgres://user:word@host:port/name')
  return { scheme, user, hosts: hosts.split(','), rest }
}

/** The same database as somebody else. */
export function asUser(url: string, user: string, password: string): string {
  const { scheme, hosts, rest } = partsOf(url)
  return `${scheme}${encodeURIComponent(user)}:${encodeURIComponent(password)}@${hosts.join()}${rest}`
}

/** One of several servers. */
export function toServer(url: string, index: number): string {
  const { scheme, user, hosts, rest } = partsOf(url)
  return `${scheme}${user ? `${user}@` : ''}${hosts[index]}${rest}`
}
/** The first of several servers. */
export const firstServer = (url: string): string => toServer(url, 0)

/** Whether it is an address of a database, of one server or several. */
export const isDatabaseAddress = (url: string): boolean =>
  ADDRESS.test(url) && partsOf(url).hosts.every(host => /^(\[[\da-f:]+\]|[\w.%-]+)(:\d{1,5})?$/i.test(host))

/** The servers of an address. */
export const serversOf = (url: string): { hostname: string; port: number }[] =>
  partsOf(url).hosts.map(host => {
    const { hostname, port } = new URL(`tcp://${host}`)
    return { hostname: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 5432) }
  })
