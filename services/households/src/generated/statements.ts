// written by npm run sql: what each .sql file says, with the types that PostgreSQL gives it
import type { Statement } from '@dianming/shared/database/statement'

/** Steps of difficulties, in their order. */
export const difficultyEvents: Statement<{ ids: readonly (string | null)[] | null }, { difficultyId: string; status: 'OPEN' | 'IN_HAND' | 'SOLVED' | 'NOT_SOLVABLE'; on: string; note: string | null }> = {
  name: 'households.difficulty.events',
  parameters: ["ids"],
  text: "/* households.difficulty.events */ select\n  e.difficulty_id as \"difficultyId\",\n  e.status,\n  e.on_date as \"on\",\n  e.note\nfrom\n  households.difficulty_event e\nwhere\n  e.difficulty_id = any ($1::uuid[])\norder by\n  e.id",
}

/** Difficulties that the caller sees, by the day on which they are due. */
export const difficultyList: Statement<{ status: string | null; isOverdue: boolean | null }, { id: string; pairingId: string; kind: 'SCHOOLING' | 'HEALTH' | 'HOUSING' | 'INCOME' | 'DOCUMENTS' | 'DEVICE' | 'OTHER'; title: string; openedOn: string; dueOn: string; status: 'OPEN' | 'IN_HAND' | 'SOLVED' | 'NOT_SOLVABLE'; solvedOn: string | null; outcome: string | null; referral: string | null; isOverdue: boolean; cursorKey: string; cursorId: string }> = {
  name: 'households.difficulty.list',
  parameters: ["status","isOverdue"],
  text: "/* households.difficulty.list */ select\n  d.id,\n  d.pairing_id as \"pairingId\",\n  d.kind,\n  d.title,\n  d.opened_on as \"openedOn\",\n  d.due_on as \"dueOn\",\n  d.status,\n  case\n    when d.status = 'SOLVED' then d.status_on\n  end as \"solvedOn\",\n  d.outcome,\n  d.referral,\n  d.status in ('OPEN', 'IN_HAND')\n  and d.due_on < session.today () as \"isOverdue\",\n  d.due_on::text as \"cursorKey\",\n  d.id as \"cursorId\"\nfrom\n  households.difficulty d\nwhere\n  (\n    $1::text is null\n    or d.status = $1\n  )\n  and (\n    not $2::boolean\n    or (\n      d.status in ('OPEN', 'IN_HAND')\n      and d.due_on < session.today ()\n    )\n  )",
}

/** Difficulties by id. */
export const difficultyLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; pairingId: string; kind: 'SCHOOLING' | 'HEALTH' | 'HOUSING' | 'INCOME' | 'DOCUMENTS' | 'DEVICE' | 'OTHER'; title: string; openedOn: string; dueOn: string; status: 'OPEN' | 'IN_HAND' | 'SOLVED' | 'NOT_SOLVABLE'; solvedOn: string | null; outcome: string | null; referral: string | null; isOverdue: boolean }> = {
  name: 'households.difficulty.load',
  parameters: ["ids"],
  text: "/* households.difficulty.load */ select\n  d.id,\n  d.pairing_id as \"pairingId\",\n  d.kind,\n  d.title,\n  d.opened_on as \"openedOn\",\n  d.due_on as \"dueOn\",\n  d.status,\n  case\n    when d.status = 'SOLVED' then d.status_on\n  end as \"solvedOn\",\n  d.outcome,\n  d.referral,\n  d.status in ('OPEN', 'IN_HAND')\n  and d.due_on < session.today () as \"isOverdue\"\nfrom\n  households.difficulty d\nwhere\n  d.id = any ($1::uuid[])",
}

/** Difficulties of pairings, those not done first. */
export const difficultyOfPairing: Statement<{ ids: readonly (string | null)[] | null }, { id: string; pairingId: string; kind: 'SCHOOLING' | 'HEALTH' | 'HOUSING' | 'INCOME' | 'DOCUMENTS' | 'DEVICE' | 'OTHER'; title: string; openedOn: string; dueOn: string; status: 'OPEN' | 'IN_HAND' | 'SOLVED' | 'NOT_SOLVABLE'; solvedOn: string | null; outcome: string | null; referral: string | null; isOverdue: boolean }> = {
  name: 'households.difficulty.of-pairing',
  parameters: ["ids"],
  text: "/* households.difficulty.of-pairing */ select\n  d.id,\n  d.pairing_id as \"pairingId\",\n  d.kind,\n  d.title,\n  d.opened_on as \"openedOn\",\n  d.due_on as \"dueOn\",\n  d.status,\n  case\n    when d.status = 'SOLVED' then d.status_on\n  end as \"solvedOn\",\n  d.outcome,\n  d.referral,\n  d.status in ('OPEN', 'IN_HAND')\n  and d.due_on < session.today () as \"isOverdue\"\nfrom\n  households.difficulty d\nwhere\n  d.pairing_id = any ($1::uuid[])\norder by\n  d.status in ('SOLVED', 'NOT_SOLVABLE'),\n  d.due_on,\n  d.id",
}

/** What is in the way of a child or a household; of a pairing that the caller may write of. */
export const difficultyOpen: Statement<{ id: string | null; visitId: string | null; kind: string | null; title: string | null; openedOn: string | null; dueOn: string | null; organisation: string | null; subject: string | null; pairingId: string | null }, { outcome: string }> = {
  name: 'households.difficulty.open',
  parameters: ["id","visitId","kind","title","openedOn","dueOn","organisation","subject","pairingId"],
  text: "/* households.difficulty.open */ select\n  households.open_difficulty (\n    $1::uuid,\n    p.id,\n    $2::uuid,\n    $3,\n    $4,\n    $5::date,\n    $6::date,\n    $7,\n    $8\n  ) as \"outcome\"\nfrom\n  households.pairing p\n  join households.helper h on h.id = p.helper_id\nwhere\n  p.id = $9\n  and (\n    (\n      select\n        session.audience ()\n    ) in ('EDUCATION', 'HELPER')\n    or (\n      select\n        session.organisation ()\n    ) in (h.made_by, p.made_by)\n  )",
}

/** One step of a difficulty that the caller sees. */
export const difficultyStep: Statement<{ from: readonly (string | null)[] | null; status: string | null; on: string | null; note: string | null; referral: string | null; organisation: string | null; subject: string | null; id: string | null }, { outcome: string }> = {
  name: 'households.difficulty.step',
  parameters: ["from","status","on","note","referral","organisation","subject","id"],
  text: "/* households.difficulty.step */ select\n  households.step_difficulty (\n    d.id,\n    $1::text[],\n    $2,\n    $3::date,\n    $4,\n    $5,\n    $6,\n    $7\n  ) as \"outcome\"\nfrom\n  households.difficulty d\n  join households.pairing p on p.id = d.pairing_id\n  join households.helper h on h.id = p.helper_id\nwhere\n  d.id = $8\n  and (\n    (\n      select\n        session.audience ()\n    ) in ('EDUCATION', 'HELPER')\n    or (\n      select\n        session.organisation ()\n    ) in (h.made_by, p.made_by)\n  )",
}

/** What is told anew of a helper. */
export const helperAmend: Statement<{ teamId: string | null; partyMember: boolean | null; kind: string | null; id: string | null }, {  }> = {
  name: 'households.helper.amend',
  parameters: ["teamId","partyMember","kind","id"],
  text: "/* households.helper.amend */ update households.helper\nset\n  team_id = coalesce($1, team_id),\n  party_member = coalesce($2, party_member),\n  kind = $3\nwhere\n  id = $4",
}

/** A helper, by its number within its organisation, else its name; again tells what changed of it. */
export const helperEnter: Statement<{ name: string | null; organisation: string | null; organisationKey: string | null; staffNumber: string | null; kind: string | null; partyMember: boolean | null; teamId: string | null; from: string | null; region: string | null; madeBy: string | null }, {  }> = {
  name: 'households.helper.enter',
  parameters: ["name","organisation","organisationKey","staffNumber","kind","partyMember","teamId","from","region","madeBy"],
  text: "/* households.helper.enter */ insert into\n  households.helper (\n    name,\n    organisation,\n    organisation_key,\n    staff_number,\n    kind,\n    party_member,\n    team_id,\n    from_date,\n    region,\n    made_by\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    $8,\n    $9,\n    $10\n  )",
}

/** The caller's own helpers who may be meant: of the number within the organisation, else of the name there. */
export const helperFind: Statement<{ madeBy: string | null; organisationKey: string | null; staffNumber: string | null; name: string | null }, { id: string; name: string }> = {
  name: 'households.helper.find',
  parameters: ["madeBy","organisationKey","staffNumber","name"],
  text: "/* households.helper.find */ select\n  id,\n  name\nfrom\n  households.helper\nwhere\n  made_by = $1\n  and organisation_key = $2\n  and case\n    when $3::text is null then name = $4\n    else staff_number = $3\n  end\norder by\n  id",
}

/** Every open pairing of one helper goes over to another. */
export const helperHandOver: Statement<{ fromHelper: string | null; toHelper: string | null; on: string | null; reason: string | null; organisation: string | null; subject: string | null }, { moved: number }> = {
  name: 'households.helper.hand-over',
  parameters: ["fromHelper","toHelper","on","reason","organisation","subject"],
  text: "/* households.helper.hand-over */ select\n  households.hand_over (\n    $1::uuid,\n    $2::uuid,\n    $3::date,\n    $4,\n    $5,\n    $6\n  ) as \"moved\"",
}

/** Helpers that the caller sees, by name. */
export const helperList: Statement<{ teamId: string | null; name: string | null; isIdle: boolean | null }, { id: string; name: string; organisation: string; staffNumber: string | null; kind: 'CADRE' | 'TEACHER' | 'VOLUNTEER'; partyMember: boolean | null; teamId: string | null; from: string | null; until: string | null; region: string; isOwn: boolean; cursorKey: string; cursorId: string }> = {
  name: 'households.helper.list',
  parameters: ["teamId","name","isIdle"],
  text: "/* households.helper.list */ select\n  h.id,\n  h.name,\n  h.organisation,\n  h.staff_number as \"staffNumber\",\n  h.kind,\n  h.party_member as \"partyMember\",\n  h.team_id as \"teamId\",\n  h.from_date as \"from\",\n  h.until_date as until,\n  h.region,\n  h.made_by = (\n    select\n      session.organisation ()\n  ) as \"isOwn\",\n  h.name as \"cursorKey\",\n  h.id as \"cursorId\"\nfrom\n  households.helper h\nwhere\n  (\n    $1::uuid is null\n    or h.team_id = $1\n  )\n  and (\n    $2::text is null\n    or starts_with(h.name, $2)\n  )\n  and (\n    not $3::boolean\n    or not exists (\n      select\n      from\n        households.pairing p\n      where\n        p.helper_id = h.id\n        and p.until_date is null\n    )\n  )",
}

/** Helpers by id, with how many children and households each has now. */
export const helperLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; name: string; organisation: string; staffNumber: string | null; kind: 'CADRE' | 'TEACHER' | 'VOLUNTEER'; partyMember: boolean | null; teamId: string | null; from: string | null; until: string | null; region: string; isOwn: boolean }> = {
  name: 'households.helper.load',
  parameters: ["ids"],
  text: "/* households.helper.load */ select\n  h.id,\n  h.name,\n  h.organisation,\n  h.staff_number as \"staffNumber\",\n  h.kind,\n  h.party_member as \"partyMember\",\n  h.team_id as \"teamId\",\n  h.from_date as \"from\",\n  h.until_date as until,\n  h.region,\n  h.made_by = (\n    select\n      session.organisation ()\n  ) as \"isOwn\"\nfrom\n  households.helper h\nwhere\n  h.id = any ($1::uuid[])",
}

/** A team by its name; again answers the same. */
export const helperTeamEnter: Statement<{ name: string | null; organisation: string | null; region: string | null; madeBy: string | null }, {  }> = {
  name: 'households.helper.team-enter',
  parameters: ["name","organisation","region","madeBy"],
  text: "/* households.helper.team-enter */ insert into\n  households.help_team (name, organisation, region, made_by)\nvalues\n  ($1, $2, $3, $4)\non conflict on constraint help_team_name do nothing",
}

