// written by npm run sql: what each .sql file says, with the types that PostgreSQL gives it
import type { Statement } from '@dianming/shared/database/statement'

/** Lets a partner read a county's groups and reserve; admitted already, until the new day by the new agreement. */
export const admissionAdmit: Statement<{ uscc: string | null; name: string | null; region: string | null; until: string | null; agreement: string | null; organisation: string | null; subject: string | null }, { id: string }> = {
  name: 'donations.admission.admit',
  parameters: ["uscc","name","region","until","agreement","organisation","subject"],
  text: "/* donations.admission.admit */ insert into\n  donations.admission as a (\n    uscc,\n    name,\n    region,\n    until_date,\n    agreement,\n    made_by,\n    subject\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7\n  )\non conflict (uscc, region)\nwhere\n  ended_at is null do update\nset\n  until_date = excluded.until_date,\n  agreement = excluded.agreement,\n  name = excluded.name\nreturning\n  id",
}

/** Ends an admission; what the partner holds reserved of the county is open again. */
export const admissionEnd: Statement<{ subject: string | null; reason: string | null; id: string | null }, { uscc: string; region: string }> = {
  name: 'donations.admission.end',
  parameters: ["subject","reason","id"],
  text: "/* donations.admission.end */ update donations.admission\nset\n  ended_at = now(),\n  ended_by = $1,\n  end_reason = $2\nwhere\n  id = $3\n  and ended_at is null\nreturning\n  uscc,\n  region",
}

/** Who was admitted, those that hold first: of the caller's region, or the caller itself. */
export const admissionList: Statement<null, { id: string; uscc: string; name: string; region: string; until: string; agreement: string; admittedAt: Date; endedAt: Date | null; endReason: string | null; isLive: boolean; cursorKey: string; cursorId: string }> = {
  name: 'donations.admission.list',
  parameters: [],
  text: "/* donations.admission.list */ select\n  a.id,\n  a.uscc,\n  a.name,\n  a.region,\n  a.until_date as until,\n  a.agreement,\n  a.at as \"admittedAt\",\n  a.ended_at as \"endedAt\",\n  a.end_reason as \"endReason\",\n  a.ended_at is null\n  and a.until_date >= (now() at time zone 'Asia/Shanghai')::date as \"isLive\",\n  case\n    when a.ended_at is null then '0'\n    else '1'\n  end as \"cursorKey\",\n  a.id as \"cursorId\"\nfrom\n  donations.admission a",
}

/** Admissions by id. */
export const admissionLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; uscc: string; name: string; region: string; until: string; agreement: string; admittedAt: Date; endedAt: Date | null; endReason: string | null; isLive: boolean }> = {
  name: 'donations.admission.load',
  parameters: ["ids"],
  text: "/* donations.admission.load */ select\n  a.id,\n  a.uscc,\n  a.name,\n  a.region,\n  a.until_date as until,\n  a.agreement,\n  a.at as \"admittedAt\",\n  a.ended_at as \"endedAt\",\n  a.end_reason as \"endReason\",\n  a.ended_at is null\n  and a.until_date >= (now() at time zone 'Asia/Shanghai')::date as \"isLive\"\nfrom\n  donations.admission a\nwhere\n  a.id = any ($1::uuid[])",
}

/** What a partner holds reserved of a county is open again. */
export const admissionReleaseHeld: Statement<{ uscc: string | null; region: string | null; subject: string | null }, { count: number }> = {
  name: 'donations.admission.release-held',
  parameters: ["uscc","region","subject"],
  text: "/* donations.admission.release-held */ select\n  donations.release_held ($1, $2, $3) as \"count\"",
}

/** Hands out an aid code of a child to a partner; revoked before, it is live again under a new version. */
export const beneficiaryAidCodeIssue: Statement<{ giver: string | null; studentId: string | null; subject: string | null; organisation: string | null }, {  }> = {
  name: 'donations.beneficiary.aid-code-issue',
  parameters: ["giver","studentId","subject","organisation"],
  text: "/* donations.beneficiary.aid-code-issue */ insert into\n  donations.aid_code as a (\n    uscc,\n    student_id,\n    version,\n    is_live,\n    handed_out_by,\n    handed_out_at,\n    organisation\n  )\nvalues\n  (\n    $1,\n    $2,\n    0,\n    true,\n    $3,\n    now(),\n    $4\n  )\non conflict (uscc, student_id) do update\nset\n  is_live = true,\n  handed_out_by = $3,\n  handed_out_at = now()",
}

/** Students whom the caller knows by these codes of its own, in the order asked. */
export const beneficiaryAidCodeRead: Statement<{ ids: readonly (string | null)[] | null; uscc: string | null }, { id: string | null }> = {
  name: 'donations.beneficiary.aid-code-read',
  parameters: ["ids","uscc"],
  text: "/* donations.beneficiary.aid-code-read */ select\n  c.id\nfrom\n  unnest($1::uuid[]) with ordinality as asked (id, n)\n  join students.cards ($1::uuid[]) c on c.id = asked.id\n  left join donations.aid_code a on (a.uscc, a.student_id) = ($2, asked.id)\nwhere\n  coalesce(a.version, 0) = asked.n - 1\n  and coalesce(a.is_live, true)",
}

/** Takes an aid code back; it leads nowhere from then on. */
export const beneficiaryAidCodeRevoke: Statement<{ giver: string | null; studentId: string | null; organisation: string | null; subject: string | null; reason: string | null }, {  }> = {
  name: 'donations.beneficiary.aid-code-revoke',
  parameters: ["giver","studentId","organisation","subject","reason"],
  text: "/* donations.beneficiary.aid-code-revoke */ insert into\n  donations.aid_code as a (\n    uscc,\n    student_id,\n    version,\n    is_live,\n    organisation,\n    revoked_by,\n    revoked_at,\n    reason\n  )\nvalues\n  (\n    $1,\n    $2,\n    1,\n    false,\n    $3,\n    $4,\n    now(),\n    $5\n  )\non conflict (uscc, student_id) do update\nset\n  version = a.version + 1,\n  is_live = false,\n  revoked_by = $4,\n  revoked_at = now(),\n  reason = $5",
}

/** Versions of a partner's codes of these students, and whether they are live. */
export const beneficiaryAidCodeState: Statement<{ uscc: string | null; ids: readonly (string | null)[] | null }, { studentId: string; version: number; isLive: boolean }> = {
  name: 'donations.beneficiary.aid-code-state',
  parameters: ["uscc","ids"],
  text: "/* donations.beneficiary.aid-code-state */ select\n  student_id as \"studentId\",\n  version,\n  is_live as \"isLive\"\nfrom\n  donations.aid_code\nwhere\n  uscc = $1\n  and student_id = any ($2::uuid[])",
}

/** The masked cards of students, as the caller may read them. */
export const beneficiaryCardLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string | null; maskedName: string | null; school: string | null; stage: string | null; grade: number | null; region: string | null }> = {
  name: 'donations.beneficiary.card-load',
  parameters: ["ids"],
  text: "/* donations.beneficiary.card-load */ select\n  id,\n  masked_name as \"maskedName\",\n  school,\n  stage,\n  grade,\n  region\nfrom\n  students.cards ($1::uuid[])",
}

/** A student whom the caller sees by 学籍号; the entry that stands and attends first. */
export const beneficiaryStudentByRegistry: Statement<{ digest: Buffer | null }, { id: string; region: string }> = {
  name: 'donations.beneficiary.student-by-registry',
  parameters: ["digest"],
  text: "/* donations.beneficiary.student-by-registry */ select\n  id,\n  region\nfrom\n  students.student\nwhere\n  registry_digest = $1\norder by\n  linked_to is null desc,\n  status = 'ENROLLED' desc,\n  id\nlimit\n  1",
}

/** Which of these students the caller sees. */
export const beneficiaryStudentSeen: Statement<{ ids: readonly (string | null)[] | null }, { id: string }> = {
  name: 'donations.beneficiary.student-seen',
  parameters: ["ids"],
  text: "/* donations.beneficiary.student-seen */ select\n  id\nfrom\n  students.student\nwhere\n  id = any ($1::uuid[])",
}

/** A donation of which nothing is left ends. */
export const donationClose: Statement<{ id: string | null }, {  }> = {
  name: 'donations.donation.close',
  parameters: ["id"],
  text: "/* donations.donation.close */ update donations.donation\nset\n  closed_on = (now() at time zone 'Asia/Shanghai')::date\nwhere\n  id = $1\n  and closed_on is null",
}

/** Takes over what another offered of its donation; says how it went. */
export const donationHandOn: Statement<{ fromId: string | null; toId: string | null; organisation: string | null; subject: string | null }, { outcome: string }> = {
  name: 'donations.donation.hand-on',
  parameters: ["fromId","toId","organisation","subject"],
  text: "/* donations.donation.hand-on */ select\n  donations.hand_on ($1, $2, $3, $4) as \"outcome\"",
}

/** Donations by id. */
export const donationLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; partnerId: string; form: string; purpose: string; title: string; amount: bigint | null; quantity: number | null; unit: string | null; receivedOn: string; receiptNumber: string | null; passedOnFromId: string | null; givenFen: bigint; usedFen: bigint; leftQuantityKept: number | null; receivedFrom: string | null; anonymous: boolean; receiptHandler: string | null; receiptOn: string | null; receiptWaived: boolean; agreementNumber: string | null; closedOn: string | null }> = {
  name: 'donations.donation.load',
  parameters: ["ids"],
  text: "/* donations.donation.load */ select\n  donation.id,\n  donation.partner_id as \"partnerId\",\n  donation.form,\n  donation.purpose,\n  donation.title,\n  donation.amount_fen as amount,\n  donation.quantity::float as quantity,\n  donation.unit,\n  donation.received_on as \"receivedOn\",\n  donation.receipt_number as \"receiptNumber\",\n  donation.passed_on_from_id as \"passedOnFromId\",\n  donation.given_fen as \"givenFen\",\n  donation.used_fen as \"usedFen\",\n  (\n    donation.quantity - donation.given_quantity - donation.used_quantity\n  )::float as \"leftQuantityKept\",\n  (\n    case\n      when exists (\n        select\n        from\n          donations.partner p\n        where\n          p.id = donation.partner_id\n          and p.uscc = (\n            select\n              session.uscc ()\n          )\n      ) then donation.received_from\n    end\n  ) as \"receivedFrom\",\n  donation.anonymous,\n  (\n    case\n      when exists (\n        select\n        from\n          donations.partner p\n        where\n          p.id = donation.partner_id\n          and p.uscc = (\n            select\n              session.uscc ()\n          )\n      ) then donation.receipt_handler\n    end\n  ) as \"receiptHandler\",\n  donation.receipt_on as \"receiptOn\",\n  donation.receipt_waived as \"receiptWaived\",\n  (\n    case\n      when exists (\n        select\n        from\n          donations.partner p\n        where\n          p.id = donation.partner_id\n          and p.uscc = (\n            select\n              session.uscc ()\n          )\n      ) then donation.agreement_number\n    end\n  ) as \"agreementNumber\",\n  donation.closed_on as \"closedOn\"\nfrom\n  donations.donation\nwhere\n  id = any ($1::uuid[])",
}

/** Locks an own donation. */
export const donationLock: Statement<{ id: string | null }, { id: string; partnerId: string; purpose: string; form: string; quantity: number | null; leftAmount: bigint | null; leftQuantity: number | null; closedOn: string | null; isPromised: boolean }> = {
  name: 'donations.donation.lock',
  parameters: ["id"],
  text: "/* donations.donation.lock */ select\n  d.id,\n  d.partner_id as \"partnerId\",\n  d.purpose,\n  d.form,\n  d.quantity::float as quantity,\n  d.amount_fen - d.given_fen - d.used_fen as \"leftAmount\",\n  (d.quantity - d.given_quantity - d.used_quantity)::float as \"leftQuantity\",\n  d.closed_on as \"closedOn\",\n  exists (\n    select\n    from\n      donations.gift g\n    where\n      g.donation_id = d.id\n      and g.status = 'PLEDGED'\n  )\n  or exists (\n    select\n    from\n      donations.funder_share f\n      join donations.gift g on g.id = f.gift_id\n    where\n      f.donation_id = d.id\n      and g.status = 'PLEDGED'\n  ) as \"isPromised\"\nfrom\n  donations.donation d\n  join donations.partner p on p.id = d.partner_id\nwhere\n  d.id = $1\n  and p.uscc = (\n    select\n      session.uscc ()\n  )\nfor no key update of\n  d",
}

/** Donations of a partner, by the day they came; all, or those of which something is left long after, or that still want
 * a receipt. */
export const donationOfPartner: Statement<{ parent: string | null; waiting: string | null }, { id: string; partnerId: string; form: string; purpose: string; title: string; amount: bigint | null; quantity: number | null; unit: string | null; receivedOn: string; receiptNumber: string | null; passedOnFromId: string | null; givenFen: bigint; usedFen: bigint; leftQuantityKept: number | null; receivedFrom: string | null; anonymous: boolean; receiptHandler: string | null; receiptOn: string | null; receiptWaived: boolean; agreementNumber: string | null; closedOn: string | null; cursorKey: string; cursorId: string }> = {
  name: 'donations.donation.of-partner',
  parameters: ["parent","waiting"],
  text: "/* donations.donation.of-partner */ select\n  donation.id,\n  donation.partner_id as \"partnerId\",\n  donation.form,\n  donation.purpose,\n  donation.title,\n  donation.amount_fen as amount,\n  donation.quantity::float as quantity,\n  donation.unit,\n  donation.received_on as \"receivedOn\",\n  donation.receipt_number as \"receiptNumber\",\n  donation.passed_on_from_id as \"passedOnFromId\",\n  donation.given_fen as \"givenFen\",\n  donation.used_fen as \"usedFen\",\n  (\n    donation.quantity - donation.given_quantity - donation.used_quantity\n  )::float as \"leftQuantityKept\",\n  (\n    case\n      when exists (\n        select\n        from\n          donations.partner p\n        where\n          p.id = donation.partner_id\n          and p.uscc = (\n            select\n              session.uscc ()\n          )\n      ) then donation.received_from\n    end\n  ) as \"receivedFrom\",\n  donation.anonymous,\n  (\n    case\n      when exists (\n        select\n        from\n          donations.partner p\n        where\n          p.id = donation.partner_id\n          and p.uscc = (\n            select\n              session.uscc ()\n          )\n      ) then donation.receipt_handler\n    end\n  ) as \"receiptHandler\",\n  donation.receipt_on as \"receiptOn\",\n  donation.receipt_waived as \"receiptWaived\",\n  (\n    case\n      when exists (\n        select\n        from\n          donations.partner p\n        where\n          p.id = donation.partner_id\n          and p.uscc = (\n            select\n              session.uscc ()\n          )\n      ) then donation.agreement_number\n    end\n  ) as \"agreementNumber\",\n  donation.closed_on as \"closedOn\",\n  donation.received_on::text as \"cursorKey\",\n  donation.id as \"cursorId\"\nfrom\n  donations.donation\nwhere\n  donation.partner_id = $1\n  and case $2::text\n    when 'USE' then donation.id in (\n      select\n        u.id\n      from\n        donations.donation_unused u\n    )\n    when 'RECEIPT' then donation.received_from is not null\n    and donation.receipt_number is null\n    and not donation.receipt_waived\n    and donation.received_on <= session.today () - 30\n    -- from whom it came is its giver's to know\n    and exists (\n      select\n      from\n        donations.partner p\n      where\n        p.id = donation.partner_id\n        and p.uscc = (\n          select\n            session.uscc ()\n        )\n    )\n    else true\n  end",
}

/** Whose the donation first was. */
export const donationOrigin: Statement<{ id: string | null }, { uscc: string }> = {
  name: 'donations.donation.origin',
  parameters: ["id"],
  text: "/* donations.donation.origin */ select\n  uscc as \"uscc\"\nfrom\n  donations.chain_of ($1)\norder by\n  depth\nlimit\n  1",
}

/** Enters the caller's own organisation as a partner, unless it is one. */
export const donationPartnerSelf: Statement<{ organisationName: string | null; uscc: string | null; channel: string | null }, {  }> = {
  name: 'donations.donation.partner-self',
  parameters: ["organisationName","uscc","channel"],
  text: "/* donations.donation.partner-self */ insert into\n  donations.partner (name, uscc, channel)\nvalues\n  ($1, $2, $3)\non conflict (uscc) do nothing",
}

/** What is left of a donation is for another purpose. */
export const donationPurpose: Statement<{ purpose: string | null; id: string | null }, {  }> = {
  name: 'donations.donation.purpose',
  parameters: ["purpose","id"],
  text: "/* donations.donation.purpose */ update donations.donation\nset\n  purpose = $1\nwhere\n  id = $2",
}

/** Whom own donations reached, through whichever hands. */
export const donationReached: Statement<{ ids: readonly (string | null)[] | null }, { id: string | null; persons: number | null; personTimes: number | null; amount: bigint | null }> = {
  name: 'donations.donation.reached',
  parameters: ["ids"],
  text: "/* donations.donation.reached */ select\n  donation_id as id,\n  persons,\n  person_times as \"personTimes\",\n  amount_fen as amount\nfrom\n  donations.reached ($1::uuid[])",
}

/** What the donor was given as a receipt, or that it wanted none. */
export const donationReceipt: Statement<{ number: string | null; handler: string | null; on: string | null; waived: boolean | null; receivedFrom: string | null; anonymous: boolean | null; id: string | null }, {  }> = {
  name: 'donations.donation.receipt',
  parameters: ["number","handler","on","waived","receivedFrom","anonymous","id"],
  text: "/* donations.donation.receipt */ update donations.donation\nset\n  receipt_number = $1,\n  receipt_handler = $2,\n  receipt_on = $3::date,\n  receipt_waived = $4::boolean,\n  received_from = coalesce($5, received_from),\n  anonymous = coalesce($6::boolean, anonymous)\nwhere\n  id = $7",
}

