import { patiently } from '@dianming/shared/database/lock'
import { rows } from '@dianming/shared/database/rows'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import { LEFT_OUT_WORDS } from '@dianming/shared/vocabulary/words'
import { countyRule } from '../county-rule/county-rule.service.js'
import { listProgrammes } from '../programme/programme.service.js'
import { requireOpenTerm } from '../term/closed-term.js'
import type { Batch, BatchKind } from './batch.entity.js'
import { requireBatch } from './batch.service.js'

/** What a request to draft says. */
export interface NewBatch {
  kind: BatchKind
  region: string
  term: string
  programmes?: string[] | null
  originId?: string | null
  netClawbacks?: boolean | null
  idempotencyKey: string
}

/** A row of the drafted batch: $1 batch, $2 region, $3 term, $4 codes, $5 organisation, $6 its name, $7 whether a school must have checked. */
type Parameters = [string, string, string, string[], string, string, boolean]

const BALANCE = `balance as materialized (
  select b.*, b.due_fen - b.paid_fen - b.planned_fen - b.returned_fen - b.given_up_fen as open_fen, g.form, g.payee, g.per from subsidies.balance($2, $3, $4) as b join subsidies.programme g on g.code = b.programme_code)`
const NO_ACCOUNT = `when form = 'CASH' and payee_account_id is null then 'NO_PAYEE' when form = 'CASH' and payee = 'STUDENT' and not is_own_account then 'PAYEE_NOT_STUDENT'`

/** What each kind of batch pays: rows with `fen`, and with `why` where they are left out. */
const ROWS: Record<BatchKind, string> = {
  REGULAR: `select *, open_fen as fen, null::uuid as origin_id,
      case when check_status = 'DISPUTED' then 'DISPUTED' when $7 and check_status is null then 'NOT_CHECKED' ${NO_ACCOUNT} end as why
    from balance where is_due and open_fen > 0`,
  TOP_UP: '',
  ADVANCE: `select *, open_fen as fen, null::uuid as origin_id, case when check_status = 'DISPUTED' then 'DISPUTED' ${NO_ACCOUNT} end as why from balance where is_due and open_fen > 0`,
  // what came back is paid again as far as it is still due
  REISSUE: `select b.*, greatest(0, least(r.amount_fen, b.due_fen - b.paid_fen - b.planned_fen - r.before_fen)) as fen, r.id as origin_id,
      case when b.due_fen - b.paid_fen - b.planned_fen - r.before_fen <= 0 then 'NO_LONGER_DUE' when b.check_status = 'DISPUTED' then 'DISPUTED' ${NO_ACCOUNT} end as why
    from balance b join subsidies.came_back($2, $3, $4) as r on (r.person_key, r.programme_code) = (b.person_key, b.programme_code)`,
  CLAWBACK: `select *, due_fen - paid_fen - least(planned_fen, 0) as fen, last_payment_id as origin_id, null::text as why
    from balance where last_payment_id is not null and (per = 'TERM' or right($3, 1) = '2') and due_fen - paid_fen - least(planned_fen, 0) < 0`,
}
ROWS.TOP_UP = ROWS.REGULAR

/** Payments of the rows that are in; serials run by school and class. */
const draftSql = (kind: BatchKind): string => `/* batch.draft */ with ${BALANCE}
, line as (${ROWS[kind]})
, numbered as (
  select line.*, uuidv7() as id, row_number() over (order by c.code nulls last, e.grade, e.class_name, line.entitlement_id) as n
  from line join subsidies.entitlement e on e.id = line.entitlement_id left join students.school c on c.id = line.school_id where line.why is null and line.fen <> 0)
, drafted as (
  insert into subsidies.payment (id, student_id, programme_code, term, amount_fen, form, payer, serial, method, is_reissue, account_cipher, account_digest, account_last_four, account_holder, account_bank, account_relation, region, made_by,
    batch_id, entitlement_id, instalment, origin_id, transfer_id, payee_account_id)
  select n.id, n.student_id, n.programme_code, $3, n.fen, n.form, $6, b.number || '-' || lpad(n.n::text, 6, '0'), case n.form when 'CASH' then '银行代发' end, n.origin_id is not null and n.fen > 0,
    n.account_cipher, n.account_digest, n.account_last_four, n.account_holder, n.account_bank, n.account_relation, b.region, $5, $1, n.entitlement_id,
    n.next_instalment + (row_number() over (partition by n.entitlement_id order by n.n))::int - 1, n.origin_id, case when b.nets then first_value(n.id) over (partition by n.person_key order by n.n) else n.id end, n.payee_account_id
  from numbered n join subsidies.batch b on b.id = $1
  returning id)
select coalesce(jsonb_agg(jsonb_build_object('reason', why, 'persons', n, 'fen', fen) order by why), '[]') as "leftOut", (select count(*)::int from drafted) as drafted
from (select why, count(*)::int as n, sum(case when fen <> 0 then fen else returned_fen end)::bigint as fen from line where why is not null group by why) as out`

