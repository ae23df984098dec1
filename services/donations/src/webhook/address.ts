import { lookup } from 'node:dns/promises'
import ipaddr from 'ipaddr.js'

/** An address that a partner's program may be told at, found and held fast: what is looked up again may lead elsewhere. */
export interface Target {
  url: URL
  address: string
  family: 4 | 6
}

/** Whether an address is one of the internet at large; none of a house, a machine itself or a cloud's inside. */
const isGlobal = (address: string): boolean => {
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast'
}
const isLoopback = (address: string): boolean => ipaddr.process(address).range() === 'loopback'

/** Whether the platform itself is only tried, on this machine. */
export const isLoopbackOrigin = (origin: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)

/** What is wrong with an address before anybody is asked where it leads; null when nothing is. */
export function faultOfUrl(text: string, mayBeLoopback: boolean): string | null {
  if (!URL.canParse(text)) return 'NO_URL'
  const url = new URL(text)
  if (url.username || url.password) return 'CREDENTIALS'
  if (url.hash) return 'FRAGMENT'
  const bare = url.hostname.replace(/^\[|\]$/g, '')
  if (mayBeLoopback && ipaddr.isValid(bare) && isLoopback(bare)) return null
  if (url.protocol !== 'https:' || (url.port !== '' && url.port !== '443')) return 'NOT_HTTPS'
  if (ipaddr.isValid(bare) && !isGlobal(bare)) return 'NOT_GLOBAL'
  return null
}

/** Where an address leads; throws when any of what it leads to is not of the internet at large. */
export async function resolveTarget(text: string, mayBeLoopback: boolean): Promise<Target> {
  const fault = faultOfUrl(text, mayBeLoopback)
  if (fault) throw new Error(fault)
  const url = new URL(text)
  const found = await lookup(url.hostname.replace(/^\[|\]$/g, ''), { all: true, verbatim: true })
  const [first] = found
  if (!first || !found.every(({ address }) => isGlobal(address) || (mayBeLoopback && isLoopback(address))))
    throw new Error('NOT_GLOBAL')
  return { url, address: first.address, family: first.family === 6 ? 6 : 4 }
}