/** Registers a donation of the caller. */
export const donationRegister: Statement<{ donationId: string | null; form: string | null; purpose: string | null; title: string | null; amount: bigint | null; quantity: string | number | null; unit: string | null; receivedOn: string | null; passedOnFromId: string | null; receivedFrom: string | null; anonymous: boolean | null; agreementNumber: string | null; organisation: string | null; uscc: string | null }, {  }> = {
  name: 'donations.donation.register',
  parameters: ["donationId","form","purpose","title","amount","quantity","unit","receivedOn","passedOnFromId","receivedFrom","anonymous","agreementNumber","organisation","uscc"],
  text: "/* donations.donation.register */ insert into\n  donations.donation (\n    id,\n    partner_id,\n    form,\n    purpose,\n    title,\n    amount_fen,\n    quantity,\n    unit,\n    received_on,\n    passed_on_from_id,\n    received_from,\n    anonymous,\n    agreement_number,\n    made_by\n  )\nselect\n  $1,\n  p.id,\n  $2,\n  $3,\n  $4,\n  $5::bigint,\n  $6::numeric,\n  $7,\n  $8::date,\n  $9::uuid,\n  $10,\n  $11::boolean,\n  $12,\n  $13\nfrom\n  donations.partner p\nwhere\n  p.uscc = $14",
}

/** How an own donation and what became of it was used, by thing, school and month; what reached fewer than five at a
 * school in a month stands with the rest. */
export const donationUseLines: Statement<{ id: string | null }, { title: string; school: string | null; month: string | null; persons: number; times: number; quantity: number; amount: bigint; unpriced: number }> = {
  name: 'donations.donation.use-lines',
  parameters: ["id"],
  text: "/* donations.donation.use-lines */ select\n  title as \"title\",\n  school as \"school\",\n  month as \"month\",\n  persons as \"persons\",\n  times as \"times\",\n  quantity::float as \"quantity\",\n  amount_fen as \"amount\",\n  unpriced as \"unpriced\"\nfrom\n  donations.use_lines ($1)",
}

/** Rows without a code become requests to the school that they name, or to the county where that is not one school. */
export const giftImportAsk: Statement<{ region: string | null; id: string | null; organisation: string | null }, {  }> = {
  name: 'donations.gift-import.ask',
  parameters: ["region","id","organisation"],
  text: "/* donations.gift-import.ask */ with\n  place as (\n    select\n      name,\n      case\n        when count(*) = 1 then (array_agg(id)) [1]\n      end as id\n    from\n      (\n        select distinct\n          a.school_key as name,\n          s.id\n        from\n          asked a\n          join students.school s on s.name_key = a.school_key\n          or s.code = a.school_key\n        where\n          starts_with(s.region, $1)\n      ) as found\n    group by\n      name\n  )\ninsert into\n  donations.gift_request (\n    import_id,\n    partner_id,\n    made_by,\n    region,\n    school_id,\n    school_written,\n    name,\n    name_key,\n    registry_digest,\n    registry_cipher,\n    form,\n    purpose,\n    title,\n    quantity,\n    unit,\n    amount_fen,\n    term,\n    given_on,\n    content_digest,\n    occurrence\n  )\nselect\n  $2,\n  p.id,\n  $3,\n  $1,\n  place.id,\n  a.school_written,\n  a.name_written,\n  a.name_key,\n  a.registry_digest,\n  a.registry_cipher,\n  a.form,\n  a.purpose,\n  a.title,\n  a.quantity,\n  a.unit,\n  a.amount_fen,\n  a.term,\n  a.given_on,\n  a.content_digest,\n  a.occurrence\nfrom\n  asked a\n  join donations.partner p on p.uscc = a.uscc\n  left join place on place.name = a.school_key\nwhere\n  a.outcome is null",
}

/** Rows that went to schools are counted with the file's again. */
export const giftImportAskedBack: Statement<null, {  }> = {
  name: 'donations.gift-import.asked-back',
  parameters: [],
  text: "/* donations.gift-import.asked-back */ insert into\n  staged (row, outcome)\nselect\n  row,\n  coalesce(outcome, 'ACCEPTED')\nfrom\n  asked",
}

/** How many rows ask anew, and how many the organisation has asked today. */
export const giftImportAskedCount: Statement<{ organisation: string | null }, { fresh: number; today: number }> = {
  name: 'donations.gift-import.asked-count',
  parameters: ["organisation"],
  text: "/* donations.gift-import.asked-count */ select\n  count(*) filter (\n    where\n      outcome is null\n  )::int as \"fresh\",\n  donations.requests_today ($1) as \"today\"\nfrom\n  asked",
}

/** Rows that a request says already. */
export const giftImportAskedKnown: Statement<null, {  }> = {
  name: 'donations.gift-import.asked-known',
  parameters: [],
  text: "/* donations.gift-import.asked-known */ update asked a\nset\n  outcome = 'UNCHANGED'\nfrom\n  donations.gift_request r\nwhere\n  (r.content_digest, r.occurrence) = (a.content_digest, a.occurrence)",
}

/** A row with a cell mended is the same request while nobody has answered it. */
export const giftImportAskedMended: Statement<{ region: string | null; organisation: string | null }, {  }> = {
  name: 'donations.gift-import.asked-mended',
  parameters: ["region","organisation"],
  text: "/* donations.gift-import.asked-mended */ with\n  could as (\n    select\n      a.row,\n      r.id,\n      count(*) over (\n        partition by\n          a.row\n      ) as for_row,\n      count(*) over (\n        partition by\n          r.id\n      ) as for_request\n    from\n      asked a\n      join donations.partner p on p.uscc = a.uscc\n      join donations.gift_request r on r.partner_id = p.id\n      and (\n        r.region,\n        r.name_key,\n        r.form,\n        r.purpose,\n        r.title,\n        r.term,\n        r.made_by\n      ) = (\n        $1,\n        a.name_key,\n        a.form,\n        a.purpose,\n        a.title,\n        a.term,\n        $2\n      )\n      and r.registry_digest is not distinct from a.registry_digest\n      and r.school_written = a.school_written\n      and r.status = 'ASKED'\n    where\n      a.outcome is null\n      and not exists (\n        select\n        from\n          asked o\n        where\n          (o.content_digest, o.occurrence) = (r.content_digest, r.occurrence)\n      )\n  ),\n  mended as (\n    update donations.gift_request r\n    set\n      quantity = a.quantity,\n      unit = a.unit,\n      amount_fen = a.amount_fen,\n      given_on = a.given_on,\n      content_digest = a.content_digest,\n      occurrence = a.occurrence\n    from\n      could c\n      join asked a using (row)\n    where\n      r.id = c.id\n      and c.for_row = 1\n      and c.for_request = 1\n    returning\n      a.row\n  )\nupdate asked a\nset\n  outcome = 'ACCEPTED'\nfrom\n  mended\nwhere\n  mended.row = a.row",
}

/** Each row that goes to a school says so, whoever it names. */
export const giftImportAskedTold: Statement<null, {  }> = {
  name: 'donations.gift-import.asked-told',
  parameters: [],
  text: "/* donations.gift-import.asked-told */ insert into\n  warned\nselect\n  row,\n  null,\n  'SENT_TO_SCHOOL',\n  null\nfrom\n  asked",
}

/** Rows of a partner's own list that name a child without its code, taken out of `staged`: each is known by what it
 * says and the how-manieth it is. */
export const giftImportAsked: Statement<{ region: string | null }, {  }> = {
  name: 'donations.gift-import.asked',
  parameters: ["region"],
  text: "/* donations.gift-import.asked */ create temp table asked on commit drop as\nwith\n  moved as (\n    delete from staged\n    where\n      student_refs is null\n      and outcome is null\n    returning\n      *\n  )\nselect\n  moved.*,\n  sha256(\n    convert_to(\n      jsonb_build_array(\n        uscc,\n        $1::text,\n        name_key,\n        school_key,\n        encode(registry_digest, 'hex'),\n        form,\n        purpose,\n        title,\n        quantity,\n        unit,\n        amount_fen,\n        term,\n        given_on\n      )::text,\n      'UTF8'\n    )\n  ) as content_digest,\n  row_number() over (\n    partition by\n      name_key,\n      school_key,\n      registry_digest,\n      form,\n      purpose,\n      title,\n      quantity,\n      unit,\n      amount_fen,\n      term,\n      given_on\n    order by\n      row\n  )::int as occurrence\nfrom\n  moved",
}

/** The child of a row by the giver's own live code. */
export const giftImportByCode: Statement<null, {  }> = {
  name: 'donations.gift-import.by-code',
  parameters: [],
  text: "/* donations.gift-import.by-code */ update staged t\nset\n  student_id = c.id,\n  person = c.person_key,\n  namesakes = 1\nfrom\n  (\n    select\n      o.row,\n      s.id,\n      s.person_key\n    from\n      staged o\n      cross join lateral unnest(o.student_refs) with ordinality as asked (id, n)\n      join students.student s on s.id = asked.id\n      left join donations.aid_code a on (a.uscc, a.student_id) = (o.uscc, s.id)\n    where\n      coalesce(a.version, 0) = asked.n - 1\n      and coalesce(a.is_live, true)\n  ) as c\nwhere\n  c.row = t.row",
}

/** The child of a row of a bureau's list by its name at the named school. Entries of one person count once, the
 * permanent one first; who left gives way to who is there, and of several namesakes the one on the roll is meant. */
export const giftImportByName: Statement<null, {  }> = {
  name: 'donations.gift-import.by-name',
  parameters: [],
  text: "/* donations.gift-import.by-name */ with\n  named as (\n    select\n      t.row,\n      s.id,\n      s.person_key as person,\n      s.registry_permanent,\n      s.school_id <> n.id\n      or s.status in ('TRANSFERRED', 'GRADUATED', 'DROPPED') as has_left\n    from\n      staged t\n      join named_school n on n.school_key = t.school_key\n      join students.student s on s.name_key = t.name_key\n      and (\n        s.school_id = n.id\n        or exists (\n          select\n          from\n            students.enrolment e\n          where\n            e.student_id = s.id\n            and e.school_id = n.id\n        )\n      )\n    where\n      t.registry_digest is null\n      and t.student_refs is null\n      and t.outcome is null\n  ),\n  there as (\n    select\n      n.*\n    from\n      named n\n    where\n      not has_left\n      or not exists (\n        select\n        from\n          named o\n        where\n          o.row = n.row\n          and not o.has_left\n      )\n  ),\n  listed as (\n    select\n      n.*,\n      exists (\n        select\n        from\n          reconciliation.student_register r\n          join students.student s on s.id = r.student_id\n        where\n          s.person_key = n.person\n      ) as is_on_roll\n    from\n      there n\n  ),\n  meant as (\n    select\n      l.*\n    from\n      listed l\n    where\n      is_on_roll\n      or not exists (\n        select\n        from\n          listed o\n        where\n          o.row = l.row\n          and o.is_on_roll\n      )\n  ),\n  best as (\n    select\n      row,\n      count(distinct person)::int as persons,\n      (\n        array_agg(\n          id\n          order by\n            registry_permanent desc,\n            id\n        )\n      ) [1] as id,\n      min(person) as person\n    from\n      meant\n    group by\n      row\n  ),\n  guessed as (\n    insert into\n      warned\n    select distinct\n      l.row,\n      '受助学生姓名',\n      'NAMESAKE_ON_ROLL',\n      null\n    from\n      listed l\n      join best b on b.row = l.row\n      and b.persons = 1\n    where\n      l.person <> b.person\n  )\nupdate staged t\nset\n  student_id = case\n    when persons = 1 then best.id\n  end,\n  person = best.person,\n  namesakes = persons\nfrom\n  best\nwhere\n  best.row = t.row",
}

/** The child of a row by its 学籍号; the county's own entry goes before another county's. */
export const giftImportByRegistry: Statement<{ region: string | null }, {  }> = {
  name: 'donations.gift-import.by-registry',
  parameters: ["region"],
  text: "/* donations.gift-import.by-registry */ update staged t\nset\n  student_id = s.id,\n  person = s.person_key,\n  namesakes = 1\nfrom\n  (\n    select distinct\n      on (o.row) o.row,\n      s.id,\n      s.person_key\n    from\n      staged o\n      join students.student s on s.registry_digest = o.registry_digest\n      and reconciliation.within_reach (s.id, s.region, $1)\n    where\n      o.student_refs is null\n    order by\n      o.row,\n      starts_with(s.region, $1) desc,\n      s.linked_to is null desc,\n      s.status = 'ENROLLED' desc,\n      s.id\n  ) as s\nwhere\n  s.row = t.row",
}

/** What the tables tell of a row: its child, how many are called so, what it says in one digest, and of which donation
 * it is. */
export const giftImportChildColumns: Statement<null, {  }> = {
  name: 'donations.gift-import.child-columns',
  parameters: [],
  text: "/* donations.gift-import.child-columns */ alter table staged\nadd student_id uuid,\nadd person bytea,\nadd namesakes int not null default 0,\nadd content_digest bytea,\nadd occurrence int,\nadd donation_key text",
}

/** What a school has confirmed no list changes: such rows are refused. */
export const giftImportConfirmed: Statement<null, {  }> = {
  name: 'donations.gift-import.confirmed',
  parameters: [],
  text: "/* donations.gift-import.confirmed */ insert into\n  refused\nselect\n  f.row,\n  null,\n  'CORRECTION_OF_CONFIRMED',\n  null\nfrom\n  pair\n  join fresh f using (row)\n  join stale s using (id)\nwhere\n  s.status = 'CONFIRMED'\n  and (\n    s.amount_fen is not null\n    and s.amount_fen is distinct from f.amount_fen\n    or (\n      s.quantity is not null\n      and s.quantity is distinct from f.quantity\n    )\n    or (\n      s.given_on is not null\n      and s.given_on is distinct from f.given_on\n    )\n  )",
}

/** Gifts become what their rows say, under the donation of these words; the rows are in. */
export const giftImportCorrect: Statement<null, { row: number }> = {
  name: 'donations.gift-import.correct',
  parameters: [],
  text: "/* donations.gift-import.correct */ with\n  mended as (\n    update donations.gift g\n    set\n      donation_id = (\n        select\n          d.id\n        from\n          donations.donation d\n        where\n          d.import_key = f.donation_key\n          and d.partner_id = g.partner_id\n      ),\n      title = f.title,\n      purpose = f.purpose,\n      item_code = f.item_code,\n      quantity = f.quantity,\n      unit = f.unit,\n      amount_fen = f.amount_fen,\n      given_on = f.given_on,\n      content_digest = f.content_digest,\n      occurrence = (\n        select\n          coalesce(max(o.occurrence), 0) + 1\n        from\n          donations.gift o\n        where\n          (o.content_digest, o.student_id) = (f.content_digest, g.student_id)\n          and o.id <> g.id\n      )\n    from\n      pair\n      join fresh f using (row)\n    where\n      g.id = pair.id\n    returning\n      f.row\n  )\nupdate staged t\nset\n  outcome = 'ACCEPTED'\nfrom\n  mended\nwhere\n  mended.row = t.row\nreturning\n  t.row",
}

/** Donations of the mended words, where there are none yet. */
export const giftImportCorrectedDonations: Statement<{ organisation: string | null }, {  }> = {
  name: 'donations.gift-import.corrected-donations',
  parameters: ["organisation"],
  text: "/* donations.gift-import.corrected-donations */ insert into\n  donations.donation (\n    partner_id,\n    form,\n    purpose,\n    title,\n    unit,\n    received_on,\n    made_by,\n    import_key\n  )\nselect\n  s.partner_id,\n  f.form,\n  f.purpose,\n  f.title,\n  f.unit,\n  coalesce(min(f.given_on), session.today ()),\n  $1,\n  f.donation_key\nfrom\n  pair\n  join fresh f using (row)\n  join stale s using (id)\ngroup by\n  s.partner_id,\n  f.form,\n  f.purpose,\n  f.title,\n  f.unit,\n  f.donation_key\non conflict (import_key) do nothing",
}

/** Each cell that a row mends, as it was and as it becomes. */
export const giftImportCorrectedTold: Statement<null, {  }> = {
  name: 'donations.gift-import.corrected-told',
  parameters: [],
  text: "/* donations.gift-import.corrected-told */ insert into\n  warned\nselect\n  f.row,\n  mended.heading,\n  'CORRECTS',\n  coalesce(mended.was, '（空）') || ' → ' || coalesce(mended.becomes, '（空）')\nfrom\n  pair\n  join fresh f using (row)\n  join stale s using (id)\n  cross join lateral (\n    values\n      (\n        1,\n        '物品或服务',\n        s.title,\n        f.title,\n        s.title is distinct from f.title\n      ),\n      (\n        2,\n        '用途',\n        s.purpose,\n        f.purpose,\n        s.purpose is distinct from f.purpose\n      ),\n      (\n        3,\n        '数量',\n        s.quantity::text,\n        f.quantity::text,\n        s.quantity is distinct from f.quantity\n      ),\n      (4, '单位', s.unit, f.unit, s.unit is distinct from f.unit),\n      (\n        5,\n        '估值(元)',\n        to_char(s.amount_fen / 100.0, 'FM999999999990.00'),\n        to_char(f.amount_fen / 100.0, 'FM999999999990.00'),\n        s.amount_fen is distinct from f.amount_fen\n      ),\n      (\n        6,\n        '日期',\n        s.given_on::text,\n        f.given_on::text,\n        s.given_on is distinct from f.given_on\n      )\n  ) as mended (n, heading, was, becomes, differs)\nwhere\n  mended.differs\norder by\n  mended.n",
}

