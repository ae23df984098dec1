-- What the organisations that decided about a finding say together, each by its last word that still holds.
create view reconciliation.finding_verdict as
select
  d.finding_key,
  case
    when bool_and(d.verdict = 'CONFIRM') then 'CONFIRMED'
    when bool_and(d.verdict = 'DISMISS') then 'DISMISSED'
    else 'DISPUTED'
  end as status
from
  (
    select
      finding_key,
      verdict,
      until_date
    from
      (
        select distinct
          on (finding_key, organisation) finding_key,
          organisation,
          verdict,
          until_date
        from
          reconciliation.finding_decision
        order by
          finding_key,
          organisation,
          id desc
      ) as own
    union all
    -- what other counties of the province say of one that they share
    select
      f.key,
      o ->> 'verdict',
      (o ->> 'until')::date
    from
      province.finding f
      cross join lateral jsonb_array_elements(f.others_said) as o
  ) as d
where
  d.until_date is null
  or d.until_date >= (select reconciliation.today())
group by
  d.finding_key;

-- Every finding that the session may see, with its records as the session may read them. It runs with its owner's
-- rights, because a doubled payment is seen by both counties, and so filters and masks by the session's scope itself: a
-- school sees those of its students now; an education bureau those of its region, and those that a record of its own is
-- part of; a register bureau those that its own payment or its own register is part of; the auditor counts. A record of
-- another county is 另一区县.
create view reconciliation.finding as
select
  f.rule,
  c.position,
  c.kind,
  c.name as rule_name,
  c.english as rule_english,
  coalesce(f.detail ->> 'severity', c.severity) as severity,
  case
    when f.detail ->> 'cause' is not null then jsonb_build_array(
      c.cause_wording,
      c.english_cause_wording,
      c.advice,
      c.english_advice
    )
    else jsonb_build_array(
      c.wording,
      c.english_wording,
      c.advice,
      c.english_advice
    )
  end as words,
  f.key,
  f.person_key,
  f.student_id as subject_id,
  f.entry_id,
  seen.id as student_id,
  coalesce(seen.school_id, f.school_id) as school_id,
  f.regions,
  f.term,
  f.programme,
  (
    select
      g.english
    from
      subsidies.programme g
    where
      g.code = f.programme
  ) as programme_english,
  f.stake_fen,
  f.record_ids,
  case
    when f.rule = 'DUPLICATE_REGISTRY' then jsonb_build_object(
      'count',
      f.detail -> 'count',
      'schools',
      (
        select
          jsonb_agg(
            case
              when exists (
                select
                from
                  unnest(
                    (select reconciliation.own_counties())
                  ) as own
                where
                  starts_with(s ->> 'county', own)
              ) then s
              else '{"name": "另一区县"}'
            end
          )
        from
          jsonb_array_elements(f.detail -> 'schools') as s
      )
    )
    when f.rule = 'UNRESOLVED_MATCH' then jsonb_build_object(
      'count',
      case (select session.audience())
        when 'REGISTER' then f.detail -> 'byRegister' -> (select session.register())
        else f.detail -> 'count'
      end
    )
    else f.detail
  end as detail,
  (
    select
      jsonb_agg(
        case
          when r.is_foreign then jsonb_build_object(
            'id',
            r.id,
            'channel',
            r.channel,
            'form',
            r.form,
            'purpose',
            r.purpose,
            'title',
            '另一区县',
            'english',
            'another county',
            'giver',
            '另一区县',
            'amount',
            r.amount_fen::text,
            'quantity',
            null,
            'unit',
            null,
            'term',
            r.term,
            'on',
            r.on_date,
            'status',
            r.status,
            'viaHousehold',
            false,
            'sourceType',
            null
          )
          when (select session.audience()) = 'REGISTER'
          and r.made_by is distinct from (select session.organisation()) then jsonb_build_object(
            'id',
            r.id,
            'channel',
            r.channel,
            'form',
            r.form,
            'purpose',
            r.purpose,
            'title',
            case
              when r.source = 'Gift' then '社会资助'
              else r.title
            end,
            'english',
            case
              when r.source = 'Gift' then 'social aid'
              else r.english
            end,
            'giver',
            '其他单位',
            'amount',
            case
              when r.source = 'Gift' then null
              else r.amount_fen::text
            end,
            'quantity',
            null,
            'unit',
            null,
            'term',
            r.term,
            'on',
            null,
            'status',
            r.status,
            'viaHousehold',
            false,
            'sourceType',
            r.source
          )
          else jsonb_build_object(
            'id',
            r.id,
            'channel',
            r.channel,
            'form',
            r.form,
            'purpose',
            r.purpose,
            'title',
            r.title,
            'english',
            r.english,
            'giver',
            r.giver,
            'amount',
            r.amount_fen::text,
            'quantity',
            r.quantity,
            'unit',
            r.unit,
            'term',
            r.term,
            'on',
            r.on_date,
            'status',
            r.status,
            'viaHousehold',
            r.via_household,
            'sourceType',
            r.source
          )
        end
        order by
          r.on_date nulls first,
          r.id
      )
    from
      (
        select distinct
          on (a.id) a.*,
          a.made_by is distinct from (select session.organisation())
          and not exists (
            select
            from
              unnest(
                (select reconciliation.own_counties())
              ) as own
            where
              starts_with(a.region, own)
          ) as is_foreign
        from
          reconciliation.aid_record a
        where
          a.id = any (f.record_ids)
        order by
          a.id
      ) as r
  ) || coalesce(
    (
      select
        jsonb_agg(
          jsonb_build_object(
            'id',
            f.key,
            'channel',
            'GOVERNMENT',
            'form',
            'MONEY',
            'purpose',
            null,
            'title',
            '另一区县',
            'english',
            'another county',
            'giver',
            '另一区县',
            'amount',
            elsewhere.amount,
            'quantity',
            null,
            'unit',
            null,
            'term',
            f.term,
            'on',
            null,
            'status',
            'SENT',
            'viaHousehold',
            false,
            'sourceType',
            null
          )
        )
      from
        (
          select
            f.detail ->> 'elsewhere' as amount
        ) as elsewhere
      where
        elsewhere.amount is not null
    ),
    '[]'
  ) as records,
  coalesce(
    (
      select
        v.status
      from
        reconciliation.finding_verdict v
      where
        v.finding_key = f.key
    ),
    'OPEN'
  ) as status,
  f.only_student_id,
  f.county,
  f.is_shared,
  -- only a county of the caller's own tells that a finding is there: which other one is party is not to be found
  -- by asking for each
  array(
    select
      r
    from
      unnest(f.regions) as r
    where
      (select session.audience()) = 'AUDITOR'
      or exists (
        select
        from
          unnest(
            (select reconciliation.own_counties())
          ) as own
        where
          starts_with(r, own)
      )
  ) as told_in
