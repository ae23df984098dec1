// written by npm run sql: what each .sql file says, with the types that PostgreSQL gives it
import type { Statement } from '@dianming/shared/database/statement'

/** What the tables tell of a row: its child, and who receives for it. */
export const accountImportChildColumns: Statement<null, {  }> = {
  name: 'subsidies.account-import.child-columns',
  parameters: [],
  text: "/* subsidies.account-import.child-columns */ alter table staged\nadd student_id uuid,\nadd guardian_id uuid",
}

/** Accounts that a row replaces end. */
export const accountImportEnd: Statement<null, {  }> = {
  name: 'subsidies.account-import.end',
  parameters: [],
  text: "/* subsidies.account-import.end */ update subsidies.payee_account a\nset\n  active = false\nfrom\n  staged t\nwhere\n  a.student_id = t.student_id\n  and a.active\n  and t.outcome is null\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** New accounts enter. */
export const accountImportEnter: Statement<{ organisation: string | null; subject: string | null }, {  }> = {
  name: 'subsidies.account-import.enter',
  parameters: ["organisation","subject"],
  text: "/* subsidies.account-import.enter */ with\n  entered as (\n    insert into\n      subsidies.payee_account (\n        student_id,\n        guardian_id,\n        holder,\n        bank,\n        kind,\n        account_cipher,\n        account_digest,\n        last_four,\n        made_by,\n        recorded_by\n      )\n    select\n      student_id,\n      guardian_id,\n      holder,\n      bank,\n      kind,\n      account_cipher,\n      account_digest,\n      last_four,\n      $1,\n      $2\n    from\n      staged t\n    where\n      t.outcome is null\n      and t.row not in (\n        select\n          row\n        from\n          refused\n      )\n    returning\n      student_id\n  )\nupdate staged t\nset\n  outcome = 'ACCEPTED'\nfrom\n  entered\nwhere\n  entered.student_id = t.student_id\n  and t.outcome is null\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** Who receives for the child of a row. */
export const accountImportGuardian: Statement<null, {  }> = {
  name: 'subsidies.account-import.guardian',
  parameters: [],
  text: "/* subsidies.account-import.guardian */ update staged t\nset\n  guardian_id = g.id\nfrom\n  subsidies.guardian g\nwhere\n  t.relation <> 'SELF'\n  and (g.student_id, g.name_key) = (t.student_id, t.holder_key)",
}

/** Guardians who are not known yet. */
export const accountImportGuardians: Statement<null, {  }> = {
  name: 'subsidies.account-import.guardians',
  parameters: [],
  text: "/* subsidies.account-import.guardians */ insert into\n  subsidies.guardian (student_id, name, name_key, relation)\nselect\n  student_id,\n  holder,\n  holder_key,\n  relation\nfrom\n  staged t\nwhere\n  relation <> 'SELF'\n  and t.outcome is null\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )\non conflict (student_id, name_key) do nothing",
}

/** Rows of no child of the county, or of another name. */
export const accountImportRefused: Statement<null, {  }> = {
  name: 'subsidies.account-import.refused',
  parameters: [],
  text: "/* subsidies.account-import.refused */ insert into\n  refused\nselect\n  row,\n  case\n    when registry_digest is null then '身份证号'\n    else '学籍号'\n  end,\n  'STUDENT_NOT_FOUND',\n  null\nfrom\n  staged\nwhere\n  student_id is null\nunion all\nselect\n  t.row,\n  '姓名',\n  'NAME_CONFLICT',\n  null\nfrom\n  staged t\n  join students.student s on s.id = t.student_id\nwhere\n  s.name_key <> t.name_key",
}

/** Rows that say what is known. */
export const accountImportSame: Statement<null, {  }> = {
  name: 'subsidies.account-import.same',
  parameters: [],
  text: "/* subsidies.account-import.same */ update staged t\nset\n  outcome = 'UNCHANGED'\nfrom\n  subsidies.payee_account a\nwhere\n  a.student_id = t.student_id\n  and a.active\n  and t.outcome is null\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )\n  and (\n    a.account_digest,\n    a.holder,\n    a.bank,\n    a.kind,\n    a.guardian_id\n  ) is not distinct from (\n    t.account_digest,\n    t.holder,\n    t.bank,\n    t.kind,\n    t.guardian_id\n  )",
}

/** The rows of a list of accounts, as read; `outcome` is ACCEPTED, UNCHANGED or not known yet. */
export const accountImportStaged: Statement<null, {  }> = {
  name: 'subsidies.account-import.staged',
  parameters: [],
  text: "/* subsidies.account-import.staged */ create temp table staged (\n  row int primary key,\n  registry_digest bytea,\n  id_digest bytea,\n  name_key text,\n  holder text,\n  holder_key text,\n  relation text,\n  account_cipher text,\n  account_digest bytea,\n  last_four text,\n  bank text,\n  kind text,\n  outcome text\n) on commit drop",
}

/** The child of a row, by its 学籍号 or its ID number. */
export const accountImportStudent: Statement<{ region: string | null }, {  }> = {
  name: 'subsidies.account-import.student',
  parameters: ["region"],
  text: "/* subsidies.account-import.student */ update staged t\nset\n  student_id = coalesce(\n    (\n      select\n        s.id\n      from\n        students.student s\n      where\n        s.registry_digest = t.registry_digest\n        and starts_with(s.region, $1)\n      order by\n        s.linked_to is null desc,\n        s.id\n      limit\n        1\n    ),\n    (\n      select\n        s.id\n      from\n        students.student s\n      where\n        s.id_digest = t.id_digest\n        and starts_with(s.region, $1)\n      order by\n        s.registry_permanent desc,\n        s.status = 'ENROLLED' desc,\n        s.id\n      limit\n        1\n    )\n  )",
}

/** Two accounts of one child: the same again is unchanged, another is refused. */
export const accountImportTwice: Statement<null, {  }> = {
  name: 'subsidies.account-import.twice',
  parameters: [],
  text: "/* subsidies.account-import.twice */ with\n  twice as (\n    select\n      row,\n      (account_digest, holder_key) is not distinct from (\n        first_value(account_digest) over w,\n        first_value(holder_key) over w\n      ) as is_same,\n      row_number() over w as n\n    from\n      staged\n    where\n      row not in (\n        select\n          row\n        from\n          refused\n      )\n    window\n      w as (\n        partition by\n          student_id\n        order by\n          row\n      )\n  ),\n  same as (\n    update staged\n    set\n      outcome = 'UNCHANGED'\n    from\n      twice\n    where\n      twice.row = staged.row\n      and n > 1\n      and is_same\n  )\ninsert into\n  refused\nselect\n  row,\n  '账号',\n  'ROW_TWICE',\n  null\nfrom\n  twice\nwhere\n  n > 1\n  and not is_same",
}

/** What was said before each word. */
export const bankReturnImportAfter: Statement<null, {  }> = {
  name: 'subsidies.bank-return-import.after',
  parameters: [],
  text: "/* subsidies.bank-return-import.after */ alter table word\nadd came_back_before boolean not null default false,\nadd arrived_before boolean not null default false,\nadd says_again boolean not null default false",
}

/** "Came back, then arrived": which of the two it is, a person has to ask the bank; noted, and refused until then. */
export const bankReturnImportContradicted: Statement<{ id: string | null; organisation: string | null }, {  }> = {
  name: 'subsidies.bank-return-import.contradicted',
  parameters: ["id","organisation"],
  text: "/* subsidies.bank-return-import.contradicted */ with\n  said as (\n    select\n      *\n    from\n      word\n    where\n      is_late\n      or (\n        not is_known\n        and result = 'CONFIRMED'\n        and came_back_before\n        and not is_asked\n      )\n  ),\n  noted as (\n    insert into\n      subsidies.bank_contradiction as b (payment_id, on_date, import_id, organisation)\n    select\n      payment_id,\n      max(on_day),\n      $1,\n      $2\n    from\n      said\n    group by\n      payment_id\n    on conflict (payment_id) do update\n    set\n      on_date = greatest(b.on_date, excluded.on_date),\n      settled_at = null\n  )\ninsert into\n  refused\nselect\n  row,\n  '结果',\n  'RETURN_CONTRADICTED',\n  null\nfrom\n  said",
}

/** Before each word, in the order of days: whether the money had come back or arrived, and whether the same was said. */
export const bankReturnImportOrder: Statement<null, {  }> = {
  name: 'subsidies.bank-return-import.order',
  parameters: [],
  text: "/* subsidies.bank-return-import.order */ update word w\nset\n  came_back_before = o.came_back,\n  arrived_before = o.arrived,\n  says_again = o.again\nfrom\n  (\n    select\n      row,\n      status in ('RETURNED', 'REISSUED')\n      or coalesce(\n        bool_or(result = 'RETURNED') over (\n          partition by\n            payment_id\n          order by\n            on_day,\n            is_asked,\n            result = 'RETURNED',\n            row rows between unbounded preceding\n            and 1 preceding\n        ),\n        false\n      ) as came_back,\n      status = 'CONFIRMED'\n      or coalesce(\n        bool_or(result = 'CONFIRMED') over (\n          partition by\n            payment_id\n          order by\n            on_day,\n            is_asked,\n            result = 'RETURNED',\n            row rows between unbounded preceding\n            and 1 preceding\n        ),\n        false\n      ) as arrived,\n      row_number() over (\n        partition by\n          payment_id,\n          result,\n          on_day\n        order by\n          row\n      ) > 1 as again\n    from\n      word\n    where\n      not is_known\n  ) as o\nwhere\n  o.row = w.row",
}

/** What the tables tell of a row: its payment, how many bear its serial, and what its transfer moved. */
export const bankReturnImportPaymentColumns: Statement<null, {  }> = {
  name: 'subsidies.bank-return-import.payment-columns',
  parameters: [],
  text: "/* subsidies.bank-return-import.payment-columns */ alter table staged\nadd payment_id uuid,\nadd known int not null default 0,\nadd transfer_fen bigint",
}

/** The payment of a row by its serial, and how many bear it. */
export const bankReturnImportPayment: Statement<{ region: string | null; organisation: string | null }, {  }> = {
  name: 'subsidies.bank-return-import.payment',
  parameters: ["region","organisation"],
  text: "/* subsidies.bank-return-import.payment */ update staged t\nset\n  payment_id = p.id,\n  known = p.n\nfrom\n  (\n    select\n      t.row,\n      count(*)::int as n,\n      (array_agg(p.id)) [1] as id\n    from\n      staged t\n      join subsidies.payment p on p.serial = t.serial\n      and starts_with(p.region, $1)\n      and p.made_by = $2\n      and p.corrected_by is null\n      and (\n        t.payer is null\n        or p.payer = t.payer\n      )\n    group by\n      t.row\n  ) as p\nwhere\n  p.row = t.row",
}

/** Where the bank tells no results, every row came back. */
export const bankReturnImportPlain: Statement<null, {  }> = {
  name: 'subsidies.bank-return-import.plain',
  parameters: [],
  text: "/* subsidies.bank-return-import.plain */ update staged\nset\n  result = 'RETURNED'\nwhere\n  result is null\n  and row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** Rows of no payment, or of a payment that they cannot be of. */
export const bankReturnImportRefused: Statement<null, {  }> = {
  name: 'subsidies.bank-return-import.refused',
  parameters: [],
  text: "/* subsidies.bank-return-import.refused */ insert into\n  refused\nselect\n  row,\n  '流水号',\n  'PAYMENT_UNKNOWN',\n  null\nfrom\n  staged\nwhere\n  known = 0\nunion all\nselect\n  row,\n  '流水号',\n  'PAYMENT_AMBIGUOUS',\n  null\nfrom\n  staged\nwhere\n  known > 1\nunion all\nselect\n  row,\n  '金额',\n  case\n    when result = 'RETURNED'\n    and amount_fen < transfer_fen then 'RETURN_IS_PARTIAL'\n    else 'RETURN_AMOUNT_DIFFERS'\n  end,\n  to_char(amount_fen / 100.0, 'FM999999999990.00')\nfrom\n  staged\nwhere\n  known = 1\n  and transfer_fen <> amount_fen\nunion all\nselect\n  t.row,\n  '退回日期',\n  'RETURNED_BEFORE_PAID',\n  null\nfrom\n  staged t\n  join subsidies.payment p on p.id = t.payment_id\nwhere\n  known = 1\n  and t.returned_on < p.paid_on\nunion all\nselect\n  t.row,\n  '流水号',\n  'PAYMENT_NOT_SENT',\n  null\nfrom\n  staged t\n  join subsidies.payment p on p.id = t.payment_id\nwhere\n  known = 1\n  and transfer_fen = t.amount_fen\n  and p.status not in ('SENT', 'CONFIRMED', 'RETURNED', 'REISSUED')",
}

/** Somebody has asked the bank. */
export const bankReturnImportSettled: Statement<null, {  }> = {
  name: 'subsidies.bank-return-import.settled',
  parameters: [],
  text: "/* subsidies.bank-return-import.settled */ update subsidies.bank_contradiction b\nset\n  settled_at = now()\nfrom\n  word w\nwhere\n  w.payment_id = b.payment_id\n  and w.is_asked\n  and b.settled_at is null",
}

/** Where the bank tells results, a row without one tells nothing. */
export const bankReturnImportSilent: Statement<null, {  }> = {
  name: 'subsidies.bank-return-import.silent',
  parameters: [],
  text: "/* subsidies.bank-return-import.silent */ insert into\n  refused\nselect\n  row,\n  '结果',\n  'RESULT_UNKNOWN',\n  null\nfrom\n  staged\nwhere\n  result is null\n  and exists (\n    select\n    from\n      staged\n    where\n      result is not null\n  )",
}

/** What the bank says of each transfer, as read; `outcome` is ACCEPTED, UNCHANGED or not known yet. */
export const bankReturnImportStaged: Statement<null, {  }> = {
  name: 'subsidies.bank-return-import.staged',
  parameters: [],
  text: "/* subsidies.bank-return-import.staged */ create temp table staged (\n  row int primary key,\n  serial text,\n  amount_fen bigint,\n  returned_on date,\n  reason text,\n  result text,\n  is_asked boolean,\n  payer text,\n  outcome text\n) on commit drop",
}

/** What the bank newly says of each transfer becomes events of its payments, in the order of the days; a transfer of
 * several payments tells each. */
export const bankReturnImportTold: Statement<{ organisation: string | null }, {  }> = {
  name: 'subsidies.bank-return-import.told',
  parameters: ["organisation"],
  text: "/* subsidies.bank-return-import.told */ with\n  fresh as (\n    select distinct\n      on (payment_id, result) *\n    from\n      word\n    where\n      not is_known\n      and not says_again\n      and row not in (\n        select\n          row\n        from\n          refused\n      )\n      and case result\n        when 'RETURNED' then not came_back_before\n        else is_asked\n        or not arrived_before\n      end\n    order by\n      payment_id,\n      result,\n      on_day,\n      row\n  ),\n  told as (\n    insert into\n      subsidies.payment_event (payment_id, status, on_date, reason, subject)\n    select\n      o.id,\n      case\n        when o.amount_fen < 0\n        and f.result = 'RETURNED' then 'CANCELLED'\n        else f.result\n      end,\n      f.on_day,\n      case f.result\n        when 'RETURNED' then f.reason\n      end,\n      $1\n    from\n      fresh f\n      cross join lateral (\n        select\n          p.id,\n          p.status,\n          p.amount_fen\n        from\n          subsidies.payment p\n        where\n          p.transfer_id = f.payment_id\n        union all\n        select\n          p.id,\n          p.status,\n          p.amount_fen\n        from\n          subsidies.payment p\n        where\n          p.id = f.payment_id\n          and p.transfer_id is null\n      ) as o\n    where\n      o.status in ('SENT', 'CONFIRMED')\n      or (\n        f.is_asked\n        and o.status in ('RETURNED', 'REISSUED', 'CANCELLED')\n      )\n    order by\n      f.payment_id,\n      f.on_day,\n      f.is_asked,\n      f.result = 'RETURNED',\n      f.row\n  )\nupdate staged t\nset\n  outcome = case\n    when fresh.row is null then 'UNCHANGED'\n    else 'ACCEPTED'\n  end\nfrom\n  staged o\n  left join fresh on fresh.row = o.row\nwhere\n  o.row = t.row\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** What the bank moved with a row's payment: the sum of its transfer. */
export const bankReturnImportTransfer: Statement<null, {  }> = {
  name: 'subsidies.bank-return-import.transfer',
  parameters: [],
  text: "/* subsidies.bank-return-import.transfer */ update staged t\nset\n  transfer_fen = coalesce(\n    (\n      select\n        sum(o.amount_fen)\n      from\n        subsidies.payment o\n      where\n        o.transfer_id = p.id\n    ),\n    p.amount_fen\n  )\nfrom\n  subsidies.payment p\nwhere\n  p.id = t.payment_id",
}

/** What the bank says of each payment: whether it was told before, or comes too late to be true. */
export const bankReturnImportWords: Statement<{ asOf: string | null }, {  }> = {
  name: 'subsidies.bank-return-import.words',
  parameters: ["asOf"],
  text: "/* subsidies.bank-return-import.words */ create temp table word on commit drop as\nselect\n  t.row,\n  t.payment_id,\n  t.result,\n  t.is_asked,\n  t.reason,\n  d.on_day,\n  t.returned_on,\n  p.status,\n  -- told before, or older than what was told; an older \"came back\" than an arrival that nobody asked about\n  -- contradicts it\n  case\n    when t.is_asked then p.status = 'CONFIRMED'\n    else exists (\n      select\n      from\n        subsidies.payment_event v\n      where\n        v.payment_id = p.id\n        and v.status = t.result\n        and (\n          t.returned_on is null\n          or coalesce(v.on_date, session.day_of (v.at)) = t.returned_on\n        )\n    )\n    or coalesce(\n      d.on_day < (\n        select\n          max(coalesce(v.on_date, session.day_of (v.at)))\n        from\n          subsidies.payment_event v\n        where\n          v.payment_id = p.id\n          and v.status in ('CONFIRMED', 'RETURNED')\n      ),\n      false\n    )\n  end as is_known,\n  not t.is_asked\n  and t.result = 'RETURNED'\n  and p.status = 'CONFIRMED'\n  and not exists (\n    select\n    from\n      subsidies.bank_contradiction b\n    where\n      b.payment_id = p.id\n      and b.settled_at is not null\n  )\n  and not exists (\n    select\n    from\n      subsidies.payment_event v\n    where\n      v.payment_id = p.id\n      and v.status = 'RETURNED'\n      and (\n        t.returned_on is null\n        or coalesce(v.on_date, session.day_of (v.at)) = t.returned_on\n      )\n  )\n  and coalesce(\n    d.on_day < (\n      select\n        max(coalesce(v.on_date, session.day_of (v.at)))\n      from\n        subsidies.payment_event v\n      where\n        v.payment_id = p.id\n        and v.status = 'CONFIRMED'\n    ),\n    false\n  ) as is_late\nfrom\n  staged t\n  join subsidies.payment p on p.id = t.payment_id\n  cross join lateral (\n    select\n      coalesce(t.returned_on, $1::date) as on_day\n  ) as d\nwhere\n  t.row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** The first event of what was named ahead. */
export const batchAheadTold: Statement<{ subject: string | null; term: string | null; codes: readonly (string | null)[] | null; region: string | null }, {  }> = {
  name: 'subsidies.batch.ahead-told',
  parameters: ["subject","term","codes","region"],
  text: "/* subsidies.batch.ahead-told */ insert into\n  subsidies.entitlement_event (entitlement_id, status, amount_fen, subject, reason)\nselect\n  e.id,\n  e.status,\n  e.amount_fen,\n  $1,\n  '预拨'\nfrom\n  subsidies.entitlement e\nwhere\n  e.term = $2\n  and e.basis_kind = 'LAST_ROLL'\n  and e.programme_code = any ($3)\n  and starts_with(e.region, $4)\n  and not exists (\n    select\n    from\n      subsidies.entitlement_event v\n    where\n      v.entitlement_id = e.id\n  )",
}

/** Last term's list stands for this term's until it is named, at the standards of this term. */
export const batchAhead: Statement<{ term: string | null; organisation: string | null; region: string | null; codes: readonly (string | null)[] | null }, {  }> = {
  name: 'subsidies.batch.ahead',
  parameters: ["term","organisation","region","codes"],
  text: "/* subsidies.batch.ahead */ insert into\n  subsidies.entitlement (\n    student_id,\n    programme_code,\n    term,\n    amount_fen,\n    census_on,\n    stage,\n    boarder,\n    categories,\n    standard_source,\n    region,\n    made_by,\n    school_id,\n    grade,\n    class_name,\n    tier,\n    basis_kind\n  )\nselect distinct\n  on (e.person_key, e.programme_code) e.student_id,\n  e.programme_code,\n  $1,\n  s.amount_fen,\n  subsidies.day_in ($1, g.census_autumn, g.census_spring),\n  e.stage,\n  e.boarder,\n  e.categories,\n  s.source,\n  e.region,\n  $2,\n  e.school_id,\n  e.grade,\n  e.class_name,\n  e.tier,\n  'LAST_ROLL'\nfrom\n  subsidies.named_before ($3, $1, $4) as e\n  join subsidies.programme g on g.code = e.programme_code\n  cross join lateral subsidies.standard_of (\n    e.programme_code,\n    e.stage,\n    e.boarder,\n    e.tier,\n    e.categories,\n    e.region,\n    $1\n  ) as s\nwhere\n  g.form = 'CASH'\norder by\n  e.person_key,\n  e.programme_code,\n  e.student_id\non conflict (student_id, programme_code, term) do nothing",
}

/** The day on which the bank's file was first fetched. */
export const batchBankFile: Statement<{ id: string | null }, {  }> = {
  name: 'subsidies.batch.bank-file',
  parameters: ["id"],
  text: "/* subsidies.batch.bank-file */ update subsidies.batch\nset\n  bank_file_at = coalesce(bank_file_at, now())\nwhere\n  id = $1",
}

/** Batches of a region and term, the newest first. */
export const batchBatches: Statement<{ region: string | null; term: string | null }, { id: string; number: string; kind: 'REGULAR' | 'ADVANCE' | 'TOP_UP' | 'REISSUE' | 'CLAWBACK'; form: 'CASH' | 'WAIVER'; term: string; region: string; programmes: (string)[]; status: 'DRAFT' | 'REVIEWED' | 'PUBLICISED' | 'APPROVED' | 'SENT' | 'SETTLED' | 'CANCELLED'; persons: number; times: number; amount: bigint; leftOut: unknown; noticeFrom: string | null; noticeUntil: string | null; version: number; draftedBy: string; createdAt: Date; originId: string | null; paidAmount: bigint; returnedAmount: bigint; outstandingAmount: bigint; returnedOpen: number; cursorKey: string; cursorId: string }> = {
  name: 'subsidies.batch.batches',
  parameters: ["region","term"],
  text: "/* subsidies.batch.batches */ select\n  b.id,\n  b.number,\n  b.kind,\n  b.form,\n  b.term,\n  b.region,\n  b.programmes,\n  b.status,\n  b.persons,\n  b.times,\n  b.amount_fen as amount,\n  b.left_out as \"leftOut\",\n  b.notice_from as \"noticeFrom\",\n  b.notice_until as \"noticeUntil\",\n  b.version,\n  b.drafted_by as \"draftedBy\",\n  b.created_at as \"createdAt\",\n  b.origin_id as \"originId\",\n  sums.paid as \"paidAmount\",\n  sums.returned as \"returnedAmount\",\n  sums.outstanding as \"outstandingAmount\",\n  sums.returned_open as \"returnedOpen\",\n  translate(b.id::text, '0123456789abcdef', 'fedcba9876543210') as \"cursorKey\",\n  b.id as \"cursorId\"\nfrom\n  subsidies.batch b\n  cross join lateral (\n    select\n      coalesce(\n        sum(p.amount_fen) filter (\n          where\n            p.status = 'CONFIRMED'\n        ),\n        0\n      )::bigint as paid,\n      coalesce(\n        sum(p.amount_fen) filter (\n          where\n            p.status in ('RETURNED', 'REISSUED')\n            or (\n              p.status = 'CANCELLED'\n              and p.paid_on is not null\n            )\n        ),\n        0\n      )::bigint as returned,\n      coalesce(\n        sum(p.amount_fen) filter (\n          where\n            p.status in ('PLANNED', 'SENT')\n        ),\n        0\n      )::bigint as outstanding,\n      count(*) filter (\n        where\n          p.status = 'RETURNED'\n      )::int as returned_open\n    from\n      subsidies.payment p\n    where\n      p.batch_id = b.id\n  ) as sums\nwhere\n  (\n    $1::text is null\n    or starts_with(b.region, $1)\n  )\n  and (\n    $2::text is null\n    or b.term = $2\n  )",
}

/** Every payment of a batch is cancelled. */
export const batchCancel: Statement<{ subject: string | null; reason: string | null; id: string | null }, {  }> = {
  name: 'subsidies.batch.cancel',
  parameters: ["subject","reason","id"],
  text: "/* subsidies.batch.cancel */ insert into\n  subsidies.payment_event (payment_id, status, subject, reason)\nselect\n  id,\n  'CANCELLED',\n  $1,\n  $2\nfrom\n  subsidies.payment\nwhere\n  batch_id = $3\n  and status = 'PLANNED'",
}

/** What a batch's rows say, in one digest; an invariant compares it as long as the batch lives. */
export const batchDigest: Statement<{ id: string | null }, {  }> = {
  name: 'subsidies.batch.digest',
  parameters: ["id"],
  text: "/* subsidies.batch.digest */ update subsidies.batch\nset\n  sent_digest = (\n    select\n      sha256(\n        convert_to(\n          string_agg(\n            concat_ws(\n              '|',\n              id,\n              student_id,\n              programme_code,\n              term,\n              amount_fen,\n              payer,\n              serial,\n              encode(account_digest, 'hex')\n            ),\n            E'\\n'\n            order by\n              id\n          ),\n          'UTF8'\n        )\n      )\n    from\n      subsidies.payment\n    where\n      batch_id = $1\n      and status = 'PLANNED'\n  )\nwhere\n  id = $1",
}

/** Payments of everything that a kind of batch pays, by school and class; who is left out, and why. */
export const batchDraft: Statement<{ kind: string | null; region: string | null; term: string | null; codes: readonly (string | null)[] | null; needsCheck: boolean | null; organisationName: string | null; organisation: string | null; batchId: string | null }, { leftOut: unknown; drafted: number }> = {
  name: 'subsidies.batch.draft',
  parameters: ["kind","region","term","codes","needsCheck","organisationName","organisation","batchId"],
  text: "/* subsidies.batch.draft */ with\n  line as (\n    select\n      *\n    from\n      subsidies.to_pay ($1, $2, $3, $4, $5)\n  ),\n  numbered as (\n    select\n      line.*,\n      uuidv7() as id,\n      row_number() over (\n        order by\n          c.code nulls last,\n          e.grade,\n          e.class_name,\n          line.entitlement_id\n      ) as n\n    from\n      line\n      join subsidies.entitlement e on e.id = line.entitlement_id\n      left join students.school c on c.id = line.school_id\n    where\n      line.why is null\n      and line.fen <> 0\n  ),\n  drafted as (\n    insert into\n      subsidies.payment (\n        id,\n        student_id,\n        programme_code,\n        term,\n        amount_fen,\n        form,\n        payer,\n        serial,\n        method,\n        is_reissue,\n        account_cipher,\n        account_digest,\n        account_last_four,\n        account_holder,\n        account_bank,\n        account_relation,\n        region,\n        made_by,\n        batch_id,\n        entitlement_id,\n        instalment,\n        origin_id,\n        transfer_id,\n        payee_account_id\n      )\n    select\n      n.id,\n      n.student_id,\n      n.programme_code,\n      $3,\n      n.fen,\n      n.form,\n      $6,\n      b.number || '-' || lpad(n.n::text, 6, '0'),\n      case n.form\n        when 'CASH' then '银行代发'\n      end,\n      n.origin_id is not null\n      and n.fen > 0,\n      n.account_cipher,\n      n.account_digest,\n      n.account_last_four,\n      n.account_holder,\n      n.account_bank,\n      n.account_relation,\n      b.region,\n      $7,\n      $8,\n      n.entitlement_id,\n      n.next_instalment + (\n        row_number() over (\n          partition by\n            n.entitlement_id\n          order by\n            n.n\n        )\n      )::int - 1,\n      n.origin_id,\n      case\n        when b.nets then first_value(n.id) over (\n          partition by\n            n.person_key\n          order by\n            n.n\n        )\n        else n.id\n      end,\n      n.payee_account_id\n    from\n      numbered n\n      join subsidies.batch b on b.id = $8\n    returning\n      id\n  )\nselect\n  coalesce(\n    jsonb_agg(\n      jsonb_build_object('reason', why, 'persons', n, 'fen', fen)\n      order by\n        why\n    ),\n    '[]'\n  ) as \"leftOut\",\n  (\n    select\n      count(*)::int\n    from\n      drafted\n  ) as \"drafted\"\nfrom\n  (\n    select\n      why,\n      count(*)::int as n,\n      sum(\n        case\n          when fen <> 0 then fen\n          else returned_fen\n        end\n      )::bigint as fen\n    from\n      line\n    where\n      why is not null\n    group by\n      why\n  ) as out",
}

/** The first step of a batch. */
export const batchDrafted: Statement<{ batchId: string | null; organisation: string | null; subject: string | null }, {  }> = {
  name: 'subsidies.batch.drafted',
  parameters: ["batchId","organisation","subject"],
  text: "/* subsidies.batch.drafted */ insert into\n  subsidies.batch_step (batch_id, status, organisation, subject)\nvalues\n  ($1, 'DRAFT', $2, $3)",
}

/** Who took the last step of a batch, and when. */
export const batchLastStep: Statement<{ id: string | null }, { subject: string; at: Date }> = {
  name: 'subsidies.batch.last-step',
  parameters: ["id"],
  text: "/* subsidies.batch.last-step */ select\n  subject,\n  at\nfrom\n  subsidies.batch_step\nwhere\n  batch_id = $1\norder by\n  id desc\nlimit\n  1",
}

/** Whether a batch has rows left. */
export const batchLeftOver: Statement<{ id: string | null }, {  }> = {
  name: 'subsidies.batch.left-over',
  parameters: ["id"],
  text: "/* subsidies.batch.left-over */ select\nfrom\n  subsidies.payment\nwhere\n  batch_id = $1\n  and status = 'PLANNED'\nlimit\n  1",
}

/** Who is left out of a batch is kept with it. */
export const batchLeft: Statement<{ leftOut: string | null; batchId: string | null }, {  }> = {
  name: 'subsidies.batch.left',
  parameters: ["leftOut","batchId"],
  text: "/* subsidies.batch.left */ update subsidies.batch\nset\n  left_out = $1\nwhere\n  id = $2",
}

/** Batches summed by school or, where :byTown, by town, and stage: persons, person-times, fen. */
export const batchLines: Statement<{ byTown: boolean | null; ids: readonly (string | null)[] | null }, { batchId: string; place: string; stage: string; persons: number; times: number; amount: bigint }> = {
  name: 'subsidies.batch.lines',
  parameters: ["byTown","ids"],
  text: "/* subsidies.batch.lines */ select\n  p.batch_id as \"batchId\",\n  coalesce(\n    case\n      when $1::boolean then c.town\n      else c.name\n    end,\n    '—'\n  ) as \"place\",\n  e.stage as \"stage\",\n  count(distinct p.student_id)::int as \"persons\",\n  count(*)::int as \"times\",\n  sum(p.amount_fen)::bigint as \"amount\"\nfrom\n  subsidies.payment p\n  join subsidies.entitlement e on e.id = p.entitlement_id\n  left join students.school c on c.id = e.school_id\nwhere\n  p.batch_id = any ($2::uuid[])\n  and p.status <> 'CANCELLED'\ngroup by\n  p.batch_id,\n  2,\n  e.stage\norder by\n  2,\n  e.stage",
}

/** Batches by id, with the sums of their payments. */
export const batchLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; number: string; kind: 'REGULAR' | 'ADVANCE' | 'TOP_UP' | 'REISSUE' | 'CLAWBACK'; form: 'CASH' | 'WAIVER'; term: string; region: string; programmes: (string)[]; status: 'DRAFT' | 'REVIEWED' | 'PUBLICISED' | 'APPROVED' | 'SENT' | 'SETTLED' | 'CANCELLED'; persons: number; times: number; amount: bigint; leftOut: unknown; noticeFrom: string | null; noticeUntil: string | null; version: number; draftedBy: string; createdAt: Date; originId: string | null; paidAmount: bigint; returnedAmount: bigint; outstandingAmount: bigint; returnedOpen: number }> = {
  name: 'subsidies.batch.load',
  parameters: ["ids"],
  text: "/* subsidies.batch.load */ select\n  b.id,\n  b.number,\n  b.kind,\n  b.form,\n  b.term,\n  b.region,\n  b.programmes,\n  b.status,\n  b.persons,\n  b.times,\n  b.amount_fen as amount,\n  b.left_out as \"leftOut\",\n  b.notice_from as \"noticeFrom\",\n  b.notice_until as \"noticeUntil\",\n  b.version,\n  b.drafted_by as \"draftedBy\",\n  b.created_at as \"createdAt\",\n  b.origin_id as \"originId\",\n  sums.paid as \"paidAmount\",\n  sums.returned as \"returnedAmount\",\n  sums.outstanding as \"outstandingAmount\",\n  sums.returned_open as \"returnedOpen\"\nfrom\n  subsidies.batch b\n  cross join lateral (\n    select\n      coalesce(\n        sum(p.amount_fen) filter (\n          where\n            p.status = 'CONFIRMED'\n        ),\n        0\n      )::bigint as paid,\n      coalesce(\n        sum(p.amount_fen) filter (\n          where\n            p.status in ('RETURNED', 'REISSUED')\n            or (\n              p.status = 'CANCELLED'\n              and p.paid_on is not null\n            )\n        ),\n        0\n      )::bigint as returned,\n      coalesce(\n        sum(p.amount_fen) filter (\n          where\n            p.status in ('PLANNED', 'SENT')\n        ),\n        0\n      )::bigint as outstanding,\n      count(*) filter (\n        where\n          p.status = 'RETURNED'\n      )::int as returned_open\n    from\n      subsidies.payment p\n    where\n      p.batch_id = b.id\n  ) as sums\nwhere\n  b.id = any ($1::uuid[])",
}

/** Locks the payments of a batch in one order. */
export const batchLockPayments: Statement<{ id: string | null }, { id: string }> = {
  name: 'subsidies.batch.lock-payments',
  parameters: ["id"],
  text: "/* subsidies.batch.lock-payments */ select\n  id\nfrom\n  subsidies.payment\nwhere\n  batch_id = $1\norder by\n  id\nfor update",
}

/** Locks a batch for its next step. */
export const batchLockRow: Statement<{ id: string | null }, { id: string; kind: 'REGULAR' | 'ADVANCE' | 'TOP_UP' | 'REISSUE' | 'CLAWBACK'; form: 'CASH' | 'WAIVER'; region: string; term: string; status: 'DRAFT' | 'REVIEWED' | 'PUBLICISED' | 'APPROVED' | 'SENT' | 'SETTLED' | 'CANCELLED'; version: number; noticeUntil: string | null; draftedBy: string; bankFileAt: Date | null }> = {
  name: 'subsidies.batch.lock-row',
  parameters: ["id"],
  text: "/* subsidies.batch.lock-row */ select\n  id,\n  kind,\n  form,\n  region,\n  term,\n  status,\n  version,\n  notice_until as \"noticeUntil\",\n  drafted_by as \"draftedBy\",\n  bank_file_at as \"bankFileAt\"\nfrom\n  subsidies.batch\nwhere\n  id = $1\nfor update",
}

/** One draft of a county at a time, and none beside a naming of the term. */
export const batchLock: Statement<{ county: string | null; naming: string | null }, { pg_advisory_xact_lock: unknown; pg_advisory_xact_lock_shared: unknown }> = {
  name: 'subsidies.batch.lock',
  parameters: ["county","naming"],
  text: "/* subsidies.batch.lock */ select\n  pg_advisory_xact_lock(hashtext ($1)),\n  pg_advisory_xact_lock_shared(hashtext ($2))",
}

/** Whether the term is named for the region. */
export const batchNamed: Statement<{ region: string | null; term: string | null }, {  }> = {
  name: 'subsidies.batch.named',
  parameters: ["region","term"],
  text: "/* subsidies.batch.named */ select\nfrom\n  subsidies.naming\nwhere\n  (\n    starts_with($1, region)\n    or starts_with(region, $1)\n  )\n  and term = $2\n  and status = 'DONE'\nlimit\n  1",
}

/** What was paid too much, in this term or an earlier one, is taken off what a child gets now, never more than that: a
 * row below zero in the same transfer. */
export const batchNet: Statement<{ batchId: string | null; region: string | null; term: string | null; codes: readonly (string | null)[] | null; organisationName: string | null }, {  }> = {
  name: 'subsidies.batch.net',
  parameters: ["batchId","region","term","codes","organisationName"],
  text: "/* subsidies.batch.net */ with\n  got as (\n    select\n      w.person_key,\n      sum(p.amount_fen) as fen,\n      p.transfer_id\n    from\n      subsidies.payment p\n      join subsidies.person_of (\n        array(\n          select\n            id\n          from\n            subsidies.payment\n          where\n            batch_id = $1\n        )\n      ) as w on w.payment_id = p.id\n    where\n      p.batch_id = $1\n    group by\n      w.person_key,\n      p.transfer_id\n  ),\n  owed as (\n    select\n      t.term,\n      b.*,\n      b.paid_fen + least(b.planned_fen, 0) - b.due_fen as too_much\n    from\n      (\n        select distinct\n          e.term\n        from\n          subsidies.entitlement e\n        where\n          starts_with(e.region, $2)\n          and e.term <= $3\n      ) as t\n      cross join lateral subsidies.balance ($2, t.term, $4) as b\n      join subsidies.programme g on g.code = b.programme_code\n    where\n      (\n        g.per = 'TERM'\n        or right(t.term, 1) = '2'\n      )\n      and b.last_payment_id is not null\n      and b.paid_fen + least(b.planned_fen, 0) > b.due_fen\n  ),\n  part as (\n    select\n      o.*,\n      g.fen,\n      g.transfer_id,\n      coalesce(\n        sum(o.too_much) over (\n          partition by\n            o.person_key\n          order by\n            o.term,\n            o.programme_code rows between unbounded preceding\n            and 1 preceding\n        ),\n        0\n      ) as before_fen\n    from\n      owed o\n      join got g on g.person_key = o.person_key\n  ),\n  numbered as (\n    select\n      *,\n      least(too_much, fen - before_fen) as take,\n      row_number() over (\n        order by\n          term,\n          programme_code,\n          entitlement_id\n      ) as n,\n      uuidv7() as id\n    from\n      part\n    where\n      fen > before_fen\n  )\ninsert into\n  subsidies.payment (\n    id,\n    student_id,\n    programme_code,\n    term,\n    amount_fen,\n    form,\n    payer,\n    serial,\n    is_reissue,\n    region,\n    made_by,\n    batch_id,\n    entitlement_id,\n    instalment,\n    origin_id,\n    transfer_id\n  )\nselect\n  n.id,\n  n.student_id,\n  n.programme_code,\n  n.term,\n  - n.take,\n  b.form,\n  $5,\n  b.number || '-R' || lpad(n.n::text, 5, '0'),\n  false,\n  b.region,\n  b.organisation,\n  b.id,\n  n.entitlement_id,\n  n.next_instalment + (\n    select\n      count(*)::int\n    from\n      subsidies.payment p\n    where\n      p.batch_id = b.id\n      and p.entitlement_id = n.entitlement_id\n  ),\n  n.last_payment_id,\n  n.transfer_id\nfrom\n  numbered n\n  join subsidies.batch b on b.id = $1",
}

/** Keys of the notices that hang today. */
export const batchNotice: Statement<{ ids: readonly (string | null)[] | null; today: string | null }, { id: string; key: string | null }> = {
  name: 'subsidies.batch.notice',
  parameters: ["ids","today"],
  text: "/* subsidies.batch.notice */ select\n  id,\n  notice_key as key\nfrom\n  subsidies.batch\nwhere\n  id = any ($1::uuid[])\n  and notice_key is not null\n  and notice_until >= $2",
}

/** How many objections to a batch are open. */
export const batchObjections: Statement<{ id: string | null }, { n: number | null }> = {
  name: 'subsidies.batch.objections',
  parameters: ["id"],
  text: "/* subsidies.batch.objections */ select\n  count(*)::int as n\nfrom\n  subsidies.objection\nwhere\n  batch_id = $1\n  and closed_on is null",
}

/** Students whose payment no longer stands when the batch is approved. */
export const batchOff: Statement<{ id: string | null }, { studentId: string }> = {
  name: 'subsidies.batch.off',
  parameters: ["id"],
  text: "/* subsidies.batch.off */ select distinct\n  p.student_id as \"studentId\"\nfrom\n  subsidies.payment p\n  join subsidies.entitlement e on e.id = p.entitlement_id\nwhere\n  p.batch_id = $1\n  and p.status = 'PLANNED'\n  and p.amount_fen > 0\n  and (\n    e.status <> 'NAMED'\n    or e.check_status = 'DISPUTED'\n  )",
}

/** A batch under a number that runs by region and term. */
export const batchOpen: Statement<{ batchId: string | null; region: string | null; term: string | null; kind: string | null; form: string | null; codes: readonly (string | null)[] | null; originId: string | null; netClawbacks: boolean | null; organisation: string | null; organisationName: string | null; subject: string | null }, {  }> = {
  name: 'subsidies.batch.open',
  parameters: ["batchId","region","term","kind","form","codes","originId","netClawbacks","organisation","organisationName","subject"],
  text: "/* subsidies.batch.open */ insert into\n  subsidies.batch (\n    id,\n    number,\n    kind,\n    form,\n    term,\n    region,\n    programmes,\n    origin_id,\n    nets,\n    organisation,\n    organisation_name,\n    drafted_by\n  )\nselect\n  $1,\n  $2 || '-' || left($3, 4) || '-' || right($3, 1) || '-' || lpad((count(*) + 1)::text, 3, '0'),\n  $4,\n  $5,\n  $3,\n  $2,\n  $6,\n  $7,\n  $8,\n  $9,\n  $10,\n  $11\nfrom\n  subsidies.batch\nwhere\n  region = $2\n  and term = $3",
}

/** Payments of a batch, by serial; of one status or all. */
export const batchPayments: Statement<{ parent: string | null; status: string | null }, { id: string; studentId: string; programmeCode: string; madeBy: string; term: string; amount: bigint; form: string; status: string; payer: string; serial: string; method: string | null; paidOn: string | null; note: string | null; reissue: boolean; batchId: string | null; accountLastFour: string | null; returnReason: string | null; cursorKey: string; cursorId: string }> = {
  name: 'subsidies.batch.payments',
  parameters: ["parent","status"],
  text: "/* subsidies.batch.payments */ select\n  payment.id,\n  student_id as \"studentId\",\n  programme_code as \"programmeCode\",\n  made_by as \"madeBy\",\n  term,\n  amount_fen as amount,\n  form,\n  payment.status,\n  payer,\n  serial,\n  method,\n  paid_on as \"paidOn\",\n  note,\n  is_reissue as reissue,\n  batch_id as \"batchId\",\n  account_last_four as \"accountLastFour\",\n  (\n    select\n      e.reason\n    from\n      subsidies.payment_event e\n    where\n      e.payment_id = payment.id\n      and e.status = 'RETURNED'\n    order by\n      e.id desc\n    limit\n      1\n  ) as \"returnReason\",\n  serial as \"cursorKey\",\n  payment.id as \"cursorId\"\nfrom\n  subsidies.payment\nwhere\n  batch_id = $1\n  and (\n    $2::text is null\n    or status = $2\n  )",
}

/** The notice of a batch, from when until when, under a key of its own. */
export const batchPublicise: Statement<{ from: string | null; until: string | null; key: string | null; id: string | null }, {  }> = {
  name: 'subsidies.batch.publicise',
  parameters: ["from","until","key","id"],
  text: "/* subsidies.batch.publicise */ update subsidies.batch\nset\n  notice_from = $1,\n  notice_until = $2,\n  notice_key = $3\nwhere\n  id = $4",
}

/** How many payments of a batch came back and wait. */
export const batchReturned: Statement<{ id: string | null }, { n: number | null }> = {
  name: 'subsidies.batch.returned',
  parameters: ["id"],
  text: "/* subsidies.batch.returned */ select\n  count(*)::int as n\nfrom\n  subsidies.payment\nwhere\n  batch_id = $1\n  and status = 'RETURNED'",
}

/** Every payment of a batch is sent. */
export const batchSend: Statement<{ today: string | null; subject: string | null; id: string | null }, {  }> = {
  name: 'subsidies.batch.send',
  parameters: ["today","subject","id"],
  text: "/* subsidies.batch.send */ insert into\n  subsidies.payment_event (payment_id, status, on_date, subject)\nselect\n  id,\n  'SENT',\n  $1::date,\n  $2\nfrom\n  subsidies.payment\nwhere\n  batch_id = $3\n  and status = 'PLANNED'\nunion all\nselect\n  o.id,\n  'REISSUED',\n  $1::date,\n  $2\nfrom\n  subsidies.payment p\n  join subsidies.payment o on o.id = p.origin_id\nwhere\n  p.batch_id = $3\n  and p.status = 'PLANNED'\n  and p.is_reissue\n  and o.status = 'RETURNED'",
}

/** What was sent and not said otherwise has arrived. */
export const batchSettle: Statement<{ today: string | null; subject: string | null; id: string | null }, {  }> = {
  name: 'subsidies.batch.settle',
  parameters: ["today","subject","id"],
  text: "/* subsidies.batch.settle */ insert into\n  subsidies.payment_event (payment_id, status, on_date, subject)\nselect\n  id,\n  'CONFIRMED',\n  $1,\n  $2\nfrom\n  subsidies.payment\nwhere\n  batch_id = $3\n  and status = 'SENT'",
}

/** A batch takes its next status. */
export const batchStep: Statement<{ to: string | null; id: string | null }, {  }> = {
  name: 'subsidies.batch.step',
  parameters: ["to","id"],
  text: "/* subsidies.batch.step */ update subsidies.batch\nset\n  status = $1,\n  version = version + 1\nwhere\n  id = $2",
}

/** Who took a step of a batch, and why. */
export const batchStepped: Statement<{ id: string | null; to: string | null; organisation: string | null; subject: string | null; reason: string | null }, {  }> = {
  name: 'subsidies.batch.stepped',
  parameters: ["id","to","organisation","subject","reason"],
  text: "/* subsidies.batch.stepped */ insert into\n  subsidies.batch_step (batch_id, status, organisation, subject, reason)\nvalues\n  ($1, $2, $3, $4, $5)",
}

/** Steps of batches, the first one first. */
export const batchSteps: Statement<{ ids: readonly (string | null)[] | null }, { batchId: string; status: string; organisation: string; by: string; reason: string | null; at: Date }> = {
  name: 'subsidies.batch.steps',
  parameters: ["ids"],
  text: "/* subsidies.batch.steps */ select\n  batch_id as \"batchId\",\n  status,\n  organisation,\n  subject as by,\n  reason,\n  at\nfrom\n  subsidies.batch_step\nwhere\n  batch_id = any ($1::uuid[])\norder by\n  id",
}

/** The notice is taken down, as if it had not hung: another one has days of its own. */
export const batchTakeDown: Statement<{ id: string | null }, {  }> = {
  name: 'subsidies.batch.take-down',
  parameters: ["id"],
  text: "/* subsidies.batch.take-down */ update subsidies.batch\nset\n  notice_from = null,\n  notice_until = null,\n  notice_key = null\nwhere\n  id = $1",
}

/** Payments that no longer stand are taken off the batch. */
export const batchTakeOff: Statement<{ subject: string | null; id: string | null }, {  }> = {
  name: 'subsidies.batch.take-off',
  parameters: ["subject","id"],
  text: "/* subsidies.batch.take-off */ insert into\n  subsidies.payment_event (payment_id, status, subject, reason)\nselect\n  p.id,\n  'CANCELLED',\n  $1,\n  '应享已变化'\nfrom\n  subsidies.payment p\nwhere\n  p.batch_id = $2\n  and p.status = 'PLANNED'\n  and p.transfer_id in (\n    select\n      o.transfer_id\n    from\n      subsidies.payment o\n      join subsidies.entitlement e on e.id = o.entitlement_id\n    where\n      o.batch_id = $2\n      and o.status = 'PLANNED'\n      and o.amount_fen > 0\n      and (\n        e.status <> 'NAMED'\n        or e.check_status = 'DISPUTED'\n      )\n  )",
}

/** The first event of every payment of a batch. */
export const batchTold: Statement<{ subject: string | null; batchId: string | null }, {  }> = {
  name: 'subsidies.batch.told',
  parameters: ["subject","batchId"],
  text: "/* subsidies.batch.told */ insert into\n  subsidies.payment_event (payment_id, status, subject)\nselect\n  id,\n  'PLANNED',\n  $1\nfrom\n  subsidies.payment\nwhere\n  batch_id = $2",
}

/** Control totals of a batch: what its rows say, those taken off it before it was sent left out. */
export const batchTotals: Statement<{ batchId: string | null }, {  }> = {
  name: 'subsidies.batch.totals',
  parameters: ["batchId"],
  text: "/* subsidies.batch.totals */ update subsidies.batch b\nset\n  persons = t.persons,\n  times = t.times,\n  amount_fen = t.fen\nfrom\n  (\n    select\n      count(distinct p.student_id)::int as persons,\n      count(*)::int as times,\n      coalesce(sum(p.amount_fen), 0)::bigint as fen\n    from\n      subsidies.payment p\n    where\n      p.batch_id = $1\n      and p.status <> 'CANCELLED'\n  ) as t\nwhere\n  b.id = $1",
}

/** The notice is taken down. */
export const batchUnpublish: Statement<{ id: string | null }, {  }> = {
  name: 'subsidies.batch.unpublish',
  parameters: ["id"],
  text: "/* subsidies.batch.unpublish */ update subsidies.batch\nset\n  notice_key = null\nwhere\n  id = $1",
}

/** What a county decided for itself, or the nearest region above it. */
export const countyRuleRule: Statement<{ region: string | null }, { region: string; noticeWorkingDays: number; needsSchoolCheck: boolean; reservationDays: number; pairingCategories: (string)[] | null; bankColumns: unknown; bankEncoding: 'utf-8' | 'gb18030'; source: string | null }> = {
  name: 'subsidies.county-rule.rule',
  parameters: ["region"],
  text: "/* subsidies.county-rule.rule */ select\n  region,\n  notice_working_days as \"noticeWorkingDays\",\n  needs_school_check as \"needsSchoolCheck\",\n  reservation_days as \"reservationDays\",\n  pairing_categories as \"pairingCategories\",\n  bank_columns as \"bankColumns\",\n  bank_encoding as \"bankEncoding\",\n  source\nfrom\n  subsidies.county_rule\nwhere\n  starts_with($1, region)\norder by\n  length(region) desc\nlimit\n  1",
}

/** What a county decides for itself. */
export const countyRuleSave: Statement<{ region: string | null; noticeWorkingDays: number | null; needsSchoolCheck: boolean | null; reservationDays: number | null; pairingCategories: readonly (string | null)[] | null; bankColumns: string | null; bankEncoding: string | null; source: string | null; organisation: string | null }, {  }> = {
  name: 'subsidies.county-rule.save',
  parameters: ["region","noticeWorkingDays","needsSchoolCheck","reservationDays","pairingCategories","bankColumns","bankEncoding","source","organisation"],
  text: "/* subsidies.county-rule.save */ insert into\n  subsidies.county_rule (\n    region,\n    notice_working_days,\n    needs_school_check,\n    reservation_days,\n    pairing_categories,\n    bank_columns,\n    bank_encoding,\n    source,\n    made_by\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    $8,\n    $9\n  )\non conflict (region) do update\nset\n  notice_working_days = excluded.notice_working_days,\n  needs_school_check = excluded.needs_school_check,\n  reservation_days = excluded.reservation_days,\n  pairing_categories = excluded.pairing_categories,\n  bank_columns = excluded.bank_columns,\n  bank_encoding = excluded.bank_encoding,\n  source = excluded.source,\n  made_by = excluded.made_by",
}

/** A family declines what it is due, or takes that back. */
export const entitlementDecline: Statement<{ to: string | null; reason: string | null; id: string | null }, {  }> = {
  name: 'subsidies.entitlement.decline',
  parameters: ["to","reason","id"],
  text: "/* subsidies.entitlement.decline */ update subsidies.entitlement\nset\n  status = $1,\n  reason = case $1\n    when 'DECLINED' then $2\n  end,\n  check_status = case\n    when dispute_upheld then 'DISPUTED'\n  end\nwhere\n  id = $3",
}

/** The event of it. */
export const entitlementDeclined: Statement<{ subject: string | null; reason: string | null; id: string | null }, {  }> = {
  name: 'subsidies.entitlement.declined',
  parameters: ["subject","reason","id"],
  text: "/* subsidies.entitlement.declined */ insert into\n  subsidies.entitlement_event (entitlement_id, status, amount_fen, subject, reason)\nselect\n  id,\n  status,\n  amount_fen,\n  $1,\n  $2\nfrom\n  subsidies.entitlement\nwhere\n  id = $3",
}

/** Entitlements by id. */
export const entitlementLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; studentId: string; programmeCode: string; term: string; amount: bigint; censusOn: string; stage: string; boarder: boolean; categories: (string)[]; standardSource: string; status: 'NAMED' | 'WITHDRAWN' | 'DECLINED' | 'BLOCKED'; reason: string | null; tier: string | null; months: number | null; basisKind: 'CENSUS' | 'LAST_ROLL'; checkStatus: 'CONFIRMED' | 'DISPUTED' | null; checkReason: string | null; schoolId: string | null; grade: number | null; className: string | null }> = {
  name: 'subsidies.entitlement.load',
  parameters: ["ids"],
  text: "/* subsidies.entitlement.load */ select\n  id,\n  student_id as \"studentId\",\n  programme_code as \"programmeCode\",\n  term,\n  amount_fen as amount,\n  census_on as \"censusOn\",\n  stage,\n  boarder,\n  categories,\n  standard_source as \"standardSource\",\n  status,\n  reason,\n  tier,\n  months,\n  basis_kind as \"basisKind\",\n  check_status as \"checkStatus\",\n  check_reason as \"checkReason\",\n  school_id as \"schoolId\",\n  grade,\n  class_name as \"className\"\nfrom\n  subsidies.entitlement\nwhere\n  id = any ($1::uuid[])",
}

/** Locks an entitlement, and tells whether money of it is on its way. */
export const entitlementLock: Statement<{ id: string | null }, { status: 'NAMED' | 'WITHDRAWN' | 'DECLINED' | 'BLOCKED'; isOnItsWay: boolean | null }> = {
  name: 'subsidies.entitlement.lock',
  parameters: ["id"],
  text: "/* subsidies.entitlement.lock */ select\n  status,\n  exists (\n    select\n    from\n      subsidies.payment p\n    where\n      p.entitlement_id = e.id\n      and p.status in ('PLANNED', 'SENT', 'CONFIRMED')\n      and p.amount_fen > 0\n  ) as \"isOnItsWay\"\nfrom\n  subsidies.entitlement e\nwhere\n  id = $1\nfor update",
}

/** What schools charge, from a term on; the same again corrects it. */
export const feeFeesSave: Statement<{ organisation: string | null; schoolCodes: readonly (string | null)[] | null; stages: readonly (string | null)[] | null; purposes: readonly (string | null)[] | null; fees: readonly (bigint | null)[] | null; fromTerms: readonly (string | null)[] | null; sources: readonly (string | null)[] | null; region: string | null }, { region: string }> = {
  name: 'subsidies.fee.fees-save',
  parameters: ["organisation","schoolCodes","stages","purposes","fees","fromTerms","sources","region"],
  text: "/* subsidies.fee.fees-save */ insert into\n  subsidies.school_fee as f (\n    school_id,\n    region,\n    stage,\n    purpose,\n    amount_fen,\n    from_term,\n    source,\n    made_by\n  )\nselect\n  c.id,\n  c.region,\n  n.stage,\n  n.purpose,\n  n.amount,\n  n.from_term,\n  n.source,\n  $1\nfrom\n  unnest(\n    $2::text[],\n    $3::text[],\n    $4::text[],\n    $5::bigint[],\n    $6::text[],\n    $7::text[]\n  ) as n (code, stage, purpose, amount, from_term, source)\n  join students.school c on c.code = n.code\n  and starts_with(c.region, $8)\non conflict (school_id, stage, purpose, from_term) do update\nset\n  amount_fen = excluded.amount_fen,\n  source = excluded.source,\n  made_by = excluded.made_by\nreturning\n  f.region",
}

/** What a school charges, by stage, purpose and term. */
export const feeFees: Statement<{ schoolCode: string | null }, { schoolCode: string; stage: string; purpose: string; amountPerTerm: bigint; fromTerm: string; source: string }> = {
  name: 'subsidies.fee.fees',
  parameters: ["schoolCode"],
  text: "/* subsidies.fee.fees */ select\n  c.code as \"schoolCode\",\n  f.stage,\n  f.purpose,\n  f.amount_fen as \"amountPerTerm\",\n  f.from_term as \"fromTerm\",\n  f.source\nfrom\n  subsidies.school_fee f\n  join students.school c on c.id = f.school_id\nwhere\n  c.code = $1\norder by\n  f.from_term desc,\n  f.stage,\n  f.purpose",
}

/** What was recognised of these students for the year ends. */
export const hardshipEnd: Statement<{ ids: readonly (string | null)[] | null; schoolYear: string | null }, {  }> = {
  name: 'subsidies.hardship.end',
  parameters: ["ids","schoolYear"],
  text: "/* subsidies.hardship.end */ update subsidies.hardship\nset\n  ended_at = now()\nwhere\n  student_id = any ($1::uuid[])\n  and school_year = $2\n  and ended_at is null",
}

/** What is recognised of students. */
export const hardshipHardship: Statement<{ ids: readonly (string | null)[] | null }, { studentId: string; schoolYear: string; tier: '特别困难' | '困难' | '一般困难'; reason: string }> = {
  name: 'subsidies.hardship.hardship',
  parameters: ["ids"],
  text: "/* subsidies.hardship.hardship */ select\n  student_id as \"studentId\",\n  school_year as \"schoolYear\",\n  tier,\n  reason\nfrom\n  subsidies.hardship\nwhere\n  student_id = any ($1::uuid[])\n  and ended_at is null\norder by\n  school_year desc",
}

/** A school's recognition of hardship of students for a year. */
export const hardshipRecord: Statement<{ schoolYear: string | null; organisation: string | null; subject: string | null; studentIds: readonly (string | null)[] | null; recognised: readonly (string | null)[] | null; reasons: readonly (string | null)[] | null }, {  }> = {
  name: 'subsidies.hardship.record',
  parameters: ["schoolYear","organisation","subject","studentIds","recognised","reasons"],
  text: "/* subsidies.hardship.record */ insert into\n  subsidies.hardship (\n    student_id,\n    school_year,\n    tier,\n    reason,\n    organisation,\n    recorded_by\n  )\nselect\n  id,\n  $1,\n  tier,\n  reason,\n  $2,\n  $3\nfrom\n  unnest(\n    $4::uuid[],\n    $5::text[],\n    $6::text[]\n  ) as n (id, tier, reason)",
}

/** Which of these students the caller sees. */
export const hardshipStudents: Statement<{ ids: readonly (string | null)[] | null }, {  }> = {
  name: 'subsidies.hardship.students',
  parameters: ["ids"],
  text: "/* subsidies.hardship.students */ select\nfrom\n  students.student\nwhere\n  id = any ($1::uuid[])",
}

/** Sets a naming to work. */
export const namingEnqueue: Statement<{ id: string | null }, { enqueue: unknown }> = {
  name: 'subsidies.naming.enqueue',
  parameters: ["id"],
  text: "/* subsidies.naming.enqueue */ select\n  subsidies.enqueue ('naming', $1)",
}

/** A naming by its id. */
export const namingFind: Statement<{ id: string | null }, { id: string; status: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED'; failure: string | null; created: number; changed: number; withdrawn: number; unchanged: number; blocked: number; persons: number; amount: bigint }> = {
  name: 'subsidies.naming.find',
  parameters: ["id"],
  text: "/* subsidies.naming.find */ select\n  id,\n  status,\n  failure,\n  created,\n  changed,\n  withdrawn,\n  unchanged,\n  blocked,\n  persons,\n  amount_fen as amount\nfrom\n  subsidies.naming\nwhere\n  id = $1",
}

/** Names everybody who is due something in the term: what is new is created, what differs changed, what no longer
 * holds withdrawn, each with its event; answers the counts. */
export const namingName: Statement<{ region: string | null; term: string | null; programmes: readonly (string | null)[] | null; organisation: string | null; id: string | null; subject: string | null }, {  }> = {
  name: 'subsidies.naming.name',
  parameters: ["region","term","programmes","organisation","id","subject"],
  text: "/* subsidies.naming.name */ with\n  due as materialized (\n    select\n      *,\n      case\n        when reason is null then 'NAMED'\n        else 'BLOCKED'\n      end as status\n    from\n      subsidies.due ($1, $2, $3)\n  ),\n  named as (\n    insert into\n      subsidies.entitlement as t (\n        student_id,\n        programme_code,\n        term,\n        amount_fen,\n        census_on,\n        stage,\n        boarder,\n        categories,\n        standard_source,\n        region,\n        made_by,\n        school_id,\n        grade,\n        class_name,\n        tier,\n        months,\n        status,\n        reason\n      )\n    select\n      student_id,\n      programme_code,\n      $2,\n      amount_fen,\n      census_on,\n      stage,\n      boarder,\n      categories,\n      standard_source,\n      region,\n      $4,\n      school_id,\n      grade,\n      class_name,\n      tier,\n      months,\n      status,\n      reason\n    from\n      due\n    on conflict (student_id, programme_code, term) do update\n    set\n      amount_fen = excluded.amount_fen,\n      census_on = excluded.census_on,\n      stage = excluded.stage,\n      boarder = excluded.boarder,\n      categories = excluded.categories,\n      standard_source = excluded.standard_source,\n      status = excluded.status,\n      region = excluded.region,\n      school_id = excluded.school_id,\n      grade = excluded.grade,\n      class_name = excluded.class_name,\n      tier = excluded.tier,\n      months = excluded.months,\n      reason = excluded.reason,\n      basis_kind = 'CENSUS',\n      check_status = case\n        when t.dispute_upheld then 'DISPUTED'\n        when (t.amount_fen, t.stage, t.boarder, t.school_id, t.status) is not distinct from (\n          excluded.amount_fen,\n          excluded.stage,\n          excluded.boarder,\n          excluded.school_id,\n          excluded.status\n        ) then t.check_status\n      end\n    where\n      t.status <> 'DECLINED'\n      and (\n        starts_with(t.region, $1)\n        or t.status = 'WITHDRAWN'\n      )\n      and (\n        t.amount_fen,\n        t.census_on,\n        t.stage,\n        t.boarder,\n        t.categories,\n        t.standard_source,\n        t.status,\n        t.region,\n        t.school_id,\n        t.grade,\n        t.class_name,\n        t.tier,\n        t.months,\n        t.reason,\n        t.basis_kind\n      ) is distinct from (\n        excluded.amount_fen,\n        excluded.census_on,\n        excluded.stage,\n        excluded.boarder,\n        excluded.categories,\n        excluded.standard_source,\n        excluded.status,\n        excluded.region,\n        excluded.school_id,\n        excluded.grade,\n        excluded.class_name,\n        excluded.tier,\n        excluded.months,\n        excluded.reason,\n        'CENSUS'\n      )\n    returning\n      t.id,\n      t.amount_fen,\n      t.status,\n      t.reason,\n      xmax = 0 as is_new\n  ),\n  withdrawn as (\n    update subsidies.entitlement t\n    set\n      status = 'WITHDRAWN',\n      reason = null,\n      check_status = null\n    where\n      t.term = $2\n      and starts_with(t.region, $1)\n      and t.programme_code = any ($3)\n      and t.status in ('NAMED', 'BLOCKED')\n      and not exists (\n        select\n        from\n          due d\n        where\n          (d.student_id, d.programme_code) = (t.student_id, t.programme_code)\n      )\n    returning\n      t.id,\n      t.amount_fen,\n      t.status\n  ),\n  told as (\n    insert into\n      subsidies.entitlement_event (\n        entitlement_id,\n        naming_id,\n        status,\n        amount_fen,\n        subject,\n        reason\n      )\n    select\n      id,\n      $5,\n      status,\n      amount_fen,\n      $6,\n      reason\n    from\n      (\n        select\n          id,\n          status,\n          amount_fen,\n          reason\n        from\n          named\n        union all\n        select\n          id,\n          status,\n          amount_fen,\n          null\n        from\n          withdrawn\n      ) as event\n  ),\n  standing as (\n    select\n      d.student_id,\n      d.amount_fen,\n      d.status\n    from\n      due d\n      left join subsidies.entitlement t on (t.student_id, t.programme_code) = (d.student_id, d.programme_code)\n      and t.term = $2\n    where\n      t.id is null\n      or (\n        t.status <> 'DECLINED'\n        and (\n          starts_with(t.region, $1)\n          or t.status = 'WITHDRAWN'\n        )\n      )\n  ),\n  total as (\n    select\n      count(*)::int as due,\n      count(distinct student_id) filter (\n        where\n          status = 'NAMED'\n      )::int as persons,\n      coalesce(\n        sum(amount_fen) filter (\n          where\n            status = 'NAMED'\n        ),\n        0\n      )::bigint as amount_fen,\n      count(*) filter (\n        where\n          status = 'BLOCKED'\n      )::int as blocked\n    from\n      standing\n  )\nupdate subsidies.naming\nset\n  status = 'DONE',\n  finished_at = now(),\n  created = (\n    select\n      count(*)\n    from\n      named\n    where\n      is_new\n  ),\n  changed = (\n    select\n      count(*)\n    from\n      named\n    where\n      not is_new\n  ),\n  withdrawn = (\n    select\n      count(*)\n    from\n      withdrawn\n  ),\n  unchanged = total.due - (\n    select\n      count(*)\n    from\n      named\n  ),\n  persons = total.persons,\n  amount_fen = total.amount_fen,\n  blocked = total.blocked\nfrom\n  total\nwhere\n  id = $5",
}

/** Asks for a naming. */
export const namingStart: Statement<{ region: string | null; term: string | null; programmes: readonly (string | null)[] | null; organisation: string | null; subject: string | null }, { id: string; status: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED'; failure: string | null; created: number; changed: number; withdrawn: number; unchanged: number; blocked: number; persons: number; amount: bigint }> = {
  name: 'subsidies.naming.start',
  parameters: ["region","term","programmes","organisation","subject"],
  text: "/* subsidies.naming.start */ insert into\n  subsidies.naming (region, term, programmes, organisation, subject)\nvalues\n  ($1, $2, $3, $4, $5)\nreturning\n  id,\n  status,\n  failure,\n  created,\n  changed,\n  withdrawn,\n  unchanged,\n  blocked,\n  persons,\n  amount_fen as amount",
}

/** One naming of a term at a time. */
export const namingTakeTurn: Statement<{ lock: string | null }, { pg_advisory_xact_lock: unknown }> = {
  name: 'subsidies.naming.take-turn',
  parameters: ["lock"],
  text: "/* subsidies.naming.take-turn */ select\n  pg_advisory_xact_lock(hashtext ($1))",
}

/** Locks a batch that is objected to. */
export const objectionBatch: Statement<{ batchId: string | null }, { status: 'DRAFT' | 'REVIEWED' | 'PUBLICISED' | 'APPROVED' | 'SENT' | 'SETTLED' | 'CANCELLED'; noticeFrom: string | null }> = {
  name: 'subsidies.objection.batch',
  parameters: ["batchId"],
  text: "/* subsidies.objection.batch */ select\n  status,\n  notice_from as \"noticeFrom\"\nfrom\n  subsidies.batch\nwhere\n  id = $1\nfor update",
}

/** Whether a child is on the batch. */
export const objectionChild: Statement<{ batchId: string | null; studentId: string | null }, {  }> = {
  name: 'subsidies.objection.child',
  parameters: ["batchId","studentId"],
  text: "/* subsidies.objection.child */ select\nfrom\n  subsidies.payment\nwhere\n  batch_id = $1\n  and student_id = $2\n  and status = 'PLANNED'\nlimit\n  1",
}

/** What an objection came to. */
export const objectionClose: Statement<{ outcome: string | null; upheld: boolean | null; today: string | null; subject: string | null; id: string | null }, {  }> = {
  name: 'subsidies.objection.close',
  parameters: ["outcome","upheld","today","subject","id"],
  text: "/* subsidies.objection.close */ update subsidies.objection\nset\n  outcome = $1,\n  upheld = $2,\n  closed_on = greatest(received_on, $3::date),\n  closed_by = $4\nwhere\n  id = $5",
}

/** A child whose objection was upheld is disputed on its school's list. */
export const objectionDisputed: Statement<{ outcome: string | null; subject: string | null; batchId: string | null; studentId: string | null }, {  }> = {
  name: 'subsidies.objection.disputed',
  parameters: ["outcome","subject","batchId","studentId"],
  text: "/* subsidies.objection.disputed */ update subsidies.entitlement e\nset\n  check_status = 'DISPUTED',\n  dispute_upheld = true,\n  check_reason = $1,\n  checked_by = $2,\n  checked_at = now()\nfrom\n  subsidies.payment p\nwhere\n  p.entitlement_id = e.id\n  and p.batch_id = $3\n  and p.student_id = $4",
}

/** Objections by id. */
export const objectionLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; batchId: string; studentId: string | null; text: string; receivedOn: string; outcome: string | null; upheld: boolean | null; closedOn: string | null }> = {
  name: 'subsidies.objection.load',
  parameters: ["ids"],
  text: "/* subsidies.objection.load */ select\n  id,\n  batch_id as \"batchId\",\n  student_id as \"studentId\",\n  text,\n  received_on as \"receivedOn\",\n  outcome,\n  upheld,\n  closed_on as \"closedOn\"\nfrom\n  subsidies.objection\nwhere\n  id = any ($1::uuid[])",
}

/** Locks an objection. */
export const objectionLock: Statement<{ id: string | null }, { batchId: string; studentId: string | null; closedOn: string | null; status: 'DRAFT' | 'REVIEWED' | 'PUBLICISED' | 'APPROVED' | 'SENT' | 'SETTLED' | 'CANCELLED' }> = {
  name: 'subsidies.objection.lock',
  parameters: ["id"],
  text: "/* subsidies.objection.lock */ select\n  o.batch_id as \"batchId\",\n  o.student_id as \"studentId\",\n  o.closed_on as \"closedOn\",\n  b.status\nfrom\n  subsidies.objection o\n  join subsidies.batch b on b.id = o.batch_id\nwhere\n  o.id = $1\nfor update of\n  b",
}

/** Objections to batches, by day. */
export const objectionObjections: Statement<{ ids: readonly (string | null)[] | null }, { id: string; batchId: string; studentId: string | null; text: string; receivedOn: string; outcome: string | null; upheld: boolean | null; closedOn: string | null }> = {
  name: 'subsidies.objection.objections',
  parameters: ["ids"],
  text: "/* subsidies.objection.objections */ select\n  id,\n  batch_id as \"batchId\",\n  student_id as \"studentId\",\n  text,\n  received_on as \"receivedOn\",\n  outcome,\n  upheld,\n  closed_on as \"closedOn\"\nfrom\n  subsidies.objection\nwhere\n  batch_id = any ($1::uuid[])\norder by\n  received_on,\n  id",
}

/** An objection as it was received. */
export const objectionRecord: Statement<{ batchId: string | null; studentId: string | null; text: string | null; receivedOn: string | null; subject: string | null }, { id: string; batchId: string; studentId: string | null; text: string; receivedOn: string; outcome: string | null; upheld: boolean | null; closedOn: string | null }> = {
  name: 'subsidies.objection.record',
  parameters: ["batchId","studentId","text","receivedOn","subject"],
  text: "/* subsidies.objection.record */ insert into\n  subsidies.objection (batch_id, student_id, text, received_on, recorded_by)\nvalues\n  ($1, $2, $3, $4, $5)\nreturning\n  id,\n  batch_id as \"batchId\",\n  student_id as \"studentId\",\n  text,\n  received_on as \"receivedOn\",\n  outcome,\n  upheld,\n  closed_on as \"closedOn\"",
}

/** The payment that was objected to is taken off. */
export const objectionUpheld: Statement<{ subject: string | null; outcome: string | null; batchId: string | null; studentId: string | null }, {  }> = {
  name: 'subsidies.objection.upheld',
  parameters: ["subject","outcome","batchId","studentId"],
  text: "/* subsidies.objection.upheld */ insert into\n  subsidies.payment_event (payment_id, status, subject, reason)\nselect\n  id,\n  'CANCELLED',\n  $1,\n  $2\nfrom\n  subsidies.payment\nwhere\n  batch_id = $3\n  and student_id = $4\n  and status = 'PLANNED'",
}

/** The head of a batch's papers. */
export const paperBatch: Statement<{ batchId: string | null }, { id: string; number: string; term: string; region: string; kind: 'REGULAR' | 'ADVANCE' | 'TOP_UP' | 'REISSUE' | 'CLAWBACK'; form: 'CASH' | 'WAIVER'; status: 'DRAFT' | 'REVIEWED' | 'PUBLICISED' | 'APPROVED' | 'SENT' | 'SETTLED' | 'CANCELLED'; persons: number; times: number; amount: string | null; noticeFrom: string | null; noticeUntil: string | null; organisationName: string }> = {
  name: 'subsidies.paper.batch',
  parameters: ["batchId"],
  text: "/* subsidies.paper.batch */ select\n  id,\n  number,\n  term,\n  region,\n  kind,\n  form,\n  status,\n  persons,\n  times,\n  amount_fen::text as amount,\n  notice_from::text as \"noticeFrom\",\n  notice_until::text as \"noticeUntil\",\n  organisation_name as \"organisationName\"\nfrom\n  subsidies.batch\nwhere\n  id = $1",
}

/** Payments of a batch that the caller sees, by school, grade, class and name; those taken off before it was sent are
 * left out. */
export const paperLines: Statement<{ batchId: string | null; schoolCode: string | null }, { serial: string | null; transferSerial: string | null; studentId: string | null; student: string | null; idCipher: string | null; school: string | null; town: string | null; stage: string; grade: number | null; className: string | null; boarder: boolean; programme: string; amount: string | null; term: string | null; holder: string | null; relation: string | null; bank: string | null; accountCipher: string | null; accountLastFour: string | null; status: string | null }> = {
  name: 'subsidies.paper.lines',
  parameters: ["batchId","schoolCode"],
  text: "/* subsidies.paper.lines */ select\n  p.serial,\n  coalesce(lead.serial, p.serial) as \"transferSerial\",\n  p.student_id as \"studentId\",\n  coalesce(s.name, '（已转出）') as student,\n  s.id_cipher as \"idCipher\",\n  c.name as school,\n  c.town,\n  e.stage,\n  e.grade,\n  e.class_name as \"className\",\n  e.boarder,\n  g.name as programme,\n  p.amount_fen::text as amount,\n  p.term,\n  p.account_holder as holder,\n  p.account_relation as relation,\n  p.account_bank as bank,\n  p.account_cipher as \"accountCipher\",\n  p.account_last_four as \"accountLastFour\",\n  p.status\nfrom\n  subsidies.payment p\n  join subsidies.entitlement e on e.id = p.entitlement_id\n  join subsidies.programme g on g.code = p.programme_code\n  left join subsidies.payment lead on lead.id = p.transfer_id\n  left join students.student s on s.id = p.student_id\n  left join students.school c on c.id = e.school_id\nwhere\n  p.batch_id = $1\n  and p.status <> 'CANCELLED'\n  and (\n    $2 = ''\n    or c.code = $2\n  )\norder by\n  c.code nulls last,\n  e.stage,\n  e.grade,\n  e.class_name,\n  s.name_key,\n  p.serial",
}

/** A public notice by its key, of one school or all; null when none hangs. */
export const paperNoticeOpen: Statement<{ key: string | null; school: string | null }, { notice: unknown }> = {
  name: 'subsidies.paper.notice-open',
  parameters: ["key","school"],
  text: "/* subsidies.paper.notice-open */ select\n  subsidies.notice ($1, $2) as notice",
}

/** A second person has looked at an account and found it right. */
export const payeeConfirm: Statement<{ accountId: string | null; reason: string | null; subject: string | null; organisation: string | null }, {  }> = {
  name: 'subsidies.payee.confirm',
  parameters: ["accountId","reason","subject","organisation"],
  text: "/* subsidies.payee.confirm */ insert into\n  subsidies.payee_confirmation (account_id, reason, confirmed_by, organisation)\nvalues\n  ($1, $2, $3, $4)\non conflict (account_id) do nothing",
}

/** Accounts of a batch's payments that a second person has to look at. */
export const payeeDoubts: Statement<{ ids: readonly (string | null)[] | null }, { batchId: string | null; accountId: string | null; studentId: string | null; doubt: string | null; confirmedBy: string | null }> = {
  name: 'subsidies.payee.doubts',
  parameters: ["ids"],
  text: "/* subsidies.payee.doubts */ select\n  batch_id as \"batchId\",\n  account_id as \"accountId\",\n  student_id as \"studentId\",\n  doubt,\n  confirmed_by as \"confirmedBy\"\nfrom\n  subsidies.payee_doubts ($1::uuid[])\norder by\n  confirmed_by is not null,\n  doubt,\n  account_id",
}

/** The account of before ends. */
export const payeeEnd: Statement<{ studentId: string | null }, {  }> = {
  name: 'subsidies.payee.end',
  parameters: ["studentId"],
  text: "/* subsidies.payee.end */ update subsidies.payee_account\nset\n  active = false\nwhere\n  student_id = $1\n  and active",
}

/** The account that a student's money goes to. */
export const payeeEnter: Statement<{ studentId: string | null; guardianId: string | null; holder: string | null; bank: string | null; kind: string | null; personalData: string | null; digest: Buffer | null; account: string | null; organisation: string | null; subject: string | null }, {  }> = {
  name: 'subsidies.payee.enter',
  parameters: ["studentId","guardianId","holder","bank","kind","personalData","digest","account","organisation","subject"],
  text: "/* subsidies.payee.enter */ insert into\n  subsidies.payee_account (\n    student_id,\n    guardian_id,\n    holder,\n    bank,\n    kind,\n    account_cipher,\n    account_digest,\n    last_four,\n    made_by,\n    recorded_by\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    $8,\n    $9,\n    $10\n  )",
}

/** Somebody who may receive for a student. */
export const payeeGuardianEnter: Statement<{ studentId: string | null; holder: string | null; nameKey: string | null; relation: string | null }, {  }> = {
  name: 'subsidies.payee.guardian-enter',
  parameters: ["studentId","holder","nameKey","relation"],
  text: "/* subsidies.payee.guardian-enter */ insert into\n  subsidies.guardian (student_id, name, name_key, relation)\nvalues\n  ($1, $2, $3, $4)\non conflict (student_id, name_key) do nothing",
}

/** Somebody who may receive for a student, by name. */
export const payeeGuardianId: Statement<{ studentId: string | null; holder: string | null }, { id: string }> = {
  name: 'subsidies.payee.guardian-id',
  parameters: ["studentId","holder"],
  text: "/* subsidies.payee.guardian-id */ select\n  id\nfrom\n  subsidies.guardian\nwhere\n  student_id = $1\n  and name_key = $2",
}

/** Guardians by id. */
export const payeeGuardianLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; name: string; relation: string }> = {
  name: 'subsidies.payee.guardian-load',
  parameters: ["ids"],
  text: "/* subsidies.payee.guardian-load */ select\n  id,\n  name,\n  relation\nfrom\n  subsidies.guardian\nwhere\n  id = any ($1::uuid[])",
}

/** Guardians of students, by name. */
export const payeeGuardians: Statement<{ ids: readonly (string | null)[] | null }, { id: string; studentId: string; name: string; relation: string }> = {
  name: 'subsidies.payee.guardians',
  parameters: ["ids"],
  text: "/* subsidies.payee.guardians */ select\n  id,\n  student_id as \"studentId\",\n  name,\n  relation\nfrom\n  subsidies.guardian\nwhere\n  student_id = any ($1::uuid[])\norder by\n  name",
}

/** Accounts by id; the number by its last four digits. */
export const payeeLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; studentId: string; holder: string; relation: string; lastFour: string; bank: string; kind: 'SOCIAL_SECURITY_CARD' | 'AID_CARD' | 'BANK_CARD'; active: boolean }> = {
  name: 'subsidies.payee.load',
  parameters: ["ids"],
  text: "/* subsidies.payee.load */ select\n  a.id,\n  a.student_id as \"studentId\",\n  a.holder,\n  coalesce(g.relation, 'SELF') as \"relation\",\n  a.last_four as \"lastFour\",\n  a.bank,\n  a.kind,\n  a.active\nfrom\n  subsidies.payee_account a\n  left join subsidies.guardian g on g.id = a.guardian_id\nwhere\n  a.id = any ($1::uuid[])",
}

