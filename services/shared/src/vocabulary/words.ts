/** What the codes of the API are called, Chinese and English. It stands on nothing else: the portal reads it too. */
export type Words = readonly [chinese: string, english: string]

/** A sentence in both languages at once, for whoever reads one text only. Nothing takes it apart again. */
export const inBoth = ([chinese, english]: Words): string => `${chinese} (${english})`

/** Several sentences as one. */
export const joined = (parts: readonly Words[]): Words => [
  parts.map(([chinese]) => chinese).join('；'),
  parts.map(([, english]) => english).join('; '),
]

export const CHANNEL_WORDS: Record<string, Words> = {
  GOVERNMENT: ['政府资助', 'government'],
  SCHOOL: ['学校', 'school'],
  CHARITY: ['公益慈善', 'charity'],
  COMPANY: ['企业', 'company'],
  VOLUNTEER: ['志愿者', 'volunteers'],
}

export const FORM_WORDS: Record<string, Words> = {
  CASH: ['现金', 'cash'],
  WAIVER: ['减免', 'waiver'],
  GOODS: ['物资', 'goods'],
  SERVICE: ['服务', 'service'],
  LOAN: ['助学贷款', 'loan'],
}

export const PURPOSE_WORDS: Record<string, Words> = {
  LIVING: ['生活', 'living'],
  TUITION: ['学费', 'tuition'],
  BOARD: ['住宿', 'boarding'],
  NUTRITION: ['营养', 'nutrition'],
  DEVICE: ['设备', 'device'],
  CONNECTIVITY: ['网络', 'connectivity'],
  BOOKS: ['图书文具', 'books'],
  CLOTHING: ['衣物', 'clothing'],
  COUNSELLING: ['心理辅导', 'counselling'],
  TUTORING: ['学业辅导', 'tutoring'],
  TRAVEL: ['交通', 'travel'],
  MEDICAL: ['医疗', 'medical'],
  HOUSING: ['住房', 'housing'],
  AWARD: ['奖励', 'award'],
  OTHER: ['其他', 'other'],
}

const AID_STATUS_WORDS: Record<string, Words> = {
  DUE: ['应发未发', 'due'],
  PLEDGED: ['待学校确认', 'awaits the school'],
  PAID: ['已发出', 'sent'],
  DELIVERED: ['已送达', 'delivered'],
  CONFIRMED: ['已确认', 'confirmed'],
  RETURNED: ['已退回', 'returned'],
  CANCELLED: ['已撤销', 'cancelled'],
}

/** Where an aid stands: money is paid, everything else is delivered. */
export const aidStatusWords = (status: string, form: string): Words =>
  AID_STATUS_WORDS[status === 'PAID' && form !== 'CASH' ? 'DELIVERED' : status] ?? [status, status]

export const STAGE_WORDS: Record<string, Words> = {
  PRESCHOOL: ['学前', 'preschool'],
  PRIMARY: ['小学', 'primary'],
  JUNIOR: ['初中', 'junior secondary'],
  SENIOR: ['普高', 'senior secondary'],
  SEC_VOC: ['中职', 'secondary vocational'],
  HIGHER_VOC: ['高职', 'higher vocational'],
  UNDERGRAD: ['本科', 'undergraduate'],
  POSTGRAD: ['研究生', 'postgraduate'],
}

const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九']
const PRESCHOOL_CLASSES = ['小班', '中班', '大班']

/** A grade within a stage as people say it: 六年级, 初二, 高一, 大班; primary grade 6. */
export function gradeWords(stage: string, grade: number): Words {
  const english = `${STAGE_WORDS[stage]?.[1] ?? ''} grade ${grade}`.trim()
  if (stage === 'PRESCHOOL') return [PRESCHOOL_CLASSES[grade - 1] ?? `${grade}`, english]
  if (stage === 'SENIOR') return [`高${DIGITS[grade - 1] ?? grade}`, english]
  // 初一 is the first year everywhere; 七年级 is it in six and three years, 六年级 in five and four
  if (stage === 'JUNIOR') return [`初${DIGITS[grade - 1] ?? grade}`, english]
  return [`${DIGITS[grade - 1] ?? grade}年级`, english]
}

export const ENROLMENT_WORDS: Record<string, Words> = {
  ENROLLED: ['在读', 'enrolled'],
  SUSPENDED: ['休学', 'on leave'],
  TRANSFERRED: ['转出', 'transferred'],
  DROPPED: ['辍学', 'dropped out'],
  GRADUATED: ['毕业', 'graduated'],
  HOME_TEACHING: ['送教上门', 'taught at home'],
  DEFERRED: ['延缓入学', 'deferred'],
  EXEMPT: ['免予入学', 'exempt'],
}

