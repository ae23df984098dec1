-- What goes from the province to one county: the rows of its own.
create publication down_:cell for table
  province.finding (cell, key, rule, term, programme, student_id, record_ids, own_fen, others_fen, due_fen, stake_fen,
    severity, source, others_said) where (cell = ':cell'),
  province.asked (cell, id, student_id, asker, asker_name, on_date, public_key, name_digest, mark) where (cell = ':cell'),
  province.answered (cell, id, outcome, sealed, answered_at) where (cell = ':cell')
with (publish = 'insert, update, delete');
