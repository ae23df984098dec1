-- Partners are told of reservations that end soon.
select
  donations.warn_of_ends () as "count!"