/** Accounts that students' money goes to now. */
export const payeeOfStudent: Statement<{ ids: readonly (string | null)[] | null }, { id: string; studentId: string; holder: string; relation: string | null; lastFour: string; bank: string; kind: 'SOCIAL_SECURITY_CARD' | 'AID_CARD' | 'BANK_CARD'; active: boolean }> = {
  name: 'subsidies.payee.of-student',
  parameters: ["ids"],
  text: "/* subsidies.payee.of-student */ select\n  a.id,\n  a.student_id as \"studentId\",\n  a.holder,\n  coalesce(g.relation, 'SELF') as relation,\n  a.last_four as \"lastFour\",\n  a.bank,\n  a.kind,\n  a.active\nfrom\n  subsidies.payee_account a\n  left join subsidies.guardian g on g.id = a.guardian_id\nwhere\n  a.student_id = any ($1::uuid[])\n  and a.active",
}

/** Whether the caller recorded the account. */
export const payeeRecorder: Statement<{ subject: string | null; accountId: string | null }, { isOwn: boolean | null }> = {
  name: 'subsidies.payee.recorder',
  parameters: ["subject","accountId"],
  text: "/* subsidies.payee.recorder */ select\n  recorded_by = $1 as \"isOwn\"\nfrom\n  subsidies.payee_account\nwhere\n  id = $2",
}

