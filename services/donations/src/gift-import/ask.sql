-- Rows without a code become requests to the school that they name, or to the county where that is not one school.
with
  place as (
    select
      name,
      case
        when count(*) = 1 then (array_agg(id)) [1]
      end as id
    from
      (
        select distinct
          a.school_key as name,
          s.id
        from
          asked a
          join students.school s on s.name_key = a.school_key
          or s.code = a.school_key
        where
          starts_with(s.region, :region)
      ) as found
    group by
      name
  )
insert into
  donations.gift_request (
    import_id,
    partner_id,
    made_by,
    region,
    school_id,
    school_written,
    name,
    name_key,
    registry_digest,
    registry_cipher,
    form,
    purpose,
    title,
    quantity,
    unit,
    amount_fen,
    term,
    given_on,
    content_digest,
    occurrence
  )
select
  :id,
  p.id,
  :organisation,
  :region,
  place.id,
  a.school_written,
  a.name_written,
  a.name_key,
  a.registry_digest,
  a.registry_cipher,
  a.form,
  a.purpose,
  a.title,
  a.quantity,
  a.unit,
  a.amount_fen,
  a.term,
  a.given_on,
  a.content_digest,
  a.occurrence
from
  asked a
  join donations.partner p on p.uscc = a.uscc
  left join place on place.name = a.school_key
where
  a.outcome is null
