-- The students of the rows that enter; one that says nothing new is left as it is, and one who left does not take
-- back who studies elsewhere now.
with
  changed as (
    insert into
      students.student as s (
        registry_cipher,
        registry_digest,
        registry_permanent,
        registry_id_digest,
        id_cipher,
        id_digest,
        name,
        name_key,
        pinyin_key,
        sex,
        birth_date,
        school_id,
        school_code,
        region,
        town,
        stage,
        grade,
        class_name,
        boarder,
        status
      )
    select
      registry_cipher,
      registry_digest,
      registry_permanent,
      registry_id_digest,
      id_cipher,
      id_digest,
      t.name,
      t.name_key,
      pinyin_key,
      sex,
      birth_date,
      c.id,
      t.school_code,
      c.region,
      coalesce(t.town, c.town),
      stage,
      grade,
      class_name,
      boarder,
      status
    from
      staged t
      join students.school c on c.code = t.school_code
    where
      outcome is null
      and row not in (
        select
          row
        from
          refused
      )
    on conflict (registry_digest, county, linked_to) do update
    set
      id_cipher = case
        when s.id_digest is distinct from excluded.id_digest then coalesce(excluded.id_cipher, s.id_cipher)
        else s.id_cipher
      end,
      id_digest = coalesce(excluded.id_digest, s.id_digest),
      name = excluded.name,
      name_key = excluded.name_key,
      pinyin_key = excluded.pinyin_key,
      sex = excluded.sex,
      birth_date = excluded.birth_date,
      school_id = excluded.school_id,
      school_code = excluded.school_code,
      region = excluded.region,
      town = excluded.town,
      stage = excluded.stage,
      grade = excluded.grade,
      class_name = excluded.class_name,
      boarder = excluded.boarder,
      status = excluded.status
    where
      (
        s.id_digest,
        s.name,
        s.sex,
        s.birth_date,
        s.school_id,
        s.town,
        s.stage,
        s.grade,
        s.class_name,
        s.boarder,
        s.status
      ) is distinct from (
        coalesce(excluded.id_digest, s.id_digest),
        excluded.name,
        excluded.sex,
        excluded.birth_date,
        excluded.school_id,
        excluded.town,
        excluded.stage,
        excluded.grade,
        excluded.class_name,
        excluded.boarder,
        excluded.status
      )
      and not (
        excluded.status in ('TRANSFERRED', 'GRADUATED', 'DROPPED')
        and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')
        and s.school_id <> excluded.school_id
      )
    returning
      registry_digest
  )
update staged
set
  outcome = case
    when registry_digest in (
      select
        registry_digest
      from
        changed
    ) then 'ACCEPTED'
    else 'UNCHANGED'
  end
where
  outcome is null
  and row not in (
    select
      row
    from
      refused
  )
