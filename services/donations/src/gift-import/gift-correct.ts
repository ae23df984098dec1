import type { ImportJob } from '@dianming/shared/http/imports/import-kind'
import type pg from 'pg'

/** What a list can mend of a gift, as column of the sheet, of the row and of the table, and how it reads. */
const MENDED = [
  ['物品或服务', 'title', 'title', (value: string) => value],
  ['用途', 'purpose', 'purpose', (value: string) => value],
  ['数量', 'quantity', 'quantity', (value: string) => `${value}::text`],
  ['单位', 'unit', 'unit', (value: string) => value],
  ['估值(元)', 'amount_fen', 'amount_fen', (value: string) => `to_char(${value} / 100.0, 'FM999999999990.00')`],
  ['日期', 'given_on', 'given_on', (value: string) => `${value}::text`],
] as const
/** What of a gift the school has confirmed already. */
const CONFIRMED = ['quantity', 'given_on']

const difference = (was: string, becomes: string): string =>
  `coalesce(${was}, '（空）') || ' → ' || coalesce(${becomes}, '（空）')`

/**
 * Rows that are a gift of an earlier list with a cell mended: they bear the giver, the child, the thing and the term of a gift that the
 * same organisation recorded and whose row is not in this file any more. Of a thing that a child is given once that is enough; of others
 * the title must be the same, and the day, unless the file also holds another row of that list. Where several could be meant, or the school
 * has confirmed what would change, the row is refused and says what to do. What would change is told row by row; answers how many.
 * A row is new if nothing of this holds.
 */
export async function correctGifts(client: pg.PoolClient, job: ImportJob): Promise<number> {
  await client.query(
    `/* gifts.fresh */ create temp table fresh on commit drop as
     select t.row, t.uscc, t.person, t.term, t.content_digest, t.occurrence, t.title, t.purpose, t.quantity, t.unit, t.amount_fen, t.given_on, t.donation_key, t.form, item.code as item_code, item.once_months is not null as is_once,
       coalesce(item.code, concat_ws('|', t.form, t.purpose, t.title)) || '|' || t.form as thing
     from staged t left join donations.item item on item.code = donations.item_of(t.title, t.form) where t.outcome is null and t.occurrence is not null`,
  )
  // gifts of earlier lists of this organisation whose rows this file does not hold
  await client.query(
    `/* gifts.stale */ create temp table stale on commit drop as
     with told as (select content_digest, person, count(*) as n from staged where content_digest is not null and row not in (select row from refused) group by 1, 2)
     , kept as (
       select g.*, p.uscc, s.person_key as person, coalesce(g.item_code, concat_ws('|', g.form, g.purpose, g.title)) || '|' || g.form as thing,
         row_number() over (partition by g.content_digest, s.person_key order by g.id) as nth
       from donations.gift g join donations.partner p on p.id = g.partner_id join students.student s on s.id = g.student_id
       where g.content_digest is not null and g.status <> 'CANCELLED' and g.made_by = $1 and s.person_key in (select person from fresh))
     select k.*, exists (select from told o join donations.gift known on known.content_digest = o.content_digest join students.student s on s.id = known.student_id and s.person_key = o.person
       where known.import_id = k.import_id) as is_same_list
     from kept k left join told t on (t.content_digest, t.person) = (k.content_digest, k.person) where k.nth > coalesce(t.n, 0)`,
    [job.organisation],
  )
  await client.query(
    `/* gifts.pairs */ create temp table pair on commit drop as
     with could as (
       select f.row, s.id, f.is_once, f.title = s.title and coalesce(f.given_on = s.given_on, true) as is_close
       from fresh f join stale s on (s.uscc, s.person, s.term, s.thing) = (f.uscc, f.person, f.term, f.thing)
       where f.is_once or (f.title = s.title and (coalesce(f.given_on = s.given_on, true) or s.is_same_list)))
     -- a row that differs in its amount alone goes before one of another day
     , best as (select c.* from could c where c.is_close or c.is_once or not exists (select from could o where (o.row = c.row or o.id = c.id) and o.is_close))
     select row, id, count(*) over (partition by row) as for_row, count(*) over (partition by id) as for_gift from best`,
  )
  await client.query(
    `/* gifts.unclear */ insert into refused select distinct row, '物品或服务', 'CORRECTION_UNCLEAR', null from pair where for_row > 1 or for_gift > 1`,
  )
  await client.query('delete from pair where row in (select row from refused)')
  // the day on which a school confirmed is not the list's to take away
  await client.query(
    `/* gifts.day.confirmed */ update fresh f set given_on = s.given_on from pair join stale s using (id) where pair.row = f.row and f.given_on is null and s.status = 'CONFIRMED'`,
  )
  await client.query(
    `/* gifts.confirmed */ insert into refused select f.row, null, 'CORRECTION_OF_CONFIRMED', null from pair join fresh f using (row) join stale s using (id)
     where s.status = 'CONFIRMED' and (s.amount_fen is not null and s.amount_fen is distinct from f.amount_fen or ${CONFIRMED.map(column => `(s.${column} is not null and s.${column} is distinct from f.${column})`).join(' or ')})`,
  )
  await client.query('delete from pair where row in (select row from refused)')
  await client.query(
    `/* gifts.corrected.told */ insert into warned ${MENDED.map(
      ([heading, row, column, text]) =>
        `select f.row, '${heading}', 'CORRECTS', ${difference(text(`s.${column}`), text(`f.${row}`))} from pair join fresh f using (row) join stale s using (id) where s.${column} is distinct from f.${row}`,
    ).join(' union all ')}`,
  )
  await client.query(
    `/* gifts.corrections */ insert into donations.gift_correction (gift_id, was, becomes, import_id, organisation, subject)
     select s.id, to_jsonb(s) - 'content_digest' - 'person' - 'thing' - 'nth' - 'is_same_list' - 'uscc', jsonb_build_object('title', f.title, 'purpose', f.purpose, 'quantity', f.quantity, 'unit', f.unit, 'amount_fen', f.amount_fen, 'given_on', f.given_on), $1, $2, $3
     from pair join fresh f using (row) join stale s using (id)`,
    [job.id, job.organisation, job.subject],
  )
  await client.query(
    `/* gifts.corrected.donations */ insert into donations.donation (partner_id, form, purpose, title, unit, received_on, made_by, import_key)
     select s.partner_id, f.form, f.purpose, f.title, f.unit, coalesce(min(f.given_on), session.today()), $1, f.donation_key from pair join fresh f using (row) join stale s using (id)
     group by s.partner_id, f.form, f.purpose, f.title, f.unit, f.donation_key on conflict (import_key) do nothing`,
    [job.organisation],
  )
  const corrected = await client.query(
    `/* gifts.correct */ with mended as (
       update donations.gift g set donation_id = (select d.id from donations.donation d where d.import_key = f.donation_key and d.partner_id = g.partner_id), title = f.title, purpose = f.purpose, item_code = f.item_code, quantity = f.quantity, unit = f.unit, amount_fen = f.amount_fen, given_on = f.given_on,
         content_digest = f.content_digest, occurrence = (select coalesce(max(o.occurrence), 0) + 1 from donations.gift o where (o.content_digest, o.student_id) = (f.content_digest, g.student_id) and o.id <> g.id)
       from pair join fresh f using (row) where g.id = pair.id returning f.row)
     update staged t set outcome = 'ACCEPTED' from mended where mended.row = t.row returning t.row`,
  )
  return corrected.rowCount ?? 0
}
