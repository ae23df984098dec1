import type { ImportJob, Snapshot } from '@dianming/shared/http/imports/import-kind'
import type pg from 'pg'

/** Who left a school does not take a child back from the school that has it now. */
const LEAVING = `('TRANSFERRED', 'GRADUATED', 'DROPPED')`
/** Whether a newer file (as `n`) told of this student (as `s`), $1 being the region and $2 the day. */
const TOLD_SINCE = `exists (select from students.snapshot n where n.region = $1 and n.is_full and n.as_of > $2::date and s.stage = any (n.stages)
  and (n.town is null or n.town = s.town) and (n.school_codes is null or s.school_code = any (n.school_codes)))`
/** Rows that enter the tables. */
const ENTERING = 'outcome is null and row not in (select row from refused)'

/** What a file tells of, as parameters $1 region, $2 day, $3 town or null, $4 school codes or null. */
type Scope = [region: string, asOf: string, town: string | null, schoolCodes: string[] | null]

/**
 * The registry's rows enter the tables: schools, students, enrolments; a row that says nothing new changes nothing. A file that
 * replaces is a snapshot of its stages: who is in its scope and not in it is 待核实 from its day on, never dropped out.
 */
export async function applyRegistry(client: pg.PoolClient, job: ImportJob): Promise<Snapshot> {
  const scope: Scope = [
    job.region,
    job.asOf,
    job.options.town || null,
    job.options.schoolCodes ? job.options.schoolCodes.split(',') : null,
  ]
  const isFull = job.options.replace !== 'false'
  await client.query(
    'create temp table file_stage on commit drop as select distinct stage from staged where stage is not null',
  )
  await countGrades(client, job.region)
  const { twice, isOlder } = await passOver(client, job, scope)
  const inScope = isFull ? await countScope(client, scope) : 0
  const renamesSchools = await nameSchools(client, job.region)
  await enterSchools(client, scope)
  await enterStudents(client)
  if (!isFull)
    await client.query(
      `/* registry.seen */ update students.student s set as_of = $1 from staged t where s.registry_digest = t.registry_digest and starts_with(s.region, $2) and s.linked_to is null and t.outcome is not null and s.as_of < $1::date`,
      [job.asOf, job.region],
    )
  await applyEnrolments(client, job.region, job.asOf)
  await verify(client, scope, { isFull, isOlder })
  await client.query(
    `/* registry.snapshot */ insert into students.snapshot (region, as_of, town, school_codes, import_id, is_full, stages) values ($1, $2, $3, $4, $5, $6, array(select stage from file_stage order by 1))`,
    [...scope, job.id, isFull],
  )
  return { inScope, twice, isOlder, renamesSchools }
}

/**
 * Grades that are counted on from primary become grades of their stage, by the system of the school: five and four years where the
 * county or the name (五四制) says so, where it is known, or where two pupils and a tenth of all its juniors are in 六年级 or 初四. A grade
 * beyond the last of its stage is refused.
 */
async function countGrades(client: pg.PoolClient, region: string): Promise<void> {
  await client.query(
    `/* registry.system */ create temp table school_system on commit drop as
     with said as (
       select school_code, count(distinct registry_digest) filter (where school_name_key ~ '五·?四(学|分)?制') * 2 > count(distinct registry_digest) as is_named,
         count(distinct registry_digest) filter (where stage = 'JUNIOR') as pupils,
         count(distinct registry_digest) filter (where stage = 'JUNIOR' and grade = case when grade_counted then 6 else 4 end) as of_four_years
       from staged where outcome is null and school_code is not null and grade is not null group by school_code)
     , school as (select s.* from students.school s where s.code in (select school_code from staged) and starts_with(s.region, ${client.escapeLiteral(region)}))
     , held as (
       select p.school_id, count(*) as pupils from students.student p where p.school_id in (select id from school) and p.stage = 'JUNIOR' and p.linked_to is null and p.status not in ${LEAVING} group by p.school_id)
     , known as (
       select c.school_code, coalesce(s.five_four, false) as five_four, coalesce(h.pupils, 0) as pupils
       from (select distinct school_code from staged where school_code is not null) as c left join school s on s.code = c.school_code left join held h on h.school_id = s.id)
     select k.school_code, l.grade = 4 or coalesce(j.is_named, false)
         -- a whole file without a single one of them says that the school is none
         or (k.five_four and not coalesce(j.of_four_years = 0 and j.pupils * 2 >= greatest(k.pupils, 20), false))
         or coalesce(j.of_four_years >= 2 and j.of_four_years * 10 >= greatest(j.pupils, k.pupils), false) as five_four
     from known k left join said j using (school_code) left join lateral students.last_grade_in('JUNIOR', ${client.escapeLiteral(region)}, false) as l on true`,
  )
  await client.query('analyze school_system')
  await client.query(
    `/* registry.grades */ update staged t set grade = t.grade - case when y.five_four then 5 else 6 end from school_system y where y.school_code = t.school_code and t.grade_counted`,
  )
  await client.query(
    `/* registry.beyond */ insert into refused select t.row, '年级', 'GRADE_BEYOND_STAGE', null from staged t join school_system y using (school_code)
     cross join lateral students.last_grade_in(t.stage, $1, y.five_four) as l where t.outcome is null and t.grade not between 1 and l.longest`,
    [region],
  )
}

