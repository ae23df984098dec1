-- Which rows are known: the how-manieth row saying the same of one person, under whatever number she goes by now, and
-- gifts that the giver gave through the platform, of which a bureau's list tells too. A bureau hears of gifts in its
-- own county, a giver (`isPartner`) of its own wherever they went.
with
  counted as (
    select
      row,
      content_digest,
      person,
      row_number() over (
        partition by
          content_digest,
          person
        order by
          row
      )::int as n
    from
      staged
    where
      outcome is null
      and row not in (
        select
          row
        from
          refused
      )
  ),
  known as (
    select
      t.content_digest,
      t.person,
      count(*) as gifts
    from
      (
        select distinct
          content_digest,
          person
        from
          counted
      ) as t
      join donations.gift g on g.content_digest = t.content_digest
      join students.student s on s.id = g.student_id
      and s.person_key = t.person
    where
      (
        :isPartner::boolean
        or starts_with(g.region, :region)
        or starts_with(s.region, :region)
      )
    group by
      1,
      2
  ),
  given as (
    -- a bureau's list also holds what the giver gave through the platform:
    -- of each row that no list has told yet one such gift
    select
      t.row
    from
      (
        select
          t.*,
          row_number() over (
            partition by
              uscc,
              t.person,
              form,
              purpose,
              term,
              amount_fen,
              quantity
            order by
              t.row
          ) as n
        from
          staged t
          join counted c using (row)
          left join known k on (k.content_digest, k.person) = (c.content_digest, c.person)
        where
          c.n > coalesce(k.gifts, 0)
      ) as t
    where
      t.n <= (
        select
          count(*)
        from
          donations.gift g
          join donations.partner p on p.id = g.partner_id
          join students.student s on s.id = g.student_id
        where
          (
            :isPartner::boolean
            or starts_with(g.region, :region)
            or starts_with(s.region, :region)
          )
          and g.content_digest is null
          and g.status not in ('CANCELLED', 'RETURNED')
          and p.uscc = t.uscc
          and s.person_key = t.person
          and (g.form, g.purpose, g.term) = (t.form, t.purpose, t.term)
          and coalesce(g.amount_fen, t.amount_fen) is not distinct from t.amount_fen
          and coalesce(g.quantity, t.quantity) is not distinct from t.quantity
          and g.item_code is not distinct from donations.item_of (t.title, t.form)
      )
  )
update staged t
set
  occurrence = n,
  outcome = case
    when n <= coalesce(k.gifts, 0)
    or c.row in (
      select
        row
      from
        given
    ) then 'UNCHANGED'
  end
from
  counted c
  left join known k on (k.content_digest, k.person) = (c.content_digest, c.person)
where
  c.row = t.row
