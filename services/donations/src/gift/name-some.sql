-- Takes so many people out of a delivery; what each of them got.
select
  amounts as "amounts!",
  quantities::text[] as "quantities!"
from
  donations.name_some (:id, :count)
