import { FileRefused } from '@dianming/shared/http/imports/cell'
import type { ImportJob, Snapshot } from '@dianming/shared/http/imports/import-kind'
import { withinReach } from '@dianming/shared/http/imports/within-reach'
import type pg from 'pg'
import { correctGifts } from './gift-correct.js'

const REFUSED = `/* gifts.refused */ insert into refused
  select row, '学校', 'SCHOOL_UNKNOWN', school_written from staged where registry_digest is null and school_key not in (select school_key from named_school)
  union all select row, '受助学生姓名', 'STUDENT_AMBIGUOUS', null from staged where namesakes > 1
  union all select row, case when registry_digest is null then '受助学生姓名' else '学籍号' end, 'STUDENT_NOT_FOUND', null from staged
    where namesakes = 0 and (registry_digest is not null or school_key in (select school_key from named_school))`
/** Of a partner's own list only rows with a code come this far. */
const REFUSED_TO_PARTNER = `/* gifts.refused */ insert into refused select row, '受助编号', 'AID_CODE_UNKNOWN', null from staged where namesakes = 0`
/** Rows without a code that a giver may hand in a day, all its lists together: more is no list of what was given. */
export const REQUESTS_A_DAY = 200

/**
 * Rows of a partner's own list that name a child without its code become requests to the school, each answered alike, whether there is
 * such a child or not. The same file again finds them. Past a day's number the whole file is refused.
 */
async function askSchools(client: pg.PoolClient, job: ImportJob): Promise<void> {
  await client.query(
    `/* gifts.asked */ create temp table asked on commit drop as
     with moved as (delete from staged where student_refs is null and outcome is null returning *)
     select moved.*, sha256(convert_to(jsonb_build_array(uscc, $1::text, name_key, school_key, encode(registry_digest, 'hex'), form, purpose, title, quantity, unit, amount_fen, term, given_on)::text, 'UTF8')) as content_digest,
       row_number() over (partition by name_key, school_key, registry_digest, form, purpose, title, quantity, unit, amount_fen, term, given_on order by row)::int as occurrence from moved`.replace(
      '$1',
      client.escapeLiteral(job.region),
    ),
  )
  await client.query(
    `/* gifts.asked.known */ update asked a set outcome = 'UNCHANGED' from donations.gift_request r where (r.content_digest, r.occurrence) = (a.content_digest, a.occurrence)`,
  )
  // the same row with a cell mended is the same request, while nobody has answered it
  await client.query(
    `/* gifts.asked.mended */ with could as (
       select a.row, r.id, count(*) over (partition by a.row) as for_row, count(*) over (partition by r.id) as for_request from asked a join donations.partner p on p.uscc = a.uscc
       join donations.gift_request r on r.partner_id = p.id and (r.region, r.name_key, r.form, r.purpose, r.title, r.term, r.made_by) = ($1, a.name_key, a.form, a.purpose, a.title, a.term, $2)
         and r.registry_digest is not distinct from a.registry_digest and r.school_written = a.school_written and r.status = 'ASKED'
       where a.outcome is null and not exists (select from asked o where (o.content_digest, o.occurrence) = (r.content_digest, r.occurrence)))
     , mended as (
       update donations.gift_request r set quantity = a.quantity, unit = a.unit, amount_fen = a.amount_fen, given_on = a.given_on, content_digest = a.content_digest, occurrence = a.occurrence
       from could c join asked a using (row) where r.id = c.id and c.for_row = 1 and c.for_request = 1 returning a.row)
     update asked a set outcome = 'ACCEPTED' from mended where mended.row = a.row`,
    [job.region, job.organisation],
  )
  const { rows } = await client.query<{ fresh: number; today: number }>(
    `/* gifts.asked.count */ select count(*) filter (where outcome is null)::int as fresh, donations.requests_today($1) as today from asked`,
    [job.organisation],
  )
  const { fresh = 0, today = 0 } = rows[0] ?? {}
  if (fresh > 0 && fresh + today > REQUESTS_A_DAY) throw new FileRefused('LIMIT_EXCEEDED')
  await client.query(
    `/* gifts.partner.self */ insert into donations.partner (uscc, name, channel) select distinct on (uscc) uscc, partner_name, channel from asked order by uscc, row on conflict (uscc) do nothing`,
  )
  await client.query(
    `/* gifts.ask */ with place as (
       select name, case when count(*) = 1 then (array_agg(id))[1] end as id from (
         select distinct a.school_key as name, s.id from asked a join students.school s on s.name_key = a.school_key or s.code = a.school_key where starts_with(s.region, $1)) as found group by name)
     insert into donations.gift_request (import_id, partner_id, made_by, region, school_id, school_written, name, name_key, registry_digest, form, purpose, title, quantity, unit, amount_fen, term, given_on, content_digest, occurrence)
     select $2, p.id, $3, $1, place.id, a.school_written, a.name_written, a.name_key, a.registry_digest, a.form, a.purpose, a.title, a.quantity, a.unit, a.amount_fen, a.term, a.given_on, a.content_digest, a.occurrence
     from asked a join donations.partner p on p.uscc = a.uscc left join place on place.name = a.school_key where a.outcome is null`,
    [job.region, job.id, job.organisation],
  )
  await client.query(`/* gifts.asked.told */ insert into warned select row, null, 'SENT_TO_SCHOOL', null from asked`)
  await client.query(
    `/* gifts.asked.back */ insert into staged (row, outcome) select row, coalesce(outcome, 'ACCEPTED') from asked`,
  )
}