/** The caller's own team of a name. */
export const helperTeamFind: Statement<{ madeBy: string | null; region: string | null; name: string | null }, { id: string }> = {
  name: 'households.helper.team-find',
  parameters: ["madeBy","region","name"],
  text: "/* households.helper.team-find */ select\n  id\nfrom\n  households.help_team\nwhere\n  made_by = $1\n  and region = $2\n  and name = $3",
}

/** Teams that the caller sees, with how many help in each and whom. */
export const helperTeamList: Statement<{ region: string | null }, { id: string; name: string; organisation: string | null; region: string; cursorKey: string; cursorId: string }> = {
  name: 'households.helper.team-list',
  parameters: ["region"],
  text: "/* households.helper.team-list */ select\n  t.id,\n  t.name,\n  t.organisation,\n  t.region,\n  t.name as \"cursorKey\",\n  t.id as \"cursorId\"\nfrom\n  households.help_team t\nwhere\n  $1::text is null\n  or starts_with(t.region, $1)",
}

/** Teams by id. */
export const helperTeamLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; name: string; organisation: string | null; region: string }> = {
  name: 'households.helper.team-load',
  parameters: ["ids"],
  text: "/* households.helper.team-load */ select\n  id,\n  name,\n  organisation,\n  region\nfrom\n  households.help_team\nwhere\n  id = any ($1::uuid[])",
}

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

/** It is over. */
export const livelihoodEnd: Statement<{ on: string | null; id: string | null }, { id: string }> = {
  name: 'households.livelihood.end',
  parameters: ["on","id"],
  text: "/* households.livelihood.end */ update households.livelihood\nset\n  ended_on = $1\nwhere\n  id = $2\n  and ended_on is null\nreturning\n  id",
}

/** What a household lives on from a day on; what it came of is the household's own. */
export const livelihoodInsert: Statement<{ id: string | null; kind: string | null; foundOn: string | null; visitId: string | null; trainingPlaceId: string | null; projectId: string | null; note: string | null; organisation: string | null; householdId: string | null }, { known: string | null }> = {
  name: 'households.livelihood.insert',
  parameters: ["id","kind","foundOn","visitId","trainingPlaceId","projectId","note","organisation","householdId"],
  text: "/* households.livelihood.insert */ select\n  households.enter_livelihood (\n    $1::uuid,\n    h.id,\n    $2,\n    $3::date,\n    $4::uuid,\n    $5::uuid,\n    $6::uuid,\n    $7,\n    $8\n  ) as \"known\"\nfrom\n  households.household h\nwhere\n  h.id = $9",
}

/** Livelihoods by id. */
export const livelihoodLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; householdId: string; kind: 'JOB' | 'FARMING' | 'WORKSHOP' | 'PUBLIC_POST' | 'BUSINESS' | 'OTHER'; foundOn: string; endedOn: string | null; visitId: string | null; trainingPlaceId: string | null; projectId: string | null; note: string | null }> = {
  name: 'households.livelihood.load',
  parameters: ["ids"],
  text: "/* households.livelihood.load */ select\n  l.id,\n  l.household_id as \"householdId\",\n  l.kind,\n  l.found_on as \"foundOn\",\n  l.ended_on as \"endedOn\",\n  l.visit_id as \"visitId\",\n  l.training_place_id as \"trainingPlaceId\",\n  l.project_id as \"projectId\",\n  l.note\nfrom\n  households.livelihood l\nwhere\n  l.id = any ($1::uuid[])",
}

/** What households live on, the newest first. */
export const livelihoodOfHousehold: Statement<{ ids: readonly (string | null)[] | null }, { id: string; householdId: string; kind: 'JOB' | 'FARMING' | 'WORKSHOP' | 'PUBLIC_POST' | 'BUSINESS' | 'OTHER'; foundOn: string; endedOn: string | null; visitId: string | null; trainingPlaceId: string | null; projectId: string | null; note: string | null }> = {
  name: 'households.livelihood.of-household',
  parameters: ["ids"],
  text: "/* households.livelihood.of-household */ select\n  l.id,\n  l.household_id as \"householdId\",\n  l.kind,\n  l.found_on as \"foundOn\",\n  l.ended_on as \"endedOn\",\n  l.visit_id as \"visitId\",\n  l.training_place_id as \"trainingPlaceId\",\n  l.project_id as \"projectId\",\n  l.note\nfrom\n  households.livelihood l\nwhere\n  l.household_id = any ($1::uuid[])\norder by\n  l.found_on desc,\n  l.id",
}

