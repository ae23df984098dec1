-- Gifts of one donation to many children; what their household has together goes to their homes.
insert into
  donations.gift (
    donation_id,
    partner_id,
    student_id,
    household_id,
    via_student,
    form,
    purpose,
    title,
    item_code,
    amount_fen,
    quantity,
    unit,
    term,
    region,
    made_by,
    given_with
  )
select
  :donationId,
  :partnerId,
  case
    when h.household_id is null then t.student_id
  end,
  h.household_id,
  case
    when h.household_id is not null then t.student_id
  end,
  :form,
  :purpose,
  :title,
  coalesce(:item, donations.item_of (:title, :form)),
  t.amount_fen,
  t.quantity,
  :unit,
  :term,
  t.region,
  :organisation,
  :givenWith
from
  unnest(
    :studentIds::uuid[],
    :regions::text[],
    :amounts::bigint[],
    :quantities::numeric[]
  ) as t (student_id, region, amount_fen, quantity)
  left join donations.homes_of_children (
    case
      when :isOfHousehold::boolean then :studentIds::uuid[]
      else '{}'
    end
  ) as h on h.student_id = t.student_id
returning
  id
