-- What a school charges, by stage, purpose and term.
select
  c.code as "schoolCode",
  f.stage,
  f.purpose,
  f.amount_fen as "amountPerTerm",
  f.from_term as "fromTerm",
  f.source
from
  subsidies.school_fee f
  join students.school c on c.id = f.school_id
where
  c.code = :schoolCode
order by
  f.from_term desc,
  f.stage,
  f.purpose
