import type { ImportJob } from '@dianming/shared/imports/import-kind'
import type pg from 'pg'

/** A register's rows enter the tables: households, members, registrations; a row that says nothing new changes nothing. */
export async function applyRegister(client: pg.PoolClient, job: ImportJob): Promise<void> {
  const scope = [job.options.register, job.region]
  await client.query(`/* register.twice */ with twice as (
      select row, name_key <> first_value(name_key) over w as is_other,
        row_number() over (partition by household_key, member_key, name_key, categories, risk_cleared, from_date order by row) as n
      from staged window w as (partition by household_key, member_key order by row))
    , same as (update staged set outcome = 'UNCHANGED' from twice where twice.row = staged.row and n > 1 and not is_other)
    insert into refused select row, '姓名', 'ROW_TWICE', null from twice where is_other`)
  await client.query(
    `/* register.older */ with older as (
      update staged t set outcome = 'UNCHANGED' from households.member m join households.household h on h.id = m.household_id
      where (h.register, h.region, h.household_key) = ($1, $2, t.household_key) and m.member_key = t.member_key and m.as_of > $3::date and t.outcome is null and t.row not in (select row from refused)
      returning t.row)
    insert into warned select row, null, 'OLDER_THAN_KNOWN', null from older`,
    [...scope, job.asOf],
  )
  await client.query(
    `/* register.households */ insert into households.household as h (register, region, number, household_key, head_name, town, village)
     select distinct on (household_key) $1, $2, number, household_key, head_name, town, village from staged where outcome is null and row not in (select row from refused) order by household_key, row
     on conflict (register, region, household_key) do update set head_name = coalesce(excluded.head_name, h.head_name), town = coalesce(excluded.town, h.town), village = coalesce(excluded.village, h.village)
     where (h.head_name, h.town, h.village) is distinct from (coalesce(excluded.head_name, h.head_name), coalesce(excluded.town, h.town), coalesce(excluded.village, h.village))`,
    scope,
  )
  await client.query(
    `/* register.members */ create temp table placed on commit drop as
     select t.*, h.id as household_id from staged t join households.household h on (h.register, h.region, h.household_key) = ($1, $2, t.household_key)
     where t.outcome is null and t.row not in (select row from refused)`,
    scope,
  )
  await mendNumbers(client)
  await client.query(
    `/* register.persons */ with changed as (
      insert into households.member as m (household_id, register, region, member_key, name, name_key, pinyin_key, id_cipher, id_digest, id_valid, near_digests, sex, birth_date, relation, town, head_name_key, as_of)
      select household_id, $1, $2, member_key, name, name_key, pinyin_key, id_cipher, id_digest, id_valid, near_digests, sex, birth_date, relation, town, head_name_key, $3
      from (select distinct on (household_id, member_key) * from placed order by household_id, member_key, row) as once
      on conflict (household_id, member_key) do update set name = excluded.name, name_key = excluded.name_key, pinyin_key = excluded.pinyin_key,
        relation = coalesce(excluded.relation, m.relation), town = coalesce(excluded.town, m.town), head_name_key = coalesce(excluded.head_name_key, m.head_name_key)
      where (m.name, m.relation, m.town, m.head_name_key) is distinct from (excluded.name, coalesce(excluded.relation, m.relation), coalesce(excluded.town, m.town), coalesce(excluded.head_name_key, m.head_name_key))
      returning household_id, member_key)
    update staged set outcome = 'ACCEPTED' from placed p, changed c where p.row = staged.row and (c.household_id, c.member_key) = (p.household_id, p.member_key)`,
    [...scope, job.asOf],
  )
  await client.query(
    `/* register.seen */ update households.member m set as_of = $1 from placed p where (m.household_id, m.member_key) = (p.household_id, p.member_key) and m.as_of < $1::date`,
    [job.asOf],
  )
  await client.query(
    `/* register.registrations */ with changed as (
      insert into households.registration as r (member_id, category, register, from_date, risk_cleared)
      select distinct on (m.id, listed.category) m.id, listed.category, $1, coalesce(p.from_date, old.from_date, $2::date), coalesce(p.risk_cleared, old.risk_cleared, false)
      from placed p join households.member m on (m.household_id, m.member_key) = (p.household_id, p.member_key) cross join unnest(p.categories) as listed(category)
      left join households.registration old on old.member_id = m.id and old.category = listed.category and old.until_date is null
      order by m.id, listed.category, p.row
      on conflict (member_id, category) where until_date is null do update set from_date = excluded.from_date, risk_cleared = excluded.risk_cleared
      where (r.from_date, r.risk_cleared) is distinct from (excluded.from_date, excluded.risk_cleared)
      returning member_id, category)
    update staged set outcome = 'ACCEPTED' from placed p, households.member m, changed c
    where p.row = staged.row and (m.household_id, m.member_key) = (p.household_id, p.member_key) and c.member_id = m.id and c.category = any (p.categories)`,
    [job.options.register, job.asOf],
  )
  if (job.options.replace !== 'false') await endOtherCategories(client, job.asOf)
  await client.query(
    `/* register.rest */ update staged set outcome = 'UNCHANGED' where outcome is null and row in (select row from placed)`,
  )
}

/** Who is in the file has the categories that the file says; another one of before ended on its day. */
async function endOtherCategories(client: pg.PoolClient, asOf: string): Promise<void> {
  await client.query(
    `/* register.ended */ with ended as (
      update households.registration r set until_date = greatest(r.from_date, $1::date) from placed p join households.member m on (m.household_id, m.member_key) = (p.household_id, p.member_key)
      where r.member_id = m.id and r.until_date is null and not exists (
        select from placed o where (o.household_id, o.member_key) = (p.household_id, p.member_key) and r.category = any (o.categories))
      returning p.row)
    update staged set outcome = 'ACCEPTED' from ended where ended.row = staged.row`,
    [asOf],
  )
}

/**
 * A number that was mended keeps its person: where a household's file has one new row of a name, and one person of that name is
 * no longer in it, the row is that person.
 */
async function mendNumbers(client: pg.PoolClient): Promise<void> {
  await client.query(`/* register.mended */ with fresh as (
      select p.household_id, p.name_key, min(p.row) as row from placed p
      where not exists (select from households.member m where (m.household_id, m.member_key) = (p.household_id, p.member_key))
      group by 1, 2 having count(distinct p.member_key) = 1)
    , stale as (
      select m.household_id, m.name_key, (array_agg(m.id))[1] as id from households.member m join fresh f using (household_id, name_key)
      where not exists (select from placed p where (p.household_id, p.member_key) = (m.household_id, m.member_key))
      group by 1, 2 having count(*) = 1)
    , mended as (
      update households.member m set member_key = p.member_key, id_cipher = p.id_cipher, id_digest = p.id_digest, id_valid = p.id_valid, near_digests = p.near_digests,
        sex = p.sex, birth_date = p.birth_date
      from stale s join fresh f using (household_id, name_key) join placed p on p.row = f.row where m.id = s.id returning p.row)
    update staged set outcome = 'ACCEPTED' from mended where mended.row = staged.row`)
}
