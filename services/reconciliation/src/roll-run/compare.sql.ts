import type { Step } from './step.js'

/**
 * The comparison of registers and registry over the rows in scope, one statement a step, all in one transaction. Nothing is matched
 * without a person but an equal number with an equal or similar name.
 */

/** Weights of the evidence for a candidate; documented in infra/docs/decisions/0004-matching.md. */
export const WEIGHTS = {
  idEqual: 0.6,
  idOneSlip: 0.6,
  idOfRegistryNumber: 0.55,
  nameSame: 0.3,
  nameSound: 0.18,
  nameOneApart: 0.12,
  birthSame: 0.15,
  townSame: 0.08,
  headSurname: 0.04,
  childRelation: 0.03,
  siblingSchool: 0.05,
}
/** What a decision is made on: whatever of it changes asks again. */
const PRINT = `concat_ws('|', encode(id_digest, 'hex'), name_key, birth_date, relation, town, head_name_key)`
const MIN_SCORE = 0.25
const MAX_CANDIDATES = 5
/** Relations that a spouse or parent has; such a person is no pupil without more evidence. */
const ADULT = `'^(配偶|妻|夫|丈夫|妻子|之?(父|母|祖父|祖母|公公|婆婆|岳父|岳母|外祖父|外祖母|女婿|儿媳)亲?)$'`
const HEAD = `'^(户主|本人)$'`
/** Categories of children who may be the head of a household of their own. */
const CHILD_CATEGORIES = `array['ORPHAN', 'DE_FACTO_UNSUPPORTED', 'DISABLED_STUDENT', 'TEKUN']`

/** Same 2, similar (a variant, a homophone, one character apart) 1, unlike 0. */
const likeness = (a: string, b: string): string =>
  `case when ${a}.name_key = ${b}.name_key then 2 when ${a}.pinyin_key = ${b}.pinyin_key then 1
    when char_length(${a}.name_key) > 1 and char_length(${b}.name_key) > 1 and levenshtein_less_equal(${a}.name_key, ${b}.name_key, 1) <= 1 then 1 else 0 end`

