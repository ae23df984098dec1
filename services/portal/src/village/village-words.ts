import type { Words } from '@dianming/shared/vocabulary/words'

export const PROJECT_STATUS_WORDS: Record<string, Words> = {
  PLANNED: ['计划', 'planned'],
  RUNNING: ['实施中', 'running'],
  DONE: ['已完成', 'done'],
  CANCELLED: ['已取消', 'cancelled'],
}
export const STEP_WORDS: Record<string, Words> = {
  RUNNING: ['开工', 'it has begun'],
  DONE: ['完成', 'it is done'],
  CANCELLED: ['取消', 'cancel it'],
}
export const PART_WORDS: Record<string, Words> = {
  WORKSHOP: ['扶贫车间', 'workshop'],
  ROAD: ['道路', 'road'],
  PARTY_ROOM: ['党员活动室', 'party room'],
  LIBRARY: ['农家书屋', 'library'],
  SCHOOL_BUILDING: ['校舍', 'school building'],
  SCHOOL_EQUIPMENT: ['教学设备', 'school equipment'],
  HOUSEHOLD_RELIEF: ['困难户慰问', 'relief of households'],
  OTHER: ['其他', 'other'],
}
export const OUTCOME_WORDS: Record<string, Words> = {
  JOBS: ['就业人数', 'jobs'],
  HOUSEHOLDS_SERVED: ['受益户数', 'households served'],
  VILLAGE_INCOME: ['村集体收入', 'income of the village'],
  LIFTED: ['脱贫户数', 'households lifted'],
}
export const VILLAGE_TEXTS = {
  villages: ['村级项目', 'Village projects'],
  villagesHint: [
    '对口扶持：给村（或薄弱学校）的资金和工程，不计入任何学生。分项合计等于项目金额；困难户慰问由到户的捐助支出，只在到户处计一次。',
    'Money and works for a village or a school, in no child’s sum. The parts sum to the amount; relief of households is spent by gifts to them and counted there, once.',
  ],
  record: ['登记项目', 'Record a project'],
  village: ['村', 'village'],
  villageCode: ['村级区划代码（12 位）', 'division code (12 digits)'],
  town: ['乡镇', 'town'],
  school: ['学校（改善办学条件的填写）', 'school, if it is for one'],
  titleOf: ['项目名称', 'project'],
  funder: ['资金来源', 'funder'],
  amount: ['金额', 'amount'],
  approximate: ['约数', 'roughly'],
  startedOn: ['开工', 'begun'],
  finishedOn: ['完成', 'done'],
  effect: ['成效说明', 'what it changed'],
  parts: ['分项', 'Parts'],
  partsHint: [
    '每行一项：用途,名称,金额,数量,单位，如 扶贫车间,加工车间,150000,230,平方米；留空则整笔为一项。',
    'A line a part: purpose,title,amount,quantity,unit, such as 扶贫车间,加工车间,150000,230,平方米; empty: one part.',
  ],
  sharesHint: [
    '每行一家：单位,金额,统一社会信用代码（可不填）；留空则全部由资金来源单位出。',
    'A line a payer: organisation,amount,social credit code (may be left out); empty: the funder pays all.',
  ],
  lineRule: ['第 {line} 行看不懂', 'line {line} is not understood'],
  shares: ['出资', 'Who pays'],
  outcomes: ['成效', 'What came of it'],
  none: ['还没有登记', 'None yet'],
  noProjects: ['还没有项目', 'No projects yet'],
  atHouseholds: ['其中已到户', 'of it at households'],
  step: ['更新进度', 'Change its status'],
  on: ['日期', 'day'],
  correct: ['更正金额', 'Correct the amount'],
  correctHint: [
    '填写增加的金额，减少的前面加负号；出资单位的份额同时变动。',
    'How much more, or with a minus less; the payer’s share changes alike.',
  ],
  difference: ['差额', 'difference'],
  payer: ['出资单位', 'payer'],
  why: ['理由', 'reason'],
  recordOutcome: ['登记成效', 'Say what came of it'],
  kind: ['类型', 'kind'],
  number: ['数量', 'number'],
  income: ['收入（元）', 'income (yuan)'],
  source: ['数据来源', 'source'],
  quantity: ['数量', 'quantity'],
  amountRule: ['金额如 -120.50', 'an amount such as -120.50'],
} satisfies Record<string, Words>
