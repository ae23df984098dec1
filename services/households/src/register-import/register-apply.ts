import type { ImportJob, Snapshot } from '@dianming/shared/http/imports/import-kind'
import type pg from 'pg'

/**
 * What a file tells of, as parameters $1 list, $2 region, $3 day, $4 town or null, $5 categories or null. A list is a register, or what
 * another county's register hands down of its children who study here: neither says anything of the other.
 */
type Scope = [list: string, region: string, asOf: string, town: string | null, categories: string[] | null]

/** Whether an earlier file (as `s`) told of all that this one tells of. */
const COVERS = `(s.list, s.region) = ($1, $2) and s.is_full and (s.town is null or s.town = $4) and (s.categories is null or s.categories @> $5::text[])`
/** Whether a newer file (as `s`) told of this person (as `m`), $3 being the day. */
const TOLD_SINCE = `exists (select from households.snapshot s where (s.list, s.region) = ($1, $2) and s.is_full and s.as_of > $3::date and (s.town is null or s.town = m.town)
  and (s.categories is null or s.categories @> $5::text[]))`
/** Rows that enter the tables. */
const ENTERING = 'outcome is null and row not in (select row from refused)'

/**
 * A register's rows enter the tables: households, members, registrations; a row that says nothing new changes nothing. A file that
 * replaces is a snapshot: who is in its scope and not in it ends on its day, and nothing is overwritten.
 */
export async function applyRegister(client: pg.PoolClient, job: ImportJob): Promise<Snapshot> {
  const { register = '', handedDownFrom: origin } = job.options
  const scope: Scope = [
    origin ? `${register}@${origin}` : register,
    job.region,
    job.asOf,
    job.options.town || null,
    job.options.categories ? job.options.categories.split(',') : null,
  ]
  const isFull = job.options.replace !== 'false'
  const { twice, isOlder } = await passOver(client, scope, isFull)
  await client.query(
    `/* register.households */ insert into households.household as h (register, origin, region, number, household_key, head_name, town, village)
     select distinct on (household_key) $1, nullif($3, ''), $2, number, household_key, head_name, town, village from staged where ${ENTERING} order by household_key, row
     on conflict (list, region, household_key) do update set head_name = coalesce(excluded.head_name, h.head_name), town = coalesce(excluded.town, h.town), village = coalesce(excluded.village, h.village)
     where (h.head_name, h.town, h.village) is distinct from (coalesce(excluded.head_name, h.head_name), coalesce(excluded.town, h.town), coalesce(excluded.village, h.village))`,
    [register, job.region, origin ?? ''],
  )
  await client.query(
    `/* register.placed */ create temp table placed on commit drop as
     select t.*, h.id as household_id from staged t join households.household h on (h.list, h.region, h.household_key) = (${client.escapeLiteral(scope[0])}, ${client.escapeLiteral(scope[1])}, t.household_key)
     where t.outcome is null and t.row not in (select row from refused)`,
  )
  // whom the file names at all, whatever became of the row
  await client.query(
    `/* register.present */ create temp table present on commit drop as
     select distinct h.id as household_id, t.member_key from staged t join households.household h on (h.list, h.region, h.household_key) = (${client.escapeLiteral(scope[0])}, ${client.escapeLiteral(scope[1])}, t.household_key)`,
  )
  await client.query(
    'create index on placed (household_id, member_key); create index on present (household_id, member_key); analyze placed; analyze present',
  )
  const inScope = isFull ? await countScope(client, scope) : 0
  const studyElsewhere = origin ? 0 : await countElsewhere(client, scope)
  if (!isOlder) await keepPersons(client, scope)
  await enterMembers(client, scope, isFull)
  await client.query('create temp table moved (member_id uuid not null) on commit drop')
  await enterRegistrations(client, scope)
  if (isFull && !isOlder) {
    await endOtherCategories(client, scope)
    await endLeavers(client, scope)
  }
  await client.query(
    '/* register.touched */ update households.member set touched = pg_current_xact_id() where id in (select member_id from moved) and touched <> pg_current_xact_id()',
  )
  await client.query(
    `/* register.rest */ update staged set outcome = 'UNCHANGED' where outcome is null and row in (select row from placed)`,
  )
  await client.query(
    `/* register.snapshot */ insert into households.snapshot (list, region, as_of, town, categories, import_id, is_full, register) values ($1, $2, $3, $4, $5, $6, $7, split_part($1, '@', 1))`,
    [...scope, job.id, isFull],
  )
  return { inScope, twice, isOlder, studyElsewhere }
}

