-- NEED_UNMET: what children of a school have needed for sixty days and nobody has taken on.
create view reconciliation.rule_need_unmet as
select
  'NEED_UNMET' as rule,
  n.county collate "C" as county,
  n.school_id,
  n.purpose as programme,
  concat_ws(
    '|',
    n.purpose,
    coalesce(n.item_code, ''),
    max(n.recorded_on)
  ) as facts,
  jsonb_build_object(
    'count',
    count(*),
    'since',
    min(n.recorded_on),
    'item',
    min(i.name),
    'itemEnglish',
    min(i.english)
  ) as detail
from
  donations.need_record n
  left join donations.item i on i.code = n.item_code
where
  n.status = 'OPEN'
  and n.recorded_on <= (select reconciliation.today()) - 60
group by
  n.county collate "C",
  n.school_id,
  n.item_code,
  n.purpose;
