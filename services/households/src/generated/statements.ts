// written by npm run sql: what each .sql file says, with the types that PostgreSQL gives it
import type { Statement } from '@dianming/shared/database/statement'

/** A household by its number within its register. */
export const householdByNumber: Statement<{ register: string | null; number: string | null }, { id: string; number: string | null; register: string; headName: string | null; region: string; handedDownFrom: string | null; town: string | null; village: string | null }> = {
  name: 'households.household.by-number',
  parameters: ["register","number"],
  text: "/* households.household.by-number */ select\n  id,\n  number,\n  register,\n  head_name as \"headName\",\n  region,\n  origin as \"handedDownFrom\",\n  town,\n  village\nfrom\n  households.household\nwhere\n  register = $1\n  and number = $2\norder by\n  id\nlimit\n  1",
}

/** Households by id. */
export const householdLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; number: string | null; register: string; headName: string | null; region: string; handedDownFrom: string | null; town: string | null; village: string | null }> = {
  name: 'households.household.load',
  parameters: ["ids"],
  text: "/* households.household.load */ select\n  id,\n  number,\n  register,\n  head_name as \"headName\",\n  region,\n  origin as \"handedDownFrom\",\n  town,\n  village\nfrom\n  households.household\nwhere\n  id = any ($1::uuid[])",
}

/** Whom a file ended, by name. */
export const memberEndedBy: Statement<{ parent: string | null }, { id: string; householdId: string; name: string; idCipher: string | null; relation: string | null; birthDate: string | null; cursorKey: string; cursorId: string }> = {
  name: 'households.member.ended-by',
  parameters: ["parent"],
  text: "/* households.member.ended-by */ select\n  member.id,\n  household_id as \"householdId\",\n  name,\n  id_cipher as \"idCipher\",\n  relation,\n  birth_date as \"birthDate\",\n  member.name_key as \"cursorKey\",\n  member.id as \"cursorId\"\nfrom\n  households.import_ending ending\n  join households.member on member.id = ending.person_id\nwhere\n  ending.import_id = $1",
}

/** Members by id. */
export const memberLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; householdId: string; name: string; idCipher: string | null; relation: string | null; birthDate: string | null }> = {
  name: 'households.member.load',
  parameters: ["ids"],
  text: "/* households.member.load */ select\n  member.id,\n  household_id as \"householdId\",\n  name,\n  id_cipher as \"idCipher\",\n  relation,\n  birth_date as \"birthDate\"\nfrom\n  households.member\nwhere\n  id = any ($1::uuid[])",
}

/** Members of households. */
export const memberOfHousehold: Statement<{ ids: readonly (string | null)[] | null }, { id: string; householdId: string; name: string; idCipher: string | null; relation: string | null; birthDate: string | null }> = {
  name: 'households.member.of-household',
  parameters: ["ids"],
  text: "/* households.member.of-household */ select\n  member.id,\n  household_id as \"householdId\",\n  name,\n  id_cipher as \"idCipher\",\n  relation,\n  birth_date as \"birthDate\"\nfrom\n  households.member\nwhere\n  household_id = any ($1::uuid[])\norder by\n  relation is distinct from '户主',\n  birth_date,\n  id",
}

/** Registrations of members, by category and day. */
export const memberRegistrationLoad: Statement<{ ids: readonly (string | null)[] | null }, { memberId: string; category: string; register: string; from: string; until: string | null; riskCleared: boolean }> = {
  name: 'households.member.registration-load',
  parameters: ["ids"],
  text: "/* households.member.registration-load */ select\n  member_id as \"memberId\",\n  category,\n  register,\n  from_date as \"from\",\n  until_date as \"until\",\n  risk_cleared as \"riskCleared\"\nfrom\n  households.registration\nwhere\n  member_id = any ($1::uuid[])\norder by\n  from_date desc,\n  category",
}

/** Rows of one household with one number and different names are different people, each known by number and name; so
 * is a row of a file that only adds when the number stands beside another name already. */
export const registerImportApart: Statement<{ list: string | null; region: string | null; isFull: boolean | null }, {  }> = {
  name: 'households.register-import.apart',
  parameters: ["list","region","isFull"],
  text: "/* households.register-import.apart */ with\n  shared as (\n    select\n      household_key,\n      member_key\n    from\n      staged\n    where\n      id_valid\n    group by\n      1,\n      2\n    having\n      count(distinct name_key) > 1\n    union\n    select\n      t.household_key,\n      t.member_key\n    from\n      staged t\n      join households.household h on (h.list, h.region, h.household_key) = ($1, $2, t.household_key)\n      join households.member m on m.household_id = h.id\n      and m.id_digest = t.id_digest\n    where\n      t.id_valid\n      and (\n        m.member_key <> t.member_key\n        or (\n          not $3\n          and m.name_key <> t.name_key\n        )\n      )\n  )\nupdate staged t\nset\n  member_key = sha256(t.member_key || convert_to(t.name_key, 'UTF8'))\nfrom\n  shared s\nwhere\n  (s.household_key, s.member_key) = (t.household_key, t.member_key)",
}

