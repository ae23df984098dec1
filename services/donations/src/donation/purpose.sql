-- What is left of a donation is for another purpose.
update donations.donation
set
  purpose = :purpose
where
  id = :id