/** What each corrected gift was and becomes is kept. */
export const giftImportCorrections: Statement<{ id: string | null; organisation: string | null; subject: string | null }, {  }> = {
  name: 'donations.gift-import.corrections',
  parameters: ["id","organisation","subject"],
  text: "/* donations.gift-import.corrections */ insert into\n  donations.gift_correction (gift_id, was, becomes, import_id, organisation, subject)\nselect\n  s.id,\n  to_jsonb(s) - 'content_digest' - 'person' - 'thing' - 'nth' - 'is_same_list' - 'uscc',\n  jsonb_build_object(\n    'title',\n    f.title,\n    'purpose',\n    f.purpose,\n    'quantity',\n    f.quantity,\n    'unit',\n    f.unit,\n    'amount_fen',\n    f.amount_fen,\n    'given_on',\n    f.given_on\n  ),\n  $1,\n  $2,\n  $3\nfrom\n  pair\n  join fresh f using (row)\n  join stale s using (id)",
}

/** The day on which a school confirmed is not the list's to take away. */
export const giftImportDayConfirmed: Statement<null, {  }> = {
  name: 'donations.gift-import.day-confirmed',
  parameters: [],
  text: "/* donations.gift-import.day-confirmed */ update fresh f\nset\n  given_on = s.given_on\nfrom\n  pair\n  join stale s using (id)\nwhere\n  pair.row = f.row\n  and f.given_on is null\n  and s.status = 'CONFIRMED'",
}

/** What a row says of whom, in one digest, and which donation of its giver it is of. */
export const giftImportDigest: Statement<null, {  }> = {
  name: 'donations.gift-import.digest',
  parameters: [],
  text: "/* donations.gift-import.digest */ update staged\nset\n  donation_key = concat_ws('|', uscc, form, purpose, title, unit, term),\n  content_digest = sha256(\n    convert_to(\n      jsonb_build_array(\n        uscc,\n        form,\n        purpose,\n        title,\n        quantity,\n        unit,\n        amount_fen,\n        term,\n        given_on\n      )::text,\n      'UTF8'\n    )\n  )",
}

/** A donation for each giver, thing and term of the list, where there is none yet. */
export const giftImportDonations: Statement<{ organisation: string | null }, {  }> = {
  name: 'donations.gift-import.donations',
  parameters: ["organisation"],
  text: "/* donations.gift-import.donations */ insert into\n  donations.donation (\n    partner_id,\n    form,\n    purpose,\n    title,\n    unit,\n    received_on,\n    made_by,\n    import_key\n  )\nselect\n  p.id,\n  t.form,\n  t.purpose,\n  t.title,\n  t.unit,\n  coalesce(\n    min(t.given_on),\n    (now() at time zone 'Asia/Shanghai')::date\n  ),\n  $1,\n  t.donation_key\nfrom\n  staged t\n  join donations.partner p on p.uscc = t.uscc\nwhere\n  t.outcome is null\n  and t.occurrence is not null\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )\ngroup by\n  p.id,\n  t.form,\n  t.purpose,\n  t.title,\n  t.unit,\n  t.donation_key\non conflict (import_key) do nothing",
}

/** Rows that were refused correct nothing. */
export const giftImportDropRefusedPairs: Statement<null, {  }> = {
  name: 'donations.gift-import.drop-refused-pairs',
  parameters: [],
  text: "/* donations.gift-import.drop-refused-pairs */ delete from pair\nwhere\n  row in (\n    select\n      row\n    from\n      refused\n  )",
}

/** New rows, each with the thing that it gives. */
export const giftImportFresh: Statement<null, {  }> = {
  name: 'donations.gift-import.fresh',
  parameters: [],
  text: "/* donations.gift-import.fresh */ create temp table fresh on commit drop as\nselect\n  t.row,\n  t.uscc,\n  t.person,\n  t.term,\n  t.content_digest,\n  t.occurrence,\n  t.title,\n  t.purpose,\n  t.quantity,\n  t.unit,\n  t.amount_fen,\n  t.given_on,\n  t.donation_key,\n  t.form,\n  item.code as item_code,\n  item.once_months is not null as is_once,\n  coalesce(item.code, concat_ws('|', t.form, t.purpose, t.title)) || '|' || t.form as thing\nfrom\n  staged t\n  left join donations.item item on item.code = donations.item_of (t.title, t.form)\nwhere\n  t.outcome is null\n  and t.occurrence is not null",
}

/** New gifts enter the tables, promised where a partner hands them in (`status`), with their first event. */
export const giftImportInsert: Statement<{ region: string | null; organisation: string | null; id: string | null; status: string | null }, {  }> = {
  name: 'donations.gift-import.insert',
  parameters: ["region","organisation","id","status"],
  text: "/* donations.gift-import.insert */ with\n  given as (\n    insert into\n      donations.gift (\n        donation_id,\n        partner_id,\n        student_id,\n        form,\n        purpose,\n        title,\n        item_code,\n        amount_fen,\n        quantity,\n        unit,\n        term,\n        given_on,\n        region,\n        made_by,\n        content_digest,\n        occurrence,\n        import_id\n      )\n    select\n      d.id,\n      d.partner_id,\n      t.student_id,\n      t.form,\n      t.purpose,\n      t.title,\n      donations.item_of (t.title, t.form),\n      t.amount_fen,\n      t.quantity,\n      t.unit,\n      t.term,\n      t.given_on,\n      $1,\n      $2,\n      t.content_digest,\n      t.occurrence,\n      $3\n    from\n      staged t\n      join donations.donation d on d.import_key = t.donation_key\n    where\n      t.outcome is null\n      and t.occurrence is not null\n      and t.row not in (\n        select\n          row\n        from\n          refused\n      )\n    on conflict (content_digest, student_id, occurrence) do nothing\n    returning\n      id,\n      given_on,\n      content_digest,\n      student_id,\n      occurrence\n  ),\n  told as (\n    insert into\n      donations.gift_event (gift_id, status, on_date, subject)\n    select\n      id,\n      $4,\n      given_on,\n      $2\n    from\n      given\n  )\nupdate staged t\nset\n  outcome = 'ACCEPTED'\nfrom\n  given g\nwhere\n  (g.content_digest, g.student_id, g.occurrence) = (t.content_digest, t.student_id, t.occurrence)",
}

/** Schools of the county that the list names, by name or code. */
export const giftImportNamedSchool: Statement<{ region: string | null }, {  }> = {
  name: 'donations.gift-import.named-school',
  parameters: ["region"],
  text: "/* donations.gift-import.named-school */ create temp table named_school on commit drop as\nselect distinct\n  t.school_key,\n  s.id\nfrom\n  staged t\n  join students.school s on s.name_key = t.school_key\n  or s.code = t.school_key\nwhere\n  starts_with(s.region, $1)",
}

/** New rows saying the same of one child are numbered above what stands there. */
export const giftImportNumbered: Statement<null, {  }> = {
  name: 'donations.gift-import.numbered',
  parameters: [],
  text: "/* donations.gift-import.numbered */ with\n  fresh as (\n    select\n      row,\n      content_digest,\n      student_id,\n      row_number() over (\n        partition by\n          content_digest,\n          student_id\n        order by\n          row\n      ) as n\n    from\n      staged\n    where\n      outcome is null\n      and occurrence is not null\n      and row not in (\n        select\n          row\n        from\n          refused\n      )\n  )\nupdate staged t\nset\n  occurrence = f.n + coalesce(\n    (\n      select\n        max(o.occurrence)\n      from\n        donations.gift o\n      where\n        (o.content_digest, o.student_id) = (f.content_digest, f.student_id)\n    ),\n    0\n  )\nfrom\n  fresh f\nwhere\n  f.row = t.row",
}

/** Which rows are known: the how-manieth row saying the same of one person, under whatever number she goes by now, and
 * gifts that the giver gave through the platform, of which a bureau's list tells too. A bureau hears of gifts in its
 * own county, a giver (`isPartner`) of its own wherever they went. */
export const giftImportOccurrence: Statement<{ isPartner: boolean | null; region: string | null }, {  }> = {
  name: 'donations.gift-import.occurrence',
  parameters: ["isPartner","region"],
  text: "/* donations.gift-import.occurrence */ with\n  counted as (\n    select\n      row,\n      content_digest,\n      person,\n      row_number() over (\n        partition by\n          content_digest,\n          person\n        order by\n          row\n      )::int as n\n    from\n      staged\n    where\n      outcome is null\n      and row not in (\n        select\n          row\n        from\n          refused\n      )\n  ),\n  known as (\n    select\n      t.content_digest,\n      t.person,\n      count(*) as gifts\n    from\n      (\n        select distinct\n          content_digest,\n          person\n        from\n          counted\n      ) as t\n      join donations.gift g on g.content_digest = t.content_digest\n      join students.student s on s.id = g.student_id\n      and s.person_key = t.person\n    where\n      (\n        $1::boolean\n        or starts_with(g.region, $2)\n        or starts_with(s.region, $2)\n      )\n    group by\n      1,\n      2\n  ),\n  given as (\n    -- a bureau's list also holds what the giver gave through the platform:\n    -- of each row that no list has told yet one such gift\n    select\n      t.row\n    from\n      (\n        select\n          t.*,\n          row_number() over (\n            partition by\n              uscc,\n              t.person,\n              form,\n              purpose,\n              term,\n              amount_fen,\n              quantity\n            order by\n              t.row\n          ) as n\n        from\n          staged t\n          join counted c using (row)\n          left join known k on (k.content_digest, k.person) = (c.content_digest, c.person)\n        where\n          c.n > coalesce(k.gifts, 0)\n      ) as t\n    where\n      t.n <= (\n        select\n          count(*)\n        from\n          donations.gift g\n          join donations.partner p on p.id = g.partner_id\n          join students.student s on s.id = g.student_id\n        where\n          (\n            $1::boolean\n            or starts_with(g.region, $2)\n            or starts_with(s.region, $2)\n          )\n          and g.content_digest is null\n          and g.status not in ('CANCELLED', 'RETURNED')\n          and p.uscc = t.uscc\n          and s.person_key = t.person\n          and (g.form, g.purpose, g.term) = (t.form, t.purpose, t.term)\n          and coalesce(g.amount_fen, t.amount_fen) is not distinct from t.amount_fen\n          and coalesce(g.quantity, t.quantity) is not distinct from t.quantity\n          and g.item_code is not distinct from donations.item_of (t.title, t.form)\n      )\n  )\nupdate staged t\nset\n  occurrence = n,\n  outcome = case\n    when n <= coalesce(k.gifts, 0)\n    or c.row in (\n      select\n        row\n      from\n        given\n    ) then 'UNCHANGED'\n  end\nfrom\n  counted c\n  left join known k on (k.content_digest, k.person) = (c.content_digest, c.person)\nwhere\n  c.row = t.row",
}

/** Which gift of an earlier list a new row may be with a cell mended: giver, child, thing and term are the same. */
export const giftImportPairs: Statement<null, {  }> = {
  name: 'donations.gift-import.pairs',
  parameters: [],
  text: "/* donations.gift-import.pairs */ create temp table pair on commit drop as\nwith\n  could as (\n    select\n      f.row,\n      s.id,\n      f.is_once,\n      f.title = s.title\n      and coalesce(f.given_on = s.given_on, true) as is_close\n    from\n      fresh f\n      join stale s on (s.uscc, s.person, s.term, s.thing) = (f.uscc, f.person, f.term, f.thing)\n    where\n      f.is_once\n      or (\n        f.title = s.title\n        and (\n          coalesce(f.given_on = s.given_on, true)\n          or s.is_same_list\n        )\n      )\n  )\n  -- a row that differs in its amount alone goes before one of another day\n,\n  best as (\n    select\n      c.*\n    from\n      could c\n    where\n      c.is_close\n      or c.is_once\n      or not exists (\n        select\n        from\n          could o\n        where\n          (\n            o.row = c.row\n            or o.id = c.id\n          )\n          and o.is_close\n      )\n  )\nselect\n  row,\n  id,\n  count(*) over (\n    partition by\n      row\n  ) as for_row,\n  count(*) over (\n    partition by\n      id\n  ) as for_gift\nfrom\n  best",
}

/** Givers whom the directory calls otherwise. */
export const giftImportPartnerNames: Statement<null, {  }> = {
  name: 'donations.gift-import.partner-names',
  parameters: [],
  text: "/* donations.gift-import.partner-names */ insert into\n  warned\nselect\n  t.row,\n  '捐赠单位',\n  'PARTNER_NAME_DIFFERS',\n  null\nfrom\n  staged t\n  join donations.partner p on p.uscc = t.uscc\nwhere\n  p.name <> t.partner_name\n  and t.outcome is null",
}

/** The giver itself is entered as a partner, unless it is one. */
export const giftImportPartnerSelf: Statement<null, {  }> = {
  name: 'donations.gift-import.partner-self',
  parameters: [],
  text: "/* donations.gift-import.partner-self */ insert into\n  donations.partner (uscc, name, channel)\nselect distinct\n  on (uscc) uscc,\n  partner_name,\n  channel\nfrom\n  asked\norder by\n  uscc,\n  row\non conflict (uscc) do nothing",
}

/** Givers of the list who are no partners yet. */
export const giftImportPartners: Statement<null, {  }> = {
  name: 'donations.gift-import.partners',
  parameters: [],
  text: "/* donations.gift-import.partners */ insert into\n  donations.partner (uscc, name, channel)\nselect distinct\n  on (uscc) uscc,\n  partner_name,\n  channel\nfrom\n  staged\nwhere\n  outcome is null\n  and row not in (\n    select\n      row\n    from\n      refused\n  )\norder by\n  uscc,\n  row\non conflict (uscc) do nothing",
}

/** Rows of a bureau's list whose school or child is not found, or is several. */
export const giftImportRefusedOfBureau: Statement<null, {  }> = {
  name: 'donations.gift-import.refused-of-bureau',
  parameters: [],
  text: "/* donations.gift-import.refused-of-bureau */ insert into\n  refused\nselect\n  row,\n  '学校',\n  'SCHOOL_UNKNOWN',\n  school_written\nfrom\n  staged\nwhere\n  registry_digest is null\n  and school_key not in (\n    select\n      school_key\n    from\n      named_school\n  )\nunion all\nselect\n  row,\n  '受助学生姓名',\n  'STUDENT_AMBIGUOUS',\n  null\nfrom\n  staged\nwhere\n  namesakes > 1\nunion all\nselect\n  row,\n  case\n    when registry_digest is null then '受助学生姓名'\n    else '学籍号'\n  end,\n  'STUDENT_NOT_FOUND',\n  null\nfrom\n  staged\nwhere\n  namesakes = 0\n  and (\n    registry_digest is not null\n    or school_key in (\n      select\n        school_key\n      from\n        named_school\n    )\n  )",
}

/** Rows of a partner's own list whose code is none of its own; of such a list only rows with a code come this far. */
export const giftImportRefusedOfPartner: Statement<null, {  }> = {
  name: 'donations.gift-import.refused-of-partner',
  parameters: [],
  text: "/* donations.gift-import.refused-of-partner */ insert into\n  refused\nselect\n  row,\n  '受助编号',\n  'AID_CODE_UNKNOWN',\n  null\nfrom\n  staged\nwhere\n  namesakes = 0\n  and outcome is null",
}

/** The rows of a list of gifts, as read; `outcome` is ACCEPTED, UNCHANGED, REJECTED or not known yet. */
export const giftImportStaged: Statement<null, {  }> = {
  name: 'donations.gift-import.staged',
  parameters: [],
  text: "/* donations.gift-import.staged */ create temp table staged (\n  row int primary key,\n  uscc text,\n  partner_name text,\n  channel text,\n  registry_digest bytea,\n  registry_cipher text,\n  name_written text,\n  name_key text,\n  school_key text,\n  school_written text,\n  form text,\n  purpose text,\n  title text,\n  quantity numeric,\n  unit text,\n  amount_fen bigint,\n  term text,\n  given_on date,\n  student_refs uuid[],\n  outcome text\n) on commit drop",
}

/** Gifts of earlier lists of this organisation whose rows this file does not hold, and whether it holds others of that
 * list. */
export const giftImportStale: Statement<{ organisation: string | null }, {  }> = {
  name: 'donations.gift-import.stale',
  parameters: ["organisation"],
  text: "/* donations.gift-import.stale */ create temp table stale on commit drop as\nwith\n  told as (\n    select\n      content_digest,\n      person,\n      count(*) as n\n    from\n      staged\n    where\n      content_digest is not null\n      and row not in (\n        select\n          row\n        from\n          refused\n      )\n    group by\n      1,\n      2\n  ),\n  kept as (\n    select\n      g.*,\n      p.uscc,\n      s.person_key as person,\n      coalesce(g.item_code, concat_ws('|', g.form, g.purpose, g.title)) || '|' || g.form as thing,\n      row_number() over (\n        partition by\n          g.content_digest,\n          s.person_key\n        order by\n          g.id\n      ) as nth\n    from\n      donations.gift g\n      join donations.partner p on p.id = g.partner_id\n      join students.student s on s.id = g.student_id\n    where\n      g.content_digest is not null\n      and g.status not in ('CANCELLED', 'RETURNED')\n      and g.made_by = $1\n      and s.person_key in (\n        select\n          person\n        from\n          fresh\n      )\n  )\nselect\n  k.*,\n  exists (\n    select\n    from\n      told o\n      join donations.gift known on known.content_digest = o.content_digest\n      join students.student s on s.id = known.student_id\n      and s.person_key = o.person\n    where\n      known.import_id = k.import_id\n  ) as is_same_list\nfrom\n  kept k\n  left join told t on (t.content_digest, t.person) = (k.content_digest, k.person)\nwhere\n  k.nth > coalesce(t.n, 0)",
}

