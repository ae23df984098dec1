-- Accounts of a batch that a second person looks at: SHARED serves a child of another household too; OTHER_HOUSEHOLD is
-- held by somebody whom the register that lists the child's household does not name in it. For batches that the caller
-- has at hand.
create function subsidies.payee_doubts (in_batches uuid[])
returns table (
  batch_id uuid,
  account_id uuid,
  student_id uuid,
  doubt text,
  confirmed_by text
) stable security definer
set
  search_path = '' language sql as $$
with
  account as (
    select distinct
      p.batch_id,
      a.id,
      a.student_id,
      a.account_digest,
      a.guardian_id,
      g.name_key
    from
      subsidies.payment p
      join subsidies.payee_account a on a.id = p.payee_account_id
      left join subsidies.guardian g on g.id = a.guardian_id
    where
      p.batch_id = any (in_batches)
      and p.status <> 'CANCELLED'
      and p.amount_fen > 0
  ),
  other as (
    select
      x.id,
      o.student_id
    from
      account x
      join subsidies.payee_account o on o.account_digest = x.account_digest
      and o.active
      and o.student_id <> x.student_id
      -- whom an account serves in another county is that county's to know
      join students.student s on s.id = x.student_id
      join students.student theirs on theirs.id = o.student_id
      and left(theirs.region, 6) = left(s.region, 6)
  ),
  home as materialized (
    select
      h.student_id,
      h.household_id,
      h.names
    from
      reconciliation.homes_of (
        array(
          select
            student_id
          from
            account
          union
          select
            student_id
          from
            other
        )
      ) as h
  )
select
  a.batch_id,
  a.id,
  a.student_id,
  d.doubt,
  c.confirmed_by
from
  account a
  cross join lateral (
    select
      case
        when exists (
          select
          from
            other o
          where
            o.id = a.id
            and not exists (
              select
              from
                home own
                join home theirs on theirs.household_id = own.household_id
              where
                own.student_id = a.student_id
                and theirs.student_id = o.student_id
            )
        ) then 'SHARED'
        when a.guardian_id is not null
        and exists (
          select
          from
            home h
          where
            h.student_id = a.student_id
            and cardinality(h.names) > 1
        )
        and not exists (
          select
          from
            home h
          where
            h.student_id = a.student_id
            and a.name_key = any (h.names)
        ) then 'OTHER_HOUSEHOLD'
      end as doubt
  ) as d
  left join subsidies.payee_confirmation c on c.account_id = a.id
where
  d.doubt is not null
$$;

revoke all on function subsidies.payee_doubts from public;

grant execute on function subsidies.payee_doubts to subsidies;
