import { describe, expect, test } from '@jest/globals'
import { BadInput } from '../../vocabulary/errors.js'
import { inBoth } from '../../vocabulary/words.js'
import { ROW_CODES, rowWords } from './row-codes.js'

describe('the sentence about a row', () => {
  test('keeps its languages apart, whatever brackets the cell or the sentence has', () => {
    const [chinese, english] = rowWords('OUT_OF_SCOPE', '乡镇', '白沙镇 (旧) {column}')
    expect(chinese).toBe('乡镇“白沙镇 (旧) {column}”不在本次导入所选范围（乡镇或类别）内，请核对范围后重新上传')
    expect(english).toBe('乡镇 is outside the scope (town or categories) that was chosen for this file')
    expect(inBoth([chinese, english])).toBe(`${chinese} (${english})`)
  })

  test('is there in both languages for every code, and the English one is English', () => {
    for (const [code, [chinese, english]] of Object.entries(ROW_CODES)) {
      expect([code, chinese]).toEqual([code, expect.stringMatching(/[一-龥]/)])
      expect([code, english]).toEqual([code, expect.stringMatching(/^[^一-龥]{4}|^(\{|the |write |“)/)])
    }
  })
})

test('an error tells its sentence in each language beside the text that has both', () => {
  const { message, extensions } = new BadInput('姓名（全名）太长', 'the name (in full) is too long')
  expect(message).toBe('姓名（全名）太长 (the name (in full) is too long)')
  expect(extensions).toEqual({
    code: 'BAD_USER_INPUT',
    text: { zh: '姓名（全名）太长', en: 'the name (in full) is too long' },
  })
})
