-- How an own donation and what became of it was used, by thing, school and month; what reached fewer than five at a
-- school in a month stands with the rest.
select
  title as "title!",
  school as "school",
  month as "month",
  persons as "persons!",
  times as "times!",
  quantity::float as "quantity!",
  amount_fen as "amount!",
  unpriced as "unpriced!"
from
  donations.use_lines (:id)
