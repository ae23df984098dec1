-- What one giver gave, by term.
create index gift_partner on donations.gift (partner_id, term);
