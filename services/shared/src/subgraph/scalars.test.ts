import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseTerm } from '../vocabulary/term.js'
import { formatYuan, parseYuan } from '../vocabulary/yuan.js'
import { CalendarDate, RegionCode, Term, Yuan } from './scalars.js'

test('fen come back from yuan as they were', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -9_000_000_000_000n, max: 9_000_000_000_000n }),
      fen => parseYuan(formatYuan(fen)) === fen,
    ),
  )
})

test.each([
  ['312.50', 31250n],
  ['312.5', 31250n],
  ['1,000.00', 100000n],
  ['￥500元', 50000n],
  ['5e3', null],
  ['1.005', null],
  ['1,00', null],
  ['', null],
  ['99999999999999999', null],
])('%s in a file is %s fen', (text, fen) => expect(parseYuan(text)).toBe(fen))

test('an amount in the API is plain digits', () => {
  expect(Yuan.parseValue('312.50')).toBe(31250n)
  for (const wrong of ['1,000.00', '1e3', '0.001', 'NaN', 12.5, null]) expect(() => Yuan.parseValue(wrong)).toThrow()
})

test.each([
  ['2019-2020-2', '2019-2020-2'],
  ['2020春', '2019-2020-2'],
  ['2020年春季学期', '2019-2020-2'],
  ['2019年秋', '2019-2020-1'],
  ['2019-2020学年第二学期', '2019-2020-2'],
  ['2019—2020学年第1学期', '2019-2020-1'],
  ['2019-2021-1', null],
  ['2020', null],
])('term %s is %s', (text, term) => expect(parseTerm(text)).toBe(term))

test('days and regions that are none are refused', () => {
  expect(() => CalendarDate.parseValue('2020-02-30')).toThrow()
  expect(() => RegionCode.parseValue('50011')).toThrow()
  expect(() => RegionCode.parseValue("500116'")).toThrow()
  expect(() => Term.parseValue('autumn')).toThrow()
})
