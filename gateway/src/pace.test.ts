import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { Pace } from './pace.js'

test('who never pauses works one by one while others are there, and is told at once otherwise', async () => {
  let clock = 0
  const pace = new Pace(() => clock)
  let running = 0
  let most = 0
  const work = (measured: <T>(work: () => Promise<T>) => Promise<T>) =>
    measured(async () => {
      most = Math.max(most, ++running)
      await setTimeout(1)
      clock += 400
      running--
    })
  const twelve = () => Promise.all(Array.from({ length: 12 }, () => pace.run('a', 'a clerk', work)))
  // alone it may have all of the house, however long it goes on
  await twelve()
  await twelve()
  expect(most).toBe(12)
  await pace.run('b', 'b teacher', async () => undefined)
  most = 0
  await pace.run('a', 'a clerk', work)
  const turn = twelve()
  // its own colleague does not wait for it
  await pace.run('a', 'a colleague', async () => undefined)
  await turn
  expect(most).toBe(1)
  // and later it is as quick as ever
  clock += 20_000
  await pace.run('b', 'b teacher', async () => undefined)
  most = 0
  await twelve()
  expect(most).toBe(12)
})
