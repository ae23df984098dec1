import { registerEnumType } from 'type-graphql'

const mirror = <T extends string>(...names: T[]) => Object.fromEntries(names.map(n => [n, n])) as { [K in T]: K }

export const Stage = mirror(
  'PRESCHOOL',
  'PRIMARY',
  'JUNIOR',
  'SENIOR',
  'SEC_VOC',
  'HIGHER_VOC',
  'UNDERGRAD',
  'POSTGRAD',
)
export type Stage = keyof typeof Stage
registerEnumType(Stage, { name: 'Stage', description: '学段: 学前, 小学, 初中, 普高, 中职, 高职, 本科, 研究生.' })

export const Category = mirror(
  'LIFTED',
  'MON_UNSTABLE',
  'MON_EDGE',
  'MON_SUDDEN',
  'DIBAO',
  'DIBAO_MARGIN',
  'TEKUN',
  'ORPHAN',
  'DE_FACTO_UNSUPPORTED',
  'DISABLED_STUDENT',
  'DISABLED_PARENT',
  'MARTYR',
  'OTHER',
)
export type Category = keyof typeof Category
registerEnumType(Category, {
  name: 'Category',
  description:
    'Why a person is on a register: 脱贫, 监测三类, 低保, 低保边缘, 特困, 孤儿, 事实无人抚养, 残疾学生, 残疾人子女, 烈士子女.',
})

export const Register = mirror(
  'RURAL_REVITALISATION',
  'CIVIL_AFFAIRS',
  'DISABLED_FEDERATION',
  'VETERANS_AFFAIRS',
  'EDUCATION',
)
export type Register = keyof typeof Register
registerEnumType(Register, {
  name: 'Register',
  description: 'Whose register: 乡村振兴, 民政, 残联, 退役军人事务, 教育.',
})

export const AidChannel = mirror('GOVERNMENT', 'SCHOOL', 'CHARITY', 'COMPANY', 'VOLUNTEER')
export type AidChannel = keyof typeof AidChannel
registerEnumType(AidChannel, {
  name: 'AidChannel',
  description: 'Who stands behind an aid: government, the school itself, a charity, a company, a volunteer.',
})

export const AidForm = mirror('CASH', 'WAIVER', 'GOODS', 'SERVICE', 'LOAN')
export type AidForm = keyof typeof AidForm
registerEnumType(AidForm, {
  name: 'AidForm',
  description: 'What an aid is made of. LOAN (生源地贷款) is shown in the history and never added to what was given.',
})

export const AidPurpose = mirror(
  'LIVING',
  'TUITION',
  'BOARD',
  'NUTRITION',
  'DEVICE',
  'CONNECTIVITY',
  'BOOKS',
  'CLOTHING',
  'COUNSELLING',
  'TUTORING',
  'TRAVEL',
  'MEDICAL',
  'HOUSING',
  'AWARD',
  'OTHER',
)
export type AidPurpose = keyof typeof AidPurpose
registerEnumType(AidPurpose, { name: 'AidPurpose', description: 'What an aid is for.' })

export const EnrolmentStatus = mirror(
  'ENROLLED',
  'SUSPENDED',
  'TRANSFERRED',
  'DROPPED',
  'GRADUATED',
  'HOME_TEACHING',
  'DEFERRED',
  'EXEMPT',
)
export type EnrolmentStatus = keyof typeof EnrolmentStatus
registerEnumType(EnrolmentStatus, {
  name: 'EnrolmentStatus',
  description: '学籍状态. SUSPENDED is 休学, leave of absence, no punishment.',
})

export const Sex = mirror('MALE', 'FEMALE')
export type Sex = keyof typeof Sex
registerEnumType(Sex, { name: 'Sex', description: '性别.' })

export const ImportStatus = mirror('AWAITING_FILE', 'READING', 'HELD', 'APPLYING', 'DONE', 'REFUSED', 'FAILED')
export type ImportStatus = keyof typeof ImportStatus
registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  description:
    'Where an import stands. REFUSED: the file as a whole cannot be read as what it should be, nothing was stored. FAILED: the platform failed, try again. HELD: the file is good but would end many rows, and someone confirms.',
})

export const RowErrorSeverity = mirror('REJECTED', 'WARNING')
export type RowErrorSeverity = keyof typeof RowErrorSeverity
registerEnumType(RowErrorSeverity, {
  name: 'RowErrorSeverity',
  description: 'REJECTED: the row was not stored. WARNING: it was stored, have a look.',
})

export const HoldReason = mirror(
  'ENDS_MANY',
  'BAD_ROWS',
  'OLDER_THAN_KNOWN',
  'STUDY_ELSEWHERE',
  'RENAMES_SCHOOLS',
  'CORRECTS',
)
export type HoldReason = keyof typeof HoldReason
registerEnumType(HoldReason, {
  name: 'HoldReason',
  description:
    'Why a file waits for someone to confirm it. ENDS_MANY: over 5 % of those in its scope are not in it. BAD_ROWS: over a fifth of its rows, and at least ten, were left out or stand twice. OLDER_THAN_KNOWN: a newer file of the same scope is already in. STUDY_ELSEWHERE: more than a few new persons of a register study in another county, which hears of each. RENAMES_SCHOOLS: most rows of a school call it otherwise than the directory does. CORRECTS: rows are those of an earlier list with cells mended; each is a warning that shows what stood there and what would.',
})

export const RunStatus = mirror('QUEUED', 'RUNNING', 'DONE', 'FAILED')
export type RunStatus = keyof typeof RunStatus
registerEnumType(RunStatus, { name: 'RunStatus', description: 'Where a long run stands.' })

/** Which register holds a category. */
export const REGISTER_OF_CATEGORY: Partial<Record<Category, Register>> = {
  LIFTED: 'RURAL_REVITALISATION',
  MON_UNSTABLE: 'RURAL_REVITALISATION',
  MON_EDGE: 'RURAL_REVITALISATION',
  MON_SUDDEN: 'RURAL_REVITALISATION',
  DIBAO: 'CIVIL_AFFAIRS',
  DIBAO_MARGIN: 'CIVIL_AFFAIRS',
  TEKUN: 'CIVIL_AFFAIRS',
  ORPHAN: 'CIVIL_AFFAIRS',
  DE_FACTO_UNSUPPORTED: 'CIVIL_AFFAIRS',
  DISABLED_STUDENT: 'DISABLED_FEDERATION',
  DISABLED_PARENT: 'DISABLED_FEDERATION',
  MARTYR: 'VETERANS_AFFAIRS',
}
