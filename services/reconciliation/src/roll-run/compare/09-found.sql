-- most persons stand on one row; only the others are put together
create temp table found on commit drop as
with
  several as materialized (
    select
      region,
      person_key
    from
      person
    group by
      region,
      person_key
    having
      count(*) > 1
  ),
  together as (
    select
      region,
      person_key,
      (
        array_agg(
          exact_id
          order by
            likeness desc nulls last,
            member_id
        ) filter (
          where
            is_matched
        )
      ) [1] as student_id,
      max(likeness) as likeness,
      (
        array_agg(
          member_id
          order by
            register <> 'RURAL_REVITALISATION',
            member_id
        )
      ) [1] as member_id,
      (
        array_agg(
          household_id
          order by
            register <> 'RURAL_REVITALISATION',
            member_id
        )
      ) [1] as household_id,
      array(
        select distinct
          unnest(
            string_to_array(string_agg(array_to_string(categories, ','), ','), ',')
          )
        order by
          1
      ) as categories,
      array_agg(
        distinct register
        order by
          register
      ) as registers,
      min(name_key) as sort_key,
      max(age) as age,
      bool_or(is_adult) as is_adult,
      min(whereabouts) as whereabouts,
      '{}'::text[] as doubts,
      string_agg(
        concat_ws(
          '|',
          encode(id_digest, 'hex'),
          name_key,
          birth_date,
          relation,
          town,
          head_name_key
        ),
        ';'
        order by
          member_id
      ) as print
    from
      person
      join several using (region, person_key)
    group by
      region,
      person_key
    union all
    select
      region,
      person_key,
      case
        when is_matched then exact_id
      end,
      likeness,
      member_id,
      household_id,
      categories,
      array[register],
      name_key,
      age,
      is_adult,
      whereabouts,
      case
        when is_matched then '{}'
        else doubts
      end,
      concat_ws(
        '|',
        encode(id_digest, 'hex'),
        name_key,
        birth_date,
        relation,
        town,
        head_name_key
      )
    from
      person
      left join several using (region, person_key)
    where
      several.region is null
  )
select
  region,
  person_key,
  student_id,
  likeness,
  member_id,
  household_id,
  categories,
  registers,
  sort_key,
  age,
  is_adult,
  doubts,
  whereabouts is null
  and not is_adult
  and student_id is null
  and 'NUMBER_TWICE' = any (doubts) as is_unsure,
  md5(print) as fingerprint,
  case
    when whereabouts = '1' then 'ELSEWHERE'
    when whereabouts = '2' then 'ACCOUNTED'
    when age is null
    and is_adult then 'GROWN_UP'
    else reconciliation.status_of_age (age)
  end as status_by_age
from
  together
