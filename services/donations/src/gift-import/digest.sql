-- What a row says of whom, in one digest, and which donation of its giver it is of.
update staged
set
  donation_key = concat_ws('|', uscc, form, purpose, title, unit, term),
  content_digest = sha256(
    convert_to(
      jsonb_build_array(
        uscc,
        form,
        purpose,
        title,
        quantity,
        unit,
        amount_fen,
        term,
        given_on
      )::text,
      'UTF8'
    )
  )