/** Last term's list stands for this term's until it is named; at the standards of this term. */
const AHEAD = `/* batch.ahead */ insert into subsidies.entitlement (student_id, programme_code, term, amount_fen, census_on, stage, boarder, categories, standard_source, region, made_by, school_id, grade, class_name, tier, basis_kind)
  select distinct on (e.person_key, e.programme_code) e.student_id, e.programme_code, $2, s.amount_fen, subsidies.day_in($2, g.census_autumn, g.census_spring), e.stage, e.boarder, e.categories, s.source, e.region, $4, e.school_id, e.grade, e.class_name, e.tier, 'LAST_ROLL'
  from subsidies.named_before($1, $2, $3) as e join subsidies.programme g on g.code = e.programme_code cross join lateral subsidies.standard_of(e.programme_code, e.stage, e.boarder, e.tier, e.categories, e.region, $2) as s
  where g.form = 'CASH' order by e.person_key, e.programme_code, e.student_id
  on conflict (student_id, programme_code, term) do nothing`
const AHEAD_TOLD = `/* batch.ahead.told */ insert into subsidies.entitlement_event (entitlement_id, status, amount_fen, subject, reason)
  select e.id, e.status, e.amount_fen, $1, '预拨' from subsidies.entitlement e where e.term = $3 and e.basis_kind = 'LAST_ROLL' and e.programme_code = any ($4) and starts_with(e.region, $2)
    and not exists (select from subsidies.entitlement_event v where v.entitlement_id = e.id)`
/** The first event of every row. */
const TOLD = `/* batch.told */ insert into subsidies.payment_event (payment_id, status, subject) select id, 'PLANNED', $2 from subsidies.payment where batch_id = $1`

/**
 * What was paid too much, in this term or an earlier one, is taken off what a child gets now, never more than that: a row below zero
 * in the same transfer.
 */
const NET = `/* batch.net */ with got as (
  select w.person_key, sum(p.amount_fen) as fen, p.transfer_id from subsidies.payment p join subsidies.person_of(array(select id from subsidies.payment where batch_id = $1)) as w on w.payment_id = p.id where p.batch_id = $1 group by w.person_key, p.transfer_id)
, owed as (
  select t.term, b.*, b.paid_fen + least(b.planned_fen, 0) - b.due_fen as too_much from (select distinct e.term from subsidies.entitlement e where starts_with(e.region, $2) and e.term <= $3) as t
  cross join lateral subsidies.balance($2, t.term, $4) as b join subsidies.programme g on g.code = b.programme_code where (g.per = 'TERM' or right(t.term, 1) = '2') and b.last_payment_id is not null and b.paid_fen + least(b.planned_fen, 0) > b.due_fen)
, part as (
  select o.*, g.fen, g.transfer_id, coalesce(sum(o.too_much) over (partition by o.person_key order by o.term, o.programme_code rows between unbounded preceding and 1 preceding), 0) as before_fen
  from owed o join got g on g.person_key = o.person_key)
, numbered as (select *, least(too_much, fen - before_fen) as take, row_number() over (order by term, programme_code, entitlement_id) as n, uuidv7() as id from part where fen > before_fen)
insert into subsidies.payment (id, student_id, programme_code, term, amount_fen, form, payer, serial, is_reissue, region, made_by, batch_id, entitlement_id, instalment, origin_id, transfer_id)
select n.id, n.student_id, n.programme_code, n.term, -n.take, b.form, $5, b.number || '-R' || lpad(n.n::text, 5, '0'), false, b.region, b.organisation, b.id, n.entitlement_id,
  n.next_instalment + (select count(*)::int from subsidies.payment p where p.batch_id = b.id and p.entitlement_id = n.entitlement_id), n.last_payment_id, n.transfer_id
from numbered n join subsidies.batch b on b.id = $1`

/** Control totals of a batch: what its rows say, those taken off it before it was sent left out. */
export const TOTALS = `/* batch.totals */ update subsidies.batch b set persons = t.persons, times = t.times, amount_fen = t.fen from (
    select count(distinct p.student_id)::int as persons, count(*)::int as times, coalesce(sum(p.amount_fen), 0)::bigint as fen from subsidies.payment p where p.batch_id = $1 and p.status <> 'CANCELLED') as t
  where b.id = $1`

/**
 * Drafts a batch of the caller's region, once for its key: everything that its kind pays and that is not paid or planned elsewhere.
 * Errors: FORBIDDEN, BAD_USER_INPUT for programmes that are unknown, do not reach the region or mix money and waivers, NOT_FOUND for
 * an origin, STATE_NOT_ALLOWED for a closed term or when there is nothing to pay (it says who is left out, and why).
 */
export async function draftBatch(context: OperationContext, input: NewBatch): Promise<Batch> {
  context.requireRegion(input.region)
  const id = await requestOnce(context, 'subsidies', 'draftBatch', { ...input }, batchId =>
    patiently(context, () => enter(context, batchId, input)),
  )
  return requireBatch(context, id)
}