/** Gifts of a day before the child was born. */
export const giftImportUnborn: Statement<{ region: string | null }, {  }> = {
  name: 'donations.gift-import.unborn',
  parameters: ["region"],
  text: "/* donations.gift-import.unborn */ insert into\n  refused\nselect\n  t.row,\n  '日期',\n  'BEFORE_BIRTH',\n  null\nfrom\n  staged t\n  join students.student s on s.id = t.student_id\n  and starts_with(s.region, $1)\nwhere\n  t.given_on < s.birth_date\n  and t.outcome is null",
}

/** Things whose words leave open what of the catalogue they are. */
export const giftImportUnclearThings: Statement<null, {  }> = {
  name: 'donations.gift-import.unclear-things',
  parameters: [],
  text: "/* donations.gift-import.unclear-things */ insert into\n  warned\nselect\n  row,\n  '物品或服务',\n  'ITEM_UNCLEAR',\n  title\nfrom\n  staged\nwhere\n  outcome is null\n  and row not in (\n    select\n      row\n    from\n      refused\n  )\n  and donations.item_of (title, form) is null\n  and (\n    donations.is_accessory (title)\n    or (\n      select\n        count(distinct i.code)\n      from\n        donations.things_in (title) i\n    ) > 1\n  )",
}

/** Rows that may correct several gifts, or several rows one gift: a person has to say. */
export const giftImportUnclear: Statement<null, {  }> = {
  name: 'donations.gift-import.unclear',
  parameters: [],
  text: "/* donations.gift-import.unclear */ insert into\n  refused\nselect distinct\n  row,\n  '物品或服务',\n  'CORRECTION_UNCLEAR',\n  null\nfrom\n  pair\nwhere\n  for_row > 1\n  or for_gift > 1",
}

/** Rows whose name differs from the registry's under their number. */
export const giftImportWarned: Statement<null, {  }> = {
  name: 'donations.gift-import.warned',
  parameters: [],
  text: "/* donations.gift-import.warned */ insert into\n  warned\nselect\n  t.row,\n  '受助学生姓名',\n  'NAME_DIFFERS',\n  null\nfrom\n  staged t\n  join students.student s on s.id = t.student_id\nwhere\n  t.name_key <> s.name_key",
}

/** Students whom a request may mean, of its school or county, as far as the caller sees them. */
export const giftRequestCandidates: Statement<{ ids: readonly (string | null)[] | null }, { requestId: string; id: string }> = {
  name: 'donations.gift-request.candidates',
  parameters: ["ids"],
  text: "/* donations.gift-request.candidates */ select\n  r.id as \"requestId\",\n  s.id\nfrom\n  donations.gift_request r\n  join students.student s on s.linked_to is null\n  and s.status not in ('TRANSFERRED', 'GRADUATED')\n  and (\n    s.registry_digest = r.registry_digest\n    or (\n      s.name_key = r.name_key\n      and (\n        r.school_id is null\n        or s.school_id = r.school_id\n      )\n    )\n  )\nwhere\n  r.id = any ($1::uuid[])\norder by\n  s.registry_digest is not distinct from r.registry_digest desc,\n  s.id",
}

/** What the school says of a request. */
export const giftRequestDecide: Statement<{ status: string | null; note: string | null; giftId: string | null; subject: string | null; organisation: string | null; id: string | null }, {  }> = {
  name: 'donations.gift-request.decide',
  parameters: ["status","note","giftId","subject","organisation","id"],
  text: "/* donations.gift-request.decide */ update donations.gift_request\nset\n  status = $1,\n  note = $2,\n  gift_id = $3,\n  decided_by = $4,\n  decided_organisation = $5,\n  decided_at = now()\nwhere\n  id = $6",
}

/** A request by its id. */
export const giftRequestFind: Statement<{ id: string | null }, { id: string; status: 'ASKED' | 'MATCHED' | 'DECLINED'; giver: string; name: string; school: string; region: string; form: string; purpose: string; title: string; amount: bigint | null; quantity: number | null; unit: string | null; term: string; givenOn: string | null; note: string | null; askedAt: Date; decidedAt: Date | null; giftId: string | null; schoolId: string | null; nameKey: string; registryDigest: Buffer | null }> = {
  name: 'donations.gift-request.find',
  parameters: ["id"],
  text: "/* donations.gift-request.find */ select\n  request.id,\n  request.status,\n  partner.name as giver,\n  request.name,\n  request.school_written as school,\n  request.region,\n  request.form,\n  request.purpose,\n  request.title,\n  request.amount_fen as amount,\n  request.quantity::float as quantity,\n  request.unit,\n  request.term,\n  request.given_on as \"givenOn\",\n  request.note,\n  request.created_at as \"askedAt\",\n  request.decided_at as \"decidedAt\",\n  request.gift_id as \"giftId\",\n  request.school_id as \"schoolId\",\n  request.name_key as \"nameKey\",\n  request.registry_digest as \"registryDigest\"\nfrom\n  donations.gift_request request\n  join donations.partner on partner.id = request.partner_id\nwhere\n  request.id = $1",
}

/** Makes the gift that a request asks for, of the giver's donation of such things. */
export const giftRequestGift: Statement<{ id: string | null; studentId: string | null; giftId: string | null }, { gift_of_request: unknown }> = {
  name: 'donations.gift-request.gift',
  parameters: ["id","studentId","giftId"],
  text: "/* donations.gift-request.gift */ select\n  donations.gift_of_request ($1, $2, $3)",
}

/** A new id, in the order of time. */
export const giftRequestId: Statement<null, { id: string | null }> = {
  name: 'donations.gift-request.id',
  parameters: [],
  text: "/* donations.gift-request.id */ select\n  uuidv7() as id",
}

/** Requests that the caller made or is asked; those that wait first, the oldest first. */
export const giftRequestList: Statement<{ status: string | null }, { id: string; status: 'ASKED' | 'MATCHED' | 'DECLINED'; giver: string; name: string; school: string; region: string; form: string; purpose: string; title: string; amount: bigint | null; quantity: number | null; unit: string | null; term: string; givenOn: string | null; note: string | null; askedAt: Date; decidedAt: Date | null; giftId: string | null; schoolId: string | null; nameKey: string; registryDigest: Buffer | null; cursorKey: string; cursorId: string }> = {
  name: 'donations.gift-request.list',
  parameters: ["status"],
  text: "/* donations.gift-request.list */ select\n  request.id,\n  request.status,\n  partner.name as giver,\n  request.name,\n  request.school_written as school,\n  request.region,\n  request.form,\n  request.purpose,\n  request.title,\n  request.amount_fen as amount,\n  request.quantity::float as quantity,\n  request.unit,\n  request.term,\n  request.given_on as \"givenOn\",\n  request.note,\n  request.created_at as \"askedAt\",\n  request.decided_at as \"decidedAt\",\n  request.gift_id as \"giftId\",\n  request.school_id as \"schoolId\",\n  request.name_key as \"nameKey\",\n  request.registry_digest as \"registryDigest\",\n  case request.status\n    when 'ASKED' then '0'\n    else '1'\n  end as \"cursorKey\",\n  request.id as \"cursorId\"\nfrom\n  donations.gift_request request\n  join donations.partner on partner.id = request.partner_id\nwhere\n  (\n    $1::text is null\n    or request.status = $1\n  )",
}

/** Locks a request that is to be decided. */
export const giftRequestLock: Statement<{ id: string | null }, { id: string }> = {
  name: 'donations.gift-request.lock',
  parameters: ["id"],
  text: "/* donations.gift-request.lock */ select\n  id\nfrom\n  donations.gift_request\nwhere\n  id = $1\nfor update",
}

/** Of these gifts where each stands, and whether the caller may say of it that it arrived. */
export const giftConfirmable: Statement<{ ids: readonly (string | null)[] | null }, { id: string; status: string; isReceiver: boolean }> = {
  name: 'donations.gift.confirmable',
  parameters: ["ids"],
  text: "/* donations.gift.confirmable */ select\n  g.id,\n  g.status,\n  donations.receives (g.student_id, g.household_id, g.school_id, g.region) as \"isReceiver\"\nfrom\n  donations.gift g\nwhere\n  g.id = any ($1::uuid[])",
}

/** A donation that the caller may give of. */
export const giftDonationOwn: Statement<{ id: string | null }, { id: string; partnerId: string; form: string; purpose: string; title: string; unit: string | null; amount: bigint | null; quantity: number | null; leftAmount: bigint | null; leftQuantity: number | null; isClosed: boolean | null }> = {
  name: 'donations.gift.donation-own',
  parameters: ["id"],
  text: "/* donations.gift.donation-own */ select\n  d.id,\n  d.partner_id as \"partnerId\",\n  d.form,\n  d.purpose,\n  d.title,\n  d.unit,\n  d.amount_fen as amount,\n  d.quantity::float as quantity,\n  d.amount_fen - d.given_fen - d.used_fen as \"leftAmount\",\n  (d.quantity - d.given_quantity - d.used_quantity)::float as \"leftQuantity\",\n  d.closed_on is not null as \"isClosed\"\nfrom\n  donations.donation d\n  join donations.partner p on p.id = d.partner_id\nwhere\n  d.id::text = $1\n  and (\n    d.made_by = (\n      select\n        session.organisation ()\n    )\n    or p.uscc = (\n      select\n        session.uscc ()\n    )\n  )",
}

/** Gifts of one donation to many children; what their household has together goes to their homes. */
export const giftGiveMany: Statement<{ donationId: string | null; partnerId: string | null; form: string | null; purpose: string | null; title: string | null; item: string | null; unit: string | null; term: string | null; organisation: string | null; givenWith: string | null; studentIds: readonly (string | null)[] | null; regions: readonly (string | null)[] | null; amounts: readonly (bigint | null)[] | null; quantities: readonly (string | null)[] | null; isOfHousehold: boolean | null }, { id: string }> = {
  name: 'donations.gift.give-many',
  parameters: ["donationId","partnerId","form","purpose","title","item","unit","term","organisation","givenWith","studentIds","regions","amounts","quantities","isOfHousehold"],
  text: "/* donations.gift.give-many */ insert into\n  donations.gift (\n    donation_id,\n    partner_id,\n    student_id,\n    household_id,\n    via_student,\n    form,\n    purpose,\n    title,\n    item_code,\n    amount_fen,\n    quantity,\n    unit,\n    term,\n    region,\n    made_by,\n    given_with\n  )\nselect\n  $1,\n  $2,\n  case\n    when h.household_id is null then t.student_id\n  end,\n  h.household_id,\n  case\n    when h.household_id is not null then t.student_id\n  end,\n  $3,\n  $4,\n  $5,\n  coalesce($6, donations.item_of ($5, $3)),\n  t.amount_fen,\n  t.quantity,\n  $7,\n  $8,\n  t.region,\n  $9,\n  $10\nfrom\n  unnest(\n    $11::uuid[],\n    $12::text[],\n    $13::bigint[],\n    $14::numeric[]\n  ) as t (student_id, region, amount_fen, quantity)\n  left join donations.homes_of_children (\n    case\n      when $15::boolean then $11::uuid[]\n      else '{}'\n    end\n  ) as h on h.student_id = t.student_id\nreturning\n  id",
}

/** A gift out of a donation. */
export const giftGive: Statement<{ id: string | null; donationId: string | null; partnerId: string | null; studentId: string | null; householdId: string | null; schoolId: string | null; village: string | null; form: string | null; purpose: string | null; title: string | null; item: string | null; amount: bigint | null; quantity: string | number | null; unit: string | null; term: string | null; region: string | null; organisation: string | null; leadFen: bigint | null; leadParts: number | null; unnamedCount: number | null; viaStudent: string | null; projectPartId: string | null }, {  }> = {
  name: 'donations.gift.give',
  parameters: ["id","donationId","partnerId","studentId","householdId","schoolId","village","form","purpose","title","item","amount","quantity","unit","term","region","organisation","leadFen","leadParts","unnamedCount","viaStudent","projectPartId"],
  text: "/* donations.gift.give */ insert into\n  donations.gift (\n    id,\n    donation_id,\n    partner_id,\n    student_id,\n    household_id,\n    school_id,\n    village,\n    form,\n    purpose,\n    title,\n    item_code,\n    amount_fen,\n    quantity,\n    unit,\n    term,\n    region,\n    made_by,\n    lead_fen,\n    lead_parts,\n    unnamed_count,\n    via_student,\n    project_part_id\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    $8,\n    $9,\n    $10,\n    coalesce($11, donations.item_of ($10, $8)),\n    $12,\n    $13,\n    $14,\n    $15,\n    $16,\n    $17,\n    $18::bigint,\n    $19,\n    $20::int,\n    $21::uuid,\n    $22::uuid\n  )",
}

/** Whether the caller recorded the gift. */
export const giftGiver: Statement<{ id: string | null }, { isRecorder: boolean | null }> = {
  name: 'donations.gift.giver',
  parameters: ["id"],
  text: "/* donations.gift.giver */ select\n  g.made_by = (\n    select\n      session.organisation ()\n  ) as \"isRecorder\"\nfrom\n  donations.gift g\n  join donations.partner p on p.id = g.partner_id\nwhere\n  g.id = $1\n  and (\n    g.made_by = (\n      select\n        session.organisation ()\n    )\n    or p.uscc = (\n      select\n        session.uscc ()\n    )\n  )",
}

/** The homes of some children. */
export const giftHomes: Statement<{ ids: readonly (string | null)[] | null }, { studentId: string; householdId: string }> = {
  name: 'donations.gift.homes',
  parameters: ["ids"],
  text: "/* donations.gift.homes */ select\n  student_id as \"studentId\",\n  household_id as \"householdId\"\nfrom\n  donations.homes_of_children ($1::uuid[])",
}

/** A household by register and number. */
export const giftHousehold: Statement<{ householdRegister: string | null; householdNumber: string | null }, { id: string; region: string }> = {
  name: 'donations.gift.household',
  parameters: ["householdRegister","householdNumber"],
  text: "/* donations.gift.household */ select\n  id,\n  region\nfrom\n  households.household\nwhere\n  register = $1\n  and number = $2\norder by\n  id\nlimit\n  1",
}

/** Gifts by id, with who gives. */
export const giftLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; donationId: string; studentId: string | null; cardOf: string | null; householdId: string | null; schoolId: string | null; village: string | null; itemCode: string | null; form: string; purpose: string; title: string; giver: string; isOwn: boolean; amount: bigint | null; quantity: number | null; unit: string | null; unnamedCount: number | null; leadFen: bigint | null; leadParts: number; term: string; status: string; givenOn: string | null; promisedUntil: string | null }> = {
  name: 'donations.gift.load',
  parameters: ["ids"],
  text: "/* donations.gift.load */ select\n  gift.id,\n  gift.donation_id as \"donationId\",\n  gift.student_id as \"studentId\",\n  coalesce(gift.student_id, gift.via_student) as \"cardOf\",\n  gift.household_id as \"householdId\",\n  gift.school_id as \"schoolId\",\n  gift.village,\n  gift.item_code as \"itemCode\",\n  gift.form,\n  gift.purpose,\n  gift.title,\n  partner.name as giver,\n  coalesce(\n    gift.made_by = (\n      select\n        session.organisation ()\n    )\n    or partner.uscc = (\n      select\n        session.uscc ()\n    ),\n    false\n  ) as \"isOwn\",\n  gift.amount_fen as amount,\n  gift.quantity::float as quantity,\n  gift.unit,\n  gift.unnamed_count - gift.named_count as \"unnamedCount\",\n  gift.lead_fen as \"leadFen\",\n  gift.lead_parts as \"leadParts\",\n  gift.term,\n  gift.status,\n  gift.given_on as \"givenOn\",\n  case gift.status\n    when 'PLEDGED' then (\n      (gift.created_at + interval '30 days') at time zone 'Asia/Shanghai'\n    )::date::text\n  end as \"promisedUntil\"\nfrom\n  donations.gift\n  join donations.partner on partner.id = gift.partner_id\nwhere\n  gift.id = any ($1::uuid[])",
}

/** Whoever confirms some of these gifts at the same moment waits. */
export const giftLockMany: Statement<{ ids: readonly (string | null)[] | null }, { lock_gifts: unknown }> = {
  name: 'donations.gift.lock-many',
  parameters: ["ids"],
  text: "/* donations.gift.lock-many */ select\n  donations.lock_gifts ($1::uuid[])",
}

/** Each of these students has a gift of its own of the delivery. */
export const giftNameMany: Statement<{ deliveryId: string | null; givenWith: string | null; studentIds: readonly (string | null)[] | null; amounts: readonly (bigint | null)[] | null; quantities: readonly (string | null)[] | null; subject: string | null }, { count: number }> = {
  name: 'donations.gift.name-many',
  parameters: ["deliveryId","givenWith","studentIds","amounts","quantities","subject"],
  text: "/* donations.gift.name-many */ select\n  donations.name_children (\n    $1,\n    $2,\n    $3::uuid[],\n    $4::bigint[],\n    $5::numeric[],\n    $6\n  ) as \"count\"",
}

/** Takes so many people out of a delivery; what each of them got. */
export const giftNameSome: Statement<{ id: string | null; count: number | null }, { amounts: (bigint)[]; quantities: (string)[] }> = {
  name: 'donations.gift.name-some',
  parameters: ["id","count"],
  text: "/* donations.gift.name-some */ select\n  amounts as \"amounts\",\n  quantities::text[] as \"quantities\"\nfrom\n  donations.name_some ($1, $2)",
}