/** The account that says the same already. */
export const payeeSame: Statement<{ studentId: string | null; digest: Buffer | null; holder: string | null; bank: string | null; kind: string | null; guardianId: string | null }, { id: string }> = {
  name: 'subsidies.payee.same',
  parameters: ["studentId","digest","holder","bank","kind","guardianId"],
  text: "/* subsidies.payee.same */ select\n  id\nfrom\n  subsidies.payee_account\nwhere\n  student_id = $1\n  and active\n  and account_digest = $2\n  and holder = $3\n  and bank = $4\n  and kind = $5\n  and guardian_id is not distinct from $6::uuid",
}

/** A student's name as a key. */
export const payeeStudent: Statement<{ studentId: string | null }, { nameKey: string }> = {
  name: 'subsidies.payee.student',
  parameters: ["studentId"],
  text: "/* subsidies.payee.student */ select\n  name_key as \"nameKey\"\nfrom\n  students.student\nwhere\n  id = $1",
}

/** What the tables tell of a row: its programme and its child. */
export const paymentImportChildColumns: Statement<null, {  }> = {
  name: 'subsidies.payment-import.child-columns',
  parameters: [],
  text: "/* subsidies.payment-import.child-columns */ alter table staged\nadd programme_code text,\nadd form text,\nadd student_id uuid",
}

