// written by npm run sql: what each .sql file says, with the types that PostgreSQL gives it
import type { Statement } from '@dianming/shared/database/statement'

/** Of whom a sheet of aid is. */
export const aidExportChild: Statement<{ studentId: string | null }, { name: string; school: string; stage: string; grade: number; className: string | null }> = {
  name: 'reconciliation.aid.export-child',
  parameters: ["studentId"],
  text: "/* reconciliation.aid.export-child */ select\n  s.name,\n  c.name as school,\n  s.stage,\n  s.grade,\n  s.class_name as \"className\"\nfrom\n  students.student s\n  join students.school c on c.id = s.school_id\nwhere\n  s.id = $1",
}

/** Every aid of a student over all channels, by date, as the caller may know it. */
export const aidOfStudent: Statement<{ parent: string | null; term: string | null; channels: readonly (string | null)[] | null }, { id: string; sourceType: string; studentId: string; channel: string; form: string; purpose: string; title: string; english: string; giver: string; amount: bigint | null; quantity: number | null; unit: string | null; term: string; on: string | null; status: string; viaHousehold: boolean; cursorKey: string; cursorId: string }> = {
  name: 'reconciliation.aid.of-student',
  parameters: ["parent","term","channels"],
  text: "/* reconciliation.aid.of-student */ select\n  aid.id as \"id\",\n  aid.source as \"sourceType\",\n  aid.student_id as \"studentId\",\n  aid.channel as \"channel\",\n  aid.form as \"form\",\n  aid.purpose as \"purpose\",\n  case\n    when w.is_withheld\n    and aid.source = 'Gift' then '社会资助'\n    else aid.title\n  end as \"title\",\n  case\n    when w.is_withheld\n    and aid.source = 'Gift' then 'social aid'\n    else coalesce(aid.english, aid.title)\n  end as \"english\",\n  case\n    when w.is_withheld then '其他单位'\n    else aid.giver\n  end as \"giver\",\n  case\n    when w.is_withheld\n    and aid.source = 'Gift' then null\n    else aid.amount_fen\n  end as amount,\n  case\n    when w.is_withheld then null\n    else aid.quantity::float\n  end as quantity,\n  case\n    when w.is_withheld then null\n    else aid.unit\n  end as unit,\n  aid.term as \"term\",\n  case\n    when w.is_withheld then null\n    else aid.on_date::text\n  end as on,\n  aid.status as \"status\",\n  aid.via_household as \"viaHousehold\",\n  case\n    when w.is_withheld then aid.term\n    else coalesce(aid.on_date::text, aid.term)\n  end as \"cursorKey\",\n  aid.id as \"cursorId\"\nfrom\n  reconciliation.aid_record aid\n  -- what another organisation paid or gave, as a register's bureau may know it\n  cross join lateral (\n    select\n      (\n        select\n          session.audience ()\n      ) = 'REGISTER'\n      and aid.made_by is distinct from (\n        select\n          session.organisation ()\n      ) as is_withheld\n  ) as w\nwhere\n  aid.student_id = any (\n    array(\n      select\n        o.id\n      from\n        students.student o\n      where\n        o.id = $1\n        or o.linked_to = $1\n    )\n  )\n  and (\n    $2::text is null\n    or aid.term = $2\n  )\n  and (\n    $3::text[] is null\n    or aid.channel = any ($3)\n  )",
}

/** Totals of students by channel and form. */
export const aidTotals: Statement<{ ids: readonly (string | null)[] | null; term: string | null }, { studentId: string | null; channel: string; form: string; count: number; amount: bigint; unpriced: number }> = {
  name: 'reconciliation.aid.totals',
  parameters: ["ids","term"],
  text: "/* reconciliation.aid.totals */ select\n  parent.id as \"studentId\",\n  total.channel as \"channel\",\n  total.form as \"form\",\n  sum(total.count)::int as \"count\",\n  sum(total.amount)::bigint as \"amount\",\n  sum(total.unpriced)::int as \"unpriced\"\nfrom\n  unnest($1::uuid[]) as parent (id)\n  cross join lateral (\n    select\n      line.channel,\n      line.form,\n      sum(line.times)::int as count,\n      coalesce(sum(line.amount_fen), 0)::bigint as amount,\n      count(*) filter (\n        where\n          line.times = 1\n          and line.amount_fen is null\n      )::int as unpriced\n    from\n      (\n        select\n          aid.*\n        from\n          reconciliation.aid_record aid\n        where\n          aid.student_id = any (\n            array(\n              select\n                o.id\n              from\n                students.student o\n              where\n                o.id = parent.id\n                or o.linked_to = parent.id\n            )\n          )\n          and (\n            $2::text is null\n            or aid.term = $2\n          )\n          and aid.status in ('PAID', 'CONFIRMED')\n          and not (\n            (\n              (\n                select\n                  session.audience ()\n              ) = 'REGISTER'\n              and aid.made_by is distinct from (\n                select\n                  session.organisation ()\n              )\n            )\n            and aid.source = 'Gift'\n          )\n      ) as given\n      -- of several funders of one gift each one's part stands under its own channel, and the gift once\n      cross join lateral (\n        select\n          given.channel,\n          given.form,\n          1 as times,\n          given.amount_fen - coalesce(\n            (\n              select\n                sum(f.amount_fen)\n              from\n                donations.funder_share f\n              where\n                f.gift_id = given.id\n            ),\n            0\n          )::bigint as amount_fen\n        union all\n        select\n          n.channel,\n          given.form,\n          0,\n          f.amount_fen\n        from\n          donations.funder_share f\n          join donations.partner n on n.id = f.partner_id\n        where\n          f.gift_id = given.id\n      ) as line\n    group by\n      line.channel,\n      line.form\n    union all\n    -- who helps: a service of each term in which there was a visit\n    select\n      case help.kind\n        when 'TEACHER' then 'SCHOOL'\n        when 'CADRE' then 'GOVERNMENT'\n        else 'VOLUNTEER'\n      end,\n      'SERVICE',\n      count(distinct (help.id, help.term))::int,\n      0::bigint,\n      0\n    from\n      (\n        select\n          p.id,\n          h.kind,\n          subsidies.term_of (v.on_date) as term\n        from\n          households.pairing p\n          join households.helper h on h.id = p.helper_id\n          join households.visit_standing v on v.pairing_id = p.id\n        where\n          (\n            p.student_id = parent.id\n            or p.household_id = any (\n              array(\n                select\n                  m.household_id\n                from\n                  reconciliation.roll_entry e\n                  join reconciliation.roll_member m on m.entry_id = e.id\n                where\n                  e.student_id = parent.id\n                  and e.status = 'MATCHED'\n              )\n            )\n          )\n      ) as help\n    where\n      $2::text is null\n      or help.term = $2\n    group by\n      1\n  ) as total\ngroup by\n  parent.id,\n  total.channel,\n  total.form\norder by\n  total.channel,\n  total.form",
}

/** The trail of every service as the caller may read it, the oldest first. A county is named its own students and
 * register members, the auditor every id; that is looked up for the rows of the page alone, so nothing stands WITH. */
export const auditTrailList: Statement<{ personId: string | null; subject: string | null; from: Date | string | null }, { id: string; at: Date; service: string; subject: string; organisation: string; operationId: string; operationName: string; isChange: boolean; isRefused: boolean; personIds: (string)[]; reason: string | null; cursorKey: string; cursorId: string }> = {
  name: 'reconciliation.audit-trail.list',
  parameters: ["personId","subject","from"],
  text: "/* reconciliation.audit-trail.list */ select\n  trail.id as \"id\",\n  trail.at as \"at\",\n  trail.service as \"service\",\n  trail.subject as \"subject\",\n  trail.organisation as \"organisation\",\n  trail.operation_id as \"operationId\",\n  trail.operation_name as \"operationName\",\n  trail.is_change as \"isChange\",\n  trail.is_refused as \"isRefused\",\n  case\n    when (\n      select\n        session.audience ()\n    ) = 'AUDITOR' then trail.person_ids\n    else array(\n      select\n        p.id\n      from\n        unnest(trail.person_ids) as p (id)\n      where\n        exists (\n          select\n          from\n            students.student s\n          where\n            s.id = p.id\n        )\n        or exists (\n          select\n          from\n            households.member m\n          where\n            m.id = p.id\n        )\n    )\n  end as \"personIds\",\n  trail.reason,\n  to_char(trail.at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') as \"cursorKey\",\n  trail.id as \"cursorId\"\nfrom\n  (\n    select\n      'students' as service,\n      *\n    from\n      students.audit_entry\n    union all\n    select\n      'households',\n      *\n    from\n      households.audit_entry\n    union all\n    select\n      'subsidies',\n      *\n    from\n      subsidies.audit_entry\n    union all\n    select\n      'donations',\n      *\n    from\n      donations.audit_entry\n    union all\n    select\n      'reconciliation',\n      *\n    from\n      reconciliation.audit_entry\n  ) as trail\nwhere\n  (\n    $1::uuid is null\n    or $1 = any (trail.person_ids)\n  )\n  and (\n    $2::text is null\n    or trail.subject = $2\n  )\n  and (\n    $3::timestamptz is null\n    or trail.at >= $3\n  )",
}

/** What an organisation says of findings. */
export const findingDecide: Statement<{ subject: string | null; organisation: string | null; organisationName: string | null; region: string | null; schools: readonly (string | null)[] | null; keys: readonly (string | null)[] | null; findingIds: readonly (string | null)[] | null; verdicts: readonly (string | null)[] | null; inputs: readonly (string | null)[] | null; inputs2: readonly (string | null)[] | null }, {  }> = {
  name: 'reconciliation.finding.decide',
  parameters: ["subject","organisation","organisationName","region","schools","keys","findingIds","verdicts","inputs","inputs2"],
  text: "/* reconciliation.finding.decide */ insert into\n  reconciliation.finding_decision (\n    finding_key,\n    finding_id,\n    verdict,\n    reason,\n    until_date,\n    subject,\n    organisation,\n    organisation_name,\n    county\n  )\nselect\n  key,\n  id,\n  verdict,\n  reason,\n  until_date,\n  $1,\n  $2,\n  $3,\n  coalesce(\n    left($4, 6),\n    (\n      select\n        min(left(c.region, 6))\n      from\n        students.school c\n      where\n        c.code = any ($5::text[])\n    )\n  )\nfrom\n  unnest(\n    $6::uuid[],\n    $7::text[],\n    $8::text[],\n    $9::text[],\n    $10::date[]\n  ) as d (key, id, verdict, reason, until_date)",
}

/** What was decided about findings, the oldest first. */
export const findingDecisions: Statement<{ keys: readonly (string | null)[] | null }, { key: string | null; decision: unknown }> = {
  name: 'reconciliation.finding.decisions',
  parameters: ["keys"],
  text: "/* reconciliation.finding.decisions */ select\n  finding_key as key,\n  decision\nfrom\n  reconciliation.decisions_on ($1::uuid[])",
}

/** Whether all findings may differ from what is kept. */
export const findingDue: Statement<null, { isEverything: boolean }> = {
  name: 'reconciliation.finding.due',
  parameters: [],
  text: "/* reconciliation.finding.due */ select\n  reconciliation.all_findings_due () as \"isEverything\"",
}

/** Brings the kept findings up to what the views say. */
export const findingKeep: Statement<null, { keep_findings: unknown }> = {
  name: 'reconciliation.finding.keep',
  parameters: [],
  text: "/* reconciliation.finding.keep */ select\n  reconciliation.keep_findings (true)",
}

/** Findings of counties by region, term and key. */
export const findingOfCounties: Statement<{ subjects: readonly (string | null)[] | null; terms: readonly (string | null)[] | null; keys: readonly (string | null)[] | null }, { rule: string | null; ruleName: string | null; ruleEnglish: string | null; kind: string | null; severity: string | null; words: unknown; key: string | null; personKey: Buffer | null; subjectId: string | null; entryId: string | null; studentId: string | null; schoolId: string | null; regions: (string)[] | null; term: string | null; programme: string | null; programmeEnglish: string | null; stake: bigint | null; detail: unknown; loadedRecords: unknown; status: string | null }> = {
  name: 'reconciliation.finding.of-counties',
  parameters: ["subjects","terms","keys"],
  text: "/* reconciliation.finding.of-counties */ select distinct\n  on (f.key) f.rule,\n  f.rule_name as \"ruleName\",\n  f.rule_english as \"ruleEnglish\",\n  f.kind,\n  f.severity,\n  f.words,\n  f.key,\n  f.person_key as \"personKey\",\n  f.subject_id as \"subjectId\",\n  f.entry_id as \"entryId\",\n  f.student_id as \"studentId\",\n  f.school_id as \"schoolId\",\n  f.regions,\n  f.term,\n  f.programme,\n  f.programme_english as \"programmeEnglish\",\n  f.stake_fen as stake,\n  f.detail,\n  f.records as \"loadedRecords\",\n  f.status\nfrom\n  (\n    select distinct\n      region,\n      term\n    from\n      unnest($1::text[], $2::text[]) as a (region, term)\n  ) as asked\n  cross join lateral reconciliation.findings_told (asked.region, asked.term, $3) f\norder by\n  f.key",
}

/** Findings of students by their keys. */
export const findingOfPersons: Statement<{ students: readonly (string | null)[] | null; keys: readonly (string | null)[] | null }, { rule: string | null; ruleName: string | null; ruleEnglish: string | null; kind: string | null; severity: string | null; words: unknown; key: string | null; personKey: Buffer | null; subjectId: string | null; entryId: string | null; studentId: string | null; schoolId: string | null; regions: (string)[] | null; term: string | null; programme: string | null; programmeEnglish: string | null; stake: bigint | null; detail: unknown; loadedRecords: unknown; status: string | null }> = {
  name: 'reconciliation.finding.of-persons',
  parameters: ["students","keys"],
  text: "/* reconciliation.finding.of-persons */ select\n  f.rule,\n  f.rule_name as \"ruleName\",\n  f.rule_english as \"ruleEnglish\",\n  f.kind,\n  f.severity,\n  f.words,\n  f.key,\n  f.person_key as \"personKey\",\n  f.subject_id as \"subjectId\",\n  f.entry_id as \"entryId\",\n  f.student_id as \"studentId\",\n  f.school_id as \"schoolId\",\n  f.regions,\n  f.term,\n  f.programme,\n  f.programme_english as \"programmeEnglish\",\n  f.stake_fen as stake,\n  f.detail,\n  f.records as \"loadedRecords\",\n  f.status\nfrom\n  reconciliation.findings_of (\n    array(\n      select distinct\n        reconciliation.person_of (id)\n      from\n        unnest($1::uuid[]) as id\n    ),\n    null::uuid,\n    true\n  ) f\nwhere\n  f.key = any ($2::uuid[])",
}

/** Findings of a region, the gravest rule first, by key. */
export const findingOfRegion: Statement<{ region: string | null; term: string | null; kind: string | null; status: string | null; rule: string | null; school: string | null }, { key: string; cursorKey: string; cursorId: string }> = {
  name: 'reconciliation.finding.of-region',
  parameters: ["region","term","kind","status","rule","school"],
  text: "/* reconciliation.finding.of-region */ select\n  f.key as \"key\",\n  lpad(f.position::text, 2, '0') || coalesce(f.programme, '') as \"cursorKey\",\n  f.key as \"cursorId\"\nfrom\n  reconciliation.findings_in ($1, $2) f\nwhere\n  (\n    $3::text is null\n    or f.kind = $3\n  )\n  and (\n    $4::text is null\n    or f.status = $4\n  )\n  and (\n    $5::text is null\n    or f.rule = $5\n  )\n  and (\n    $6::text is null\n    or coalesce(\n      (\n        select\n          c.code\n        from\n          students.school c\n        where\n          c.id = f.school_id\n      ),\n      ''\n    ) = $6\n  )",
}

