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
     , entry as (
       insert into reconciliation.roll_entry (region, person_key, status, status_by_age, student_id, categories, registers, line_registers, member_id, household_id, fingerprint, sort_key)
       select $10::text, 'id:' || id, 'MATCHED', 'NOT_IN_SCHOOL', id, $11::text[], '{RURAL_REVITALISATION}', '{RURAL_REVITALISATION}', uuidv7(), uuidv7(), '-', '某某' from student where $10::text is not null)
     select id from student`,
    [code, region, stage, batch, boarder, status, count, from, until, home, categories],
  )
  return found.rows.map(row => row.id)
}
