-- Findings of a region counted by what they share (each of :by is RULE, SCHOOL, BATCH or CAUSE), the largest group
-- first; an auditor reads no group of fewer than five persons, nor what is found of a school and of no child.
with
  told as materialized (
    select
      f.*,
      c.code as school_code,
      c.name as school_name
    from
      reconciliation.findings_in (:region, :term) f
      left join students.school c on c.id = f.school_id
  ),
  counted as (
    select
      grouping.by,
      case grouping.by
        when 'RULE' then f.rule
        when 'SCHOOL' then coalesce(f.school_code, '')
        when 'BATCH' then ''
        else f.rule || coalesce(':' || f.programme, '')
      end as key,
      min(
        case grouping.by
          when 'RULE' then f.rule_name
          when 'SCHOOL' then coalesce(f.school_name, '未关联学校')
          when 'BATCH' then '不属于任何批次'
          else f.rule_name || coalesce(' · ' || coalesce(f.programme_name, f.programme), '')
        end
      ) as chinese,
      min(
        case grouping.by
          when 'RULE' then f.rule_english
          when 'SCHOOL' then coalesce(f.school_name, 'no school')
          when 'BATCH' then 'no batch'
          else f.rule_english || coalesce(', ' || coalesce(f.programme_english, f.programme), '')
        end
      ) as english,
      case
        when min(f.kind) = max(f.kind) then min(f.kind)
      end as kind,
      case
        when min(f.rule) = max(f.rule) then min(f.rule)
      end as rule,
      count(*)::int as findings,
      count(distinct coalesce(f.person_key, uuid_send (f.entry_id)))::int as persons,
      coalesce(sum(f.stake_fen), 0)::bigint as amount
    from
      told f
      cross join unnest(:by::text[]) as grouping(by)
    group by
      1,
      2
  )
select
  by as "by!",
  key as "key!",
  chinese as "chinese!",
  english as "english!",
  kind,
  rule,
  case
    when w.withheld then 0
    else findings
  end as "findings!",
  case
    when w.withheld then 0
    else persons
  end as "persons!",
  case
    when w.withheld then 0
    else amount
  end::bigint as "amountAtStake!",
  w.withheld as "withheld!"
from
  counted
  cross join lateral (
    select
      (
        select
          session.audience ()
      ) = 'AUDITOR'
      and (
        persons between 1 and 4
        -- of a school without naming how many children there are
        or (
          by = 'SCHOOL'
          and persons = 0
        )
      ) as withheld
  ) as w
order by
  counted.findings desc,
  2