async function enter(context: OperationContext, batchId: string, input: NewBatch): Promise<void> {
  const { em, principal } = context
  const { kind, region, term } = input
  // one draft of a county at a time, and none beside a naming of the term
  await rows(
    em,
    '/* batch.lock */ select pg_advisory_xact_lock(hashtext($1)), pg_advisory_xact_lock_shared(hashtext($2))',
    [`batch ${region.slice(0, 6)}`, `naming ${term}`],
  )
  await requireOpenTerm(context, region, term)
  const { codes, form } = await programmesToPay(context, input)
  if (input.originId && (await requireBatch(context, input.originId)).region !== region) throw new NotFound('原批次')
  const { needsSchoolCheck } = await countyRule(context, region)
  await rows(
    em,
    `/* batch.open */ insert into subsidies.batch (id, number, kind, form, term, region, programmes, origin_id, nets, organisation, organisation_name, drafted_by)
     select $1, $2 || '-' || left($3, 4) || '-' || right($3, 1) || '-' || lpad((count(*) + 1)::text, 3, '0'), $4, $5, $3, $2, $6, $7, $8, $9, $10, $11 from subsidies.batch where region = $2 and term = $3`,
    [
      batchId,
      region,
      term,
      kind,
      form,
      codes,
      input.originId ?? null,
      input.netClawbacks ?? false,
      principal.organisation,
      principal.organisationName,
      principal.subject,
    ],
  )
  await rows(
    em,
    `/* batch.drafted */ insert into subsidies.batch_step (batch_id, status, organisation, subject) values ($1, 'DRAFT', $2, $3)`,
    [batchId, principal.organisation, principal.subject],
  )
  if (kind === 'ADVANCE') {
    await requireUnnamed(context, region, term)
    await rows(em, AHEAD, [region, term, codes, principal.organisation])
    await rows(em, AHEAD_TOLD, [principal.subject, region, term, codes])
  }
  const parameters: Parameters = [
    batchId,
    region,
    term,
    codes,
    principal.organisation,
    principal.organisationName,
    needsSchoolCheck,
  ]
  const sql = draftSql(kind)
  const [made] = await rows<{ leftOut: { reason: string; persons: number }[]; drafted: number }>(
    em,
    sql,
    sql.includes('$7') ? parameters : parameters.slice(0, 6),
  )
  if (!made?.drafted) throw nothingToPay(made?.leftOut ?? [])
  if (input.netClawbacks && kind !== 'CLAWBACK')
    await rows(em, NET, [batchId, region, term, codes, principal.organisationName])
  await rows(em, TOLD, [batchId, principal.subject])
  await rows(em, '/* batch.left */ update subsidies.batch set left_out = $2 where id = $1', [
    batchId,
    JSON.stringify(made.leftOut),
  ])
  await rows(em, TOTALS, [batchId])
}

/** Last term's list stands only until the term's own is named. */
async function requireUnnamed(context: OperationContext, region: string, term: string): Promise<void> {
  const named = await rows(
    context.em,
    `/* batch.named */ select from subsidies.naming where (starts_with($1, region) or starts_with(region, $1)) and term = $2 and status = 'DONE' limit 1`,
    [region, term],
  )
  if (named.length)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '该学期已点名，请按名单正常发放或补差',
      'the term is named; pay by its own list',
    )
}

function nothingToPay(leftOut: { reason: string; persons: number }[]): DianmingError {
  const [chinese, english] = [0, 1].map(n =>
    leftOut
      .map(({ reason, persons }) => `${(LEFT_OUT_WORDS[reason] ?? [reason, reason])[n]} ${persons}`)
      .join(n ? ', ' : '、'),
  )
  return new DianmingError(
    'STATE_NOT_ALLOWED',
    `没有可发放的名单${chinese ? `：${chinese}` : ''}`,
    `nothing to pay${english ? `: ${english}` : ''}`,
  )
}

/** Programmes to pay: those asked for, each checked, or all of one form that are named in the region at the term. */
async function programmesToPay(
  context: OperationContext,
  { region, term, programmes }: NewBatch,
): Promise<{ codes: string[]; form: string }> {
  const there = (await listProgrammes(context, region, term)).filter(({ form }) => ['CASH', 'WAIVER'].includes(form))
  const asked = programmes
    ? programmes.map(code => ({ code, programme: there.find(each => each.code === code) }))
    : there
        .filter(({ mode, form }) => mode === 'NAMED' && form === 'CASH')
        .map(programme => ({ code: programme.code, programme }))
  const unknown = asked.filter(({ programme }) => !programme).map(({ code }) => code)
  if (unknown.length || asked.length === 0)
    throw new BadInput(
      `${unknown.join('、')} 在该地区该学期没有可发放的资助项目`,
      `${unknown.join(', ')}: no programme to pay there at that term`,
    )
  const forms = new Set(asked.map(({ programme }) => programme?.form ?? ''))
  if (forms.size > 1) throw new BadInput('发放与减免请分开编制批次', 'money and waivers are not of one batch')
  return { codes: [...new Set(asked.map(({ code }) => code))].sort(), form: [...forms][0] ?? 'CASH' }
}
