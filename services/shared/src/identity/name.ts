import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'
import { remembered } from './remembered.js'
import { plainText } from './text.js'

const toSimplified = Converter({ from: 't', to: 'cn' })
/** Variant characters that OpenCC leaves alone and that registers write for the common one. */
const VARIANTS: Record<string, string> = {
  髙: '高',
  峯: '峰',
  堃: '坤',
  甯: '宁',
  昇: '升',
  衞: '卫',
  啓: '启',
  珎: '珍',
  栁: '柳',
  靑: '青',
  黃: '黄',
  嫺: '娴',
  琹: '琴',
  囯: '国',
  鈡: '钟',
  锺: '钟',
  閆: '闫',
}
/** What registers write between the parts of a name: any of these is ·. */
const INTERPUNCTS = /[.。•●・‧∙⋅･⚫▪◦]/gu

/**
 * One way to write a name: half width, no spaces, simplified characters, any interpunct as ·. Two names with the same
 * key are the same name written differently.
 */
export const nameKey = remembered((written: string): string => {
  const plain = plainText(written).replaceAll(' ', '').replace(INTERPUNCTS, '·')
  // twice: a few characters reach their simplified form over another one (薴, 苧, 苎)
  return [...toSimplified(toSimplified(plain))]
    .map(character => VARIANTS[character] ?? character)
    .join('')
    .toUpperCase()
})

/** Sound of a name key without tones: equal for homophones (怡/宜). Characters without a reading stay. */
export const pinyinKey = remembered((key: string): string =>
  pinyin(key, { toneType: 'none', type: 'array', surname: 'off', nonZh: 'consecutive', v: true }).join(' '),
)

/** A name as an outsider may see it: 李**. */
export const maskName = (name: string): string => {
  const characters = [...name]
  return characters.length < 2 ? '*' : characters[0] + '*'.repeat(characters.length - 1)
}