from
  (
    select
      rule,
      key,
      person_key,
      student_id,
      entry_id,
      null::uuid as school_id,
      regions,
      term,
      programme,
      stake_fen,
      record_ids,
      organisations,
      detail,
      is_shared,
      only_student_id,
      county
    from
      reconciliation.kept_finding
    union all
    select
      *
    from
      reconciliation.giving_found
    union all
    select
      *
    from
      reconciliation.people_found
    union all
    select
      *
    from
      reconciliation.province_found
  ) as f
  join reconciliation.finding_rule c on c.rule = f.rule
  left join students.student subject on subject.id = f.student_id
  left join lateral (
    select
      s.id,
      s.school_id
    from
      students.student s
    where
      s.person_key = f.person_key
      and case (select session.audience())
        when 'SCHOOL' then s.school_code = any (
          (select session.schools())::text[]
        )
        and s.status not in ('TRANSFERRED', 'GRADUATED')
        when 'EDUCATION' then session.holds (
          s.region,
          (select session.region())
        )
        when 'REGISTER' then exists (
          select
          from
            reconciliation.student_register r
          where
            r.student_id = s.id
            and r.register = (select session.register())
            and session.holds (
              r.region,
              (select session.region())
            )
            and (
              r.is_released
              or left(r.region, 6) = left(s.region, 6)
              or session.holds (
                s.region,
                (select session.region())
              )
            )
        )
        else false
      end
      -- an entry of one's own under the same number opens nothing that another county found: it must be of the
      -- finding's county
      and (
        f.student_id is null
        or left(s.region, 6) = left(subject.region, 6)
        or left(s.region, 6) in (
          select
            left(r, 6)
          from
            unnest(f.regions) as r
        )
      )
    order by
      s.registry_permanent desc,
      s.status = 'ENROLLED' desc,
      s.id
    limit
      1
  ) as seen on true
