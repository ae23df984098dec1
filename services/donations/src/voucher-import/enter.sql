-- Codes of a donation that are not known yet enter, each once.
with
  entered as (
    insert into
      donations.voucher (
        donation_id,
        partner_id,
        code_cipher,
        code_digest,
        last_four,
        import_id
      )
    select distinct
      on (t.code_digest) d.id,
      d.partner_id,
      t.code_cipher,
      t.code_digest,
      t.last_four,
      :importId::uuid
    from
      staged t
      join donations.donation d on d.id = :donationId::uuid
    where
      t.outcome is null
    order by
      t.code_digest,
      t.row
    on conflict (donation_id, code_digest) do nothing
    returning
      code_digest
  ),
  first as (
    select
      min(t.row) as row
    from
      staged t
      join entered e on e.code_digest = t.code_digest
    group by
      t.code_digest
  )
update staged t
set
  outcome = case
    when t.row in (
      select
        first.row
      from
        first
    ) then 'ACCEPTED'
    else 'UNCHANGED'
  end
where
  t.outcome is null
