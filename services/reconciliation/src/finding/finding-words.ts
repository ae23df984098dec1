import { termWords } from '@dianming/shared/vocabulary/term'
import { ENROLMENT_WORDS, PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import type { Finding, FindingDetail, FindingRecord } from './finding.entity.js'

/** Languages that explanations are written in. */
export type Locale = 'zh-CN' | 'en'
export const localeOf = (text: string): Locale => (/^en\b/i.test(text) ? 'en' : 'zh-CN')

const statusWord = (status: string | undefined, isEnglish: boolean): string =>
  ENROLMENT_WORDS[status ?? '']?.[isEnglish ? 1 : 0] ?? status ?? ''
const yuan = (fen: number | string | bigint | null | undefined): string => formatYuan(BigInt(fen ?? 0))

/** One record in plain words: day, who, what (unless the sentence has said it), how much. */
function recordWords(record: FindingRecord, said: string | undefined, locale: Locale): string {
  const isEnglish = locale === 'en'
  const title = record.title === record.giver || record.title === said ? '' : record.title
  const quantity = record.quantity === null ? '' : `${record.quantity} ${record.unit ?? ''}`.trim()
  const amount = record.amount === null ? '' : `${yuan(record.amount)} ${isEnglish ? 'yuan' : '元'}`
  const giver = isEnglish
    ? [record.giver, title]
    : [`${record.giver}${record.sourceType === 'Gift' ? '给予' : '发放'}${title}`]
  const returned = record.status === 'RETURNED' ? (isEnglish ? ', returned' : '，已退回') : ''
  return [record.on ?? '', ...giver, quantity, amount].filter(Boolean).join(' ') + returned
}

/** What is left of a donation: money, things, or both. */
const left = ({ leftFen, leftQuantity, unit }: FindingDetail, isEnglish: boolean): string =>
  [leftFen && `${yuan(leftFen)} ${isEnglish ? 'yuan' : '元'}`, leftQuantity && `${leftQuantity} ${unit ?? ''}`.trim()]
    .filter(Boolean)
    .join(isEnglish ? ' and ' : '、')

/** The sentence of a finding: its rule's wording with terms, amounts and records filled in. */
export function explain(finding: Finding, records: FindingRecord[], locale: Locale): string {
  const isEnglish = locale === 'en'
  const { detail } = finding
  const said = finding.rule === 'EXCLUSIVE_PROGRAMMES' ? undefined : detail.programmeName
  const list = (parts: string[]) => parts.join(isEnglish ? '; ' : '；')
  const values: Record<string, string> = {
    term: termWords(finding.term)[isEnglish ? 1 : 0],
    programme: isEnglish
      ? (finding.programmeEnglish ?? finding.programme ?? '')
      : (detail.programmeName ?? finding.programme ?? ''),
    due: yuan(detail.due),
    paid: yuan(detail.paid),
    stake: yuan(finding.amountAtStake),
    count: String(detail.count ?? ''),
    age:
      detail.age == null
        ? isEnglish
          ? 'age unknown'
          : '年龄不详'
        : isEnglish
          ? `${detail.age} years`
          : `${detail.age} 岁`,
    source: detail.source ?? '',
    status: statusWord(detail.status, isEnglish),
    census: detail.census ?? '',
    giver: detail.giver ?? '',
    title: detail.title ?? '',
    since: detail.since ?? '',
    left: left(detail, isEnglish),
    item:
      (isEnglish ? detail.itemEnglish : detail.item) ??
      PURPOSE_WORDS[finding.programme ?? '']?.[isEnglish ? 1 : 0] ??
      '',
    records: list(records.map(record => recordWords(record, said, locale))),
    schools: list(
      (detail.schools ?? []).map(({ name, permanent, status }) =>
        isEnglish
          ? `${name} (${permanent ? 'permanent' : 'temporary'}, ${statusWord(status, true)})`
          : `${name}（${permanent ? '正式' : '临时'}，${statusWord(status, false)}）`,
      ),
    ),
  }
  const sentence = finding.words[isEnglish ? 1 : 0].replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
