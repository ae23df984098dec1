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
    `/* register.households */ insert into households.household as h (register, region, number, household_key, head_name, town, village)
     select distinct on (household_key) $1, $2, number, household_key, head_name, town, village from staged where row not in (select row from refused) order by household_key, row
     on conflict (register, region, household_key) do update set head_name = excluded.head_name, town = excluded.town, village = excluded.village
     where (h.head_name, h.town, h.village) is distinct from (excluded.head_name, excluded.town, excluded.village)`,
    scope,
  )
  await client.query(
    `/* register.members */ create temp table placed on commit drop as
     select t.*, h.id as household_id from staged t join households.household h on (h.register, h.region, h.household_key) = ($1, $2, t.household_key)
     where t.outcome is null and t.row not in (select row from refused)`,
    scope,
  )
  await client.query(
    `/* register.persons */ with changed as (
      insert into households.member as m (household_id, register, region, member_key, name, name_key, pinyin_key, id_cipher, id_digest, id_valid, near_digests, sex, birth_date, relation, town, head_name_key, as_of)
      select household_id, $1, $2, member_key, name, name_key, pinyin_key, id_cipher, id_digest, id_valid, near_digests, sex, birth_date, relation, town, head_name_key, $3
      from (select distinct on (household_id, member_key) * from placed order by household_id, member_key, row) as once
      on conflict (household_id, member_key) do update set name = excluded.name, name_key = excluded.name_key, pinyin_key = excluded.pinyin_key, relation = excluded.relation, town = excluded.town, head_name_key = excluded.head_name_key
      where (m.name, m.relation, m.town, m.head_name_key) is distinct from (excluded.name, excluded.relation, excluded.town, excluded.head_name_key)
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
      select distinct on (m.id, category) m.id, category, $1, p.from_date, p.risk_cleared
      from placed p join households.member m on (m.household_id, m.member_key) = (p.household_id, p.member_key), unnest(p.categories) as category
      order by m.id, category, p.row
      on conflict (member_id, category) where until_date is null do update set from_date = excluded.from_date, risk_cleared = excluded.risk_cleared
      where (r.from_date, r.risk_cleared) is distinct from (excluded.from_date, excluded.risk_cleared)
      returning member_id, category)
    update staged set outcome = 'ACCEPTED' from placed p, households.member m, changed c
    where p.row = staged.row and (m.household_id, m.member_key) = (p.household_id, p.member_key) and c.member_id = m.id and c.category = any (p.categories)`,
    [job.options.register],
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