/** Findings of a school's students, the gravest rule first. */
export const findingOfSchool: Statement<{ parent: string | null; term: string | null; kind: string | null; status: string | null }, { rule: string | null; ruleName: string | null; ruleEnglish: string | null; kind: string | null; severity: string | null; words: unknown; key: string | null; personKey: Buffer | null; subjectId: string | null; entryId: string | null; studentId: string | null; schoolId: string | null; regions: (string)[] | null; term: string | null; programme: string | null; programmeEnglish: string | null; stake: bigint | null; detail: unknown; loadedRecords: unknown; status: string | null; cursorKey: string; cursorId: string }> = {
  name: 'reconciliation.finding.of-school',
  parameters: ["parent","term","kind","status"],
  text: "/* reconciliation.finding.of-school */ select\n  f.rule,\n  f.rule_name as \"ruleName\",\n  f.rule_english as \"ruleEnglish\",\n  f.kind,\n  f.severity,\n  f.words,\n  f.key,\n  f.person_key as \"personKey\",\n  f.subject_id as \"subjectId\",\n  f.entry_id as \"entryId\",\n  f.student_id as \"studentId\",\n  f.school_id as \"schoolId\",\n  f.regions,\n  f.term,\n  f.programme,\n  f.programme_english as \"programmeEnglish\",\n  f.stake_fen as stake,\n  f.detail,\n  f.records as \"loadedRecords\",\n  f.status,\n  lpad(f.position::text, 2, '0') || coalesce(f.programme, '') as \"cursorKey\",\n  f.key as \"cursorId\"\nfrom\n  reconciliation.findings_of (\n    array(\n      select distinct\n        s.person_key\n      from\n        students.student s\n      where\n        s.school_id = $1\n    ),\n    $1::uuid,\n    false\n  ) f\nwhere\n  f.school_id = $1\n  and (\n    f.term = $2\n    or f.term is null\n  )\n  and (\n    $3::text is null\n    or f.kind = $3\n  )\n  and (\n    $4::text is null\n    or f.status = $4\n  )",
}

/** Findings of the persons that these students are, each with the ids that were asked for. */
export const findingOfStudent: Statement<{ ids: readonly (string | null)[] | null; term: string | null; kind: string | null; status: string | null }, { rule: string | null; ruleName: string | null; ruleEnglish: string | null; kind: string | null; severity: string | null; words: unknown; key: string | null; personKey: Buffer | null; subjectId: string | null; entryId: string | null; studentId: string | null; schoolId: string | null; regions: (string)[] | null; term: string | null; programme: string | null; programmeEnglish: string | null; stake: string | null; detail: unknown; loadedRecords: unknown; status: string | null; askedIds: (string)[] | null }> = {
  name: 'reconciliation.finding.of-student',
  parameters: ["ids","term","kind","status"],
  text: "/* reconciliation.finding.of-student */ select\n  f.rule,\n  f.rule_name as \"ruleName\",\n  f.rule_english as \"ruleEnglish\",\n  f.kind,\n  f.severity,\n  f.words,\n  f.key,\n  f.person_key as \"personKey\",\n  f.subject_id as \"subjectId\",\n  f.entry_id as \"entryId\",\n  f.student_id as \"studentId\",\n  f.school_id as \"schoolId\",\n  f.regions,\n  f.term,\n  f.programme,\n  f.programme_english as \"programmeEnglish\",\n  f.stake_fen::text as stake,\n  f.detail,\n  f.records as \"loadedRecords\",\n  f.status,\n  array(\n    select\n      s.id::text\n    from\n      students.student s\n    where\n      s.person_key = f.person_key\n      and s.id = any ($1::uuid[])\n  ) as \"askedIds\"\nfrom\n  reconciliation.findings_of (\n    array(\n      select distinct\n        s.person_key\n      from\n        students.student s\n      where\n        s.id = any ($1::uuid[])\n    ),\n    null::uuid,\n    true\n  ) f\nwhere\n  (\n    $2::text is null\n    or f.term = $2\n    or f.term is null\n  )\n  and (\n    $3::text is null\n    or f.kind = $3\n  )\n  and (\n    $4::text is null\n    or f.status = $4\n  )\norder by\n  f.position,\n  f.term,\n  f.key",
}

/** The records of findings as the caller may read them. */
export const findingRecords: Statement<{ wanted: readonly (string | null)[] | null; wanted2: readonly (string | null)[] | null }, { key: string | null; records: unknown }> = {
  name: 'reconciliation.finding.records',
  parameters: ["wanted","wanted2"],
  text: "/* reconciliation.finding.records */ select\n  f.key,\n  f.records\nfrom\n  reconciliation.findings_of (\n    array(\n      select distinct\n        decode(hex, 'hex')\n      from\n        unnest($1::text[]) as hex\n    ),\n    null::uuid,\n    true\n  ) f\nwhere\n  f.key = any ($2::uuid[])",
}

/** Findings of a region counted by what they share (each of :by is RULE, SCHOOL, BATCH or CAUSE), the largest group
 * first; an auditor reads no group of fewer than five persons, nor what is found of a school and of no child. */
export const findingSummary: Statement<{ region: string | null; term: string | null; by: readonly (string | null)[] | null }, { by: string; key: string; chinese: string; english: string; kind: string | null; rule: string | null; findings: number; persons: number; amountAtStake: bigint; withheld: boolean }> = {
  name: 'reconciliation.finding.summary',
  parameters: ["region","term","by"],
  text: "/* reconciliation.finding.summary */ with\n  told as materialized (\n    select\n      f.*,\n      c.code as school_code,\n      c.name as school_name\n    from\n      reconciliation.findings_in ($1, $2) f\n      left join students.school c on c.id = f.school_id\n  ),\n  counted as (\n    select\n      grouping.by,\n      case grouping.by\n        when 'RULE' then f.rule\n        when 'SCHOOL' then coalesce(f.school_code, '')\n        when 'BATCH' then ''\n        else f.rule || coalesce(':' || f.programme, '')\n      end as key,\n      min(\n        case grouping.by\n          when 'RULE' then f.rule_name\n          when 'SCHOOL' then coalesce(f.school_name, '未关联学校')\n          when 'BATCH' then '不属于任何批次'\n          else f.rule_name || coalesce(' · ' || coalesce(f.programme_name, f.programme), '')\n        end\n      ) as chinese,\n      min(\n        case grouping.by\n          when 'RULE' then f.rule_english\n          when 'SCHOOL' then coalesce(f.school_name, 'no school')\n          when 'BATCH' then 'no batch'\n          else f.rule_english || coalesce(', ' || coalesce(f.programme_english, f.programme), '')\n        end\n      ) as english,\n      case\n        when min(f.kind) = max(f.kind) then min(f.kind)\n      end as kind,\n      case\n        when min(f.rule) = max(f.rule) then min(f.rule)\n      end as rule,\n      count(*)::int as findings,\n      count(distinct coalesce(f.person_key, uuid_send (f.entry_id)))::int as persons,\n      coalesce(sum(f.stake_fen), 0)::bigint as amount\n    from\n      told f\n      cross join unnest($3::text[]) as grouping(by)\n    group by\n      1,\n      2\n  )\nselect\n  by as \"by\",\n  key as \"key\",\n  chinese as \"chinese\",\n  english as \"english\",\n  kind,\n  rule,\n  case\n    when w.withheld then 0\n    else findings\n  end as \"findings\",\n  case\n    when w.withheld then 0\n    else persons\n  end as \"persons\",\n  case\n    when w.withheld then 0\n    else amount\n  end::bigint as \"amountAtStake\",\n  w.withheld as \"withheld\"\nfrom\n  counted\n  cross join lateral (\n    select\n      (\n        select\n          session.audience ()\n      ) = 'AUDITOR'\n      and (\n        persons between 1 and 4\n        -- of a school without naming how many children there are\n        or (\n          by = 'SCHOOL'\n          and persons = 0\n        )\n      ) as withheld\n  ) as w\norder by\n  counted.findings desc,\n  2",
}

/** Findings of a region by their keys, whole. */
export const findingTold: Statement<{ region: string | null; term: string | null; keys: readonly (string | null)[] | null }, { rule: string | null; ruleName: string | null; ruleEnglish: string | null; kind: string | null; severity: string | null; words: unknown; key: string | null; personKey: Buffer | null; subjectId: string | null; entryId: string | null; studentId: string | null; schoolId: string | null; regions: (string)[] | null; term: string | null; programme: string | null; programmeEnglish: string | null; stake: bigint | null; detail: unknown; loadedRecords: unknown; status: string | null }> = {
  name: 'reconciliation.finding.told',
  parameters: ["region","term","keys"],
  text: "/* reconciliation.finding.told */ select\n  f.rule,\n  f.rule_name as \"ruleName\",\n  f.rule_english as \"ruleEnglish\",\n  f.kind,\n  f.severity,\n  f.words,\n  f.key,\n  f.person_key as \"personKey\",\n  f.subject_id as \"subjectId\",\n  f.entry_id as \"entryId\",\n  f.student_id as \"studentId\",\n  f.school_id as \"schoolId\",\n  f.regions,\n  f.term,\n  f.programme,\n  f.programme_english as \"programmeEnglish\",\n  f.stake_fen as stake,\n  f.detail,\n  f.records as \"loadedRecords\",\n  f.status\nfrom\n  reconciliation.findings_told ($1, $2, $3) f",
}

/** Counties of the province as the caller may read of them. */
export const provinceCounties: Statement<null, { code: string; name: string; heardAt: Date | null; agrees: boolean | null; students: number }> = {
  name: 'reconciliation.province.counties',
  parameters: [],
  text: "/* reconciliation.province.counties */ select\n  code as \"code\",\n  name as \"name\",\n  heard_at as \"heardAt\",\n  agrees,\n  students as \"students\"\nfrom\n  reconciliation.province_counties ()",
}

/** What was found between counties in a term, by rule. */
export const provinceFindings: Statement<{ term: string | null }, { rule: string; name: string; english: string; count: number; open: number; amount: bigint; withheld: boolean }> = {
  name: 'reconciliation.province.findings',
  parameters: ["term"],
  text: "/* reconciliation.province.findings */ select\n  rule as \"rule\",\n  name as \"name\",\n  english as \"english\",\n  findings as \"count\",\n  open_findings as \"open\",\n  stake_fen as \"amount\",\n  is_withheld as \"withheld\"\nfrom\n  reconciliation.province_findings ($1)",
}

/** Releases students to registers of other counties, or keeps them; answers how many. */
export const releaseDecide: Statement<{ asked: readonly (string | null)[] | null; release: boolean | null; reason: string | null; subject: string | null }, { n: number | null }> = {
  name: 'reconciliation.release.decide',
  parameters: ["asked","release","reason","subject"],
  text: "/* reconciliation.release.decide */ select\n  reconciliation.decide_releases ($1::uuid[], $2, $3, $4) as n",
}

/** Releases after they were decided. */
export const releaseDecided: Statement<{ asked: readonly (string | null)[] | null }, { id: string; studentId: string; register: string; region: string; status: string; reason: string | null; at: Date }> = {
  name: 'reconciliation.release.decided',
  parameters: ["asked"],
  text: "/* reconciliation.release.decided */ select\n  release.id as \"id\",\n  release.student_id as \"studentId\",\n  release.register as \"register\",\n  release.region as \"region\",\n  release.status as \"status\",\n  release.reason,\n  release.at as \"at\"\nfrom\n  reconciliation.releases_seen () release\nwhere\n  release.id = any ($1::uuid[])\norder by\n  release.id",
}

/** Students of the caller's region whom a register of another county lists, by county and register; of one status or
 * all. */
export const releaseList: Statement<{ status: string | null }, { id: string; studentId: string; register: string; region: string; status: string; reason: string | null; at: Date; cursorKey: string; cursorId: string }> = {
  name: 'reconciliation.release.list',
  parameters: ["status"],
  text: "/* reconciliation.release.list */ select\n  release.id as \"id\",\n  release.student_id as \"studentId\",\n  release.register as \"register\",\n  release.region as \"region\",\n  release.status as \"status\",\n  release.reason,\n  release.at as \"at\",\n  release.region || release.register as \"cursorKey\",\n  release.id as \"cursorId\"\nfrom\n  reconciliation.releases_seen () release\nwhere\n  $1::text is null\n  or release.status = $1",
}

/** What moved in a region between two days, with the names and numbers that a sheet shows. */
export const rollExportChangesSheet: Statement<{ region: string | null; from: string | null; until: string | null }, { kind: string | null; name: string | null; idCipher: string | null; school: string | null; studentId: string | null; memberId: string | null; was: (string)[] | null; becomes: (string)[] | null }> = {
  name: 'reconciliation.roll-export.changes-sheet',
  parameters: ["region","from","until"],
  text: "/* reconciliation.roll-export.changes-sheet */ select\n  change.kind,\n  coalesce(s.name, m.name) as name,\n  coalesce(s.id_cipher, m.id_cipher) as \"idCipher\",\n  c.name as school,\n  change.student_id as \"studentId\",\n  change.member_id as \"memberId\",\n  case change.kind\n    when 'SCHOOL' then array[\n      (\n        select\n          w.name\n        from\n          students.school w\n        where\n          w.id::text = change.was[1]\n      )\n    ]\n    else change.was\n  end as was,\n  case change.kind\n    when 'SCHOOL' then array[\n      (\n        select\n          w.name\n        from\n          students.school w\n        where\n          w.id::text = change.becomes[1]\n      )\n    ]\n    else change.becomes\n  end as becomes\nfrom\n  reconciliation.roll_between ($1, $2::date, $3::date) change\n  left join students.student s on s.id = change.student_id\n  left join students.school c on c.id = s.school_id\n  left join households.member m on m.id = change.member_id\norder by\n  change.kind,\n  change.sort_key,\n  change.id",
}

/** The roll of a region, or of a school's students, as its sheet shows it; of one status or all. */
export const rollExportSheet: Statement<{ region: string | null; schoolCode: string | null; status: string | null }, { name: string | null; sex: 'MALE' | 'FEMALE' | null; birthDate: string | null; idCipher: string | null; registryCipher: string | null; school: string | null; stage: string | null; grade: number | null; className: string | null; boarder: boolean | null; enrolmentStatus: string | null; status: string; head: string | null; relation: string | null; town: string | null; village: string | null; studentId: string | null; memberId: string; categories: (string)[] | null }> = {
  name: 'reconciliation.roll-export.sheet',
  parameters: ["region","schoolCode","status"],
  text: "/* reconciliation.roll-export.sheet */ select\n  coalesce(s.name, m.name) as name,\n  s.sex,\n  coalesce(s.birth_date, m.birth_date) as \"birthDate\",\n  coalesce(s.id_cipher, m.id_cipher) as \"idCipher\",\n  s.registry_cipher as \"registryCipher\",\n  c.name as school,\n  s.stage,\n  s.grade,\n  s.class_name as \"className\",\n  s.boarder,\n  s.status as \"enrolmentStatus\",\n  entry.status,\n  h.head_name as head,\n  m.relation,\n  h.town,\n  h.village,\n  s.id as \"studentId\",\n  entry.member_id as \"memberId\",\n  array(\n    select distinct\n      k\n    from\n      reconciliation.roll_entry x\n      join reconciliation.roll_member t on t.entry_id = x.id\n      cross join unnest(t.categories) as k\n    where\n      x.id = entry.id\n      or x.merged_into = entry.id\n    order by\n      k\n  ) as categories\nfrom\n  reconciliation.roll_entry entry\n  left join students.student s on s.id = entry.student_id\n  left join students.school c on c.id = s.school_id\n  left join households.member m on m.id = entry.member_id\n  left join households.household h on h.id = m.household_id\nwhere\n  entry.merged_into is null\n  and starts_with(entry.region, $1)\n  and (\n    $2 = ''\n    or c.code = $2\n  )\n  and (\n    $3 = ''\n    or entry.status = $3\n  )\n  and coalesce(s.name, m.name) is not null\norder by\n  c.code nulls last,\n  s.stage,\n  s.grade,\n  s.class_name,\n  entry.sort_key,\n  entry.id",
}

/** What moved in a region between two days, by kind and name. */
export const rollHistoryChangesBetween: Statement<{ region: string | null; from: string | null; until: string | null; kind: string | null }, { id: string; kind: string; studentId: string | null; memberId: string; was: (string)[]; becomes: (string)[]; cursorKey: string; cursorId: string }> = {
  name: 'reconciliation.roll-history.changes-between',
  parameters: ["region","from","until","kind"],
  text: "/* reconciliation.roll-history.changes-between */ select\n  change.id as \"id\",\n  change.kind as \"kind\",\n  (\n    select\n      s.id\n    from\n      students.student s\n    where\n      s.id = change.student_id\n  ) as \"studentId\",\n  change.member_id as \"memberId\",\n  change.was as \"was\",\n  change.becomes as \"becomes\",\n  change.kind || ' ' || change.sort_key as \"cursorKey\",\n  change.id as \"cursorId\"\nfrom\n  reconciliation.roll_between ($1, $2::date, $3::date) change\nwhere\n  $4::text is null\n  or change.kind = $4",
}

/** What a run found otherwise than the run before, by kind and name; where a child studies and what only of students
 * whom the caller sees. */