/** Rows that corrected a payment are in. */
export const paymentImportCorrect: Statement<null, { row: number }> = {
  name: 'subsidies.payment-import.correct',
  parameters: [],
  text: "/* subsidies.payment-import.correct */ update staged t\nset\n  outcome = 'ACCEPTED'\nfrom\n  mended m\nwhere\n  m.row = t.row\nreturning\n  t.row",
}

/** Each cell that a row mends, as it was and as it becomes; the account by its last four digits. */
export const paymentImportCorrectedTold: Statement<null, {  }> = {
  name: 'subsidies.payment-import.corrected-told',
  parameters: [],
  text: "/* subsidies.payment-import.corrected-told */ insert into\n  warned\nselect\n  k.row,\n  cell.heading,\n  'CORRECTS',\n  coalesce(cell.was, '（空）') || ' → ' || coalesce(cell.becomes, '（空）')\nfrom\n  known k\n  cross join lateral (\n    values\n      (\n        1,\n        '金额',\n        to_char(k.was_amount_fen / 100.0, 'FM999999999990.00'),\n        to_char(k.amount_fen / 100.0, 'FM999999999990.00'),\n        k.amount_fen is not null\n        and k.amount_fen is distinct from k.was_amount_fen\n      ),\n      (\n        2,\n        '发放日期',\n        k.was_paid_on::text,\n        k.paid_on::text,\n        k.paid_on is not null\n        and k.paid_on is distinct from k.was_paid_on\n      ),\n      (\n        3,\n        '发放渠道',\n        k.was_method,\n        k.method,\n        k.method is not null\n        and k.method is distinct from k.was_method\n      ),\n      (\n        4,\n        '备注',\n        k.was_note,\n        k.note,\n        k.note is not null\n        and k.note is distinct from k.was_note\n      ),\n      (\n        5,\n        '账号',\n        k.was_account_last_four,\n        k.account_last_four,\n        k.account_digest is not null\n        and k.account_digest is distinct from k.was_account_digest\n      )\n  ) as cell (n, heading, was, becomes, differs)\nwhere\n  k.row not in (\n    select\n      row\n    from\n      refused\n  )\n  and cell.differs\norder by\n  cell.n",
}