where
  case (select session.audience())
    when 'SCHOOL' then seen.id is not null
    or f.school_id in (
      select
        c.id
      from
        students.school c
      where
        c.code = any (
          (select session.schools())::text[]
        )
    )
    when 'EDUCATION' then seen.id is not null
    or (select session.organisation()) = any (f.organisations)
    or (
      f.person_key is null
      and exists (
        select
        from
          unnest(f.regions) as r
        where
          session.holds (
            r,
            (select session.region())
          )
      )
    )
    when 'REGISTER' then (select session.organisation()) = any (f.organisations)
    or (
      f.rule in ('NOT_IN_SCHOOL', 'UNRESOLVED_MATCH')
      and (select session.register()) = any (f.organisations)
      and exists (
        select
        from
          unnest(f.regions) as r
        where
          session.holds (
            r,
            (select session.region())
          )
      )
    )
    when 'AUDITOR' then true
    else false
  end;

-- The ways in, for requests: by persons (with what is a school's and no child's), and by county, to list and count them
-- or to read some of those listed; each brings the copy up to date first. `with_records` spares what a list does not
-- show.
create function reconciliation.findings_of (persons bytea[], in_school uuid, with_records boolean)
returns setof reconciliation.finding security definer
set
  plan_cache_mode = force_generic_plan language plpgsql as $$
#variable_conflict use_column
begin
perform reconciliation.keep_findings(false);
return query select
  f.rule,
  f.position,
  f.kind,
  f.rule_name,
  f.rule_english,
  f.severity,
  f.words,
  f.key,
  f.person_key,
  f.subject_id,
  f.entry_id,
  f.student_id,
  f.school_id,
  f.regions,
  f.term,
  f.programme,
  f.programme_english,
  f.stake_fen,
  f.record_ids,
  f.detail,
  case
    when with_records then f.records
  end,
  f.status,
  f.only_student_id,
  f.county,
  f.is_shared,
  f.told_in
from
  reconciliation.finding f
where
  f.person_key = any (persons)
union all
select
  f.*
from
  reconciliation.finding f
where
  f.school_id = in_school
  and f.person_key is null
  and f.county = (
    select
      left(c.region, 6)
    from
      students.school c
    where
      c.id = in_school
  );

end $$;

-- Findings that a county tells of in a term, with what a list is ordered, filtered and counted by. Nearly all are one
-- county's about a child with one registry entry: those of a county that an education bureau holds need no more than a
-- look whether the child is still there.
create function reconciliation.findings_in (region text, in_term text)
returns table (
  rule text,
  "position" int,
  kind text,
  rule_name text,
  rule_english text,
  key uuid,
  person_key bytea,
  entry_id uuid,
  student_id uuid,
  school_id uuid,
  term text,
  programme text,
  programme_name text,
  programme_english text,
  stake_fen bigint,
  status text
) security definer
set
  plan_cache_mode = force_generic_plan language plpgsql as $$
#variable_conflict use_column
declare
  is_held constant boolean := coalesce(session.audience() = 'EDUCATION', false);
begin
perform reconciliation.keep_findings(false);
return query select
  c.rule,
  c.position,
  c.kind,
  c.name,
  c.english,
  k.key,
  k.person_key,
  k.entry_id,
  s.id,
  s.school_id,
  k.term,
  k.programme,
  k.detail ->> 'programmeName',
  (
    select
      g.english
    from
      subsidies.programme g
    where
      g.code = k.programme
  ),
  k.stake_fen,
  coalesce(
    (
      select
        v.status
      from
        reconciliation.finding_verdict v
      where
        v.finding_key = k.key
    ),
    'OPEN'
  )
from
  reconciliation.kept_finding k
  join reconciliation.finding_rule c on c.rule = k.rule
  join students.student s on s.id = k.only_student_id
  and s.county = k.county
where
  is_held
  and k.county >= findings_in.region
  and k.county < findings_in.region || '~'
  and session.holds (k.county, (select session.region()))
  and (
    k.term = in_term
    or k.term is null
  )
  and coalesce(
    (k.detail ->> 'bornOn')::date <= make_date(left(in_term, 4)::int - 6, 8, 31),
    true
  )
union all
select
  f.rule,
  f.position,
  f.kind,
  f.rule_name,
  f.rule_english,
  f.key,
  f.person_key,
  f.entry_id,
  f.student_id,
  f.school_id,
  f.term,
  f.programme,
  f.detail ->> 'programmeName',
  f.programme_english,
  f.stake_fen,
  f.status
from
  reconciliation.finding f
