import type { ImportJob, Snapshot } from '@dianming/shared/http/imports/import-kind'
import { withinReach } from '@dianming/shared/http/imports/within-reach'
import type pg from 'pg'

/** The county's own entry of a 学籍号 goes before another county's. */
const OWN_FIRST = `order by starts_with(s.region, $1) desc, s.linked_to is null desc, s.status = 'ENROLLED' desc, s.id limit 1`

/**
 * Payments enter the tables. A payer's serial is one payment: the same row again is known, one with a cell mended is a correction, one of
 * another child, programme or term is refused.
 * Every payment names one child: by registry number, else by ID number (of two registry entries the permanent one).
 */
export async function applyPayments(client: pg.PoolClient, job: ImportJob): Promise<Snapshot> {
  await client.query(
    `/* payments.programme */ alter table staged add programme_code text, add form text, add student_id uuid`,
  )
  await client.query(
    `/* payments.named */ update staged t set programme_code = p.code, form = p.form,
      student_id = coalesce((select s.id from students.student s where s.registry_digest = t.registry_digest and ${withinReach('s')} ${OWN_FIRST}),
        (select s.id from students.student s where s.id_digest = t.id_digest and ${withinReach('s')}
          order by starts_with(s.region, $1) desc, s.registry_permanent desc, s.status = 'ENROLLED' desc, s.id limit 1))
    from subsidies.programme p where p.code = t.programme_written or p.name = t.programme_written`,
    [job.region],
  )
  await client.query(
    `/* payments.refused */ insert into refused
    select row, '资助项目', 'PROGRAMME_UNKNOWN', programme_written from staged where programme_code is null
    union all select row, case when registry_digest is null then '身份证号' else '学籍号' end, 'STUDENT_NOT_FOUND', null from staged where programme_code is not null and student_id is null
    union all select t.row, '发放日期', 'BEFORE_BIRTH', null from staged t join students.student s on s.id = t.student_id and starts_with(s.region, $1) where t.paid_on < s.birth_date
    union all select t.row, '身份证号', 'STUDENT_CONFLICT', null from staged t join students.student s on s.id = t.student_id
      where t.registry_digest = s.registry_digest and s.id_digest <> t.id_digest
        and exists (select from students.student o where o.id_digest = t.id_digest and ${withinReach('o')})`,
    [job.region],
  )
  // of another county's student nothing is said
  const region = client.escapeLiteral(job.region)
  await client.query(`/* payments.warned */ insert into warned select t.row, '姓名', 'NAME_DIFFERS', null from staged t join students.student s on s.id = t.student_id and starts_with(s.region, ${region}) where t.name_key <> s.name_key
    union all select t.row, '身份证号', 'ID_NUMBER_DIFFERS', null from staged t join students.student s on s.id = t.student_id and starts_with(s.region, ${region}) where s.registry_digest = t.registry_digest and s.id_digest <> t.id_digest and t.row not in (select row from refused)
    union all select t.row, '学籍号', 'REGISTRY_NUMBER_DIFFERS', null from staged t join students.student s on s.id = t.student_id and starts_with(s.region, ${region}) where s.registry_digest <> t.registry_digest`)
  await client.query(`/* payments.twice */ with twice as (
      select row, content, min(content) over s as least_content, max(content) over s as most_content, row_number() over w as n
      from (select row, payer, serial, (student_id, programme_code, term, amount_fen, paid_on, method, note, account_digest)::text as content from staged where row not in (select row from refused)) as t
      window s as (partition by payer, serial), w as (partition by payer, serial order by row))
    , same as (update staged set outcome = 'UNCHANGED' from twice where twice.row = staged.row and n > 1 and least_content = most_content)
    insert into refused select row, '流水号', 'SERIAL_REUSED', null from twice where least_content <> most_content`)
  const corrects = await correctPayments(client, job)
  await client.query(
    `/* payments.insert */ with paid as (
      insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, method, paid_on, note, is_reissue, school_code_written,
        account_cipher, account_digest, account_last_four, region, made_by, import_id)
      select student_id, programme_code, term, amount_fen, form, payer, serial, method, paid_on, note, is_reissue, school_code_written,
        account_cipher, account_digest, account_last_four, $1, $2, $3
      from staged where outcome is null and row not in (select row from refused)
      on conflict (region, payer, serial) where corrected_by is null do nothing returning id, payer, serial, paid_on)
    , sent as (insert into subsidies.payment_event (payment_id, status, on_date, subject) select id, 'SENT', paid_on, $2 from paid)
    update staged t set outcome = 'ACCEPTED' from paid where (paid.payer, paid.serial) = (t.payer, t.serial) and t.outcome is null and t.row not in (select row from refused)`,
    [job.region, job.organisation, job.id],
  )
  return { inScope: 0, twice: 0, isOlder: false, corrects }
}