/** Of these students those who were named of a delivery already. */
export const giftNamedOf: Statement<{ id: string | null; studentIds: readonly (string | null)[] | null }, { studentId: string | null }> = {
  name: 'donations.gift.named-of',
  parameters: ["id","studentIds"],
  text: "/* donations.gift.named-of */ select\n  student_id as \"studentId\"\nfrom\n  donations.gift\nwhere\n  named_of = $1\n  and student_id = any ($2::uuid[])\n  and status not in ('CANCELLED', 'RETURNED')",
}

/** Gifts of a donation, by their day. */
export const giftOfDonation: Statement<{ parent: string | null }, { id: string; donationId: string; studentId: string | null; cardOf: string | null; householdId: string | null; schoolId: string | null; village: string | null; itemCode: string | null; form: string; purpose: string; title: string; giver: string; isOwn: boolean; amount: bigint | null; quantity: number | null; unit: string | null; unnamedCount: number | null; leadFen: bigint | null; leadParts: number; term: string; status: string; givenOn: string | null; promisedUntil: string | null; cursorKey: string; cursorId: string }> = {
  name: 'donations.gift.of-donation',
  parameters: ["parent"],
  text: "/* donations.gift.of-donation */ select\n  gift.id,\n  gift.donation_id as \"donationId\",\n  gift.student_id as \"studentId\",\n  coalesce(gift.student_id, gift.via_student) as \"cardOf\",\n  gift.household_id as \"householdId\",\n  gift.school_id as \"schoolId\",\n  gift.village,\n  gift.item_code as \"itemCode\",\n  gift.form,\n  gift.purpose,\n  gift.title,\n  partner.name as giver,\n  coalesce(\n    gift.made_by = (\n      select\n        session.organisation ()\n    )\n    or partner.uscc = (\n      select\n        session.uscc ()\n    ),\n    false\n  ) as \"isOwn\",\n  gift.amount_fen as amount,\n  gift.quantity::float as quantity,\n  gift.unit,\n  gift.unnamed_count - gift.named_count as \"unnamedCount\",\n  gift.lead_fen as \"leadFen\",\n  gift.lead_parts as \"leadParts\",\n  gift.term,\n  gift.status,\n  gift.given_on as \"givenOn\",\n  case gift.status\n    when 'PLEDGED' then (\n      (gift.created_at + interval '30 days') at time zone 'Asia/Shanghai'\n    )::date::text\n  end as \"promisedUntil\",\n  coalesce(gift.given_on::text, '') as \"cursorKey\",\n  gift.id as \"cursorId\"\nfrom\n  donations.gift\n  join donations.partner on partner.id = gift.partner_id\nwhere\n  gift.donation_id = $1",
}

/** The gifts that one request made, in the order of their ids. */
export const giftOfRequest: Statement<{ id: string | null }, { id: string }> = {
  name: 'donations.gift.of-request',
  parameters: ["id"],
  text: "/* donations.gift.of-request */ select\n  id\nfrom\n  donations.gift\nwhere\n  given_with = $1\norder by\n  id",
}

/** Gifts to children of a school, or to the school itself, that wait for it, or stand otherwise; by what they are and
 * whom. */
export const giftOfSchool: Statement<{ parent: string | null; status: string | null }, { id: string; donationId: string; studentId: string | null; cardOf: string | null; householdId: string | null; schoolId: string | null; village: string | null; itemCode: string | null; form: string; purpose: string; title: string; giver: string; isOwn: boolean; amount: bigint | null; quantity: number | null; unit: string | null; unnamedCount: number | null; leadFen: bigint | null; leadParts: number; term: string; status: string; givenOn: string | null; promisedUntil: string | null; cursorKey: string; cursorId: string }> = {
  name: 'donations.gift.of-school',
  parameters: ["parent","status"],
  text: "/* donations.gift.of-school */ select\n  gift.id,\n  gift.donation_id as \"donationId\",\n  gift.student_id as \"studentId\",\n  coalesce(gift.student_id, gift.via_student) as \"cardOf\",\n  gift.household_id as \"householdId\",\n  gift.school_id as \"schoolId\",\n  gift.village,\n  gift.item_code as \"itemCode\",\n  gift.form,\n  gift.purpose,\n  gift.title,\n  partner.name as giver,\n  coalesce(\n    gift.made_by = (\n      select\n        session.organisation ()\n    )\n    or partner.uscc = (\n      select\n        session.uscc ()\n    ),\n    false\n  ) as \"isOwn\",\n  gift.amount_fen as amount,\n  gift.quantity::float as quantity,\n  gift.unit,\n  gift.unnamed_count - gift.named_count as \"unnamedCount\",\n  gift.lead_fen as \"leadFen\",\n  gift.lead_parts as \"leadParts\",\n  gift.term,\n  gift.status,\n  gift.given_on as \"givenOn\",\n  case gift.status\n    when 'PLEDGED' then (\n      (gift.created_at + interval '30 days') at time zone 'Asia/Shanghai'\n    )::date::text\n  end as \"promisedUntil\",\n  concat_ws(\n    '|',\n    gift.title,\n    s.stage,\n    s.grade,\n    coalesce(s.class_name, '~'),\n    s.name\n  ) as \"cursorKey\",\n  gift.id as \"cursorId\"\nfrom\n  (\n    select\n      g.id,\n      g.student_id as child_id\n    from\n      students.student o\n      join donations.gift g on g.student_id = o.id\n    where\n      o.school_id = $1\n    union all\n    select\n      g.id,\n      g.via_student\n    from\n      students.student o\n      join donations.gift g on g.via_student = o.id\n    where\n      o.school_id = $1\n    union all\n    select\n      g.id,\n      null\n    from\n      donations.gift g\n    where\n      g.school_id = $1\n  ) as own\n  join donations.gift on gift.id = own.id\n  join donations.partner on partner.id = gift.partner_id\n  left join students.student s on s.id = own.child_id\nwhere\n  (\n    $2::text is null\n    or gift.status = $2\n  )",
}

/** Gifts to students, and to the households that the roll knows them in, of one term or of all; donation and giver
 * come along. */
export const giftOfStudent: Statement<{ ids: readonly (string | null)[] | null; term: string | null }, { id: string; donationId: string; studentId: string | null; cardOf: string | null; householdId: string | null; schoolId: string | null; village: string | null; itemCode: string | null; form: string; purpose: string; title: string; giver: string; isOwn: boolean; amount: bigint | null; quantity: number | null; unit: string | null; unnamedCount: number | null; leadFen: bigint | null; leadParts: number; term: string; status: string; givenOn: string | null; promisedUntil: string | null; ofDonation: unknown; ofPartner: unknown; childId: string }> = {
  name: 'donations.gift.of-student',
  parameters: ["ids","term"],
  text: "/* donations.gift.of-student */ with\n  child as (\n    select\n      gift.id as gift_id,\n      gift.student_id\n    from\n      donations.gift\n    where\n      gift.student_id = any ($1::uuid[])\n    union all\n    select\n      gift.id,\n      home.student_id\n    from\n      (\n        select distinct\n          e.student_id,\n          m.household_id\n        from\n          reconciliation.roll_entry e\n          join reconciliation.roll_member m on m.entry_id = e.id\n        where\n          e.student_id = any ($1::uuid[])\n          and e.status = 'MATCHED'\n      ) as home\n      join donations.gift on gift.household_id = home.household_id\n  )\nselect\n  gift.id,\n  gift.donation_id as \"donationId\",\n  gift.student_id as \"studentId\",\n  coalesce(gift.student_id, gift.via_student) as \"cardOf\",\n  gift.household_id as \"householdId\",\n  gift.school_id as \"schoolId\",\n  gift.village,\n  gift.item_code as \"itemCode\",\n  gift.form,\n  gift.purpose,\n  gift.title,\n  partner.name as giver,\n  coalesce(\n    gift.made_by = (\n      select\n        session.organisation ()\n    )\n    or partner.uscc = (\n      select\n        session.uscc ()\n    ),\n    false\n  ) as \"isOwn\",\n  gift.amount_fen as amount,\n  gift.quantity::float as quantity,\n  gift.unit,\n  gift.unnamed_count - gift.named_count as \"unnamedCount\",\n  gift.lead_fen as \"leadFen\",\n  gift.lead_parts as \"leadParts\",\n  gift.term,\n  gift.status,\n  gift.given_on::text as \"givenOn\",\n  case gift.status\n    when 'PLEDGED' then (\n      (gift.created_at + interval '30 days') at time zone 'Asia/Shanghai'\n    )::date::text\n  end as \"promisedUntil\",\n  (\n    select\n      to_jsonb(own)\n    from\n      (\n        select\n          donation.id,\n          donation.partner_id as \"partnerId\",\n          donation.form,\n          donation.purpose,\n          donation.title,\n          donation.amount_fen::text as amount,\n          donation.quantity::float as quantity,\n          donation.unit,\n          donation.received_on::text as \"receivedOn\",\n          donation.receipt_number as \"receiptNumber\",\n          donation.passed_on_from_id as \"passedOnFromId\",\n          donation.given_fen::text as \"givenFen\",\n          donation.used_fen::text as \"usedFen\",\n          (\n            donation.quantity - donation.given_quantity - donation.used_quantity\n          )::float as \"leftQuantityKept\",\n          null as \"receivedFrom\",\n          donation.anonymous,\n          null as \"receiptHandler\",\n          donation.receipt_on as \"receiptOn\",\n          donation.receipt_waived as \"receiptWaived\",\n          null as \"agreementNumber\",\n          donation.closed_on::text as \"closedOn\"\n      ) as own\n  ) as \"ofDonation\",\n  to_jsonb(partner) as \"ofPartner\",\n  child.student_id as \"childId\"\nfrom\n  child\n  join donations.gift on gift.id = child.gift_id\n  join donations.partner on partner.id = gift.partner_id\n  join donations.donation on donation.id = gift.donation_id\nwhere\n  (\n    $2::text is null\n    or gift.term = $2\n  )\norder by\n  \"givenOn\",\n  gift.id",
}

/** Promises that nobody has confirmed within thirty days end, at most a thousand at once; the donation holds them
 * again. */
export const giftPromisesEnd: Statement<null, {  }> = {
  name: 'donations.gift.promises-end',
  parameters: [],
  text: "/* donations.gift.promises-end */ insert into\n  donations.gift_event (gift_id, status, on_date, reason, subject)\nselect\n  id,\n  'CANCELLED',\n  (now() at time zone 'Asia/Shanghai')::date,\n  '约定满 30 日无人确认，自动失效',\n  'dianming'\nfrom\n  donations.gift\nwhere\n  status = 'PLEDGED'\n  and created_at < now() - interval '30 days'\norder by\n  id\nlimit\n  1000\nfor update\n  skip locked",
}

/** Whether the caller receives for whom a gift is. */
export const giftReceiver: Statement<{ id: string | null }, { isReceiver: boolean | null }> = {
  name: 'donations.gift.receiver',
  parameters: ["id"],
  text: "/* donations.gift.receiver */ select\n  donations.receives (g.student_id, g.household_id, g.school_id, g.region) as \"isReceiver\"\nfrom\n  donations.gift g\nwhere\n  g.id = $1",
}

/** A part for households of a project that the caller sees and that is not cancelled. */
export const giftReliefPart: Statement<{ id: string | null }, { id: string }> = {
  name: 'donations.gift.relief-part',
  parameters: ["id"],
  text: "/* donations.gift.relief-part */ select\n  t.id\nfrom\n  households.project_part t\n  join households.village_project p on p.id = t.project_id\nwhere\n  t.id = $1\n  and t.purpose = 'HOUSEHOLD_RELIEF'\n  and t.corrects_id is null\n  and p.status <> 'CANCELLED'",
}

/** Whether a reservation of the caller's holds these children still; locks it. */
export const giftReservationHolds: Statement<{ id: string | null; studentIds: readonly (string | null)[] | null }, { outcome: string }> = {
  name: 'donations.gift.reservation-holds',
  parameters: ["id","studentIds"],
  text: "/* donations.gift.reservation-holds */ select\n  donations.reservation_holds ($1, $2::uuid[]) as \"outcome\"",
}

/** What a reservation is of. */
export const giftReservationItem: Statement<{ id: string | null }, { itemCode: string | null }> = {
  name: 'donations.gift.reservation-item',
  parameters: ["id"],
  text: "/* donations.gift.reservation-item */ select\n  r.item_code as \"itemCode\"\nfrom\n  donations.reservation r\nwhere\n  r.id = $1\n  and r.uscc = (\n    select\n      session.uscc ()\n  )",
}

/** A school by its code. */
export const giftSchool: Statement<{ schoolCode: string | null }, { id: string; region: string }> = {
  name: 'donations.gift.school',
  parameters: ["schoolCode"],
  text: "/* donations.gift.school */ select\n  id,\n  region\nfrom\n  students.school\nwhere\n  code = $1",
}

/** Students whom the caller knows by these codes of its own, each under the place in which it was asked. */
export const giftStudentsByCode: Statement<{ places: readonly (number | null)[] | null; versions: readonly (number | null)[] | null; ids: readonly (string | null)[] | null; uscc: string | null }, { place: number; id: string; region: string }> = {
  name: 'donations.gift.students-by-code',
  parameters: ["places","versions","ids","uscc"],
  text: "/* donations.gift.students-by-code */ select\n  asked.place as \"place\",\n  c.id as \"id\",\n  c.region as \"region\"\nfrom\n  unnest($1::int[], $2::int[], $3::uuid[]) as asked (place, version, id)\n  join students.cards ($3::uuid[]) c on c.id = asked.id\n  left join donations.aid_code a on (a.uscc, a.student_id) = ($4, asked.id)\nwhere\n  coalesce(a.version, 0) = asked.version\n  and coalesce(a.is_live, true)",
}

/** Students whom the caller sees by 学籍号, each under the place in which it was asked; the entry that stands and attends
 * first. */
export const giftStudentsByRegistry: Statement<{ digests: readonly (Buffer | null)[] | null }, { place: bigint; id: string; region: string }> = {
  name: 'donations.gift.students-by-registry',
  parameters: ["digests"],
  text: "/* donations.gift.students-by-registry */ select distinct\n  on (asked.place) asked.place as \"place\",\n  s.id,\n  s.region\nfrom\n  unnest($1::bytea[]) with ordinality as asked (digest, place)\n  join students.student s on s.registry_digest = asked.digest\norder by\n  asked.place,\n  s.linked_to is null desc,\n  s.status = 'ENROLLED' desc,\n  s.id",
}

/** The next event of many gifts. */
export const giftTellMany: Statement<{ status: string | null; on: string | null; sheet: string | null; subject: string | null; ids: readonly (string | null)[] | null }, {  }> = {
  name: 'donations.gift.tell-many',
  parameters: ["status","on","sheet","subject","ids"],
  text: "/* donations.gift.tell-many */ insert into\n  donations.gift_event (gift_id, status, on_date, sheet, subject)\nselect\n  id,\n  $1,\n  $2::date,\n  $3,\n  $4\nfrom\n  unnest($5::uuid[]) as id",
}

/** The next event of a gift. */
export const giftTell: Statement<{ giftId: string | null; status: string | null; reason: string | null; subject: string | null }, {  }> = {
  name: 'donations.gift.tell',
  parameters: ["giftId","status","reason","subject"],
  text: "/* donations.gift.tell */ insert into\n  donations.gift_event (gift_id, status, on_date, reason, subject)\nvalues\n  (\n    $1,\n    $2,\n    case\n      when $2 <> 'PLEDGED' then (now() at time zone 'Asia/Shanghai')::date\n    end,\n    $3,\n    $4\n  )",
}

/** Codes of gifts that are handed out with a sign sheet. */
export const giftVouchersOut: Statement<{ ids: readonly (string | null)[] | null; on: string | null }, { count: number }> = {
  name: 'donations.gift.vouchers-out',
  parameters: ["ids","on"],
  text: "/* donations.gift.vouchers-out */ select\n  donations.hand_out ($1::uuid[], $2::date) as \"count\"",
}

/** The whole catalogue of things, by code. */
export const itemList: Statement<null, { code: string; name: string; english: string; purpose: string; form: string; onceMonths: number | null; per: 'CHILD' | 'HOUSEHOLD' }> = {
  name: 'donations.item.list',
  parameters: [],
  text: "/* donations.item.list */ select\n  code,\n  name,\n  english,\n  purpose,\n  form,\n  once_months as \"onceMonths\",\n  per\nfrom\n  donations.item\norder by\n  code",
}

/** Things of the catalogue by code. */
export const itemLoad: Statement<{ codes: readonly (string | null)[] | null }, { code: string; name: string; english: string; purpose: string; form: string; onceMonths: number | null; per: 'CHILD' | 'HOUSEHOLD' }> = {
  name: 'donations.item.load',
  parameters: ["codes"],
  text: "/* donations.item.load */ select\n  code,\n  name,\n  english,\n  purpose,\n  form,\n  once_months as \"onceMonths\",\n  per\nfrom\n  donations.item\nwhere\n  code = any ($1)",
}

/** What the tables tell of a row: its child, and how many it may be. */
export const needImportChildColumns: Statement<null, {  }> = {
  name: 'donations.need-import.child-columns',
  parameters: [],
  text: "/* donations.need-import.child-columns */ alter table staged\nadd student_id uuid,\nadd on_roll boolean not null default false,\nadd namesakes int not null default 0",
}

