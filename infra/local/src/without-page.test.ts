import { describe, expect, test } from '@jest/globals'
import { faultsWithoutPage } from './without-page.js'

describe('acts that no page offers', () => {
  const sdl = 'type Query { roll: Int, term: Int } type Mutation { callRoll: Int, pay: Int } type Roll { pay: Int }'
  const portal = ['query A { roll }', 'mutation B { again: callRoll }']

  test('each is listed with its reason, or it is a fault', () => {
    expect(
      faultsWithoutPage(sdl, portal, '# reasons\nquery term: for programs\nmutation pay: for banks: by file\n'),
    ).toEqual([])
    expect(faultsWithoutPage(sdl, portal, 'query term: for programs\n')).toEqual([
      'mutation pay has no page, and no reason why',
    ])
  })

  test('a line in vain is a fault: its act has a page, is none, or gives no reason', () => {
    const list = 'query term: \nmutation pay: by file\nmutation callRoll: to come\nquery gone: to come\n'
    expect(faultsWithoutPage(sdl, portal, list)).toEqual([
      'query term gives no reason',
      'mutation callRoll has a page, or is none: its line goes',
      'query gone has a page, or is none: its line goes',
    ])
  })
})
