import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  birthDateOf,
  checkCharacter,
  isFloatedNumber,
  isValidIdNumber,
  normaliseIdNumber,
  validNumbersNear,
} from './id-number.js'
import { maskName, nameKey, pinyinKey } from './name.js'
import { parseRegistryNumber } from './registry-number.js'
import { isValidSocialCreditCode } from './social-credit-code.js'

const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
const validNumber = fc
  .tuple(fc.constantFrom('500116', '370211', '110105'), day, fc.integer({ min: 0, max: 999 }))
  .map(([region, date, sequence]) => {
    const first17 = `${region}${date.toISOString().slice(0, 10).replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
    return first17 + checkCharacter(first17)
  })

/** What names are written with: characters, Latin letters, interpuncts, spaces of both widths. */
const character = fc.oneof(
  fc.integer({ min: 0x4e00, max: 0x9fff }).map(code => String.fromCodePoint(code)),
  fc.constantFrom(...'abcXYZ·•.・‧ \u3000'),
)

describe('身份证号', () => {
  test('GB 11643 example is valid, its neighbour is not', () => {
    expect(isValidIdNumber('11010519491231002X')).toBe(true)
    expect(isValidIdNumber('110105194912310021')).toBe(false)
    expect(isValidIdNumber('110105194913310024')).toBe(false)
    expect(birthDateOf('11010519491231002X')).toBe('1949-12-31')
  })

  test('full width, spaces, dashes, lower-case x and 15 digits are one way of writing', () => {
    expect(normaliseIdNumber('１１０１０５１９４９１２３１００２ｘ')).toBe('11010519491231002X')
    expect(normaliseIdNumber(' 110105 19491231-002x ')).toBe('11010519491231002X')
    expect(normaliseIdNumber('110105491231002')).toBe('11010519491231002X')
    expect(normaliseIdNumber('旧证123')).toBe('旧证123')
  })

  test('a spreadsheet float is told from a number', () => {
    expect(isFloatedNumber('5.00116201009E+17')).toBe(true)
    expect(isFloatedNumber('500116201009150319')).toBe(false)
  })

  test('whatever single slip is made, the right number is among the near ones', () => {
    fc.assert(
      fc.property(validNumber, fc.integer({ min: 0, max: 17 }), fc.integer({ min: 0, max: 9 }), (number, at, digit) => {
        const slipped = number.slice(0, at) + digit + number.slice(at + 1)
        fc.pre(slipped !== number)
        expect(isValidIdNumber(slipped)).toBe(false)
        expect(validNumbersNear(slipped)).toContain(number)
      }),
    )
    fc.assert(
      fc.property(validNumber, fc.integer({ min: 0, max: 16 }), (number, at) => {
        const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2)
        fc.pre(!isValidIdNumber(swapped))
        expect(validNumbersNear(swapped)).toContain(number)
        const dropped = number.slice(0, at) + number.slice(at + 1)
        expect(validNumbersNear(dropped)).toContain(number)
        const doubled = number.slice(0, at) + number[at] + number.slice(at)
        expect(validNumbersNear(doubled)).toContain(number)
      }),
    )
  })

  test('a valid number has no near ones, so that a twin is never taken for the other', () => {
    fc.assert(fc.property(validNumber, number => validNumbersNear(number).length === 0))
  })

  test('near numbers are few and all valid', () => {
    fc.assert(
      fc.property(validNumber, number => {
        const near = validNumbersNear(number.slice(0, 17) + (number[17] === '0' ? '1' : '0'))
        expect(near.length).toBeLessThan(60)
        expect(near.every(isValidIdNumber)).toBe(true)
      }),
    )
  })
})

describe('姓名', () => {
  test.each([
    ['張偉', '张伟'],
    ['髙 峰', '高峰'],
    ['范 佑　磊', '范佑磊'],
    ['尼玛•扎西', '尼玛·扎西'],
    ['尼玛.扎西', '尼玛·扎西'],
    ['尼玛・扎西', '尼玛·扎西'],
    ['尼玛‧扎西', '尼玛·扎西'],
  ])('%s is %s', (written, key) => expect(nameKey(written)).toBe(key))

  test('homophones sound the same, others do not', () => {
    expect(pinyinKey('许曦')).toBe(pinyinKey('许希'))
    expect(pinyinKey('林怡')).toBe(pinyinKey('林宜'))
    expect(pinyinKey('林怡')).not.toBe(pinyinKey('林静'))
  })

  test('a key is its own key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: character, minLength: 1, maxLength: 8 }),
        written => nameKey(nameKey(written)) === nameKey(written),
      ),
    )
  })

  test('an outsider sees the surname', () => {
    expect(maskName('李小明')).toBe('李**')
    expect(maskName('李')).toBe('*')
  })
})

test('学籍号: G with a valid number, or L with eighteen digits', () => {
  expect(parseRegistryNumber('G11010519491231002x')).toEqual({
    number: 'G11010519491231002X',
    permanent: true,
    idNumber: '11010519491231002X',
  })
  expect(parseRegistryNumber('L500116201001011234')).toMatchObject({ permanent: false, idNumber: null })
  expect(parseRegistryNumber('G110105194912310021')).toBeNull()
  expect(parseRegistryNumber('12345')).toBeNull()
})

test('统一社会信用代码: GB 32100 example, and no code survives a changed character', () => {
  expect(isValidSocialCreditCode('91350100M000100Y43')).toBe(true)
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 17 }),
      fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'),
      (at, character) => {
        const changed = `${'91350100M000100Y43'.slice(0, at)}${character}${'91350100M000100Y43'.slice(at + 1)}`
        expect(isValidSocialCreditCode(changed)).toBe(changed === '91350100M000100Y43')
      },
    ),
  )
})
