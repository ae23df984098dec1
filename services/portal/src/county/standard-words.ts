import type { Words } from '@dianming/shared/vocabulary/words'

export const STANDARD_TEXTS = {
  title: ['项目与标准', 'Programmes and standards'],
  hint: [
    '每个项目每学期发多少、给谁、依据什么。全国与上级的项目只能由上级改；本区县可以另立项目、定自己的标准与叠加规则。',
    'What each programme pays a term, to whom, and by which document. A wider region’s programmes are changed there; the county makes its own programmes, standards and rules of stacking.',
  ],
  none: ['本学期没有项目', 'No programme this term'],
  stage: ['学段', 'Stage'],
  boarder: ['寄宿', 'Boarding'],
  tier: ['困难等级', 'Degree of hardship'],
  onlyFor: ['只给这些类别', 'Only for'],
  perTerm: ['元/学期', 'Yuan a term'],
  region: ['适用地区', 'Where it holds'],
  terms: ['学期', 'Terms'],
  source: ['依据文件', 'Document'],
  everybody: ['不限', 'any'],
  since: ['{from} 起', 'from {from}'],
  span: ['{from} 至 {until}', '{from} to {until}'],
  census: ['学籍基准日 {day}', 'census day {day}'],
  payBy: ['发放截止 {day}', 'paid by {day}'],
  opens: ['开学日 {day}', 'opening day {day}'],
  applied: ['申请制', 'applied for'],
  named: ['点名制', 'named'],
  noStandard: ['本学期没有标准，点名时不发放', 'No standard this term: nothing is named'],
  stacking: ['与其他项目', 'With others'],
  newStandard: ['新标准', 'New standard'],
  newStandardHint: [
    '从所选学期起执行。先“试算”看多花多少、涉及多少人，再保存；已编制批次的标准不能改，只能另立新版本。',
    'It holds from the term on. Try it first: what it costs and whom it reaches. One that money was drafted by is not changed; write a newer version.',
  ],
  amount: ['每学期金额（元）', 'Yuan a term'],
  fromTerm: ['自哪个学期起', 'From which term'],
  untilTerm: ['到哪个学期止（不填：直到有新标准）', 'Last term (left out: until a newer one)'],
  boards: ['只给寄宿生或走读生', 'Only for those who board, or do not'],
  simulate: ['试算', 'Try it'],
  school: ['有变化的学校', 'Schools where it differs'],
  nowAndThen: ['现行 → 改后', 'now → then'],
  persons: ['人数', 'Persons'],
  yuan: ['元/学期', 'Yuan a term'],
  all: ['合计', 'All'],
  newProgramme: ['新项目', 'New programme'],
  editProgramme: ['修改项目', 'Change the programme'],
  programmeHint: [
    '已有应享记录的项目，形式和地区不能再改。',
    'Form and region of a programme that already named somebody stay.',
  ],
  code: ['代码（大写字母、数字、下划线）', 'Code (capitals, digits, underscores)'],
  codeRule: ['大写字母开头，如 CE_LIVING', 'Like CE_LIVING'],
  name: ['名称', 'Name'],
  english: ['英文名称', 'English name'],
  payer: ['发放单位', 'Payer'],
  form: ['形式', 'Form'],
  purpose: ['用途', 'Purpose'],
  stages: ['学段', 'Stages'],
  categories: ['类别', 'Categories'],
  payableAt: ['由谁发放', 'Who pays'],
  mode: ['名单来源', 'Whose list'],
  per: ['发放周期', 'What one payment is for'],
  payee: ['打到谁的账户', 'Whose account'],
  statuses: ['基准日的学籍状态', 'Status on the census day'],
  prorated: ['按在校月数折算', 'By the months attended'],
  endsWithRisk: ['风险消除即不再享受', 'Ends when the risk is cleared'],
  censusAutumn: ['秋季基准日', 'Census day, autumn'],
  censusSpring: ['春季基准日', 'Census day, spring'],
  openingAutumn: ['秋季开学日', 'Opening day, autumn'],
  openingSpring: ['春季开学日', 'Opening day, spring'],
  payByAutumn: ['秋季发放截止', 'Paid by, autumn'],
  payBySpring: ['春季发放截止', 'Paid by, spring'],
  dayRule: ['月-日，如 03-31', 'Month and day, like 03-31'],
  stack: ['叠加规则', 'Rule of stacking'],
  stackHint: [
    '本项目与另一个项目能否同时享受。“不可兼得”时，本项目让给另一个。',
    'Whether this and another programme may be had together. Where they exclude each other, this one gives way.',
  ],
  other: ['另一个项目', 'The other programme'],
  effect: ['规则', 'Rule'],
  givesWay: ['不可兼得，本项目让给它', 'excluded, this one gives way'],
  goesFirst: ['不可兼得，它让给本项目', 'excluded, the other gives way'],
} as const satisfies Record<string, Words>

export const PAYABLE_WORDS: Record<string, Words> = {
  SCHOOL: ['就读地', 'county of the school'],
  HOME: ['户籍地', 'home county'],
}
export const MODE_WORDS: Record<string, Words> = {
  NAMED: ['点名（名册比对）', 'named from the roll'],
  APPLIED: ['申请', 'applied for'],
}
export const PER_WORDS: Record<string, Words> = {
  TERM: ['学期', 'a term'],
  SCHOOL_YEAR: ['学年', 'a school year'],
}
export const PAYEE_WORDS: Record<string, Words> = {
  FAMILY: ['学生或监护人', 'the student or a guardian'],
  STUDENT: ['学生本人', 'the student'],
}
export const EFFECT_WORDS: Record<string, Words> = {
  ALLOW: ['可以叠加', 'may be had together'],
  WARN: ['提醒', 'warned of'],
  BLOCK: ['不可兼得', 'exclude each other'],
}
export const FORM_WORDS_OF_PROGRAMME: Record<string, Words> = {
  CASH: ['资金', 'money'],
  WAIVER: ['免除费用', 'waiver'],
}
