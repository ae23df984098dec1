-- A version of a standard; the same one again corrects it.
insert into
  subsidies.standard (
    programme_code,
    stage,
    boarder,
    tier,
    categories,
    region,
    from_term,
    until_term,
    amount_fen,
    source,
    made_by
  )
values
  (
    :programme,
    :stage,
    :boarder,
    :tier,
    :categories,
    :region,
    :fromTerm,
    :untilTerm,
    :amountFen,
    :source,
    :organisation
  )
on conflict on constraint standard_once do update
set
  until_term = excluded.until_term,
  amount_fen = excluded.amount_fen,
  source = excluded.source,
  made_by = excluded.made_by
