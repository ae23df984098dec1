-- What decisions about doubtful rows were made on holds the row's digest: where it is still so, it is so under the new one.
create temp table print on commit drop as
with
  touched as (
    select distinct r.entry_id
    from chunk c
    join households.member m on m.id_digest = c.old
    join reconciliation.roll_member r on r.member_id = m.id
  ),
  said as (
    select r.entry_id,
      md5(string_agg(concat_ws('|', encode(m.id_digest, 'hex'), m.name_key, m.birth_date, m.relation, m.town,
        m.head_name_key), ';' order by m.id)) as was,
      md5(string_agg(concat_ws('|', encode(coalesce(c.new, m.id_digest), 'hex'), m.name_key, m.birth_date, m.relation,
        m.town, m.head_name_key), ';' order by m.id)) as becomes
    from touched
    join reconciliation.roll_member r using (entry_id)
    join households.member m on m.id = r.member_id
    left join chunk c on c.old = m.id_digest
    group by r.entry_id
  ),
  candidates as (
    select entry_id, string_agg(student_id::text, ',' order by student_id) as students
    from touched
    join reconciliation.roll_candidate using (entry_id)
    group by entry_id
  )
select s.entry_id, e.region, e.person_key,
  case when c.entry_id is null then s.was else md5(s.was || c.students) end as was,
  case when c.entry_id is null then s.becomes else md5(s.becomes || c.students) end as becomes
from said s
join reconciliation.roll_entry e on e.id = s.entry_id
left join candidates c on c.entry_id = s.entry_id;

update reconciliation.match_decision d
set fingerprint = p.becomes
from print p
where (d.region, d.person_key, d.fingerprint) = (p.region, p.person_key, p.was);

update reconciliation.roll_entry e
set fingerprint = p.becomes
from print p
where e.id = p.entry_id and e.fingerprint = p.was;