/** Livelihoods that came of visits. */
export const livelihoodOfVisit: Statement<{ ids: readonly (string | null)[] | null }, { id: string; householdId: string; kind: 'JOB' | 'FARMING' | 'WORKSHOP' | 'PUBLIC_POST' | 'BUSINESS' | 'OTHER'; foundOn: string; endedOn: string | null; visitId: string | null; trainingPlaceId: string | null; projectId: string | null; note: string | null }> = {
  name: 'households.livelihood.of-visit',
  parameters: ["ids"],
  text: "/* households.livelihood.of-visit */ select\n  l.id,\n  l.household_id as \"householdId\",\n  l.kind,\n  l.found_on as \"foundOn\",\n  l.ended_on as \"endedOn\",\n  l.visit_id as \"visitId\",\n  l.training_place_id as \"trainingPlaceId\",\n  l.project_id as \"projectId\",\n  l.note\nfrom\n  households.livelihood l\nwhere\n  l.visit_id = any ($1::uuid[])\norder by\n  l.id",
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

/** Rows without a number whose name several bear by now. */
export const pairingImportAmbiguous: Statement<null, {  }> = {
  name: 'households.pairing-import.ambiguous',
  parameters: [],
  text: "/* households.pairing-import.ambiguous */ insert into\n  refused\nselect\n  t.row,\n  '帮扶人',\n  'HELPER_AMBIGUOUS',\n  null\nfrom\n  staged t\nwhere\n  t.staff_number is null\n  and t.helpers > 1\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** A helper whom a list puts into another team goes there. */
export const pairingImportAmendTeams: Statement<{ organisation: string | null; region: string | null }, {  }> = {
  name: 'households.pairing-import.amend-teams',
  parameters: ["organisation","region"],
  text: "/* households.pairing-import.amend-teams */ update households.helper h\nset\n  team_id = m.team_id\nfrom\n  (\n    select distinct\n      on (t.helper_id) t.helper_id,\n      g.id as team_id\n    from\n      staged t\n      join households.help_team g on g.made_by = $1\n      and g.region = $2\n      and g.name = t.team\n    where\n      t.helper_id is not null\n      and t.row not in (\n        select\n          row\n        from\n          refused\n      )\n    order by\n      t.helper_id,\n      t.row\n  ) as m\nwhere\n  h.id = m.helper_id\n  and h.team_id is distinct from m.team_id",
}

/** Pairings of the rows that stand; the same two again, also after they ended, say nothing new. */
export const pairingImportEnter: Statement<{ organisation: string | null }, {  }> = {
  name: 'households.pairing-import.enter',
  parameters: ["organisation"],
  text: "/* households.pairing-import.enter */ with\n  fresh as (\n    select distinct\n      on (t.helper_id, t.household_id, t.student_id) t.*\n    from\n      staged t\n    where\n      t.row not in (\n        select\n          row\n        from\n          refused\n      )\n      and t.helper_id is not null\n      and not exists (\n        select\n        from\n          households.pairing p\n        where\n          p.helper_id = t.helper_id\n          and p.household_id is not distinct from t.household_id\n          and p.student_id is not distinct from t.student_id\n          and (\n            not t.is_dated\n            or coalesce(p.until_date, t.from_date) >= t.from_date\n          )\n      )\n    order by\n      t.helper_id,\n      t.household_id,\n      t.student_id,\n      t.row\n  ),\n  entered as (\n    insert into\n      households.pairing (\n        helper_id,\n        household_id,\n        student_id,\n        purposes,\n        from_date,\n        masked_name,\n        place,\n        town,\n        region,\n        made_by\n      )\n    select\n      helper_id,\n      household_id,\n      student_id,\n      purposes,\n      from_date,\n      masked_name,\n      place,\n      town,\n      region,\n      $1\n    from\n      fresh\n    order by\n      row\n    on conflict do nothing\n    returning\n      helper_id,\n      household_id,\n      student_id\n  )\nupdate staged t\nset\n  outcome = case\n    when f.row is not null\n    and e.helper_id is not null then 'ACCEPTED'\n    else 'UNCHANGED'\n  end\nfrom\n  staged o\n  left join fresh f on f.row = o.row\n  left join entered e on e.helper_id = o.helper_id\n  and e.household_id is not distinct from o.household_id\n  and e.student_id is not distinct from o.student_id\nwhere\n  o.row = t.row\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** Helpers that the rows name and that are not there; those with a number first, whom a name without one may mean. */
export const pairingImportHelpers: Statement<{ organisation: string | null; region: string | null }, {  }> = {
  name: 'households.pairing-import.helpers',
  parameters: ["organisation","region"],
  text: "/* households.pairing-import.helpers */ with\n  told as (\n    select distinct\n      on (t.organisation_key, t.helper, t.staff_number) t.organisation_key,\n      t.organisation,\n      t.helper,\n      coalesce(\n        t.staff_number,\n        min(t.staff_number) over (\n          partition by\n            t.organisation_key,\n            t.helper\n        )\n      ) as staff_number,\n      t.kind,\n      t.party_member,\n      t.from_date,\n      (\n        select\n          g.id\n        from\n          households.help_team g\n        where\n          g.made_by = $1\n          and g.region = $2\n          and g.name = t.team\n      ) as team_id,\n      t.row\n    from\n      staged t\n    where\n      t.helper_id is null\n      and t.row not in (\n        select\n          row\n        from\n          refused\n      )\n    order by\n      t.organisation_key,\n      t.helper,\n      t.staff_number,\n      t.team is null,\n      t.row\n  )\ninsert into\n  households.helper (\n    name,\n    organisation,\n    organisation_key,\n    staff_number,\n    kind,\n    party_member,\n    team_id,\n    from_date,\n    region,\n    made_by\n  )\nselect\n  helper,\n  organisation,\n  organisation_key,\n  staff_number,\n  kind,\n  party_member,\n  team_id,\n  from_date,\n  $2,\n  $1\nfrom\n  told\norder by\n  row\non conflict do nothing",
}

/** The helper of a row, of the caller's own: by 工号 within the 单位, else by a name that one bears there. */
export const pairingImportMeant: Statement<{ organisation: string | null }, {  }> = {
  name: 'households.pairing-import.meant',
  parameters: ["organisation"],
  text: "/* households.pairing-import.meant */ update staged t\nset\n  helper_id = f.id,\n  helpers = f.helpers,\n  helper_name = f.name\nfrom\n  (\n    select distinct\n      on (o.row) o.row,\n      h.id,\n      h.name,\n      count(*) over (\n        partition by\n          o.row\n      )::int as helpers\n    from\n      staged o\n      join households.helper h on h.made_by = $1\n      and h.organisation_key = o.organisation_key\n      and case\n        when o.staff_number is null then h.name = o.helper\n        else h.staff_number = o.staff_number\n      end\n    order by\n      o.row,\n      h.id\n  ) as f\nwhere\n  f.row = t.row",
}

/** Rows whose child or household is not found or is called otherwise, and whose helper is several people. */
export const pairingImportRefused: Statement<null, {  }> = {
  name: 'households.pairing-import.refused',
  parameters: [],
  text: "/* households.pairing-import.refused */ with\n  named as materialized (\n    select\n      t.row,\n      t.staff_number,\n      t.helpers,\n      t.helper,\n      t.helper_name,\n      min(t.staff_number) over by_name <> max(t.staff_number) over by_name as is_of_several,\n      first_value(t.helper) over (\n        partition by\n          t.organisation_key,\n          t.staff_number\n        order by\n          t.row\n      ) as first_name\n    from\n      staged t\n    window\n      by_name as (\n        partition by\n          t.organisation_key,\n          t.helper\n      )\n  )\ninsert into\n  refused\nselect\n  t.row,\n  case\n    when t.household_number is null then '学籍号'\n    else '户编号'\n  end,\n  case\n    when t.household_number is null then 'STUDENT_NOT_FOUND'\n    else 'HOUSEHOLD_NOT_FOUND'\n  end,\n  null\nfrom\n  staged t\nwhere\n  t.household_id is null\n  and t.student_id is null\nunion all\nselect\n  t.row,\n  '帮扶对象',\n  'NAME_DIFFERS_OTHER',\n  null\nfrom\n  staged t\nwhere\n  t.is_named_otherwise\nunion all\nselect\n  n.row,\n  '帮扶人',\n  'HELPER_AMBIGUOUS',\n  null\nfrom\n  named n\nwhere\n  n.staff_number is null\n  and (\n    n.helpers > 1\n    or n.is_of_several\n  )\nunion all\n-- one number is one person\nselect\n  n.row,\n  '工号',\n  'HELPER_NAME_DIFFERS',\n  null\nfrom\n  named n\nwhere\n  n.staff_number is not null\n  and coalesce(n.helper_name, n.first_name) <> n.helper",
}

/** Rows of a list of pairings as they are read. */
export const pairingImportStaged: Statement<null, {  }> = {
  name: 'households.pairing-import.staged',
  parameters: [],
  text: "/* households.pairing-import.staged */ create temp table staged (\n  row int primary key,\n  team text,\n  helper text,\n  organisation text,\n  organisation_key text,\n  staff_number text,\n  register text,\n  household_number text,\n  registry_digest bytea,\n  target_key text,\n  kind text,\n  party_member boolean,\n  purposes text[],\n  from_date date,\n  is_dated boolean,\n  outcome text\n) on commit drop",
}

/** What the tables tell of a row: whom it means. */
export const pairingImportTargetColumns: Statement<null, {  }> = {
  name: 'households.pairing-import.target-columns',
  parameters: [],
  text: "/* households.pairing-import.target-columns */ alter table staged\nadd household_id uuid,\nadd student_id uuid,\nadd is_named_otherwise boolean not null default false,\nadd masked_name text,\nadd place text,\nadd town text,\nadd region text,\nadd helper_id uuid,\nadd helpers int not null default 0,\nadd helper_name text",
}

/** The household or the student of a row, within the caller's region, schools or register. */
export const pairingImportTarget: Statement<{ region: string | null; schools: readonly (string | null)[] | null; register: string | null }, {  }> = {
  name: 'households.pairing-import.target',
  parameters: ["region","schools","register"],
  text: "/* households.pairing-import.target */ with\n  household as (\n    select distinct\n      on (o.row) o.row,\n      h.id,\n      h.region,\n      h.town,\n      h.village,\n      coalesce(\n        h.head_name,\n        (\n          select\n            m.name\n          from\n            households.member m\n          where\n            m.household_id = h.id\n          order by\n            m.relation is distinct from '户主',\n            m.id\n          limit\n            1\n        )\n      ) as name,\n      o.target_key is not null\n      and not exists (\n        select\n        from\n          households.member m\n        where\n          m.household_id = h.id\n          and (\n            m.name_key = o.target_key\n            or m.head_name_key = o.target_key\n          )\n      ) as is_named_otherwise\n    from\n      staged o\n      join households.household h on h.register = o.register\n      and h.number = o.household_number\n      and starts_with(h.region, $1)\n    where\n      $2::text[] is null\n      and (\n        $3::text is null\n        or h.register = $3\n      )\n    order by\n      o.row,\n      h.origin is not null,\n      h.id\n  ),\n  student as (\n    select distinct\n      on (o.row) o.row,\n      s.id,\n      s.region,\n      s.name,\n      c.name as school,\n      o.target_key is not null\n      and o.target_key <> s.name_key as is_named_otherwise\n    from\n      staged o\n      join students.student s on s.registry_digest = o.registry_digest\n      join students.school c on c.id = s.school_id\n    where\n      $3::text is null\n      and case\n        when $2::text[] is null then starts_with(s.region, $1)\n        else c.code = any ($2::text[])\n        and s.status not in ('TRANSFERRED', 'GRADUATED')\n      end\n    order by\n      o.row,\n      s.linked_to is null desc,\n      s.status = 'ENROLLED' desc,\n      s.id\n  ),\n  found as (\n    select\n      row,\n      id as household_id,\n      null::uuid as student_id,\n      name,\n      coalesce(village, town) as place,\n      town,\n      region,\n      is_named_otherwise\n    from\n      household\n    union all\n    select\n      row,\n      null,\n      id,\n      name,\n      school,\n      null,\n      region,\n      is_named_otherwise\n    from\n      student\n  )\nupdate staged t\nset\n  household_id = f.household_id,\n  student_id = f.student_id,\n  masked_name = left(f.name, 1) || '**',\n  place = f.place,\n  town = f.town,\n  region = f.region,\n  is_named_otherwise = f.is_named_otherwise\nfrom\n  found f\nwhere\n  f.row = t.row",
}

/** Teams that the rows name and that are not there. */
export const pairingImportTeams: Statement<{ region: string | null; organisation: string | null }, {  }> = {
  name: 'households.pairing-import.teams',
  parameters: ["region","organisation"],
  text: "/* households.pairing-import.teams */ insert into\n  households.help_team (name, organisation, region, made_by)\nselect distinct\n  on (t.team) t.team,\n  t.organisation,\n  $1,\n  $2\nfrom\n  staged t\nwhere\n  t.team is not null\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )\norder by\n  t.team,\n  t.row\non conflict on constraint help_team_name do nothing",
}

/** Ends a pairing that is open. */
export const pairingEnd: Statement<{ until: string | null; reason: string | null; id: string | null }, { id: string }> = {
  name: 'households.pairing.end',
  parameters: ["until","reason","id"],
  text: "/* households.pairing.end */ update households.pairing\nset\n  until_date = $1,\n  end_reason = $2\nwhere\n  id = $3\n  and until_date is null\nreturning\n  id",
}

/** A household as a pairing keeps it: 李**, and the village. */
export const pairingHouseholdTarget: Statement<{ id: string | null; register: string | null; number: string | null }, { id: string; region: string; town: string | null; place: string | null; maskedName: string }> = {
  name: 'households.pairing.household-target',
  parameters: ["id","register","number"],
  text: "/* households.pairing.household-target */ select\n  h.id,\n  h.region,\n  h.town,\n  coalesce(h.village, h.town) as place,\n  coalesce(\n    left(h.head_name, 1) || '**',\n    (\n      select\n        left(m.name, 1) || '**'\n      from\n        households.member m\n      where\n        m.household_id = h.id\n      order by\n        m.relation is distinct from '户主',\n        m.id\n      limit\n        1\n    )\n  ) as \"maskedName\"\nfrom\n  households.household h\nwhere\n  h.id = $1\n  or (\n    h.register = $2\n    and h.number = $3\n  )\norder by\n  h.id\nlimit\n  1",
}

/** Binds a helper to a household or a student; not twice at a time. */
export const pairingInsert: Statement<{ helperId: string | null; householdId: string | null; studentId: string | null; purposes: readonly (string | null)[] | null; from: string | null; maskedName: string | null; place: string | null; town: string | null; region: string | null; madeBy: string | null }, {  }> = {
  name: 'households.pairing.insert',
  parameters: ["helperId","householdId","studentId","purposes","from","maskedName","place","town","region","madeBy"],
  text: "/* households.pairing.insert */ insert into\n  households.pairing (\n    helper_id,\n    household_id,\n    student_id,\n    purposes,\n    from_date,\n    masked_name,\n    place,\n    town,\n    region,\n    made_by\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    $8,\n    $9,\n    $10\n  )\non conflict do nothing",
}

/** Pairings of a helper, by day. */
export const pairingListOfHelper: Statement<{ parent: string | null; isOpen: boolean | null }, { id: string; helperId: string; householdId: string | null; studentId: string | null; purposes: (string)[]; from: string; until: string | null; endReason: 'LEFT' | 'MOVED' | 'CHILD_LEFT' | 'DONE' | 'WRONG' | null; takesOverFromId: string | null; maskedName: string; place: string | null; town: string | null; region: string; lastVisitOn: string | null; cursorKey: string; cursorId: string }> = {
  name: 'households.pairing.list-of-helper',
  parameters: ["parent","isOpen"],
  text: "/* households.pairing.list-of-helper */ select\n  p.id,\n  p.helper_id as \"helperId\",\n  p.household_id as \"householdId\",\n  p.student_id as \"studentId\",\n  p.purposes,\n  p.from_date as \"from\",\n  p.until_date as until,\n  p.end_reason as \"endReason\",\n  p.takes_over_from as \"takesOverFromId\",\n  p.masked_name as \"maskedName\",\n  p.place,\n  p.town,\n  p.region,\n  (\n    select\n      max(v.on_date)\n    from\n      households.visit_standing v\n    where\n      v.pairing_id = p.id\n  ) as \"lastVisitOn\",\n  p.from_date::text as \"cursorKey\",\n  p.id as \"cursorId\"\nfrom\n  households.pairing p\nwhere\n  p.helper_id = $1\n  and (\n    not $2::boolean\n    or p.until_date is null\n  )",
}

/** Pairings that the caller sees: of a team, of those whom nobody visited for so many days, of those that are open. */
export const pairingList: Statement<{ helperId: string | null; isOpen: boolean | null; teamId: string | null; silentDays: number | null; kind: string | null }, { id: string; helperId: string; householdId: string | null; studentId: string | null; purposes: (string)[]; from: string; until: string | null; endReason: 'LEFT' | 'MOVED' | 'CHILD_LEFT' | 'DONE' | 'WRONG' | null; takesOverFromId: string | null; maskedName: string; place: string | null; town: string | null; region: string; lastVisitOn: string | null; cursorKey: string; cursorId: string }> = {
  name: 'households.pairing.list',
  parameters: ["helperId","isOpen","teamId","silentDays","kind"],
  text: "/* households.pairing.list */ select\n  p.id,\n  p.helper_id as \"helperId\",\n  p.household_id as \"householdId\",\n  p.student_id as \"studentId\",\n  p.purposes,\n  p.from_date as \"from\",\n  p.until_date as until,\n  p.end_reason as \"endReason\",\n  p.takes_over_from as \"takesOverFromId\",\n  p.masked_name as \"maskedName\",\n  p.place,\n  p.town,\n  p.region,\n  (\n    select\n      max(v.on_date)\n    from\n      households.visit_standing v\n    where\n      v.pairing_id = p.id\n  ) as \"lastVisitOn\",\n  p.from_date::text as \"cursorKey\",\n  p.id as \"cursorId\"\nfrom\n  households.pairing p\nwhere\n  (\n    $1::uuid is null\n    or p.helper_id = $1\n  )\n  and (\n    not $2::boolean\n    or p.until_date is null\n  )\n  and (\n    $3::uuid is null\n    or exists (\n      select\n      from\n        households.helper h\n      where\n        h.id = p.helper_id\n        and h.team_id = $3\n    )\n  )\n  and (\n    $4::int is null\n    or p.from_date <= session.today () - $4::int\n    and not exists (\n      select\n      from\n        households.visit_standing v\n      where\n        v.pairing_id = p.id\n        and v.on_date > session.today () - $4::int\n    )\n  )\n  and (\n    $5::text is null\n    or ($5 = 'STUDENT') = (p.student_id is not null)\n  )",
}

/** Pairings by id. */
export const pairingLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; helperId: string; householdId: string | null; studentId: string | null; purposes: (string)[]; from: string; until: string | null; endReason: 'LEFT' | 'MOVED' | 'CHILD_LEFT' | 'DONE' | 'WRONG' | null; takesOverFromId: string | null; maskedName: string; place: string | null; town: string | null; region: string; lastVisitOn: string | null }> = {
  name: 'households.pairing.load',
  parameters: ["ids"],
  text: "/* households.pairing.load */ select\n  p.id,\n  p.helper_id as \"helperId\",\n  p.household_id as \"householdId\",\n  p.student_id as \"studentId\",\n  p.purposes,\n  p.from_date as \"from\",\n  p.until_date as until,\n  p.end_reason as \"endReason\",\n  p.takes_over_from as \"takesOverFromId\",\n  p.masked_name as \"maskedName\",\n  p.place,\n  p.town,\n  p.region,\n  (\n    select\n      max(v.on_date)\n    from\n      households.visit_standing v\n    where\n      v.pairing_id = p.id\n  ) as \"lastVisitOn\"\nfrom\n  households.pairing p\nwhere\n  p.id = any ($1::uuid[])",
}

/** Pairings of households. */
export const pairingOfHousehold: Statement<{ ids: readonly (string | null)[] | null }, { id: string; helperId: string; householdId: string | null; studentId: string | null; purposes: (string)[]; from: string; until: string | null; endReason: 'LEFT' | 'MOVED' | 'CHILD_LEFT' | 'DONE' | 'WRONG' | null; takesOverFromId: string | null; maskedName: string; place: string | null; town: string | null; region: string; lastVisitOn: string | null }> = {
  name: 'households.pairing.of-household',
  parameters: ["ids"],
  text: "/* households.pairing.of-household */ select\n  p.id,\n  p.helper_id as \"helperId\",\n  p.household_id as \"householdId\",\n  p.student_id as \"studentId\",\n  p.purposes,\n  p.from_date as \"from\",\n  p.until_date as until,\n  p.end_reason as \"endReason\",\n  p.takes_over_from as \"takesOverFromId\",\n  p.masked_name as \"maskedName\",\n  p.place,\n  p.town,\n  p.region,\n  (\n    select\n      max(v.on_date)\n    from\n      households.visit_standing v\n    where\n      v.pairing_id = p.id\n  ) as \"lastVisitOn\"\nfrom\n  households.pairing p\nwhere\n  p.household_id = any ($1::uuid[])\norder by\n  p.from_date desc,\n  p.id",
}

/** Pairings of students: their own, and those of their households. */
export const pairingOfStudent: Statement<{ ids: readonly (string | null)[] | null }, { childId: string; id: string; helperId: string; householdId: string | null; studentId: string | null; purposes: (string)[]; from: string; until: string | null; endReason: 'LEFT' | 'MOVED' | 'CHILD_LEFT' | 'DONE' | 'WRONG' | null; takesOverFromId: string | null; maskedName: string; place: string | null; town: string | null; region: string; lastVisitOn: string | null }> = {
  name: 'households.pairing.of-student',
  parameters: ["ids"],
  text: "/* households.pairing.of-student */ select\n  c.student_id as \"childId\",\n  p.id,\n  p.helper_id as \"helperId\",\n  p.household_id as \"householdId\",\n  p.student_id as \"studentId\",\n  p.purposes,\n  p.from_date as \"from\",\n  p.until_date as until,\n  p.end_reason as \"endReason\",\n  p.takes_over_from as \"takesOverFromId\",\n  p.masked_name as \"maskedName\",\n  p.place,\n  p.town,\n  p.region,\n  (\n    select\n      max(v.on_date)\n    from\n      households.visit_standing v\n    where\n      v.pairing_id = p.id\n  ) as \"lastVisitOn\"\nfrom\n  households.pairing p\n  join lateral (\n    select\n      p.student_id\n    where\n      p.student_id = any ($1::uuid[])\n    union\n    select\n      e.student_id\n    from\n      reconciliation.roll_entry e\n      join reconciliation.roll_member m on m.entry_id = e.id\n    where\n      e.student_id = any ($1::uuid[])\n      and e.status = 'MATCHED'\n      and m.household_id = p.household_id\n  ) as c on true\norder by\n  p.from_date desc,\n  p.id",
}

/** The open pairing of a helper with a household or a student. */
export const pairingOpenOne: Statement<{ helperId: string | null; householdId: string | null; studentId: string | null }, { id: string }> = {
  name: 'households.pairing.open-one',
  parameters: ["helperId","householdId","studentId"],
  text: "/* households.pairing.open-one */ select\n  id\nfrom\n  households.pairing\nwhere\n  helper_id = $1\n  and household_id is not distinct from $2\n  and student_id is not distinct from $3\n  and until_date is null",
}

/** Where the caller's school is. */
export const pairingSchoolRegion: Statement<{ code: string | null }, { region: string }> = {
  name: 'households.pairing.school-region',
  parameters: ["code"],
  text: "/* households.pairing.school-region */ select\n  region\nfrom\n  students.school\nwhere\n  code = $1",
}

/** A student as a pairing keeps it: 李**, and the school. */
export const pairingStudentTarget: Statement<{ id: string | null; digest: Buffer | null }, { id: string; region: string; place: string | null; maskedName: string }> = {
  name: 'households.pairing.student-target',
  parameters: ["id","digest"],
  text: "/* households.pairing.student-target */ select\n  s.id,\n  s.region,\n  c.school as place,\n  c.masked_name as \"maskedName\"\nfrom\n  students.student s\n  cross join lateral students.cards (array[s.id]) as c\nwhere\n  s.id = $1\n  or s.registry_digest = $2\norder by\n  s.linked_to is null desc,\n  s.status = 'ENROLLED' desc,\n  s.id\nlimit\n  1",
}

/** Children of the categories that their county pairs, whom nobody helps now, as far as the caller sees
 * them. */
export const pairingUnpaired: Statement<{ schoolCode: string | null }, { id: string; cursorKey: string; cursorId: string }> = {
  name: 'households.pairing.unpaired',
  parameters: ["schoolCode"],
  text: "/* households.pairing.unpaired */ select\n  s.id,\n  s.id::text as \"cursorKey\",\n  s.id as \"cursorId\"\nfrom\n  students.student s\n  join students.school c on c.id = s.school_id\n  join reconciliation.roll_entry e on e.student_id = s.id\n  and e.status = 'MATCHED'\n  join subsidies.county_rule rule on rule.region = left(e.region, 6)\n  and e.line_categories && rule.pairing_categories\nwhere\n  (\n    $1::text is null\n    or c.code = $1\n  )\n  and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')\n  and not exists (\n    select\n    from\n      households.pairing p\n    where\n      p.student_id = s.id\n      and p.until_date is null\n  )\n  and not exists (\n    select\n    from\n      reconciliation.roll_member m\n      join households.pairing p on p.household_id = m.household_id\n    where\n      m.entry_id = e.id\n      and p.until_date is null\n  )",
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

/** The figures of a region and a time. */
export const supportSummaryFigures: Statement<{ region: string | null; from: string | null; until: string | null }, { teams: number; helpers: number; cadres: number; teachers: number; volunteers: number; pairings: number; pairingsOfStudents: number; towns: number; villages: number; households: number; visits: number; comfortVisits: number; comfortMoney: bigint; difficultiesSolved: number; difficultiesOpen: number; difficultiesNotSolvable: number; livelihoods: number; householdsWithLivelihood: number; sessions: number; trainees: number; unidentified: number; places: number; jobs: number; projects: number; villageMoney: bigint; villageMoneyAtHouseholds: bigint; approximate: boolean; lifted: number }> = {
  name: 'households.support-summary.figures',
  parameters: ["region","from","until"],
  text: "/* households.support-summary.figures */ select\n  teams as \"teams\",\n  helpers as \"helpers\",\n  cadres as \"cadres\",\n  teachers as \"teachers\",\n  volunteers as \"volunteers\",\n  pairings as \"pairings\",\n  pairings_of_students as \"pairingsOfStudents\",\n  towns as \"towns\",\n  villages as \"villages\",\n  households as \"households\",\n  visits as \"visits\",\n  comfort_visits as \"comfortVisits\",\n  comfort_fen as \"comfortMoney\",\n  difficulties_solved as \"difficultiesSolved\",\n  difficulties_open as \"difficultiesOpen\",\n  difficulties_not_solvable as \"difficultiesNotSolvable\",\n  livelihoods as \"livelihoods\",\n  households_with_livelihood as \"householdsWithLivelihood\",\n  sessions as \"sessions\",\n  trainees as \"trainees\",\n  unidentified as \"unidentified\",\n  places as \"places\",\n  jobs as \"jobs\",\n  projects as \"projects\",\n  village_fen as \"villageMoney\",\n  relief_fen as \"villageMoneyAtHouseholds\",\n  approximate as \"approximate\",\n  lifted as \"lifted\"\nfrom\n  households.support_figures ($1, $2::date, $3::date)",
}

/** Places of the rows; what a place says already is said again, what is new of it is added. */
export const trainingImportEnter: Statement<{ organisation: string | null; region: string | null }, {  }> = {
  name: 'households.training-import.enter',
  parameters: ["organisation","region"],
  text: "/* households.training-import.enter */ with\n  told as materialized (\n    select distinct\n      on (\n        s.id,\n        coalesce(encode(t.id_digest, 'hex'), t.name_key || t.occurrence)\n      ) t.*,\n      s.id as session_id\n    from\n      staged t\n      join households.training_session s on s.number = t.number\n      and s.on_date = t.on_date\n      and s.made_by = $1\n      and s.region = $2\n    where\n      t.row not in (\n        select\n          row\n        from\n          refused\n      )\n    order by\n      s.id,\n      coalesce(encode(t.id_digest, 'hex'), t.name_key || t.occurrence),\n      t.row\n  ),\n  known as (\n    select\n      t.row,\n      p.id\n    from\n      told t\n      join households.training_place p on p.session_id = t.session_id\n      and case\n        when t.id_digest is null then p.id_digest is null\n        and (p.name_key, p.occurrence) = (t.name_key, t.occurrence)\n        else p.id_digest = t.id_digest\n      end\n  ),\n  entered as (\n    insert into\n      households.training_place (\n        session_id,\n        attendee_name,\n        name_key,\n        occurrence,\n        id_digest,\n        id_cipher,\n        member_id,\n        attended,\n        certificate_name,\n        certificate_number,\n        found_job_on,\n        employer,\n        allowance_fen,\n        allowance_payer,\n        region,\n        made_by\n      )\n    select\n      t.session_id,\n      t.name,\n      t.name_key,\n      t.occurrence,\n      t.id_digest,\n      t.id_cipher,\n      t.member_id,\n      t.attended,\n      t.certificate_name,\n      t.certificate_number,\n      t.found_job_on,\n      t.employer,\n      t.allowance_fen,\n      t.allowance_payer,\n      $2,\n      $1\n    from\n      told t\n    where\n      t.row not in (\n        select\n          row\n        from\n          known\n      )\n    order by\n      t.row\n  ),\n  amended as (\n    update households.training_place p\n    set\n      attended = t.attended\n      or p.attended,\n      member_id = coalesce(p.member_id, t.member_id),\n      id_cipher = coalesce(p.id_cipher, t.id_cipher),\n      certificate_name = coalesce(t.certificate_name, p.certificate_name),\n      certificate_number = coalesce(t.certificate_number, p.certificate_number),\n      found_job_on = coalesce(t.found_job_on, p.found_job_on),\n      employer = coalesce(t.employer, p.employer),\n      allowance_fen = coalesce(t.allowance_fen, p.allowance_fen),\n      allowance_payer = coalesce(t.allowance_payer, p.allowance_payer)\n    from\n      known k\n      join told t on t.row = k.row\n    where\n      p.id = k.id\n      and (\n        (\n          t.attended\n          and not p.attended\n        )\n        or (\n          p.member_id is null\n          and t.member_id is not null\n        )\n        or coalesce(t.certificate_number, p.certificate_number) is distinct from p.certificate_number\n        or coalesce(t.certificate_name, p.certificate_name) is distinct from p.certificate_name\n        or coalesce(t.found_job_on, p.found_job_on) is distinct from p.found_job_on\n        or coalesce(t.employer, p.employer) is distinct from p.employer\n        or coalesce(t.allowance_fen, p.allowance_fen) is distinct from p.allowance_fen\n        or coalesce(t.allowance_payer, p.allowance_payer) is distinct from p.allowance_payer\n      )\n    returning\n      k.row\n  )\nupdate staged s\nset\n  outcome = case\n    when t.row is not null\n    and k.row is null\n    or a.row is not null then 'ACCEPTED'\n    else 'UNCHANGED'\n  end\nfrom\n  staged o\n  left join told t on t.row = o.row\n  left join known k on k.row = o.row\n  left join amended a on a.row = o.row\nwhere\n  o.row = s.row\n  and s.row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** What the tables tell of a row: the person on a register, whether a student, and its place among the like. */
export const trainingImportPersonColumns: Statement<null, {  }> = {
  name: 'households.training-import.person-columns',
  parameters: [],
  text: "/* households.training-import.person-columns */ alter table staged\nadd member_id uuid,\nadd is_student boolean not null default false,\nadd occurrence int not null default 1",
}

/** The person of a row by number, never guessed by name: on the registers that the caller keeps or oversees. */
export const trainingImportPerson: Statement<{ region: string | null; register: string | null }, {  }> = {
  name: 'households.training-import.person',
  parameters: ["region","register"],
  text: "/* households.training-import.person */ with\n  found as (\n    select\n      o.row,\n      (\n        select\n          min(m.id::text)::uuid\n        from\n          households.member m\n        where\n          m.id_digest = o.id_digest\n          and starts_with(m.region, $1)\n          and (\n            $2::text is null\n            or m.register = $2\n          )\n      ) as member_id,\n      exists (\n        select\n        from\n          students.student s\n        where\n          s.id_digest = o.id_digest\n          and starts_with(s.region, $1)\n          and s.status not in ('TRANSFERRED', 'GRADUATED')\n          and (\n            $2::text is null\n            or exists (\n              select\n              from\n                households.member m\n              where\n                m.id_digest = o.id_digest\n                and m.register = $2\n                and starts_with(m.region, $1)\n            )\n          )\n      ) as is_student,\n      row_number() over (\n        partition by\n          o.number,\n          o.on_date,\n          o.name_key,\n          o.id_digest is null\n        order by\n          o.row\n      )::int as occurrence\n    from\n      staged o\n  )\nupdate staged t\nset\n  member_id = f.member_id,\n  is_student = f.is_student,\n  occurrence = case\n    when t.id_digest is null then f.occurrence\n    else 1\n  end\nfrom\n  found f\nwhere\n  f.row = t.row",
}

/** Rows that pay a student's allowance here, name one person twice in a session, or a certificate for two. */
export const trainingImportRefused: Statement<null, {  }> = {
  name: 'households.training-import.refused',
  parameters: [],
  text: "/* households.training-import.refused */ insert into\n  refused\nselect\n  t.row,\n  '补贴',\n  'ALLOWANCE_OF_STUDENT',\n  null\nfrom\n  staged t\nwhere\n  t.allowance_fen is not null\n  and t.is_student\nunion all\nselect\n  t.row,\n  '证书编号',\n  'CERTIFICATE_TWICE',\n  null\nfrom\n  staged t\nwhere\n  t.certificate_number is not null\n  and exists (\n    select\n    from\n      staged o\n    where\n      o.certificate_number = t.certificate_number\n      and o.certificate_name is not distinct from t.certificate_name\n      and o.row < t.row\n      and (\n        o.number,\n        o.on_date,\n        o.id_digest,\n        o.name_key,\n        o.occurrence\n      ) is distinct from (\n        t.number,\n        t.on_date,\n        t.id_digest,\n        t.name_key,\n        t.occurrence\n      )\n  )\nunion all\n-- what a session is called is said by the first of its rows\nselect\n  t.row,\n  '题目',\n  'SESSION_DIFFERS',\n  null\nfrom\n  (\n    select\n      o.row,\n      o.title,\n      first_value(o.title) over (\n        partition by\n          o.number,\n          o.on_date\n        order by\n          o.row\n      ) as first_title\n    from\n      staged o\n  ) as t\nwhere\n  t.title <> t.first_title",
}

/** Sessions that the rows name and that are not there: they were held. */
export const trainingImportSessions: Statement<{ region: string | null; organisation: string | null }, {  }> = {
  name: 'households.training-import.sessions',
  parameters: ["region","organisation"],
  text: "/* households.training-import.sessions */ insert into\n  households.training_session (\n    number,\n    kind,\n    title,\n    on_date,\n    host,\n    lessons,\n    status,\n    region,\n    made_by\n  )\nselect distinct\n  on (t.number, t.on_date) t.number,\n  t.kind,\n  t.title,\n  t.on_date,\n  t.host,\n  t.lessons,\n  'HELD',\n  $1,\n  $2\nfrom\n  staged t\nwhere\n  t.row not in (\n    select\n      row\n    from\n      refused\n  )\norder by\n  t.number,\n  t.on_date,\n  t.row\non conflict do nothing",
}

/** Rows of a list of trainees as they are read. */
export const trainingImportStaged: Statement<null, {  }> = {
  name: 'households.training-import.staged',
  parameters: [],
  text: "/* households.training-import.staged */ create temp table staged (\n  row int primary key,\n  number text,\n  title text,\n  on_date date,\n  host text,\n  kind text,\n  lessons int,\n  name text,\n  name_key text,\n  id_digest bytea,\n  id_cipher text,\n  attended boolean,\n  certificate_name text,\n  certificate_number text,\n  found_job_on date,\n  employer text,\n  allowance_fen bigint,\n  allowance_payer text,\n  outcome text\n) on commit drop",
}

/** Rows whose certificate another person has, and rows of a session that is cancelled. */
export const trainingImportTaken: Statement<{ region: string | null; organisation: string | null }, {  }> = {
  name: 'households.training-import.taken',
  parameters: ["region","organisation"],
  text: "/* households.training-import.taken */ insert into\n  refused\nselect\n  t.row,\n  '证书编号',\n  'CERTIFICATE_TWICE',\n  null\nfrom\n  staged t\n  join households.training_place p on p.certificate_number = t.certificate_number\n  and p.certificate_name is not distinct from t.certificate_name\n  and left(p.region, 6) = left($1, 6)\n  join households.training_session s on s.id = p.session_id\nwhere\n  (s.number, s.on_date, s.made_by, s.region) is distinct from (t.number, t.on_date, $2::text, $1::text)\n  or (p.id_digest, p.name_key) is distinct from (t.id_digest, t.name_key)\nunion all\nselect\n  t.row,\n  '期次',\n  'SESSION_CANCELLED',\n  null\nfrom\n  staged t\n  join households.training_session s on s.number = t.number\n  and s.on_date = t.on_date\n  and s.made_by = $2\n  and s.region = $1\nwhere\n  s.status = 'CANCELLED'",
}

/** Who came to a session: those ticked; of others that have no outcome it is said that they did not. */
export const trainingAttend: Statement<{ ids: readonly (string | null)[] | null; sessionId: string | null }, {  }> = {
  name: 'households.training.attend',
  parameters: ["ids","sessionId"],
  text: "/* households.training.attend */ update households.training_place\nset\n  attended = id = any ($1::uuid[])\nwhere\n  session_id = $2\n  and (\n    id = any ($1::uuid[])\n    or num_nonnulls (certificate_number, found_job_on, allowance_fen) = 0\n  )",
}

/** Whether another place has a certificate of this number. */
export const trainingCertificateTaken: Statement<{ number: string | null; name: string | null; id: string | null }, { isTaken: boolean }> = {
  name: 'households.training.certificate-taken',
  parameters: ["number","name","id"],
  text: "/* households.training.certificate-taken */ select\n  exists (\n    select\n    from\n      households.training_place p\n    where\n      p.certificate_number = $1\n      and p.certificate_name is not distinct from $2\n      and p.id <> $3\n  ) as \"isTaken\"",
}

/** Sessions that the caller sees, the newest first. */
export const trainingList: Statement<{ from: string | null; until: string | null; status: string | null }, { id: string; number: string | null; kind: 'TRADE' | 'FARMING' | 'BUSINESS' | 'IT' | 'CARE' | 'POLICY'; title: string; on: string; until: string | null; host: string; place: string | null; lessons: number | null; status: 'PLANNED' | 'HELD' | 'CLOSED' | 'CANCELLED'; reason: string | null; region: string; cursorKey: string; cursorId: string }> = {
  name: 'households.training.list',
  parameters: ["from","until","status"],
  text: "/* households.training.list */ select\n  s.id,\n  s.number,\n  s.kind,\n  s.title,\n  s.on_date as \"on\",\n  s.until_date as until,\n  s.host,\n  s.place,\n  s.lessons,\n  s.status,\n  s.reason,\n  s.region,\n  (date '9999-12-31' - s.on_date)::text as \"cursorKey\",\n  s.id as \"cursorId\"\nfrom\n  households.training_session s\nwhere\n  (\n    $1::date is null\n    or s.on_date >= $1\n  )\n  and (\n    $2::date is null\n    or s.on_date <= $2\n  )\n  and (\n    $3::text is null\n    or s.status = $3\n  )",
}

/** Sessions by id. */
export const trainingLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; number: string | null; kind: 'TRADE' | 'FARMING' | 'BUSINESS' | 'IT' | 'CARE' | 'POLICY'; title: string; on: string; until: string | null; host: string; place: string | null; lessons: number | null; status: 'PLANNED' | 'HELD' | 'CLOSED' | 'CANCELLED'; reason: string | null; region: string }> = {
  name: 'households.training.load',
  parameters: ["ids"],
  text: "/* households.training.load */ select\n  s.id,\n  s.number,\n  s.kind,\n  s.title,\n  s.on_date as \"on\",\n  s.until_date as until,\n  s.host,\n  s.place,\n  s.lessons,\n  s.status,\n  s.reason,\n  s.region\nfrom\n  households.training_session s\nwhere\n  s.id = any ($1::uuid[])",
}

/** Who on the registers bears a number, and whether a student does, as far as the caller sees. */
export const trainingMemberOf: Statement<{ digest: Buffer | null }, { memberId: string | null; isStudent: boolean }> = {
  name: 'households.training.member-of',
  parameters: ["digest"],
  text: "/* households.training.member-of */ select\n  (\n    select\n      min(m.id::text)::uuid\n    from\n      households.member m\n    where\n      m.id_digest = $1\n  ) as \"memberId\",\n  exists (\n    select\n    from\n      students.student s\n    where\n      s.id_digest = $1\n  ) as \"isStudent\"",
}

/** What members learned, the newest first. */
export const trainingOfMember: Statement<{ ids: readonly (string | null)[] | null }, { memberId: string; id: string; number: string | null; kind: 'TRADE' | 'FARMING' | 'BUSINESS' | 'IT' | 'CARE' | 'POLICY'; title: string; on: string; until: string | null; host: string; place: string | null; lessons: number | null; status: 'PLANNED' | 'HELD' | 'CLOSED' | 'CANCELLED'; reason: string | null; region: string }> = {
  name: 'households.training.of-member',
  parameters: ["ids"],
  text: "/* households.training.of-member */ select\n  p.member_id as \"memberId\",\n  s.id,\n  s.number,\n  s.kind,\n  s.title,\n  s.on_date as \"on\",\n  s.until_date as until,\n  s.host,\n  s.place,\n  s.lessons,\n  s.status,\n  s.reason,\n  s.region\nfrom\n  households.training_place p\n  join households.training_session s on s.id = p.session_id\nwhere\n  p.member_id = any ($1::uuid[])\n  and p.attended\norder by\n  s.on_date desc,\n  s.id",
}

/** What came of a place; what is not said stays. */
export const trainingOutcome: Statement<{ attended: boolean | null; certificateName: string | null; certificateNumber: string | null; certificateOn: string | null; foundJobOn: string | null; employer: string | null; jobCheckedOn: string | null; allowance: bigint | null; allowancePayer: string | null; allowancePaidOn: string | null; id: string | null }, {  }> = {
  name: 'households.training.outcome',
  parameters: ["attended","certificateName","certificateNumber","certificateOn","foundJobOn","employer","jobCheckedOn","allowance","allowancePayer","allowancePaidOn","id"],
  text: "/* households.training.outcome */ update households.training_place\nset\n  attended = coalesce($1, attended),\n  certificate_name = coalesce($2, certificate_name),\n  certificate_number = coalesce($3, certificate_number),\n  certificate_on = coalesce($4, certificate_on),\n  found_job_on = coalesce($5, found_job_on),\n  employer = coalesce($6, employer),\n  job_checked_on = coalesce($7, job_checked_on),\n  allowance_fen = coalesce($8, allowance_fen),\n  allowance_payer = coalesce($9, allowance_payer),\n  allowance_paid_on = coalesce($10, allowance_paid_on)\nwhere\n  id = $11",
}

/** Whether a place is a student's, as far as the caller sees. */
export const trainingPlaceDigest: Statement<{ id: string | null }, { isStudent: boolean }> = {
  name: 'households.training.place-digest',
  parameters: ["id"],
  text: "/* households.training.place-digest */ select\n  exists (\n    select\n    from\n      students.student s\n    where\n      s.id_digest = p.id_digest\n  ) as \"isStudent\"\nfrom\n  households.training_place p\nwhere\n  p.id = $1",
}

/** A place of a session; of one person one, without a number one a name. */
export const trainingPlaceInsert: Statement<{ id: string | null; name: string | null; nameKey: string | null; digest: Buffer | null; cipher: string | null; memberId: string | null; madeBy: string | null; sessionId: string | null }, {  }> = {
  name: 'households.training.place-insert',
  parameters: ["id","name","nameKey","digest","cipher","memberId","madeBy","sessionId"],
  text: "/* households.training.place-insert */ insert into\n  households.training_place (\n    id,\n    session_id,\n    attendee_name,\n    name_key,\n    id_digest,\n    id_cipher,\n    member_id,\n    region,\n    made_by\n  )\nselect\n  $1,\n  s.id,\n  $2,\n  $3,\n  $4,\n  $5,\n  $6,\n  s.region,\n  $7\nfrom\n  households.training_session s\nwhere\n  s.id = $8\non conflict do nothing",
}

/** The place of a person in a session. */
export const trainingPlaceKnown: Statement<{ sessionId: string | null; digest: Buffer | null; nameKey: string | null }, { id: string }> = {
  name: 'households.training.place-known',
  parameters: ["sessionId","digest","nameKey"],
  text: "/* households.training.place-known */ select\n  id\nfrom\n  households.training_place\nwhere\n  session_id = $1\n  and case\n    when $2::bytea is null then id_digest is null\n    and name_key = $3\n    else id_digest = $2\n  end\norder by\n  occurrence\nlimit\n  1",
}

/** Places by id. */
export const trainingPlaceLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; sessionId: string; attendeeName: string; memberId: string | null; isIdentified: boolean; attended: boolean; certificateName: string | null; certificateNumber: string | null; certificateOn: string | null; foundJobOn: string | null; employer: string | null; jobCheckedOn: string | null; allowance: bigint | null; allowancePayer: string | null; allowancePaidOn: string | null }> = {
  name: 'households.training.place-load',
  parameters: ["ids"],
  text: "/* households.training.place-load */ select\n  p.id,\n  p.session_id as \"sessionId\",\n  p.attendee_name as \"attendeeName\",\n  p.member_id as \"memberId\",\n  p.id_digest is not null as \"isIdentified\",\n  p.attended,\n  p.certificate_name as \"certificateName\",\n  p.certificate_number as \"certificateNumber\",\n  p.certificate_on as \"certificateOn\",\n  p.found_job_on as \"foundJobOn\",\n  p.employer,\n  p.job_checked_on as \"jobCheckedOn\",\n  p.allowance_fen as allowance,\n  p.allowance_payer as \"allowancePayer\",\n  p.allowance_paid_on as \"allowancePaidOn\"\nfrom\n  households.training_place p\nwhere\n  p.id = any ($1::uuid[])",
}

/** Who had a place in sessions, by name. */
export const trainingPlaces: Statement<{ ids: readonly (string | null)[] | null }, { id: string; sessionId: string; attendeeName: string; memberId: string | null; isIdentified: boolean; attended: boolean; certificateName: string | null; certificateNumber: string | null; certificateOn: string | null; foundJobOn: string | null; employer: string | null; jobCheckedOn: string | null; allowance: bigint | null; allowancePayer: string | null; allowancePaidOn: string | null }> = {
  name: 'households.training.places',
  parameters: ["ids"],
  text: "/* households.training.places */ select\n  p.id,\n  p.session_id as \"sessionId\",\n  p.attendee_name as \"attendeeName\",\n  p.member_id as \"memberId\",\n  p.id_digest is not null as \"isIdentified\",\n  p.attended,\n  p.certificate_name as \"certificateName\",\n  p.certificate_number as \"certificateNumber\",\n  p.certificate_on as \"certificateOn\",\n  p.found_job_on as \"foundJobOn\",\n  p.employer,\n  p.job_checked_on as \"jobCheckedOn\",\n  p.allowance_fen as allowance,\n  p.allowance_payer as \"allowancePayer\",\n  p.allowance_paid_on as \"allowancePaidOn\"\nfrom\n  households.training_place p\nwhere\n  p.session_id = any ($1::uuid[])\norder by\n  p.name_key,\n  p.occurrence,\n  p.id",
}

/** The caller's session of a number and day. */
export const trainingPlanKnown: Statement<{ madeBy: string | null; region: string | null; number: string | null; on: string | null }, { id: string }> = {
  name: 'households.training.plan-known',
  parameters: ["madeBy","region","number","on"],
  text: "/* households.training.plan-known */ select\n  id\nfrom\n  households.training_session\nwhere\n  made_by = $1\n  and region = $2\n  and number = $3\n  and on_date = $4",
}

/** A session that is to be, or was. */
export const trainingPlan: Statement<{ id: string | null; number: string | null; kind: string | null; title: string | null; on: string | null; until: string | null; host: string | null; place: string | null; lessons: number | null; region: string | null; madeBy: string | null }, {  }> = {
  name: 'households.training.plan',
  parameters: ["id","number","kind","title","on","until","host","place","lessons","region","madeBy"],
  text: "/* households.training.plan */ insert into\n  households.training_session (\n    id,\n    number,\n    kind,\n    title,\n    on_date,\n    until_date,\n    host,\n    place,\n    lessons,\n    region,\n    made_by\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    $8,\n    $9,\n    $10,\n    $11\n  )\non conflict do nothing",
}

/** A step of a session. */
export const trainingStep: Statement<{ status: string | null; reason: string | null; id: string | null; from: readonly (string | null)[] | null }, { id: string }> = {
  name: 'households.training.step',
  parameters: ["status","reason","id","from"],
  text: "/* households.training.step */ update households.training_session\nset\n  status = $1,\n  reason = $2\nwhere\n  id = $3\n  and status = any ($4::text[])\nreturning\n  id",
}

/** What came of a project; of one kind and day once. */
export const villageProjectInsertOutcome: Statement<{ projectId: string | null; kind: string | null; number: number | null; amount: bigint | null; on: string | null; source: string | null; madeBy: string | null }, {  }> = {
  name: 'households.village-project.insert-outcome',
  parameters: ["projectId","kind","number","amount","on","source","madeBy"],
  text: "/* households.village-project.insert-outcome */ insert into\n  households.project_outcome (\n    project_id,\n    kind,\n    number,\n    amount_fen,\n    on_date,\n    source,\n    made_by\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7\n  )\non conflict on constraint outcome_once do update\nset\n  number = excluded.number,\n  amount_fen = excluded.amount_fen,\n  source = excluded.source",
}

/** Parts of a project. */
export const villageProjectInsertParts: Statement<{ projectId: string | null; reason: string | null; madeBy: string | null; purposes: readonly (string | null)[] | null; titles: readonly (string | null)[] | null; amounts: readonly (bigint | null)[] | null; quantities: readonly (string | null)[] | null; units: readonly (string | null)[] | null; approximates: readonly (boolean | null)[] | null; corrects: readonly (string | null)[] | null }, {  }> = {
  name: 'households.village-project.insert-parts',
  parameters: ["projectId","reason","madeBy","purposes","titles","amounts","quantities","units","approximates","corrects"],
  text: "/* households.village-project.insert-parts */ insert into\n  households.project_part (\n    project_id,\n    purpose,\n    title,\n    amount_fen,\n    quantity,\n    unit,\n    approximate,\n    corrects_id,\n    reason,\n    made_by\n  )\nselect\n  $1,\n  t.purpose,\n  t.title,\n  t.amount_fen,\n  t.quantity,\n  t.unit,\n  t.approximate,\n  t.corrects_id,\n  $2,\n  $3\nfrom\n  unnest(\n    $4::text[],\n    $5::text[],\n    $6::bigint[],\n    $7::numeric[],\n    $8::text[],\n    $9::boolean[],\n    $10::uuid[]\n  ) as t (\n    purpose,\n    title,\n    amount_fen,\n    quantity,\n    unit,\n    approximate,\n    corrects_id\n  )",
}

/** Who pays how much of a project. */
export const villageProjectInsertShares: Statement<{ projectId: string | null; organisations: readonly (string | null)[] | null; usccs: readonly (string | null)[] | null; amounts: readonly (bigint | null)[] | null }, {  }> = {
  name: 'households.village-project.insert-shares',
  parameters: ["projectId","organisations","usccs","amounts"],
  text: "/* households.village-project.insert-shares */ insert into\n  households.project_share (project_id, organisation, uscc, amount_fen)\nselect\n  $1,\n  t.organisation,\n  t.uscc,\n  t.amount_fen\nfrom\n  unnest(\n    $2::text[],\n    $3::text[],\n    $4::bigint[]\n  ) as t (organisation, uscc, amount_fen)",
}

/** A project of a village, or with a school. */
export const villageProjectInsert: Statement<{ id: string | null; village: string | null; villageCode: string | null; town: string | null; region: string | null; schoolId: string | null; title: string | null; funder: string | null; amount: bigint | null; approximate: boolean | null; startedOn: string | null; finishedOn: string | null; effect: string | null; status: string | null; usccs: readonly (string | null)[] | null; madeBy: string | null }, {  }> = {
  name: 'households.village-project.insert',
  parameters: ["id","village","villageCode","town","region","schoolId","title","funder","amount","approximate","startedOn","finishedOn","effect","status","usccs","madeBy"],
  text: "/* households.village-project.insert */ insert into\n  households.village_project (\n    id,\n    village,\n    village_code,\n    town,\n    region,\n    school_id,\n    title,\n    funder,\n    amount_fen,\n    approximate,\n    started_on,\n    finished_on,\n    effect,\n    status,\n    usccs,\n    made_by\n  )\nselect\n  $1,\n  $2,\n  $3,\n  $4,\n  $5,\n  $6,\n  $7,\n  $8,\n  $9,\n  $10,\n  $11,\n  $12,\n  $13,\n  $14,\n  $15::text[],\n  $16",
}

/** Projects that the caller sees, the newest first. */
export const villageProjectList: Statement<{ village: string | null; schoolId: string | null }, { id: string; village: string; villageCode: string | null; town: string | null; region: string; schoolId: string | null; title: string; funder: string; amount: bigint; approximate: boolean; startedOn: string; finishedOn: string | null; effect: string | null; status: 'PLANNED' | 'RUNNING' | 'DONE' | 'CANCELLED'; atHouseholds: bigint; cursorKey: string; cursorId: string }> = {
  name: 'households.village-project.list',
  parameters: ["village","schoolId"],
  text: "/* households.village-project.list */ select\n  p.id,\n  p.village,\n  p.village_code as \"villageCode\",\n  p.town,\n  p.region,\n  p.school_id as \"schoolId\",\n  p.title,\n  p.funder,\n  p.amount_fen as \"amount\",\n  p.approximate,\n  p.started_on as \"startedOn\",\n  p.finished_on as \"finishedOn\",\n  p.effect,\n  p.status,\n  households.relief_given (p.id) as \"atHouseholds\",\n  (date '9999-12-31' - p.started_on)::text as \"cursorKey\",\n  p.id as \"cursorId\"\nfrom\n  households.village_project p\nwhere\n  (\n    $1::text is null\n    or p.village_code = $1\n    or p.village = $1\n  )\n  and (\n    $2::uuid is null\n    or p.school_id = $2\n  )",
}

/** Projects by id. */
export const villageProjectLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; village: string; villageCode: string | null; town: string | null; region: string; schoolId: string | null; title: string; funder: string; amount: bigint; approximate: boolean; startedOn: string; finishedOn: string | null; effect: string | null; status: 'PLANNED' | 'RUNNING' | 'DONE' | 'CANCELLED'; atHouseholds: bigint }> = {
  name: 'households.village-project.load',
  parameters: ["ids"],
  text: "/* households.village-project.load */ select\n  p.id,\n  p.village,\n  p.village_code as \"villageCode\",\n  p.town,\n  p.region,\n  p.school_id as \"schoolId\",\n  p.title,\n  p.funder,\n  p.amount_fen as \"amount\",\n  p.approximate,\n  p.started_on as \"startedOn\",\n  p.finished_on as \"finishedOn\",\n  p.effect,\n  p.status,\n  households.relief_given (p.id) as \"atHouseholds\"\nfrom\n  households.village_project p\nwhere\n  p.id = any ($1::uuid[])",
}

/** A project, while its money is looked at. */
export const villageProjectLock: Statement<{ id: string | null }, { id: string }> = {
  name: 'households.village-project.lock',
  parameters: ["id"],
  text: "/* households.village-project.lock */ select\n  id\nfrom\n  households.village_project\nwhere\n  id = $1\nfor no key update",
}

/** What came of projects, by day. */
export const villageProjectOutcomes: Statement<{ ids: readonly (string | null)[] | null }, { id: string; projectId: string; kind: 'JOBS' | 'HOUSEHOLDS_SERVED' | 'VILLAGE_INCOME' | 'LIFTED'; number: number | null; amount: bigint | null; on: string; source: string }> = {
  name: 'households.village-project.outcomes',
  parameters: ["ids"],
  text: "/* households.village-project.outcomes */ select\n  o.id,\n  o.project_id as \"projectId\",\n  o.kind,\n  o.number,\n  o.amount_fen as amount,\n  o.on_date as \"on\",\n  o.source\nfrom\n  households.project_outcome o\nwhere\n  o.project_id = any ($1::uuid[])\norder by\n  o.on_date,\n  o.id",
}

/** Parts of projects, in their order. */
export const villageProjectParts: Statement<{ ids: readonly (string | null)[] | null }, { id: string; projectId: string; purpose: 'WORKSHOP' | 'ROAD' | 'PARTY_ROOM' | 'LIBRARY' | 'SCHOOL_BUILDING' | 'SCHOOL_EQUIPMENT' | 'HOUSEHOLD_RELIEF' | 'OTHER'; title: string; amount: bigint; quantity: number | null; unit: string | null; approximate: boolean; correctsId: string | null; reason: string | null }> = {
  name: 'households.village-project.parts',
  parameters: ["ids"],
  text: "/* households.village-project.parts */ select\n  t.id,\n  t.project_id as \"projectId\",\n  t.purpose,\n  t.title,\n  t.amount_fen as \"amount\",\n  t.quantity::float as quantity,\n  t.unit,\n  t.approximate,\n  t.corrects_id as \"correctsId\",\n  t.reason\nfrom\n  households.project_part t\nwhere\n  t.project_id = any ($1::uuid[])\norder by\n  t.id",
}

/** What of a part has been given to households. */
export const villageProjectReliefOfPart: Statement<{ id: string | null }, { given: bigint }> = {
  name: 'households.village-project.relief-of-part',
  parameters: ["id"],
  text: "/* households.village-project.relief-of-part */ select\n  households.relief_of_part ($1::uuid) as \"given\"",
}

/** A school as a project keeps it. */
export const villageProjectSchool: Statement<{ code: string | null }, { id: string; region: string; town: string | null }> = {
  name: 'households.village-project.school',
  parameters: ["code"],
  text: "/* households.village-project.school */ select\n  id,\n  region,\n  town\nfrom\n  students.school\nwhere\n  code = $1",
}

/** What a project costs now. */
export const villageProjectSetAmount: Statement<{ amount: bigint | null; id: string | null }, {  }> = {
  name: 'households.village-project.set-amount',
  parameters: ["amount","id"],
  text: "/* households.village-project.set-amount */ update households.village_project\nset\n  amount_fen = $1\nwhere\n  id = $2",
}

/** Who pays how much of projects. */
export const villageProjectShares: Statement<{ ids: readonly (string | null)[] | null }, { projectId: string; organisation: string; uscc: string | null; amount: bigint }> = {
  name: 'households.village-project.shares',
  parameters: ["ids"],
  text: "/* households.village-project.shares */ select\n  s.project_id as \"projectId\",\n  s.organisation,\n  s.uscc,\n  sum(s.amount_fen)::bigint as \"amount\"\nfrom\n  households.project_share s\nwhere\n  s.project_id = any ($1::uuid[])\ngroup by\n  s.project_id,\n  s.organisation,\n  s.uscc\norder by\n  min(s.id::text)",
}

/** A step of a project. */
export const villageProjectStep: Statement<{ status: string | null; finishedOn: string | null; effect: string | null; id: string | null; from: readonly (string | null)[] | null }, { id: string }> = {
  name: 'households.village-project.step',
  parameters: ["status","finishedOn","effect","id","from"],
  text: "/* households.village-project.step */ update households.village_project\nset\n  status = $1,\n  finished_on = $2,\n  effect = coalesce($3, effect)\nwhere\n  id = $4\n  and status = any ($5::text[])\nreturning\n  id",
}

/** What was done in a village, a row a year: counts and sums of what the caller may read, of no person. */
export const villageProjectYears: Statement<{ village: string | null; town: string | null }, { year: number; projects: number; amount: bigint; atHouseholds: bigint; teams: number; households: number; visits: number; comfortMoney: bigint; livelihoods: number; sessions: number; jobs: number; lifted: number }> = {
  name: 'households.village-project.years',
  parameters: ["village","town"],
  text: "/* households.village-project.years */ with\n  project as (\n    select\n      p.id,\n      extract(\n        year\n        from\n          p.started_on\n      )::int as year,\n      p.amount_fen,\n      households.relief_given (p.id) as relief_fen\n    from\n      households.village_project p\n    where\n      (\n        p.village = $1\n        or p.village_code = $1\n      )\n      and (\n        $2::text is null\n        or p.town = $2\n      )\n      and p.status <> 'CANCELLED'\n  ),\n  named as (\n    select\n      $1::text as village\n    union\n    select\n      p.village\n    from\n      households.village_project p\n    where\n      p.village_code = $1\n  ),\n  home as materialized (\n    select\n      h.id\n    from\n      households.household h\n      join named n using (village)\n    where\n      $2::text is null\n      or h.town = $2\n  ),\n  pairing as materialized (\n    select\n      p.id,\n      p.helper_id,\n      p.household_id,\n      p.from_date,\n      coalesce(p.until_date, session.today ()) as until_date\n    from\n      households.pairing p\n      join home h on h.id = p.household_id\n    where\n      p.end_reason is distinct from 'WRONG'\n  ),\n  helped as (\n    select\n      y.year,\n      p.household_id,\n      h.team_id\n    from\n      pairing p\n      join households.helper h on h.id = p.helper_id\n      cross join generate_series(\n        extract(\n          year\n          from\n            p.from_date\n        )::int,\n        extract(\n          year\n          from\n            p.until_date\n        )::int\n      ) y (year)\n  ),\n  fact as (\n    select\n      p.year,\n      'PROJECT' as kind,\n      p.id,\n      p.amount_fen as amount,\n      p.relief_fen as at_homes\n    from\n      project p\n    union all\n    select\n      extract(\n        year\n        from\n          o.on_date\n      )::int,\n      o.kind,\n      o.id,\n      o.number,\n      null\n    from\n      project p\n      join households.project_outcome o on o.project_id = p.id\n    where\n      o.kind in ('LIFTED', 'JOBS')\n    union all\n    select\n      p.year,\n      'HOUSEHOLD',\n      p.household_id,\n      null,\n      null\n    from\n      helped p\n    union all\n    select\n      p.year,\n      'TEAM',\n      p.team_id,\n      null,\n      null\n    from\n      helped p\n    union all\n    select\n      extract(\n        year\n        from\n          v.on_date\n      )::int,\n      'VISIT',\n      v.id,\n      v.comfort_fen,\n      null\n    from\n      pairing p\n      join households.visit_standing v on v.pairing_id = p.id\n    union all\n    select\n      extract(\n        year\n        from\n          l.found_on\n      )::int,\n      'LIVELIHOOD',\n      l.household_id,\n      null,\n      null\n    from\n      home h\n      join households.livelihood l on l.household_id = h.id\n    union all\n    select\n      extract(\n        year\n        from\n          s.on_date\n      )::int,\n      'SESSION',\n      s.id,\n      null,\n      null\n    from\n      households.training_session s\n      join named n on n.village = s.place\n    where\n      s.status in ('HELD', 'CLOSED')\n  )\nselect\n  f.year as \"year\",\n  count(*) filter (\n    where\n      f.kind = 'PROJECT'\n  )::int as \"projects\",\n  coalesce(\n    sum(f.amount) filter (\n      where\n        f.kind = 'PROJECT'\n    ),\n    0\n  )::bigint as \"amount\",\n  coalesce(sum(f.at_homes), 0)::bigint as \"atHouseholds\",\n  count(distinct f.id) filter (\n    where\n      f.kind = 'TEAM'\n  )::int as \"teams\",\n  count(distinct f.id) filter (\n    where\n      f.kind = 'HOUSEHOLD'\n  )::int as \"households\",\n  count(*) filter (\n    where\n      f.kind = 'VISIT'\n  )::int as \"visits\",\n  coalesce(\n    sum(f.amount) filter (\n      where\n        f.kind = 'VISIT'\n    ),\n    0\n  )::bigint as \"comfortMoney\",\n  count(distinct f.id) filter (\n    where\n      f.kind = 'LIVELIHOOD'\n  )::int as \"livelihoods\",\n  count(*) filter (\n    where\n      f.kind = 'SESSION'\n  )::int as \"sessions\",\n  coalesce(\n    sum(f.amount) filter (\n      where\n        f.kind = 'JOBS'\n    ),\n    0\n  )::int as \"jobs\",\n  coalesce(\n    sum(f.amount) filter (\n      where\n        f.kind = 'LIFTED'\n    ),\n    0\n  )::int as \"lifted\"\nfrom\n  fact f\ngroup by\n  f.year\norder by\n  f.year",
}

/** Enters the rows that stand: a row is known again by its pairing, day, kind and place among the like of its sheet. */
export const visitImportEnter: Statement<{ organisation: string | null; subject: string | null }, {  }> = {
  name: 'households.visit-import.enter',
  parameters: ["organisation","subject"],
  text: "/* households.visit-import.enter */ with\n  placed as materialized (\n    select\n      t.row,\n      t.pairing_id,\n      t.on_date,\n      t.kind,\n      t.way,\n      t.lessons,\n      t.comfort_fen,\n      t.paid_from,\n      t.signed,\n      t.notes,\n      t.content,\n      row_number() over (\n        partition by\n          t.pairing_id,\n          t.on_date,\n          t.kind\n        order by\n          not t.another,\n          t.row\n      ) as nth,\n      row_number() over (\n        order by\n          t.row\n      ) as place,\n      t.another\n    from\n      staged t\n    where\n      t.pairings = 1\n      and t.row not in (\n        select\n          row\n        from\n          refused\n      )\n  ),\n  -- the same line twice is one visit, unless it says that it is another\n  told as materialized (\n    select\n      p.*,\n      row_number() over (\n        order by\n          p.row\n      ) as item\n    from\n      placed p\n    where\n      p.another\n      or not exists (\n        select\n        from\n          placed e\n        where\n          e.row < p.row\n          and (e.pairing_id, e.on_date, e.kind, e.content) = (p.pairing_id, p.on_date, p.kind, p.content)\n      )\n  ),\n  entered as (\n    select\n      e.place,\n      e.outcome,\n      e.visit_id\n    from\n      households.enter_visits (\n        (\n          select\n            coalesce(\n              jsonb_agg(\n                jsonb_build_object(\n                  'pairingId',\n                  t.pairing_id,\n                  'isSeen',\n                  true,\n                  'on',\n                  t.on_date,\n                  'kind',\n                  t.kind,\n                  'way',\n                  t.way,\n                  'lessons',\n                  t.lessons,\n                  'comfortFen',\n                  t.comfort_fen,\n                  'paidFrom',\n                  t.paid_from,\n                  'signed',\n                  t.signed,\n                  'notes',\n                  t.notes,\n                  'another',\n                  t.another,\n                  'key',\n                  concat_ws(\n                    '/',\n                    'sheet',\n                    t.pairing_id,\n                    t.on_date,\n                    t.kind,\n                    case\n                      when t.another then t.nth\n                    end\n                  ),\n                  'content',\n                  encode(t.content, 'hex')\n                )\n                order by\n                  t.item\n              ),\n              '[]'\n            )\n          from\n            told t\n        ),\n        $1,\n        $2,\n        date '1990-01-01'\n      ) as e\n  )\nupdate staged s\nset\n  told = coalesce(e.outcome, 'TWICE')\nfrom\n  placed p\n  left join told t on t.row = p.row\n  left join entered e on e.place = t.item\nwhere\n  p.row = s.row",
}

/** What became of the rows. */
export const visitImportOutcome: Statement<null, {  }> = {
  name: 'households.visit-import.outcome',
  parameters: [],
  text: "/* households.visit-import.outcome */ with\n  rejected as (\n    insert into\n      refused\n    select\n      t.row,\n      '走访日期',\n      case t.told\n        when 'NOT_HOME_TAUGHT' then 'NOT_HOME_TAUGHT'\n        else 'VISIT_THERE'\n      end,\n      null\n    from\n      staged t\n    where\n      t.told in ('CONFLICT', 'REUSED', 'NOT_HOME_TAUGHT')\n  )\nupdate staged\nset\n  outcome = case told\n    when 'DONE' then 'ACCEPTED'\n    else 'UNCHANGED'\n  end\nwhere\n  told in ('DONE', 'KNOWN', 'TWICE')",
}

/** What the tables tell of a row: its pairing, how many it may be, and what became of it. */
export const visitImportPairingColumns: Statement<null, {  }> = {
  name: 'households.visit-import.pairing-columns',
  parameters: [],
  text: "/* households.visit-import.pairing-columns */ alter table staged\nadd pairing_id uuid,\nadd pairings int not null default 0,\nadd told text",
}

/** The pairing of a row on its day, of the caller's own helpers (an education bureau's region, whoever keeps them). */
export const visitImportPairing: Statement<{ region: string | null; organisation: string | null; schools: readonly (string | null)[] | null; register: string | null }, {  }> = {
  name: 'households.visit-import.pairing',
  parameters: ["region","organisation","schools","register"],
  text: "/* households.visit-import.pairing */ with\n  meant as (\n    select\n      o.row,\n      p.id,\n      count(*) over (\n        partition by\n          o.row\n      )::int as pairings\n    from\n      staged o\n      join households.helper h on (\n        h.organisation_key = o.organisation_key\n        or h.organisation = o.organisation\n      )\n      and case\n        when o.staff_number is null then h.name = o.helper\n        else h.staff_number = o.staff_number\n      end\n      join households.pairing p on p.helper_id = h.id\n      and o.on_date between p.from_date and coalesce(p.until_date, o.on_date)\n      left join households.household d on d.id = p.household_id\n      left join students.student s on s.id = p.student_id\n    where\n      starts_with(h.region, left($1, 6))\n      and (\n        h.made_by = $2\n        or (\n          $3::text[] is null\n          and $4::text is null\n        )\n      )\n      and case\n        when o.household_number is not null then d.number = o.household_number\n        and d.register = o.register\n        and starts_with(d.region, $1)\n        and (\n          $4::text is null\n          or d.register = $4\n        )\n        else s.registry_digest = o.registry_digest\n        and case\n          when $3::text[] is null then starts_with(s.region, $1)\n          else s.school_code = any ($3::text[])\n        end\n      end\n  )\nupdate staged t\nset\n  pairing_id = m.id,\n  pairings = m.pairings\nfrom\n  meant m\nwhere\n  m.row = t.row",
}

/** Rows without a pairing on their day, or with several. */
export const visitImportRefused: Statement<null, {  }> = {
  name: 'households.visit-import.refused',
  parameters: [],
  text: "/* households.visit-import.refused */ insert into\n  refused\nselect\n  t.row,\n  '帮扶人',\n  case\n    when t.pairings = 0 then 'PAIRING_NOT_FOUND'\n    else 'PAIRING_AMBIGUOUS'\n  end,\n  null\nfrom\n  staged t\nwhere\n  t.pairings <> 1",
}

/** Rows of a sheet of visits as they are read. */
export const visitImportStaged: Statement<null, {  }> = {
  name: 'households.visit-import.staged',
  parameters: [],
  text: "/* households.visit-import.staged */ create temp table staged (\n  row int primary key,\n  helper text,\n  organisation text,\n  organisation_key text,\n  staff_number text,\n  register text,\n  household_number text,\n  registry_digest bytea,\n  target_key text,\n  on_date date,\n  kind text,\n  way text,\n  lessons int,\n  comfort_fen bigint,\n  paid_from text,\n  signed boolean,\n  notes text,\n  another boolean,\n  content bytea,\n  outcome text\n) on commit drop",
}

/** Enters visits of pairings that the caller may write of: a helper its own, a school and a register's bureau those of
 * their own helpers or making, an education bureau those of its region. */
export const visitEnter: Statement<{ items: string | null; organisation: string | null; subject: string | null; oldest: string | null }, { place: number; visitId: string | null; outcome: string; firstDay: string | null; lastDay: string | null }> = {
  name: 'households.visit.enter',
  parameters: ["items","organisation","subject","oldest"],
  text: "/* households.visit.enter */ select\n  e.place as \"place\",\n  e.visit_id as \"visitId\",\n  e.outcome as \"outcome\",\n  e.first_day as \"firstDay\",\n  e.last_day as \"lastDay\"\nfrom\n  households.enter_visits (\n    (\n      select\n        jsonb_agg(\n          i.value || jsonb_build_object(\n            'isSeen',\n            exists (\n              select\n              from\n                households.pairing p\n                join households.helper h on h.id = p.helper_id\n              where\n                p.id = (i.value ->> 'pairingId')::uuid\n                and (\n                  (\n                    select\n                      session.audience ()\n                  ) = 'EDUCATION'\n                  or (\n                    select\n                      session.organisation ()\n                  ) in (h.made_by, p.made_by)\n                )\n            )\n            or (i.value ->> 'pairingId')::uuid = any (\n              array(\n                select\n                  households.own_pairings ()\n              )\n            )\n          )\n          order by\n            i.place\n        )\n      from\n        jsonb_array_elements($1::jsonb) with ordinality as i (value, place)\n    ),\n    $2,\n    $3,\n    coalesce($4::date, date '1990-01-01')\n  ) as e",
}

/** Visits by id, also those that were corrected since. */
export const visitLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; pairingId: string; on: string; kind: 'COMFORT' | 'SOLVE' | 'LIVELIHOOD' | 'STUDY' | 'COUNSELLING' | 'HOME_TEACHING' | 'PLANNING'; way: 'HOME' | 'PHONE' | 'ONLINE' | 'SCHOOL'; lessons: number | null; comfortMoney: bigint | null; paidFrom: 'BUDGET' | 'SCHOOL' | 'HELPER' | null; giftId: string | null; signed: boolean; correctsId: string | null; reason: string | null; notes: string | null }> = {
  name: 'households.visit.load',
  parameters: ["ids"],
  text: "/* households.visit.load */ select\n  v.id,\n  v.pairing_id as \"pairingId\",\n  v.on_date as \"on\",\n  v.kind,\n  v.way,\n  v.lessons,\n  v.comfort_fen as \"comfortMoney\",\n  v.paid_from as \"paidFrom\",\n  v.gift_id as \"giftId\",\n  v.signed,\n  v.corrects_id as \"correctsId\",\n  v.reason,\n  n.text as \"notes\"\nfrom\n  households.visit v\n  left join households.visit_note n on n.visit_id = v.id\nwhere\n  v.id = any ($1::uuid[])",
}

