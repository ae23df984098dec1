import type { Words } from '@dianming/shared/vocabulary/words'

/** What the acts on a child's page say. */
export const ACT_TEXTS = {
  acts: ['办理', 'Acts'],
  move: ['县内转学', 'Move within the county'],
  moveHint: [
    '转到本区县另一所学校；原学校的记录保留。转到外区县的，由对方在“转学”里申请。',
    'To another school of the county; where the child was stays on record. Another county asks for the child under “Transfers”.',
  ],
  toSchool: ['转入学校', 'School that takes the child'],
  grade: ['年级（学段内第几年）', 'Grade within its stage'],
  stage: ['学段', 'Stage'],
  stageHint: ['不填：与原来相同', 'Left out: as before'],
  className: ['班级', 'Class'],
  boards: ['寄宿', 'Boards'],
  sameOrDay: ['不填：与原来相同', 'Left out: as before'],
  from: ['自哪天起', 'From which day'],
  firstDay: ['到校第一天', 'First day there'],
  reason: ['理由与依据', 'Why, and what shows it'],
  status: ['变更学籍状态', 'Change status'],
  statusHint: [
    '休学、复学、转出、毕业等；从所填日期起算，之前的记录保留。辍学请先劝返。',
    'Leave, return, transfer out, graduation; it counts from the day given, what was before stays.',
  ],
  newStatus: ['新状态', 'New status'],
  link: ['合并学籍', 'Link registry entries'],
  linkHint: [
    '同一个孩子有两份学籍时使用。保留本页这一份，另一份的就读与资助记录并到这里；可以撤销。',
    'When one child has two entries. This one is kept; studies and aid of the other join it. It can be taken back.',
  ],
  otherNumber: ['另一份学籍的学籍号', '学籍号 of the other entry'],
  noOther: ['本区县没有这个学籍号', 'No such 学籍号 in the county'],
  linked: ['已并入的学籍', 'Entries that joined this one'],
  unlink: ['撤销合并', 'Take the link back'],
  joinedInto: ['这份学籍已并入另一份：', 'This entry joined another one: '],
  open: ['打开', 'open'],
  correct: ['申请更正', 'Ask for a correction'],
  correctHint: [
    '姓名、班级、是否寄宿有误时，由学校提出，区县教育局核准后写入学籍。只填需要改的。',
    'Name, class or boarding is wrong: the school asks, the bureau decides, and the registry is mended. Fill in what is to change.',
  ],
  rightName: ['正确的姓名', 'The right name'],
  rightClass: ['正确的班级', 'The right class'],
  boarding: ['就读方式', 'Boarding'],
  asked: ['已提交，等区县教育局核准', 'Asked; the bureau decides'],
  payee: ['收款账户', 'Account'],
  noPayee: ['没有收款账户', 'None'],
  setPayee: ['登记收款账户', 'Enter an account'],
  changePayee: ['更正收款账户', 'Mend the account'],
  setPayeeHint: [
    '账号加密保存，此后只显示后四位。账户为别家所有或两户共用的，发放前须由另一人核实。',
    'Kept encrypted; only the last four digits are shown afterwards. One that serves two homes is looked at by somebody else before money goes there.',
  ],
  holder: ['户名', 'Holder'],
  relation: ['与学生关系', 'Relation to the child'],
  account: ['账号', 'Account number'],
  accountRule: ['8 至 32 位数字', '8 to 32 digits'],
  bank: ['开户行', 'Bank'],
  card: ['卡类型', 'Card'],
  hardship: ['困难认定', 'Hardship'],
  noHardship: ['未认定', 'None'],
  recognise: ['困难认定', 'Recognise hardship'],
  recogniseHint: [
    '按学年认定，新的认定替换旧的。理由不写家庭隐私。',
    'For a school year; a newer word replaces the older. Write nothing private.',
  ],
  schoolYear: ['学年', 'School year'],
  schoolYearRule: ['如 2019-2020', 'Such as 2019-2020'],
  degree: ['困难等级', 'Degree'],
  decline: ['放弃资助', 'Declines'],
  declineHint: [
    '家庭书面放弃本学期这一项；以后可以撤回。',
    'The family gives this up for the term; it can be taken back.',
  ],
  accept: ['撤回放弃', 'Takes it after all'],
  who: ['谁提出的，理由', 'Who said so, and why'],
  standing: ['状态', 'Status'],
} as const satisfies Record<string, Words>

export const BOARDING_WORDS: Record<string, Words> = {
  YES: ['寄宿', 'boards'],
  NO: ['走读', 'day pupil'],
}
export const RELATION_WORDS: Record<string, Words> = {
  SELF: ['本人', 'the child'],
  FATHER: ['父亲', 'father'],
  MOTHER: ['母亲', 'mother'],
  GRANDFATHER: ['祖父/外祖父', 'grandfather'],
  GRANDMOTHER: ['祖母/外祖母', 'grandmother'],
  SIBLING: ['兄弟姐妹', 'sibling'],
  GUARDIAN: ['监护人', 'guardian'],
}
export const CARD_WORDS: Record<string, Words> = {
  SOCIAL_SECURITY_CARD: ['社保卡', 'social security card'],
  AID_CARD: ['资助卡', 'aid card'],
  BANK_CARD: ['银行卡', 'bank card'],
}
export const HARDSHIP_WORDS: Record<string, Words> = {
  SEVERE: ['特别困难', 'severe'],
  HARD: ['困难', 'hard'],
  GENERAL: ['一般困难', 'general'],
}
/** Taking the recognition of a year back is chosen, not left out. */
export const RECOGNITION_WORDS: Record<string, Words> = { ...HARDSHIP_WORDS, NONE: ['撤销认定', 'taken back'] }
export const ENTITLEMENT_WORDS: Record<string, Words> = {
  NAMED: ['应享', 'due'],
  WITHDRAWN: ['已撤回', 'withdrawn'],
  DECLINED: ['已放弃', 'declined'],
  BLOCKED: ['不兼得', 'excluded'],
}
