import type { Words } from '@dianming/shared/vocabulary/words'

export const PROVINCE_TEXTS = {
  heard: ['{heard} / {all} 个区县在线', '{heard} of {all} counties heard of'],
  oldest: ['最旧的数据截至 {at}', 'the oldest figures are as of {at}'],
  counties: ['区县', 'Counties'],
  never: ['尚未收到数据', 'never heard of'],
  silent: ['十分钟以上没有消息', 'silent for more than ten minutes'],
  agrees: ['数据齐全', 'all rows are here'],
  differs: ['有数据缺失，请重建该区县的数据', 'rows are missing: make this county anew'],
  uncounted: ['待核对行数', 'rows not compared yet'],
  students: ['学籍 {n} 余条', '{n} or a few more registry entries'],
  asOf: ['截至 {at}', 'as of {at}'],
  between: ['区县之间的问题', 'Found between counties'],
  betweenHint: [
    '由各区县发放记录比对得出；姓名和记录只在各自区县可见，省级只有数目。',
    'From what counties paid; names and records are seen in each county alone, here only numbers.',
  ],
  rule: ['规则', 'Rule'],
  count: ['条数', 'Findings'],
  open: ['尚未处理', 'Nobody said anything yet'],
  stake: ['涉及金额（元）', 'At stake (yuan)'],
  few: ['少于五条', 'fewer than five'],
  none: ['没有发现', 'Nothing was found'],
  byCounty: ['各区县资助', 'Aid by county'],
  nobody: ['本学期没有资助记录', 'No aid in this term'],
  fewPersons: ['少于五人', 'fewer than five'],
} as const satisfies Record<string, Words>