/** Rows that say nothing more (twice, or older than what is known) or that are another county's. */
async function passOver(
  client: pg.PoolClient,
  job: ImportJob,
  scope: Scope,
): Promise<{ twice: number; isOlder: boolean }> {
  const [region, asOf] = scope
  // a transfer within the county stands twice in its file: the school that has the child now counts
  await client.query(`/* registry.transfers */ update staged t set outcome = 'UNCHANGED' where status in ${LEAVING} and outcome is null
    and exists (select from staged o where o.registry_digest = t.registry_digest and o.school_code <> t.school_code and o.status not in ${LEAVING})`)
  const twice = await client.query(`/* registry.twice */ with twice as (
      select row, content, first_value(content) over w as first_content, row_number() over w as n from staged where outcome is null window w as (partition by registry_digest order by row))
    , same as (update staged set outcome = 'UNCHANGED' from twice where twice.row = staged.row and n > 1 and twice.content = first_content returning staged.row)
    , other as (insert into refused select row, '学籍号', 'ROW_TWICE', null from twice where n > 1 and content <> first_content)
    select row from same`)
  // a code that stands under another county is for the platform to decide; what stands there is not told
  await client.query(
    `/* registry.claimed */ with claimed as (
       select t.row, t.school_code, t.school_name from staged t join students.school s on s.code = t.school_code where not starts_with(s.region, $1) and t.outcome is null)
     , claim as (
       insert into students.school_claim (code, region, name, organisation, organisation_name) select distinct on (school_code) school_code, $1, school_name, $2, $3 from claimed order by school_code, row
       on conflict (code, region) where status = 'ASKED' do nothing)
     insert into refused select row, '学校标识码', 'SCHOOL_PENDING', school_code from claimed`,
    [region, job.organisation, job.organisationName],
  )
  // an entry that was linked to another one of the same person says nothing of its own
  await client.query(
    `/* registry.linked */ update staged t set outcome = 'UNCHANGED' from students.student s where s.registry_digest = t.registry_digest and starts_with(s.region, $1) and s.linked_to is not null and outcome is null
       and not exists (select from students.student k where k.registry_digest = t.registry_digest and starts_with(k.region, $1) and k.linked_to is null)`,
    [region],
  )
  const newer = await client.query<{ older: boolean }>(
    `/* registry.newer */ select exists (select from students.snapshot s where s.region = $1 and s.is_full and s.as_of > $2::date and (s.town is null or s.town = $3)
       and (s.school_codes is null or s.school_codes @> $4::text[]) and s.stages @> array(select stage from file_stage)) as older`,
    scope,
  )
  const isOlder = newer.rows[0]?.older ?? false
  await client.query(
    `/* registry.older */ with older as (
      update staged t set outcome = 'UNCHANGED' from students.student s where s.registry_digest = t.registry_digest and starts_with(s.region, $1) and s.linked_to is null and ($3 or s.as_of > $2::date or ${TOLD_SINCE}) and t.outcome is null and t.row not in (select row from refused) returning t.row)
    insert into warned select row, null, 'OLDER_THAN_KNOWN', null from older`,
    [region, asOf, isOlder],
  )
  return { twice: twice.rowCount ?? 0, isOlder }
}

/** Students of the scope whom the registry holds for certain. */
const IN_SCOPE = `students.student s join students.enrolment e on e.student_id = s.id and e.until_date is null
  where starts_with(s.region, $1) and s.status not in ${LEAVING} and s.linked_to is null and e.unverified_since is null and s.stage in (select stage from file_stage)
    and ($3::text is null or s.town = $3) and ($4::text[] is null or s.school_code = any ($4))`

async function countScope(client: pg.PoolClient, scope: Scope): Promise<number> {
  const counted = await client.query<{ n: number }>(
    `/* registry.scope */ select count(*)::int as n, $2::date as as_of from ${IN_SCOPE}`,
    scope,
  )
  return counted.rows[0]?.n ?? 0
}