/** New rows of persons who study in another county, by equal number and name: a few are usual, many are looked at first. */
async function countElsewhere(client: pg.PoolClient, [list, region]: Scope): Promise<number> {
  const counted = await client.query<{ n: number }>(
    `/* register.elsewhere */ select students.elsewhere_count($1, coalesce(array_agg(p.id_digest), '{}'), coalesce(array_agg(p.name_key), '{}')) as n
     from placed p where p.id_valid and p.id_digest is not null and not exists (select from households.member m where (m.list, m.region, m.id_digest, m.name_key) = ($2, $1, p.id_digest, p.name_key))`,
    [region, list],
  )
  return counted.rows[0]?.n ?? 0
}

/** Rows that say nothing more: those that stand twice, and those of a file older than what is known. */
async function passOver(
  client: pg.PoolClient,
  scope: Scope,
  isFull: boolean,
): Promise<{ twice: number; isOlder: boolean }> {
  await tellApart(client, scope, isFull)
  const twice = await client.query<{ n: number }>(`/* register.twice */ with twice as (
      select row, row_number() over (partition by household_key, member_key, name_key, categories, risk_cleared, from_date order by row) as n
      from staged where outcome is null)
    , same as (update staged set outcome = 'UNCHANGED' from twice where twice.row = staged.row and n > 1 returning staged.row)
    select count(*)::int as n from same`)
  const older = await client.query<{ older: boolean }>(
    `/* register.newer */ select exists (select from households.snapshot s where ${COVERS} and s.as_of > $3::date) as older`,
    scope,
  )
  const isOlder = older.rows[0]?.older ?? false
  await client.query(
    `/* register.older */ with older as (
      update staged t set outcome = 'UNCHANGED' from households.member m join households.household h on h.id = m.household_id
      where (h.list, h.region, h.household_key) = ($1, $2, t.household_key) and t.outcome is null and t.row not in (select row from refused)
        -- a number or a name that was mended since is still hers
        and (m.member_key = t.member_key or (h.number is not null and m.name_key = t.name_key and $4)) and ($4 or m.as_of > $3::date or ${TOLD_SINCE})
      returning t.row)
    insert into warned select distinct row, null, 'OLDER_THAN_KNOWN', null from older`,
    [scope[0], scope[1], scope[2], isOlder, scope[4]],
  )
  return { twice: twice.rows[0]?.n ?? 0, isOlder }
}

/**
 * Rows of one household with one number and different names are different people, of whom at most one has the number right; so is a row
 * of a file that only adds, when the number stands beside another name already. Each is known by number and name.
 */
async function tellApart(client: pg.PoolClient, [list, region]: Scope, isFull: boolean): Promise<void> {
  await client.query(
    `/* register.apart */ with shared as (
       select household_key, member_key from staged where id_valid group by 1, 2 having count(distinct name_key) > 1
       union select t.household_key, t.member_key from staged t join households.household h on (h.list, h.region, h.household_key) = ($1, $2, t.household_key)
         join households.member m on m.household_id = h.id and m.id_digest = t.id_digest where t.id_valid and (m.member_key <> t.member_key or (not $3 and m.name_key <> t.name_key)))
     update staged t set member_key = sha256(t.member_key || convert_to(t.name_key, 'UTF8')) from shared s where (s.household_key, s.member_key) = (t.household_key, t.member_key)`,
    [list, region, isFull],
  )
}

/** Members that stand in the scope now, on the register for one of the categories. */
const IN_SCOPE = `m.list = $1 and m.region = $2 and ($4::text is null or m.town = $4)
  and exists (select from households.registration r where r.member_id = m.id and r.until_date is null and ($5::text[] is null or r.category = any ($5)))`

async function countScope(client: pg.PoolClient, scope: Scope): Promise<number> {
  const counted = await client.query<{ n: number }>(
    `/* register.scope */ select count(*)::int as n, $3::date as as_of from households.member m where ${IN_SCOPE}`,
    scope,
  )
  return counted.rows[0]?.n ?? 0
}

/**
 * Whoever is written otherwise now stays the person that she was: one whose number was mended (the only new one of her name in the
 * household, or, where the register has no households, of her name and village), and one who moved to another household.
 */
