-- Findings of a region counted by what they share (:by is RULE, SCHOOL, BATCH or CAUSE), the largest group first; an
-- auditor reads no group of fewer than five persons.
with
  counted as (
    select
      case :by
        when 'RULE' then f.rule
        when 'SCHOOL' then coalesce(c.code, '')
        when 'BATCH' then ''
        else f.rule || coalesce(':' || f.programme, '')
      end as key,
      case :by
        when 'RULE' then f.rule_name
        when 'SCHOOL' then coalesce(c.name, '未关联学校')
        when 'BATCH' then '不属于任何批次'
        else f.rule_name || coalesce(
          ' · ' || coalesce(f.detail ->> 'programmeName', f.programme),
          ''
        )
      end as chinese,
      case :by
        when 'RULE' then f.rule_english
        when 'SCHOOL' then coalesce(c.name, 'no school')
        when 'BATCH' then 'no batch'
        else f.rule_english || coalesce(', ' || coalesce(f.programme_english, f.programme), '')
      end as english,
      case
        when min(f.kind) = max(f.kind) then min(f.kind)
      end as kind,
      case
        when min(f.rule) = max(f.rule) then min(f.rule)
      end as rule,
      count(*)::int as findings,
      count(
        distinct coalesce(encode(f.person_key, 'hex'), f.entry_id::text)
      )::int as persons,
      coalesce(sum(f.stake_fen), 0)::bigint as amount
    from
      reconciliation.findings_in (:region, :term) f
      left join students.school c on c.id = f.school_id
    group by
      1,
      2,
      3
  )
select
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
      and persons between 1 and 4 as withheld
  ) as w
order by
  counted.findings desc,
  1
