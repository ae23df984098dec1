import type pg from 'pg'

/** Children of one kind, as a test of naming wants them: where they were enrolled when, and why they are on the roll. */
export interface PlantedChildren {
  count: number
  stage: string
  boarder?: boolean
  status?: string
  from?: string
  until?: string | null
  region?: string
  /** county whose roll they are on; null: on none */
  home?: string | null
  categories?: readonly string[]
  /** on the register from, and until */
  registered?: string
  registeredUntil?: string | null
  riskClearedOn?: string | null
}

let batch = 0

/** Puts children of one kind into the registry and onto the roll, in set-based SQL. Answers their ids. */
export async function plantRoll(admin: pg.Pool, planted: PlantedChildren): Promise<string[]> {
  const {
    count,
    stage,
    boarder = false,
    status = 'ENROLLED',
    from = '2019-09-01',
    until = null,
    region = '500116',
    home = region,
    categories = ['LIFTED'],
    registered = '2016-01-01',
    registeredUntil = null,
    riskClearedOn = null,
  } = planted
  batch++
  const code = String(
    2_000_000_000 +
      (Number(region) % 1000) * 1000 +
      ['PRESCHOOL', 'PRIMARY', 'JUNIOR', 'SENIOR', 'SEC_VOC', 'HIGHER_VOC', 'UNDERGRAD'].indexOf(stage),
  )
  const found = await admin.query<{ id: string }>(
    `with school as (
       insert into students.school (code, name, name_key, region, town, stages) values ($1, $1, $1, $2, null, array[$3]) on conflict (code) do update set name = excluded.name returning id)
     , student as (
       insert into students.student (registry_cipher, registry_digest, registry_permanent, id_digest, name, name_key, pinyin_key, sex, birth_date, school_id, school_code, region, stage, grade, boarder, status)
       select 'k1:', sha256(convert_to('r' || $4 || '-' || n, 'UTF8')), true, sha256(convert_to('i' || $4 || '-' || n, 'UTF8')), '某某', '某某', 'mou mou', 'FEMALE', '2010-01-01', school.id, $1, $2, $3, 1, $5, $6
       from school, generate_series(1, $7::int) as n returning id, school_id)
     , enrolment as (
       insert into students.enrolment (student_id, school_id, stage, grade, boarder, status, from_date, until_date) select id, school_id, $3, 1, $5, $6, $8::date, $9::date from student)
     , person as (select id, uuidv7() as member_id, uuidv7() as household_id from student where $10::text is not null)
     , household as (
       insert into households.household (id, register, region, household_key) select household_id, 'RURAL_REVITALISATION', $10, household_id::text from person)
     , member as (
       insert into households.member (id, household_id, list, register, region, member_key, name, name_key, pinyin_key, id_valid, as_of)
       select member_id, household_id, 'RURAL_REVITALISATION', 'RURAL_REVITALISATION', $10, uuid_send(member_id), '某某', '某某', 'mou mou', true, '2020-03-01' from person)
     , registration as (
       insert into households.registration (member_id, category, register, from_date, until_date, risk_cleared, risk_cleared_on)
       select member_id, category, 'RURAL_REVITALISATION', $12::date, $13::date, $14::date is not null, $14::date from person cross join unnest($11::text[]) as category)
     , entry as (
       insert into reconciliation.roll_entry (region, person_key, status, status_by_age, student_id, categories, registers, line_registers, member_id, household_id, fingerprint, sort_key)
       select $10::text, 'id:' || id, 'MATCHED', 'NOT_IN_SCHOOL', id, $11::text[], '{RURAL_REVITALISATION}', '{RURAL_REVITALISATION}', member_id, household_id, '-', '某某' from person returning id, member_id, household_id)
     , tie as (
       insert into reconciliation.roll_member (entry_id, member_id, household_id, register, categories) select id, member_id, household_id, 'RURAL_REVITALISATION', $11::text[] from entry)
     , seen as (
       insert into reconciliation.student_register (student_id, register, region) select id, 'RURAL_REVITALISATION', $10 from person)
     select id from student`,
    [
      code,
      region,
      stage,
      batch,
      boarder,
      status,
      count,
      from,
      until,
      home,
      categories,
      registered,
      registeredUntil,
      riskClearedOn,
    ],
  )
  return found.rows.map(row => row.id)
}
