-- Payments of everything that a kind of batch pays, by school and class; who is left out, and why.
with
  line as (
    select
      *
    from
      subsidies.to_pay (:kind, :region, :term, :codes, :needsCheck)
  ),
  numbered as (
    select
      line.*,
      uuidv7() as id,
      row_number() over (
        order by
          c.code nulls last,
          e.grade,
          e.class_name,
          line.entitlement_id
      ) as n
    from
      line
      join subsidies.entitlement e on e.id = line.entitlement_id
      left join students.school c on c.id = line.school_id
    where
      line.why is null
      and line.fen <> 0
  ),
  drafted as (
    insert into
      subsidies.payment (
        id,
        student_id,
        programme_code,
        term,
        amount_fen,
        form,
        payer,
        serial,
        method,
        is_reissue,
        account_cipher,
        account_digest,
        account_last_four,
        account_holder,
        account_bank,
        account_relation,
        region,
        made_by,
        batch_id,
        entitlement_id,
        instalment,
        origin_id,
        transfer_id,
        payee_account_id
      )
    select
      n.id,
      n.student_id,
      n.programme_code,
      :term,
      n.fen,
      n.form,
      :organisationName,
      b.number || '-' || lpad(n.n::text, 6, '0'),
      case n.form
        when 'CASH' then '银行代发'
      end,
      n.origin_id is not null
      and n.fen > 0,
      n.account_cipher,
      n.account_digest,
      n.account_last_four,
      n.account_holder,
      n.account_bank,
      n.account_relation,
      b.region,
      :organisation,
      :batchId,
      n.entitlement_id,
      n.next_instalment + (
        row_number() over (
          partition by
            n.entitlement_id
          order by
            n.n
        )
      )::int - 1,
      n.origin_id,
      case
        when b.nets then first_value(n.id) over (
          partition by
            n.person_key
          order by
            n.n
        )
        else n.id
      end,
      n.payee_account_id
    from
      numbered n
      join subsidies.batch b on b.id = :batchId
    returning
      id
  )
select
  coalesce(
    jsonb_agg(
      jsonb_build_object('reason', why, 'persons', n, 'fen', fen)
      order by
        why
    ),
    '[]'
  ) as "leftOut",
  (
    select
      count(*)::int
    from
      drafted
  ) as "drafted!"
from
  (
    select
      why,
      count(*)::int as n,
      sum(
        case
          when fen <> 0 then fen
          else returned_fen
        end
      )::bigint as fen
    from
      line
    where
      why is not null
    group by
      why
  ) as out
