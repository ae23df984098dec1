import { gradeWords, type Words } from '@dianming/shared/vocabulary/words'
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { TEXTS, type TextKey } from './texts'

const KEPT_AS = 'language'
type At = 0 | 1

/** A sentence of the API, each language by itself. */
export interface BothLanguages {
  zh: string
  en: string
}

/** The language of now, and everything said in it. */
export interface Language {
  /** place in pairs of Chinese and English */
  at: At
  locale: 'zh-CN' | 'en'
  /** a text of the portal, with {values} filled in */
  text: (key: TextKey, values?: Record<string, string | number>) => string
  /** what a code of the API is called */
  word: (words: Record<string, Words>, code: string | null | undefined) => string
  /** 2020年春季学期, spring 2020 */
  term: (term: string) => string
  /** a sentence of the API; of its fields `zh` and `en` this language's */
  said: (text: BothLanguages | null | undefined) => string
  /** a programme or a thing by its name; in English by its English one where there is one */
  called: (thing: { name: string; english?: string | null }) => string
  /** a grade as people say it: 六年级, 八年级, 高一, 大班; primary grade 6 */
  grade: (stage: string, grade: number) => string
  /** moment in local time */
  moment: (iso: string) => string
  toggle: () => void
}

const LanguageContext = createContext<Language | null>(null)

/** The language of the page. */
export function useLanguage(): Language {
  const language = use(LanguageContext)
  if (!language) throw new Error('no language above')
  return language
}

const filled = (words: Words, at: At, values: Record<string, string | number>): string =>
  words[at].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

/** The texts of one page, which come with it: of a dictionary of Chinese and English those of now, with {values} filled in. */
export function useTexts<Key extends string>(
  texts: Record<Key, Words>,
): (key: Key, values?: Record<string, string | number>) => string {
  const { at } = useLanguage()
  return (key, values = {}) => filled(texts[key], at, values)
}

const firstLanguage = (): At => {
  const kept = localStorage.getItem(KEPT_AS)
  if (kept) return kept === 'en' ? 1 : 0
  return navigator.language.startsWith('zh') ? 0 : 1
}

function languageAt(at: At, toggle: () => void): Language {
  const text: Language['text'] = (key, values = {}) => filled(TEXTS[key], at, values)
  return {
    at,
    locale: at ? 'en' : 'zh-CN',
    text,
    word: (words, code) => (code ? (words[code]?.[at] ?? code) : ''),
    term: term => {
      const [first, second, half] = term.split('-')
      const year = half === '2' ? second : first
      if (at) return `${half === '2' ? 'spring' : 'autumn'} ${year}`
      return `${year}年${half === '2' ? '春季' : '秋季'}学期`
    },
    called: ({ name, english }) => (at ? (english ?? name) : name),
    said: text => (text ? (at ? text.en : text.zh) : ''),
    grade: (stage, grade) => gradeWords(stage, grade)[at],
    moment: iso =>
      new Intl.DateTimeFormat(at ? 'en-GB' : 'zh-CN', {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone: 'Asia/Shanghai',
      }).format(new Date(iso)),
    toggle,
  }
}

/** Gives everything below the language that was kept, else the browser's. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [at, setAt] = useState(firstLanguage)
  const language = useMemo(
    () =>
      languageAt(at, () => {
        localStorage.setItem(KEPT_AS, at ? 'zh' : 'en')
        setAt(at ? 0 : 1)
      }),
    [at],
  )
  useEffect(() => {
    document.documentElement.lang = language.locale
  }, [language])
  return <LanguageContext value={language}>{children}</LanguageContext>
}