async function keepPersons(client: pg.PoolClient, [list, region]: Scope): Promise<void> {
  const fresh = await client.query(
    `/* register.fresh */ create temp table fresh on commit drop as select p.* from placed p left join households.member m on (m.household_id, m.member_key) = (p.household_id, p.member_key) where m.id is null`,
  )
  const stale = await client.query(
    `/* register.stale */ create temp table stale on commit drop as
     select m.id, m.household_id, m.name_key, m.id_digest, m.id_valid, m.birth_date, h.number, h.town, h.village from households.member m join households.household h on h.id = m.household_id
     left join present p on (p.household_id, p.member_key) = (m.household_id, m.member_key)
     where m.list = ${client.escapeLiteral(list)} and m.region = ${client.escapeLiteral(region)} and p.household_id is null`,
  )
  if (!fresh.rowCount || !stale.rowCount) return
  await client.query(
    'create temp table kept (member_id uuid primary key, row int not null unique) on commit drop; analyze fresh; analyze stale',
  )
  const free = 'not exists (select from kept k where k.row = f.row)'
  const left = 'not exists (select from kept k where k.member_id = o.id)'
  for (const [name, key, freshOnes, staleOnes] of [
    ['number', ['household_id', 'name_key'], 'true', 'true'],
    ['moved', ['id_digest', 'name_key'], 'f.id_valid', 'o.id_valid'],
    [
      'person',
      ['name_key', "coalesce(town, '')", 'village'],
      'f.number is null',
      'o.number is null and exists (select from households.registration r where r.member_id = o.id and r.until_date is null)',
    ],
  ] as const) {
    const keys = key.map((expression, n) => `${expression} as k${n}`).join(', ')
    const groups = key.map((_, n) => n + 1).join(', ')
    const same = key.map((_, n) => `old.k${n} = one.k${n}`).join(' and ')
    await client.query(
      `/* register.kept.${name} */ with one as (
         select ${keys}, min(row) as row, bool_and(id_valid) as is_valid, min(birth_date) as birth_date from fresh f where ${freshOnes} and ${free} group by ${groups} having count(distinct (household_id, member_key)) = 1)
       , old as (select ${keys}, (array_agg(id))[1] as id, bool_and(id_valid) as is_valid, min(birth_date) as birth_date from stale o where ${staleOnes} and ${left} group by ${groups} having count(*) = 1)
       insert into kept select old.id, one.row from one join old on ${same}
         -- two valid numbers with two birthdays are two children of one name
         and (${name !== 'person'} or not (one.is_valid and old.is_valid and one.birth_date <> old.birth_date))`,
    )
  }
  await client.query(`/* register.kept */ with mended as (
      update households.member m set household_id = p.household_id, member_key = p.member_key, id_cipher = p.id_cipher, id_digest = p.id_digest, id_valid = p.id_valid, id_kind = p.id_kind,
        near_digests = p.near_digests, sex = p.sex, birth_date = p.birth_date
      from kept k join placed p on p.row = k.row where m.id = k.member_id returning p.row)
    update staged set outcome = 'ACCEPTED' from mended where mended.row = staged.row`)
}

async function enterMembers(client: pg.PoolClient, [list, region, asOf]: Scope, isFull: boolean): Promise<void> {
  await client.query(
    `/* register.persons */ with changed as (
      insert into households.member as m (household_id, list, register, region, member_key, name, name_key, pinyin_key, id_cipher, id_digest, id_valid, id_kind, near_digests, sex, birth_date, relation, town, head_name_key, as_of)
      select household_id, $1, split_part($1, '@', 1), $2, member_key, name, name_key, pinyin_key, id_cipher, id_digest, id_valid, id_kind, near_digests, sex, birth_date, relation, town, head_name_key, $3
      from (select distinct on (household_id, member_key) * from placed order by household_id, member_key, row) as once
      on conflict (household_id, member_key) do update set name = excluded.name, name_key = excluded.name_key, pinyin_key = excluded.pinyin_key, as_of = excluded.as_of,
        relation = coalesce(excluded.relation, m.relation), town = coalesce(excluded.town, m.town), head_name_key = coalesce(excluded.head_name_key, m.head_name_key)
      where (m.name, m.relation, m.town, m.head_name_key) is distinct from (excluded.name, coalesce(excluded.relation, m.relation), coalesce(excluded.town, m.town), coalesce(excluded.head_name_key, m.head_name_key))
      returning household_id, member_key)
    update staged set outcome = 'ACCEPTED' from placed p, changed c where p.row = staged.row and (c.household_id, c.member_key) = (p.household_id, p.member_key)`,
    [list, region, asOf],
  )
  // a snapshot is remembered as one; of another file each row remembers its day
  if (!isFull)
    await client.query(
      `/* register.seen */ update households.member m set as_of = $1 from placed p where (m.household_id, m.member_key) = (p.household_id, p.member_key) and m.as_of < $1::date`,
      [asOf],
    )
}

/**
 * Who has a category is registered for it. Somebody new to a register that is already known joins on the file's day, unless the
 * file states a later day than the snapshot before; what only an older file has ended with the next one.
 */
