-- Asks the province for a child by the exchange's digest of its registry number.
with
  asked as (
    insert into
      province.ask (
        id,
        exchange_key,
        asker_name,
        on_date,
        public_key,
        name_digest,
        mark
      )
    values
      (
        :id,
        :digest,
        :askerName,
        :onDate::date,
        :publicKey,
        :nameDigest,
        :mark
      )
    on conflict (id) do nothing
  )
update students.transfer
set
  asked_province_at = now(),
  private_cipher = :privateCipher,
  public_key = :publicKey
where
  id = :id
