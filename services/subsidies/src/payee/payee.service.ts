import { rows } from '@dianming/shared/database/rows'
import { nameKey } from '@dianming/shared/identity/name'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import { type AccountKind, DoubtfulPayee, Guardian, PayeeAccount, type Relation } from './payee.entity.js'

export const ACCOUNT_FORMAT = /^\d{8,32}$/
const MAX_NAME = 60
const COLUMNS = `a.id, a.student_id as "studentId", a.holder, coalesce(g.relation, 'SELF') as relation, a.last_four as "lastFour", a.bank, a.kind, a.active`
const FROM = 'subsidies.payee_account a left join subsidies.guardian g on g.id = a.guardian_id'

/** Whose account the money of one child goes to. */
export interface NewPayee {
  studentId: string
  holder: string
  relation: Relation
  account: string
  bank: string
  kind: AccountKind
}

function toAccount(context: OperationContext, row: PayeeAccount): PayeeAccount {
  context.touched(row.studentId)
  return Object.assign(new PayeeAccount(), row)
}

export const loadPayee = (context: OperationContext, id: string): Promise<PayeeAccount | null> =>
  rowById(context, `/* payee.load */ select ${COLUMNS} from ${FROM} where a.id = any ($1::uuid[])`, toAccount, id)

export const loadGuardian = (context: OperationContext, id: string): Promise<Guardian | null> =>
  rowById(
    context,
    `/* guardian.load */ select id, name, relation from subsidies.guardian where id = any ($1::uuid[])`,
    (_, row: Guardian) => Object.assign(new Guardian(), row),
    id,
  )

/** The account that a student's money goes to; null when there is none. */
export const payeeOfStudent = (context: OperationContext, studentId: string): Promise<PayeeAccount | null> =>
  context
    .loader<PayeeAccount>('payee.of.student', async ids => {
      const found = await rows<PayeeAccount>(
        context.em,
        `/* payee.of.student */ select ${COLUMNS} from ${FROM} where a.student_id = any ($1::uuid[]) and a.active`,
        [ids],
      )
      return new Map(found.map(row => [row.studentId, toAccount(context, row)]))
    })
    .load(studentId)

/** Who may receive for a student, by name. */
export const guardiansOfStudent = async (context: OperationContext, studentId: string): Promise<Guardian[]> =>
  (await context
    .loader<Guardian[]>('guardians.of.student', async ids => {
      const found = await rows<Guardian & { studentId: string }>(
        context.em,
        `/* guardians */ select id, student_id as "studentId", name, relation from subsidies.guardian where student_id = any ($1::uuid[]) order by name`,
        [ids],
      )
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
  const [student] = isId(input.studentId)
    ? await rows<{ nameKey: string }>(
        em,
        `/* payee.student */ select name_key as "nameKey" from students.student where id = $1`,
        [input.studentId],
      )
    : []
  if (!student) throw new NotFound('该学生')
  context.touched(input.studentId)
  if (input.relation === 'SELF' && nameKey(holder) !== student.nameKey)
    throw new BadInput('户名与学生姓名不一致', 'the holder is not named as the student')
  let guardianId: string | null = null
  if (input.relation !== 'SELF') {
    await rows(
      em,
      `/* guardian.enter */ insert into subsidies.guardian (student_id, name, name_key, relation) values ($1, $2, $3, $4) on conflict (student_id, name_key) do nothing`,
      [input.studentId, holder, nameKey(holder), input.relation],
    )
    const [guardian] = await rows<{ id: string }>(
      em,
      `/* guardian.id */ select id from subsidies.guardian where student_id = $1 and name_key = $2`,
      [input.studentId, nameKey(holder)],
    )
    guardianId = guardian?.id ?? null
  }
  const digest = personalData.digest('account', account)
  const same = await rows<{ id: string }>(
    em,
    `/* payee.same */ select id from subsidies.payee_account where student_id = $1 and active and account_digest = $2 and holder = $3 and bank = $4 and kind = $5 and guardian_id is not distinct from $6::uuid`,
    [input.studentId, digest, holder, bank, input.kind, guardianId],
  )
  if (!same[0]) {
    await rows(
      em,
      `/* payee.end */ update subsidies.payee_account set active = false where student_id = $1 and active`,
      [input.studentId],
    )
    await rows(
      em,
      `/* payee.enter */ insert into subsidies.payee_account (student_id, guardian_id, holder, bank, kind, account_cipher, account_digest, last_four, made_by, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        input.studentId,
        guardianId,
        holder,
        bank,
        input.kind,
        personalData.encrypt(account),
        digest,
        account.slice(-4),
        principal.organisation,
        principal.subject,
      ],
    )
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
      const found = await rows<DoubtfulPayee & { batchId: string }>(
        context.em,
        `/* payee.doubts */ select batch_id as "batchId", account_id as "accountId", student_id as "studentId", doubt, confirmed_by as "confirmedBy" from subsidies.payee_doubts($1::uuid[]) order by confirmed_by is not null, doubt, account_id`,
        [ids],
      )
      context.touched(...found.map(row => row.studentId))
      return Map.groupBy(
        found.map(row => Object.assign(new DoubtfulPayee(), row)),
        row => row.batchId,
      )
    })
    .load(batchId)) ?? []

const MIN_REASON = 2

/**
 * A second person of the bureau has looked at an account and found it right; again is no harm. NOT_FOUND, BAD_USER_INPUT without a
 * reason, FORBIDDEN for who recorded it.
 */
export async function confirmPayee(
  context: OperationContext,
  accountId: string,
  reason: string,
): Promise<PayeeAccount> {
  if (reason.trim().length < MIN_REASON) throw new BadInput('请写明核实依据', 'say what it stands on')
  const account = await loadPayee(context, accountId)
  if (!account) throw new NotFound('该账户')
  const { subject, organisation } = context.principal
  const [own] = await rows<{ isOwn: boolean }>(
    context.em,
    `/* payee.recorder */ select recorded_by = $2 as "isOwn" from subsidies.payee_account where id = $1`,
    [accountId, subject],
  )
  if (own?.isOwn)
    throw new DianmingError('FORBIDDEN', '由登记人以外的第二人核实', 'a second person looks at it, not who recorded it')
  await rows(
    context.em,
    `/* payee.confirm */ insert into subsidies.payee_confirmation (account_id, reason, confirmed_by, organisation) values ($1, $2, $3, $4) on conflict (account_id) do nothing`,
    [accountId, reason.trim(), subject, organisation],
  )
  return account
}