export const COMPARE: readonly Step[] = [
  [
    'roll.rows',
    `create temp table roll_row on commit drop as
     select m.id as member_id, m.household_id, m.register, m.region, m.name_key, m.pinyin_key, m.id_digest, m.id_valid, m.near_digests, m.birth_date, m.relation, m.town, m.head_name_key,
       r.categories, date_part('year', age(d.day, m.birth_date))::int as age,
       (select min(case w.reason when 'ELSEWHERE' then '1' else '2' end) from households.whereabouts w where w.member_id = m.id and w.taken_back_at is null and w.from_date <= d.day and coalesce(w.valid_until, 'infinity') >= d.day) as whereabouts
     from scope_member join households.member m using (id) join region_day d on d.region = m.region
     join (select member_id, array_agg(distinct category order by category) as categories from households.registration
       where until_date is null and (not (select is_narrow from scope) or member_id in (select id from scope_member)) group by member_id) as r on r.member_id = m.id`,
  ],
  ['roll.rows.index', `create index on roll_row (id_digest)`],
  ['roll.rows.known', 'analyze roll_row'],
  [
    // of several registry entries with this number: the county's own, the likeliest name, the permanent one, the one attending
    'roll.exact',
    `create temp table exact on commit drop as
     select distinct on (t.member_id) t.member_id, coalesce(s.linked_to, s.id) as student_id, ${likeness('t', 's')} as likeness
     -- a student of another county is meant by an equal number with an equal name alone
     from roll_row t join students.student s on s.id_digest = t.id_digest and (starts_with(s.region, left(t.region, 6)) or s.name_key = t.name_key)
     order by t.member_id, s.linked_to is null desc, (${likeness('t', 's')} > 0 and starts_with(s.region, left(t.region, 6))) desc, likeness desc, s.registry_permanent desc, s.status = 'ENROLLED' desc, s.id`,
  ],
  [
    // a number that stands beside unlike names is one person's: the first row's, rural revitalisation before others
    'roll.lead',
    `create temp table lead on commit drop as
     select member_id, first_value(name_key) over w as name_key, first_value(pinyin_key) over w as pinyin_key from roll_row where id_digest is not null
     window w as (partition by region, id_digest order by register <> 'RURAL_REVITALISATION', member_id)`,
  ],
  [
    // a person is a number; a row whose name is unlike the number's student stands alone until someone has looked
    'roll.person',
    `create temp table person on commit drop as
     select t.*, x.student_id as exact_id, x.likeness,
       coalesce(t.relation ~ ${ADULT} or (t.relation ~ ${HEAD} and not t.categories && ${CHILD_CATEGORIES}), false) as is_adult,
       coalesce(x.member_id is null and ${likeness('t', 'l')} = 0, false) as is_borrowed,
       case when t.id_digest is null or not t.id_valid or x.likeness = 0 or (x.member_id is null and ${likeness('t', 'l')} = 0) then 'row:' || t.member_id else 'id:' || encode(t.id_digest, 'base64') end as person_key
     from roll_row t left join exact x using (member_id) left join lead l using (member_id)`,
  ],
  // a borrowed number tells no age
  ['roll.borrowed', 'update person set birth_date = null, age = null where is_borrowed'],
  ['roll.person.known', 'analyze person'],
  [
    // most persons stand on one row; only the others are put together
    'roll.found',
    `create temp table found on commit drop as
     with several as materialized (select region, person_key from person group by region, person_key having count(*) > 1)
     , together as (
       select region, person_key,
         (array_agg(exact_id order by likeness desc nulls last, member_id) filter (where likeness > 0))[1] as student_id, max(likeness) as likeness,
         (array_agg(member_id order by register <> 'RURAL_REVITALISATION', member_id))[1] as member_id,
         (array_agg(household_id order by register <> 'RURAL_REVITALISATION', member_id))[1] as household_id,
         array(select distinct unnest(string_to_array(string_agg(array_to_string(categories, ','), ','), ',')) order by 1) as categories,
         array_agg(distinct register order by register) as registers,
         min(name_key) as sort_key, max(age) as age, bool_or(is_adult) as is_adult, min(whereabouts) as whereabouts,
         string_agg(${PRINT}, ';' order by member_id) as print
       from person join several using (region, person_key) group by region, person_key
       union all
       select region, person_key, case when likeness > 0 then exact_id end, likeness, member_id, household_id, categories, array[register], name_key, age, is_adult, whereabouts, ${PRINT}
       from person left join several using (region, person_key) where several.region is null)
     select region, person_key, student_id, likeness, member_id, household_id, categories, registers, sort_key, age, is_adult, md5(print) as fingerprint,
       case when whereabouts = '1' then 'ELSEWHERE' when whereabouts = '2' then 'ACCOUNTED' when age is null then case when is_adult then 'GROWN_UP' else 'NOT_IN_SCHOOL' end
         when age < 6 then 'TOO_YOUNG' when age < 16 then 'NOT_IN_SCHOOL' when age < 19 then 'PAST_COMPULSORY' else 'GROWN_UP' end as status_by_age
     from together`,
  ],
  ['roll.found.known', 'create index on found (person_key); analyze found'],
  [
    // who may be meant, among the students of the region: numbers one slip apart, the number an old registry number was made
    // from, and, where the row's number tells nothing, names with a birth date, a town or the region
    'roll.near',
    `create temp table near on commit drop as
     select n.* from (
       select p.region, p.person_key, p.member_id, s.id as student_id, 'UNLIKE' as way from person p join students.student s on s.id = p.exact_id where p.likeness = 0
       union select p.region, p.person_key, p.member_id, s.id, 'SLIP' from person p cross join lateral unnest(p.near_digests) as n(digest) join students.student s on s.id_digest = n.digest where p.exact_id is null
       union select p.region, p.person_key, p.member_id, s.id, 'REGISTRY' from person p join students.student s on s.registry_id_digest = p.id_digest and s.registry_id_digest is distinct from s.id_digest where p.exact_id is null
       union select p.region, p.person_key, p.member_id, s.id, 'NAME' from person p join students.student s on s.name_key = p.name_key where p.exact_id is null and (not p.id_valid or p.is_borrowed)
       union select p.region, p.person_key, p.member_id, s.id, 'NAME' from person p join students.student s on s.name_key = p.name_key and s.id_digest is null where p.exact_id is null
       union select p.region, p.person_key, p.member_id, s.id, 'NAME' from person p join students.student s on s.pinyin_key = p.pinyin_key and s.birth_date = p.birth_date where p.exact_id is null and (not p.id_valid or p.is_borrowed)
       union select p.region, p.person_key, p.member_id, s.id, 'NAME' from person p join students.student s on s.pinyin_key = p.pinyin_key and s.birth_date = p.birth_date and s.id_digest is null where p.exact_id is null
       union select p.region, p.person_key, p.member_id, s.id, 'NAME' from person p join students.student s on s.pinyin_key = p.pinyin_key and s.town = p.town
         where p.exact_id is null and p.id_digest is null and p.birth_date is null
     ) as n join students.student s on s.id = n.student_id and s.linked_to is null and starts_with(s.region, left(n.region, 6))`,
  ],
  [
    // of two registry entries of one person the permanent one is offered
    'roll.near.once',
    `delete from near n using students.student t, near o, students.student g
     where t.id = n.student_id and not t.registry_permanent and (o.region, o.person_key) = (n.region, n.person_key) and g.id = o.student_id and g.registry_permanent and g.id_digest = t.id_digest`,
  ],
  ['roll.near.known', 'analyze near'],
  [
    // schools of the other children of a household, by the run before and by this one
    'roll.siblings',
    `create temp table sibling on commit drop as
     select distinct p.person_key, p.region, s.school_id from (select distinct region, person_key, member_id from near) as n join person p using (member_id)
     cross join lateral (
       select e.student_id from reconciliation.roll_member o join reconciliation.roll_entry e on e.id = o.entry_id where o.household_id = p.household_id and o.member_id <> p.member_id and e.status = 'MATCHED'
       union all select q.exact_id from person q where q.household_id = p.household_id and q.member_id <> p.member_id and q.likeness > 0) as other
     join students.student s on s.id = other.student_id`,
  ],
  [
    'roll.scored',
    `create temp table scored on commit drop as
     select distinct on (region, person_key, student_id) region, person_key, student_id, score, evidence
     from (
       select n.region, n.person_key, n.student_id, e.score, e.evidence, n.way, p.birth_date, p.is_adult, s.birth_date as student_birth
       from near n join person p using (member_id) join students.student s on s.id = n.student_id
       cross join lateral (
         select least(round(sum(w)::numeric, 2), 1)::float as score, array_agg(what order by w desc, what) as evidence from (values
           (n.way = 'UNLIKE', ${WEIGHTS.idEqual}, '证件号相同，姓名不同 (same ID number, another name)'),
           (n.way = 'SLIP', ${WEIGHTS.idOneSlip}, '证件号差一处 (ID number one slip apart)'),
           (n.way = 'REGISTRY', ${WEIGHTS.idOfRegistryNumber}, '与学籍号所含证件号相同 (ID number of the registry number)'),
           (p.name_key = s.name_key, ${WEIGHTS.nameSame}, '姓名相同 (same name)'),
           (p.name_key <> s.name_key and p.pinyin_key = s.pinyin_key, ${WEIGHTS.nameSound}, '姓名同音 (same sound of name)'),
           (p.name_key <> s.name_key and p.pinyin_key <> s.pinyin_key and levenshtein_less_equal(p.name_key, s.name_key, 1) <= 1, ${WEIGHTS.nameOneApart}, '姓名差一字 (one character apart)'),
           (p.birth_date = s.birth_date, ${WEIGHTS.birthSame}, '出生日期相同 (same birth date)'),
           (p.town = s.town, ${WEIGHTS.townSame}, '乡镇相同 (same town)'),
           (left(p.head_name_key, 1) = left(s.name_key, 1), ${WEIGHTS.headSurname}, '与户主同姓 (surname of the head)'),
           (exists (select from sibling b where (b.region, b.person_key, b.school_id) = (p.region, p.person_key, s.school_id)), ${WEIGHTS.siblingSchool}, '同户另一孩子在同一学校 (a sibling at the same school)'),
           (p.relation is not null and not p.is_adult, ${WEIGHTS.childRelation}, '与户主关系为子女孙 (child of the household)')
         ) as evidence(holds, w, what) where holds) e
     ) as weighed
     where score >= ${MIN_SCORE}
       -- a slip leads only to someone who shares a name or a birth date; a name alone not to someone of another age, nor from an adult
       and (way <> 'SLIP' or evidence::text ~ '姓名|出生日期')
       and (way <> 'NAME' or birth_date is null or birth_date = student_birth or levenshtein(birth_date::text, student_birth::text) <= 2)
       and (way <> 'NAME' or birth_date = student_birth or not is_adult)
     order by region, person_key, student_id, score desc`,
  ],
  ['roll.scored.known', 'analyze scored'],
  [
    'roll.top',
    `delete from scored s using (select region, person_key, student_id, row_number() over (partition by region, person_key order by score desc, student_id) as n from scored) as r
     where (r.region, r.person_key, r.student_id) = (s.region, s.person_key, s.student_id) and r.n > ${MAX_CANDIDATES}`,
  ],
  ['roll.top.known', 'create index on scored (person_key); analyze scored'],
  [
    // other candidates are other data: they ask again
    'roll.fingerprint',
    `update found f set fingerprint = md5(f.fingerprint || c.students) from (
       select region, person_key, string_agg(student_id::text, ',' order by student_id) as students from scored group by region, person_key) as c
     where (c.region, c.person_key) = (f.region, f.person_key)`,
  ],
  [
    // the newest decision, while what it was made on still stands
    'roll.decided',
    `create temp table decided on commit drop as
     select distinct on (d.region, d.person_key) d.region, d.person_key, d.student_id
     from reconciliation.match_decision d join found f on (f.region, f.person_key, f.fingerprint) = (d.region, d.person_key, d.fingerprint)
     where d.undone_at is null and (d.student_id is null or exists (select from students.student s where s.id = d.student_id and s.linked_to is null))
     order by d.region, d.person_key, d.id desc`,
  ],
  ['roll.decided.known', 'analyze decided'],
  [
    'roll.outcome',
    `create temp table outcome on commit drop as
     select f.*, coalesce(f.student_id, d.student_id) as matched_id,
       case when f.student_id is not null or d.student_id is not null then 'MATCHED'
         when d.person_key is not null then f.status_by_age
         when exists (select from scored s where (s.region, s.person_key) = (f.region, f.person_key)) then 'REVIEW'
         else f.status_by_age end as status,
       case when f.student_id is not null then case f.likeness when 2 then 'ID_AND_NAME' else 'ID_AND_SIMILAR_NAME' end when d.student_id is not null then 'REVIEWED' end as matched_by,
       case when f.student_id is not null then case f.likeness when 2 then 1.0 else 0.95 end
         else (select max(s.score) from scored s where (s.region, s.person_key) = (f.region, f.person_key)) end as score
     from found f left join decided d using (region, person_key)`,
  ],
  [
    'roll.outcome.known',
    'create index on outcome (person_key); create index on person (member_id); create index on person (household_id); analyze outcome',
  ],
]
