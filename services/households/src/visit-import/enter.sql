-- Enters the rows that stand: a row is known again by its pairing, day, kind and place among the like of its sheet.
with
  placed as materialized (
    select
      t.row,
      t.pairing_id,
      t.on_date,
      t.kind,
      t.way,
      t.lessons,
      t.comfort_fen,
      t.paid_from,
      t.signed,
      t.notes,
      t.content,
      row_number() over (
        partition by
          t.pairing_id,
          t.on_date,
          t.kind
        order by
          not t.another,
          t.row
      ) as nth,
      row_number() over (
        order by
          t.row
      ) as place,
      t.another
    from
      staged t
    where
      t.pairings = 1
      and t.row not in (
        select
          row
        from
          refused
      )
  ),
  -- the same line twice is one visit, unless it says that it is another
  told as materialized (
    select
      p.*,
      row_number() over (
        order by
          p.row
      ) as item
    from
      placed p
    where
      p.another
      or not exists (
        select
        from
          placed e
        where
          e.row < p.row
          and (e.pairing_id, e.on_date, e.kind, e.content) = (p.pairing_id, p.on_date, p.kind, p.content)
      )
  ),
  entered as (
    select
      e.place,
      e.outcome,
      e.visit_id
    from
      households.enter_visits (
        (
          select
            coalesce(
              jsonb_agg(
                jsonb_build_object(
                  'pairingId',
                  t.pairing_id,
                  'isSeen',
                  true,
                  'on',
                  t.on_date,
                  'kind',
                  t.kind,
                  'way',
                  t.way,
                  'lessons',
                  t.lessons,
                  'comfortFen',
                  t.comfort_fen,
                  'paidFrom',
                  t.paid_from,
                  'signed',
                  t.signed,
                  'notes',
                  t.notes,
                  'another',
                  t.another,
                  'key',
                  concat_ws(
                    '/',
                    'sheet',
                    t.pairing_id,
                    t.on_date,
                    t.kind,
                    case
                      when t.another then t.nth
                    end
                  ),
                  'content',
                  encode(t.content, 'hex')
                )
                order by
                  t.item
              ),
              '[]'
            )
          from
            told t
        ),
        :organisation,
        :subject,
        date '1990-01-01'
      ) as e
  )
update staged s
set
  told = coalesce(e.outcome, 'TWICE')
from
  placed p
  left join told t on t.row = p.row
  left join entered e on e.place = t.item
where
  p.row = s.row
