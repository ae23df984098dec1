-- Places of the rows; what a place says already is said again, what is new of it is added.
with
  told as materialized (
    select distinct
      on (
        s.id,
        coalesce(encode(t.id_digest, 'hex'), t.name_key || t.occurrence)
      ) t.*,
      s.id as session_id
    from
      staged t
      join households.training_session s on s.number = t.number
      and s.on_date = t.on_date
      and s.made_by = :organisation
      and s.region = :region
    where
      t.row not in (
        select
          row
        from
          refused
      )
    order by
      s.id,
      coalesce(encode(t.id_digest, 'hex'), t.name_key || t.occurrence),
      t.row
  ),
  known as (
    select
      t.row,
      p.id
    from
      told t
      join households.training_place p on p.session_id = t.session_id
      and case
        when t.id_digest is null then p.id_digest is null
        and (p.name_key, p.occurrence) = (t.name_key, t.occurrence)
        else p.id_digest = t.id_digest
      end
  ),
  entered as (
    insert into
      households.training_place (
        session_id,
        attendee_name,
        name_key,
        occurrence,
        id_digest,
        id_cipher,
        member_id,
        attended,
        certificate_name,
        certificate_number,
        found_job_on,
        employer,
        allowance_fen,
        allowance_payer,
        region,
        made_by
      )
    select
      t.session_id,
      t.name,
      t.name_key,
      t.occurrence,
      t.id_digest,
      t.id_cipher,
      t.member_id,
      t.attended,
      t.certificate_name,
      t.certificate_number,
      t.found_job_on,
      t.employer,
      t.allowance_fen,
      t.allowance_payer,
      :region,
      :organisation
    from
      told t
    where
      t.row not in (
        select
          row
        from
          known
      )
    order by
      t.row
  ),
  amended as (
    update households.training_place p
    set
      attended = t.attended
      or p.attended,
      member_id = coalesce(p.member_id, t.member_id),
      id_cipher = coalesce(p.id_cipher, t.id_cipher),
      certificate_name = coalesce(t.certificate_name, p.certificate_name),
      certificate_number = coalesce(t.certificate_number, p.certificate_number),
      found_job_on = coalesce(t.found_job_on, p.found_job_on),
      employer = coalesce(t.employer, p.employer),
      allowance_fen = coalesce(t.allowance_fen, p.allowance_fen),
      allowance_payer = coalesce(t.allowance_payer, p.allowance_payer)
    from
      known k
      join told t on t.row = k.row
    where
      p.id = k.id
      and (
        (
          t.attended
          and not p.attended
        )
        or (
          p.member_id is null
          and t.member_id is not null
        )
        or coalesce(t.certificate_number, p.certificate_number) is distinct from p.certificate_number
        or coalesce(t.certificate_name, p.certificate_name) is distinct from p.certificate_name
        or coalesce(t.found_job_on, p.found_job_on) is distinct from p.found_job_on
        or coalesce(t.employer, p.employer) is distinct from p.employer
        or coalesce(t.allowance_fen, p.allowance_fen) is distinct from p.allowance_fen
        or coalesce(t.allowance_payer, p.allowance_payer) is distinct from p.allowance_payer
      )
    returning
      k.row
  )
update staged s
set
  outcome = case
    when t.row is not null
    and k.row is null
    or a.row is not null then 'ACCEPTED'
    else 'UNCHANGED'
  end
from
  staged o
  left join told t on t.row = o.row
  left join known k on k.row = o.row
  left join amended a on a.row = o.row
where
  o.row = s.row
  and s.row not in (
    select
      row
    from
      refused
  )
