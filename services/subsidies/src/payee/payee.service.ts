import { made, type RowOf, rows, shaped } from '@dianming/shared/database/statement'
import { nameKey } from '@dianming/shared/identity/name'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import {
  payeeOfStudent as ofStudentStatement,
  payeeConfirm,
  payeeDoubts,
  payeeEnd,
  payeeEnter,
  payeeGuardianEnter,
  payeeGuardianId,
  payeeGuardianLoad,
  payeeGuardians,
  payeeLoad,
  payeeRecorder,
  payeeSame,
  payeeStudent,
} from '../generated/statements.js'
import { type AccountKind, DoubtfulPayee, Guardian, PayeeAccount, type Relation } from './payee.entity.js'

export const ACCOUNT_FORMAT = /^\d{8,32}$/
const MAX_NAME = 60

/** Whose account the money of one child goes to. */
export interface NewPayee {
  studentId: string
  holder: string
  relation: Relation
  account: string
  bank: string
  kind: AccountKind
}

function toAccount(context: OperationContext, row: RowOf<typeof payeeLoad>): PayeeAccount {
  context.concerns(row.studentId)
  return made(PayeeAccount, row)
}

export const loadPayee = (context: OperationContext, id: string): Promise<PayeeAccount | null> =>
  rowById(context, payeeLoad, toAccount, id)

export const loadGuardian = (context: OperationContext, id: string): Promise<Guardian | null> =>
  rowById(context, payeeGuardianLoad, (_, row: Guardian) => Object.assign(new Guardian(), row), id)

/** The account that a student's money goes to; null when there is none. */
export const payeeOfStudent = (context: OperationContext, studentId: string): Promise<PayeeAccount | null> =>
  context
    .loader<PayeeAccount>('payee.of.student', async ids => {
      const found = (await rows(context.em, ofStudentStatement, { ids })) as PayeeAccount[]
      return new Map(found.map(row => [row.studentId, toAccount(context, row)]))
    })
    .load(studentId)

/** Who may receive for a student, by name. */
export const guardiansOfStudent = async (context: OperationContext, studentId: string): Promise<Guardian[]> =>
  (await context
    .loader<Guardian[]>('guardians.of.student', async ids => {
      const found = await rows(context.em, payeeGuardians, { ids })
      return new Map(ids.map(id => [id, found.filter(row => row.studentId === id)]))
    })
    .load(studentId)) ?? []

/**
 * Sets whose account a child's money goes to; the account of before ends, what was sent stays as it was. NOT_FOUND for a child that
 * the caller does not see; BAD_USER_INPUT for a number that is none, or the child's own account in another name.
 */
export async function setPayee(context: OperationContext, input: NewPayee): Promise<PayeeAccount> {
  const { em, principal, personalData } = context
  const account = input.account.normalize('NFKC').replace(/[\s-]/g, '')
  const [holder, bank] = [input.holder.normalize('NFKC').trim(), input.bank.normalize('NFKC').trim()]
  if (!ACCOUNT_FORMAT.test(account)) throw new BadInput('账号应为 8 到 32 位数字', 'an account has 8 to 32 digits')
  if (!holder || holder.length > MAX_NAME || !bank || bank.length > MAX_NAME)
    throw new BadInput('请填写户名和开户行', 'give holder and bank')
  const [student] = isId(input.studentId) ? await rows(em, payeeStudent, { studentId: input.studentId }) : []
  if (!student) throw new NotFound('该学生')
  context.concerns(input.studentId)
  if (input.relation === 'SELF' && nameKey(holder) !== student.nameKey)
    throw new BadInput('户名与学生姓名不一致', 'the holder is not named as the student')
  let guardianId: string | null = null
  if (input.relation !== 'SELF') {
    await rows(em, payeeGuardianEnter, {
      studentId: input.studentId,
      holder,
      nameKey: nameKey(holder),
      relation: input.relation,
    })
    const [guardian] = await rows(em, payeeGuardianId, { studentId: input.studentId, holder: nameKey(holder) })
    guardianId = guardian?.id ?? null
  }
  const digest = personalData.digest('account', account)
  const same = await rows(em, payeeSame, {
    studentId: input.studentId,
    digest,
    holder,
    bank,
    kind: input.kind,
    guardianId,
  })
  if (!same[0]) {
    await rows(em, payeeEnd, { studentId: input.studentId })
    await rows(em, payeeEnter, {
      studentId: input.studentId,
      guardianId,
      holder,
      bank,
      kind: input.kind,
      personalData: personalData.encrypt(account),
      digest,
      account: account.slice(-4),
      organisation: principal.organisation,
      subject: principal.subject,
    })
  }
  context.forget()
  const payee = await payeeOfStudent(context, input.studentId)
  if (!payee) throw new NotFound('该学生')
  return payee
}

/** Accounts of a batch that a second person looks at, those still open first. */
export const doubtfulPayees = async (context: OperationContext, batchId: string): Promise<DoubtfulPayee[]> =>
  (await context
    .loader<DoubtfulPayee[]>('payee.doubts', async ids => {
      const found = shaped<DoubtfulPayee & { batchId: string; studentId: string }>(
        await rows(context.em, payeeDoubts, { ids }),
      )
      context.concerns(...found.map(row => row.studentId))
      return Map.groupBy(
        found.map(row => Object.assign(new DoubtfulPayee(), row)),
        row => row.batchId,
      )
    })
    .load(batchId)) ?? []

/**
 * A second person of the bureau has looked at an account and found it right; again is no harm. NOT_FOUND, BAD_USER_INPUT without a
 * reason, FORBIDDEN for who recorded it.
 */
export async function confirmPayee(
  context: OperationContext,
  accountId: string,
  reason: string,
): Promise<PayeeAccount> {
  if (!saysWhy(reason)) throw new BadInput('请写明核实依据', 'say what it stands on')
  const account = await loadPayee(context, accountId)
  if (!account) throw new NotFound('该账户')
  const { subject, organisation } = context.principal
  const [own] = await rows(context.em, payeeRecorder, { accountId, subject })
  if (own?.isOwn)
    throw new DianmingError('FORBIDDEN', '由登记人以外的第二人核实', 'a second person looks at it, not who recorded it')
  await rows(context.em, payeeConfirm, { accountId, reason: reason.trim(), subject, organisation })
  return account
}