export const rollHistoryChangesOfRun: Statement<{ parent: string | null; kind: string | null }, { id: string; kind: 'JOINED' | 'LEFT' | 'STATUS' | 'CATEGORY' | 'SCHOOL' | 'STAGE'; studentId: string | null; memberId: string; was: (string)[]; becomes: (string)[]; cursorKey: string; cursorId: string }> = {
  name: 'reconciliation.roll-history.changes-of-run',
  parameters: ["parent","kind"],
  text: "/* reconciliation.roll-history.changes-of-run */ select\n  change.id as \"id\",\n  change.kind as \"kind\",\n  (\n    select\n      s.id\n    from\n      students.student s\n    where\n      s.id = change.student_id\n  ) as \"studentId\",\n  change.member_id as \"memberId\",\n  change.was as \"was\",\n  change.becomes as \"becomes\",\n  change.kind || ' ' || change.sort_key as \"cursorKey\",\n  change.id as \"cursorId\"\nfrom\n  reconciliation.roll_change change\nwhere\n  change.run_id = $1\n  and (\n    $2::text is null\n    or change.kind = $2\n  )\n  and (\n    change.kind not in ('SCHOOL', 'STAGE')\n    or exists (\n      select\n      from\n        students.student s\n      where\n        s.id = change.student_id\n    )\n  )",
}

/** The roll of a region as it stood on a day, by name. */
export const rollHistoryOn: Statement<{ region: string | null; on: string | null; status: string | null }, { id: string; studentId: string | null; memberId: string; status: string; categories: (string)[]; schoolId: string | null; stage: string | null; grade: number | null; enrolmentStatus: string | null; cursorKey: string; cursorId: string }> = {
  name: 'reconciliation.roll-history.on',
  parameters: ["region","on","status"],
  text: "/* reconciliation.roll-history.on */ select\n  line.id as \"id\",\n  (\n    select\n      s.id\n    from\n      students.student s\n    where\n      s.id = line.student_id\n  ) as \"studentId\",\n  line.member_id as \"memberId\",\n  line.status as \"status\",\n  line.categories as \"categories\",\n  line.school_id as \"schoolId\",\n  line.stage,\n  line.grade,\n  line.enrolment_status as \"enrolmentStatus\",\n  line.sort_key as \"cursorKey\",\n  line.id as \"cursorId\"\nfrom\n  reconciliation.roll_on ($1, $2::date) line\nwhere\n  $3::text is null\n  or line.status = $3",
}

/** What moved is kept with its run. */
export const rollRunChanges: Statement<{ id: string | null }, {  }> = {
  name: 'reconciliation.roll-run.changes',
  parameters: ["id"],
  text: "/* reconciliation.roll-run.changes */ insert into\n  reconciliation.roll_change (\n    run_id,\n    region,\n    kind,\n    entry_id,\n    member_id,\n    student_id,\n    sort_key,\n    was,\n    becomes\n  )\nselect\n  $1,\n  region,\n  kind,\n  entry_id,\n  member_id,\n  student_id,\n  sort_key,\n  was,\n  becomes\nfrom\n  moved",
}

/** The register rows in scope that stand now: their categories, the age on the register's day, and whether the child
 * is accounted for elsewhere. */
export const compareRows: Statement<null, {  }> = {
  name: 'reconciliation.compare.01-rows',
  parameters: [],
  text: "/* reconciliation.compare.01-rows */ create temp table roll_row on commit drop as\nselect\n  m.id as member_id,\n  m.household_id,\n  m.list,\n  m.register,\n  m.region,\n  m.name_key,\n  m.pinyin_key,\n  m.id_digest,\n  m.id_valid,\n  coalesce(m.id_kind = 'OTHER', false) as is_other_document,\n  m.near_digests,\n  m.birth_date,\n  m.sex,\n  m.relation,\n  m.town,\n  m.head_name_key,\n  r.categories,\n  date_part('year', age (d.day, m.birth_date))::int as age,\n  (\n    select\n      min(\n        case w.reason\n          when 'ELSEWHERE' then '1'\n          else '2'\n        end\n      )\n    from\n      households.whereabouts w\n    where\n      w.member_id = m.id\n      and w.taken_back_at is null\n      and w.from_date <= d.day\n      and coalesce(w.valid_until, 'infinity') >= d.day\n  ) as whereabouts\nfrom\n  scope_member\n  join households.member m using (id)\n  join region_day d on d.region = m.region\n  join (\n    select\n      member_id,\n      array_agg(\n        distinct category\n        order by\n          category\n      ) as categories\n    from\n      households.registration\n    where\n      until_date is null\n      and (\n        not (\n          select\n            is_narrow\n          from\n            scope\n        )\n        or member_id in (\n          select\n            id\n          from\n            scope_member\n        )\n      )\n    group by\n      member_id\n  ) as r on r.member_id = m.id",
}

/** of several registry entries with this number: the county's own, the likeliest name, the permanent one, the one
 * attending */
export const compareExact: Statement<null, {  }> = {
  name: 'reconciliation.compare.02-exact',
  parameters: [],
  text: "/* reconciliation.compare.02-exact */ create temp table exact on commit drop as\nselect distinct\n  on (t.member_id) t.member_id,\n  coalesce(s.linked_to, s.id) as student_id,\n  reconciliation.likeness (t.name_key, t.pinyin_key, s.name_key, s.pinyin_key) as likeness\n  -- a student of another county is meant by an equal number with an equal name alone\nfrom\n  roll_row t\n  join students.student s on s.id_digest = t.id_digest\n  and (\n    starts_with(s.region, left(t.region, 6))\n    or s.name_key = t.name_key\n  )\norder by\n  t.member_id,\n  s.linked_to is null desc,\n  (\n    reconciliation.likeness (t.name_key, t.pinyin_key, s.name_key, s.pinyin_key) > 0\n    and starts_with(s.region, left(t.region, 6))\n  ) desc,\n  likeness desc,\n  s.registry_permanent desc,\n  s.status = 'ENROLLED' desc,\n  s.id",
}

/** a number that stands in one register beside several names */
export const compareShared: Statement<null, {  }> = {
  name: 'reconciliation.compare.03-shared',
  parameters: [],
  text: "/* reconciliation.compare.03-shared */ create temp table shared on commit drop as\nselect\n  o.region,\n  o.list,\n  o.id_digest\nfrom\n  households.member o\nwhere\n  o.id_valid\n  and o.id_digest in (\n    select\n      id_digest\n    from\n      roll_row\n  )\n  and exists (\n    select\n    from\n      households.registration open\n    where\n      open.member_id = o.id\n      and open.until_date is null\n  )\ngroup by\n  o.region,\n  o.list,\n  o.id_digest\nhaving\n  count(distinct o.name_key) > 1\n  -- in two registers, where names are unlike\nunion\nselect\n  a.region,\n  which.list,\n  a.id_digest\nfrom\n  households.member a\n  join households.member b on (b.region, b.id_digest) = (a.region, a.id_digest)\n  and a.id < b.id\n  and a.list <> b.list\n  cross join lateral (\n    values\n      (a.list),\n      (b.list)\n  ) as which (list)\nwhere\n  a.id_valid\n  and b.id_valid\n  and a.id_digest in (\n    select\n      id_digest\n    from\n      roll_row\n  )\n  and a.name_key <> b.name_key\n  and reconciliation.likeness (a.name_key, a.pinyin_key, b.name_key, b.pinyin_key) = 0\n  and exists (\n    select\n    from\n      households.registration open\n    where\n      open.member_id = a.id\n      and open.until_date is null\n  )\n  and exists (\n    select\n    from\n      households.registration open\n    where\n      open.member_id = b.id\n      and open.until_date is null\n  )",
}

/** whether a register's relations tell the sex at all: where many go against the numbers, none is evidence */
export const compareTold: Statement<null, {  }> = {
  name: 'reconciliation.compare.04-told',
  parameters: [],
  text: "/* reconciliation.compare.04-told */ create temp table sex_told on commit drop as\nselect\n  l.region,\n  l.list,\n  count(*) < 40\n  or count(*) filter (\n    where\n      told.sex <> told.of_relation\n  ) <= count(*) * 0.15 as is_trusted\nfrom\n  (\n    select distinct\n      region,\n      list\n    from\n      roll_row\n  ) as l\n  cross join lateral (\n    select\n      m.sex,\n      reconciliation.sex_told_by (m.relation) as of_relation\n    from\n      households.member m\n    where\n      (m.region, m.list) = (l.region, l.list)\n      and m.id_valid\n      and m.sex is not null\n      and reconciliation.sex_told_by (m.relation) is not null\n    order by\n      m.id\n    limit\n      2000\n  ) as told\ngroup by\n  l.region,\n  l.list",
}

/** why the number may not be the row's own: somebody else of the county bears exactly the row's name and could be
 * meant, the number stands beside another name, sex or age go against the relation */
export const compareDoubt: Statement<null, {  }> = {
  name: 'reconciliation.compare.05-doubt',
  parameters: [],
  text: "/* reconciliation.compare.05-doubt */ create temp table doubt on commit drop as\nselect\n  *\nfrom\n  (\n    select\n      t.member_id,\n      array_remove(\n        array[\n          case\n            when (\n              x.likeness = 1\n              or (\n                x.member_id is null\n                and exists (\n                  select\n                  from\n                    households.member o\n                  where\n                    o.id_digest = t.id_digest\n                    and o.region = t.region\n                    and o.name_key <> t.name_key\n                    and exists (\n                      select\n                      from\n                        households.registration open\n                      where\n                        open.member_id = o.id\n                        and open.until_date is null\n                    )\n                )\n              )\n            )\n            and exists (\n              select\n              from\n                students.student n\n              where\n                n.name_key = t.name_key\n                and n.linked_to is null\n                and n.person_key is distinct from s.person_key\n                and starts_with(n.region, left(t.region, 6))\n                and (\n                  n.town = t.town\n                  or n.school_id = s.school_id\n                  or left(n.name_key, 1) = left(t.head_name_key, 1)\n                  or exists (\n                    select\n                    from\n                      households.member home\n                    where\n                      home.household_id = t.household_id\n                      and home.id_digest = n.id_digest\n                  )\n                  or not exists (\n                    select\n                    from\n                      households.member own\n                    where\n                      own.id_digest = n.id_digest\n                      and own.region = t.region\n                      and exists (\n                        select\n                        from\n                          households.registration open\n                        where\n                          open.member_id = own.id\n                          and open.until_date is null\n                      )\n                  )\n                )\n            ) then 'NAMESAKE'\n          end,\n          case\n            when exists (\n              select\n              from\n                shared h\n              where\n                (h.region, h.list, h.id_digest) = (t.region, t.list, t.id_digest)\n            ) then 'NUMBER_TWICE'\n          end,\n          case\n            when x.likeness = 1\n            and t.sex <> reconciliation.sex_told_by (t.relation)\n            and exists (\n              select\n              from\n                sex_told h\n              where\n                (h.region, h.list) = (t.region, t.list)\n                and h.is_trusted\n            ) then 'SEX'\n          end,\n          case\n            when reconciliation.is_child (t.relation)\n            and not reconciliation.is_taken_in (t.relation)\n            and t.birth_date < head.birth_date + make_interval(\n              years => case\n                when reconciliation.is_grandchild (t.relation) then 28\n                else 12\n              end\n            )\n            or t.age < 14\n            and (\n              reconciliation.is_adult (t.relation)\n              or (\n                reconciliation.is_head (t.relation)\n                and not t.categories && array[\n                  'ORPHAN',\n                  'DE_FACTO_UNSUPPORTED',\n                  'DISABLED_STUDENT',\n                  'TEKUN'\n                ]\n              )\n            ) then 'AGE'\n          end\n        ],\n        null\n      ) as doubts\n    from\n      roll_row t\n      left join exact x using (member_id)\n      left join students.student s on s.id = x.student_id\n      left join lateral (\n        select\n          min(o.birth_date) as birth_date\n        from\n          households.member o\n        where\n          o.household_id = t.household_id\n          and o.id <> t.member_id\n          and reconciliation.is_child (t.relation)\n          and (\n            reconciliation.is_head (o.relation)\n            or o.name_key = t.head_name_key\n          )\n      ) as head on true\n    where\n      t.id_valid\n      and t.id_digest is not null\n      and x.likeness is distinct from 2\n  ) as asked\nwhere\n  doubts <> '{}'",
}

/** a number is one person's: of the row that it surely matches, else of the first, rural revitalisation before others */
export const compareLead: Statement<null, {  }> = {
  name: 'reconciliation.compare.06-lead',
  parameters: [],
  text: "/* reconciliation.compare.06-lead */ create temp table lead on commit drop as\nselect\n  t.member_id,\n  first_value(t.name_key) over w as name_key,\n  first_value(t.pinyin_key) over w as pinyin_key,\n  first_value(\n    case\n      when x.likeness > 0\n      and d.member_id is null then x.student_id\n    end\n  ) over w as student_id\nfrom\n  roll_row t\n  left join exact x using (member_id)\n  left join doubt d using (member_id)\nwhere\n  t.id_digest is not null\nwindow\n  w as (\n    partition by\n      t.region,\n      t.id_digest\n    order by\n      coalesce(\n        x.likeness = 2\n        or (\n          x.likeness = 1\n          and d.member_id is null\n        ),\n        false\n      ) desc,\n      t.register <> 'RURAL_REVITALISATION',\n      t.member_id\n  )",
}

/** a person is a number; a row that is not surely the number's own stands alone until someone has looked */
export const comparePerson: Statement<null, {  }> = {
  name: 'reconciliation.compare.07-person',
  parameters: [],
  text: "/* reconciliation.compare.07-person */ create temp table person on commit drop as\nselect\n  p.*,\n  case\n    when p.id_digest is null\n    or not p.id_valid\n    or p.is_borrowed\n    or (\n      p.exact_id is not null\n      and not p.is_matched\n    )\n    or (\n      p.is_matched\n      and p.exact_id <> p.lead_student_id\n    ) then 'row:' || p.member_id\n    else 'id:' || encode(p.id_digest, 'base64')\n  end as person_key,\n  not p.is_matched\n  and (\n    not p.id_valid\n    or p.is_borrowed\n    or p.is_other_document\n    or p.exact_id is not null\n  ) as is_by_name\nfrom\n  (\n    select\n      t.*,\n      x.student_id as exact_id,\n      x.likeness,\n      coalesce(d.doubts, '{}') as doubts,\n      l.student_id as lead_student_id,\n      a.is_adult,\n      coalesce(\n        x.likeness = 2\n        or (\n          x.likeness = 1\n          and d.member_id is null\n        ),\n        false\n      ) as is_matched,\n      coalesce(\n        x.member_id is null\n        and (\n          reconciliation.likeness (t.name_key, t.pinyin_key, l.name_key, l.pinyin_key) = 0\n          or coalesce(d.doubts && '{NUMBER_TWICE,NAMESAKE}', false)\n        )\n        and not (\n          a.is_adult\n          and t.age >= 19\n        ),\n        false\n      ) as is_borrowed\n    from\n      roll_row t\n      left join exact x using (member_id)\n      left join doubt d using (member_id)\n      left join lead l using (member_id)\n      cross join lateral (\n        select\n          coalesce(\n            reconciliation.is_adult (t.relation)\n            or (\n              reconciliation.is_head (t.relation)\n              and not t.categories && array[\n                'ORPHAN',\n                'DE_FACTO_UNSUPPORTED',\n                'DISABLED_STUDENT',\n                'TEKUN'\n              ]\n            ),\n            false\n          ) as is_adult\n      ) as a\n  ) as p",
}

/** A number that is another's tells no age. */
export const compareBorrowed: Statement<null, {  }> = {
  name: 'reconciliation.compare.08-borrowed',
  parameters: [],
  text: "/* reconciliation.compare.08-borrowed */ update person\nset\n  birth_date = null,\n  age = null\nwhere\n  is_borrowed\n  or (\n    exact_id is not null\n    and not is_matched\n  )",
}

