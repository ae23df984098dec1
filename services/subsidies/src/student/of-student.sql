-- Entitlements and payments of students, of one term or of all, as one row each; the programmes come with the first.
select
  child.id as "id!",
  (
    select
      jsonb_agg(to_jsonb(e))
    from
      (
        select
          id,
          student_id as "studentId",
          programme_code as "programmeCode",
          term,
          amount_fen::text as amount,
          census_on::text as "censusOn",
          stage,
          boarder,
          categories,
          standard_source as "standardSource",
          status,
          reason,
          tier,
          months,
          basis_kind as "basisKind",
          check_status as "checkStatus",
          check_reason as "checkReason",
          school_id as "schoolId",
          grade,
          class_name as "className"
        from
          subsidies.entitlement
        where
          student_id = child.id
          and (
            :term::text is null
            or term = :term
          )
        order by
          term,
          programme_code
      ) as e
  ) as entitlements,
  (
    select
      jsonb_agg(to_jsonb(p))
    from
      (
        select
          payment.id,
          student_id as "studentId",
          programme_code as "programmeCode",
          made_by as "madeBy",
          term,
          amount_fen::text as amount,
          form,
          payment.status,
          payer,
          serial,
          method,
          paid_on::text as "paidOn",
          note,
          is_reissue as reissue,
          batch_id as "batchId",
          account_last_four as "accountLastFour",
          (
            select
              e.reason
            from
              subsidies.payment_event e
            where
              e.payment_id = payment.id
              and e.status = 'RETURNED'
            order by
              e.id desc
            limit
              1
          ) as "returnReason"
        from
          subsidies.payment
        where
          student_id = child.id
          and (
            :term::text is null
            or term = :term
          )
        order by
          paid_on,
          serial
      ) as p
  ) as payments,
  case
    when child.n = 1 then (
      select
        jsonb_agg(to_jsonb(g))
      from
        subsidies.programme as g
    )
  end as programmes
from
  unnest(:ids::uuid[]) with ordinality as child (id, n)
