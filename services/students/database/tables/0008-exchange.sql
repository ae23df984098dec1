-- Digest of the person by the exchange's key, which counties of one province share and nothing else does; null where there is none, and
-- until it is made. Never the look-up digest: who holds one finds nobody by the other.
alter table students.student add exchange_key bytea;
