-- What was sent is not edited: the rows of a batch say what they said when it went to the bank.
select b.number as what, 'its rows are not what was sent' as why from subsidies.batch b where b.sent_digest is not null and b.sent_digest is distinct from (
  select sha256(convert_to(string_agg(concat_ws('|', p.id, p.student_id, p.programme_code, p.term, p.amount_fen, p.payer, p.serial, encode(p.account_digest, 'hex')), E'\n' order by p.id), 'UTF8'))
  from subsidies.payment p where p.batch_id = b.id and exists (select from subsidies.payment_event e where e.payment_id = p.id and e.status = 'SENT'))
union all
select b.number, 'was sent without saying what' from subsidies.batch b where b.status in ('SENT', 'SETTLED') and b.sent_digest is null;