/** What a list can mend of a payment: heading, column, and how it reads. The account is told by its last four. */
const MENDED = [
  ['金额', 'amount_fen', (value: string) => `to_char(${value} / 100.0, 'FM999999999990.00')`],
  ['发放日期', 'paid_on', (value: string) => `${value}::text`],
  ['发放渠道', 'method', (value: string) => value],
  ['备注', 'note', (value: string) => value],
  ['账号', 'account_last_four', (value: string) => value],
] as const
const ACCOUNT = ['account_cipher', 'account_digest', 'account_last_four']

/**
 * Rows whose serial the payer used before: the same again changes nothing; of the same child, programme and term one with a cell mended
 * is a correction, told cell by cell: another payment stands for it from then on. An empty cell mends nothing. Answers how many it corrects.
 */
async function correctPayments(client: pg.PoolClient, job: ImportJob): Promise<number> {
  const differs = MENDED.map(([, column]) =>
    column === 'account_last_four'
      ? '(k.account_digest is not null and k.account_digest is distinct from k.was_account_digest)'
      : `(k.${column} is not null and k.${column} is distinct from k.was_${column})`,
  )
  await client.query(
    `/* payments.known */ create temp table known on commit drop as
     select t.*, p.id as payment_id, p.status, p.made_by, p.batch_id,
       ${[...MENDED.map(([, column]) => column), 'account_digest'].map(column => `p.${column} as was_${column}`).join(', ')},
       (p.programme_code, p.term) = (t.programme_code, t.term) and coalesce(was.id_digest, was.registry_digest) = coalesce(now.id_digest, now.registry_digest) as is_same_aid
     from staged t join subsidies.payment p on (p.region, p.payer, p.serial) = (${client.escapeLiteral(job.region)}, t.payer, t.serial) and p.corrected_by is null
     join students.student was on was.id = p.student_id join students.student now on now.id = t.student_id where t.outcome is null and t.row not in (select row from refused)`,
  )
  await client.query(
    `/* payments.reused */ insert into refused select row, '流水号', 'SERIAL_REUSED', null from known k where not coalesce(is_same_aid, false) or (made_by <> $1 and (${differs.join(' or ')}))
     union all select row, '流水号', 'CORRECTION_TOO_LATE', null from known k where is_same_aid and made_by = $1 and (batch_id is not null or status not in ('SENT', 'CONFIRMED')) and (${differs.join(' or ')})`,
    [job.organisation],
  )
  await client.query(
    `/* payments.same */ update staged set outcome = 'UNCHANGED' from known k where k.row = staged.row and k.row not in (select row from refused) and not (${differs.join(' or ')})`,
  )
  await client.query(
    `/* payments.corrected.told */ insert into warned ${MENDED.map(
      ([heading, column, text], at) =>
        `select k.row, '${heading}', 'CORRECTS', coalesce(${text(`k.was_${column}`)}, '（空）') || ' → ' || coalesce(${text(`k.${column}`)}, '（空）') from known k where k.row not in (select row from refused) and ${differs[at]}`,
    ).join(' union all ')}`,
  )
  await client.query(
    `/* payments.mended */ create temp table mended on commit drop as select k.*, uuidv7() as new_id from known k where row not in (select row from refused) and (${differs.join(' or ')})`,
  )
  await client.query(
    '/* payments.corrected */ update subsidies.payment p set corrected_by = m.new_id from mended m where p.id = m.payment_id',
  )
  await client.query(
    `/* payments.correction */ insert into subsidies.payment (id, student_id, programme_code, term, amount_fen, form, payer, serial, method, paid_on, note, is_reissue, school_code_written,
       account_cipher, account_digest, account_last_four, region, made_by, import_id)
     select m.new_id, m.student_id, m.programme_code, m.term, m.amount_fen, m.form, m.payer, m.serial, coalesce(m.method, p.method), coalesce(m.paid_on, p.paid_on), coalesce(m.note, p.note),
       case when m.note is null then p.is_reissue else m.is_reissue end, coalesce(m.school_code_written, p.school_code_written),
       ${ACCOUNT.map(column => `coalesce(m.${column}, p.${column})`).join(', ')}, p.region, p.made_by, $1
     from mended m join subsidies.payment p on p.id = m.payment_id`,
    [job.id],
  )
  await client.query(
    `/* payments.correction.told */ insert into subsidies.payment_event (payment_id, status, on_date, reason, subject)
     select m.payment_id, 'CANCELLED', null, '名单更正', $1 from mended m
     union all select m.new_id, 'SENT', coalesce(m.paid_on, m.was_paid_on), null, $1 from mended m`,
    [job.organisation],
  )
  // what the bank had said of it holds
  await client.query(
    `/* payments.correction.arrived */ insert into subsidies.payment_event (payment_id, status, on_date, subject)
     select distinct on (m.new_id) m.new_id, 'CONFIRMED', v.on_date, $1 from mended m join subsidies.payment_event v on v.payment_id = m.payment_id and v.status = 'CONFIRMED' where m.status = 'CONFIRMED' order by m.new_id, v.id desc`,
    [job.organisation],
  )
  const corrected = await client.query(
    `/* payments.correct */ update staged t set outcome = 'ACCEPTED' from mended m where m.row = t.row returning t.row`,
  )
  return corrected.rowCount ?? 0
}
