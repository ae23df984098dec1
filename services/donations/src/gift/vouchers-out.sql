-- Codes of gifts that are handed out with a sign sheet.
select
  donations.hand_out (:ids::uuid[], :on::date) as "count!"
