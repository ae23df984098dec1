-- Who has a category is registered for it, from the day that is due; the categories of the rows that changed
-- something are noted in `moved`.
with
  listed as (
    select distinct
      on (m.id, listed.category) m.id as member_id,
      listed.category,
      p.from_date as stated,
      p.risk_cleared,
      (
        select
          max(s.as_of)
        from
          households.snapshot s
        where
          (s.list, s.region) = (:list, :region)
          and s.as_of < :asOf::date
          and (
            s.town is null
            or s.town = m.town
          )
          and (
            s.categories is null
            or listed.category = any (s.categories)
          )
      ) as before,
      (
        select
          min(s.as_of)
        from
          households.snapshot s
        where
          (s.list, s.region) = (:list, :region)
          and s.is_full
          and s.as_of > :asOf::date
          and (
            s.town is null
            or s.town = m.town
          )
          and (
            s.categories is null
            or listed.category = any (s.categories)
          )
      ) as after,
      (
        select
          max(o.until_date)
        from
          households.registration o
        where
          o.member_id = m.id
          and o.category = listed.category
      ) as last_until
    from
      placed p
      join households.member m on (m.household_id, m.member_key) = (p.household_id, p.member_key)
      cross join unnest(p.categories) as listed (category)
    order by
      m.id,
      listed.category,
      p.row
  ),
  changed as (
    insert into
      households.registration as r (
        member_id,
        category,
        register,
        from_date,
        stated_from,
        until_date,
        risk_cleared,
        risk_cleared_on
      )
    select
      l.member_id,
      l.category,
      split_part(:list, '@', 1),
      d.from_date,
      coalesce(l.stated, old.stated_from),
      case
        when l.after is not null then greatest(d.from_date, l.after)
      end,
      coalesce(l.risk_cleared, old.risk_cleared, false),
      case
        when l.risk_cleared then :asOf::date
      end
    from
      listed l
      left join households.registration old on old.member_id = l.member_id
      and old.category = l.category
      and old.until_date is null
      cross join lateral (
        select
          greatest(
            case
              when l.before is null
              or l.stated > l.before then coalesce(l.stated, :asOf::date)
              else :asOf::date
            end,
            l.last_until
          ) as from_date
      ) as d
    on conflict (member_id, category)
    where
      until_date is null do update
    set
      stated_from = excluded.stated_from,
      risk_cleared = excluded.risk_cleared,
      -- a day that was stated otherwise before is a correction
      from_date = case
        when r.from_date = r.stated_from
        and excluded.stated_from is not null then greatest(
          excluded.stated_from,
          (
            select
              max(o.until_date)
            from
              households.registration o
            where
              (o.member_id, o.category) = (r.member_id, r.category)
          )
        )
        else r.from_date
      end,
      risk_cleared_on = case
        when excluded.risk_cleared then coalesce(r.risk_cleared_on, excluded.risk_cleared_on)
      end
    where
      (r.stated_from, r.risk_cleared) is distinct from (excluded.stated_from, excluded.risk_cleared)
    returning
      member_id,
      category
  ),
  noted as (
    insert into
      moved
    select
      member_id
    from
      changed
  )
update staged
set
  outcome = 'ACCEPTED'
from
  placed p,
  households.member m,
  changed c
where
  p.row = staged.row
  and (m.household_id, m.member_key) = (p.household_id, p.member_key)
  and c.member_id = m.id
  and c.category = any (p.categories)
