-- What is netted in a transfer is never more than the transfer.
select p.transfer_id::text as what, format('nets to %s fen', sum(p.amount_fen)) as why from subsidies.payment p join subsidies.batch b on b.id = p.batch_id
where b.kind <> 'CLAWBACK' and p.status <> 'CANCELLED' group by p.transfer_id having sum(p.amount_fen) < 0;
