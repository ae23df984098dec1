-- New gifts enter the tables, promised where a partner hands them in (`status`), with their first event.
with
  given as (
    insert into
      donations.gift (
        donation_id,
        partner_id,
        student_id,
        form,
        purpose,
        title,
        item_code,
        amount_fen,
        quantity,
        unit,
        term,
        given_on,
        region,
        made_by,
        content_digest,
        occurrence,
        import_id
      )
    select
      d.id,
      d.partner_id,
      t.student_id,
      t.form,
      t.purpose,
      t.title,
      donations.item_of (t.title, t.form),
      t.amount_fen,
      t.quantity,
      t.unit,
      t.term,
      t.given_on,
      :region,
      :organisation,
      t.content_digest,
      t.occurrence,
      :id
    from
      staged t
      join donations.donation d on d.import_key = t.donation_key
    where
      t.outcome is null
      and t.occurrence is not null
      and t.row not in (
        select
          row
        from
          refused
      )
    on conflict (content_digest, student_id, occurrence) do nothing
    returning
      id,
      given_on,
      content_digest,
      student_id,
      occurrence
  ),
  told as (
    insert into
      donations.gift_event (gift_id, status, on_date, subject)
    select
      id,
      :status,
      given_on,
      :organisation
    from
      given
  )
update staged t
set
  outcome = 'ACCEPTED'
from
  given g
where
  (g.content_digest, g.student_id, g.occurrence) = (t.content_digest, t.student_id, t.occurrence)
