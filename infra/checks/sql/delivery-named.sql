-- Of a delivery as many are named as have gifts of it, and no more than were delivered.
select d.id::text as what, format('delivered to %s, counts %s named, %s have gifts', d.unnamed_count, d.named_count, count(g.id)) as why
from donations.gift d left join donations.gift g on g.named_of = d.id
where d.unnamed_count is not null group by d.id having d.named_count <> count(g.id) or d.named_count > d.unnamed_count;
