import type { ImportJob } from '@dianming/shared/imports/import-kind'
import { withinReach } from '@dianming/shared/imports/within-reach'
import type pg from 'pg'

/** The county's own entry of a 学籍号 goes before another county's. */
const OWN_FIRST = `order by starts_with(s.region, $1) desc, s.linked_to is null desc, s.status = 'ENROLLED' desc, s.id limit 1`

/**
 * Payments enter the tables. A payer's serial is one payment: the same row again is known, another row under it is refused.
 * Every payment names one child: by registry number, else by ID number (of two registry entries the permanent one).
 */
export async function applyPayments(client: pg.PoolClient, job: ImportJob): Promise<void> {
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
      select row, content, first_value(content) over w as first_content, row_number() over w as n
      from (select row, payer, serial, (coalesce(id_digest, registry_digest), programme_code, term, amount_fen, paid_on)::text as content from staged where row not in (select row from refused)) as t
      window w as (partition by payer, serial order by row))
    , same as (update staged set outcome = 'UNCHANGED' from twice where twice.row = staged.row and n > 1 and twice.content = first_content)
    insert into refused select row, '流水号', 'SERIAL_REUSED', null from twice where n > 1 and content <> first_content`)
  await client.query(
    `/* payments.known */ with known as (
      select t.row, (p.programme_code, p.term, p.amount_fen, p.paid_on) is not distinct from (t.programme_code, t.term, t.amount_fen, t.paid_on)
          and coalesce(was.id_digest, was.registry_digest) = coalesce(now.id_digest, now.registry_digest) as is_same
      from staged t join subsidies.payment p on (p.region, p.payer, p.serial) = ($1, t.payer, t.serial)
      join students.student was on was.id = p.student_id join students.student now on now.id = t.student_id where t.outcome is null and t.row not in (select row from refused))
    , same as (update staged set outcome = 'UNCHANGED' from known where known.row = staged.row and is_same)
    insert into refused select row, '流水号', 'SERIAL_REUSED', null from known where not is_same`,
    [job.region],
  )
  await client.query(
    `/* payments.insert */ with paid as (
      insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, method, paid_on, note, is_reissue, school_code_written,
        account_cipher, account_digest, account_last_four, region, made_by, import_id)
      select student_id, programme_code, term, amount_fen, form, payer, serial, method, paid_on, note, is_reissue, school_code_written,
        account_cipher, account_digest, account_last_four, $1, $2, $3
      from staged where outcome is null and row not in (select row from refused)
      on conflict (region, payer, serial) do nothing returning id, payer, serial, paid_on)
    , sent as (insert into subsidies.payment_event (payment_id, status, on_date, subject) select id, 'SENT', paid_on, $2 from paid)
    update staged t set outcome = 'ACCEPTED' from paid where (paid.payer, paid.serial) = (t.payer, t.serial) and t.outcome is null and t.row not in (select row from refused)`,
    [job.region, job.organisation, job.id],
  )
}
