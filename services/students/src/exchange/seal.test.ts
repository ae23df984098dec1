import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newPair, seal, unseal } from './seal.js'

test('what is sealed opens for its key and its ask, and for no other, and not when a bit of it is another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
      const [taker, other] = [newPair(), newPair()]
      const id = randomUUID()
      const sealed = seal(text, taker.publicKey, id)
      expect(unseal(sealed, taker.privateKey, id)).toBe(text)
      expect(() => unseal(sealed, other.privateKey, id)).toThrow()
      expect(() => unseal(sealed, taker.privateKey, randomUUID())).toThrow()
      const spoilt = Buffer.from(sealed)
      spoilt[at % sealed.length] = (spoilt[at % sealed.length] ?? 0) ^ 1
      expect(() => unseal(spoilt, taker.privateKey, id)).toThrow()
    }),
    { numRuns: 40 },
  )
})
