-- Digest of the person by the exchange's key, which counties of one province share and nothing else does; null where there is none, and
-- until it is made. Never the look-up digest: who holds one finds nobody by the other.
alter table students.student add exchange_key bytea,
  -- the same of the registry number, by which another county asks for a child
  add exchange_registry bytea;
-- A transfer may be asked by a county that is not of this house: then its school is none of here.
alter table students.transfer alter to_school_id drop not null,
  -- the asker's, for which alone the history is sealed; and the other half of it, enciphered, where the ask is of here
  add public_key bytea,
  add private_cipher text,
  add asked_province_at timestamptz,
  add answered_province_at timestamptz,
  -- what the other county sent of the child, enciphered
  add history_cipher text;