/** What each row says of each thing enters; what the child was given is remarked upon its row. */
export const needImportEnter: Statement<{ on: string | null; organisation: string | null; subject: string | null }, {  }> = {
  name: 'donations.need-import.enter',
  parameters: ["on","organisation","subject"],
  text: "/* donations.need-import.enter */ with\n  said as (\n    select\n      row_number() over (\n        order by\n          t.row,\n          x.item\n      ) as place,\n      t.row,\n      t.student_id,\n      x.item,\n      x.needed,\n      t.reason,\n      t.note\n    from\n      staged t\n      cross join lateral (\n        select\n          item,\n          true as needed\n        from\n          unnest(t.needed) as item\n        union all\n        select\n          item,\n          false\n        from\n          unnest(t.there) as item\n      ) as x\n    where\n      t.outcome is null\n      and t.namesakes = 1\n      and t.row not in (\n        select\n          row\n        from\n          refused\n      )\n  ),\n  entered as (\n    select\n      r.place,\n      r.outcome\n    from\n      (\n        select\n          array_agg(\n            student_id\n            order by\n              place\n          ) as students,\n          array_agg(\n            item\n            order by\n              place\n          ) as items,\n          array_agg(\n            null::text\n            order by\n              place\n          ) as purposes,\n          array_agg(\n            needed\n            order by\n              place\n          ) as needed,\n          array_agg(\n            1::numeric\n            order by\n              place\n          ) as quantities,\n          array_agg(\n            null::bigint\n            order by\n              place\n          ) as amounts,\n          array_agg(\n            reason\n            order by\n              place\n          ) as reasons,\n          array_agg(\n            note\n            order by\n              place\n          ) as notes\n        from\n          said\n      ) as a\n      cross join lateral donations.record_needs (\n        a.students,\n        a.items,\n        a.purposes,\n        a.needed,\n        a.quantities,\n        a.amounts,\n        a.reasons,\n        a.notes,\n        $1::date,\n        $2,\n        $3\n      ) as r\n  ),\n  told as (\n    select\n      s.row,\n      bool_or(e.outcome <> 'SAME') as is_new,\n      bool_or(e.outcome = 'HAS_ONE') as has_one,\n      bool_and(e.outcome = 'HAS_ONE') as has_all\n    from\n      said s\n      join entered e on e.place = s.place\n    group by\n      s.row\n  ),\n  remarked as (\n    insert into\n      warned\n    select\n      row,\n      null,\n      'NEED_WAS_GIVEN',\n      null\n    from\n      told\n    where\n      has_one\n  )\nupdate staged t\nset\n  outcome = case\n    when coalesce(told.is_new, false)\n    and not coalesce(told.has_all, false) then 'ACCEPTED'\n    else 'UNCHANGED'\n  end\nfrom\n  staged o\n  left join told on told.row = o.row\nwhere\n  t.row = o.row\n  and o.namesakes = 1\n  and o.row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** Rows of children who are not on the roll: recorded all the same. */
export const needImportOffRoll: Statement<null, {  }> = {
  name: 'donations.need-import.off-roll',
  parameters: [],
  text: "/* donations.need-import.off-roll */ insert into\n  warned\nselect\n  t.row,\n  '姓名',\n  'NOT_ON_ROLL',\n  null\nfrom\n  staged t\nwhere\n  t.namesakes = 1\n  and not t.on_roll\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** Rows whose child is not found, or is several, or is called otherwise. */
export const needImportRefused: Statement<null, {  }> = {
  name: 'donations.need-import.refused',
  parameters: [],
  text: "/* donations.need-import.refused */ insert into\n  refused\nselect\n  t.row,\n  '姓名',\n  case\n    when t.namesakes > 1 then 'STUDENT_AMBIGUOUS'\n    else 'STUDENT_NOT_FOUND'\n  end,\n  null\nfrom\n  staged t\nwhere\n  t.namesakes <> 1\nunion all\nselect\n  t.row,\n  '姓名',\n  'NAME_DIFFERS_OTHER',\n  null\nfrom\n  staged t\n  join students.student s on s.id = t.student_id\nwhere\n  t.namesakes = 1\n  and t.name_key <> s.name_key",
}

/** Rows of a survey as they are read. */
export const needImportStaged: Statement<null, {  }> = {
  name: 'donations.need-import.staged',
  parameters: [],
  text: "/* donations.need-import.staged */ create temp table staged (\n  row int primary key,\n  student_ref uuid,\n  registry_digest bytea,\n  name_key text,\n  needed text[],\n  there text[],\n  reason text,\n  note text,\n  outcome text\n) on commit drop",
}

/** The child of a row, of the schools (`schools`), or where there are none of the region: by the sheet's own number, by
 * 学籍号, or by a name that one child alone has. */
export const needImportStudent: Statement<{ schools: readonly (string | null)[] | null; region: string | null }, {  }> = {
  name: 'donations.need-import.student',
  parameters: ["schools","region"],
  text: "/* donations.need-import.student */ with\n  meant as (\n    select\n      o.row,\n      s.id\n    from\n      staged o\n      join students.student s on s.id = o.student_ref\n    union all\n    select\n      o.row,\n      s.id\n    from\n      staged o\n      join students.student s on s.registry_digest = o.registry_digest\n    where\n      o.student_ref is null\n    union all\n    select\n      o.row,\n      s.id\n    from\n      staged o\n      join students.student s on s.name_key = o.name_key\n    where\n      o.student_ref is null\n      and o.registry_digest is null\n      and s.linked_to is null\n      and s.status not in ('TRANSFERRED', 'GRADUATED')\n  ),\n  found as (\n    select distinct\n      on (m.row) m.row,\n      s.id,\n      exists (\n        select\n        from\n          reconciliation.roll_entry e\n        where\n          e.student_id = s.id\n          and e.status = 'MATCHED'\n      ) as on_roll,\n      count(*) over (\n        partition by\n          m.row\n      )::int as namesakes\n    from\n      meant m\n      join students.student s on s.id = m.id\n      join students.school c on c.id = s.school_id\n    where\n      case\n        when $1::text[] is null then starts_with(s.region, $2)\n        else c.code = any ($1::text[])\n      end\n    order by\n      m.row,\n      s.linked_to is null desc,\n      s.id\n  )\nupdate staged t\nset\n  student_id = f.id,\n  on_roll = f.on_roll,\n  namesakes = case\n    when t.student_ref is null\n    and t.registry_digest is null then f.namesakes\n    else 1\n  end\nfrom\n  found f\nwhere\n  f.row = t.row",
}

/** Whether a child is of a household, as the roll ties them. */
export const needChildOfHousehold: Statement<{ studentId: string | null; householdId: string | null }, { isTheirs: boolean }> = {
  name: 'donations.need.child-of-household',
  parameters: ["studentId","householdId"],
  text: "/* donations.need.child-of-household */ select\n  exists (\n    select\n    from\n      reconciliation.roll_entry e\n      join reconciliation.roll_member m on m.entry_id = e.id\n    where\n      e.student_id = $1\n      and m.household_id = $2\n      and e.status = 'MATCHED'\n  ) as \"isTheirs\"",
}

/** Needs of the caller's children by thing, and by town or school, counted by where they stand. */
export const needCount: Statement<{ bySchool: boolean | null }, { itemCode: string | null; purpose: string; town: string | null; school: string | null; schoolCode: string | null; asked: number; open: number; reserved: number; promised: number; met: number; there: number }> = {
  name: 'donations.need.count',
  parameters: ["bySchool"],
  text: "/* donations.need.count */ select\n  t.item_code as \"itemCode\",\n  t.purpose as \"purpose\",\n  t.town as \"town\",\n  t.school as \"school\",\n  t.school_code as \"schoolCode\",\n  t.asked as \"asked\",\n  t.open as \"open\",\n  t.reserved as \"reserved\",\n  t.promised as \"promised\",\n  t.met as \"met\",\n  t.there as \"there\"\nfrom\n  donations.count_needs ($1) as t",
}

/** A difficulty that the caller sees, and whom its pairing is with. */
export const needDifficulty: Statement<{ id: string | null }, { id: string; studentId: string | null; householdId: string | null; isOpen: boolean; needId: string | null }> = {
  name: 'donations.need.difficulty',
  parameters: ["id"],
  text: "/* donations.need.difficulty */ select\n  d.id,\n  p.student_id as \"studentId\",\n  p.household_id as \"householdId\",\n  d.status in ('OPEN', 'IN_HAND') as \"isOpen\",\n  (\n    select\n      n.need_id\n    from\n      donations.difficulty_need n\n    where\n      n.difficulty_id = d.id\n  ) as \"needId\"\nfrom\n  households.difficulty d\n  join households.pairing p on p.id = d.pairing_id\nwhere\n  d.id = $1",
}

/** Groups by id, as the caller may read them. */
export const needGroupLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; region: string; itemCode: string | null; purpose: string; stage: string | null; town: string | null; persons: number; amountMissing: bigint | null; reserved: number; published: string }> = {
  name: 'donations.need.group-load',
  parameters: ["ids"],
  text: "/* donations.need.group-load */ select\n  g.id,\n  g.county as region,\n  g.item_code as \"itemCode\",\n  g.purpose,\n  g.stage,\n  g.town,\n  g.persons,\n  g.amount_fen as \"amountMissing\",\n  g.reserved,\n  g.published\nfrom\n  donations.need_group g\nwhere\n  g.id = any ($1::uuid[])",
}

/** Groups that the caller may read, of a region and a purpose, those with most children first. */
export const needGroups: Statement<{ region: string | null; purpose: string | null }, { id: string; region: string; itemCode: string | null; purpose: string; stage: string | null; town: string | null; persons: number; amountMissing: bigint | null; reserved: number; published: string; cursorKey: string; cursorId: string }> = {
  name: 'donations.need.groups',
  parameters: ["region","purpose"],
  text: "/* donations.need.groups */ select\n  g.id,\n  g.county as region,\n  g.item_code as \"itemCode\",\n  g.purpose,\n  g.stage,\n  g.town,\n  g.persons,\n  g.amount_fen as \"amountMissing\",\n  g.reserved,\n  g.published,\n  lpad((100000000 - g.persons)::text, 9, '0') as \"cursorKey\",\n  g.id as \"cursorId\"\nfrom\n  donations.need_group g\nwhere\n  (\n    $1::text is null\n    or starts_with(g.county, $1)\n    or (\n      g.town is not null\n      and starts_with($1, g.county)\n      and starts_with(g.town, $1)\n    )\n  )\n  and (\n    $2::text is null\n    or g.purpose = $2\n  )",
}

/** Needs of the caller's children, the most pressing first. */
export const needList: Statement<{ status: string | null; item: string | null; schoolCode: string | null }, { id: string; studentId: string; itemCode: string | null; purpose: string; quantity: number; amount: bigint | null; reason: 'NONE' | 'BROKEN' | 'SHARED' | 'LOST'; note: string | null; status: 'OPEN' | 'RESERVED' | 'PROMISED' | 'MET' | 'WITHDRAWN' | 'NOT_NEEDED'; recordedOn: string; stage: string; region: string; isOfHousehold: boolean; giftId: string | null; cursorKey: string; cursorId: string }> = {
  name: 'donations.need.list',
  parameters: ["status","item","schoolCode"],
  text: "/* donations.need.list */ select\n  n.id,\n  n.student_id as \"studentId\",\n  n.item_code as \"itemCode\",\n  n.purpose,\n  n.quantity::float as \"quantity\",\n  n.amount_fen as amount,\n  n.reason,\n  n.note,\n  n.status,\n  n.recorded_on as \"recordedOn\",\n  n.stage,\n  n.region,\n  starts_with(n.holder, 'H') as \"isOfHousehold\",\n  n.gift_id as \"giftId\",\n  concat(n.urgency, n.recorded_on) as \"cursorKey\",\n  n.id as \"cursorId\"\nfrom\n  donations.need_record n\nwhere\n  (\n    $1::text is null\n    or n.status = $1\n  )\n  and (\n    $2::text is null\n    or n.item_code = $2\n  )\n  and (\n    $3::text is null\n    or n.school_id = (\n      select\n        c.id\n      from\n        students.school c\n      where\n        c.code = $3\n    )\n  )",
}

/** Needs by id. */
export const needLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; studentId: string; itemCode: string | null; purpose: string; quantity: number; amount: bigint | null; reason: 'NONE' | 'BROKEN' | 'SHARED' | 'LOST'; note: string | null; status: 'OPEN' | 'RESERVED' | 'PROMISED' | 'MET' | 'WITHDRAWN' | 'NOT_NEEDED'; recordedOn: string; stage: string; region: string; isOfHousehold: boolean; giftId: string | null }> = {
  name: 'donations.need.load',
  parameters: ["ids"],
  text: "/* donations.need.load */ select\n  n.id,\n  n.student_id as \"studentId\",\n  n.item_code as \"itemCode\",\n  n.purpose,\n  n.quantity::float as \"quantity\",\n  n.amount_fen as amount,\n  n.reason,\n  n.note,\n  n.status,\n  n.recorded_on as \"recordedOn\",\n  n.stage,\n  n.region,\n  starts_with(n.holder, 'H') as \"isOfHousehold\",\n  n.gift_id as \"giftId\"\nfrom\n  donations.need_record n\nwhere\n  n.id = any ($1::uuid[])",
}

/** Needs that difficulties led to. */
export const needOfDifficulty: Statement<{ ids: readonly (string | null)[] | null }, { difficultyId: string; needId: string }> = {
  name: 'donations.need.of-difficulty',
  parameters: ["ids"],
  text: "/* donations.need.of-difficulty */ select\n  d.difficulty_id as \"difficultyId\",\n  d.need_id as \"needId\"\nfrom\n  donations.difficulty_need d\nwhere\n  d.difficulty_id = any ($1::uuid[])",
}

/** Needs of students, and those that their homes have together: of each thing the newest, withdrawn ones left out. */
export const needOfStudent: Statement<{ ids: readonly (string | null)[] | null }, { id: string; childId: string; studentId: string; itemCode: string | null; purpose: string; quantity: number; amount: bigint | null; reason: 'NONE' | 'BROKEN' | 'SHARED' | 'LOST'; note: string | null; status: 'OPEN' | 'RESERVED' | 'PROMISED' | 'MET' | 'WITHDRAWN' | 'NOT_NEEDED'; recordedOn: string; stage: string; region: string; isOfHousehold: boolean; giftId: string | null }> = {
  name: 'donations.need.of-student',
  parameters: ["ids"],
  text: "/* donations.need.of-student */ select\n  n.id,\n  child.student_id as \"childId\",\n  n.student_id as \"studentId\",\n  n.item_code as \"itemCode\",\n  n.purpose,\n  n.quantity::float as \"quantity\",\n  n.amount_fen as amount,\n  n.reason,\n  n.note,\n  n.status,\n  n.recorded_on as \"recordedOn\",\n  n.stage,\n  n.region,\n  starts_with(n.holder, 'H') as \"isOfHousehold\",\n  n.gift_id as \"giftId\"\nfrom\n  unnest($1::uuid[]) as child (student_id)\n  cross join lateral donations.needs_of_child (child.student_id) as own (id)\n  join donations.need_record n on n.id = own.id\norder by\n  n.thing,\n  n.id desc",
}

/** Publishes the groups of all counties whose needs have not been published today, once a day. */
export const needPublishAll: Statement<null, { groups: number }> = {
  name: 'donations.need.publish-all',
  parameters: [],
  text: "/* donations.need.publish-all */ select\n  donations.publish_daily () as \"groups\"",
}

/** Publishes the groups of a county; how many partners read. */
export const needPublish: Statement<{ county: string | null }, { groups: number }> = {
  name: 'donations.need.publish',
  parameters: ["county"],
  text: "/* donations.need.publish */ select\n  donations.publish_needs ($1) as \"groups\"",
}

/** Enters what a school said of some children. */
export const needRecord: Statement<{ studentIds: readonly (string | null)[] | null; items: readonly (string | null)[] | null; purposes: readonly (string | null)[] | null; needed: readonly (boolean | null)[] | null; quantities: readonly (string | null)[] | null; amounts: readonly (bigint | null)[] | null; reasons: readonly (string | null)[] | null; notes: readonly (string | null)[] | null; on: string | null; organisation: string | null; subject: string | null }, { place: number; needId: string | null; outcome: string; giftId: string | null }> = {
  name: 'donations.need.record',
  parameters: ["studentIds","items","purposes","needed","quantities","amounts","reasons","notes","on","organisation","subject"],
  text: "/* donations.need.record */ select\n  place as \"place\",\n  need_id as \"needId\",\n  outcome as \"outcome\",\n  gift_id as \"giftId\"\nfrom\n  donations.record_needs (\n    $1::uuid[],\n    $2::text[],\n    $3::text[],\n    $4::boolean[],\n    $5::numeric[],\n    $6::bigint[],\n    $7::text[],\n    $8::text[],\n    $9::date,\n    $10,\n    $11\n  )",
}

/** The named children of a school for its sheet, by class and name. */
export const needSheet: Statement<{ schoolCode: string | null }, { id: string; name: string; stage: string; grade: number; className: string | null; registryCipher: string }> = {
  name: 'donations.need.sheet',
  parameters: ["schoolCode"],
  text: "/* donations.need.sheet */ select\n  s.id,\n  s.name,\n  s.stage,\n  s.grade,\n  s.class_name as \"className\",\n  s.registry_cipher as \"registryCipher\"\nfrom\n  students.student s\n  join students.school c on c.id = s.school_id\nwhere\n  c.code = $1\n  and s.status not in ('TRANSFERRED', 'GRADUATED')\n  and s.linked_to is null\n  and exists (\n    select\n    from\n      reconciliation.roll_entry e\n    where\n      e.student_id = s.id\n      and e.status = 'MATCHED'\n  )\norder by\n  s.stage,\n  s.grade,\n  s.class_name nulls last,\n  s.name,\n  s.id",
}

/** That a need came of a difficulty. */
export const needTieDifficulty: Statement<{ difficultyId: string | null; needId: string | null }, {  }> = {
  name: 'donations.need.tie-difficulty',
  parameters: ["difficultyId","needId"],
  text: "/* donations.need.tie-difficulty */ insert into\n  donations.difficulty_need (difficulty_id, need_id)\nvalues\n  ($1, $2)\non conflict do nothing",
}