/** Visits to a household as they stand, the newest first. */
export const visitOfHousehold: Statement<{ parent: string | null }, { id: string; pairingId: string; on: string; kind: 'COMFORT' | 'SOLVE' | 'LIVELIHOOD' | 'STUDY' | 'COUNSELLING' | 'HOME_TEACHING' | 'PLANNING'; way: 'HOME' | 'PHONE' | 'ONLINE' | 'SCHOOL'; lessons: number | null; comfortMoney: bigint | null; paidFrom: 'BUDGET' | 'SCHOOL' | 'HELPER' | null; giftId: string | null; signed: boolean; correctsId: string | null; reason: string | null; notes: string | null; cursorKey: string; cursorId: string }> = {
  name: 'households.visit.of-household',
  parameters: ["parent"],
  text: "/* households.visit.of-household */ select\n  v.id,\n  v.pairing_id as \"pairingId\",\n  v.on_date as \"on\",\n  v.kind,\n  v.way,\n  v.lessons,\n  v.comfort_fen as \"comfortMoney\",\n  v.paid_from as \"paidFrom\",\n  v.gift_id as \"giftId\",\n  v.signed,\n  v.corrects_id as \"correctsId\",\n  v.reason,\n  n.text as \"notes\",\n  (date '9999-12-31' - v.on_date)::text as \"cursorKey\",\n  v.id as \"cursorId\"\nfrom\n  households.pairing p\n  join households.visit v on v.pairing_id = p.id\n  left join households.visit_note n on n.visit_id = v.id\nwhere\n  p.household_id = $1\n  and not v.is_void\n  and not exists (\n    select\n    from\n      households.visit c\n    where\n      c.corrects_id = v.id\n  )",
}