/** most persons stand on one row; only the others are put together */
export const compareFound: Statement<null, {  }> = {
  name: 'reconciliation.compare.09-found',
  parameters: [],
  text: "/* reconciliation.compare.09-found */ create temp table found on commit drop as\nwith\n  several as materialized (\n    select\n      region,\n      person_key\n    from\n      person\n    group by\n      region,\n      person_key\n    having\n      count(*) > 1\n  ),\n  together as (\n    select\n      region,\n      person_key,\n      (\n        array_agg(\n          exact_id\n          order by\n            likeness desc nulls last,\n            member_id\n        ) filter (\n          where\n            is_matched\n        )\n      ) [1] as student_id,\n      max(likeness) as likeness,\n      (\n        array_agg(\n          member_id\n          order by\n            register <> 'RURAL_REVITALISATION',\n            member_id\n        )\n      ) [1] as member_id,\n      (\n        array_agg(\n          household_id\n          order by\n            register <> 'RURAL_REVITALISATION',\n            member_id\n        )\n      ) [1] as household_id,\n      array(\n        select distinct\n          unnest(\n            string_to_array(string_agg(array_to_string(categories, ','), ','), ',')\n          )\n        order by\n          1\n      ) as categories,\n      array_agg(\n        distinct register\n        order by\n          register\n      ) as registers,\n      min(name_key) as sort_key,\n      max(age) as age,\n      bool_or(is_adult) as is_adult,\n      min(whereabouts) as whereabouts,\n      '{}'::text[] as doubts,\n      string_agg(\n        concat_ws(\n          '|',\n          encode(id_digest, 'hex'),\n          name_key,\n          birth_date,\n          relation,\n          town,\n          head_name_key\n        ),\n        ';'\n        order by\n          member_id\n      ) as print\n    from\n      person\n      join several using (region, person_key)\n    group by\n      region,\n      person_key\n    union all\n    select\n      region,\n      person_key,\n      case\n        when is_matched then exact_id\n      end,\n      likeness,\n      member_id,\n      household_id,\n      categories,\n      array[register],\n      name_key,\n      age,\n      is_adult,\n      whereabouts,\n      case\n        when is_matched then '{}'\n        else doubts\n      end,\n      concat_ws(\n        '|',\n        encode(id_digest, 'hex'),\n        name_key,\n        birth_date,\n        relation,\n        town,\n        head_name_key\n      )\n    from\n      person\n      left join several using (region, person_key)\n    where\n      several.region is null\n  )\nselect\n  region,\n  person_key,\n  student_id,\n  likeness,\n  member_id,\n  household_id,\n  categories,\n  registers,\n  sort_key,\n  age,\n  is_adult,\n  doubts,\n  whereabouts is null\n  and not is_adult\n  and student_id is null\n  and 'NUMBER_TWICE' = any (doubts) as is_unsure,\n  md5(print) as fingerprint,\n  case\n    when whereabouts = '1' then 'ELSEWHERE'\n    when whereabouts = '2' then 'ACCOUNTED'\n    when age is null\n    and is_adult then 'GROWN_UP'\n    else reconciliation.status_of_age (age)\n  end as status_by_age\nfrom\n  together",
}

/** who may be meant, among the students of the region: numbers one slip apart, the number an old registry number was
 * made from, and, where the row's number tells nothing, names with a birth date, a town or the region */
export const compareNear: Statement<null, {  }> = {
  name: 'reconciliation.compare.10-near',
  parameters: [],
  text: "/* reconciliation.compare.10-near */ create temp table near on commit drop as\nselect\n  n.*\nfrom\n  (\n    select\n      p.region,\n      p.person_key,\n      p.member_id,\n      s.id as student_id,\n      'UNLIKE' as way\n    from\n      person p\n      join students.student s on s.id = p.exact_id\n    where\n      not p.is_matched\n    union\n    select\n      p.region,\n      p.person_key,\n      p.member_id,\n      s.id,\n      'SLIP'\n    from\n      person p\n      cross join lateral unnest(p.near_digests) as n (digest)\n      join students.student s on s.id_digest = n.digest\n    where\n      p.exact_id is null\n    union\n    select\n      p.region,\n      p.person_key,\n      p.member_id,\n      s.id,\n      'REGISTRY'\n    from\n      person p\n      join students.student s on s.registry_id_digest = p.id_digest\n      and s.registry_id_digest is distinct from s.id_digest\n    where\n      p.exact_id is null\n    union\n    select\n      p.region,\n      p.person_key,\n      p.member_id,\n      s.id,\n      'NAME'\n    from\n      person p\n      join students.student s on s.name_key = p.name_key\n    where\n      p.is_by_name\n    union\n    select\n      p.region,\n      p.person_key,\n      p.member_id,\n      s.id,\n      'NAME'\n    from\n      person p\n      join students.student s on s.name_key = p.name_key\n      and s.id_digest is null\n    where\n      p.exact_id is null\n    union\n    select\n      p.region,\n      p.person_key,\n      p.member_id,\n      s.id,\n      'NAME'\n    from\n      person p\n      join students.student s on s.pinyin_key = p.pinyin_key\n      and s.birth_date = p.birth_date\n    where\n      p.is_by_name\n    union\n    select\n      p.region,\n      p.person_key,\n      p.member_id,\n      s.id,\n      'NAME'\n    from\n      person p\n      join students.student s on s.pinyin_key = p.pinyin_key\n      and s.birth_date = p.birth_date\n      and s.id_digest is null\n    where\n      p.exact_id is null\n    union\n    select\n      p.region,\n      p.person_key,\n      p.member_id,\n      s.id,\n      'NAME'\n    from\n      person p\n      join students.student s on s.pinyin_key = p.pinyin_key\n      and s.town = p.town\n    where\n      p.is_by_name\n      and p.birth_date is null\n      -- a grown person's number beside a child's relation may be a parent's\n    union\n    select\n      p.region,\n      p.person_key,\n      p.member_id,\n      s.id,\n      'CHILD'\n    from\n      person p\n      join students.student s on s.name_key = p.name_key\n      and s.town = p.town\n    where\n      p.exact_id is null\n      and reconciliation.is_child (p.relation)\n      and (\n        p.age >= 19\n        or 'AGE' = any (p.doubts)\n      )\n  ) as n\n  join students.student s on s.id = n.student_id\n  and s.linked_to is null\n  and starts_with(s.region, left(n.region, 6))",
}

/** of two registry entries of one person the permanent one is offered */
export const compareNearOnce: Statement<null, {  }> = {
  name: 'reconciliation.compare.11-near-once',
  parameters: [],
  text: "/* reconciliation.compare.11-near-once */ delete from near n using students.student t,\nnear o,\nstudents.student g\nwhere\n  t.id = n.student_id\n  and not t.registry_permanent\n  and (o.region, o.person_key) = (n.region, n.person_key)\n  and g.id = o.student_id\n  and g.registry_permanent\n  and g.id_digest = t.id_digest",
}

/** schools of the other children of a household, by the run before and by this one */
export const compareSiblings: Statement<null, {  }> = {
  name: 'reconciliation.compare.12-siblings',
  parameters: [],
  text: "/* reconciliation.compare.12-siblings */ create temp table sibling on commit drop as\nselect distinct\n  p.person_key,\n  p.region,\n  s.school_id\nfrom\n  (\n    select distinct\n      region,\n      person_key,\n      member_id\n    from\n      near\n  ) as n\n  join person p using (member_id)\n  cross join lateral (\n    select\n      e.student_id\n    from\n      reconciliation.roll_member o\n      join reconciliation.roll_entry e on e.id = o.entry_id\n    where\n      o.household_id = p.household_id\n      and o.member_id <> p.member_id\n      and e.status = 'MATCHED'\n    union all\n    select\n      q.exact_id\n    from\n      person q\n    where\n      q.household_id = p.household_id\n      and q.member_id <> p.member_id\n      and q.is_matched\n  ) as other\n  join students.student s on s.id = other.student_id",
}

/** Each candidate with what speaks for it. The weights are those of decision 0004; a slip leads only to who shares a
 * name or a birth date, a name alone not to another age, nor from an adult. */
export const compareScored: Statement<null, {  }> = {
  name: 'reconciliation.compare.13-scored',
  parameters: [],
  text: "/* reconciliation.compare.13-scored */ create temp table scored on commit drop as\nselect distinct\n  on (region, person_key, student_id) region,\n  person_key,\n  student_id,\n  score,\n  evidence\nfrom\n  (\n    select\n      n.region,\n      n.person_key,\n      n.student_id,\n      e.score,\n      e.evidence,\n      n.way,\n      p.birth_date,\n      p.is_adult,\n      s.birth_date as student_birth\n    from\n      near n\n      join person p using (member_id)\n      join students.student s on s.id = n.student_id\n      cross join lateral (\n        select\n          least(round(sum(w)::numeric, 2), 1)::float as score,\n          array_agg(\n            what\n            order by\n              w desc,\n              what\n          ) as evidence\n        from\n          (\n            values\n              (\n                n.way = 'UNLIKE'\n                and p.doubts = '{}',\n                0.6,\n                'SAME_NUMBER_OTHER_NAME'\n              ),\n              (\n                n.way = 'UNLIKE'\n                and p.doubts <> '{}',\n                0.4,\n                'OWNS_NUMBER'\n              ),\n              (\n                p.name_key = s.name_key\n                and (\n                  n.way = 'CHILD'\n                  or (\n                    n.way = 'NAME'\n                    and (\n                      p.exact_id is not null\n                      or p.is_borrowed\n                    )\n                  )\n                )\n                and (\n                  s.town = p.town\n                  or p.town is null\n                  or exists (\n                    select\n                    from\n                      sibling b\n                    where\n                      (b.region, b.person_key, b.school_id) = (p.region, p.person_key, s.school_id)\n                  )\n                ),\n                0.45,\n                'BEARS_NAME_ALONE'\n              ),\n              (\n                s.sex = reconciliation.sex_told_by (p.relation),\n                0.02,\n                'SEX_FITS'\n              ),\n              (n.way = 'SLIP', 0.6, 'NUMBER_ONE_SLIP'),\n              (n.way = 'REGISTRY', 0.55, 'NUMBER_OF_REGISTRY'),\n              (p.name_key = s.name_key, 0.3, 'SAME_NAME'),\n              (\n                p.name_key <> s.name_key\n                and p.pinyin_key = s.pinyin_key,\n                0.18,\n                'SAME_SOUND'\n              ),\n              (\n                p.name_key <> s.name_key\n                and p.pinyin_key <> s.pinyin_key\n                and public.levenshtein_less_equal (p.name_key, s.name_key, 1) <= 1,\n                0.12,\n                'NAME_ONE_APART'\n              ),\n              (p.birth_date = s.birth_date, 0.15, 'SAME_BIRTH_DATE'),\n              (p.town = s.town, 0.08, 'SAME_TOWN'),\n              (\n                left(p.head_name_key, 1) = left(s.name_key, 1),\n                0.04,\n                'SURNAME_OF_HEAD'\n              ),\n              (\n                exists (\n                  select\n                  from\n                    sibling b\n                  where\n                    (b.region, b.person_key, b.school_id) = (p.region, p.person_key, s.school_id)\n                ),\n                0.05,\n                'SIBLING_AT_SCHOOL'\n              ),\n              (\n                p.relation is not null\n                and not p.is_adult,\n                0.03,\n                'CHILD_OF_HOUSEHOLD'\n              )\n          ) as evidence (holds, w, what)\n        where\n          holds\n      ) e\n  ) as weighed\nwhere\n  score >= 0.25\n  -- a slip leads only to someone who shares a name or a birth date;\n  -- a name alone not to someone of another age, nor from an adult\n  and (\n    way <> 'SLIP'\n    or evidence && array[\n      'SAME_NAME',\n      'SAME_SOUND',\n      'NAME_ONE_APART',\n      'SAME_BIRTH_DATE'\n    ]\n  )\n  and (\n    way <> 'NAME'\n    or birth_date is null\n    or birth_date = student_birth\n    or public.levenshtein (birth_date::text, student_birth::text) <= 2\n  )\n  and (\n    way <> 'NAME'\n    or birth_date = student_birth\n    or not is_adult\n  )\norder by\n  region,\n  person_key,\n  student_id,\n  score desc",
}

/** At most five candidates a row. */
export const compareTop: Statement<null, {  }> = {
  name: 'reconciliation.compare.14-top',
  parameters: [],
  text: "/* reconciliation.compare.14-top */ delete from scored s using (\n  select\n    region,\n    person_key,\n    student_id,\n    row_number() over (\n      partition by\n        region,\n        person_key\n      order by\n        score desc,\n        student_id\n    ) as n\n  from\n    scored\n) as r\nwhere\n  (r.region, r.person_key, r.student_id) = (s.region, s.person_key, s.student_id)\n  and r.n > 5",
}

/** other candidates are other data: they ask again */
export const compareFingerprint: Statement<null, {  }> = {
  name: 'reconciliation.compare.15-fingerprint',
  parameters: [],
  text: "/* reconciliation.compare.15-fingerprint */ update found f\nset\n  fingerprint = md5(f.fingerprint || c.students)\nfrom\n  (\n    select\n      region,\n      person_key,\n      string_agg(\n        student_id::text,\n        ','\n        order by\n          student_id\n      ) as students\n    from\n      scored\n    group by\n      region,\n      person_key\n  ) as c\nwhere\n  (c.region, c.person_key) = (f.region, f.person_key)",
}

/** the newest decision, while what it was made on still stands */
export const compareDecided: Statement<null, {  }> = {
  name: 'reconciliation.compare.16-decided',
  parameters: [],
  text: "/* reconciliation.compare.16-decided */ create temp table decided on commit drop as\nselect distinct\n  on (d.region, d.person_key) d.region,\n  d.person_key,\n  d.student_id\nfrom\n  reconciliation.match_decision d\n  join found f on (f.region, f.person_key, f.fingerprint) = (d.region, d.person_key, d.fingerprint)\nwhere\n  d.undone_at is null\n  and (\n    d.student_id is null\n    or exists (\n      select\n      from\n        students.student s\n      where\n        s.id = d.student_id\n        and s.linked_to is null\n    )\n  )\norder by\n  d.region,\n  d.person_key,\n  d.id desc",
}

/** What becomes of each person: the student it is, somebody to ask, or what its age says. */
export const compareOutcome: Statement<null, {  }> = {
  name: 'reconciliation.compare.17-outcome',
  parameters: [],
  text: "/* reconciliation.compare.17-outcome */ create temp table outcome on commit drop as\nselect\n  f.*,\n  coalesce(f.student_id, d.student_id) as matched_id,\n  case\n    when f.student_id is not null\n    or d.student_id is not null then 'MATCHED'\n    when d.person_key is not null then f.status_by_age\n    when f.is_unsure\n    or exists (\n      select\n      from\n        scored s\n      where\n        (s.region, s.person_key) = (f.region, f.person_key)\n    ) then 'REVIEW'\n    else f.status_by_age\n  end as status,\n  case\n    when f.student_id is not null then case f.likeness\n      when 2 then 'ID_AND_NAME'\n      else 'ID_AND_SIMILAR_NAME'\n    end\n    when d.student_id is not null then 'REVIEWED'\n  end as matched_by,\n  case\n    when f.student_id is not null then case f.likeness\n      when 2 then 1.0\n      else 0.95\n    end\n    else (\n      select\n        max(s.score)\n      from\n        scored s\n      where\n        (s.region, s.person_key) = (f.region, f.person_key)\n    )\n  end as score\nfrom\n  found f\n  left join decided d using (region, person_key)",
}

/** The figures of the roll as it is now, and what moved since the run before; of a first run everybody joined. */
export const rollRunCounts: Statement<{ isFirst: boolean | null; region: string | null; id: string | null }, {  }> = {
  name: 'reconciliation.roll-run.counts',
  parameters: ["isFirst","region","id"],
  text: "/* reconciliation.roll-run.counts */ update reconciliation.roll_run\nset\n  status = 'DONE',\n  finished_at = now(),\n  persons = n.persons,\n  matched = n.matched,\n  review = n.review,\n  not_in_school = n.not_in_school,\n  joined = case\n    when $1 then n.persons\n    else m.joined\n  end,\n  left_roll = m.left_roll,\n  changed = m.changed\nfrom\n  (\n    select\n      count(*) as persons,\n      count(*) filter (\n        where\n          status = 'MATCHED'\n      ) as matched,\n      count(*) filter (\n        where\n          status = 'REVIEW'\n      ) as review,\n      count(*) filter (\n        where\n          status = 'NOT_IN_SCHOOL'\n      ) as not_in_school\n    from\n      reconciliation.roll_entry\n    where\n      starts_with(region, $2)\n      and merged_into is null\n  ) as n,\n  (\n    select\n      count(*) filter (\n        where\n          kind = 'JOINED'\n      ) as joined,\n      count(*) filter (\n        where\n          kind = 'LEFT'\n      ) as left_roll,\n      count(distinct entry_id) filter (\n        where\n          kind not in ('JOINED', 'LEFT')\n      ) as changed\n    from\n      moved\n  ) as m\nwhere\n  id = $3",
}

/** Sets a run to work. */
export const rollRunEnqueue: Statement<{ id: string | null }, { enqueue: unknown }> = {
  name: 'reconciliation.roll-run.enqueue',
  parameters: ["id"],
  text: "/* reconciliation.roll-run.enqueue */ select\n  reconciliation.enqueue ('roll', $1)",
}

/** Students whom the entries in scope name, or named. */
export const enterScopeStudents: Statement<null, {  }> = {
  name: 'reconciliation.enter.01-scope-students',
  parameters: [],
  text: "/* reconciliation.enter.01-scope-students */ create temp table scope_student on commit drop as\nselect\n  e.student_id as id\nfrom\n  scope_entry\n  join reconciliation.roll_entry e using (id)\nwhere\n  e.student_id is not null\nunion\nselect\n  matched_id\nfrom\n  outcome\nwhere\n  matched_id is not null",
}

