import type { Words } from '@dianming/shared/vocabulary/words'

/** A gap: something is missing. An overlap: something is doubled. */
export const FINDING_KIND_WORDS: Record<string, Words> = {
  GAP: ['缺漏', 'gap'],
  OVERLAP: ['重复', 'overlap'],
}

export const FINDING_STATUS_WORDS: Record<string, Words> = {
  OPEN: ['待处理', 'open'],
  CONFIRMED: ['已确认属实', 'confirmed'],
  DISMISSED: ['已说明无需处理', 'dismissed'],
  DISPUTED: ['各单位意见不一', 'disputed'],
}

export const VERDICT_WORDS: Record<string, Words> = {
  CONFIRM: ['确认属实', 'It is so'],
  DISMISS: ['无需处理', 'Nothing to mend'],
}

/** Where a school or a bureau looks at what is found in giving. */
export const GIVING_AT: Record<string, { path: (schoolCode: string) => string; words: Words }> = {
  GIFT_UNCONFIRMED: {
    path: school => `/handouts?status=DELIVERED&school=${school}`,
    words: ['查看未签收的捐助', 'See the gifts'],
  },
  UNPAIRED: {
    path: school => `/help/unpaired?school=${school}`,
    words: ['查看未结对的学生', 'See the children'],
  },
  NEED_UNMET: { path: school => `/needs/list?status=OPEN&school=${school}`, words: ['查看需求', 'See the needs'] },
}

/** Where a bureau does what a finding asks for; of other rules on the child's page. */
export const DONE_AT: Record<string, { path: string; words: Words }> = {
  NOT_PAID: { path: '/batches', words: ['去编制批次', 'Draft a batch'] },
  UNDERPAID: { path: '/batches', words: ['去编制补差批次', 'Draft a top-up'] },
  ADVANCE_NOT_TRUED_UP: { path: '/batches', words: ['去编制补差批次', 'Draft a top-up'] },
  RETURNED_NOT_REISSUED: {
    path: '/batches',
    words: ['更正账户后，去编制补发批次', 'Mend the account, then draft a reissue'],
  },
  OVERPAID: { path: '/batches', words: ['去编制收回批次', 'Draft a clawback'] },
  DUPLICATE_PAYMENT: { path: '/batches', words: ['去编制收回批次', 'Draft a clawback'] },
  NOT_ENROLLED_PAID: { path: '/batches', words: ['去编制收回批次', 'Draft a clawback'] },
  EXCLUSIVE_PROGRAMMES: { path: '/standards', words: ['查看叠加规则', 'See the rules of stacking'] },
  OUTSIDE_STAGE: { path: '/standards', words: ['查看项目与标准', 'See the standards'] },
  UNPAIRED: { path: '/help/unpaired', words: ['查看未结对的学生', 'See the children'] },
  PAIRING_SILENT: { path: '/help/pairings?silent=90', words: ['查看久未走访的结对', 'See the pairings'] },
  DIFFICULTY_OVERDUE: { path: '/help/difficulties?overdue=yes', words: ['查看逾期的困难', 'See the difficulties'] },
  COMFORT_TWICE: { path: '/help/pairings', words: ['去更正走访', 'Correct the visit'] },
  HOME_TEACHING_SHORT: { path: '/help/pairings?target=STUDENT', words: ['查看结对与送教', 'See the pairings'] },
  TRAINING_ALLOWANCE_TWICE: { path: '/trainings', words: ['查看培训', 'See the trainings'] },
  TWO_RATES: { path: '/standards', words: ['查看项目与标准', 'See the standards'] },
}