/** Visits of pairings as they stand, the newest first. */
export const visitOfPairing: Statement<{ ids: readonly (string | null)[] | null }, { id: string; pairingId: string; on: string; kind: 'COMFORT' | 'SOLVE' | 'LIVELIHOOD' | 'STUDY' | 'COUNSELLING' | 'HOME_TEACHING' | 'PLANNING'; way: 'HOME' | 'PHONE' | 'ONLINE' | 'SCHOOL'; lessons: number | null; comfortMoney: bigint | null; paidFrom: 'BUDGET' | 'SCHOOL' | 'HELPER' | null; giftId: string | null; signed: boolean; correctsId: string | null; reason: string | null; notes: string | null }> = {
  name: 'households.visit.of-pairing',
  parameters: ["ids"],
  text: "/* households.visit.of-pairing */ select\n  v.id,\n  v.pairing_id as \"pairingId\",\n  v.on_date as \"on\",\n  v.kind,\n  v.way,\n  v.lessons,\n  v.comfort_fen as \"comfortMoney\",\n  v.paid_from as \"paidFrom\",\n  v.gift_id as \"giftId\",\n  v.signed,\n  v.corrects_id as \"correctsId\",\n  v.reason,\n  n.text as \"notes\"\nfrom\n  unnest($1::uuid[]) as parent (id)\n  cross join lateral (\n    select\n      v.*\n    from\n      households.visit v\n    where\n      v.pairing_id = parent.id\n      and not v.is_void\n      and not exists (\n        select\n        from\n          households.visit c\n        where\n          c.corrects_id = v.id\n      )\n    order by\n      v.on_date desc,\n      v.id desc\n    limit\n      200\n  ) as v\n  left join households.visit_note n on n.visit_id = v.id\norder by\n  v.on_date desc,\n  v.id desc",
}