async function enterRegistrations(client: pg.PoolClient, scope: Scope): Promise<void> {
  await client.query(
    `/* register.registrations */ with listed as (
      select distinct on (m.id, listed.category) m.id as member_id, listed.category, p.from_date as stated, p.risk_cleared,
        (select max(s.as_of) from households.snapshot s where (s.list, s.region) = ($1, $2) and s.as_of < $3::date and (s.town is null or s.town = m.town) and (s.categories is null or listed.category = any (s.categories))) as before,
        (select min(s.as_of) from households.snapshot s where (s.list, s.region) = ($1, $2) and s.is_full and s.as_of > $3::date and (s.town is null or s.town = m.town) and (s.categories is null or listed.category = any (s.categories))) as after,
        (select max(o.until_date) from households.registration o where o.member_id = m.id and o.category = listed.category) as last_until
      from placed p join households.member m on (m.household_id, m.member_key) = (p.household_id, p.member_key) cross join unnest(p.categories) as listed(category)
      order by m.id, listed.category, p.row)
    , changed as (
      insert into households.registration as r (member_id, category, register, from_date, stated_from, until_date, risk_cleared, risk_cleared_on)
      select l.member_id, l.category, split_part($1, '@', 1), d.from_date, coalesce(l.stated, old.stated_from), case when l.after is not null then greatest(d.from_date, l.after) end, coalesce(l.risk_cleared, old.risk_cleared, false), case when l.risk_cleared then $3::date end
      from listed l left join households.registration old on old.member_id = l.member_id and old.category = l.category and old.until_date is null
      cross join lateral (select greatest(case when l.before is null or l.stated > l.before then coalesce(l.stated, $3::date) else $3::date end, l.last_until) as from_date) as d
      on conflict (member_id, category) where until_date is null do update set stated_from = excluded.stated_from, risk_cleared = excluded.risk_cleared,
        -- a day that was stated otherwise before is a correction
        from_date = case when r.from_date = r.stated_from and excluded.stated_from is not null then greatest(excluded.stated_from, (select max(o.until_date) from households.registration o where (o.member_id, o.category) = (r.member_id, r.category))) else r.from_date end,
        risk_cleared_on = case when excluded.risk_cleared then coalesce(r.risk_cleared_on, excluded.risk_cleared_on) end
      where (r.stated_from, r.risk_cleared) is distinct from (excluded.stated_from, excluded.risk_cleared)
      returning member_id, category)
    , noted as (insert into moved select member_id from changed)
    update staged set outcome = 'ACCEPTED' from placed p, households.member m, changed c
    where p.row = staged.row and (m.household_id, m.member_key) = (p.household_id, p.member_key) and c.member_id = m.id and c.category = any (p.categories)`,
    scope.slice(0, 3),
  )
}

/** Who is in the file has the categories that the file says; another one of before ended on its day. */
async function endOtherCategories(client: pg.PoolClient, [, , asOf, , categories]: Scope): Promise<void> {
  await client.query(
    `/* register.ended */ with ended as (
      update households.registration r set until_date = greatest(r.from_date, $1::date) from placed p join households.member m on (m.household_id, m.member_key) = (p.household_id, p.member_key)
      where r.member_id = m.id and r.until_date is null and ($2::text[] is null or r.category = any ($2)) and not exists (
        select from placed o where (o.household_id, o.member_key) = (p.household_id, p.member_key) and r.category = any (o.categories))
      returning p.row, r.member_id)
    , noted as (insert into moved select member_id from ended)
    update staged set outcome = 'ACCEPTED' from ended where ended.row = staged.row`,
    [asOf, categories],
  )
}

/** Who stands in the scope and is not in the file ends; a row that was refused for another cell still tells that its person is there. */
async function endLeavers(client: pg.PoolClient, scope: Scope): Promise<void> {
  const [, , asOf, , categories] = scope
  await client.query(
    `/* register.bad */ create temp table bad on commit drop as select member_key, name_key, number, household_key from staged where outcome = 'REJECTED' or row in (select row from refused)`,
  )
  await client.query('analyze bad')
  await client.query(
    `/* register.leavers */ insert into ending select m.id from households.member m join households.household h on h.id = m.household_id
     where ${IN_SCOPE} and m.as_of <= $3::date and not ${TOLD_SINCE}
       and not exists (select from present p where (p.household_id, p.member_key) = (m.household_id, m.member_key))
       and not exists (select from bad where bad.member_key = m.member_key)
       and not exists (select from bad where bad.name_key = m.name_key and bad.number is null)
       and not exists (select from bad where (bad.name_key, bad.household_key) = (m.name_key, h.household_key))`,
    scope,
  )
  await client.query(
    `/* register.left */ with ended as (
       update households.registration r set until_date = greatest(r.from_date, $1::date) from ending e
       where r.member_id = e.person_id and r.until_date is null and r.from_date <= $1::date and ($2::text[] is null or r.category = any ($2)) returning r.member_id)
     insert into moved select member_id from ended`,
    [asOf, categories],
  )
}
