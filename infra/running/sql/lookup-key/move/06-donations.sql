-- Rows that wait for a school: what one says, by which the same list is known again, holds the digest too.
update donations.gift_request r
set registry_digest = c.new,
  content_digest = coalesce(
    (select said.becomes
    from donations.partner p
    join school_key k on k.written = r.school_written
    cross join lateral (
      select sha256(convert_to(jsonb_build_array(p.uscc, r.region, r.name_key, k.key, encode(c.old, 'hex'), r.form,
          r.purpose, r.title, r.quantity, r.unit, r.amount_fen, r.term, r.given_on)::text, 'UTF8')) as was,
        sha256(convert_to(jsonb_build_array(p.uscc, r.region, r.name_key, k.key, encode(c.new, 'hex'), r.form,
          r.purpose, r.title, r.quantity, r.unit, r.amount_fen, r.term, r.given_on)::text, 'UTF8')) as becomes) as said
    where p.id = r.partner_id and said.was = r.content_digest),
    r.content_digest)
from chunk c
where r.registry_digest = c.old;

-- Whose a child's need is: the county and the person.
update donations.need_record n
set holder = left(n.holder, 7) || encode(c.new, 'hex')
from chunk c
where n.holder like 'P%' and substr(n.holder, 8) = encode(c.old, 'hex');