/** The lines as they were before; of a first run none, for what it finds is the roll itself. */
export const enterLineBefore: Statement<{ region: string | null }, {  }> = {
  name: 'reconciliation.enter.02-line-before',
  parameters: ["region"],
  text: "/* reconciliation.enter.02-line-before */ create temp table line_before on commit drop as\nselect\n  line.*\nfrom\n  reconciliation.line\nwhere\n  line.id in (\n    select\n      coalesce(e.merged_into, e.id)\n    from\n      scope_entry\n      join reconciliation.roll_entry e using (id)\n    union\n    select\n      e.id\n    from\n      scope_student s\n      join reconciliation.roll_entry e on e.student_id = s.id\n    where\n      starts_with(e.region, $1)\n  )\n  and not (\n    select\n      is_first\n    from\n      first_run\n  )",
}

/** Entries that were part of another line before. */
export const enterLineMerged: Statement<null, {  }> = {
  name: 'reconciliation.enter.03-line-merged',
  parameters: [],
  text: "/* reconciliation.enter.03-line-merged */ create temp table was_merged on commit drop as\nselect\n  e.id\nfrom\n  scope_entry\n  join reconciliation.roll_entry e using (id)\nwhere\n  e.merged_into is not null",
}

/** a person whose rows are all known by another key now, such as a mended number, keeps the line */
export const enterRekeyed: Statement<null, {  }> = {
  name: 'reconciliation.enter.04-rekeyed',
  parameters: [],
  text: "/* reconciliation.enter.04-rekeyed */ update reconciliation.roll_entry e\nset\n  person_key = n.person_key\nfrom\n  (\n    select\n      e.id,\n      min(p.person_key) as person_key\n    from\n      scope_entry\n      join reconciliation.roll_entry e using (id)\n      join reconciliation.roll_member m on m.entry_id = e.id\n      left join person p on p.member_id = m.member_id\n    group by\n      e.id\n    having\n      count(distinct p.person_key) = 1\n      and bool_and(\n        p.person_key is not null\n        and p.person_key <> e.person_key\n      )\n  ) as n\nwhere\n  e.id = n.id\n  and not exists (\n    select\n    from\n      reconciliation.roll_entry o\n    where\n      (o.region, o.person_key) = (e.region, n.person_key)\n  )\n  and not exists (\n    select\n    from\n      reconciliation.roll_entry o\n      join reconciliation.roll_member m on m.entry_id = o.id\n      join person p on p.member_id = m.member_id\n    where\n      o.region = e.region\n      and p.person_key = n.person_key\n      and o.id < e.id\n      and o.id <> e.id\n  )",
}

/** which student a person was who is on no register now */
export const enterPast: Statement<null, {  }> = {
  name: 'reconciliation.enter.05-past',
  parameters: [],
  text: "/* reconciliation.enter.05-past */ insert into\n  reconciliation.roll_past as t (member_id, region, person_key, student_id)\nselect\n  m.member_id,\n  e.region,\n  e.person_key,\n  e.student_id\nfrom\n  scope_entry\n  join reconciliation.roll_entry e using (id)\n  join reconciliation.roll_member m on m.entry_id = e.id\nwhere\n  not exists (\n    select\n    from\n      person p\n    where\n      p.member_id = m.member_id\n  )\non conflict (member_id) do update\nset\n  region = excluded.region,\n  person_key = excluded.person_key,\n  student_id = excluded.student_id",
}

/** Who is on a register again is no past any more. */
export const enterPastBack: Statement<null, {  }> = {
  name: 'reconciliation.enter.06-past-back',
  parameters: [],
  text: "/* reconciliation.enter.06-past-back */ delete from reconciliation.roll_past t using person p\nwhere\n  p.member_id = t.member_id",
}

/** Entries that nothing stands for any more. */
export const enterLeft: Statement<null, {  }> = {
  name: 'reconciliation.enter.07-left',
  parameters: [],
  text: "/* reconciliation.enter.07-left */ delete from reconciliation.roll_entry e using scope_entry s\nwhere\n  e.id = s.id\n  and not exists (\n    select\n    from\n      outcome o\n    where\n      (o.region, o.person_key) = (e.region, e.person_key)\n  )",
}

/** What the comparison says enters the roll; an entry that says nothing new is left as it is. */
export const enterEntries: Statement<null, {  }> = {
  name: 'reconciliation.enter.08-entries',
  parameters: [],
  text: "/* reconciliation.enter.08-entries */ insert into\n  reconciliation.roll_entry as e (\n    region,\n    person_key,\n    status,\n    status_by_age,\n    student_id,\n    matched_by,\n    score,\n    categories,\n    registers,\n    line_registers,\n    line_categories,\n    member_id,\n    household_id,\n    fingerprint,\n    sort_key,\n    school_id,\n    stage,\n    student_region,\n    doubts\n  )\nselect\n  o.region,\n  o.person_key,\n  o.status,\n  status_by_age,\n  matched_id,\n  matched_by,\n  score,\n  categories,\n  registers,\n  registers,\n  categories,\n  member_id,\n  household_id,\n  fingerprint,\n  sort_key,\n  reconciliation.own_school (s.school_id, s.region, o.region),\n  s.stage,\n  s.region,\n  case\n    when o.status = 'REVIEW' then o.doubts\n    else '{}'\n  end\nfrom\n  outcome o\n  left join students.student s on s.id = o.matched_id\non conflict (region, person_key) do update\nset\n  status = excluded.status,\n  status_by_age = excluded.status_by_age,\n  student_id = excluded.student_id,\n  matched_by = excluded.matched_by,\n  score = excluded.score,\n  categories = excluded.categories,\n  registers = excluded.registers,\n  member_id = excluded.member_id,\n  household_id = excluded.household_id,\n  fingerprint = excluded.fingerprint,\n  sort_key = excluded.sort_key,\n  school_id = excluded.school_id,\n  stage = excluded.stage,\n  student_region = excluded.student_region,\n  doubts = excluded.doubts\nwhere\n  (\n    e.status,\n    e.status_by_age,\n    e.student_id,\n    e.matched_by,\n    e.score,\n    e.categories,\n    e.registers,\n    e.member_id,\n    e.household_id,\n    e.fingerprint,\n    e.sort_key,\n    e.school_id,\n    e.stage,\n    e.student_region,\n    e.doubts\n  ) is distinct from (\n    excluded.status,\n    excluded.status_by_age,\n    excluded.student_id,\n    excluded.matched_by,\n    excluded.score,\n    excluded.categories,\n    excluded.registers,\n    excluded.member_id,\n    excluded.household_id,\n    excluded.fingerprint,\n    excluded.sort_key,\n    excluded.school_id,\n    excluded.stage,\n    excluded.student_region,\n    excluded.doubts\n  )",
}

/** The entries of this run by their ids. */
export const enterEntered: Statement<null, {  }> = {
  name: 'reconciliation.enter.09-entered',
  parameters: [],
  text: "/* reconciliation.enter.09-entered */ create temp table entered on commit drop as\nselect\n  e.id,\n  e.region,\n  e.person_key,\n  e.student_id\nfrom\n  outcome o\n  join reconciliation.roll_entry e on (e.region, e.person_key) = (o.region, o.person_key)",
}

/** Register rows that stand for nobody any more. */
export const enterMembersLeft: Statement<null, {  }> = {
  name: 'reconciliation.enter.10-members-left',
  parameters: [],
  text: "/* reconciliation.enter.10-members-left */ delete from reconciliation.roll_member m using scope_member s\nwhere\n  s.id = m.member_id\n  and not exists (\n    select\n    from\n      person p\n    where\n      p.member_id = m.member_id\n  )",
}

/** Which entry each register row is of. */
export const enterMembers: Statement<null, {  }> = {
  name: 'reconciliation.enter.11-members',
  parameters: [],
  text: "/* reconciliation.enter.11-members */ insert into\n  reconciliation.roll_member as m (\n    member_id,\n    entry_id,\n    household_id,\n    register,\n    categories,\n    id_digest\n  )\nselect\n  p.member_id,\n  e.id,\n  p.household_id,\n  p.register,\n  p.categories,\n  p.id_digest\nfrom\n  person p\n  join entered e on (e.region, e.person_key) = (p.region, p.person_key)\non conflict (member_id) do update\nset\n  entry_id = excluded.entry_id,\n  household_id = excluded.household_id,\n  categories = excluded.categories,\n  id_digest = excluded.id_digest\nwhere\n  (m.entry_id, m.household_id, m.categories, m.id_digest) is distinct from (\n    excluded.entry_id,\n    excluded.household_id,\n    excluded.categories,\n    excluded.id_digest\n  )",
}

/** Candidates of before. */
export const enterCandidatesOld: Statement<null, {  }> = {
  name: 'reconciliation.enter.12-candidates-old',
  parameters: [],
  text: "/* reconciliation.enter.12-candidates-old */ delete from reconciliation.roll_candidate c using entered e\nwhere\n  e.id = c.entry_id",
}

/** Candidates of entries that nothing but a person may decide. */
export const enterCandidates: Statement<null, {  }> = {
  name: 'reconciliation.enter.13-candidates',
  parameters: [],
  text: "/* reconciliation.enter.13-candidates */ insert into\n  reconciliation.roll_candidate (entry_id, student_id, score, evidence)\nselect\n  e.id,\n  s.student_id,\n  s.score,\n  s.evidence\nfrom\n  scored s\n  join entered e on (e.region, e.person_key) = (s.region, s.person_key)\n  join reconciliation.roll_entry t on t.id = e.id\nwhere\n  t.matched_by is null\n  or t.matched_by = 'REVIEWED'",
}

/** What is no match any more stands for itself. */
export const enterApart: Statement<null, {  }> = {
  name: 'reconciliation.enter.14-apart',
  parameters: [],
  text: "/* reconciliation.enter.14-apart */ update reconciliation.roll_entry e\nset\n  merged_into = null\nfrom\n  entered\nwhere\n  entered.id = e.id\n  and e.merged_into is not null\n  and e.status <> 'MATCHED'",
}

/** Entries that name one student become one line; the others point at it. The students are given as a list, so that
 * the window is opened over their entries alone. */
export const enterMerged: Statement<null, {  }> = {
  name: 'reconciliation.enter.15-merged',
  parameters: [],
  text: "/* reconciliation.enter.15-merged */ update reconciliation.roll_entry e\nset\n  merged_into = nullif(r.root, e.id)\nfrom\n  reconciliation.entry_root r\nwhere\n  r.student_id = any (\n    array(\n      select\n        id\n      from\n        scope_student\n    )\n  )\n  and r.id = e.id\n  and e.merged_into is distinct from nullif(r.root, e.id)",
}

/** Registers and categories of the lines that something was merged into, or taken from. */
export const enterRegistersOfLines: Statement<{ region: string | null }, {  }> = {
  name: 'reconciliation.enter.16-registers-of-lines',
  parameters: ["region"],
  text: "/* reconciliation.enter.16-registers-of-lines */ update reconciliation.roll_entry e\nset\n  line_registers = want.registers,\n  line_categories = want.categories\nfrom\n  reconciliation.line_sum as want\nwhere\n  want.id in (\n    select\n      id\n    from\n      entered\n    union\n    select\n      o.id\n    from\n      scope_student s\n      join reconciliation.roll_entry o on o.student_id = s.id\n    where\n      starts_with(o.region, $1)\n  )\n  and want.id = e.id\n  and (e.line_registers, e.line_categories) is distinct from (want.registers, want.categories)",
}

/** Registers that list a student no more. */
export const enterRegistersLeft: Statement<{ region: string | null }, {  }> = {
  name: 'reconciliation.enter.17-registers-left',
  parameters: ["region"],
  text: "/* reconciliation.enter.17-registers-left */ delete from reconciliation.student_register r using scope_student s\nwhere\n  r.student_id = s.id\n  and starts_with(r.region, $1)\n  and not exists (\n    select\n    from\n      reconciliation.roll_entry e\n    where\n      e.region = r.region\n      and e.student_id = r.student_id\n      and r.register = any (e.registers)\n      and e.status = 'MATCHED'\n  )",
}

/** Which registers list which student, and whether the county that holds it released it to them. */
export const enterRegisters: Statement<{ region: string | null }, {  }> = {
  name: 'reconciliation.enter.18-registers',
  parameters: ["region"],
  text: "/* reconciliation.enter.18-registers */ insert into\n  reconciliation.student_register (student_id, register, region, is_released)\nselect distinct\n  e.student_id,\n  register,\n  e.region,\n  exists (\n    select\n    from\n      reconciliation.release l\n    where\n      (l.student_id, l.register, l.region, l.held_county) = (\n        e.student_id,\n        register,\n        e.region,\n        left(e.student_region, 6)\n      )\n      and l.is_released\n  )\nfrom\n  scope_student s\n  join reconciliation.roll_entry e on e.student_id = s.id,\n  unnest(e.registers) as register\nwhere\n  starts_with(e.region, $1)\n  and e.status = 'MATCHED'\non conflict (student_id, register, region) do update\nset\n  is_released = excluded.is_released\nwhere\n  student_register.is_released <> excluded.is_released",
}

/** The same lines as they are now. */
export const enterLineAfter: Statement<{ region: string | null }, {  }> = {
  name: 'reconciliation.enter.19-line-after',
  parameters: ["region"],
  text: "/* reconciliation.enter.19-line-after */ create temp table line_after on commit drop as\nselect\n  line.*\nfrom\n  reconciliation.line\nwhere\n  line.id in (\n    select\n      id\n    from\n      line_before\n    union\n    select\n      coalesce(e.merged_into, e.id)\n    from\n      entered n\n      join reconciliation.roll_entry e using (id)\n    union\n    select\n      e.id\n    from\n      scope_student s\n      join reconciliation.roll_entry e on e.student_id = s.id\n    where\n      starts_with(e.region, $1)\n  )\n  and not (\n    select\n      is_first\n    from\n      first_run\n  )",
}

/** a line is the one of before by its id, else by its student */
export const enterSame: Statement<null, {  }> = {
  name: 'reconciliation.enter.20-same',
  parameters: [],
  text: "/* reconciliation.enter.20-same */ create temp table same on commit drop as\nwith\n  gone as (\n    select\n      b.*\n    from\n      line_before b\n      left join line_after a using (id)\n    where\n      a.id is null\n  ),\n  fresh as (\n    select\n      a.*\n    from\n      line_after a\n      left join line_before b using (id)\n    where\n      b.id is null\n  )\nselect\n  b.id as before_id,\n  a.id as after_id\nfrom\n  line_before b\n  join line_after a using (id)\nunion all\nselect\n  b.id,\n  a.id\nfrom\n  gone b\n  join fresh a on (a.region, a.student_id) = (b.region, b.student_id)",
}

/** What moved: who joined, who left, and what of a line is otherwise. */
export const enterMoved: Statement<null, {  }> = {
  name: 'reconciliation.enter.21-moved',
  parameters: [],
  text: "/* reconciliation.enter.21-moved */ create temp table moved on commit drop as\nselect\n  'JOINED' as kind,\n  a.id as entry_id,\n  a.region,\n  a.member_id,\n  a.student_id,\n  a.sort_key,\n  '{}'::text[] as was,\n  array[a.status] as becomes\nfrom\n  line_after a\n  left join same on after_id = a.id\nwhere\n  after_id is null\n  and not exists (\n    select\n    from\n      was_merged w\n    where\n      w.id = a.id\n  )\nunion all\nselect\n  'LEFT',\n  b.id,\n  b.region,\n  b.member_id,\n  b.student_id,\n  b.sort_key,\n  array[b.status],\n  '{}'\nfrom\n  line_before b\n  left join same on before_id = b.id\nwhere\n  before_id is null\n  -- a line that became part of another one has left no register\n  and not exists (\n    select\n    from\n      reconciliation.roll_entry e\n    where\n      e.id = b.id\n      and e.merged_into is not null\n  )\nunion all\nselect\n  v.kind,\n  a.id,\n  a.region,\n  a.member_id,\n  coalesce(a.student_id, b.student_id),\n  a.sort_key,\n  v.was,\n  v.becomes\nfrom\n  same\n  join line_before b on b.id = before_id\n  join line_after a on a.id = after_id\n  cross join lateral (\n    values\n      ('STATUS', array[b.status], array[a.status]),\n      ('CATEGORY', b.categories, a.categories),\n      (\n        'SCHOOL',\n        array[b.school_id::text],\n        array[a.school_id::text]\n      ),\n      ('STAGE', array[b.stage], array[a.stage])\n  ) as v (kind, was, becomes)\nwhere\n  (b.status, b.categories, b.school_id, b.stage) is distinct from (a.status, a.categories, a.school_id, a.stage)\n  and v.was <> v.becomes\n  and v.was[1] is not null\n  and v.becomes[1] is not null",
}

