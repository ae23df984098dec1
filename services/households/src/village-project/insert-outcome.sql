-- What came of a project; of one kind and day once.
insert into
  households.project_outcome (
    project_id,
    kind,
    number,
    amount_fen,
    on_date,
    source,
    made_by
  )
values
  (
    :projectId,
    :kind,
    :number,
    :amount,
    :on,
    :source,
    :madeBy
  )
on conflict on constraint outcome_once do update
set
  number = excluded.number,
  amount_fen = excluded.amount_fen,
  source = excluded.source
