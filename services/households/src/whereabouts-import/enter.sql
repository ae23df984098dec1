-- Whereabouts of the members that the rows name.
with
  entered as (
    insert into
      households.whereabouts (
        member_id,
        region,
        reason,
        school_name,
        proof,
        from_date,
        valid_until,
        recorded_by
      )
    select distinct
      on (m.id, t.reason, t.from_date) m.id,
      m.region,
      t.reason,
      t.school_name,
      t.proof,
      t.from_date,
      t.valid_until,
      :organisation
    from
      staged t
      join households.member m on m.id_digest = t.id_digest
      and (
        m.name_key = t.name_key
        or m.pinyin_key = t.pinyin_key
      )
      and starts_with(m.region, :region)
    where
      t.outcome is null
      and t.row not in (
        select
          row
        from
          refused
      )
      and not exists (
        select
        from
          households.whereabouts w
        where
          w.member_id = m.id
          and w.taken_back_at is null
          and (w.reason, w.school_name) is not distinct from (t.reason, t.school_name)
          and (w.proof, w.valid_until) is not distinct from (t.proof, t.valid_until)
      )
    order by
      m.id,
      t.reason,
      t.from_date,
      t.row
    returning
      member_id
  )
update staged
set
  outcome = case
    when exists (
      select
      from
        entered e
        join households.member m on m.id = e.member_id
      where
        m.id_digest = staged.id_digest
    ) then 'ACCEPTED'
    else 'UNCHANGED'
  end
where
  outcome is null
  and row not in (
    select
      row
    from
      refused
  )
