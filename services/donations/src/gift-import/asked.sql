-- Rows of a partner's own list that name a child without its code, taken out of `staged`: each is known by what it
-- says and the how-manieth it is.
create temp table asked on commit drop as
with
  moved as (
    delete from staged
    where
      student_refs is null
      and outcome is null
    returning
      *
  )
select
  moved.*,
  sha256(
    convert_to(
      jsonb_build_array(
        uscc,
        :region::text,
        name_key,
        school_key,
        encode(registry_digest, 'hex'),
        form,
        purpose,
        title,
        quantity,
        unit,
        amount_fen,
        term,
        given_on
      )::text,
      'UTF8'
    )
  ) as content_digest,
  row_number() over (
    partition by
      name_key,
      school_key,
      registry_digest,
      form,
      purpose,
      title,
      quantity,
      unit,
      amount_fen,
      term,
      given_on
    order by
      row
  )::int as occurrence
from
  moved