/** The payment that was wrong says which stands for it. */
export const paymentImportCorrected: Statement<null, {  }> = {
  name: 'subsidies.payment-import.corrected',
  parameters: [],
  text: "/* subsidies.payment-import.corrected */ update subsidies.payment p\nset\n  corrected_by = m.new_id\nfrom\n  mended m\nwhere\n  p.id = m.payment_id",
}

/** What the bank had said of the wrong one holds for the right one. */
export const paymentImportCorrectionArrived: Statement<{ organisation: string | null }, {  }> = {
  name: 'subsidies.payment-import.correction-arrived',
  parameters: ["organisation"],
  text: "/* subsidies.payment-import.correction-arrived */ insert into\n  subsidies.payment_event (payment_id, status, on_date, subject)\nselect distinct\n  on (m.new_id) m.new_id,\n  'CONFIRMED',\n  v.on_date,\n  $1\nfrom\n  mended m\n  join subsidies.payment_event v on v.payment_id = m.payment_id\n  and v.status = 'CONFIRMED'\nwhere\n  m.status = 'CONFIRMED'\norder by\n  m.new_id,\n  v.id desc",
}

/** The wrong one is cancelled, the right one sent. */
export const paymentImportCorrectionTold: Statement<{ organisation: string | null }, {  }> = {
  name: 'subsidies.payment-import.correction-told',
  parameters: ["organisation"],
  text: "/* subsidies.payment-import.correction-told */ insert into\n  subsidies.payment_event (payment_id, status, on_date, reason, subject)\nselect\n  m.payment_id,\n  'CANCELLED',\n  null,\n  '名单更正',\n  $1\nfrom\n  mended m\nunion all\nselect\n  m.new_id,\n  'SENT',\n  coalesce(m.paid_on, m.was_paid_on),\n  null,\n  $1\nfrom\n  mended m",
}

