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
          i.value || jsonb_build_object(
            'isSeen',
            exists (
              select
              from
                households.pairing p
              where
                p.id = (i.value ->> 'pairingId')::uuid
            )
            or (i.value ->> 'pairingId')::uuid = any (
              array(
                select
                  households.own_pairings ()
              )
            )
          )
          order by
            i.place
        )
      from
        jsonb_array_elements(:items::jsonb) with ordinality as i (value, place)
    ),
    :organisation,
    :subject,
    coalesce(:oldest::date, date '1990-01-01')
  ) as e
