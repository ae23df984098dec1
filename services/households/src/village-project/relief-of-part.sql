-- What of a part has been given to households.
select
  households.relief_of_part (:id::uuid) as "given!"