/** A need that the caller sees is none any more. Answers where it stood if it may not be withdrawn. */
export const needWithdraw: Statement<{ id: string | null; reason: string | null; subject: string | null }, { outcome: string }> = {
  name: 'donations.need.withdraw',
  parameters: ["id","reason","subject"],
  text: "/* donations.need.withdraw */ select\n  donations.withdraw_need ($1, $2, $3) as \"outcome\"",
}

/** Grants of a period as open data may tell them. */
export const openDataGrants: Statement<{ region: string | null; from: string | null; until: string | null }, { grantId: string; kind: string; funderUscc: string; funderName: string; itemName: string | null; itemEnglish: string | null; form: string; purpose: string; amount: bigint; awardedOn: string; place: string | null; recipientCode: string | null; recipientName: string | null; isLeftOut: boolean }> = {
  name: 'donations.open-data.grants',
  parameters: ["region","from","until"],
  text: "/* donations.open-data.grants */ select\n  grant_id as \"grantId\",\n  kind as \"kind\",\n  funder_uscc as \"funderUscc\",\n  funder_name as \"funderName\",\n  item_name as \"itemName\",\n  item_english as \"itemEnglish\",\n  form as \"form\",\n  purpose as \"purpose\",\n  amount_fen as \"amount\",\n  awarded_on as \"awardedOn\",\n  place,\n  recipient_code as \"recipientCode\",\n  recipient_name as \"recipientName\",\n  is_left_out as \"isLeftOut\"\nfrom\n  donations.open_grants ($1, $2::date, $3::date)",
}

/** In what way each question (`place`, from 1) repeats what the child or its household has. */
export const overlapOverlap: Statement<{ studentIds: readonly (string | null)[] | null; giftIds: readonly (string | null)[] | null; items: readonly (string | null)[] | null; purposes: readonly (string | null)[] | null; terms: readonly (string | null)[] | null }, { place: number | null; kind: string | null }> = {
  name: 'donations.overlap.overlap',
  parameters: ["studentIds","giftIds","items","purposes","terms"],
  text: "/* donations.overlap.overlap */ select\n  place,\n  kind\nfrom\n  donations.overlaps (\n    $1::uuid[],\n    $2::uuid[],\n    $3::text[],\n    $4::text[],\n    $5::text[]\n  )",
}

/** Decides a change that waits; an accepted one is the donation's purpose from then on. */
export const purposeChangeDecide: Statement<{ id: string | null; status: string | null; note: string | null; subject: string | null }, { outcome: string }> = {
  name: 'donations.purpose-change.decide',
  parameters: ["id","status","note","subject"],
  text: "/* donations.purpose-change.decide */ select\n  donations.decide_purpose ($1, $2, $3, $4) as \"outcome\"",
}

/** Changes of purpose that the caller asked for or decides, those that wait first, then the newest. */
export const purposeChangeList: Statement<null, { id: string; donationId: string; partnerId: string; from: string; to: string; basis: 'DONOR_CONSENT' | 'PLAN_FILED'; reference: string | null; reason: string; status: 'PROPOSED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN'; note: string | null; proposedAt: Date; decidedAt: Date | null; isMine: boolean; cursorKey: string; cursorId: string }> = {
  name: 'donations.purpose-change.list',
  parameters: [],
  text: "/* donations.purpose-change.list */ select\n  c.id,\n  c.donation_id as \"donationId\",\n  c.partner_id as \"partnerId\",\n  c.from_purpose as \"from\",\n  c.to_purpose as \"to\",\n  c.basis,\n  c.reference,\n  c.reason,\n  c.status,\n  c.note,\n  c.at as \"proposedAt\",\n  c.decided_at as \"decidedAt\",\n  coalesce(\n    c.origin_uscc = (\n      select\n        session.uscc ()\n    ),\n    false\n  ) as \"isMine\",\n  case c.status\n    when 'PROPOSED' then '0'\n    else '1'\n  end as \"cursorKey\",\n  c.id as \"cursorId\"\nfrom\n  donations.purpose_change c",
}

/** Changes of purpose by id. */
export const purposeChangeLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; donationId: string; partnerId: string; from: string; to: string; basis: 'DONOR_CONSENT' | 'PLAN_FILED'; reference: string | null; reason: string; status: 'PROPOSED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN'; note: string | null; proposedAt: Date; decidedAt: Date | null; isMine: boolean }> = {
  name: 'donations.purpose-change.load',
  parameters: ["ids"],
  text: "/* donations.purpose-change.load */ select\n  c.id,\n  c.donation_id as \"donationId\",\n  c.partner_id as \"partnerId\",\n  c.from_purpose as \"from\",\n  c.to_purpose as \"to\",\n  c.basis,\n  c.reference,\n  c.reason,\n  c.status,\n  c.note,\n  c.at as \"proposedAt\",\n  c.decided_at as \"decidedAt\",\n  coalesce(\n    c.origin_uscc = (\n      select\n        session.uscc ()\n    ),\n    false\n  ) as \"isMine\"\nfrom\n  donations.purpose_change c\nwhere\n  c.id = any ($1::uuid[])",
}

/** Asks for another purpose of what is left of an own donation; decided at once where the origin is not on the platform. */
export const purposeChangePropose: Statement<{ id: string | null; donationId: string | null; partnerId: string | null; from: string | null; to: string | null; basis: string | null; reference: string | null; reason: string | null; originUscc: string | null; status: string | null; organisation: string | null; subject: string | null }, {  }> = {
  name: 'donations.purpose-change.propose',
  parameters: ["id","donationId","partnerId","from","to","basis","reference","reason","originUscc","status","organisation","subject"],
  text: "/* donations.purpose-change.propose */ insert into\n  donations.purpose_change (\n    id,\n    donation_id,\n    partner_id,\n    from_purpose,\n    to_purpose,\n    basis,\n    reference,\n    reason,\n    origin_uscc,\n    status,\n    made_by,\n    subject,\n    decided_by,\n    decided_at\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    $8,\n    $9,\n    $10,\n    $11,\n    $12,\n    case\n      when $10 <> 'PROPOSED' then $12\n    end,\n    case\n      when $10 <> 'PROPOSED' then now()\n    end\n  )",
}

/** Gives a reservation up, or holds it longer, once. */
export const reservationChange: Statement<{ id: string | null; subject: string | null; isLonger: boolean | null }, { isDone: boolean }> = {
  name: 'donations.reservation.change',
  parameters: ["id","subject","isLonger"],
  text: "/* donations.reservation.change */ select\n  donations.change_reservation ($1, $2, $3) as \"isDone\"",
}

/** The children of the caller's reservations while they last, and of what it gave on them. */
export const reservationChildren: Statement<{ ids: readonly (string | null)[] | null }, { reservationId: string; studentId: string; giftId: string | null; region: string }> = {
  name: 'donations.reservation.children',
  parameters: ["ids"],
  text: "/* donations.reservation.children */ select\n  c.reservation_id as \"reservationId\",\n  c.student_id as \"studentId\",\n  c.gift_id as \"giftId\",\n  s.region as \"region\"\nfrom\n  donations.reserved_children ($1::uuid[]) c\n  join students.cards (\n    array(\n      select\n        x.student_id\n      from\n        donations.reserved_children ($1::uuid[]) x\n    )\n  ) s on s.id = c.student_id",
}

/** Ends reservations whose days are over, a thousand at once. */
export const reservationEndOver: Statement<null, { count: number }> = {
  name: 'donations.reservation.end-over',
  parameters: [],
  text: "/* donations.reservation.end-over */ select\n  donations.end_reservations (null, 1000) as \"count\"",
}

/** Reservations of the caller, or of its region; those that hold first, the soonest to end before the others. */
export const reservationList: Statement<null, { id: string; groupId: string; region: string; itemCode: string | null; purpose: string; quantity: number; status: string; expiresAt: Date; mayExtend: boolean; reservedAt: Date; partnerName: string; isOwn: boolean; cursorKey: string; cursorId: string }> = {
  name: 'donations.reservation.list',
  parameters: [],
  text: "/* donations.reservation.list */ select\n  r.id,\n  r.group_id as \"groupId\",\n  r.county as region,\n  r.item_code as \"itemCode\",\n  r.purpose,\n  r.quantity,\n  case\n    when r.status = 'HELD'\n    and r.expires_at <= now() then 'EXPIRED'\n    else r.status\n  end as \"status\",\n  r.expires_at as \"expiresAt\",\n  r.extended_at is null\n  and r.status = 'HELD'\n  and r.expires_at > now() as \"mayExtend\",\n  r.at as \"reservedAt\",\n  p.name as \"partnerName\",\n  coalesce(\n    r.uscc = (\n      select\n        session.uscc ()\n    ),\n    false\n  ) as \"isOwn\",\n  case\n    when r.status = 'HELD'\n    and r.expires_at > now() then '0' || to_char(r.expires_at, 'YYYYMMDDHH24MISS')\n    else '1' || lpad(\n      extract(\n        epoch\n        from\n          timestamptz '2200-01-01' - r.at\n      )::bigint::text,\n      12,\n      '0'\n    )\n  end as \"cursorKey\",\n  r.id as \"cursorId\"\nfrom\n  donations.reservation r\n  join donations.partner p on p.id = r.partner_id",
}

/** Reservations by id; one whose days are over has expired, whether anybody tidied up or not. */
export const reservationLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; groupId: string; region: string; itemCode: string | null; purpose: string; quantity: number; status: string; expiresAt: Date; mayExtend: boolean; reservedAt: Date; partnerName: string; isOwn: boolean }> = {
  name: 'donations.reservation.load',
  parameters: ["ids"],
  text: "/* donations.reservation.load */ select\n  r.id,\n  r.group_id as \"groupId\",\n  r.county as region,\n  r.item_code as \"itemCode\",\n  r.purpose,\n  r.quantity,\n  case\n    when r.status = 'HELD'\n    and r.expires_at <= now() then 'EXPIRED'\n    else r.status\n  end as \"status\",\n  r.expires_at as \"expiresAt\",\n  r.extended_at is null\n  and r.status = 'HELD'\n  and r.expires_at > now() as \"mayExtend\",\n  r.at as \"reservedAt\",\n  p.name as \"partnerName\",\n  coalesce(\n    r.uscc = (\n      select\n        session.uscc ()\n    ),\n    false\n  ) as \"isOwn\"\nfrom\n  donations.reservation r\n  join donations.partner p on p.id = r.partner_id\nwhere\n  r.id = any ($1::uuid[])",
}

/** Reserves so many needs of a group, all or nothing. */
export const reservationReserve: Statement<{ id: string | null; groupId: string | null; quantity: number | null; most: number | null; subject: string | null }, { outcome: string; openNow: number }> = {
  name: 'donations.reservation.reserve',
  parameters: ["id","groupId","quantity","most","subject"],
  text: "/* donations.reservation.reserve */ select\n  outcome as \"outcome\",\n  open_now as \"openNow\"\nfrom\n  donations.reserve_needs ($1, $2, $3, $4, $5)",
}

/** The shares of the other funders of a gift. */
export const shareEnter: Statement<{ giftId: string | null; leadPartnerId: string | null; donationIds: readonly (string | null)[] | null; partnerIds: readonly (string | null)[] | null; parts: readonly (number | null)[] | null; amounts: readonly (bigint | null)[] | null; offerIds: readonly (string | null)[] | null }, {  }> = {
  name: 'donations.share.enter',
  parameters: ["giftId","leadPartnerId","donationIds","partnerIds","parts","amounts","offerIds"],
  text: "/* donations.share.enter */ insert into\n  donations.funder_share (\n    gift_id,\n    donation_id,\n    partner_id,\n    lead_partner_id,\n    parts,\n    amount_fen,\n    offer_id\n  )\nselect\n  $1,\n  t.donation_id,\n  t.partner_id,\n  $2,\n  t.parts,\n  t.amount_fen,\n  t.offer_id\nfrom\n  unnest(\n    $3::uuid[],\n    $4::uuid[],\n    $5::int[],\n    $6::bigint[],\n    $7::uuid[]\n  ) as t (donation_id, partner_id, parts, amount_fen, offer_id)",
}

/** Locks the donations of several funders of one gift, in one order, and tells of each what it is and what is left of it
 * for the caller. */
export const shareLock: Statement<{ ids: readonly (string | null)[] | null }, { donationId: string; partnerId: string; offerId: string | null; isOwn: boolean; form: string; purpose: string; leftAmount: bigint | null; offerLeft: bigint | null }> = {
  name: 'donations.share.lock',
  parameters: ["ids"],
  text: "/* donations.share.lock */ select\n  donation_id as \"donationId\",\n  partner_id as \"partnerId\",\n  offer_id as \"offerId\",\n  is_own as \"isOwn\",\n  form as \"form\",\n  purpose as \"purpose\",\n  left_fen as \"leftAmount\",\n  offer_left_fen as \"offerLeft\"\nfrom\n  donations.lock_funders ($1::uuid[])",
}

/** What donations put into gifts of others. */
export const shareOfDonation: Statement<{ ids: readonly (string | null)[] | null }, { giftId: string; donationId: string; partnerId: string; parts: number; amount: bigint | null }> = {
  name: 'donations.share.of-donation',
  parameters: ["ids"],
  text: "/* donations.share.of-donation */ select\n  f.gift_id as \"giftId\",\n  f.donation_id as \"donationId\",\n  f.partner_id as \"partnerId\",\n  f.parts,\n  f.amount_fen as amount\nfrom\n  donations.funder_share f\nwhere\n  f.donation_id = any ($1::uuid[])\norder by\n  f.gift_id",
}

/** Funders of gifts: the one whose gift it is first, then the others. */
export const shareOfGift: Statement<{ ids: readonly (string | null)[] | null }, { giftId: string; donationId: string; partnerId: string; parts: number; amount: bigint | null; place: number | null }> = {
  name: 'donations.share.of-gift',
  parameters: ["ids"],
  text: "/* donations.share.of-gift */ select\n  g.id as \"giftId\",\n  g.donation_id as \"donationId\",\n  g.partner_id as \"partnerId\",\n  g.lead_parts as \"parts\",\n  coalesce(g.lead_fen, g.amount_fen) as amount,\n  0 as place\nfrom\n  donations.gift g\nwhere\n  g.id = any ($1::uuid[])\nunion all\nselect\n  f.gift_id,\n  f.donation_id,\n  f.partner_id,\n  f.parts,\n  f.amount_fen,\n  1\nfrom\n  donations.funder_share f\nwhere\n  f.gift_id = any ($1::uuid[])\norder by\n  1,\n  6,\n  2",
}

/** Offers by id. */
export const shareOfferLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; donationId: string; toUscc: string; amount: bigint | null; quantity: number | null; usedAmount: bigint; usedQuantity: number; withdrawnAt: Date | null }> = {
  name: 'donations.share.offer-load',
  parameters: ["ids"],
  text: "/* donations.share.offer-load */ select\n  id,\n  donation_id as \"donationId\",\n  to_uscc as \"toUscc\",\n  amount_fen as amount,\n  quantity::float as quantity,\n  used_fen as \"usedAmount\",\n  used_quantity::float as \"usedQuantity\",\n  withdrawn_at as \"withdrawnAt\"\nfrom\n  donations.share_offer\nwhere\n  id = any ($1::uuid[])",
}

/** Offers some of an own donation to another giver. */
export const shareOffer: Statement<{ id: string | null; fromUscc: string | null; toUscc: string | null; amount: bigint | null; quantity: string | number | null; organisation: string | null; subject: string | null; donationId: string | null }, {  }> = {
  name: 'donations.share.offer',
  parameters: ["id","fromUscc","toUscc","amount","quantity","organisation","subject","donationId"],
  text: "/* donations.share.offer */ insert into\n  donations.share_offer (\n    id,\n    donation_id,\n    partner_id,\n    from_uscc,\n    to_uscc,\n    amount_fen,\n    quantity,\n    made_by,\n    subject\n  )\nselect\n  $1,\n  d.id,\n  d.partner_id,\n  $2,\n  $3,\n  $4::bigint,\n  $5::numeric,\n  $6,\n  $7\nfrom\n  donations.donation d\nwhere\n  d.id = $8",
}

/** What others offered to the caller and holds still, the newest first. */
export const shareOfferedList: Statement<null, { id: string; donationId: string; toUscc: string; amount: bigint | null; quantity: number | null; usedAmount: bigint; usedQuantity: number; withdrawnAt: Date | null; cursorKey: string; cursorId: string }> = {
  name: 'donations.share.offered-list',
  parameters: [],
  text: "/* donations.share.offered-list */ select\n  id,\n  donation_id as \"donationId\",\n  to_uscc as \"toUscc\",\n  amount_fen as amount,\n  quantity::float as quantity,\n  used_fen as \"usedAmount\",\n  used_quantity::float as \"usedQuantity\",\n  withdrawn_at as \"withdrawnAt\",\n  '' as \"cursorKey\",\n  id as \"cursorId\"\nfrom\n  donations.share_offer\nwhere\n  to_uscc = (\n    select\n      session.uscc ()\n  )\n  and withdrawn_at is null",
}

/** What of these donations was offered to others, the newest first. */
export const shareOffersOf: Statement<{ ids: readonly (string | null)[] | null }, { id: string; donationId: string; toUscc: string; amount: bigint | null; quantity: number | null; usedAmount: bigint; usedQuantity: number; withdrawnAt: Date | null }> = {
  name: 'donations.share.offers-of',
  parameters: ["ids"],
  text: "/* donations.share.offers-of */ select\n  id,\n  donation_id as \"donationId\",\n  to_uscc as \"toUscc\",\n  amount_fen as amount,\n  quantity::float as quantity,\n  used_fen as \"usedAmount\",\n  used_quantity::float as \"usedQuantity\",\n  withdrawn_at as \"withdrawnAt\"\nfrom\n  donations.share_offer\nwhere\n  donation_id = any ($1::uuid[])\norder by\n  id desc",
}