/** Whom rows name that were refused for another cell. */
export const registerImportBad: Statement<null, {  }> = {
  name: 'households.register-import.bad',
  parameters: [],
  text: "/* households.register-import.bad */ create temp table bad on commit drop as\nselect\n  member_key,\n  name_key,\n  number,\n  household_key\nfrom\n  staged\nwhere\n  outcome = 'REJECTED'\n  or row in (\n    select\n      row\n    from\n      refused\n  )",
}

/** How many new persons study in another county, by equal number and name. */
export const registerImportElsewhere: Statement<{ region: string | null; list: string | null }, { n: number | null }> = {
  name: 'households.register-import.elsewhere',
  parameters: ["region","list"],
  text: "/* households.register-import.elsewhere */ select\n  students.elsewhere_count (\n    $1,\n    coalesce(array_agg(p.id_digest), '{}'),\n    coalesce(array_agg(p.name_key), '{}')\n  ) as n\nfrom\n  placed p\nwhere\n  p.id_valid\n  and p.id_digest is not null\n  and not exists (\n    select\n    from\n      households.member m\n    where\n      (m.list, m.region, m.id_digest, m.name_key) = ($2, $1, p.id_digest, p.name_key)\n  )",
}

/** Who is in the file has the categories that it says; another one of before ended on its day. */
export const registerImportEnded: Statement<{ asOf: string | null; categories: readonly (string | null)[] | null }, {  }> = {
  name: 'households.register-import.ended',
  parameters: ["asOf","categories"],
  text: "/* households.register-import.ended */ with\n  ended as (\n    update households.registration r\n    set\n      until_date = greatest(r.from_date, $1::date)\n    from\n      placed p\n      join households.member m on (m.household_id, m.member_key) = (p.household_id, p.member_key)\n    where\n      r.member_id = m.id\n      and r.until_date is null\n      and (\n        $2::text[] is null\n        or r.category = any ($2)\n      )\n      and not exists (\n        select\n        from\n          placed o\n        where\n          (o.household_id, o.member_key) = (p.household_id, p.member_key)\n          and r.category = any (o.categories)\n      )\n    returning\n      p.row,\n      r.member_id\n  ),\n  noted as (\n    insert into\n      moved\n    select\n      member_id\n    from\n      ended\n  )\nupdate staged\nset\n  outcome = 'ACCEPTED'\nfrom\n  ended\nwhere\n  ended.row = staged.row",
}

/** Rows of persons whom their household does not have yet. */
export const registerImportFresh: Statement<null, {  }> = {
  name: 'households.register-import.fresh',
  parameters: [],
  text: "/* households.register-import.fresh */ create temp table fresh on commit drop as\nselect\n  p.*\nfrom\n  placed p\n  left join households.member m on (m.household_id, m.member_key) = (p.household_id, p.member_key)\nwhere\n  m.id is null",
}

/** The households of the rows that enter. */
export const registerImportHouseholds: Statement<{ register: string | null; origin: string | null; region: string | null }, {  }> = {
  name: 'households.register-import.households',
  parameters: ["register","origin","region"],
  text: "/* households.register-import.households */ insert into\n  households.household as h (\n    register,\n    origin,\n    region,\n    number,\n    household_key,\n    head_name,\n    town,\n    village\n  )\nselect distinct\n  on (household_key) $1,\n  nullif($2, ''),\n  $3,\n  number,\n  household_key,\n  head_name,\n  town,\n  village\nfrom\n  staged\nwhere\n  outcome is null\n  and row not in (\n    select\n      row\n    from\n      refused\n  )\norder by\n  household_key,\n  row\non conflict (list, region, household_key) do update\nset\n  head_name = coalesce(excluded.head_name, h.head_name),\n  town = coalesce(excluded.town, h.town),\n  village = coalesce(excluded.village, h.village)\nwhere\n  (h.head_name, h.town, h.village) is distinct from (\n    coalesce(excluded.head_name, h.head_name),\n    coalesce(excluded.town, h.town),\n    coalesce(excluded.village, h.village)\n  )",
}

