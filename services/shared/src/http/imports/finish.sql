-- The end of an import, held or done, with its counts and the digest of the differences that were shown.
update import
set
  status = :status,
  rows_accepted = :accepted,
  rows_unchanged = :unchanged,
  rows_rejected = :rejected,
  rows_ended = :length,
  rows_in_scope = :inScope,
  hold_reasons = :reasons,
  finished_at = case :status
    when 'DONE' then now()
  end,
  options = options || jsonb_build_object('differences', :differences::text)
where
  id = :id