/** Takes an offer back; what was used of it stays. */
export const shareWithdraw: Statement<{ id: string | null }, { donationId: string }> = {
  name: 'donations.share.withdraw',
  parameters: ["id"],
  text: "/* donations.share.withdraw */ update donations.share_offer\nset\n  withdrawn_at = now()\nwhere\n  id = $1\n  and withdrawn_at is null\nreturning\n  donation_id as \"donationId\"",
}

/** What left an own donation otherwise than as a gift. */
export const useEnter: Statement<{ id: string | null; donationId: string | null; kind: string | null; amount: bigint | null; quantity: string | number | null; on: string | null; reason: string | null; document: string | null; organisation: string | null; subject: string | null }, {  }> = {
  name: 'donations.use.enter',
  parameters: ["id","donationId","kind","amount","quantity","on","reason","document","organisation","subject"],
  text: "/* donations.use.enter */ insert into\n  donations.donation_use (\n    id,\n    donation_id,\n    kind,\n    amount_fen,\n    quantity,\n    on_date,\n    reason,\n    document,\n    made_by,\n    subject\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4::bigint,\n    $5::numeric,\n    $6::date,\n    $7,\n    $8,\n    $9,\n    $10\n  )",
}

/** What left donations otherwise than as gifts, in its order. */
export const useOfDonation: Statement<{ ids: readonly (string | null)[] | null }, { id: string; donationId: string; kind: 'HANDED_ON' | 'RETURNED' | 'ADMIN_COST' | 'WRITTEN_OFF'; amount: bigint | null; quantity: number | null; on: string; reason: string | null; document: string | null }> = {
  name: 'donations.use.of-donation',
  parameters: ["ids"],
  text: "/* donations.use.of-donation */ select\n  id,\n  donation_id as \"donationId\",\n  kind,\n  amount_fen as amount,\n  quantity::float as quantity,\n  on_date as on,\n  reason,\n  document\nfrom\n  donations.donation_use\nwhere\n  donation_id = any ($1::uuid[])\norder by\n  id",
}

/** Codes of a donation that are not known yet enter, each once. */
export const voucherImportEnter: Statement<{ importId: string | null; donationId: string | null }, {  }> = {
  name: 'donations.voucher-import.enter',
  parameters: ["importId","donationId"],
  text: "/* donations.voucher-import.enter */ with\n  entered as (\n    insert into\n      donations.voucher (\n        donation_id,\n        partner_id,\n        code_cipher,\n        code_digest,\n        last_four,\n        import_id\n      )\n    select distinct\n      on (t.code_digest) d.id,\n      d.partner_id,\n      t.code_cipher,\n      t.code_digest,\n      t.last_four,\n      $1::uuid\n    from\n      staged t\n      join donations.donation d on d.id = $2::uuid\n    where\n      t.outcome is null\n    order by\n      t.code_digest,\n      t.row\n    on conflict (donation_id, code_digest) do nothing\n    returning\n      code_digest\n  ),\n  first as (\n    select\n      min(t.row) as row\n    from\n      staged t\n      join entered e on e.code_digest = t.code_digest\n    group by\n      t.code_digest\n  )\nupdate staged t\nset\n  outcome = case\n    when t.row in (\n      select\n        first.row\n      from\n        first\n    ) then 'ACCEPTED'\n    else 'UNCHANGED'\n  end\nwhere\n  t.outcome is null",
}

/** Codes as they are read. */
export const voucherImportStaged: Statement<null, {  }> = {
  name: 'donations.voucher-import.staged',
  parameters: [],
  text: "/* donations.voucher-import.staged */ create temp table staged (\n  row int primary key,\n  code_cipher text,\n  code_digest bytea,\n  last_four text,\n  outcome text\n) on commit drop",
}

/** Which codes of a donation were activated. */
export const voucherActivate: Statement<{ donationId: string | null; digests: readonly (Buffer | null)[] | null; on: readonly (string | null)[] | null }, { place: number; outcome: string }> = {
  name: 'donations.voucher.activate',
  parameters: ["donationId","digests","on"],
  text: "/* donations.voucher.activate */ select\n  place as \"place\",\n  outcome as \"outcome\"\nfrom\n  donations.activate_vouchers ($1, $2::bytea[], $3::date[])",
}

/** What the caller gave on a reservation. */
export const voucherGiftsOfReservation: Statement<{ id: string | null }, { giftId: string }> = {
  name: 'donations.voucher.gifts-of-reservation',
  parameters: ["id"],
  text: "/* donations.voucher.gifts-of-reservation */ select\n  gift_id as \"giftId\"\nfrom\n  donations.reserved_children (array[$1::uuid])\nwhere\n  gift_id is not null",
}

/** Gives codes to gifts that have none. */
export const voucherIssue: Statement<{ donationId: string | null; giftIds: readonly (string | null)[] | null; ciphers: readonly (string | null)[] | null; digests: readonly (Buffer | null)[] | null; lastFours: readonly (string | null)[] | null }, { issued: number; made: number }> = {
  name: 'donations.voucher.issue',
  parameters: ["donationId","giftIds","ciphers","digests","lastFours"],
  text: "/* donations.voucher.issue */ select\n  issued as \"issued\",\n  made as \"made\"\nfrom\n  donations.issue_vouchers (\n    $1,\n    $2::uuid[],\n    $3::text[],\n    $4::bytea[],\n    $5::text[]\n  )",
}

/** Codes by id. */
export const voucherLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; giftId: string; lastFour: string; status: 'ISSUED' | 'HANDED_OUT' | 'ACTIVATED' | 'VOID'; handedOutOn: string | null; activatedOn: string | null }> = {
  name: 'donations.voucher.load',
  parameters: ["ids"],
  text: "/* donations.voucher.load */ select\n  id,\n  gift_id as \"giftId\",\n  last_four as \"lastFour\",\n  status,\n  handed_out_on as \"handedOutOn\",\n  activated_on as \"activatedOn\"\nfrom\n  donations.voucher\nwhere\n  id = any ($1::uuid[])",
}

/** Codes of a donation with where they stand; no child. */
export const voucherOfDonation: Statement<{ donationId: string | null; giftIds: readonly (string | null)[] | null }, { id: string; codeCipher: string; status: 'ISSUED' | 'HANDED_OUT' | 'ACTIVATED' | 'VOID'; issuedAt: Date; handedOutOn: string | null; activatedOn: string | null }> = {
  name: 'donations.voucher.of-donation',
  parameters: ["donationId","giftIds"],
  text: "/* donations.voucher.of-donation */ select\n  v.id,\n  v.code_cipher as \"codeCipher\",\n  v.status,\n  v.issued_at as \"issuedAt\",\n  v.handed_out_on as \"handedOutOn\",\n  v.activated_on as \"activatedOn\"\nfrom\n  donations.voucher v\nwhere\n  v.donation_id = $1\n  and (\n    $2::uuid[] is null\n    or v.gift_id = any ($2::uuid[])\n  )\norder by\n  v.id",
}

/** Codes of gifts, the newest first. */
export const voucherOfGift: Statement<{ ids: readonly (string | null)[] | null }, { id: string; giftId: string; lastFour: string; status: 'ISSUED' | 'HANDED_OUT' | 'ACTIVATED' | 'VOID'; handedOutOn: string | null; activatedOn: string | null }> = {
  name: 'donations.voucher.of-gift',
  parameters: ["ids"],
  text: "/* donations.voucher.of-gift */ select\n  id,\n  gift_id as \"giftId\",\n  last_four as \"lastFour\",\n  status,\n  handed_out_on as \"handedOutOn\",\n  activated_on as \"activatedOn\"\nfrom\n  donations.voucher\nwhere\n  gift_id = any ($1::uuid[])\norder by\n  id desc",
}

/** Another code instead of a lost one. */
export const voucherReplace: Statement<{ id: string | null; reason: string | null; cipher: string | null; digest: Buffer | null; lastFour: string | null }, { outcome: string; id: string | null }> = {
  name: 'donations.voucher.replace',
  parameters: ["id","reason","cipher","digest","lastFour"],
  text: "/* donations.voucher.replace */ select\n  outcome as \"outcome\",\n  id\nfrom\n  donations.replace_voucher ($1, $2, $3, $4::bytea, $5)",
}

/** What waits to be handed out at a school, for its sign sheet: by class and name; of a household one of its children. */
export const voucherSignSheet: Statement<{ schoolCode: string | null; donationId: string | null }, { id: string; title: string; quantity: number | null; unit: string | null; status: string; giver: string; studentId: string; name: string; stage: string; grade: number; className: string | null; codeCipher: string | null }> = {
  name: 'donations.voucher.sign-sheet',
  parameters: ["schoolCode","donationId"],
  text: "/* donations.voucher.sign-sheet */ select\n  g.id,\n  g.title,\n  g.quantity::float as quantity,\n  g.unit,\n  g.status,\n  partner.name as giver,\n  s.id as \"studentId\",\n  s.name as \"name\",\n  s.stage as \"stage\",\n  s.grade as \"grade\",\n  s.class_name as \"className\",\n  v.code_cipher as \"codeCipher\"\nfrom\n  donations.gift g\n  join donations.partner on partner.id = g.partner_id\n  join students.student s on s.id = coalesce(g.student_id, g.via_student)\n  join students.school c on c.id = s.school_id\n  left join donations.voucher v on v.gift_id = g.id\n  and v.status <> 'VOID'\nwhere\n  c.code = $1\n  and (\n    g.status in ('PLEDGED', 'DELIVERED')\n    -- a code instead of one that was lost\n    or (\n      g.status = 'CONFIRMED'\n      and v.status = 'ISSUED'\n    )\n  )\n  and (\n    $2::uuid is null\n    or g.donation_id = $2::uuid\n  )\norder by\n  partner.name,\n  g.title,\n  s.stage,\n  s.grade,\n  s.class_name nulls last,\n  s.name,\n  g.id",
}

/** How many endpoints the caller has; whoever counts waits for whoever registers. */
export const webhookCount: Statement<{ uscc: string | null }, { count: number }> = {
  name: 'donations.webhook.count',
  parameters: ["uscc"],
  text: "/* donations.webhook.count */ select\n  count(*)::int as \"count\"\nfrom\n  donations.webhook\nwhere\n  uscc = $1\n  and status <> 'REMOVED'",
}

/** What was sent to an endpoint, the newest first. */
export const webhookDeliveries: Statement<{ parent: string | null }, { id: string; eventId: string; type: string; data: string; status: 'WAITING' | 'TAKEN' | 'FAILED'; attempts: number; nextAt: Date; lastAt: Date | null; lastStatus: number | null; lastProblem: string | null; at: Date; cursorKey: string; cursorId: string }> = {
  name: 'donations.webhook.deliveries',
  parameters: ["parent"],
  text: "/* donations.webhook.deliveries */ select\n  d.id,\n  e.id as \"eventId\",\n  e.type,\n  e.data::text as \"data\",\n  d.status,\n  d.attempts,\n  d.next_at as \"nextAt\",\n  d.last_at as \"lastAt\",\n  d.last_status as \"lastStatus\",\n  d.last_problem as \"lastProblem\",\n  e.at,\n  lpad(\n    extract(\n      epoch\n      from\n        timestamptz '2200-01-01' - e.at\n    )::bigint::text,\n    12,\n    '0'\n  ) as \"cursorKey\",\n  d.id as \"cursorId\"\nfrom\n  donations.webhook_delivery d\n  join donations.webhook_event e on e.id = d.event_id\nwhere\n  d.webhook_id = $1",
}

/** Takes deliveries that are due, and says before it sends when they are due again: who is killed meanwhile sends once
 * more, under the same id. */
export const webhookDue: Statement<null, { id: string; webhookId: string; attempts: number; eventId: string; type: string; data: string; at: Date; url: string; secretCipher: string; oldSecretCipher: string | null }> = {
  name: 'donations.webhook.due',
  parameters: [],
  text: "/* donations.webhook.due */ update donations.webhook_delivery d\nset\n  attempts = d.attempts + 1,\n  last_at = now(),\n  next_at = now() + make_interval(secs => donations.webhook_pause (d.attempts + 1))\nfrom\n  donations.webhook w,\n  donations.webhook_event e\nwhere\n  d.id in (\n    select\n      o.id\n    from\n      donations.webhook_delivery o\n      join donations.webhook a on a.id = o.webhook_id\n    where\n      o.status = 'WAITING'\n      and o.next_at <= now()\n      and a.status = 'ACTIVE'\n    order by\n      o.next_at\n    limit\n      10\n    for update of\n      o skip locked\n  )\n  and w.id = d.webhook_id\n  and e.id = d.event_id\nreturning\n  d.id,\n  d.webhook_id as \"webhookId\",\n  d.attempts,\n  e.id as \"eventId\",\n  e.type,\n  e.data::text as \"data\",\n  e.at,\n  w.url,\n  w.secret_cipher as \"secretCipher\",\n  case\n    when w.old_until > now() then w.old_secret_cipher\n  end as \"oldSecretCipher\"",
}

/** Events of more than thirty days ago are forgotten. */
export const webhookForget: Statement<null, {  }> = {
  name: 'donations.webhook.forget',
  parameters: [],
  text: "/* donations.webhook.forget */ delete from donations.webhook_event\nwhere\n  at < now() - interval '30 days'",
}

/** Endpoints of the caller, the oldest first. */
export const webhookList: Statement<null, { id: string; url: string; types: (string)[]; status: 'ACTIVE' | 'PAUSED' | 'DISABLED' | 'REMOVED'; statusReason: string | null; oldSecretUntil: Date | null; registeredAt: Date }> = {
  name: 'donations.webhook.list',
  parameters: [],
  text: "/* donations.webhook.list */ select\n  w.id,\n  w.url,\n  w.types,\n  w.status,\n  w.status_reason as \"statusReason\",\n  w.old_until as \"oldSecretUntil\",\n  w.at as \"registeredAt\"\nfrom\n  donations.webhook w\nwhere\n  w.status <> 'REMOVED'\norder by\n  w.id",
}

/** Endpoints by id. */
export const webhookLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; url: string; types: (string)[]; status: 'ACTIVE' | 'PAUSED' | 'DISABLED' | 'REMOVED'; statusReason: string | null; oldSecretUntil: Date | null; registeredAt: Date }> = {
  name: 'donations.webhook.load',
  parameters: ["ids"],
  text: "/* donations.webhook.load */ select\n  w.id,\n  w.url,\n  w.types,\n  w.status,\n  w.status_reason as \"statusReason\",\n  w.old_until as \"oldSecretUntil\",\n  w.at as \"registeredAt\"\nfrom\n  donations.webhook w\nwhere\n  w.id = any ($1::uuid[])\n  and w.status <> 'REMOVED'",
}

/** An endpoint of the caller's. */
export const webhookRegister: Statement<{ uscc: string | null; organisation: string | null; url: string | null; types: readonly (string | null)[] | null; secret: string | null; subject: string | null }, { id: string }> = {
  name: 'donations.webhook.register',
  parameters: ["uscc","organisation","url","types","secret","subject"],
  text: "/* donations.webhook.register */ insert into\n  donations.webhook (uscc, organisation, url, types, secret_cipher, made_by)\nvalues\n  ($1, $2, $3, $4, $5, $6)\nreturning\n  id",
}

/** Sends again what was sent to an endpoint of the caller's: one event, or all since a moment of the last thirty days. */
export const webhookReplay: Statement<{ webhookId: string | null; deliveryId: string | null; since: Date | string | null }, { count: number }> = {
  name: 'donations.webhook.replay',
  parameters: ["webhookId","deliveryId","since"],
  text: "/* donations.webhook.replay */ select\n  donations.replay_webhook ($1, $2::uuid, $3::timestamptz) as \"count\"",
}

/** A new secret; the old one signs beside it for a day. */
export const webhookRotate: Statement<{ secret: string | null; id: string | null }, { id: string }> = {
  name: 'donations.webhook.rotate',
  parameters: ["secret","id"],
  text: "/* donations.webhook.rotate */ update donations.webhook\nset\n  old_secret_cipher = secret_cipher,\n  old_until = now() + interval '24 hours',\n  secret_cipher = $1\nwhere\n  id = $2\n  and status <> 'REMOVED'\nreturning\n  id",
}

/** An endpoint of the caller's is active again, or removed. */
export const webhookStatus: Statement<{ status: string | null; id: string | null }, { id: string }> = {
  name: 'donations.webhook.status',
  parameters: ["status","id"],
  text: "/* donations.webhook.status */ update donations.webhook\nset\n  status = $1,\n  status_reason = null\nwhere\n  id = $2\n  and status <> 'REMOVED'\nreturning\n  id",
}

/** Sends an endpoint of the caller's an event that says nothing. */
export const webhookTest: Statement<{ id: string | null }, { id: string | null }> = {
  name: 'donations.webhook.test',
  parameters: ["id"],
  text: "/* donations.webhook.test */ select\n  donations.test_webhook ($1) as \"id\"",
}

/** How a delivery went; one that was tried often enough has failed, and its endpoint waits for its partner. */
export const webhookTold: Statement<{ id: string | null; answer: number | null; problem: string | null; most: number | null }, { webhook_told: unknown }> = {
  name: 'donations.webhook.told',
  parameters: ["id","answer","problem","most"],
  text: "/* donations.webhook.told */ select\n  donations.webhook_told ($1, $2::int, $3, $4)",
}

/** Partners are told of reservations that end soon. */
export const webhookWarn: Statement<null, { count: number }> = {
  name: 'donations.webhook.warn',
  parameters: [],
  text: "/* donations.webhook.warn */ select\n  donations.warn_of_ends () as \"count\"",
}