/** Members whose row is written otherwise now stay the persons that they were. */
export const registerImportKeep: Statement<null, {  }> = {
  name: 'households.register-import.keep',
  parameters: [],
  text: "/* households.register-import.keep */ with\n  mended as (\n    update households.member m\n    set\n      household_id = p.household_id,\n      member_key = p.member_key,\n      id_cipher = p.id_cipher,\n      id_digest = p.id_digest,\n      id_valid = p.id_valid,\n      id_kind = p.id_kind,\n      near_digests = p.near_digests,\n      sex = p.sex,\n      birth_date = p.birth_date\n    from\n      kept k\n      join placed p on p.row = k.row\n    where\n      m.id = k.member_id\n    returning\n      p.row\n  )\nupdate staged\nset\n  outcome = 'ACCEPTED'\nfrom\n  mended\nwhere\n  mended.row = staged.row",
}

/** The same person, written otherwise before, who moved to another household: the same valid number and name. */
export const registerImportKeptMoved: Statement<null, {  }> = {
  name: 'households.register-import.kept-moved',
  parameters: [],
  text: "/* households.register-import.kept-moved */ with\n  one as (\n    select\n      id_digest as k0,\n      name_key as k1,\n      min(row) as row,\n      bool_and(id_valid) as is_valid,\n      min(birth_date) as birth_date\n    from\n      fresh f\n    where\n      f.id_valid\n      and not exists (\n        select\n        from\n          kept k\n        where\n          k.row = f.row\n      )\n    group by\n      1,\n      2\n    having\n      count(distinct (household_id, member_key)) = 1\n  ),\n  old as (\n    select\n      id_digest as k0,\n      name_key as k1,\n      (array_agg(id)) [1] as id,\n      bool_and(id_valid) as is_valid,\n      min(birth_date) as birth_date\n    from\n      stale o\n    where\n      o.id_valid\n      and not exists (\n        select\n        from\n          kept k\n        where\n          k.member_id = o.id\n      )\n    group by\n      1,\n      2\n    having\n      count(*) = 1\n  )\ninsert into\n  kept\nselect\n  old.id,\n  one.row\nfrom\n  one\n  join old on old.k0 = one.k0\n  and old.k1 = one.k1",
}

/** The same person, written otherwise before, whose number was mended: the only new one of her name in the household. */
export const registerImportKeptNumber: Statement<null, {  }> = {
  name: 'households.register-import.kept-number',
  parameters: [],
  text: "/* households.register-import.kept-number */ with\n  one as (\n    select\n      household_id as k0,\n      name_key as k1,\n      min(row) as row,\n      bool_and(id_valid) as is_valid,\n      min(birth_date) as birth_date\n    from\n      fresh f\n    where\n      not exists (\n        select\n        from\n          kept k\n        where\n          k.row = f.row\n      )\n    group by\n      1,\n      2\n    having\n      count(distinct (household_id, member_key)) = 1\n  ),\n  old as (\n    select\n      household_id as k0,\n      name_key as k1,\n      (array_agg(id)) [1] as id,\n      bool_and(id_valid) as is_valid,\n      min(birth_date) as birth_date\n    from\n      stale o\n    where\n      not exists (\n        select\n        from\n          kept k\n        where\n          k.member_id = o.id\n      )\n    group by\n      1,\n      2\n    having\n      count(*) = 1\n  )\ninsert into\n  kept\nselect\n  old.id,\n  one.row\nfrom\n  one\n  join old on old.k0 = one.k0\n  and old.k1 = one.k1",
}

/** The same person, written otherwise before, of a register without households: the only new one of her name, town and
 * village; two valid numbers with two birthdays are two children. */
export const registerImportKeptPerson: Statement<null, {  }> = {
  name: 'households.register-import.kept-person',
  parameters: [],
  text: "/* households.register-import.kept-person */ with\n  one as (\n    select\n      name_key as k0,\n      coalesce(town, '') as k1,\n      village as k2,\n      min(row) as row,\n      bool_and(id_valid) as is_valid,\n      min(birth_date) as birth_date\n    from\n      fresh f\n    where\n      f.number is null\n      and not exists (\n        select\n        from\n          kept k\n        where\n          k.row = f.row\n      )\n    group by\n      1,\n      2,\n      3\n    having\n      count(distinct (household_id, member_key)) = 1\n  ),\n  old as (\n    select\n      name_key as k0,\n      coalesce(town, '') as k1,\n      village as k2,\n      (array_agg(id)) [1] as id,\n      bool_and(id_valid) as is_valid,\n      min(birth_date) as birth_date\n    from\n      stale o\n    where\n      o.number is null\n      and exists (\n        select\n        from\n          households.registration r\n        where\n          r.member_id = o.id\n          and r.until_date is null\n      )\n      and not exists (\n        select\n        from\n          kept k\n        where\n          k.member_id = o.id\n      )\n    group by\n      1,\n      2,\n      3\n    having\n      count(*) = 1\n  )\ninsert into\n  kept\nselect\n  old.id,\n  one.row\nfrom\n  one\n  join old on old.k0 = one.k0\n  and old.k1 = one.k1\n  and old.k2 = one.k2\nwhere\n  not (\n    one.is_valid\n    and old.is_valid\n    and one.birth_date <> old.birth_date\n  )",
}