/**
 * How each school of the file is called: as most of its rows say, unless the directory knows it by another name. It is called anew only
 * if so many rows say so as half of its pupils are; that is asked first, which the answer tells. Rows that say otherwise are told.
 */
async function nameSchools(client: pg.PoolClient, region: string): Promise<boolean> {
  await client.query(
    `/* registry.names */ create temp table school_called on commit drop as
     with said as (
       select school_code, school_name_key, (array_agg(school_name order by row))[1] as school_name, count(*) as n, min(row) as first_row from staged where ${ENTERING} group by 1, 2)
     , usual as (select distinct on (school_code) * from said order by school_code, n desc, first_row)
     , held as (
       select p.school_id, count(*) as pupils from students.student p where p.school_id in (select s.id from students.school s where s.code in (select school_code from usual)) and p.linked_to is null and p.status not in ${LEAVING} group by p.school_id)
     select u.school_code, s.id is not null and s.name_key <> u.school_name_key and w.is_many as is_renamed,
       case when s.id is null or w.is_many or s.name_key = u.school_name_key then u.school_name else s.name end as name,
       case when s.id is null or w.is_many or s.name_key = u.school_name_key then u.school_name_key else s.name_key end as name_key
     from usual u left join students.school s on s.code = u.school_code left join held h on h.school_id = s.id
     cross join lateral (select u.n * 2 >= coalesce(h.pupils, 0) as is_many) as w
     where s.id is null or starts_with(s.region, ${client.escapeLiteral(region)})`,
  )
  await client.query('analyze school_called')
  await client.query(
    `/* registry.names.differ */ insert into warned select t.row, '学校名称', 'SCHOOL_NAME_DIFFERS', c.name from staged t join school_called c using (school_code) where ${ENTERING} and t.school_name_key <> c.name_key`,
  )
  const renamed = await client.query('/* registry.renamed */ select from school_called where is_renamed limit 1')
  return renamed.rowCount === 1
}

async function enterSchools(client: pg.PoolClient, [region, asOf]: Scope): Promise<void> {
  await client.query(
    `/* registry.schools */ insert into students.school as s (code, name, name_key, region, town, stages, as_of, five_four)
     select school_code, min(c.name), min(c.name_key), $1, mode() within group (order by town), array_agg(distinct stage), $2, bool_or(y.five_four)
     from staged join school_called c using (school_code) join school_system y using (school_code) where ${ENTERING} group by school_code
     on conflict (code) do update set name = excluded.name, name_key = excluded.name_key, town = coalesce(s.town, excluded.town), five_four = excluded.five_four,
       stages = array(select distinct unnest(s.stages || excluded.stages) order by 1), as_of = excluded.as_of
     where s.as_of <= excluded.as_of and (s.name, s.town, s.five_four, s.stages) is distinct from (excluded.name, coalesce(s.town, excluded.town), excluded.five_four, array(select distinct unnest(s.stages || excluded.stages) order by 1))`,
    [region, asOf],
  )
}

async function enterStudents(client: pg.PoolClient): Promise<void> {
  await client.query(
    `/* registry.students */ with changed as (
      insert into students.student as s (registry_cipher, registry_digest, registry_permanent, registry_id_digest, id_cipher, id_digest, name, name_key, pinyin_key,
        sex, birth_date, school_id, school_code, region, town, stage, grade, class_name, boarder, status)
      select registry_cipher, registry_digest, registry_permanent, registry_id_digest, id_cipher, id_digest, t.name, t.name_key, pinyin_key,
        sex, birth_date, c.id, t.school_code, c.region, coalesce(t.town, c.town), stage, grade, class_name, boarder, status
      from staged t join students.school c on c.code = t.school_code where ${ENTERING}
      on conflict (registry_digest, county, linked_to) do update set id_cipher = case when s.id_digest is distinct from excluded.id_digest then coalesce(excluded.id_cipher, s.id_cipher) else s.id_cipher end,
        id_digest = coalesce(excluded.id_digest, s.id_digest), name = excluded.name, name_key = excluded.name_key, pinyin_key = excluded.pinyin_key, sex = excluded.sex,
        birth_date = excluded.birth_date, school_id = excluded.school_id, school_code = excluded.school_code, region = excluded.region, town = excluded.town,
        stage = excluded.stage, grade = excluded.grade, class_name = excluded.class_name, boarder = excluded.boarder, status = excluded.status
      where (s.id_digest, s.name, s.sex, s.birth_date, s.school_id, s.town, s.stage, s.grade, s.class_name, s.boarder, s.status)
        is distinct from (coalesce(excluded.id_digest, s.id_digest), excluded.name, excluded.sex, excluded.birth_date, excluded.school_id, excluded.town, excluded.stage, excluded.grade, excluded.class_name, excluded.boarder, excluded.status)
        and not (excluded.status in ${LEAVING} and s.status not in ${LEAVING} and s.school_id <> excluded.school_id)
      returning registry_digest)
    update staged set outcome = case when registry_digest in (select registry_digest from changed) then 'ACCEPTED' else 'UNCHANGED' end
    where ${ENTERING}`,
  )
}

