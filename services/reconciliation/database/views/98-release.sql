-- Children of the session's region whom a register of another county lists: the queue in which its education bureau
-- releases them. It runs with its owner's rights and looks for itself who asks.
create function reconciliation.releases_seen ()
returns table (
  id uuid,
  student_id uuid,
  register text,
  region text,
  status text,
  reason text,
  at timestamptz
) stable security definer
set
  search_path = '' language sql
begin atomic
select
  md5(concat_ws('|', r.student_id, r.register, r.region))::uuid,
  r.student_id,
  r.register,
  r.region,
  case
    when l.is_released then 'RELEASED'
    when l.is_released = false then 'REFUSED'
    else 'ASKED'
  end,
  l.reason,
  l.at
from
  (
    select distinct
      e.student_id,
      e.region
    from
      reconciliation.roll_entry e
    where
      e.status = 'MATCHED'
      and left(e.student_region, 6) <> e.county
      and e.student_region >= session.region ()
      and e.student_region < session.region () || '~'
  ) as line
  join reconciliation.student_register r on (r.student_id, r.region) = (line.student_id, line.region)
  join students.student s on s.id = r.student_id
  left join reconciliation.release l on (l.student_id, l.register, l.region) = (r.student_id, r.register, r.region)
  and l.held_county = left(s.region, 6)
where
  session.audience () = 'EDUCATION'
  and session.holds (s.region, session.region ())
  and left(r.region, 6) <> left(s.region, 6)
  and not session.holds (r.region, session.region ());

end;

-- Releases, or keeps, some of them. Answers how many it was.
create function reconciliation.decide_releases (
  ids uuid[],
  release boolean,
  because text,
  in_subject text
) returns int volatile security definer
set
  search_path = '' language sql
begin atomic
with
  asked as (
    select
      q.student_id,
      q.register,
      q.region
    from
      reconciliation.releases_seen () as q
    where
      q.id = any (ids)
  ),
  said as (
    insert into
      reconciliation.release as l (
        student_id,
        register,
        region,
        held_county,
        is_released,
        reason,
        subject,
        organisation
      )
    select
      asked.student_id,
      asked.register,
      asked.region,
      left(s.region, 6),
      release,
      because,
      in_subject,
      session.organisation ()
    from
      asked
      join students.student s on s.id = asked.student_id
    on conflict (student_id, register, region) do update
    set
      held_county = excluded.held_county,
      is_released = excluded.is_released,
      reason = excluded.reason,
      subject = excluded.subject,
      organisation = excluded.organisation,
      at = now()
    returning
      l.student_id,
      l.register,
      l.region
  ),
  opened as (
    update reconciliation.student_register r
    set
      is_released = release
    from
      said
    where
      (r.student_id, r.register, r.region) = (said.student_id, said.register, said.region)
    returning
      r.student_id
  )
select
  count(*)::int
from
  opened;

end;

-- What the county that holds a student said of one line's registers.
create function reconciliation.release_of (student uuid, line_region text, line_registers text[])
returns text stable security definer
set
  search_path = '' language sql
begin atomic
select
  coalesce(
    (
      select
        case
          when bool_or(l.is_released) then 'RELEASED'
          when bool_and(not l.is_released) then 'REFUSED'
        end
      from
        reconciliation.release l
        join students.student s on s.id = l.student_id
        and left(s.region, 6) = l.held_county
      where
        l.student_id = student
        and l.region = line_region
        and l.register = any (line_registers)
    ),
    'ASKED'
  );

end;

revoke all on function reconciliation.releases_seen, reconciliation.release_of, reconciliation.decide_releases from
  public;

grant execute on function reconciliation.releases_seen, reconciliation.release_of, reconciliation.decide_releases to
  reconciliation;
