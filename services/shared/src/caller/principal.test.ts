import { expect, test } from '@jest/globals'
import { allows } from '../subgraph/access.js'
import { bureau, partner, platform, school } from '../testing/claims.js'
import { parseClaim, principalOf, speaksFor } from './principal.js'

test('an issuer speaks for what its configuration names, in every part of a claim', () => {
  const own = ['school:2150001003', 'partner:12500116450550187L']
  expect(speaksFor(own, school('2150001003'))).toBe(true)
  expect(speaksFor(own, { ...school('2150001003'), uscc: '12500116450550187L' } as never)).toBe(true)
  expect(speaksFor(own, { ...school('2150001003'), uscc: '53500000504041823K' } as never)).toBe(false)
  expect(speaksFor(own, school('3150001012'))).toBe(false)
  // the organisation alone does not carry another scope
  expect(speaksFor(own, { ...school('2150001003'), schools: ['2150001003', '3150001012'] } as never)).toBe(false)
  expect(speaksFor(own, { ...bureau('EDUCATION', '50'), organisation: 'school:2150001003' } as never)).toBe(false)
  expect(speaksFor(own, { ...platform, organisation: 'school:2150001003' } as never)).toBe(false)
  expect(speaksFor(['bureau:500116:*'], bureau('CIVIL_AFFAIRS'))).toBe(true)
  expect(speaksFor(['bureau:500116:*'], bureau('CIVIL_AFFAIRS', '500'))).toBe(false)
  expect(speaksFor(['*'], partner('53500000504041823K'))).toBe(true)
})

test('a claim has at least one role, and without one nothing is read', () => {
  expect(() => parseClaim({ ...school('2150001003'), roles: [] })).toThrow()
  expect(() => parseClaim({ ...school('2150001003'), roles: undefined })).toThrow()
  const viewer = principalOf(parseClaim({ ...school('2150001003'), roles: ['VIEWER'] }), 'x', new Date())
  expect(allows({ to: ['SCHOOL'] }, viewer)).toBe(true)
  expect(allows({ to: ['SCHOOL'] }, { ...viewer, roles: new Set() })).toBe(false)
})
