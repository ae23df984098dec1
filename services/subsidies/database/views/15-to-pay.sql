-- What each kind of batch pays: rows with `fen`, and with `why` where they are left out. REGULAR and TOP_UP what is
-- open of what is due, once the school has looked at its list where the county asks for it; ADVANCE without that;
-- REISSUE what came back, as far as it is still due; CLAWBACK what was paid too much. The one place that says so.
create function subsidies.to_pay (
  kind text,
  in_region text,
  in_term text,
  codes text[],
  needs_check boolean
) returns table (
  entitlement_id uuid,
  student_id uuid,
  person_key bytea,
  programme_code text,
  school_id uuid,
  form text,
  fen bigint,
  returned_fen bigint,
  origin_id uuid,
  why text,
  next_instalment int,
  payee_account_id uuid,
  account_cipher text,
  account_digest bytea,
  account_last_four text,
  account_holder text,
  account_bank text,
  account_relation text
) stable language sql
begin atomic
with
  balance as materialized (
    select
      b.*,
      b.due_fen - b.paid_fen - b.planned_fen - b.returned_fen - b.given_up_fen as open_fen,
      g.form,
      g.payee,
      g.per,
      -- why nothing reaches an account
      case
        when g.form = 'CASH'
        and b.payee_account_id is null then 'NO_PAYEE'
        when g.form = 'CASH'
        and g.payee = 'STUDENT'
        and not b.is_own_account then 'PAYEE_NOT_STUDENT'
      end as no_account
    from
      subsidies.balance (in_region, in_term, codes) as b
      join subsidies.programme g on g.code = b.programme_code
  ),
  came as materialized (
    select
      r.*
    from
      subsidies.came_back (in_region, in_term, codes) as r
    where
      kind = 'REISSUE'
  )
select
  b.entitlement_id,
  b.student_id,
  b.person_key,
  b.programme_code,
  b.school_id,
  b.form,
  l.fen,
  b.returned_fen,
  l.origin_id,
  l.why,
  b.next_instalment,
  b.payee_account_id,
  b.account_cipher,
  b.account_digest,
  b.account_last_four,
  b.account_holder,
  b.account_bank,
  b.account_relation
  -- each row of the balance is looked at once: joined to itself it would be gone through as often as it has rows
from
  balance b
  cross join lateral (
    select
      b.open_fen as fen,
      null::uuid as origin_id,
      case
        when b.check_status = 'DISPUTED' then 'DISPUTED'
        when needs_check
        and kind <> 'ADVANCE'
        and b.check_status is null then 'NOT_CHECKED'
        else b.no_account
      end as why
    where
      kind in ('REGULAR', 'TOP_UP', 'ADVANCE')
      and b.is_due
      and b.open_fen > 0
    union all
    select
      greatest(
        0,
        least(
          r.amount_fen,
          b.due_fen - b.paid_fen - b.planned_fen - r.before_fen
        )
      ),
      r.id,
      case
        when b.due_fen - b.paid_fen - b.planned_fen - r.before_fen <= 0 then 'NO_LONGER_DUE'
        when b.check_status = 'DISPUTED' then 'DISPUTED'
        else b.no_account
      end
    from
      came r
    where
      (r.person_key, r.programme_code) = (b.person_key, b.programme_code)
    union all
    select
      b.due_fen - b.paid_fen - least(b.planned_fen, 0),
      b.last_payment_id,
      null
    where
      kind = 'CLAWBACK'
      and b.last_payment_id is not null
      and (
        b.per = 'TERM'
        or right(in_term, 1) = '2'
      )
      and b.due_fen - b.paid_fen - least(b.planned_fen, 0) < 0
  ) as l;

end;

revoke all on function subsidies.to_pay from public;

grant execute on function subsidies.to_pay to subsidies;
