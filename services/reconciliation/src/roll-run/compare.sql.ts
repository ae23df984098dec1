import type { Step } from './step.js'

/**
 * The comparison of registers and registry over the rows in scope, one statement a step, all in one transaction. Nothing is matched
 * without a person but an equal number with an equal name, or with a similar one that nobody else explains.
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
  /** the number is this one's, and something speaks for another */
  idDoubted: 0.4,
  /** bears the written name in the same town, where the number is another's */
  nameWritten: 0.45,
  sexSame: 0.02,
}
/** What a decision is made on: whatever of it changes asks again. */
const PRINT = `concat_ws('|', encode(id_digest, 'hex'), name_key, birth_date, relation, town, head_name_key)`
const MIN_SCORE = 0.25
const MAX_CANDIDATES = 5
/** Relations that a spouse or parent has; such a person is no pupil without more evidence. */
const ADULT = `'^(配偶|妻|夫|丈夫|妻子|之?(父|母|祖父|祖母|公公|婆婆|岳父|岳母|外祖父|外祖母|女婿|儿媳)亲?)$'`
const HEAD = `'^(户主|本人)$'`
/** Relations of a child or a grandchild to the head of the household. */
export const CHILD = `'^之?(长|次|二|三|四|五|六|幺|小|大|独|养|继)?(子|女|儿子|女儿|儿|子女|孙|孙子|孙女|孙子女|外孙|外孙子|外孙女|曾孙|曾孙子|曾孙女|重孙|重孙子|重孙女)$'`
const GRANDCHILD = `'孙'`
/** Not of the head's own blood: such a child may be of any age. */
const TAKEN_IN = `'养|继'`
/** So many years at least lie between the head and a child, and between the head and a grandchild. */
const MIN_YEARS = { child: 12, grandchild: 28 }
/** From this age on nobody is a pupil by a relation alone; before the other nobody is a parent. */
export const GROWN = 19
const MIN_PARENT = 14
/** Up to so many rows of a register are looked at to see whether its relations tell the sex; fewer than a few cannot say that they do not. */
const MAX_TOLD = 2000
const FEW_TOLD = 40
const MAX_SEX_ERRORS = 0.15
/** The sex that a relation tells, or null. */
const sexOf = (relation: string): string =>
  `case when ${relation} ~ '(子女|儿女|父母)$' then null when ${relation} ~ '(女|女儿|母亲?|妻子?|媳妇?|姐姐?|妹妹?|奶奶|婆婆?|祖母)$' then 'FEMALE'
     when ${relation} ~ '(儿子|之子|长子|次子|二子|三子|四子|五子|独子|养子|继子|孙子|侄子|外甥|父亲?|丈夫|女婿|哥哥?|弟弟?|祖父|爷爷|公公|外公)$|^子$' then 'MALE' end`
