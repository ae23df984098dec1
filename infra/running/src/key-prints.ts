import { createHmac } from 'node:crypto'
import type { Secrets } from '@dianming/local/secrets'

const printOf = (key: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64')).update('dianming key').digest('hex').slice(0, 16)

/** Prints of the keys without which the data is of no use: they tell whether a key file is the right one, and nothing of a key. */
export function keyPrints({ personalDataKeys: { digestKey, cipherKeys } }: Secrets): Record<string, string> {
  return {
    digest: printOf(digestKey),
    ...Object.fromEntries(Object.entries(cipherKeys).map(([id, key]) => [`cipher ${id}`, printOf(key)])),
  }
}
