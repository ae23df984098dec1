-- Each of these students has a gift of its own of the delivery.
select
  donations.name_children (
    :deliveryId,
    :givenWith,
    :studentIds::uuid[],
    :amounts::bigint[],
    :quantities::numeric[],
    :subject
  ) as "count!"
