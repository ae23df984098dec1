import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { idNumber } from '../testing/numbers.js'
import { readDocumentNumber } from './document-number.js'
import { nameKey } from './name.js'
import { plainText, visibleText } from './text.js'

const DAY = '2020-03-01'

describe('the number of a document', () => {
  test.each([
    ['500116201201016021', 'RESIDENT', '500116201201016021'],
    // 港澳台居民居住证 and the 外国人永久居留身份证 of 2023 are built like an ID number
    [idNumber('1990-01-02', 12, '810000'), 'RESIDENT', idNumber('1990-01-02', 12, '810000')],
    [idNumber('1985-07-08', 1, '931840'), 'RESIDENT', idNumber('1985-07-08', 1, '931840')],
    ['KOR110185070812', 'OTHER', 'KOR110185070812'],
    ['e12345678', 'OTHER', 'E12345678'],
    ['M123A4567', 'OTHER', 'M123A4567'],
    ['12AB34567', 'OTHER', '12AB34567'],
    // the last two digits say how often a home-return permit was renewed
    ['H0123456789', 'OTHER', 'H01234567'],
    ['H01234567', 'OTHER', 'H01234567'],
    ['M0123456701', 'OTHER', 'M01234567'],
    ['12345678', 'OTHER', '12345678'],
    [`${idNumber('2010-05-04', 7)}43`, 'RESIDENT', idNumber('2010-05-04', 7)],
    ['无', null, '无'],
    ['出生证明', null, '出生证明'],
    ['50011620120X', null, '50011620120X'],
  ])('%s is of kind %s', (written, kind, number) => {
    const read = readDocumentNumber(written, DAY)
    expect([read.kind, read.number]).toEqual([kind, number])
  })

  test('one whose age cannot be is damaged, and tells no birthday', () => {
    const toCome = idNumber('2031-05-06', 3)
    const tooOld = idNumber('1901-05-06', 3)
    for (const number of [toCome, tooOld])
      expect(readDocumentNumber(number, DAY)).toMatchObject({ kind: null, fault: 'ID_NUMBER_AGE', birthDate: null })
    // it may be right on a later day
    expect(readDocumentNumber(toCome, '2040-01-01')).toMatchObject({ kind: 'RESIDENT', birthDate: '2031-05-06' })
  })

  test('fifteen digits are a grown person’s; of a child they are damaged, and may be the number of this century', () => {
    const old = idNumber('1968-05-06', 123)
    expect(readDocumentNumber(old.slice(0, 6) + old.slice(8, 17), DAY)).toMatchObject({ kind: 'RESIDENT', number: old })
    const young = idNumber('2012-05-06', 123)
    expect(readDocumentNumber(young.slice(0, 6) + young.slice(8, 17), DAY)).toMatchObject({
      kind: null,
      fault: 'ID_NUMBER_AGE',
      birthDate: null,
      near: [young],
    })
  })

  test('digits alone are a passport only where they can be', () => {
    expect(readDocumentNumber('123456789', DAY, false)).toMatchObject({ kind: null, fault: 'ID_NUMBER_FORMAT' })
  })
})

const MARKS = [
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2060',
  '\ufeff',
  '\ufe0f',
  '\u00ad',
  '\ufffe',
  '\u{e0100}',
  '\u0007',
]

describe('texts', () => {
  test('what nobody sees is not there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'古丽安Ab1 '), { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...MARKS)), { maxLength: 6 }),
        (characters, marks) => {
          const marked = [...characters]
          for (const [place, mark] of marks) marked.splice(place, 0, mark)
          expect(plainText(marked.join(''))).toBe(plainText(characters.join('')))
          expect(nameKey(marked.join(''))).toBe(nameKey(characters.join('')))
        },
      ),
    )
  })

  test('the old private codes of GB 18030 are the characters that they stand for', () => {
    expect(nameKey('彭\ue863')).toBe('彭䶮')
    expect(visibleText('\ue81e\ue816\ue864')).toBe('龴𠂇龻')
  })

  test('any interpunct is one, and full width is half width', () => {
    for (const mark of '●•・‧·.．。') expect(nameKey(`古丽${mark}买买提`)).toBe('古丽·买买提')
    expect(plainText('Ｇ５００１\u3000Ａ')).toBe('G5001 A')
  })
})