/** What the run has seen, for the next one. */
export const enterState: Statement<null, {  }> = {
  name: 'reconciliation.enter.22-state',
  parameters: [],
  text: "/* reconciliation.enter.22-state */ insert into\n  reconciliation.roll_state as t (region, seen, day)\nselect\n  region,\n  sees,\n  day\nfrom\n  region_day\non conflict (region) do update\nset\n  seen = excluded.seen,\n  day = excluded.day",
}

/** A run by its id. */
export const rollRunFind: Statement<{ id: string | null }, { id: string; status: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED'; failure: string | null; region: string; asOf: Date; asked: boolean; finishedAt: Date | null; rows: number; persons: number; matched: number; review: number; notInSchool: number; joined: number; leftRoll: number; changed: number }> = {
  name: 'reconciliation.roll-run.find',
  parameters: ["id"],
  text: "/* reconciliation.roll-run.find */ select\n  roll_run.id,\n  status,\n  failure,\n  region,\n  as_of as \"asOf\",\n  asked,\n  finished_at as \"finishedAt\",\n  rows,\n  persons,\n  matched,\n  review,\n  not_in_school as \"notInSchool\",\n  joined,\n  left_roll as \"leftRoll\",\n  changed\nfrom\n  reconciliation.roll_run\nwhere\n  id = $1",
}

/** Whether the roll of the region was never called. */
export const rollRunFirstRun: Statement<{ isFirst: boolean | null }, {  }> = {
  name: 'reconciliation.roll-run.first-run',
  parameters: ["isFirst"],
  text: "/* reconciliation.roll-run.first-run */ create temp table first_run on commit drop as\nselect\n  $1::boolean as is_first",
}

/** A run that nobody asked for, set to work. */
export const rollRunFollow: Statement<{ region: string | null }, { enqueue: unknown }> = {
  name: 'reconciliation.roll-run.follow',
  parameters: ["region"],
  text: "/* reconciliation.roll-run.follow */ with\n  run as (\n    insert into\n      reconciliation.roll_run (region, asked)\n    values\n      ($1, false)\n    returning\n      id\n  )\nselect\n  reconciliation.enqueue ('roll', id)\nfrom\n  run",
}

/** Whether the region was called before, and whether what that run saw is of use: not after a restore, nor while a
 * register of it was never called. */
export const rollRunKnown: Statement<{ region: string | null }, { known: boolean | null; usable: boolean | null }> = {
  name: 'reconciliation.roll-run.known',
  parameters: ["region"],
  text: "/* reconciliation.roll-run.known */ select\n  count(*) > 0 as known,\n  coalesce(\n    bool_and(\n      pg_snapshot_xmax(seen) <= pg_snapshot_xmax(pg_current_snapshot())\n    ),\n    false\n  )\n  and not exists (\n    select\n    from\n      households.snapshot s\n    where\n      starts_with(s.region, $1)\n      and s.region not in (\n        select\n          region\n        from\n          reconciliation.roll_state\n      )\n  ) as usable\nfrom\n  reconciliation.roll_state\nwhere\n  starts_with(region, $1)",
}

/** The newest run of a region. */
export const rollRunLast: Statement<{ region: string | null }, { id: string; status: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED'; failure: string | null; region: string; asOf: Date; asked: boolean; finishedAt: Date | null; rows: number; persons: number; matched: number; review: number; notInSchool: number; joined: number; leftRoll: number; changed: number }> = {
  name: 'reconciliation.roll-run.last',
  parameters: ["region"],
  text: "/* reconciliation.roll-run.last */ select\n  roll_run.id,\n  status,\n  failure,\n  region,\n  as_of as \"asOf\",\n  asked,\n  finished_at as \"finishedAt\",\n  rows,\n  persons,\n  matched,\n  review,\n  not_in_school as \"notInSchool\",\n  joined,\n  left_roll as \"leftRoll\",\n  changed\nfrom\n  reconciliation.roll_run\nwhere\n  region = $1\norder by\n  id desc\nlimit\n  1",
}

/** Runs of a region, the newest first. */
export const rollRunList: Statement<{ region: string | null }, { id: string; status: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED'; failure: string | null; region: string; asOf: Date; asked: boolean; finishedAt: Date | null; rows: number; persons: number; matched: number; review: number; notInSchool: number; joined: number; leftRoll: number; changed: number; cursorKey: string; cursorId: string }> = {
  name: 'reconciliation.roll-run.list',
  parameters: ["region"],
  text: "/* reconciliation.roll-run.list */ select\n  roll_run.id,\n  status,\n  failure,\n  region,\n  as_of as \"asOf\",\n  asked,\n  finished_at as \"finishedAt\",\n  rows,\n  persons,\n  matched,\n  review,\n  not_in_school as \"notInSchool\",\n  joined,\n  left_roll as \"leftRoll\",\n  changed,\n  translate(\n    roll_run.id::text,\n    '0123456789abcdef',\n    'fedcba9876543210'\n  ) as \"cursorKey\",\n  roll_run.id as \"cursorId\"\nfrom\n  reconciliation.roll_run\nwhere\n  region = $1",
}

/** How many register rows were compared. */
export const rollRunRowsCompared: Statement<{ rows: number | null; id: string | null }, {  }> = {
  name: 'reconciliation.roll-run.rows-compared',
  parameters: ["rows","id"],
  text: "/* reconciliation.roll-run.rows-compared */ update reconciliation.roll_run\nset\n  rows = $1\nwhere\n  id = $2",
}

/** Regions of the run, the day that their registers tell of, and what was seen of them before. */
export const scopeDays: Statement<{ region: string | null }, {  }> = {
  name: 'reconciliation.scope.01-days',
  parameters: ["region"],
  text: "/* reconciliation.scope.01-days */ create temp table region_day on commit drop as\nselect\n  r.region,\n  coalesce(\n    (\n      select\n        max(s.as_of)\n      from\n        households.snapshot s\n      where\n        s.region = r.region\n    ),\n    (\n      select\n        max(m.as_of)\n      from\n        households.member m\n      where\n        m.region = r.region\n    ),\n    session.today ()\n  ) as day,\n  t.seen,\n  t.day as day_before,\n  pg_current_snapshot() as sees\nfrom\n  (\n    select\n      region\n    from\n      households.snapshot\n    where\n      starts_with(region, $1)\n    union\n    select\n      region\n    from\n      reconciliation.roll_state\n    where\n      starts_with(region, $1)\n    union\n    select\n      region\n    from\n      (\n        select distinct\n          region\n        from\n          households.member\n        where\n          starts_with(region, $1)\n      ) as m\n  ) as r\n  left join reconciliation.roll_state t on t.region = r.region",
}

/** Whether the run looks at what may have changed alone. */
export const scopeNarrow: Statement<{ isNarrow: boolean | null }, {  }> = {
  name: 'reconciliation.scope.02-narrow',
  parameters: ["isNarrow"],
  text: "/* reconciliation.scope.02-narrow */ create temp table scope on commit drop as\nselect\n  $1::boolean as is_narrow",
}

/** Students whose row changed since, with other registry entries of the same persons: one of them may be the better
 * one now. */
export const scopeChangedStudents: Statement<null, {  }> = {
  name: 'reconciliation.scope.03-changed-students',
  parameters: [],
  text: "/* reconciliation.scope.03-changed-students */ create temp table changed_student on commit drop as\nwith\n  direct as (\n    select\n      s.id,\n      s.linked_to\n    from\n      students.student s\n    where\n      s.touched >= (\n        select\n          min(pg_snapshot_xmin(seen))\n        from\n          region_day\n      )\n      and exists (\n        select\n        from\n          region_day d\n        where\n          s.touched >= pg_snapshot_xmin(d.seen)\n          and not pg_visible_in_snapshot(s.touched, d.seen)\n      )\n  )\nselect\n  s.id,\n  s.id_digest,\n  s.registry_id_digest,\n  s.name_key,\n  s.pinyin_key\nfrom\n  students.student s\nwhere\n  s.id in (\n    select\n      id\n    from\n      direct\n    union\n    select\n      linked_to\n    from\n      direct\n  )\n  -- another registry entry of a person may be the better one now\n  or s.person_key in (\n    select\n      o.person_key\n    from\n      students.student o\n      join direct using (id)\n  )",
}

/** Rows that may end otherwise: those that changed, whose age passed a limit (6, 14, 16, 19), or that hang on a
 * student who changed, by number, by an earlier match, as a candidate, or by name where the number tells nothing. */
export const scopeChangedMembers: Statement<{ region: string | null }, {  }> = {
  name: 'reconciliation.scope.04-changed-members',
  parameters: ["region"],
  text: "/* reconciliation.scope.04-changed-members */ create temp table direct on commit drop as\nselect\n  m.id\nfrom\n  region_day d\n  join households.member m on m.region = d.region\n  and m.touched >= pg_snapshot_xmin(d.seen)\n  and not pg_visible_in_snapshot(m.touched, d.seen)\nunion\nselect\n  w.member_id\nfrom\n  region_day d\n  join households.member m on m.region = d.region\n  join households.whereabouts w on w.member_id = m.id\nunion\nselect\n  m.id\nfrom\n  region_day d\n  join households.member m on m.region = d.region\n  and d.day <> d.day_before\nwhere\n  m.birth_date between d.day_before - interval '6 years 1 day' and d.day - interval '6 years' + interval '1 day'\n  or m.birth_date between d.day_before - interval '14 years 1 day' and d.day - interval '14 years' + interval '1 day'\n  or m.birth_date between d.day_before - interval '16 years 1 day' and d.day - interval '16 years' + interval '1 day'\n  or m.birth_date between d.day_before - interval '19 years 1 day' and d.day - interval '19 years' + interval '1 day'\nunion\nselect\n  m.id\nfrom\n  changed_student c\n  join households.member m on m.id_digest = c.id_digest\nwhere\n  starts_with(m.region, $1)\nunion\nselect\n  m.id\nfrom\n  changed_student c\n  join households.member m on m.id_digest = c.registry_id_digest\nwhere\n  starts_with(m.region, $1)\nunion\nselect\n  r.member_id\nfrom\n  changed_student c\n  join reconciliation.roll_entry e on e.student_id = c.id\n  join reconciliation.roll_member r on r.entry_id = e.id\nwhere\n  starts_with(e.region, $1)\nunion\nselect\n  r.member_id\nfrom\n  changed_student c\n  join reconciliation.roll_candidate k on k.student_id = c.id\n  join reconciliation.roll_entry e on e.id = k.entry_id\n  join reconciliation.roll_member r on r.entry_id = e.id\nwhere\n  starts_with(e.region, $1)\nunion\nselect\n  m.id\nfrom\n  households.member m\n  cross join unnest(m.near_digests) as n (digest)\n  join changed_student c on c.id_digest = n.digest\nwhere\n  starts_with(m.region, $1)\n  and m.near_digests <> '{}'\nunion\nselect\n  m.id\nfrom\n  changed_student c\n  join households.member m on (\n    m.name_key = c.name_key\n    or m.pinyin_key = c.pinyin_key\n  )\nwhere\n  starts_with(m.region, $1)\n  and not m.id_valid\nunion\nselect\n  m.id\nfrom\n  changed_student c\n  join households.member m on (\n    m.name_key = c.name_key\n    or m.pinyin_key = c.pinyin_key\n  )\nwhere\n  starts_with(m.region, $1)\n  and c.id_digest is null\nunion\nselect\n  m.id\nfrom\n  reconciliation.roll_entry e\n  join households.member m on e.person_key = 'row:' || m.id\n  join changed_student c on (\n    m.name_key = c.name_key\n    or m.pinyin_key = c.pinyin_key\n  )\nwhere\n  starts_with(e.region, $1)\n  and starts_with(e.person_key, 'row:')\n  and m.id_valid\n  -- a student of exactly the row's name may be meant, where the number is that of a similar one\nunion\nselect\n  m.id\nfrom\n  changed_student c\n  join households.member m on m.name_key = c.name_key\n  join students.student s on s.id_digest = m.id_digest\n  and s.name_key <> m.name_key\nwhere\n  starts_with(m.region, $1)\n  -- rows that look by name though their number is one: permits, and a grown person's number beside a child's relation\nunion\nselect\n  m.id\nfrom\n  changed_student c\n  join households.member m on (\n    m.name_key = c.name_key\n    or m.pinyin_key = c.pinyin_key\n  )\nwhere\n  starts_with(m.region, $1)\n  and m.id_kind = 'OTHER'\nunion\nselect\n  m.id\nfrom\n  changed_student c\n  join households.member m on m.name_key = c.name_key\n  join region_day d on d.region = m.region\nwhere\n  m.id_valid\n  and reconciliation.is_child (m.relation)\n  and (\n    m.birth_date <= d.day - interval '18 years'\n    or exists (\n      select\n      from\n        reconciliation.roll_member r\n        join reconciliation.roll_entry e on e.id = r.entry_id\n      where\n        r.member_id = m.id\n        and e.status in ('REVIEW', 'NOT_IN_SCHOOL', 'PAST_COMPULSORY')\n    )\n  )",
}

/** whether such a student has a row of its own, by its number of now or of before, and how old the head of the
 * household is or was */
export const scopeChangedNear: Statement<null, {  }> = {
  name: 'reconciliation.scope.05-changed-near',
  parameters: [],
  text: "/* reconciliation.scope.05-changed-near */ insert into\n  direct\nselect\n  m.id\nfrom\n  (\n    select\n      o.region,\n      o.id_digest\n    from\n      direct d\n      join households.member o on o.id = d.id\n    union\n    select\n      o.region,\n      r.id_digest\n    from\n      direct d\n      join households.member o on o.id = d.id\n      join reconciliation.roll_member r on r.member_id = d.id\n  ) as own\n  join students.student n on n.id_digest = own.id_digest\n  join households.member m on m.name_key = n.name_key\n  and m.region = own.region\n  join students.student s on s.id_digest = m.id_digest\n  and s.name_key <> m.name_key\nunion\nselect\n  m.id\nfrom\n  direct d\n  join households.member o on o.id = d.id\n  join households.member m on m.household_id = o.household_id\nwhere\n  reconciliation.is_child (m.relation)\n  and coalesce(\n    o.birth_date <= session.today () - interval '19 years',\n    true\n  )\nunion\nselect\n  m.id\nfrom\n  direct d\n  join reconciliation.roll_member r on r.member_id = d.id\n  join households.member o on o.id = d.id\n  join households.member m on m.household_id = r.household_id\nwhere\n  r.household_id <> o.household_id\n  and reconciliation.is_child (m.relation)\nexcept\nselect\n  id\nfrom\n  direct",
}

/** Whatever stands or stood with them as one person, or reads a sibling's school from them. */
export const scopeChangedTogether: Statement<{ region: string | null }, {  }> = {
  name: 'reconciliation.scope.06-changed-together',
  parameters: ["region"],
  text: "/* reconciliation.scope.06-changed-together */ create temp table together on commit drop as\nwith\n  entry as (\n    select distinct\n      r.entry_id as id\n    from\n      direct\n      join reconciliation.roll_member r on r.member_id = direct.id\n  ),\n  digest as (\n    select\n      m.id_digest as digest\n    from\n      direct\n      join households.member m using (id)\n    where\n      m.id_digest is not null\n      -- a number that a row has given up may be the others' alone now\n    union\n    select\n      r.id_digest\n    from\n      direct\n      join reconciliation.roll_member r on r.member_id = direct.id\n    where\n      r.id_digest is not null\n    union\n    select\n      decode(substr(e.person_key, 4), 'base64')\n    from\n      entry\n      join reconciliation.roll_entry e using (id)\n    where\n      starts_with(e.person_key, 'id:')\n  )\nselect\n  id\nfrom\n  direct\nunion\nselect\n  r.member_id\nfrom\n  entry\n  join reconciliation.roll_member r on r.entry_id = entry.id\n  -- what a sibling's school says of a candidate\nunion\nselect\n  o.member_id\nfrom\n  direct\n  join reconciliation.roll_member r on r.member_id = direct.id\n  join reconciliation.roll_member o on o.household_id = r.household_id\nwhere\n  exists (\n    select\n    from\n      reconciliation.roll_candidate k\n    where\n      k.entry_id = o.entry_id\n  )\nunion\nselect\n  m.id\nfrom\n  digest\n  join households.member m on m.id_digest = digest.digest\nwhere\n  starts_with(m.region, $1)",
}

/** Of a narrow run: the rows of the region among them. */
export const scopeMembers: Statement<{ region: string | null }, {  }> = {
  name: 'reconciliation.scope.07-members',
  parameters: ["region"],
  text: "/* reconciliation.scope.07-members */ create temp table scope_member on commit drop as\nselect\n  m.id\nfrom\n  together\n  join households.member m using (id)\nwhere\n  starts_with(m.region, $1)",
}