where
  (
    f.county >= left(findings_in.region, 6)
    and f.county < left(findings_in.region, 6) || '~'
    or f.is_shared
  )
  and (
    f.term = in_term
    or f.term is null
  )
  -- who had not turned six by the August before that term was not yet due in school
  and coalesce(
    (f.detail ->> 'bornOn')::date <= make_date(left(in_term, 4)::int - 6, 8, 31),
    true
  )
  and not (
    is_held
    and f.only_student_id is not null
    and f.county >= findings_in.region
    and f.county < findings_in.region || '~'
    and session.holds (f.county, (select session.region()))
  )
  and exists (
    select
    from
      unnest(f.told_in) as r
    where
      starts_with(r, findings_in.region)
  );

end $$;

-- Some of those that a county tells of in a term, whole.
create function reconciliation.findings_told (region text, in_term text, keys uuid[])
returns setof reconciliation.finding security definer
set
  plan_cache_mode = force_generic_plan language plpgsql as $$
#variable_conflict use_column
begin
perform reconciliation.keep_findings(false);
return query select
  f.rule,
  f.position,
  f.kind,
  f.rule_name,
  f.rule_english,
  f.severity,
  f.words,
  f.key,
  f.person_key,
  f.subject_id,
  f.entry_id,
  f.student_id,
  f.school_id,
  f.regions,
  f.term,
  f.programme,
  f.programme_english,
  f.stake_fen,
  f.record_ids,
  -- a child's age is that of the term which is asked for
  case
    when f.detail ? 'bornOn' then f.detail || jsonb_build_object(
      'age',
      date_part(
        'year',
        age (
          subsidies.day_in (in_term, '09-01', '03-01'),
          (f.detail ->> 'bornOn')::date
        )
      )
    )
    else f.detail
  end,
  null::jsonb,
  f.status,
  f.only_student_id,
  f.county,
  f.is_shared,
  f.told_in
from
  reconciliation.finding f
where
  f.key = any (keys)
  and (
    f.is_shared
    or f.county >= left(findings_told.region, 6)
    and f.county < left(findings_told.region, 6) || '~'
  )
  and (
    f.term = in_term
    or f.term is null
  )
  -- who had not turned six by the August before that term was not yet due in school
  and coalesce(
    (f.detail ->> 'bornOn')::date <= make_date(left(in_term, 4)::int - 6, 8, 31),
    true
  )
  and exists (
    select
    from
      unnest(f.told_in) as r
    where
      starts_with(r, findings_told.region)
  );

end $$;

-- What was decided, for findings that the caller has at hand.
create function reconciliation.decisions_on (keys uuid[])
returns table (finding_key uuid, decision jsonb) stable security definer
set
  search_path = '' language sql
begin atomic
select
  d.finding_key,
  jsonb_build_object(
    'by',
    case
      when d.is_foreign then ''
      else d.subject
    end,
    'organisation',
    case
      when d.is_foreign then '另一区县'
      else d.organisation_name
    end,
    'verdict',
    d.verdict,
    'reason',
    case
      when d.is_foreign then ''
      else d.reason
    end,
    'until',
    d.until_date,
    'at',
    d.at
  )
from
  (
    select
      *,
      d.organisation is distinct from (select session.organisation())
      and not exists (
        select
        from
          unnest(
            (select reconciliation.own_counties())
          ) as own
        where
          starts_with(coalesce(d.county, ''), own)
      ) as is_foreign
    from
      reconciliation.finding_decision d
    where
      d.finding_key = any (keys)
    union all
    select
      null,
      f.key,
      '',
      o ->> 'verdict',
      '',
      (o ->> 'until')::date,
      '',
      '',
      '',
      null,
      (o ->> 'at')::timestamptz,
      true
    from
      province.finding f
      cross join lateral jsonb_array_elements(f.others_said) as o
    where
      f.key = any (keys)
  ) as d
order by
  d.at,
  d.id;

end;

-- The digest that a student's registry entries share.
create function reconciliation.person_of (student uuid)
returns bytea stable security definer
set
  search_path = '' language sql
begin atomic
select
  s.person_key
from
  students.student s
where
  s.id = student;

end;

revoke all on function reconciliation.findings_of, reconciliation.findings_in, reconciliation.findings_told,
  reconciliation.decisions_on, reconciliation.person_of from public;

grant execute on function reconciliation.findings_of, reconciliation.findings_in, reconciliation.findings_told,
  reconciliation.decisions_on, reconciliation.person_of to reconciliation;
