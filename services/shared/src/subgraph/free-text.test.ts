import { expect, test } from '@jest/globals'
import { idNumber } from '../testing/numbers.js'
import { holdsNumber } from './free-text.js'

test('an ID, registry or account number is found in a text however it is written', () => {
  const id = idNumber('2010-05-04', 1)
  for (const text of [
    id,
    `学生${id}已核实`,
    `G${id}`,
    id.replace(/(\d{6})(\d{8})/, '$1 $2 '),
    id.replace(/(\d{6})(\d{8})/, '$1-$2-'),
    [...id].map(digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
    '账号6222 0000 1111 2222 333',
    '老身份证510216700504123',
  ])
    expect([text, holdsNumber(text)]).toEqual([text, true])
})

test('days, telephone numbers, codes of schools and ids of the platform are none', () => {
  for (const text of [
    '2020-03-01至2020-04-01、2020.05.01到2020年6月1日',
    '家长电话 13812345678，13987654321',
    '学校 2150001003 转 3150001012',
    '同 01a210bb-5b63-7e3a-9ef7-5b57edaf4e4c 号',
    '三年级2班，补发312.50元',
  ])
    expect([text, holdsNumber(text)]).toEqual([text, false])
})
