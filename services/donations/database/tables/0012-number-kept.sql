-- Without the number no look-up by another key can be made of it; what was asked before has none.
alter table donations.gift_request add registry_cipher text;