/** Which member a fresh row is, written otherwise before. */
export const registerImportKept: Statement<null, {  }> = {
  name: 'households.register-import.kept',
  parameters: [],
  text: "/* households.register-import.kept */ create temp table kept (member_id uuid primary key, row int not null unique) on commit drop",
}

/** Who stands in the scope of the file and is not in it. */
export const registerImportLeavers: Statement<{ list: string | null; region: string | null; town: string | null; categories: readonly (string | null)[] | null; asOf: string | null }, {  }> = {
  name: 'households.register-import.leavers',
  parameters: ["list","region","town","categories","asOf"],
  text: "/* households.register-import.leavers */ insert into\n  ending\nselect\n  m.id\nfrom\n  households.member m\n  join households.household h on h.id = m.household_id\nwhere\n  m.list = $1\n  and m.region = $2\n  and (\n    $3::text is null\n    or m.town = $3\n  )\n  and exists (\n    select\n    from\n      households.registration r\n    where\n      r.member_id = m.id\n      and r.until_date is null\n      and (\n        $4::text[] is null\n        or r.category = any ($4)\n      )\n  )\n  and m.as_of <= $5::date\n  and not exists (\n    select\n    from\n      households.snapshot s\n    where\n      (s.list, s.region) = ($1, $2)\n      and s.is_full\n      and s.as_of > $5::date\n      and (\n        s.town is null\n        or s.town = m.town\n      )\n      and (\n        s.categories is null\n        or s.categories @> $4::text[]\n      )\n  )\n  and not exists (\n    select\n    from\n      present p\n    where\n      (p.household_id, p.member_key) = (m.household_id, m.member_key)\n  )\n  and not exists (\n    select\n    from\n      bad\n    where\n      bad.member_key = m.member_key\n  )\n  and not exists (\n    select\n    from\n      bad\n    where\n      bad.name_key = m.name_key\n      and bad.number is null\n  )\n  and not exists (\n    select\n    from\n      bad\n    where\n      (bad.name_key, bad.household_key) = (m.name_key, h.household_key)\n  )",
}

/** Registrations of leavers end on the day of the file. */
export const registerImportLeft: Statement<{ asOf: string | null; categories: readonly (string | null)[] | null }, {  }> = {
  name: 'households.register-import.left',
  parameters: ["asOf","categories"],
  text: "/* households.register-import.left */ with\n  ended as (\n    update households.registration r\n    set\n      until_date = greatest(r.from_date, $1::date)\n    from\n      ending e\n    where\n      r.member_id = e.person_id\n      and r.until_date is null\n      and r.from_date <= $1::date\n      and (\n        $2::text[] is null\n        or r.category = any ($2)\n      )\n    returning\n      r.member_id\n  )\ninsert into\n  moved\nselect\n  member_id\nfrom\n  ended",
}

/** Members whose registrations the file changed. */
export const registerImportMoved: Statement<null, {  }> = {
  name: 'households.register-import.moved',
  parameters: [],
  text: "/* households.register-import.moved */ create temp table moved (member_id uuid not null) on commit drop",
}

/** Whether a newer file told of all that this one tells of. */
export const registerImportNewer: Statement<{ list: string | null; region: string | null; town: string | null; categories: readonly (string | null)[] | null; asOf: string | null }, { older: boolean | null }> = {
  name: 'households.register-import.newer',
  parameters: ["list","region","town","categories","asOf"],
  text: "/* households.register-import.newer */ select\n  exists (\n    select\n    from\n      households.snapshot s\n    where\n      (s.list, s.region) = ($1, $2)\n      and s.is_full\n      and (\n        s.town is null\n        or s.town = $3\n      )\n      and (\n        s.categories is null\n        or s.categories @> $4::text[]\n      )\n      and s.as_of > $5::date\n  ) as older",
}

/** Rows of persons of whom a newer file told change nothing, and say so. */
export const registerImportOlder: Statement<{ list: string | null; region: string | null; isOlder: boolean | null; asOf: string | null; categories: readonly (string | null)[] | null }, {  }> = {
  name: 'households.register-import.older',
  parameters: ["list","region","isOlder","asOf","categories"],
  text: "/* households.register-import.older */ with\n  older as (\n    update staged t\n    set\n      outcome = 'UNCHANGED'\n    from\n      households.member m\n      join households.household h on h.id = m.household_id\n    where\n      (h.list, h.region, h.household_key) = ($1, $2, t.household_key)\n      and t.outcome is null\n      and t.row not in (\n        select\n          row\n        from\n          refused\n      )\n      -- a number or a name that was mended since is still hers\n      and (\n        m.member_key = t.member_key\n        or (\n          h.number is not null\n          and m.name_key = t.name_key\n          and $3\n        )\n      )\n      and (\n        $3\n        or m.as_of > $4::date\n        or exists (\n          select\n          from\n            households.snapshot s\n          where\n            (s.list, s.region) = ($1, $2)\n            and s.is_full\n            and s.as_of > $4::date\n            and (\n              s.town is null\n              or s.town = m.town\n            )\n            and (\n              s.categories is null\n              or s.categories @> $5::text[]\n            )\n        )\n      )\n    returning\n      t.row\n  )\ninsert into\n  warned\nselect distinct\n  row,\n  null,\n  'OLDER_THAN_KNOWN',\n  null\nfrom\n  older",
}

