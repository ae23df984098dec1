-- What is looked through for findings, a county at a time.
create index need_open on donations.need_record ((county collate "C")) where status = 'OPEN';
create index gift_unconfirmed on donations.gift ((left(region, 6) collate "C")) where status = 'DELIVERED';
create index voucher_handed_out on donations.voucher (handed_out_on) where status = 'HANDED_OUT';
