import type pg from 'pg'

/** The ten counties of the city that the benches plant. */
export const CITY = '5001'
export const COUNTIES: readonly string[] = Array.from({ length: 10 }, (_, n) => `${CITY}${String(n + 11)}`)
export const TERM = '2019-2020-2'
/** A school has as many students whatever the county's size, and its page as many children. */
const SCHOOL_SIZE = 300
const TOWNS = 12
const PLANT_AT_ONCE = 20_000
const SURNAMES = '赵钱孙李周吴郑王冯陈卫蒋沈韩朱秦尤许何吕施孔曹严金魏陶姜戚谢'
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉健力鹏飞宇浩然梓涵诗雨欣彤嘉佳宁晨曦怡宜思琪'

/** Code of the n-th school of a county, from 0. */
export const schoolCode = (county: string, n: number): string => `2${county.slice(2)}${String(n).padStart(5, '0')}`
/** The charity that gives in all ten counties. */
export const CHARITY = '53500000504041823K'

/** A name that one child of each county has. */
export const RARE_NAME = '欧阳明月'
const NAME = `case when n = 0 then '${RARE_NAME}' else substr('${SURNAMES}', 1 + n * 7 % ${SURNAMES.length}, 1) || substr('${GIVEN}', 1 + (n * 13 + n / 50) % ${GIVEN.length}, 1) || substr('${GIVEN}', 1 + (n * 3 + n / 2500) % ${GIVEN.length}, 1) end`

/** Children `from` to `until` of a county; the first of each school are on the roll, one in `oneIn`. */
const CHILDREN = `
with child as materialized (
  select uuidv7() as id, uuidv7() as member_id, uuidv7() as household_id, n, ${NAME} as name, c.id as school_id, c.code, c.town, 1 + n / 50 % 6 as grade, n % ${SCHOOL_SIZE} < ${SCHOOL_SIZE} / $4::int as is_named
  from generate_series($2::int, $3::int - 1) as n join students.school c on c.code = '2' || substr($1, 3) || lpad((n / ${SCHOOL_SIZE})::text, 5, '0'))
, student as (
  insert into students.student (id, registry_cipher, registry_digest, registry_permanent, id_digest, name, name_key, pinyin_key, sex, birth_date, school_id, school_code, region, town, stage, grade, class_name, boarder, status)
  select id, 'k1:', sha256(convert_to('r' || $1 || n, 'UTF8')), true, sha256(convert_to('i' || $1 || n, 'UTF8')), name, name, 'mou ' || n % 997, case when n % 2 = 0 then 'FEMALE' else 'MALE' end, date '2008-09-01' + n % 2000, school_id, code, $1, town, 'PRIMARY', grade, (1 + n % 4)::text || '班', n % 3 = 0, 'ENROLLED' from child)
, enrolment as (
  insert into students.enrolment (student_id, school_id, stage, grade, class_name, boarder, status, from_date)
  select id, school_id, 'PRIMARY', grade, (1 + n % 4)::text || '班', n % 3 = 0, 'ENROLLED', '2019-09-01' from child)
, household as (
  insert into households.household (id, register, region, household_key, head_name, town, village)
  select household_id, 'RURAL_REVITALISATION', $1, household_id::text, '户主', town, '第' || n % 90 || '村' from child where is_named)
, member as (
  insert into households.member (id, household_id, list, register, region, member_key, name, name_key, pinyin_key, id_valid, id_digest, as_of)
  select member_id, household_id, 'RURAL_REVITALISATION', 'RURAL_REVITALISATION', $1, uuid_send(member_id), name, name, 'mou ' || n % 997, true, sha256(convert_to('i' || $1 || n, 'UTF8')), '2020-03-01' from child where is_named)
, registration as (
  insert into households.registration (member_id, category, register, from_date, risk_cleared) select member_id, 'LIFTED', 'RURAL_REVITALISATION', '2016-01-01', false from child where is_named)
, entry as (
  insert into reconciliation.roll_entry (region, person_key, status, status_by_age, student_id, categories, registers, line_registers, line_categories, member_id, household_id, fingerprint, sort_key, school_id, stage, student_region)
  select $1, 'id:' || id, case when n % 50 = 7 then 'REVIEW' else 'MATCHED' end, 'NOT_IN_SCHOOL', case when n % 50 = 7 then null else id end, '{LIFTED}', '{RURAL_REVITALISATION}', '{RURAL_REVITALISATION}', '{LIFTED}', member_id, household_id, '-', name, school_id, 'PRIMARY', $1 from child where is_named returning id, member_id, household_id)
, candidate as (
  insert into reconciliation.roll_candidate (entry_id, student_id, score, evidence) select entry.id, child.id, 0.9, '{SAME_NAME,SEX_FITS}' from child join entry using (member_id) where n % 50 = 7)
, tie as (
  insert into reconciliation.roll_member (entry_id, member_id, household_id, register, categories) select id, member_id, household_id, 'RURAL_REVITALISATION', '{LIFTED}' from entry)
insert into reconciliation.student_register (student_id, register, region) select id, 'RURAL_REVITALISATION', $1 from child where is_named and n % 50 <> 7`

