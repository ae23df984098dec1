-- Gifts of earlier lists of this organisation whose rows this file does not hold, and whether it holds others of that
-- list.
create temp table stale on commit drop as
with
  told as (
    select
      content_digest,
      person,
      count(*) as n
    from
      staged
    where
      content_digest is not null
      and row not in (
        select
          row
        from
          refused
      )
    group by
      1,
      2
  ),
  kept as (
    select
      g.*,
      p.uscc,
      s.person_key as person,
      coalesce(g.item_code, concat_ws('|', g.form, g.purpose, g.title)) || '|' || g.form as thing,
      row_number() over (
        partition by
          g.content_digest,
          s.person_key
        order by
          g.id
      ) as nth
    from
      donations.gift g
      join donations.partner p on p.id = g.partner_id
      join students.student s on s.id = g.student_id
    where
      g.content_digest is not null
      and g.status not in ('CANCELLED', 'RETURNED')
      and g.made_by = :organisation
      and s.person_key in (
        select
          person
        from
          fresh
      )
  )
select
  k.*,
  exists (
    select
    from
      told o
      join donations.gift known on known.content_digest = o.content_digest
      join students.student s on s.id = known.student_id
      and s.person_key = o.person
    where
      known.import_id = k.import_id
  ) as is_same_list
from
  kept k
  left join told t on (t.content_digest, t.person) = (k.content_digest, k.person)
where
  k.nth > coalesce(t.n, 0)