/** A row that stands on its register now (as an alias of households.member). */
const stands = (row: string): string =>
  `exists (select from households.registration open where open.member_id = ${row}.id and open.until_date is null)`

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
     select m.id as member_id, m.household_id, m.list, m.register, m.region, m.name_key, m.pinyin_key, m.id_digest, m.id_valid, coalesce(m.id_kind = 'OTHER', false) as is_other_document, m.near_digests, m.birth_date, m.sex, m.relation, m.town, m.head_name_key,
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
    // a number that stands in one register beside several names
    'roll.shared',
    `create temp table shared on commit drop as
     select o.region, o.list, o.id_digest from households.member o where o.id_valid and o.id_digest in (select id_digest from roll_row) and ${stands('o')}
     group by o.region, o.list, o.id_digest having count(distinct o.name_key) > 1
     -- in two registers, where names are unlike
     union select a.region, which.list, a.id_digest from households.member a join households.member b on (b.region, b.id_digest) = (a.region, a.id_digest) and a.id < b.id and a.list <> b.list
       cross join lateral (values (a.list), (b.list)) as which(list)
     where a.id_valid and b.id_valid and a.id_digest in (select id_digest from roll_row) and a.name_key <> b.name_key and ${likeness('a', 'b')} = 0 and ${stands('a')} and ${stands('b')}`,
  ],
  [
    // whether a register's relations tell the sex at all: where many go against the numbers, none is evidence
    'roll.told',
    `create temp table sex_told on commit drop as
     select l.region, l.list, count(*) < ${FEW_TOLD} or count(*) filter (where told.sex <> told.of_relation) <= count(*) * ${MAX_SEX_ERRORS} as is_trusted
     from (select distinct region, list from roll_row) as l cross join lateral (
       select m.sex, ${sexOf('m.relation')} as of_relation from households.member m
       where (m.region, m.list) = (l.region, l.list) and m.id_valid and m.sex is not null and ${sexOf('m.relation')} is not null order by m.id limit ${MAX_TOLD}) as told
     group by l.region, l.list`,
  ],
  [
    // why the number may not be the row's own: somebody else of the county bears exactly the row's name and could be meant, the number
    // stands beside another name, sex or age go against the relation
    'roll.doubt',
    `create temp table doubt on commit drop as
     select * from (
       select t.member_id, array_remove(array[
         case when (x.likeness = 1 or (x.member_id is null and exists (
             select from households.member o where o.id_digest = t.id_digest and o.region = t.region and o.name_key <> t.name_key and ${stands('o')}))) and exists (
           select from students.student n where n.name_key = t.name_key and n.linked_to is null and n.person_key is distinct from s.person_key and starts_with(n.region, left(t.region, 6))
             and (n.town = t.town or n.school_id = s.school_id or left(n.name_key, 1) = left(t.head_name_key, 1)
               or exists (select from households.member home where home.household_id = t.household_id and home.id_digest = n.id_digest)
               or not exists (select from households.member own where own.id_digest = n.id_digest and own.region = t.region and ${stands('own')}))) then 'NAMESAKE' end,
         case when exists (select from shared h where (h.region, h.list, h.id_digest) = (t.region, t.list, t.id_digest)) then 'NUMBER_TWICE' end,
         case when x.likeness = 1 and t.sex <> ${sexOf('t.relation')} and exists (select from sex_told h where (h.region, h.list) = (t.region, t.list) and h.is_trusted) then 'SEX' end,
         case when t.relation ~ ${CHILD} and t.relation !~ ${TAKEN_IN} and t.birth_date < head.birth_date + make_interval(years => case when t.relation ~ ${GRANDCHILD} then ${MIN_YEARS.grandchild} else ${MIN_YEARS.child} end)
             or t.age < ${MIN_PARENT} and (t.relation ~ ${ADULT} or (t.relation ~ ${HEAD} and not t.categories && ${CHILD_CATEGORIES})) then 'AGE' end], null) as doubts
       from roll_row t left join exact x using (member_id) left join students.student s on s.id = x.student_id
       left join lateral (select min(o.birth_date) as birth_date from households.member o where o.household_id = t.household_id and o.id <> t.member_id and t.relation ~ ${CHILD} and (o.relation ~ ${HEAD} or o.name_key = t.head_name_key)) as head on true
       where t.id_valid and t.id_digest is not null and x.likeness is distinct from 2) as asked
     where doubts <> '{}'`,
  ],
  ['roll.doubt.known', 'analyze doubt'],
  [
    // a number is one person's: of the row that it surely matches, else of the first, rural revitalisation before others
    'roll.lead',
    `create temp table lead on commit drop as
     select t.member_id, first_value(t.name_key) over w as name_key, first_value(t.pinyin_key) over w as pinyin_key, first_value(case when x.likeness > 0 and d.member_id is null then x.student_id end) over w as student_id
     from roll_row t left join exact x using (member_id) left join doubt d using (member_id) where t.id_digest is not null
     window w as (partition by t.region, t.id_digest order by coalesce(x.likeness = 2 or (x.likeness = 1 and d.member_id is null), false) desc, t.register <> 'RURAL_REVITALISATION', t.member_id)`,
  ],
  [
    // a person is a number; a row that is not surely the number's own stands alone until someone has looked
    'roll.person',
    `create temp table person on commit drop as
     select p.*, case when p.id_digest is null or not p.id_valid or p.is_borrowed or (p.exact_id is not null and not p.is_matched) or (p.is_matched and p.exact_id <> p.lead_student_id) then 'row:' || p.member_id else 'id:' || encode(p.id_digest, 'base64') end as person_key,
       not p.is_matched and (not p.id_valid or p.is_borrowed or p.is_other_document or p.exact_id is not null) as is_by_name
     from (
       select t.*, x.student_id as exact_id, x.likeness, coalesce(d.doubts, '{}') as doubts, l.student_id as lead_student_id, a.is_adult,
         coalesce(x.likeness = 2 or (x.likeness = 1 and d.member_id is null), false) as is_matched,
         coalesce(x.member_id is null and (${likeness('t', 'l')} = 0 or coalesce(d.doubts && '{NUMBER_TWICE,NAMESAKE}', false)) and not (a.is_adult and t.age >= ${GROWN}), false) as is_borrowed
       from roll_row t left join exact x using (member_id) left join doubt d using (member_id) left join lead l using (member_id)
       cross join lateral (select coalesce(t.relation ~ ${ADULT} or (t.relation ~ ${HEAD} and not t.categories && ${CHILD_CATEGORIES}), false) as is_adult) as a) as p`,
  ],
  // a number that is another's tells no age
  [
    'roll.borrowed',
    'update person set birth_date = null, age = null where is_borrowed or (exact_id is not null and not is_matched)',
  ],
  ['roll.person.known', 'analyze person'],
  [
    // most persons stand on one row; only the others are put together
    'roll.found',
    `create temp table found on commit drop as
     with several as materialized (select region, person_key from person group by region, person_key having count(*) > 1)
     , together as (
       select region, person_key,
         (array_agg(exact_id order by likeness desc nulls last, member_id) filter (where is_matched))[1] as student_id, max(likeness) as likeness,
         (array_agg(member_id order by register <> 'RURAL_REVITALISATION', member_id))[1] as member_id,
         (array_agg(household_id order by register <> 'RURAL_REVITALISATION', member_id))[1] as household_id,
         array(select distinct unnest(string_to_array(string_agg(array_to_string(categories, ','), ','), ',')) order by 1) as categories,
         array_agg(distinct register order by register) as registers,
         min(name_key) as sort_key, max(age) as age, bool_or(is_adult) as is_adult, min(whereabouts) as whereabouts, '{}'::text[] as doubts,
         string_agg(${PRINT}, ';' order by member_id) as print
       from person join several using (region, person_key) group by region, person_key
       union all
       select region, person_key, case when is_matched then exact_id end, likeness, member_id, household_id, categories, array[register], name_key, age, is_adult, whereabouts, case when is_matched then '{}' else doubts end, ${PRINT}
       from person left join several using (region, person_key) where several.region is null)
     select region, person_key, student_id, likeness, member_id, household_id, categories, registers, sort_key, age, is_adult, doubts, whereabouts is null and not is_adult and student_id is null and 'NUMBER_TWICE' = any (doubts) as is_unsure, md5(print) as fingerprint,
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
       select p.region, p.person_key, p.member_id, s.id as student_id, 'UNLIKE' as way from person p join students.student s on s.id = p.exact_id where not p.is_matched
       union select p.region, p.person_key, p.member_id, s.id, 'SLIP' from person p cross join lateral unnest(p.near_digests) as n(digest) join students.student s on s.id_digest = n.digest where p.exact_id is null
       union select p.region, p.person_key, p.member_id, s.id, 'REGISTRY' from person p join students.student s on s.registry_id_digest = p.id_digest and s.registry_id_digest is distinct from s.id_digest where p.exact_id is null
       union select p.region, p.person_key, p.member_id, s.id, 'NAME' from person p join students.student s on s.name_key = p.name_key where p.is_by_name
       union select p.region, p.person_key, p.member_id, s.id, 'NAME' from person p join students.student s on s.name_key = p.name_key and s.id_digest is null where p.exact_id is null
       union select p.region, p.person_key, p.member_id, s.id, 'NAME' from person p join students.student s on s.pinyin_key = p.pinyin_key and s.birth_date = p.birth_date where p.is_by_name
       union select p.region, p.person_key, p.member_id, s.id, 'NAME' from person p join students.student s on s.pinyin_key = p.pinyin_key and s.birth_date = p.birth_date and s.id_digest is null where p.exact_id is null
       union select p.region, p.person_key, p.member_id, s.id, 'NAME' from person p join students.student s on s.pinyin_key = p.pinyin_key and s.town = p.town
         where p.is_by_name and p.birth_date is null
       -- a grown person's number beside a child's relation may be a parent's
       union select p.region, p.person_key, p.member_id, s.id, 'CHILD' from person p join students.student s on s.name_key = p.name_key and s.town = p.town where p.exact_id is null and p.relation ~ ${CHILD} and (p.age >= ${GROWN} or 'AGE' = any (p.doubts))
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
       union all select q.exact_id from person q where q.household_id = p.household_id and q.member_id <> p.member_id and q.is_matched) as other
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
           (n.way = 'UNLIKE' and p.doubts = '{}', ${WEIGHTS.idEqual}, '证件号相同，姓名不同 (same ID number, another name)'),
           (n.way = 'UNLIKE' and p.doubts <> '{}', ${WEIGHTS.idDoubted}, '证件号是此人的 (the ID number is this one’s)'),
           (p.name_key = s.name_key and (n.way = 'CHILD' or (n.way = 'NAME' and (p.exact_id is not null or p.is_borrowed))) and (s.town = p.town or p.town is null or exists (select from sibling b where (b.region, b.person_key, b.school_id) = (p.region, p.person_key, s.school_id))),
             ${WEIGHTS.nameWritten}, '写的是此人的姓名，号码另有其人 (this one’s name; the number is another’s)'),
           (s.sex = ${sexOf('p.relation')}, ${WEIGHTS.sexSame}, '性别与关系相符 (sex fits the relation)'),
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
         when f.is_unsure or exists (select from scored s where (s.region, s.person_key) = (f.region, f.person_key)) then 'REVIEW'
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
