-- Whether another place has a certificate of this number.
select
  exists (
    select
    from
      households.training_place p
    where
      p.certificate_number = :number
      and p.certificate_name is not distinct from :name
      and p.id <> :id
  ) as "isTaken!"