/** The members of the rows that enter; one that says nothing new is left as it is. */
export const registerImportPersons: Statement<{ list: string | null; region: string | null; asOf: string | null }, {  }> = {
  name: 'households.register-import.persons',
  parameters: ["list","region","asOf"],
  text: "/* households.register-import.persons */ with\n  changed as (\n    insert into\n      households.member as m (\n        household_id,\n        list,\n        register,\n        region,\n        member_key,\n        name,\n        name_key,\n        pinyin_key,\n        id_cipher,\n        id_digest,\n        id_valid,\n        id_kind,\n        near_digests,\n        sex,\n        birth_date,\n        relation,\n        town,\n        head_name_key,\n        as_of\n      )\n    select\n      household_id,\n      $1,\n      split_part($1, '@', 1),\n      $2,\n      member_key,\n      name,\n      name_key,\n      pinyin_key,\n      id_cipher,\n      id_digest,\n      id_valid,\n      id_kind,\n      near_digests,\n      sex,\n      birth_date,\n      relation,\n      town,\n      head_name_key,\n      $3\n    from\n      (\n        select distinct\n          on (household_id, member_key) *\n        from\n          placed\n        order by\n          household_id,\n          member_key,\n          row\n      ) as once\n    on conflict (household_id, member_key) do update\n    set\n      name = excluded.name,\n      name_key = excluded.name_key,\n      pinyin_key = excluded.pinyin_key,\n      as_of = excluded.as_of,\n      relation = coalesce(excluded.relation, m.relation),\n      town = coalesce(excluded.town, m.town),\n      head_name_key = coalesce(excluded.head_name_key, m.head_name_key)\n    where\n      (m.name, m.relation, m.town, m.head_name_key) is distinct from (\n        excluded.name,\n        coalesce(excluded.relation, m.relation),\n        coalesce(excluded.town, m.town),\n        coalesce(excluded.head_name_key, m.head_name_key)\n      )\n    returning\n      household_id,\n      member_key\n  )\nupdate staged\nset\n  outcome = 'ACCEPTED'\nfrom\n  placed p,\n  changed c\nwhere\n  p.row = staged.row\n  and (c.household_id, c.member_key) = (p.household_id, p.member_key)",
}

