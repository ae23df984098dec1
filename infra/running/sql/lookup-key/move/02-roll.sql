-- Lines of the roll, decisions, and who was on a register before.
update reconciliation.roll_entry e
set person_key = 'id:' || encode(c.new, 'base64')
from chunk c
where e.person_key = 'id:' || encode(c.old, 'base64');

update reconciliation.match_decision d
set person_key = 'id:' || encode(c.new, 'base64')
from chunk c
where d.person_key = 'id:' || encode(c.old, 'base64');

update reconciliation.roll_past p
set person_key = 'id:' || encode(c.new, 'base64')
from chunk c
where p.person_key = 'id:' || encode(c.old, 'base64');

update reconciliation.roll_member m
set id_digest = c.new
from chunk c
where m.id_digest = c.old;
