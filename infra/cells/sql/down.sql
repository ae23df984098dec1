-- All that goes from the province to its counties; each is given the rows of its own.
create publication down for table
  province.finding (cell, key, rule, term, programme, record_ids, own_fen, others_fen, due_fen, stake_fen, severity,
    source, others_said),
  province.asked (cell, id, student_id, asker, asker_name, on_date, public_key),
  province.answered (cell, id, outcome, sealed, answered_at)
with (publish = 'insert, update, delete');