/** Of a narrow run: the entries of these rows. */
export const scopeEntries: Statement<null, {  }> = {
  name: 'reconciliation.scope.08-entries',
  parameters: [],
  text: "/* reconciliation.scope.08-entries */ create temp table scope_entry on commit drop as\nselect distinct\n  r.entry_id as id\nfrom\n  scope_member\n  join reconciliation.roll_member r on r.member_id = scope_member.id",
}

/** Of a whole run: every row of the region. */
export const scopeWholeMembers: Statement<{ region: string | null }, {  }> = {
  name: 'reconciliation.scope.09-whole-members',
  parameters: ["region"],
  text: "/* reconciliation.scope.09-whole-members */ create temp table scope_member on commit drop as\nselect\n  id\nfrom\n  households.member\nwhere\n  starts_with(region, $1)",
}

/** Of a whole run: every entry of the region. */
export const scopeWholeEntries: Statement<{ region: string | null }, {  }> = {
  name: 'reconciliation.scope.10-whole-entries',
  parameters: ["region"],
  text: "/* reconciliation.scope.10-whole-entries */ create temp table scope_entry on commit drop as\nselect\n  id\nfrom\n  reconciliation.roll_entry\nwhere\n  starts_with(region, $1)",
}

/** Regions whose registers, or the registry as they see it, changed since their last run, and for which none is
 * waiting. */
export const rollRunStale: Statement<null, { region: string }> = {
  name: 'reconciliation.roll-run.stale',
  parameters: [],
  text: "/* reconciliation.roll-run.stale */ select\n  n.region\nfrom\n  (\n    select distinct\n      region\n    from\n      households.snapshot\n  ) as n\n  left join reconciliation.roll_state t on t.region = n.region\nwhere\n  not exists (\n    select\n    from\n      reconciliation.roll_run r\n    where\n      starts_with(n.region, r.region)\n      and (\n        r.status in ('QUEUED', 'RUNNING')\n        or (\n          r.status = 'FAILED'\n          and r.finished_at > now() - interval '10 minutes'\n        )\n      )\n  )\n  and (\n    t.region is null\n    or pg_snapshot_xmax(t.seen) > pg_snapshot_xmax(pg_current_snapshot())\n    or exists (\n      select\n      from\n        households.member m\n      where\n        m.touched >= pg_snapshot_xmin(t.seen)\n        and not pg_visible_in_snapshot(m.touched, t.seen)\n        and m.region = n.region\n    )\n    or exists (\n      select\n      from\n        households.whereabouts w\n        join households.member m on m.id = w.member_id\n      where\n        w.touched >= pg_snapshot_xmin(t.seen)\n        and not pg_visible_in_snapshot(w.touched, t.seen)\n        and m.region = n.region\n    )\n    or exists (\n      select\n      from\n        students.student s\n      where\n        s.touched >= pg_snapshot_xmin(t.seen)\n        and not pg_visible_in_snapshot(s.touched, t.seen)\n        and (\n          starts_with(s.region, left(n.region, 6))\n          or exists (\n            select\n            from\n              households.member m\n            where\n              m.id_digest = s.id_digest\n              and m.region = n.region\n          )\n          or exists (\n            select\n            from\n              reconciliation.roll_entry e\n            where\n              e.student_id = s.id\n              and e.region = n.region\n          )\n        )\n    )\n  )",
}

/** Asks for a run of a region. */
export const rollRunStart: Statement<{ region: string | null }, { id: string; status: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED'; failure: string | null; region: string; asOf: Date; asked: boolean; finishedAt: Date | null; rows: number; persons: number; matched: number; review: number; notInSchool: number; joined: number; leftRoll: number; changed: number }> = {
  name: 'reconciliation.roll-run.start',
  parameters: ["region"],
  text: "/* reconciliation.roll-run.start */ insert into\n  reconciliation.roll_run (region)\nvalues\n  ($1)\nreturning\n  roll_run.id,\n  status,\n  failure,\n  region,\n  as_of as \"asOf\",\n  asked,\n  finished_at as \"finishedAt\",\n  rows,\n  persons,\n  matched,\n  review,\n  not_in_school as \"notInSchool\",\n  joined,\n  left_roll as \"leftRoll\",\n  changed",
}

/** Two who ask for a region at once ask one after the other. */
export const rollRunTakeTurnToAsk: Statement<{ lock: string | null }, { pg_advisory_xact_lock: unknown }> = {
  name: 'reconciliation.roll-run.take-turn-to-ask',
  parameters: ["lock"],
  text: "/* reconciliation.roll-run.take-turn-to-ask */ select\n  pg_advisory_xact_lock(hashtext ($1))",
}

/** One run at a time; decisions wait for it. */
export const rollRunTakeTurn: Statement<{ lock: string | null }, { pg_advisory_xact_lock: unknown }> = {
  name: 'reconciliation.roll-run.take-turn',
  parameters: ["lock"],
  text: "/* reconciliation.roll-run.take-turn */ select\n  pg_advisory_xact_lock(hashtext ($1))",
}

/** The run of a region that somebody asked for and that has not begun. */
export const rollRunWaiting: Statement<{ region: string | null }, { id: string; status: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED'; failure: string | null; region: string; asOf: Date; asked: boolean; finishedAt: Date | null; rows: number; persons: number; matched: number; review: number; notInSchool: number; joined: number; leftRoll: number; changed: number }> = {
  name: 'reconciliation.roll-run.waiting',
  parameters: ["region"],
  text: "/* reconciliation.roll-run.waiting */ select\n  roll_run.id,\n  status,\n  failure,\n  region,\n  as_of as \"asOf\",\n  asked,\n  finished_at as \"finishedAt\",\n  rows,\n  persons,\n  matched,\n  review,\n  not_in_school as \"notInSchool\",\n  joined,\n  left_roll as \"leftRoll\",\n  changed\nfrom\n  reconciliation.roll_run\nwhere\n  region = $1\n  and status = 'QUEUED'\n  and asked\norder by\n  id\nlimit\n  1",
}

/** Candidates of entries, the likeliest first. */
export const rollCandidatesLoad: Statement<{ ids: readonly (string | null)[] | null }, { entryId: string; studentId: string; score: number; evidence: (string)[]; name: string | null }> = {
  name: 'reconciliation.roll.candidates-load',
  parameters: ["ids"],
  text: "/* reconciliation.roll.candidates-load */ select\n  c.entry_id as \"entryId\",\n  c.student_id as \"studentId\",\n  c.score,\n  c.evidence,\n  s.name\nfrom\n  reconciliation.roll_candidate c\n  left join students.student s on s.id = c.student_id\nwhere\n  c.entry_id = any ($1::uuid[])\norder by\n  c.score desc,\n  c.student_id",
}

/** How many lines of a status, or of all, the roll of a region has that the caller's bureau of education holds whole. */
export const rollCount: Statement<{ region: string | null; status: string | null }, { lines: bigint }> = {
  name: 'reconciliation.roll.count',
  parameters: ["region","status"],
  text: "/* reconciliation.roll.count */ select\n  reconciliation.lines_counted ($1, $2) as \"lines\"",
}

/** Counties of a region that have a roll. */
export const rollCounties: Statement<{ region: string | null }, { county: string }> = {
  name: 'reconciliation.roll.counties',
  parameters: ["region"],
  text: "/* reconciliation.roll.counties */ select\n  county as \"county\"\nfrom\n  reconciliation.counties_of_roll ($1) as county",
}

/** Lines by id; the id of a merged line leads to the one it is part of. */
export const rollLoad: Statement<{ ids: readonly (string | null)[] | null }, { askedId: string; id: string; status: string; matchedBy: string | null; score: number | null; doubts: (string)[]; studentId: string | null; foreignStage: string | null; release: string | null; known: unknown }> = {
  name: 'reconciliation.roll.load',
  parameters: ["ids"],
  text: "/* reconciliation.roll.load */ select\n  asked.id as \"askedId\",\n  entry.id as \"id\",\n  entry.status as \"status\",\n  entry.matched_by as \"matchedBy\",\n  entry.score,\n  entry.doubts as \"doubts\",\n  entry.student_id as \"studentId\",\n  entry.foreign_stage as \"foreignStage\",\n  entry.release,\n  entry.known\nfrom\n  reconciliation.roll_entry asked\n  join reconciliation.line_seen entry on entry.id = coalesce(asked.merged_into, asked.id)\nwhere\n  asked.id = any ($1::uuid[])",
}

/** What was merged into an entry stands for itself. */
export const rollMatchApart: Statement<{ entryId: string | null }, {  }> = {
  name: 'reconciliation.roll.match-apart',
  parameters: ["entryId"],
  text: "/* reconciliation.roll.match-apart */ update reconciliation.roll_entry\nset\n  merged_into = null\nwhere\n  merged_into = $1",
}

/** How many of these students are candidates of their entries. */
export const rollMatchCandidates: Statement<{ entryIds: readonly (string | null)[] | null; students: readonly (string | null)[] | null }, { n: number | null }> = {
  name: 'reconciliation.roll.match-candidates',
  parameters: ["entryIds","students"],
  text: "/* reconciliation.roll.match-candidates */ select\n  count(*)::int as n\nfrom\n  unnest($1::uuid[], $2::uuid[]) as d (entry_id, student_id)\n  join reconciliation.roll_candidate c using (entry_id, student_id)",
}

/** What a person says of entries is remembered, with what it was decided on. */
export const rollMatchDecide: Statement<{ subject: string | null; organisation: string | null; ids: readonly (string | null)[] | null; students: readonly (string | null)[] | null; inputs: readonly (string | null)[] | null }, {  }> = {
  name: 'reconciliation.roll.match-decide',
  parameters: ["subject","organisation","ids","students","inputs"],
  text: "/* reconciliation.roll.match-decide */ insert into\n  reconciliation.match_decision (\n    region,\n    person_key,\n    fingerprint,\n    student_id,\n    reason,\n    subject,\n    organisation\n  )\nselect\n  e.region,\n  e.person_key,\n  e.fingerprint,\n  d.student_id,\n  d.reason,\n  $1,\n  $2\nfrom\n  unnest($3::uuid[], $4::uuid[], $5::text[]) with ordinality as d (entry_id, student_id, reason, n)\n  join reconciliation.roll_entry e on e.id = d.entry_id\norder by\n  d.n",
}

/** The newest decision on a line, or on what was merged into it. */
export const rollMatchDecided: Statement<{ id: string | null }, { id: string; entryId: string; organisation: string; studentId: string | null }> = {
  name: 'reconciliation.roll.match-decided',
  parameters: ["id"],
  text: "/* reconciliation.roll.match-decided */ select\n  d.id,\n  e.id as \"entryId\",\n  d.organisation,\n  d.student_id as \"studentId\"\nfrom\n  reconciliation.roll_entry e\n  join reconciliation.match_decision d on (d.region, d.person_key) = (e.region, e.person_key)\n  and d.fingerprint = e.fingerprint\nwhere\n  (\n    e.id = $1\n    or e.merged_into = $1\n  )\n  and d.undone_at is null\norder by\n  d.id desc\nlimit\n  1",
}

/** What a person decided of entries stands in them: the student, or nobody. */
export const rollMatchEnter: Statement<{ ids: readonly (string | null)[] | null; students: readonly (string | null)[] | null }, {  }> = {
  name: 'reconciliation.roll.match-enter',
  parameters: ["ids","students"],
  text: "/* reconciliation.roll.match-enter */ update reconciliation.roll_entry e\nset\n  status = case\n    when d.student_id is null then e.status_by_age\n    else 'MATCHED'\n  end,\n  student_id = d.student_id,\n  matched_by = case\n    when d.student_id is not null then 'REVIEWED'\n  end,\n  school_id = reconciliation.own_school (s.school_id, s.region, e.region),\n  stage = s.stage,\n  student_region = s.region\nfrom\n  unnest($1::uuid[], $2::uuid[]) as d (entry_id, student_id)\n  left join students.student s on s.id = d.student_id\nwhere\n  e.id = d.entry_id",
}

/** Locks entries, in one order. */
export const rollMatchLock: Statement<{ ids: readonly (string | null)[] | null }, { id: string; region: string; personKey: string; fingerprint: string; status: string; statusByAge: string }> = {
  name: 'reconciliation.roll.match-lock',
  parameters: ["ids"],
  text: "/* reconciliation.roll.match-lock */ select\n  id,\n  region,\n  person_key as \"personKey\",\n  fingerprint,\n  status,\n  status_by_age as \"statusByAge\"\nfrom\n  reconciliation.roll_entry\nwhere\n  id = any ($1::uuid[])\norder by\n  id\nfor update",
}

/** Entries that name one of these students become one line. */
export const rollMatchMerge: Statement<{ students: readonly (string | null)[] | null }, {  }> = {
  name: 'reconciliation.roll.match-merge',
  parameters: ["students"],
  text: "/* reconciliation.roll.match-merge */ update reconciliation.roll_entry e\nset\n  merged_into = nullif(r.root, e.id)\nfrom\n  reconciliation.entry_root r\nwhere\n  r.student_id = any ($1::uuid[])\n  and r.id = e.id\n  and e.merged_into is distinct from nullif(r.root, e.id)",
}

/** Which registers list these students is written anew. */
export const rollMatchRegisters: Statement<{ students: readonly (string | null)[] | null; regions: readonly (string | null)[] | null }, { refresh_registers: unknown }> = {
  name: 'reconciliation.roll.match-registers',
  parameters: ["students","regions"],
  text: "/* reconciliation.roll.match-registers */ select\n  reconciliation.refresh_registers (s, r)\nfrom\n  unnest($1::uuid[], $2::text[]) as d (s, r)\nwhere\n  s is not null",
}

/** An entry is in review again. */
export const rollMatchReopen: Statement<{ entryId: string | null }, {  }> = {
  name: 'reconciliation.roll.match-reopen',
  parameters: ["entryId"],
  text: "/* reconciliation.roll.match-reopen */ update reconciliation.roll_entry\nset\n  status = 'REVIEW',\n  student_id = null,\n  matched_by = null,\n  merged_into = null,\n  school_id = null,\n  stage = null,\n  student_region = null\nwhere\n  id = $1",
}

/** Decisions on one student wait for each other. */
export const rollMatchStudents: Statement<{ students: readonly (string | null)[] | null }, { pg_advisory_xact_lock: unknown }> = {
  name: 'reconciliation.roll.match-students',
  parameters: ["students"],
  text: "/* reconciliation.roll.match-students */ select\n  pg_advisory_xact_lock(hashtextextended (id::text, 1))\nfrom\n  (\n    select distinct\n      id\n    from\n      unnest($1::uuid[]) as id\n    where\n      id is not null\n    order by\n      id\n  ) as s",
}

/** Registers and categories of these students' lines, and of these entries. */
export const rollMatchSum: Statement<{ students: readonly (string | null)[] | null; ids: readonly (string | null)[] | null }, {  }> = {
  name: 'reconciliation.roll.match-sum',
  parameters: ["students","ids"],
  text: "/* reconciliation.roll.match-sum */ update reconciliation.roll_entry e\nset\n  line_registers = want.registers,\n  line_categories = want.categories\nfrom\n  reconciliation.line_sum as want\nwhere\n  (\n    want.student_id = any ($1::uuid[])\n    or want.id = any ($2::uuid[])\n  )\n  and want.id = e.id\n  and (e.line_registers, e.line_categories) is distinct from (want.registers, want.categories)",
}

/** A decision is taken back. */
export const rollMatchUndo: Statement<{ id: string | null }, {  }> = {
  name: 'reconciliation.roll.match-undo',
  parameters: ["id"],
  text: "/* reconciliation.roll.match-undo */ update reconciliation.match_decision\nset\n  undone_at = now()\nwhere\n  id = $1",
}

/** A decision waits for a run, and runs wait for it. */
export const rollMatchWait: Statement<{ lock: string | null }, { pg_advisory_xact_lock_shared: unknown }> = {
  name: 'reconciliation.roll.match-wait',
  parameters: ["lock"],
  text: "/* reconciliation.roll.match-wait */ select\n  pg_advisory_xact_lock_shared(hashtext ($1))",
}

/** The roll lines that register rows are part of. */
export const rollOfMember: Statement<{ ids: readonly (string | null)[] | null }, { memberId: string; id: string; status: string; matchedBy: string | null; score: number | null; doubts: (string)[]; studentId: string | null; foreignStage: string | null; release: string | null; known: unknown }> = {
  name: 'reconciliation.roll.of-member',
  parameters: ["ids"],
  text: "/* reconciliation.roll.of-member */ select\n  member.member_id as \"memberId\",\n  entry.id as \"id\",\n  entry.status as \"status\",\n  entry.matched_by as \"matchedBy\",\n  entry.score,\n  entry.doubts as \"doubts\",\n  entry.student_id as \"studentId\",\n  entry.foreign_stage as \"foreignStage\",\n  entry.release,\n  entry.known\nfrom\n  reconciliation.roll_member member\n  join reconciliation.roll_entry own on own.id = member.entry_id\n  join reconciliation.line_seen entry on entry.id = coalesce(own.merged_into, own.id)\nwhere\n  member.member_id = any ($1::uuid[])",
}

