-- Whether a reservation of the caller's holds these children still; locks it.
select
  donations.reservation_holds (:id, :studentIds::uuid[]) as "outcome!"