/** Rows that enter, with the household that each is of. */
export const registerImportPlaced: Statement<{ list: string | null; region: string | null }, {  }> = {
  name: 'households.register-import.placed',
  parameters: ["list","region"],
  text: "/* households.register-import.placed */ create temp table placed on commit drop as\nselect\n  t.*,\n  h.id as household_id\nfrom\n  staged t\n  join households.household h on (h.list, h.region, h.household_key) = ($1, $2, t.household_key)\nwhere\n  t.outcome is null\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** Whom the file names at all, whatever became of the row. */
export const registerImportPresent: Statement<{ list: string | null; region: string | null }, {  }> = {
  name: 'households.register-import.present',
  parameters: ["list","region"],
  text: "/* households.register-import.present */ create temp table present on commit drop as\nselect distinct\n  h.id as household_id,\n  t.member_key\nfrom\n  staged t\n  join households.household h on (h.list, h.region, h.household_key) = ($1, $2, t.household_key)",
}

/** Who has a category is registered for it, from the day that is due; the categories of the rows that changed
 * something are noted in `moved`. */
export const registerImportRegistrations: Statement<{ list: string | null; region: string | null; asOf: string | null }, {  }> = {
  name: 'households.register-import.registrations',
  parameters: ["list","region","asOf"],
  text: "/* households.register-import.registrations */ with\n  listed as (\n    select distinct\n      on (m.id, listed.category) m.id as member_id,\n      listed.category,\n      p.from_date as stated,\n      p.risk_cleared,\n      (\n        select\n          max(s.as_of)\n        from\n          households.snapshot s\n        where\n          (s.list, s.region) = ($1, $2)\n          and s.as_of < $3::date\n          and (\n            s.town is null\n            or s.town = m.town\n          )\n          and (\n            s.categories is null\n            or listed.category = any (s.categories)\n          )\n      ) as before,\n      (\n        select\n          min(s.as_of)\n        from\n          households.snapshot s\n        where\n          (s.list, s.region) = ($1, $2)\n          and s.is_full\n          and s.as_of > $3::date\n          and (\n            s.town is null\n            or s.town = m.town\n          )\n          and (\n            s.categories is null\n            or listed.category = any (s.categories)\n          )\n      ) as after,\n      (\n        select\n          max(o.until_date)\n        from\n          households.registration o\n        where\n          o.member_id = m.id\n          and o.category = listed.category\n      ) as last_until\n    from\n      placed p\n      join households.member m on (m.household_id, m.member_key) = (p.household_id, p.member_key)\n      cross join unnest(p.categories) as listed (category)\n    order by\n      m.id,\n      listed.category,\n      p.row\n  ),\n  changed as (\n    insert into\n      households.registration as r (\n        member_id,\n        category,\n        register,\n        from_date,\n        stated_from,\n        until_date,\n        risk_cleared,\n        risk_cleared_on\n      )\n    select\n      l.member_id,\n      l.category,\n      split_part($1, '@', 1),\n      d.from_date,\n      coalesce(l.stated, old.stated_from),\n      case\n        when l.after is not null then greatest(d.from_date, l.after)\n      end,\n      coalesce(l.risk_cleared, old.risk_cleared, false),\n      case\n        when l.risk_cleared then $3::date\n      end\n    from\n      listed l\n      left join households.registration old on old.member_id = l.member_id\n      and old.category = l.category\n      and old.until_date is null\n      cross join lateral (\n        select\n          greatest(\n            case\n              when l.before is null\n              or l.stated > l.before then coalesce(l.stated, $3::date)\n              else $3::date\n            end,\n            l.last_until\n          ) as from_date\n      ) as d\n    on conflict (member_id, category)\n    where\n      until_date is null do update\n    set\n      stated_from = excluded.stated_from,\n      risk_cleared = excluded.risk_cleared,\n      -- a day that was stated otherwise before is a correction\n      from_date = case\n        when r.from_date = r.stated_from\n        and excluded.stated_from is not null then greatest(\n          excluded.stated_from,\n          (\n            select\n              max(o.until_date)\n            from\n              households.registration o\n            where\n              (o.member_id, o.category) = (r.member_id, r.category)\n          )\n        )\n        else r.from_date\n      end,\n      risk_cleared_on = case\n        when excluded.risk_cleared then coalesce(r.risk_cleared_on, excluded.risk_cleared_on)\n      end\n    where\n      (r.stated_from, r.risk_cleared) is distinct from (excluded.stated_from, excluded.risk_cleared)\n    returning\n      member_id,\n      category\n  ),\n  noted as (\n    insert into\n      moved\n    select\n      member_id\n    from\n      changed\n  )\nupdate staged\nset\n  outcome = 'ACCEPTED'\nfrom\n  placed p,\n  households.member m,\n  changed c\nwhere\n  p.row = staged.row\n  and (m.household_id, m.member_key) = (p.household_id, p.member_key)\n  and c.member_id = m.id\n  and c.category = any (p.categories)",
}

/** What entered and changed nothing is unchanged. */
export const registerImportRest: Statement<null, {  }> = {
  name: 'households.register-import.rest',
  parameters: [],
  text: "/* households.register-import.rest */ update staged\nset\n  outcome = 'UNCHANGED'\nwhere\n  outcome is null\n  and row in (\n    select\n      row\n    from\n      placed\n  )",
}

/** How many members stand in the scope of the file before it. */
export const registerImportScope: Statement<{ asOf: string | null; list: string | null; region: string | null; town: string | null; categories: readonly (string | null)[] | null }, { n: number | null; as_of: string | null }> = {
  name: 'households.register-import.scope',
  parameters: ["asOf","list","region","town","categories"],
  text: "/* households.register-import.scope */ select\n  count(*)::int as n,\n  $1::date as as_of\nfrom\n  households.member m\nwhere\n  m.list = $2\n  and m.region = $3\n  and (\n    $4::text is null\n    or m.town = $4\n  )\n  and exists (\n    select\n    from\n      households.registration r\n    where\n      r.member_id = m.id\n      and r.until_date is null\n      and (\n        $5::text[] is null\n        or r.category = any ($5)\n      )\n  )",
}

/** Of a file that only adds each row remembers its day. */
export const registerImportSeen: Statement<{ asOf: string | null }, {  }> = {
  name: 'households.register-import.seen',
  parameters: ["asOf"],
  text: "/* households.register-import.seen */ update households.member m\nset\n  as_of = $1\nfrom\n  placed p\nwhere\n  (m.household_id, m.member_key) = (p.household_id, p.member_key)\n  and m.as_of < $1::date",
}

/** What the file told of, and of which day, is remembered. */
export const registerImportSnapshot: Statement<{ list: string | null; region: string | null; asOf: string | null; town: string | null; categories: readonly (string | null)[] | null; id: string | null; isFull: boolean | null }, {  }> = {
  name: 'households.register-import.snapshot',
  parameters: ["list","region","asOf","town","categories","id","isFull"],
  text: "/* households.register-import.snapshot */ insert into\n  households.snapshot (\n    list,\n    region,\n    as_of,\n    town,\n    categories,\n    import_id,\n    is_full,\n    register\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    split_part($1, '@', 1)\n  )",
}

/** The rows of a register, as read; `outcome` is ACCEPTED, UNCHANGED, REJECTED or not known yet. */
export const registerImportStaged: Statement<null, {  }> = {
  name: 'households.register-import.staged',
  parameters: [],
  text: "/* households.register-import.staged */ create temp table staged (\n  row int primary key,\n  household_key text,\n  number text,\n  head_name text,\n  head_name_key text,\n  town text,\n  village text,\n  member_key bytea,\n  name text,\n  name_key text,\n  pinyin_key text,\n  id_cipher text,\n  id_digest bytea,\n  id_valid boolean,\n  id_kind text,\n  near_digests bytea[],\n  sex text,\n  birth_date date,\n  relation text,\n  categories text[],\n  from_date date,\n  risk_cleared boolean,\n  outcome text\n) on commit drop",
}

/** Members of the list who are not named by the file: one of them may be a fresh row's person, written otherwise
 * before. */
export const registerImportStale: Statement<{ list: string | null; region: string | null }, {  }> = {
  name: 'households.register-import.stale',
  parameters: ["list","region"],
  text: "/* households.register-import.stale */ create temp table stale on commit drop as\nselect\n  m.id,\n  m.household_id,\n  m.name_key,\n  m.id_digest,\n  m.id_valid,\n  m.birth_date,\n  h.number,\n  h.town,\n  h.village\nfrom\n  households.member m\n  join households.household h on h.id = m.household_id\n  left join present p on (p.household_id, p.member_key) = (m.household_id, m.member_key)\nwhere\n  m.list = $1\n  and m.region = $2\n  and p.household_id is null",
}

/** Members whose registrations changed are seen by the next roll call. */
export const registerImportTouched: Statement<null, {  }> = {
  name: 'households.register-import.touched',
  parameters: [],
  text: "/* households.register-import.touched */ update households.member\nset\n  touched = pg_current_xact_id()\nwhere\n  id in (\n    select\n      member_id\n    from\n      moved\n  )\n  and touched <> pg_current_xact_id()",
}

/** Rows that say again what a row above said, and how many they are. */
export const registerImportTwice: Statement<null, { n: number | null }> = {
  name: 'households.register-import.twice',
  parameters: [],
  text: "/* households.register-import.twice */ with\n  twice as (\n    select\n      row,\n      row_number() over (\n        partition by\n          household_key,\n          member_key,\n          name_key,\n          categories,\n          risk_cleared,\n          from_date\n        order by\n          row\n      ) as n\n    from\n      staged\n    where\n      outcome is null\n  ),\n  same as (\n    update staged\n    set\n      outcome = 'UNCHANGED'\n    from\n      twice\n    where\n      twice.row = staged.row\n      and n > 1\n    returning\n      staged.row\n  )\nselect\n  count(*)::int as n\nfrom\n  same",
}

/** Whereabouts of the members that the rows name. */
export const whereaboutsImportEnter: Statement<{ organisation: string | null; region: string | null }, {  }> = {
  name: 'households.whereabouts-import.enter',
  parameters: ["organisation","region"],
  text: "/* households.whereabouts-import.enter */ with\n  entered as (\n    insert into\n      households.whereabouts (\n        member_id,\n        region,\n        reason,\n        school_name,\n        proof,\n        from_date,\n        valid_until,\n        recorded_by\n      )\n    select distinct\n      on (m.id, t.reason, t.from_date) m.id,\n      m.region,\n      t.reason,\n      t.school_name,\n      t.proof,\n      t.from_date,\n      t.valid_until,\n      $1\n    from\n      staged t\n      join households.member m on m.id_digest = t.id_digest\n      and (\n        m.name_key = t.name_key\n        or m.pinyin_key = t.pinyin_key\n      )\n      and starts_with(m.region, $2)\n    where\n      t.outcome is null\n      and t.row not in (\n        select\n          row\n        from\n          refused\n      )\n      and not exists (\n        select\n        from\n          households.whereabouts w\n        where\n          w.member_id = m.id\n          and w.taken_back_at is null\n          and (w.reason, w.school_name) is not distinct from (t.reason, t.school_name)\n          and (w.proof, w.valid_until) is not distinct from (t.proof, t.valid_until)\n      )\n    order by\n      m.id,\n      t.reason,\n      t.from_date,\n      t.row\n    returning\n      member_id\n  )\nupdate staged\nset\n  outcome = case\n    when exists (\n      select\n      from\n        entered e\n        join households.member m on m.id = e.member_id\n      where\n        m.id_digest = staged.id_digest\n    ) then 'ACCEPTED'\n    else 'UNCHANGED'\n  end\nwhere\n  outcome is null\n  and row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** The rows of a list of whereabouts, as read; `outcome` is ACCEPTED, UNCHANGED or not known yet. */
export const whereaboutsImportStaged: Statement<null, {  }> = {
  name: 'households.whereabouts-import.staged',
  parameters: [],
  text: "/* households.whereabouts-import.staged */ create temp table staged (\n  row int primary key,\n  name_key text,\n  pinyin_key text,\n  id_digest bytea,\n  reason text,\n  school_name text,\n  proof text,\n  from_date date,\n  valid_until date,\n  outcome text\n) on commit drop",
}

/** Rows that name nobody on the county's registers. */
export const whereaboutsImportUnknown: Statement<{ region: string | null }, {  }> = {
  name: 'households.whereabouts-import.unknown',
  parameters: ["region"],
  text: "/* households.whereabouts-import.unknown */ insert into\n  refused\nselect\n  t.row,\n  '身份证号',\n  'MEMBER_UNKNOWN',\n  null\nfrom\n  staged t\nwhere\n  t.outcome is null\n  and not exists (\n    select\n    from\n      households.member m\n    where\n      m.id_digest = t.id_digest\n      and (\n        m.name_key = t.name_key\n        or m.pinyin_key = t.pinyin_key\n      )\n      and starts_with(m.region, $1)\n  )",
}

/** Takes whereabouts back. */
export const whereaboutsBack: Statement<{ id: string | null }, {  }> = {
  name: 'households.whereabouts.back',
  parameters: ["id"],
  text: "/* households.whereabouts.back */ update households.whereabouts\nset\n  taken_back_at = now(),\n  touched = pg_current_xact_id()\nwhere\n  id = $1",
}

/** Whereabouts by id, and whether they were taken back. */
export const whereaboutsFind: Statement<{ id: string | null }, { memberId: string; region: string; isBack: boolean | null }> = {
  name: 'households.whereabouts.find',
  parameters: ["id"],
  text: "/* households.whereabouts.find */ select\n  member_id as \"memberId\",\n  region,\n  taken_back_at is not null as \"isBack\"\nfrom\n  households.whereabouts\nwhere\n  id = $1",
}

/** Whereabouts of members, the newest first. */
export const whereaboutsLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; memberId: string; reason: 'ELSEWHERE' | 'EXEMPT' | 'HOME_TEACHING' | 'SUSPENDED' | 'DEFERRED' | 'JUNIOR_DONE' | 'DECEASED' | 'NOT_RESIDENT' | 'DOUBLE_HUKOU' | 'ABROAD' | 'WRONG_NUMBER'; schoolName: string | null; region: string | null; proof: string; from: string; validUntil: string | null; until: string | null }> = {
  name: 'households.whereabouts.load',
  parameters: ["ids"],
  text: "/* households.whereabouts.load */ select\n  id,\n  member_id as \"memberId\",\n  reason,\n  school_name as \"schoolName\",\n  school_region as region,\n  proof,\n  from_date as \"from\",\n  valid_until as \"validUntil\",\n  valid_until as until\nfrom\n  households.whereabouts\nwhere\n  member_id = any ($1::uuid[])\n  and taken_back_at is null\norder by\n  from_date desc,\n  id desc",
}

/** Where a member is, with the proof of it. */
export const whereaboutsRecord: Statement<{ reason: string | null; schoolName: string | null; schoolRegion: string | null; proof: string | null; from: string | null; validUntil: string | null; subject: string | null; id: string | null }, { id: string; region: string }> = {
  name: 'households.whereabouts.record',
  parameters: ["reason","schoolName","schoolRegion","proof","from","validUntil","subject","id"],
  text: "/* households.whereabouts.record */ insert into\n  households.whereabouts (\n    member_id,\n    region,\n    reason,\n    school_name,\n    school_region,\n    proof,\n    from_date,\n    valid_until,\n    recorded_by\n  )\nselect\n  m.id,\n  m.region,\n  $1,\n  $2,\n  $3,\n  $4,\n  coalesce($5::date, least(m.as_of, $6::date)),\n  $6,\n  $7\nfrom\n  households.member m\nwhere\n  m.id = $8\nreturning\n  id,\n  region",
}