/** The roll of one county, `part`, as far as it lies in a region, by name; lines merged into others are not repeated.
 * Each filter is null where it does not narrow. */
export const rollOfRegion: Statement<{ part: string | null; region: string | null; status: string | null; children: boolean | null; name: string | null; category: string | null; stage: string | null; grade: number | null; findingTerm: string | null; findingKind: string | null; findingRule: string | null }, { id: string; status: string; matchedBy: string | null; score: number | null; doubts: (string)[]; studentId: string | null; foreignStage: string | null; release: string | null; known: unknown; cursorKey: string; cursorId: string }> = {
  name: 'reconciliation.roll.of-region',
  parameters: ["part","region","status","children","name","category","stage","grade","findingTerm","findingKind","findingRule"],
  text: "/* reconciliation.roll.of-region */ select\n  entry.id as \"id\",\n  entry.status as \"status\",\n  entry.matched_by as \"matchedBy\",\n  entry.score,\n  entry.doubts as \"doubts\",\n  entry.student_id as \"studentId\",\n  entry.foreign_stage as \"foreignStage\",\n  entry.release,\n  entry.known,\n  entry.sort_key as \"cursorKey\",\n  entry.id as \"cursorId\"\nfrom\n  reconciliation.line_seen entry\nwhere\n  entry.county = $1::text\n  and starts_with(entry.region, $2)\n  and entry.merged_into is null\n  and (\n    $3::text is null\n    or entry.status = $3\n  )\n  and (\n    $4::boolean is not true\n    or entry.status <> 'GROWN_UP'\n  )\n  and (\n    $5::text is null\n    or position($5 in entry.sort_key) > 0\n    or case (\n        select\n          session.audience ()\n      )\n      when 'EDUCATION' then entry.student_meant in (\n        select\n          students.named_in_session ($5)\n      )\n      else exists (\n        select\n        from\n          students.student s\n        where\n          s.id = entry.student_meant\n          and position($5 in s.name_key) > 0\n      )\n    end\n  )\n  and (\n    $6::text is null\n    or $6 = any (entry.line_categories)\n    and (\n      (\n        select\n          session.audience ()\n      ) <> 'REGISTER'\n      or exists (\n        select\n        from\n          reconciliation.roll_member m\n        where\n          m.entry_id in (\n            select\n              x.id\n            from\n              reconciliation.roll_entry x\n            where\n              x.id = entry.id\n              or x.merged_into = entry.id\n          )\n          and $6 = any (m.categories)\n          and m.register = (\n            select\n              session.register ()\n          )\n      )\n    )\n  )\n  and (\n    (\n      $7::text is null\n      and $8::int is null\n    )\n    or exists (\n      select\n      from\n        students.student s\n      where\n        s.id = entry.student_meant\n        and (\n          $7::text is null\n          or s.stage = $7\n        )\n        and (\n          $8::int is null\n          or s.grade = $8\n        )\n    )\n  )\n  and (\n    $9::text is null\n    or entry.student_meant in (\n      select\n        s.id\n      from\n        reconciliation.findings_in ($2, $9) f\n        join students.student s on s.person_key = f.person_key\n      where\n        (\n          f.term = $9\n          or f.term is null\n        )\n        and (\n          $10::text is null\n          or f.kind = $10\n        )\n        and (\n          $11::text is null\n          or f.rule = $11\n        )\n    )\n  )",
}

/** The roll lines of a school's students, and those in review whose candidate is one of them; what the roll knows of
 * each student comes along. */
export const rollOfSchool: Statement<{ region: string | null; status: string | null; children: boolean | null; name: string | null; category: string | null; stage: string | null; grade: number | null; findingTerm: string | null; parent: string | null; findingKind: string | null; findingRule: string | null }, { id: string; status: string; matchedBy: string | null; score: number | null; doubts: (string)[]; studentId: string | null; foreignStage: string | null; release: string | null; known: unknown; ofStudent: unknown; cursorKey: string; cursorId: string }> = {
  name: 'reconciliation.roll.of-school',
  parameters: ["region","status","children","name","category","stage","grade","findingTerm","parent","findingKind","findingRule"],
  text: "/* reconciliation.roll.of-school */ select\n  entry.id as \"id\",\n  entry.status as \"status\",\n  entry.matched_by as \"matchedBy\",\n  entry.score,\n  entry.doubts as \"doubts\",\n  entry.student_id as \"studentId\",\n  entry.foreign_stage as \"foreignStage\",\n  entry.release,\n  entry.known,\n  (\n    select\n      k.known\n    from\n      reconciliation.student_known k\n    where\n      k.student_id = entry.student_meant\n  ) as \"ofStudent\",\n  entry.sort_key as \"cursorKey\",\n  entry.id as \"cursorId\"\nfrom\n  reconciliation.line_seen entry\nwhere\n  entry.merged_into is null\n  and (\n    $1::text is null\n    or starts_with(entry.region, $1)\n  )\n  and (\n    $2::text is null\n    or entry.status = $2\n  )\n  and (\n    $3::boolean is not true\n    or entry.status <> 'GROWN_UP'\n  )\n  and (\n    $4::text is null\n    or position($4 in entry.sort_key) > 0\n    or exists (\n      select\n      from\n        students.student s\n      where\n        s.id = entry.student_meant\n        and position($4 in s.name_key) > 0\n    )\n  )\n  and (\n    $5::text is null\n    or $5 = any (entry.line_categories)\n    and (\n      (\n        select\n          session.audience ()\n      ) <> 'REGISTER'\n      or exists (\n        select\n        from\n          reconciliation.roll_member m\n        where\n          m.entry_id in (\n            select\n              x.id\n            from\n              reconciliation.roll_entry x\n            where\n              x.id = entry.id\n              or x.merged_into = entry.id\n          )\n          and $5 = any (m.categories)\n          and m.register = (\n            select\n              session.register ()\n          )\n      )\n    )\n  )\n  and (\n    (\n      $6::text is null\n      and $7::int is null\n    )\n    or exists (\n      select\n      from\n        students.student s\n      where\n        s.id = entry.student_meant\n        and (\n          $6::text is null\n          or s.stage = $6\n        )\n        and (\n          $7::int is null\n          or s.grade = $7\n        )\n    )\n  )\n  and (\n    $8::text is null\n    or entry.student_meant in (\n      select\n        s.id\n      from\n        reconciliation.findings_of (\n          array(\n            select distinct\n              s.person_key\n            from\n              students.student s\n            where\n              s.school_id = $9\n          ),\n          null::uuid,\n          false\n        ) f\n        join students.student s on s.person_key = f.person_key\n      where\n        (\n          f.term = $8\n          or f.term is null\n        )\n        and (\n          $10::text is null\n          or f.kind = $10\n        )\n        and (\n          $11::text is null\n          or f.rule = $11\n        )\n    )\n  )\n  and entry.id in (\n    select\n      e.id\n    from\n      students.student s\n      join reconciliation.roll_entry e on e.student_id = s.id\n    where\n      s.school_id = $9\n    union\n    select\n      c.entry_id\n    from\n      students.student s\n      join reconciliation.roll_candidate c on c.student_id = s.id\n      join reconciliation.roll_entry e on e.id = c.entry_id\n      and e.status = 'REVIEW'\n    where\n      s.school_id = $9\n  )",
}

/** The roll lines of students, one for each county that registers the child. */
export const rollOfStudent: Statement<{ ids: readonly (string | null)[] | null }, { id: string; status: string; matchedBy: string | null; score: number | null; doubts: (string)[]; studentId: string | null; foreignStage: string | null; release: string | null; known: unknown }> = {
  name: 'reconciliation.roll.of-student',
  parameters: ["ids"],
  text: "/* reconciliation.roll.of-student */ select\n  entry.id as \"id\",\n  entry.status as \"status\",\n  entry.matched_by as \"matchedBy\",\n  entry.score,\n  entry.doubts as \"doubts\",\n  entry.student_id as \"studentId\",\n  entry.foreign_stage as \"foreignStage\",\n  entry.release,\n  entry.known\nfrom\n  reconciliation.line_seen entry\nwhere\n  entry.student_meant = any ($1::uuid[])\n  and entry.merged_into is null\n  and entry.status = 'MATCHED'\norder by\n  entry.id",
}

/** The school of a code. */
export const rollOwnSchool: Statement<{ code: string | null }, { id: string }> = {
  name: 'reconciliation.roll.own-school',
  parameters: ["code"],
  text: "/* reconciliation.roll.own-school */ select\n  id\nfrom\n  students.school\nwhere\n  code = $1",
}

/** What the roll knows of students: categories and households. */
export const rollStudentKnown: Statement<{ ids: readonly (string | null)[] | null }, { id: string; known: unknown }> = {
  name: 'reconciliation.roll.student-known',
  parameters: ["ids"],
  text: "/* reconciliation.roll.student-known */ select\n  asked.id as \"id\",\n  (\n    select\n      k.known\n    from\n      reconciliation.student_known k\n    where\n      k.student_id = asked.id\n  ) as known\nfrom\n  unnest($1::uuid[]) as asked (id)",
}

/** Seals of audit rows, chained. */
export const sealChain: Statement<{ seals: string | null }, {  }> = {
  name: 'reconciliation.seal.chain',
  parameters: ["seals"],
  text: "/* reconciliation.seal.chain */ insert into\n  reconciliation.audit_seal (position, service, entry_id, content_hash, chain_hash)\nselect\n  position,\n  service,\n  id,\n  decode(content, 'hex'),\n  decode(chain, 'hex')\nfrom\n  jsonb_to_recordset($1) as s (\n    position bigint,\n    service text,\n    id uuid,\n    content text,\n    chain text\n  )",
}

/** Audit rows from a moment on that are not sealed yet, in the order of time, at most ten thousand; what was sealed is
 * passed over before the text of the others is put together. */
export const sealFresh: Statement<{ since: Date | string | null }, { service: string; id: string; content: string }> = {
  name: 'reconciliation.seal.fresh',
  parameters: ["since"],
  text: "/* reconciliation.seal.fresh */ with\n  unsealed as materialized (\n    select\n      a.service,\n      a.id\n    from\n      reconciliation.audit_row a\n    where\n      a.at >= $1::timestamptz\n      and not exists (\n        select\n        from\n          reconciliation.audit_seal s\n        where\n          s.entry_id = a.id\n      )\n    order by\n      a.at,\n      a.id\n    limit\n      10000\n  )\nselect\n  a.service as \"service\",\n  a.id as \"id\",\n  a.content as \"content\"\nfrom\n  unsealed u\n  join reconciliation.audit_row a on a.id = u.id\n  and a.service = u.service\norder by\n  a.at,\n  a.id",
}

/** The last seal, and from when on rows may be unsealed. */
export const sealLast: Statement<{ lookBack: unknown }, { position: bigint; chain_hash: Buffer; since: string | null }> = {
  name: 'reconciliation.seal.last',
  parameters: ["lookBack"],
  text: "/* reconciliation.seal.last */ select\n  position,\n  chain_hash,\n  (sealed_at - $1::interval)::text as since\nfrom\n  reconciliation.audit_seal\norder by\n  position desc\nlimit\n  1",
}

/** Every seal with the text of its row as it reads now. */
export const sealSealed: Statement<null, { position: bigint; service: string; entry_id: string; content_hash: Buffer; chain_hash: Buffer; content: string | null }> = {
  name: 'reconciliation.seal.sealed',
  parameters: [],
  text: "/* reconciliation.seal.sealed */ select\n  s.position,\n  s.service,\n  s.entry_id,\n  s.content_hash,\n  s.chain_hash,\n  a.content\nfrom\n  reconciliation.audit_seal s\n  left join reconciliation.audit_row a on a.id = s.entry_id\n  and a.service = s.service\norder by\n  s.position",
}

/** One sealer at a time. */
export const sealTakeTurn: Statement<{ lock: string | null }, { pg_advisory_xact_lock: unknown }> = {
  name: 'reconciliation.seal.take-turn',
  parameters: ["lock"],
  text: "/* reconciliation.seal.take-turn */ select\n  pg_advisory_xact_lock(hashtext ($1))",
}

/** Rows that should be sealed by now. */
export const sealUnsealed: Statement<null, { service: string; id: string }> = {
  name: 'reconciliation.seal.unsealed',
  parameters: [],
  text: "/* reconciliation.seal.unsealed */ select\n  a.service as \"service\",\n  a.id as \"id\"\nfrom\n  reconciliation.audit_row a\nwhere\n  a.at < now() - interval '1 minute'\n  and not exists (\n    select\n    from\n      reconciliation.audit_seal s\n    where\n      s.entry_id = a.id\n  )",
}

/** What reached schools, villages and people whom nobody listed, in a region and period. */
export const statementApart: Statement<{ region: string | null; period: string | null }, { countedAs: string | null; records: number | null; count: number | null; amount: bigint | null; unpriced: number | null }> = {
  name: 'reconciliation.statement.apart',
  parameters: ["region","period"],
  text: "/* reconciliation.statement.apart */ select\n  counted_as as \"countedAs\",\n  records,\n  count,\n  amount_fen as amount,\n  unpriced\nfrom\n  reconciliation.statement_apart ($1, $2)",
}

/** Of how many who are entitled at these schools how many were helped. */
export const statementCoverageOfSchool: Statement<{ ids: readonly (string | null)[] | null; term: string | null }, { id: string; entitled: number; helped: number; pendingReview: number; notInSchool: number }> = {
  name: 'reconciliation.statement.coverage-of-school',
  parameters: ["ids","term"],
  text: "/* reconciliation.statement.coverage-of-school */ select\n  school.id as \"id\",\n  coalesce(due.entitled, 0)::int as \"entitled\",\n  coalesce(due.helped, 0)::int as \"helped\",\n  coalesce(open.lines, 0)::int as \"pendingReview\",\n  0 as \"notInSchool\"\nfrom\n  unnest($1::uuid[]) as school (id)\n  left join (\n    select\n      school_id,\n      count(*) as entitled,\n      count(*) filter (\n        where\n          is_helped\n      ) as helped\n    from\n      (\n        select\n          o.school_id,\n          o.person_key,\n          bool_and(o.is_met) as is_helped\n        from\n          reconciliation.owed o\n        where\n          o.school_id = any ($1)\n          and o.term = $2\n        group by\n          1,\n          2\n      ) as child\n    group by\n      1\n  ) as due on due.school_id = school.id\n  left join (\n    select\n      s.school_id,\n      count(distinct e.id) as lines\n    from\n      students.student s\n      join reconciliation.roll_candidate c on c.student_id = s.id\n      join reconciliation.roll_entry e on e.id = c.entry_id\n      and e.status = 'REVIEW'\n      and e.merged_into is null\n    where\n      s.school_id = any ($1)\n    group by\n      1\n  ) as open on open.school_id = school.id",
}

/** Of how many who are entitled in a region how many were helped, and who is still to be looked at. */
export const statementCoverage: Statement<{ region: string | null; period: string | null }, { entitled: number; helped: number; pendingReview: number; notInSchool: number }> = {
  name: 'reconciliation.statement.coverage',
  parameters: ["region","period"],
  text: "/* reconciliation.statement.coverage */ select\n  entitled as \"entitled\",\n  helped as \"helped\",\n  pending_review as \"pendingReview\",\n  not_in_school as \"notInSchool\"\nfrom\n  reconciliation.coverage_of ($1, $2)",
}

/** What a region received in a period, by channel, programme and stage. */
export const statementStatement: Statement<{ region: string | null; period: string | null; dimensions: readonly (string | null)[] | null }, { region: string | null; channel: string | null; programme: string | null; stage: string | null; persons: number | null; personTimes: number | null; amount: bigint | null; unpriced: number | null; withheld: boolean | null }> = {
  name: 'reconciliation.statement.statement',
  parameters: ["region","period","dimensions"],
  text: "/* reconciliation.statement.statement */ select\n  region,\n  channel,\n  programme,\n  stage,\n  persons,\n  person_times as \"personTimes\",\n  amount_fen as amount,\n  unpriced,\n  is_withheld as withheld\nfrom\n  reconciliation.statement_of ($1, $2, $3)",
}

/** Terms of which the caller's county has records, the newest first. */
export const statementTermsSeen: Statement<null, { term: string }> = {
  name: 'reconciliation.statement.terms-seen',
  parameters: [],
  text: "/* reconciliation.statement.terms-seen */ select\n  term as \"term\"\nfrom\n  reconciliation.terms_seen () as term",
}