/** Another payment stands for the one that was wrong; what the row leaves empty stays. */
export const paymentImportCorrection: Statement<{ id: string | null }, {  }> = {
  name: 'subsidies.payment-import.correction',
  parameters: ["id"],
  text: "/* subsidies.payment-import.correction */ insert into\n  subsidies.payment (\n    id,\n    student_id,\n    programme_code,\n    term,\n    amount_fen,\n    form,\n    payer,\n    serial,\n    method,\n    paid_on,\n    note,\n    is_reissue,\n    school_code_written,\n    account_cipher,\n    account_digest,\n    account_last_four,\n    region,\n    made_by,\n    import_id\n  )\nselect\n  m.new_id,\n  m.student_id,\n  m.programme_code,\n  m.term,\n  m.amount_fen,\n  m.form,\n  m.payer,\n  m.serial,\n  coalesce(m.method, p.method),\n  coalesce(m.paid_on, p.paid_on),\n  coalesce(m.note, p.note),\n  case\n    when m.note is null then p.is_reissue\n    else m.is_reissue\n  end,\n  coalesce(m.school_code_written, p.school_code_written),\n  coalesce(m.account_cipher, p.account_cipher),\n  coalesce(m.account_digest, p.account_digest),\n  coalesce(m.account_last_four, p.account_last_four),\n  p.region,\n  p.made_by,\n  $1\nfrom\n  mended m\n  join subsidies.payment p on p.id = m.payment_id",
}

