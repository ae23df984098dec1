import { randomInt } from 'node:crypto'
import { portTaken } from '@dianming/local/supervisor'

/** First of `count` ports in a row that nobody listens on. */
export async function freePorts(count: number): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const first = randomInt(20_000, 32_000)
    const taken = await Promise.all(Array.from({ length: count }, (_, i) => portTaken(first + i)))
    if (!taken.includes(true)) return first
  }
  throw new Error('no free ports')
}
