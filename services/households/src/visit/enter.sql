-- Enters visits of pairings that the caller may write of: its own helper's, or those it sees.
select
  e.place as "place!",
  e.visit_id as "visitId",
  e.outcome as "outcome!",
  e.first_day as "firstDay",
  e.last_day as "lastDay"
from
  households.enter_visits (
    (
      select
        jsonb_agg(
          i.value || jsonb_build_object('isSeen', m.id is not null)
          order by
            i.place
        )
      from
        jsonb_array_elements(:items::jsonb) with ordinality as i (value, place)
        left join (
          select
            p.id
          from
            households.pairing p
          union
          select
            o.id
          from
            households.own_pairings () as o (id)
        ) as m on m.id = (i.value ->> 'pairingId')::uuid
    ),
    :organisation,
    :subject,
    coalesce(:oldest::date, date '1990-01-01')
  ) as e