/** New payments enter, each with its first event. */
export const paymentImportInsert: Statement<{ region: string | null; organisation: string | null; id: string | null }, {  }> = {
  name: 'subsidies.payment-import.insert',
  parameters: ["region","organisation","id"],
  text: "/* subsidies.payment-import.insert */ with\n  paid as (\n    insert into\n      subsidies.payment (\n        student_id,\n        programme_code,\n        term,\n        amount_fen,\n        form,\n        payer,\n        serial,\n        method,\n        paid_on,\n        note,\n        is_reissue,\n        school_code_written,\n        account_cipher,\n        account_digest,\n        account_last_four,\n        region,\n        made_by,\n        import_id\n      )\n    select\n      student_id,\n      programme_code,\n      term,\n      amount_fen,\n      form,\n      payer,\n      serial,\n      method,\n      paid_on,\n      note,\n      is_reissue,\n      school_code_written,\n      account_cipher,\n      account_digest,\n      account_last_four,\n      $1,\n      $2,\n      $3\n    from\n      staged\n    where\n      outcome is null\n      and row not in (\n        select\n          row\n        from\n          refused\n      )\n    on conflict (region, payer, serial)\n    where\n      corrected_by is null do nothing\n    returning\n      id,\n      payer,\n      serial,\n      paid_on\n  ),\n  sent as (\n    insert into\n      subsidies.payment_event (payment_id, status, on_date, subject)\n    select\n      id,\n      'SENT',\n      paid_on,\n      $2\n    from\n      paid\n  )\nupdate staged t\nset\n  outcome = 'ACCEPTED'\nfrom\n  paid\nwhere\n  (paid.payer, paid.serial) = (t.payer, t.serial)\n  and t.outcome is null\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** Rows whose serial the payer used before, with the payment that bears it: whether it is of the same child, programme
 * and term, and whether a cell differs. An empty cell mends nothing. */
export const paymentImportKnown: Statement<{ region: string | null }, {  }> = {
  name: 'subsidies.payment-import.known',
  parameters: ["region"],
  text: "/* subsidies.payment-import.known */ create temp table known on commit drop as\nselect\n  t.*,\n  p.id as payment_id,\n  p.status,\n  p.made_by,\n  p.batch_id,\n  p.amount_fen as was_amount_fen,\n  p.paid_on as was_paid_on,\n  p.method as was_method,\n  p.note as was_note,\n  p.account_last_four as was_account_last_four,\n  p.account_digest as was_account_digest,\n  coalesce(\n    (p.programme_code, p.term) = (t.programme_code, t.term)\n    and coalesce(was.id_digest, was.registry_digest) = coalesce(now.id_digest, now.registry_digest),\n    false\n  ) as is_same_aid,\n  (\n    t.amount_fen is not null\n    and t.amount_fen is distinct from p.amount_fen\n  )\n  or (\n    t.paid_on is not null\n    and t.paid_on is distinct from p.paid_on\n  )\n  or (\n    t.method is not null\n    and t.method is distinct from p.method\n  )\n  or (\n    t.note is not null\n    and t.note is distinct from p.note\n  )\n  or (\n    t.account_digest is not null\n    and t.account_digest is distinct from p.account_digest\n  ) as differs\nfrom\n  staged t\n  join subsidies.payment p on (p.region, p.payer, p.serial) = ($1, t.payer, t.serial)\n  and p.corrected_by is null\n  join students.student was on was.id = p.student_id\n  join students.student now on now.id = t.student_id\nwhere\n  t.outcome is null\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** Rows that correct a payment, each with the id of the payment that will stand for it. */
export const paymentImportMended: Statement<null, {  }> = {
  name: 'subsidies.payment-import.mended',
  parameters: [],
  text: "/* subsidies.payment-import.mended */ create temp table mended on commit drop as\nselect\n  k.*,\n  uuidv7() as new_id\nfrom\n  known k\nwhere\n  row not in (\n    select\n      row\n    from\n      refused\n  )\n  and differs",
}

/** Programme, form and child of each row: the child by its 学籍号, the county's own entry before another county's, else
 * by its ID number, the permanent entry first. */
export const paymentImportNamed: Statement<{ region: string | null }, {  }> = {
  name: 'subsidies.payment-import.named',
  parameters: ["region"],
  text: "/* subsidies.payment-import.named */ update staged t\nset\n  programme_code = p.code,\n  form = p.form,\n  student_id = coalesce(\n    (\n      select\n        s.id\n      from\n        students.student s\n      where\n        s.registry_digest = t.registry_digest\n        and reconciliation.within_reach (s.id, s.region, $1)\n      order by\n        starts_with(s.region, $1) desc,\n        s.linked_to is null desc,\n        s.status = 'ENROLLED' desc,\n        s.id\n      limit\n        1\n    ),\n    (\n      select\n        s.id\n      from\n        students.student s\n      where\n        s.id_digest = t.id_digest\n        and reconciliation.within_reach (s.id, s.region, $1)\n      order by\n        starts_with(s.region, $1) desc,\n        s.registry_permanent desc,\n        s.status = 'ENROLLED' desc,\n        s.id\n      limit\n        1\n    )\n  )\nfrom\n  subsidies.programme p\nwhere\n  p.code = t.programme_written\n  or p.name = t.programme_written",
}

/** Rows of no programme or child, before a birth, or with two numbers of two children. That a day lies before a birth
 * is said of the county's own children only. */
export const paymentImportRefused: Statement<{ region: string | null }, {  }> = {
  name: 'subsidies.payment-import.refused',
  parameters: ["region"],
  text: "/* subsidies.payment-import.refused */ insert into\n  refused\nselect\n  row,\n  '资助项目',\n  'PROGRAMME_UNKNOWN',\n  programme_written\nfrom\n  staged\nwhere\n  programme_code is null\nunion all\nselect\n  row,\n  case\n    when registry_digest is null then '身份证号'\n    else '学籍号'\n  end,\n  'STUDENT_NOT_FOUND',\n  null\nfrom\n  staged\nwhere\n  programme_code is not null\n  and student_id is null\nunion all\nselect\n  t.row,\n  '发放日期',\n  'BEFORE_BIRTH',\n  null\nfrom\n  staged t\n  join students.student s on s.id = t.student_id\n  and starts_with(s.region, $1)\nwhere\n  t.paid_on < s.birth_date\nunion all\nselect\n  t.row,\n  '身份证号',\n  'STUDENT_CONFLICT',\n  null\nfrom\n  staged t\n  join students.student s on s.id = t.student_id\nwhere\n  t.registry_digest = s.registry_digest\n  and s.id_digest <> t.id_digest\n  and exists (\n    select\n    from\n      students.student o\n    where\n      o.id_digest = t.id_digest\n      and reconciliation.within_reach (o.id, o.region, $1)\n  )",
}

/** A serial is one payment: another child's, programme's or term's is refused, and so is what another organisation
 * recorded or a batch sent. */
export const paymentImportReused: Statement<{ organisation: string | null }, {  }> = {
  name: 'subsidies.payment-import.reused',
  parameters: ["organisation"],
  text: "/* subsidies.payment-import.reused */ insert into\n  refused\nselect\n  row,\n  '流水号',\n  'SERIAL_REUSED',\n  null\nfrom\n  known k\nwhere\n  not is_same_aid\n  or (\n    made_by <> $1\n    and differs\n  )\nunion all\nselect\n  row,\n  '流水号',\n  'CORRECTION_TOO_LATE',\n  null\nfrom\n  known k\nwhere\n  is_same_aid\n  and made_by = $1\n  and (\n    batch_id is not null\n    or status not in ('SENT', 'CONFIRMED')\n  )\n  and differs",
}

/** The same row again changes nothing. */
export const paymentImportSame: Statement<null, {  }> = {
  name: 'subsidies.payment-import.same',
  parameters: [],
  text: "/* subsidies.payment-import.same */ update staged\nset\n  outcome = 'UNCHANGED'\nfrom\n  known k\nwhere\n  k.row = staged.row\n  and k.row not in (\n    select\n      row\n    from\n      refused\n  )\n  and not k.differs",
}

/** The rows of a list of payments, as read; `outcome` is ACCEPTED, UNCHANGED or not known yet. */
export const paymentImportStaged: Statement<null, {  }> = {
  name: 'subsidies.payment-import.staged',
  parameters: [],
  text: "/* subsidies.payment-import.staged */ create temp table staged (\n  row int primary key,\n  serial text,\n  registry_digest bytea,\n  id_digest bytea,\n  programme_written text,\n  term text,\n  amount_fen bigint,\n  paid_on date,\n  method text,\n  payer text,\n  school_code_written text,\n  name_key text,\n  account_cipher text,\n  account_digest bytea,\n  account_last_four text,\n  note text,\n  is_reissue boolean,\n  outcome text\n) on commit drop",
}

/** Rows with a serial that stands above already: the same again is unchanged, another is refused. */
export const paymentImportTwice: Statement<null, {  }> = {
  name: 'subsidies.payment-import.twice',
  parameters: [],
  text: "/* subsidies.payment-import.twice */ with\n  twice as (\n    select\n      row,\n      content,\n      min(content) over s as least_content,\n      max(content) over s as most_content,\n      row_number() over w as n\n    from\n      (\n        select\n          row,\n          payer,\n          serial,\n          (\n            student_id,\n            programme_code,\n            term,\n            amount_fen,\n            paid_on,\n            method,\n            note,\n            account_digest\n          )::text as content\n        from\n          staged\n        where\n          row not in (\n            select\n              row\n            from\n              refused\n          )\n      ) as t\n    window\n      s as (\n        partition by\n          payer,\n          serial\n      ),\n      w as (\n        partition by\n          payer,\n          serial\n        order by\n          row\n      )\n  ),\n  same as (\n    update staged\n    set\n      outcome = 'UNCHANGED'\n    from\n      twice\n    where\n      twice.row = staged.row\n      and n > 1\n      and least_content = most_content\n  )\ninsert into\n  refused\nselect\n  row,\n  '流水号',\n  'SERIAL_REUSED',\n  null\nfrom\n  twice\nwhere\n  least_content <> most_content",
}

/** What differs from the registry, of the county's own children: of another county's nothing is said. */
export const paymentImportWarned: Statement<{ region: string | null }, {  }> = {
  name: 'subsidies.payment-import.warned',
  parameters: ["region"],
  text: "/* subsidies.payment-import.warned */ insert into\n  warned\nselect\n  t.row,\n  '姓名',\n  'NAME_DIFFERS',\n  null\nfrom\n  staged t\n  join students.student s on s.id = t.student_id\n  and starts_with(s.region, $1)\nwhere\n  t.name_key <> s.name_key\nunion all\nselect\n  t.row,\n  '身份证号',\n  'ID_NUMBER_DIFFERS',\n  null\nfrom\n  staged t\n  join students.student s on s.id = t.student_id\n  and starts_with(s.region, $1)\nwhere\n  s.registry_digest = t.registry_digest\n  and s.id_digest <> t.id_digest\n  and t.row not in (\n    select\n      row\n    from\n      refused\n  )\nunion all\nselect\n  t.row,\n  '学籍号',\n  'REGISTRY_NUMBER_DIFFERS',\n  null\nfrom\n  staged t\n  join students.student s on s.id = t.student_id\n  and starts_with(s.region, $1)\nwhere\n  s.registry_digest <> t.registry_digest",
}

/** Whether a payment was paid again. */
export const paymentAgain: Statement<{ id: string | null }, {  }> = {
  name: 'subsidies.payment.again',
  parameters: ["id"],
  text: "/* subsidies.payment.again */ select\nfrom\n  subsidies.payment\nwhere\n  origin_id = $1\n  and amount_fen > 0\n  and status in ('PLANNED', 'SENT', 'CONFIRMED')\nlimit\n  1",
}

/** A payment that came back is given up. */
export const paymentCancel: Statement<{ id: string | null; subject: string | null; reason: string | null }, {  }> = {
  name: 'subsidies.payment.cancel',
  parameters: ["id","subject","reason"],
  text: "/* subsidies.payment.cancel */ insert into\n  subsidies.payment_event (payment_id, status, subject, reason)\nvalues\n  ($1, 'CANCELLED', $2, $3)",
}

/** Payments by id. */
export const paymentLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; studentId: string; programmeCode: string; madeBy: string; term: string; amount: bigint; form: string; status: string; payer: string; serial: string; method: string | null; paidOn: string | null; note: string | null; reissue: boolean; batchId: string | null; accountLastFour: string | null; returnReason: string | null }> = {
  name: 'subsidies.payment.load',
  parameters: ["ids"],
  text: "/* subsidies.payment.load */ select\n  payment.id,\n  student_id as \"studentId\",\n  programme_code as \"programmeCode\",\n  made_by as \"madeBy\",\n  term,\n  amount_fen as amount,\n  form,\n  payment.status,\n  payer,\n  serial,\n  method,\n  paid_on as \"paidOn\",\n  note,\n  is_reissue as reissue,\n  batch_id as \"batchId\",\n  account_last_four as \"accountLastFour\",\n  (\n    select\n      e.reason\n    from\n      subsidies.payment_event e\n    where\n      e.payment_id = payment.id\n      and e.status = 'RETURNED'\n    order by\n      e.id desc\n    limit\n      1\n  ) as \"returnReason\"\nfrom\n  subsidies.payment\nwhere\n  id = any ($1::uuid[])",
}

/** Locks a payment of the caller's organisation. */
export const paymentLock: Statement<{ id: string | null; organisation: string | null }, { status: string }> = {
  name: 'subsidies.payment.lock',
  parameters: ["id","organisation"],
  text: "/* subsidies.payment.lock */ select\n  status\nfrom\n  subsidies.payment\nwhere\n  id = $1\n  and made_by = $2\nfor update",
}

/** A programme as it is from now on; one of the same code is written over. */
export const programmeSave: Statement<{ code: string | null; name: string | null; english: string | null; payer: string | null; form: string | null; purpose: string | null; region: string | null; stages: readonly (string | null)[] | null; categories: readonly (string | null)[] | null; payableAt: string | null; censusAutumn: string | null; censusSpring: string | null; openingAutumn: string | null; openingSpring: string | null; payByAutumn: string | null; payBySpring: string | null; prorated: boolean | null; per: string | null; mode: string | null; enrolmentStatuses: readonly (string | null)[] | null; payee: string | null; endsWithRisk: boolean | null; fromTerm: string | null; untilTerm: string | null; source: string | null; madeBy: string | null }, {  }> = {
  name: 'subsidies.programme.save',
  parameters: ["code","name","english","payer","form","purpose","region","stages","categories","payableAt","censusAutumn","censusSpring","openingAutumn","openingSpring","payByAutumn","payBySpring","prorated","per","mode","enrolmentStatuses","payee","endsWithRisk","fromTerm","untilTerm","source","madeBy"],
  text: "/* subsidies.programme.save */ insert into\n  subsidies.programme (\n    code,\n    name,\n    english,\n    payer,\n    form,\n    purpose,\n    region,\n    stages,\n    categories,\n    payable_at,\n    census_autumn,\n    census_spring,\n    opening_autumn,\n    opening_spring,\n    pay_by_autumn,\n    pay_by_spring,\n    prorated,\n    per,\n    mode,\n    enrolment_statuses,\n    payee,\n    ends_with_risk,\n    from_term,\n    until_term,\n    source,\n    made_by\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    $8,\n    $9,\n    $10,\n    $11,\n    $12,\n    $13,\n    $14,\n    $15,\n    $16,\n    $17,\n    $18,\n    $19,\n    $20,\n    $21,\n    $22,\n    $23,\n    $24,\n    $25,\n    $26\n  )\non conflict (code) do update\nset\n  name = excluded.name,\n  english = coalesce(excluded.english, programme.english),\n  payer = excluded.payer,\n  form = excluded.form,\n  purpose = excluded.purpose,\n  region = excluded.region,\n  stages = excluded.stages,\n  categories = excluded.categories,\n  payable_at = excluded.payable_at,\n  census_autumn = excluded.census_autumn,\n  census_spring = excluded.census_spring,\n  opening_autumn = excluded.opening_autumn,\n  opening_spring = excluded.opening_spring,\n  pay_by_autumn = excluded.pay_by_autumn,\n  pay_by_spring = excluded.pay_by_spring,\n  prorated = excluded.prorated,\n  per = excluded.per,\n  mode = excluded.mode,\n  enrolment_statuses = excluded.enrolment_statuses,\n  payee = excluded.payee,\n  ends_with_risk = excluded.ends_with_risk,\n  from_term = excluded.from_term,\n  until_term = excluded.until_term,\n  source = excluded.source,\n  made_by = excluded.made_by",
}

/** Rules of what may be received beside a programme. */
export const programmeStackingLoad: Statement<{ codes: readonly (string | null)[] | null }, { programmeCode: string | null; otherCode: string | null; effect: string | null; region: string | null; source: string | null; givesWay: boolean }> = {
  name: 'subsidies.programme.stacking-load',
  parameters: ["codes"],
  text: "/* subsidies.programme.stacking-load */ select\n  programme_code as \"programmeCode\",\n  other_code as \"otherCode\",\n  effect,\n  region,\n  source,\n  true as \"givesWay\"\nfrom\n  subsidies.stacking_rule\nwhere\n  programme_code = any ($1)\nunion all\nselect\n  other_code,\n  programme_code,\n  effect,\n  region,\n  source,\n  false\nfrom\n  subsidies.stacking_rule\nwhere\n  other_code = any ($1)",
}

/** Which of these programmes there are. */
export const programmeStackingProgrammes: Statement<{ programmes: readonly (string | null)[] | null }, {  }> = {
  name: 'subsidies.programme.stacking-programmes',
  parameters: ["programmes"],
  text: "/* subsidies.programme.stacking-programmes */ select\nfrom\n  subsidies.programme\nwhere\n  code = any ($1)",
}

/** What may be received beside what, in a region. */
export const programmeStackingSave: Statement<{ programme: string | null; other: string | null; effect: string | null; region: string | null; source: string | null; organisation: string | null }, {  }> = {
  name: 'subsidies.programme.stacking-save',
  parameters: ["programme","other","effect","region","source","organisation"],
  text: "/* subsidies.programme.stacking-save */ insert into\n  subsidies.stacking_rule (\n    programme_code,\n    other_code,\n    effect,\n    region,\n    source,\n    made_by\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6\n  )\non conflict on constraint stacking_once do update\nset\n  effect = excluded.effect,\n  source = excluded.source,\n  made_by = excluded.made_by",
}

/** Whether the rule stands the other way round. */
export const programmeStackingTurned: Statement<{ other: string | null; programme: string | null; region: string | null }, {  }> = {
  name: 'subsidies.programme.stacking-turned',
  parameters: ["other","programme","region"],
  text: "/* subsidies.programme.stacking-turned */ select\nfrom\n  subsidies.stacking_rule\nwhere\n  (programme_code, other_code, region) = ($1, $2, $3)",
}

/** Standards of programmes. */
export const programmeStandardLoad: Statement<{ codes: readonly (string | null)[] | null }, { programmeCode: string; stage: string; boarder: boolean | null; tier: string | null; categories: (string)[] | null; amountPerTerm: bigint; region: string; fromTerm: string; untilTerm: string | null; source: string }> = {
  name: 'subsidies.programme.standard-load',
  parameters: ["codes"],
  text: "/* subsidies.programme.standard-load */ select\n  programme_code as \"programmeCode\",\n  stage,\n  boarder,\n  tier,\n  categories,\n  amount_fen as \"amountPerTerm\",\n  region,\n  from_term as \"fromTerm\",\n  until_term as \"untilTerm\",\n  source\nfrom\n  subsidies.standard\nwhere\n  programme_code = any ($1)\norder by\n  from_term,\n  stage,\n  boarder desc,\n  tier nulls first",
}

/** Versions of one standard are written one after the other. */
export const programmeStandardLock: Statement<{ key: string | null }, { pg_advisory_xact_lock: unknown }> = {
  name: 'subsidies.programme.standard-lock',
  parameters: ["key"],
  text: "/* subsidies.programme.standard-lock */ select\n  pg_advisory_xact_lock(hashtext ($1))",
}

/** Region and stages of a programme. */
export const programmeStandardProgramme: Statement<{ programme: string | null }, { region: string; stages: (string)[] }> = {
  name: 'subsidies.programme.standard-programme',
  parameters: ["programme"],
  text: "/* subsidies.programme.standard-programme */ select\n  region,\n  stages\nfrom\n  subsidies.programme\nwhere\n  code = $1",
}

/** A version of a standard; the same one again corrects it. */
export const programmeStandardSave: Statement<{ programme: string | null; stage: string | null; boarder: boolean | null; tier: string | null; categories: readonly (string | null)[] | null; region: string | null; fromTerm: string | null; untilTerm: string | null; amountFen: bigint | null; source: string | null; organisation: string | null }, {  }> = {
  name: 'subsidies.programme.standard-save',
  parameters: ["programme","stage","boarder","tier","categories","region","fromTerm","untilTerm","amountFen","source","organisation"],
  text: "/* subsidies.programme.standard-save */ insert into\n  subsidies.standard (\n    programme_code,\n    stage,\n    boarder,\n    tier,\n    categories,\n    region,\n    from_term,\n    until_term,\n    amount_fen,\n    source,\n    made_by\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    $8,\n    $9,\n    $10,\n    $11\n  )\non conflict on constraint standard_once do update\nset\n  until_term = excluded.until_term,\n  amount_fen = excluded.amount_fen,\n  source = excluded.source,\n  made_by = excluded.made_by",
}

/** Whether somebody was named by a standard. */
export const programmeStandardUsed: Statement<{ programme: string | null; stage: string | null; fromTerm: string | null; region: string | null }, {  }> = {
  name: 'subsidies.programme.standard-used',
  parameters: ["programme","stage","fromTerm","region"],
  text: "/* subsidies.programme.standard-used */ select\nfrom\n  subsidies.entitlement e\nwhere\n  e.programme_code = $1\n  and e.stage = $2\n  and e.term >= $3\n  and (\n    $4 = '00'\n    or starts_with(e.region, $4)\n  )\n  and e.status = 'NAMED'\n  and exists (\n    select\n    from\n      subsidies.payment p\n    where\n      p.entitlement_id = e.id\n      and p.status <> 'CANCELLED'\n  )\nlimit\n  1",
}

/** Versions of one standard, the oldest first. */
export const programmeStandardVersions: Statement<{ programme: string | null; stage: string | null; boarder: boolean | null; tier: string | null; categories: readonly (string | null)[] | null; region: string | null }, { fromTerm: string; untilTerm: string | null; amount: bigint }> = {
  name: 'subsidies.programme.standard-versions',
  parameters: ["programme","stage","boarder","tier","categories","region"],
  text: "/* subsidies.programme.standard-versions */ select\n  from_term as \"fromTerm\",\n  until_term as \"untilTerm\",\n  amount_fen as \"amount\"\nfrom\n  subsidies.standard\nwhere\n  (\n    programme_code,\n    stage,\n    boarder,\n    tier,\n    categories,\n    region\n  ) is not distinct from (\n    $1,\n    $2,\n    $3::boolean,\n    $4,\n    $5::text[],\n    $6\n  )\norder by\n  from_term",
}

/** A programme as it was, and whether somebody is entitled by it. */
export const programmeWas: Statement<{ code: string | null }, { region: string; form: string; isPaid: boolean | null }> = {
  name: 'subsidies.programme.was',
  parameters: ["code"],
  text: "/* subsidies.programme.was */ select\n  region,\n  form,\n  exists (\n    select\n    from\n      subsidies.entitlement e\n    where\n      e.programme_code = code\n  ) as \"isPaid\"\nfrom\n  subsidies.programme\nwhere\n  code = $1",
}

/** What is left of a school's list is right. */
export const schoolListConfirm: Statement<{ subject: string | null; id: string | null; term: string | null; programmes: readonly (string | null)[] | null }, { studentId: string }> = {
  name: 'subsidies.school-list.confirm',
  parameters: ["subject","id","term","programmes"],
  text: "/* subsidies.school-list.confirm */ update subsidies.entitlement e\nset\n  check_status = 'CONFIRMED',\n  check_reason = null,\n  checked_by = $1,\n  checked_at = now()\nwhere\n  e.school_id = $2\n  and e.term = $3\n  and e.status = 'NAMED'\n  and (\n    $4::text[] is null\n    or e.programme_code = any ($4)\n  )\n  and e.check_status is null\nreturning\n  e.student_id as \"studentId\"",
}

/** A school's list of a term, counted. */
export const schoolListCounts: Statement<{ id: string | null; term: string | null }, { rows: number | null; unchecked: number | null; confirmed: number | null; disputed: number | null; amount: bigint }> = {
  name: 'subsidies.school-list.counts',
  parameters: ["id","term"],
  text: "/* subsidies.school-list.counts */ select\n  count(*)::int as rows,\n  count(*) filter (\n    where\n      check_status is null\n  )::int as unchecked,\n  count(*) filter (\n    where\n      check_status = 'CONFIRMED'\n  )::int as confirmed,\n  count(*) filter (\n    where\n      check_status = 'DISPUTED'\n  )::int as disputed,\n  coalesce(sum(amount_fen), 0)::bigint as \"amount\"\nfrom\n  subsidies.entitlement\nwhere\n  school_id = $1\n  and term = $2\n  and status = 'NAMED'",
}

/** Rows that a school says are not right, and why. */
export const schoolListDispute: Statement<{ subject: string | null; entitlementIds: readonly (string | null)[] | null; disputes: readonly (string | null)[] | null; id: string | null; term: string | null }, { studentId: string }> = {
  name: 'subsidies.school-list.dispute',
  parameters: ["subject","entitlementIds","disputes","id","term"],
  text: "/* subsidies.school-list.dispute */ update subsidies.entitlement e\nset\n  check_status = 'DISPUTED',\n  check_reason = d.reason,\n  checked_by = $1,\n  checked_at = now()\nfrom\n  unnest($2::uuid[], $3::text[]) as d (id, reason)\nwhere\n  e.id = d.id\n  and e.school_id = $4\n  and e.term = $5\n  and e.status = 'NAMED'\nreturning\n  e.student_id as \"studentId\"",
}

/** A disputed row, with its school. */
export const schoolListDisputed: Statement<{ entitlementId: string | null }, { code: string; region: string; term: string; isUpheld: boolean }> = {
  name: 'subsidies.school-list.disputed',
  parameters: ["entitlementId"],
  text: "/* subsidies.school-list.disputed */ select\n  c.code,\n  c.region,\n  e.term,\n  e.dispute_upheld as \"isUpheld\"\nfrom\n  subsidies.entitlement e\n  join students.school c on c.id = e.school_id\nwhere\n  e.id = $1",
}

/** Lists of a region's schools for a term, counted, by code; only those that are not done where that is asked. */
export const schoolListOfRegion: Statement<{ term: string | null; region: string | null; unchecked: boolean | null }, { id: string; schoolCode: string; schoolName: string; rows: number; unchecked: number; confirmed: number; disputed: number; amount: bigint; cursorKey: string; cursorId: string }> = {
  name: 'subsidies.school-list.of-region',
  parameters: ["term","region","unchecked"],
  text: "/* subsidies.school-list.of-region */ select\n  school.id as \"id\",\n  school.code as \"schoolCode\",\n  school.name as \"schoolName\",\n  counts.rows as \"rows\",\n  counts.unchecked as \"unchecked\",\n  counts.confirmed as \"confirmed\",\n  counts.disputed as \"disputed\",\n  counts.amount as \"amount\",\n  school.code as \"cursorKey\",\n  school.id as \"cursorId\"\nfrom\n  students.school\n  join lateral (\n    select\n      count(*)::int as rows,\n      count(*) filter (\n        where\n          e.check_status is null\n      )::int as unchecked,\n      count(*) filter (\n        where\n          e.check_status = 'CONFIRMED'\n      )::int as confirmed,\n      count(*) filter (\n        where\n          e.check_status = 'DISPUTED'\n      )::int as disputed,\n      coalesce(sum(e.amount_fen), 0)::bigint as amount\n    from\n      subsidies.entitlement e\n    where\n      e.school_id = school.id\n      and e.term = $1\n      and e.status = 'NAMED'\n  ) counts on counts.rows > 0\nwhere\n  starts_with(school.region, $2)\n  and (\n    not $3::boolean\n    or counts.unchecked > 0\n  )",
}

/** Rows of a school's list of a term: those to look at first, then by grade and class. */
export const schoolListRows: Statement<{ id: string | null; term: string | null }, { id: string; studentId: string; programmeCode: string; term: string; amount: bigint; censusOn: string; stage: string; boarder: boolean; categories: (string)[]; standardSource: string; status: 'NAMED' | 'WITHDRAWN' | 'DECLINED' | 'BLOCKED'; reason: string | null; tier: string | null; months: number | null; basisKind: 'CENSUS' | 'LAST_ROLL'; checkStatus: 'CONFIRMED' | 'DISPUTED' | null; checkReason: string | null; schoolId: string | null; grade: number | null; className: string | null; cursorKey: string; cursorId: string }> = {
  name: 'subsidies.school-list.rows',
  parameters: ["id","term"],
  text: "/* subsidies.school-list.rows */ select\n  id,\n  student_id as \"studentId\",\n  programme_code as \"programmeCode\",\n  term,\n  amount_fen as amount,\n  census_on as \"censusOn\",\n  stage,\n  boarder,\n  categories,\n  standard_source as \"standardSource\",\n  status,\n  reason,\n  tier,\n  months,\n  basis_kind as \"basisKind\",\n  check_status as \"checkStatus\",\n  check_reason as \"checkReason\",\n  school_id as \"schoolId\",\n  grade,\n  class_name as \"className\",\n  concat_ws(\n    '|',\n    coalesce(check_status, 'A'),\n    lpad(grade::text, 2, '0'),\n    class_name\n  ) as \"cursorKey\",\n  id as \"cursorId\"\nfrom\n  subsidies.entitlement\nwhere\n  school_id = $1\n  and term = $2\n  and status = 'NAMED'",
}

/** A school by its code. */
export const schoolListSchool: Statement<{ code: string | null }, { id: string; name: string; region: string }> = {
  name: 'subsidies.school-list.school',
  parameters: ["code"],
  text: "/* subsidies.school-list.school */ select\n  id,\n  name,\n  region\nfrom\n  students.school\nwhere\n  code = $1",
}

/** A dispute is taken back. */
export const schoolListUndispute: Statement<{ subject: string | null; entitlementId: string | null }, { id: string }> = {
  name: 'subsidies.school-list.undispute',
  parameters: ["subject","entitlementId"],
  text: "/* subsidies.school-list.undispute */ update subsidies.entitlement\nset\n  check_status = null,\n  dispute_upheld = false,\n  check_reason = null,\n  checked_by = $1,\n  checked_at = now()\nwhere\n  id = $2\n  and check_status = 'DISPUTED'\nreturning\n  id",
}

/** Who would be due what, by stage and school. */
export const simulationDue: Statement<{ region: string | null; term: string | null; codes: readonly (string | null)[] | null }, { stage: string | null; school: string | null; persons: (string)[] | null; amount: bigint }> = {
  name: 'subsidies.simulation.due',
  parameters: ["region","term","codes"],
  text: "/* subsidies.simulation.due */ select\n  d.stage,\n  coalesce(c.name, '—') as school,\n  array_agg(d.student_id) as persons,\n  sum(d.amount_fen)::bigint as \"amount\"\nfrom\n  subsidies.due ($1, $2, $3) as d\n  left join students.school c on c.id = d.school_id\nwhere\n  d.reason is null\ngroup by\n  d.stage,\n  2",
}

/** Entitlements and payments of students, of one term or of all, as one row each; the programmes come with the first. */
export const studentOfStudent: Statement<{ term: string | null; ids: readonly (string | null)[] | null }, { id: string; entitlements: unknown; payments: unknown; programmes: unknown }> = {
  name: 'subsidies.student.of-student',
  parameters: ["term","ids"],
  text: "/* subsidies.student.of-student */ select\n  child.id as \"id\",\n  (\n    select\n      jsonb_agg(to_jsonb(e))\n    from\n      (\n        select\n          id,\n          student_id as \"studentId\",\n          programme_code as \"programmeCode\",\n          term,\n          amount_fen::text as amount,\n          census_on::text as \"censusOn\",\n          stage,\n          boarder,\n          categories,\n          standard_source as \"standardSource\",\n          status,\n          reason,\n          tier,\n          months,\n          basis_kind as \"basisKind\",\n          check_status as \"checkStatus\",\n          check_reason as \"checkReason\",\n          school_id as \"schoolId\",\n          grade,\n          class_name as \"className\"\n        from\n          subsidies.entitlement\n        where\n          student_id = child.id\n          and (\n            $1::text is null\n            or term = $1\n          )\n        order by\n          term,\n          programme_code\n      ) as e\n  ) as entitlements,\n  (\n    select\n      jsonb_agg(to_jsonb(p))\n    from\n      (\n        select\n          payment.id,\n          student_id as \"studentId\",\n          programme_code as \"programmeCode\",\n          made_by as \"madeBy\",\n          term,\n          amount_fen::text as amount,\n          form,\n          payment.status,\n          payer,\n          serial,\n          method,\n          paid_on::text as \"paidOn\",\n          note,\n          is_reissue as reissue,\n          batch_id as \"batchId\",\n          account_last_four as \"accountLastFour\",\n          (\n            select\n              e.reason\n            from\n              subsidies.payment_event e\n            where\n              e.payment_id = payment.id\n              and e.status = 'RETURNED'\n            order by\n              e.id desc\n            limit\n              1\n          ) as \"returnReason\"\n        from\n          subsidies.payment\n        where\n          student_id = child.id\n          and (\n            $1::text is null\n            or term = $1\n          )\n        order by\n          paid_on,\n          serial\n      ) as p\n  ) as payments,\n  case\n    when child.n = 1 then (\n      select\n        jsonb_agg(to_jsonb(g))\n      from\n        subsidies.programme as g\n    )\n  end as programmes\nfrom\n  unnest($2::uuid[]) with ordinality as child (id, n)",
}

/** Closes a term for a region. */
export const termClose: Statement<{ region: string | null; term: string | null; organisation: string | null; subject: string | null }, {  }> = {
  name: 'subsidies.term.close',
  parameters: ["region","term","organisation","subject"],
  text: "/* subsidies.term.close */ insert into\n  subsidies.closed_term (region, term, organisation, closed_by)\nvalues\n  ($1, $2, $3, $4)\non conflict do nothing",
}

/** Whether a term is closed for a region. */
export const termClosed: Statement<{ region: string | null; term: string | null }, {  }> = {
  name: 'subsidies.term.closed',
  parameters: ["region","term"],
  text: "/* subsidies.term.closed */ select\nfrom\n  subsidies.closed_term\nwhere\n  starts_with($1, region)\n  and term = $2",
}

/** Batches that keep a term open. */
export const termOpenBatches: Statement<{ region: string | null; term: string | null }, { number: string }> = {
  name: 'subsidies.term.open-batches',
  parameters: ["region","term"],
  text: "/* subsidies.term.open-batches */ select\n  number\nfrom\n  subsidies.batch\nwhere\n  starts_with(region, $1)\n  and term = $2\n  and status not in ('SETTLED', 'CANCELLED')\norder by\n  number\nlimit\n  5",
}
