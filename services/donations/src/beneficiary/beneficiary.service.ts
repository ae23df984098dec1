import type { PersonalData } from '@dianming/shared/caller/personal-data'
import { rows, shaped } from '@dianming/shared/database/statement'
import { isValidSocialCreditCode, normaliseSocialCreditCode } from '@dianming/shared/identity/social-credit-code'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import {
  beneficiaryAidCodeIssue,
  beneficiaryAidCodeRead,
  beneficiaryAidCodeRevoke,
  beneficiaryAidCodeState,
  beneficiaryCardLoad,
  beneficiaryStudentByRegistry,
  beneficiaryStudentSeen,
} from '../generated/statements.js'
import { Beneficiary } from './beneficiary.entity.js'

/** So often can the code of one child for one giver be taken back. */
const MAX_VERSIONS = 20

interface Card extends Omit<Beneficiary, 'aidCode'> {
  id: string
  region: string
}

/** The masked card of a child, with the county of its school; for a giver who holds a code or a gift. */
const loadCard = (context: OperationContext, studentId: string): Promise<Card | null> =>
  isId(studentId)
    ? context
        .loader<Card>('card.by.student', async ids => {
          const found = shaped<Card & { id: string }>(await rows(context.em, beneficiaryCardLoad, { ids }))
          context.concerns(...found.map(card => card.id))
          return new Map(found.map(card => [card.id, card]))
        })
        .load(studentId)
    : Promise.resolve(null)

/** Which code of a child holds for a giver: without a row the first, which nobody took back. */
interface CodeState {
  studentId: string
  version: number
  isLive: boolean
}
const codeState = async (context: OperationContext, uscc: string, studentId: string): Promise<CodeState> =>
  (await context
    .loader<CodeState>(`aid.code:${uscc}`, async ids => {
      const found = await rows(context.em, beneficiaryAidCodeState, { uscc, ids })
      return new Map(found.map(row => [row.studentId, row]))
    })
    .load(studentId)) ?? { studentId, version: 0, isLive: true }

/** A child under the code by which the caller knows it; null for callers that do not give, and once the code was taken back. */
export async function beneficiaryOf(context: OperationContext, studentId: string): Promise<Beneficiary | null> {
  const { uscc } = context.principal
  if (!uscc) return null
  const { version, isLive } = await codeState(context, uscc, studentId)
  const card = isLive ? await loadCard(context, studentId) : null
  return card
    ? Object.assign(new Beneficiary(), card, { aidCode: context.personalData.aidCode(uscc, studentId, version) })
    : null
}

/** Whom a code may mean, by the version of the code that it would be; nothing when it has not the form of one. */
export const idsOfAidCode = (personalData: PersonalData, uscc: string, aidCode: string): string[] =>
  Array.from({ length: MAX_VERSIONS }, (_, version) => personalData.readAidCode(uscc, aidCode, version)).filter(
    id => id !== null,
  )

/** The child behind one of the caller's own codes; null for a code of another giver, of nobody, and that was taken back. */
export async function studentOfAidCode(context: OperationContext, aidCode: string): Promise<Card | null> {
  const { uscc } = context.principal
  const ids = uscc ? idsOfAidCode(context.personalData, uscc, aidCode) : []
  if (ids.length === 0) return null
  const [found] = await rows(context.em, beneficiaryAidCodeRead, { uscc, ids })
  return found?.id ? loadCard(context, found.id) : null
}

/** Whether the caller sees a student at all: a reference from elsewhere is no permission. */
export const seesStudent = async (context: OperationContext, studentId: string): Promise<boolean> =>
  isId(studentId) &&
  (await context
    .loader<boolean>('student.seen', async ids => {
      const found = await rows(context.em, beneficiaryStudentSeen, { ids })
      return new Map(found.map(row => [row.id, true]))
    })
    .load(studentId)) === true

function giverOf(uscc: string): string {
  const giver = normaliseSocialCreditCode(uscc)
  if (!isValidSocialCreditCode(giver))
    throw new BadInput('uscc 不是有效的统一社会信用代码', 'uscc is no valid social credit code')
  return giver
}

/** The code that holds for a giver now; null for a child that the caller does not see, and when it was taken back. */
export async function aidCodeOf(context: OperationContext, studentId: string, uscc: string): Promise<string | null> {
  const giver = giverOf(uscc)
  if (!(await seesStudent(context, studentId))) return null
  context.concerns(studentId)
  const { version, isLive } = await codeState(context, giver, studentId)
  return isLive ? context.personalData.aidCode(giver, studentId, version) : null
}

/** Hands a child's code to a giver, anew after it was taken back. NOT_FOUND, BAD_USER_INPUT. */
export async function issueAidCode(context: OperationContext, studentId: string, uscc: string): Promise<string> {
  const giver = giverOf(uscc)
  if (!(await seesStudent(context, studentId))) throw new NotFound('该学生')
  await rows(context.em, beneficiaryAidCodeIssue, {
    giver,
    studentId,
    subject: context.principal.subject,
    organisation: context.principal.organisation,
  })
  context.forget()
  return (await aidCodeOf(context, studentId, giver)) ?? ''
}

/** Takes a child's code back from a giver: it leads nowhere any more, nor does the card of what was given under it. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED. */
export async function revokeAidCode(
  context: OperationContext,
  studentId: string,
  uscc: string,
  reason: string,
): Promise<boolean> {
  const giver = giverOf(uscc)
  if (!saysWhy(reason)) throw new BadInput('请写明原因', 'say why')
  if (!(await seesStudent(context, studentId))) throw new NotFound('该学生')
  context.concerns(studentId)
  context.auditReason = reason.trim()
  const { version, isLive } = await codeState(context, giver, studentId)
  if (!isLive) throw new DianmingError('STATE_NOT_ALLOWED', '该编号已收回', 'it was taken back already')
  if (version + 1 >= MAX_VERSIONS)
    throw new DianmingError('STATE_NOT_ALLOWED', '该编号收回次数过多', 'it was taken back too often')
  await rows(context.em, beneficiaryAidCodeRevoke, {
    giver,
    studentId,
    organisation: context.principal.organisation,
    subject: context.principal.subject,
    reason: reason.trim(),
  })
  context.forget()
  return true
}

/** A student of the caller's scope by 学籍号, for schools and bureaus. */
export async function studentOfRegistry(
  context: OperationContext,
  digest: Buffer,
): Promise<{ id: string; region: string } | null> {
  const [student] = await rows(context.em, beneficiaryStudentByRegistry, { digest })
  if (student) context.concerns(student.id)
  return student ?? null
}
