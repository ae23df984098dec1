-- Names everybody who is due something in the term: what is new is created, what differs changed, what no longer
-- holds withdrawn, each with its event; answers the counts.
with
  due as materialized (
    select
      *,
      case
        when reason is null then 'NAMED'
        else 'BLOCKED'
      end as status
    from
      subsidies.due (:region, :term, :programmes)
  ),
  named as (
    insert into
      subsidies.entitlement as t (
        student_id,
        programme_code,
        term,
        amount_fen,
        census_on,
        stage,
        boarder,
        categories,
        standard_source,
        region,
        made_by,
        school_id,
        grade,
        class_name,
        tier,
        months,
        status,
        reason
      )
    select
      student_id,
      programme_code,
      :term,
      amount_fen,
      census_on,
      stage,
      boarder,
      categories,
      standard_source,
      region,
      :organisation,
      school_id,
      grade,
      class_name,
      tier,
      months,
      status,
      reason
    from
      due
    on conflict (student_id, programme_code, term) do update
    set
      amount_fen = excluded.amount_fen,
      census_on = excluded.census_on,
      stage = excluded.stage,
      boarder = excluded.boarder,
      categories = excluded.categories,
      standard_source = excluded.standard_source,
      status = excluded.status,
      region = excluded.region,
      school_id = excluded.school_id,
      grade = excluded.grade,
      class_name = excluded.class_name,
      tier = excluded.tier,
      months = excluded.months,
      reason = excluded.reason,
      basis_kind = 'CENSUS',
      check_status = case
        when t.dispute_upheld then 'DISPUTED'
        when (t.amount_fen, t.stage, t.boarder, t.school_id, t.status) is not distinct from (
          excluded.amount_fen,
          excluded.stage,
          excluded.boarder,
          excluded.school_id,
          excluded.status
        ) then t.check_status
      end
    where
      t.status <> 'DECLINED'
      and (
        starts_with(t.region, :region)
        or t.status = 'WITHDRAWN'
      )
      and (
        t.amount_fen,
        t.census_on,
        t.stage,
        t.boarder,
        t.categories,
        t.standard_source,
        t.status,
        t.region,
        t.school_id,
        t.grade,
        t.class_name,
        t.tier,
        t.months,
        t.reason,
        t.basis_kind
      ) is distinct from (
        excluded.amount_fen,
        excluded.census_on,
        excluded.stage,
        excluded.boarder,
        excluded.categories,
        excluded.standard_source,
        excluded.status,
        excluded.region,
        excluded.school_id,
        excluded.grade,
        excluded.class_name,
        excluded.tier,
        excluded.months,
        excluded.reason,
        'CENSUS'
      )
    returning
      t.id,
      t.amount_fen,
      t.status,
      t.reason,
      xmax = 0 as is_new
  ),
  withdrawn as (
    update subsidies.entitlement t
    set
      status = 'WITHDRAWN',
      reason = null,
      check_status = null
    where
      t.term = :term
      and starts_with(t.region, :region)
      and t.programme_code = any (:programmes)
      and t.status in ('NAMED', 'BLOCKED')
      and not exists (
        select
        from
          due d
        where
          (d.student_id, d.programme_code) = (t.student_id, t.programme_code)
      )
    returning
      t.id,
      t.amount_fen,
      t.status
  ),
  told as (
    insert into
      subsidies.entitlement_event (
        entitlement_id,
        naming_id,
        status,
        amount_fen,
        subject,
        reason
      )
    select
      id,
      :id,
      status,
      amount_fen,
      :subject,
      reason
    from
      (
        select
          id,
          status,
          amount_fen,
          reason
        from
          named
        union all
        select
          id,
          status,
          amount_fen,
          null
        from
          withdrawn
      ) as event
  ),
  standing as (
    select
      d.student_id,
      d.amount_fen,
      d.status
    from
      due d
      left join subsidies.entitlement t on (t.student_id, t.programme_code) = (d.student_id, d.programme_code)
      and t.term = :term
    where
      t.id is null
      or (
        t.status <> 'DECLINED'
        and (
          starts_with(t.region, :region)
          or t.status = 'WITHDRAWN'
        )
      )
  ),
  total as (
    select
      count(*)::int as due,
      count(distinct student_id) filter (
        where
          status = 'NAMED'
      )::int as persons,
      coalesce(
        sum(amount_fen) filter (
          where
            status = 'NAMED'
        ),
        0
      )::bigint as amount_fen,
      count(*) filter (
        where
          status = 'BLOCKED'
      )::int as blocked
    from
      standing
  )
update subsidies.naming
set
  status = 'DONE',
  finished_at = now(),
  created = (
    select
      count(*)
    from
      named
    where
      is_new
  ),
  changed = (
    select
      count(*)
    from
      named
    where
      not is_new
  ),
  withdrawn = (
    select
      count(*)
    from
      withdrawn
  ),
  unchanged = total.due - (
    select
      count(*)
    from
      named
  ),
  persons = total.persons,
  amount_fen = total.amount_fen,
  blocked = total.blocked
from
  total
where
  id = :id
