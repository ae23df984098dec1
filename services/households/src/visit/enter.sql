-- Enters visits of pairings that the caller may write of: a helper its own, a school and a register's bureau those of
-- their own helpers or making, an education bureau those of its region.
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
                join households.helper h on h.id = p.helper_id
              where
                p.id = (i.value ->> 'pairingId')::uuid
                and (
                  (
                    select
                      session.audience ()
                  ) = 'EDUCATION'
                  or (
                    select
                      session.organisation ()
                  ) in (h.made_by, p.made_by)
                )
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
