-- The registry, and children asked for.
update students.student s
set registry_digest = coalesce((select c.new from chunk c where c.old = s.registry_digest), s.registry_digest),
  registry_id_digest = coalesce((select c.new from chunk c where c.old = s.registry_id_digest), s.registry_id_digest),
  id_digest = coalesce((select c.new from chunk c where c.old = s.id_digest), s.id_digest),
  linked_key = coalesce((select c.new from chunk c where c.old = s.linked_key), s.linked_key)
where s.registry_digest in (select old from chunk)
  or s.registry_id_digest in (select old from chunk)
  or s.id_digest in (select old from chunk)
  or s.linked_key in (select old from chunk);

update students.transfer t
set registry_digest = c.new
from chunk c
where t.registry_digest = c.old;