export const CATEGORY_WORDS: Record<string, Words> = {
  LIFTED: ['脱贫户', 'lifted out of poverty'],
  MON_UNSTABLE: ['脱贫不稳定户', 'monitored, unstable'],
  MON_EDGE: ['边缘易致贫户', 'monitored, on the edge'],
  MON_SUDDEN: ['突发严重困难户', 'monitored, sudden hardship'],
  DIBAO: ['低保', 'minimum living allowance'],
  DIBAO_MARGIN: ['低保边缘', 'near the allowance'],
  TEKUN: ['特困供养', 'extreme hardship'],
  ORPHAN: ['孤儿', 'orphan'],
  DE_FACTO_UNSUPPORTED: ['事实无人抚养', 'de facto unsupported'],
  DISABLED_STUDENT: ['残疾学生', 'disabled student'],
  DISABLED_PARENT: ['残疾人子女', 'child of disabled parents'],
  MARTYR: ['烈士子女', 'child of a martyr'],
  OTHER: ['其他', 'other'],
}

export const REGISTER_WORDS: Record<string, Words> = {
  RURAL_REVITALISATION: ['乡村振兴', 'rural revitalisation'],
  CIVIL_AFFAIRS: ['民政', 'civil affairs'],
  DISABLED_FEDERATION: ['残联', 'disabled persons’ federation'],
  VETERANS_AFFAIRS: ['退役军人事务', 'veterans affairs'],
  EDUCATION: ['教育', 'education'],
}

export const ROLL_STATUS_WORDS: Record<string, Words> = {
  MATCHED: ['已匹配在校', 'in school'],
  REVIEW: ['待核对', 'to review'],
  NOT_IN_SCHOOL: ['适龄未入学', 'of age, not in school'],
  PAST_COMPULSORY: ['16 至 18 岁未在校', '16 to 18, not in school'],
  ELSEWHERE: ['在外就读', 'studies elsewhere'],
  ACCOUNTED: ['已说明原因', 'accounted for'],
  TOO_YOUNG: ['未到学龄', 'too young'],
  GROWN_UP: ['已成年', 'grown up'],
}

/** What moved about a person on the roll. */
export const ROLL_CHANGE_WORDS: Record<string, Words> = {
  JOINED: ['新增', 'joined'],
  LEFT: ['退出', 'left'],
  STATUS: ['比对状态变化', 'status'],
  CATEGORY: ['类别变化', 'category'],
  SCHOOL: ['转学', 'school'],
  STAGE: ['学段变化', 'stage'],
}

export const BATCH_STATUS_WORDS: Record<string, Words> = {
  DRAFT: ['草稿', 'draft'],
  REVIEWED: ['已复核', 'reviewed'],
  PUBLICISED: ['公示中', 'publicised'],
  APPROVED: ['已批准', 'approved'],
  SENT: ['已发送', 'sent'],
  SETTLED: ['已结清', 'settled'],
  CANCELLED: ['已取消', 'cancelled'],
}

/** Why a child that is due is not in a batch. */
export const LEFT_OUT_WORDS: Record<string, Words> = {
  NOT_CHECKED: ['学校未核对名单', 'school has not checked its list'],
  DISPUTED: ['学校有异议', 'disputed by the school'],
  NO_PAYEE: ['没有收款账户', 'no account'],
  PAYEE_NOT_STUDENT: ['账户不是学生本人的', 'not the student’s own account'],
  NO_LONGER_DUE: ['已不应发放', 'no longer due'],
}

/** What speaks for a student as the one that a register row means. */
export const EVIDENCE_WORDS: Record<string, Words> = {
  SAME_NUMBER_OTHER_NAME: ['证件号相同，姓名不同', 'same ID number, another name'],
  OWNS_NUMBER: ['证件号是此人的', 'the ID number is this one’s'],
  BEARS_NAME_ALONE: ['写的是此人的姓名，号码另有其人', 'this one’s name; the number is another’s'],
  SEX_FITS: ['性别与关系相符', 'sex fits the relation'],
  NUMBER_ONE_SLIP: ['证件号差一处', 'ID number one slip apart'],
  NUMBER_OF_REGISTRY: ['与学籍号所含证件号相同', 'ID number of the registry number'],
  SAME_NAME: ['姓名相同', 'same name'],
  SAME_SOUND: ['姓名同音', 'same sound of name'],
  NAME_ONE_APART: ['姓名差一字', 'one character apart'],
  SAME_BIRTH_DATE: ['出生日期相同', 'same birth date'],
  SAME_TOWN: ['乡镇相同', 'same town'],
  SURNAME_OF_HEAD: ['与户主同姓', 'surname of the head'],
  SIBLING_AT_SCHOOL: ['同户另一孩子在同一学校', 'a sibling at the same school'],
  CHILD_OF_HOUSEHOLD: ['与户主关系为子女孙', 'child of the household'],
}