/** Visits to a child and to its households as they stand, the newest first. */
export const visitOfStudent: Statement<{ parent: string | null }, { id: string; pairingId: string; on: string; kind: 'COMFORT' | 'SOLVE' | 'LIVELIHOOD' | 'STUDY' | 'COUNSELLING' | 'HOME_TEACHING' | 'PLANNING'; way: 'HOME' | 'PHONE' | 'ONLINE' | 'SCHOOL'; lessons: number | null; comfortMoney: bigint | null; paidFrom: 'BUDGET' | 'SCHOOL' | 'HELPER' | null; giftId: string | null; signed: boolean; correctsId: string | null; reason: string | null; notes: string | null; cursorKey: string; cursorId: string }> = {
  name: 'households.visit.of-student',
  parameters: ["parent"],
  text: "/* households.visit.of-student */ select\n  v.id,\n  v.pairing_id as \"pairingId\",\n  v.on_date as \"on\",\n  v.kind,\n  v.way,\n  v.lessons,\n  v.comfort_fen as \"comfortMoney\",\n  v.paid_from as \"paidFrom\",\n  v.gift_id as \"giftId\",\n  v.signed,\n  v.corrects_id as \"correctsId\",\n  v.reason,\n  n.text as \"notes\",\n  (date '9999-12-31' - v.on_date)::text as \"cursorKey\",\n  v.id as \"cursorId\"\nfrom\n  households.pairing p\n  join households.visit v on v.pairing_id = p.id\n  left join households.visit_note n on n.visit_id = v.id\nwhere\n  (\n    p.student_id = $1\n    or p.household_id = any (\n      array(\n        select\n          m.household_id\n        from\n          reconciliation.roll_entry e\n          join reconciliation.roll_member m on m.entry_id = e.id\n        where\n          e.student_id = $1\n          and e.status = 'MATCHED'\n      )\n    )\n  )\n  and not v.is_void\n  and not exists (\n    select\n    from\n      households.visit c\n    where\n      c.corrects_id = v.id\n  )",
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