/** Closes the enrolment that no longer holds on `asOf` and opens the one of now; a second file of one day corrects the first. */
async function applyEnrolments(client: pg.PoolClient, region: string, asOf: string): Promise<void> {
  // which rows entered is new to the planner
  await client.query('analyze staged')
  await client.query(`/* registry.moved */ create temp table moved on commit drop as
    select s.id as student_id, e.id as open_id, e.from_date
    from staged t join students.student s on s.registry_digest = t.registry_digest and starts_with(s.region, ${client.escapeLiteral(region)}) and s.linked_to is null
    left join students.enrolment e on e.student_id = s.id and e.until_date is null
    where t.outcome = 'ACCEPTED' and (e.id is null or (e.school_id, e.stage, e.grade, e.class_name, e.boarder, e.status)
      is distinct from (s.school_id, s.stage, s.grade, s.class_name, s.boarder, s.status))`)
  await client.query(
    `/* registry.correct */ update students.enrolment e set school_id = s.school_id, stage = s.stage, grade = s.grade, class_name = s.class_name, boarder = s.boarder, status = s.status
     from moved m join students.student s on s.id = m.student_id where e.id = m.open_id and m.from_date >= $1::date`,
    [asOf],
  )
  await client.query(
    `/* registry.close */ update students.enrolment e set until_date = $1 from moved m where e.id = m.open_id and m.from_date < $1::date`,
    [asOf],
  )
  await client.query(
    `/* registry.open */ insert into students.enrolment (student_id, school_id, stage, grade, class_name, boarder, status, from_date)
     select s.id, s.school_id, s.stage, s.grade, s.class_name, s.boarder, s.status, $1::date
     from moved m join students.student s on s.id = m.student_id where m.open_id is null or m.from_date < $1::date`,
    [asOf],
  )
}

/**
 * Whoever stands in a file is verified; who is in its scope and not in it is 待核实 since its day, and who was to have graduated has.
 * A row that was refused for another cell still tells that its child is there.
 */
async function verify(
  client: pg.PoolClient,
  [region, asOf, town, schoolCodes]: Scope,
  { isFull, isOlder }: { isFull: boolean; isOlder: boolean },
): Promise<void> {
  if (isOlder) {
    // what only an older file holds was not in the newer one
    await client.query(
      `/* registry.only.older */ update students.enrolment e set unverified_since = (select min(n.as_of) from students.snapshot n where n.region = $1 and n.is_full and n.as_of > $2::date)
       from staged t join students.student s on s.registry_digest = t.registry_digest and starts_with(s.region, $1) and s.linked_to is null where t.outcome = 'ACCEPTED' and e.student_id = s.id and e.until_date is null and s.status not in ${LEAVING}`,
      [region, asOf],
    )
    return
  }
  await client.query(
    `/* registry.verified */ update students.enrolment e set unverified_since = null from staged t join students.student s on s.registry_digest = t.registry_digest and starts_with(s.region, $1) and s.linked_to is null
     where e.student_id = s.id and e.until_date is null and e.unverified_since is not null and t.outcome in ('ACCEPTED', 'UNCHANGED')`,
    [region],
  )
  if (!isFull) return
  const absent = `not exists (select from staged t where t.registry_digest = s.registry_digest)`
  await client.query(
    `/* registry.absent */ insert into ending select s.id from ${IN_SCOPE} and ${absent} and s.as_of <= $2::date and e.from_date <= $2::date and not ${TOLD_SINCE}
       and not exists (select from staged b where b.outcome = 'REJECTED' and b.registry_digest is null and b.name_key = s.name_key)`,
    [region, asOf, town, schoolCodes],
  )
  await client.query(
    `/* registry.unverified */ update students.enrolment e set unverified_since = $1 from ending where e.student_id = ending.person_id and e.until_date is null`,
    [asOf],
  )
  await client.query(
    `/* registry.graduated */ update students.enrolment e set unverified_since = null from students.student s
     where e.student_id = s.id and e.until_date is null and e.unverified_since < $2::date and e.status = 'GRADUATED' and starts_with(s.region, $1) and s.stage in (select stage from file_stage)
       and ($3::text is null or s.town = $3) and ($4::text[] is null or s.school_code = any ($4)) and ${absent}`,
    [region, asOf, town, schoolCodes],
  )
}
