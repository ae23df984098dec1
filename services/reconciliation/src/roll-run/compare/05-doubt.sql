-- why the number may not be the row's own: somebody else of the county bears exactly the row's name and could be
-- meant, the number stands beside another name, sex or age go against the relation
create temp table doubt on commit drop as
select
  *
from
  (
    select
      t.member_id,
      array_remove(
        array[
          case
            when (
              x.likeness = 1
              or (
                x.member_id is null
                and exists (
                  select
                  from
                    households.member o
                  where
                    o.id_digest = t.id_digest
                    and o.region = t.region
                    and o.name_key <> t.name_key
                    and exists (
                      select
                      from
                        households.registration open
                      where
                        open.member_id = o.id
                        and open.until_date is null
                    )
                )
              )
            )
            and exists (
              select
              from
                students.student n
              where
                n.name_key = t.name_key
                and n.linked_to is null
                and n.person_key is distinct from s.person_key
                and starts_with(n.region, left(t.region, 6))
                and (
                  n.town = t.town
                  or n.school_id = s.school_id
                  or left(n.name_key, 1) = left(t.head_name_key, 1)
                  or exists (
                    select
                    from
                      households.member home
                    where
                      home.household_id = t.household_id
                      and home.id_digest = n.id_digest
                  )
                  or not exists (
                    select
                    from
                      households.member own
                    where
                      own.id_digest = n.id_digest
                      and own.region = t.region
                      and exists (
                        select
                        from
                          households.registration open
                        where
                          open.member_id = own.id
                          and open.until_date is null
                      )
                  )
                )
            ) then 'NAMESAKE'
          end,
          case
            when exists (
              select
              from
                shared h
              where
                (h.region, h.list, h.id_digest) = (t.region, t.list, t.id_digest)
            ) then 'NUMBER_TWICE'
          end,
          case
            when x.likeness = 1
            and t.sex <> reconciliation.sex_told_by (t.relation)
            and exists (
              select
              from
                sex_told h
              where
                (h.region, h.list) = (t.region, t.list)
                and h.is_trusted
            ) then 'SEX'
          end,
          case
            when reconciliation.is_child (t.relation)
            and not reconciliation.is_taken_in (t.relation)
            and t.birth_date < head.birth_date + make_interval(
              years => case
                when reconciliation.is_grandchild (t.relation) then 28
                else 12
              end
            )
            or t.age < 14
            and (
              reconciliation.is_adult (t.relation)
              or (
                reconciliation.is_head (t.relation)
                and not t.categories && array[
                  'ORPHAN',
                  'DE_FACTO_UNSUPPORTED',
                  'DISABLED_STUDENT',
                  'TEKUN'
                ]
              )
            ) then 'AGE'
          end
        ],
        null
      ) as doubts
    from
      roll_row t
      left join exact x using (member_id)
      left join students.student s on s.id = x.student_id
      left join lateral (
        select
          min(o.birth_date) as birth_date
        from
          households.member o
        where
          o.household_id = t.household_id
          and o.id <> t.member_id
          and reconciliation.is_child (t.relation)
          and (
            reconciliation.is_head (o.relation)
            or o.name_key = t.head_name_key
          )
      ) as head on true
    where
      t.id_valid
      and t.id_digest is not null
      and x.likeness is distinct from 2
  ) as asked
where
  doubts <> '{}'
