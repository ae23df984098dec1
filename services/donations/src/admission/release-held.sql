-- What a partner holds reserved of a county is open again.
select
  donations.release_held (:uscc, :region, :subject) as "count!"