/**
 * Gifts enter the tables. Each names one child: by the giver's own code of it, or, in a bureau's list, by registry number, else by name within the named school (or schools of one
 * name), where two entries of one person count as one (the permanent one stands), children who left give way to those who are
 * there, and of several namesakes a bureau means the one on the roll. A row is known by what it says and of whom: the how-manieth row saying the same decides whether it is new.
 */
export async function applyGifts(client: pg.PoolClient, job: ImportJob): Promise<Snapshot> {
  if (job.uscc) await askSchools(client, job)
  await client.query(
    'alter table staged add student_id uuid, add person bytea, add namesakes int not null default 0, add content_digest bytea, add occurrence int, add donation_key text',
  )
  await client.query(
    `/* gifts.schools */ create temp table named_school on commit drop as
     select distinct t.school_key, s.id from staged t join students.school s on s.name_key = t.school_key or s.code = t.school_key where starts_with(s.region, $1)`.replaceAll(
      '$1',
      client.escapeLiteral(job.region),
    ),
  )
  await client.query(
    `/* gifts.by.registry */ update staged t set student_id = s.id, person = s.person_key, namesakes = 1
     from (select distinct on (o.row) o.row, s.id, s.person_key from staged o join students.student s on s.registry_digest = o.registry_digest and ${withinReach('s')} where o.student_refs is null
       order by o.row, starts_with(s.region, $1) desc, s.linked_to is null desc, s.status = 'ENROLLED' desc, s.id) as s where s.row = t.row`,
    [job.region],
  )
  await client.query(
    `/* gifts.by.code */ update staged t set student_id = c.id, person = c.person_key, namesakes = 1
     from (select o.row, s.id, s.person_key from staged o cross join lateral unnest(o.student_refs) with ordinality as asked(id, n) join students.student s on s.id = asked.id
       left join donations.aid_code a on (a.uscc, a.student_id) = (o.uscc, s.id) where coalesce(a.version, 0) = asked.n - 1 and coalesce(a.is_live, true)) as c where c.row = t.row`,
  )
  // of several namesakes a bureau means the one on the roll
  const onRoll =
    'exists (select from reconciliation.student_register r join students.student s on s.id = r.student_id where s.person_key = n.person)'
  await client.query(`/* gifts.by.name */ with named as (
      select t.row, s.id, s.person_key as person, s.registry_permanent,
        s.school_id <> n.id or s.status in ('TRANSFERRED', 'GRADUATED', 'DROPPED') as has_left
      from staged t join named_school n on n.school_key = t.school_key
      join students.student s on s.name_key = t.name_key and (s.school_id = n.id or exists (select from students.enrolment e where e.student_id = s.id and e.school_id = n.id)) where t.registry_digest is null and t.student_refs is null and t.outcome is null)
    , there as (select n.* from named n where not has_left or not exists (select from named o where o.row = n.row and not o.has_left))
    , listed as (select n.*, ${onRoll} as is_on_roll from there n)
    , meant as (select l.* from listed l where is_on_roll or not exists (select from listed o where o.row = l.row and o.is_on_roll))
    , best as (select row, count(distinct person)::int as persons, (array_agg(id order by registry_permanent desc, id))[1] as id, min(person) as person from meant group by row)
    , guessed as (insert into warned select distinct l.row, '受助学生姓名', 'NAMESAKE_ON_ROLL', null from listed l join best b on b.row = l.row and b.persons = 1 where l.person <> b.person)
    update staged t set student_id = case when persons = 1 then best.id end, person = best.person, namesakes = persons from best where best.row = t.row`)
  await client.query(job.uscc ? `${REFUSED_TO_PARTNER} and outcome is null` : REFUSED)
  if (!job.uscc)
    await client.query(
      `/* gifts.warned */ insert into warned select t.row, '受助学生姓名', 'NAME_DIFFERS', null from staged t join students.student s on s.id = t.student_id where t.name_key <> s.name_key`,
    )
  // said of the county's own children to their bureau: to anyone else it would tell a birthday
  if (!job.uscc)
    await client.query(
      `/* gifts.unborn */ insert into refused select t.row, '日期', 'BEFORE_BIRTH', null from staged t join students.student s on s.id = t.student_id and starts_with(s.region, $1) where t.given_on < s.birth_date and t.outcome is null`,
      [job.region],
    )
  await client.query(
    `/* gifts.partner.names */ insert into warned select t.row, '捐赠单位', 'PARTNER_NAME_DIFFERS', null from staged t join donations.partner p on p.uscc = t.uscc where p.name <> t.partner_name and t.outcome is null`,
  )
  await client.query(`/* gifts.partners */ insert into donations.partner (uscc, name, channel)
    select distinct on (uscc) uscc, partner_name, channel from staged where outcome is null and row not in (select row from refused) order by uscc, row on conflict (uscc) do nothing`)
  await client.query(`/* gifts.digest */ update staged set donation_key = concat_ws('|', uscc, form, purpose, title, unit, term),
    content_digest = sha256(convert_to(jsonb_build_array(uscc, form, purpose, title, quantity, unit, amount_fen, term, given_on)::text, 'UTF8'))`)
  // a bureau hears of gifts in its own county, a giver of its own wherever they went
  const region = client.escapeLiteral(job.region)
  const isOwn = job.uscc ? 'true' : `(starts_with(g.region, ${region}) or starts_with(s.region, ${region}))`
  // the same words about the same person, under whatever number she goes by now
  await client.query(`/* gifts.occurrence */ with counted as (
      select row, content_digest, person, row_number() over (partition by content_digest, person order by row)::int as n from staged where outcome is null and row not in (select row from refused))
    , known as (
      select t.content_digest, t.person, count(*) as gifts from (select distinct content_digest, person from counted) as t
      join donations.gift g on g.content_digest = t.content_digest join students.student s on s.id = g.student_id and s.person_key = t.person where ${isOwn} group by 1, 2)
    , given as (
      -- a bureau's list also holds what the giver gave through the platform: of each row that no list has told yet one such gift
      select t.row from (select t.*, row_number() over (partition by uscc, t.person, form, purpose, term, amount_fen, quantity order by t.row) as n
        from staged t join counted c using (row) left join known k on (k.content_digest, k.person) = (c.content_digest, c.person) where c.n > coalesce(k.gifts, 0)) as t
      where t.n <= (select count(*) from donations.gift g join donations.partner p on p.id = g.partner_id join students.student s on s.id = g.student_id
        where ${isOwn} and g.content_digest is null and g.status <> 'CANCELLED' and p.uscc = t.uscc and s.person_key = t.person and (g.form, g.purpose, g.term) = (t.form, t.purpose, t.term)
          and coalesce(g.amount_fen, t.amount_fen) is not distinct from t.amount_fen and coalesce(g.quantity, t.quantity) is not distinct from t.quantity
          and g.item_code is not distinct from donations.item_of(t.title, t.form)))
    update staged t set occurrence = n, outcome = case when n <= coalesce(k.gifts, 0) or c.row in (select row from given) then 'UNCHANGED' end
    from counted c left join known k on (k.content_digest, k.person) = (c.content_digest, c.person) where c.row = t.row`)
  const corrects = await correctGifts(client, job)
  await client.query(
    `/* gifts.unclear.things */ insert into warned select row, '物品或服务', 'ITEM_UNCLEAR', title from staged where outcome is null and row not in (select row from refused) and donations.item_of(title, form) is null
       and (donations.is_accessory(title) or (select count(distinct i.code) from donations.things_in(title) i) > 1)`,
  )
  await client.query(
    `/* gifts.donations */ insert into donations.donation (partner_id, form, purpose, title, unit, received_on, made_by, import_key)
     select p.id, t.form, t.purpose, t.title, t.unit, coalesce(min(t.given_on), (now() at time zone 'Asia/Shanghai')::date), $1, t.donation_key
     from staged t join donations.partner p on p.uscc = t.uscc where t.outcome is null and t.occurrence is not null and t.row not in (select row from refused)
     group by p.id, t.form, t.purpose, t.title, t.unit, t.donation_key on conflict (import_key) do nothing`,
    [job.organisation],
  )
  // numbered above what stands there, whatever was mended or cancelled since
  await client.query(
    `/* gifts.numbered */ with fresh as (
       select row, content_digest, student_id, row_number() over (partition by content_digest, student_id order by row) as n from staged where outcome is null and occurrence is not null and row not in (select row from refused))
     update staged t set occurrence = f.n + coalesce((select max(o.occurrence) from donations.gift o where (o.content_digest, o.student_id) = (f.content_digest, f.student_id)), 0) from fresh f where f.row = t.row`,
  )
  await client.query(
    `/* gifts.insert */ with given as (
      insert into donations.gift (donation_id, partner_id, student_id, form, purpose, title, item_code, amount_fen, quantity, unit, term, given_on, region, made_by, content_digest, occurrence, import_id)
      select d.id, d.partner_id, t.student_id, t.form, t.purpose, t.title, donations.item_of(t.title, t.form), t.amount_fen, t.quantity, t.unit, t.term, t.given_on, $1, $2, t.content_digest, t.occurrence, $3
      from staged t join donations.donation d on d.import_key = t.donation_key where t.outcome is null and t.occurrence is not null and t.row not in (select row from refused)
      on conflict (content_digest, student_id, occurrence) do nothing returning id, given_on, content_digest, student_id, occurrence)
    , told as (insert into donations.gift_event (gift_id, status, on_date, subject) select id, '${job.uscc ? 'PLEDGED' : 'DELIVERED'}', given_on, $2 from given)
    update staged t set outcome = 'ACCEPTED' from given g where (g.content_digest, g.student_id, g.occurrence) = (t.content_digest, t.student_id, t.occurrence)`,
    [job.region, job.organisation, job.id],
  )
  return { inScope: 0, twice: 0, isOlder: false, corrects }
}