const SCHOOLS = `
insert into students.school (code, name, name_key, region, town, stages)
select '2' || substr($1, 3) || lpad(n::text, 5, '0'), '第' || n || '小学', '第' || n || '小学', $1, '第' || n % ${TOWNS} || '镇', '{PRIMARY}' from generate_series(0, $2::int) as n`

/** Nine of ten of those named are paid, one of a hundred twice; one of twenty has a gift, one of a hundred two of a purpose. */
const AID = [
  `insert into subsidies.entitlement (student_id, programme_code, term, amount_fen, census_on, stage, boarder, categories, standard_source, region, made_by, school_id, grade, class_name)
   select s.id, 'CE_LIVING', '${TERM}', 25000, '2020-03-31', 'PRIMARY', s.boarder, '{LIFTED}', '-', e.region, 'bureau:' || e.region || ':EDUCATION', s.school_id, s.grade, s.class_name
   from reconciliation.roll_entry e join students.student s on s.id = e.student_id`,
  // some hundred children a batch, whatever the county's size; those paid again by a list that the county sent
  `create temporary table in_batch as
   select e.*, row_number() over (partition by region order by id) as n from subsidies.entitlement e`,
  `insert into subsidies.batch (id, number, kind, form, term, region, programmes, status, persons, times, amount_fen, organisation, organisation_name, drafted_by)
   select uuidv7(), region || '-' || n / 100, 'REGULAR', 'CASH', '${TERM}', region, '{CE_LIVING}', 'SENT', count(*), count(*), sum(amount_fen), made_by, '区教委', 'clerk' from in_batch where n % 10 <> 0 group by region, n / 100, made_by`,
  `insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, status, is_reissue, region, made_by, batch_id, entitlement_id, instalment)
   select e.student_id, 'CE_LIVING', e.term, 25000, 'CASH', '区教委', b.number || '-' || n, 'SENT', false, e.region, e.made_by, b.id, e.id, 1
   from in_batch e join subsidies.batch b on b.number = e.region || '-' || n / 100 where n % 10 <> 0`,
  `insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, status, is_reissue, region, made_by)
   select e.student_id, 'CE_LIVING', e.term, 25000, 'CASH', '区教委', 'again-' || region || '-' || n, 'SENT', false, e.region, e.made_by from in_batch e where n % 100 = 1`,
  'drop table in_batch',
  `insert into donations.partner (name, uscc, channel) values ('希望工程重庆办', '${CHARITY}', 'CHARITY') on conflict (uscc) do nothing`,
  `insert into donations.donation (partner_id, form, purpose, title, quantity, unit, received_on, made_by)
   select p.id, 'GOODS', 'DEVICE', '智能手机 ' || n, 100000, '部', '2020-03-01', 'partner:${CHARITY}' from donations.partner p cross join generate_series(1, 40) as n where p.uscc = '${CHARITY}'`,
  `insert into donations.gift (donation_id, partner_id, student_id, form, purpose, title, quantity, unit, term, status, given_on, region, made_by)
   select d.id, d.partner_id, e.student_id, 'GOODS', 'DEVICE', '智能手机', 1, '部', e.term, 'DELIVERED', '2020-03-10', e.region, 'partner:${CHARITY}'
   from (select *, row_number() over () as n from subsidies.entitlement) as e
   cross join generate_series(1, 2) as again
   join (select *, row_number() over (order by id) as k from donations.donation) as d on d.k = 1 + e.n % 40
   where e.n % 20 = 3 and again = 1 or e.n % 100 = 3 and again = 2`,
]

/** Fills an empty platform with counties of so many students, one in `oneIn` of each school on the roll, entitled, paid, given to. */
export async function plantCounties(
  admin: pg.Pool | pg.Client,
  sizes: ReadonlyMap<string, number>,
  oneIn: number,
): Promise<void> {
  for (const [county, students] of sizes) {
    await admin.query(SCHOOLS, [county, Math.ceil(students / SCHOOL_SIZE)])
    for (let from = 0; from < students; from += PLANT_AT_ONCE)
      await admin.query(CHILDREN, [county, from, Math.min(students, from + PLANT_AT_ONCE), oneIn])
  }
  await admin.query('analyze')
  for (const statement of AID) await admin.query(statement)
  await admin.query('analyze')
}

/** The same with ten counties of one size. */
export const plantCity = (
  admin: pg.Pool | pg.Client,
  { students, oneIn }: { students: number; oneIn: number },
): Promise<void> =>
  plantCounties(admin, new Map(COUNTIES.map(county => [county, Math.floor(students / COUNTIES.length)])), oneIn)
