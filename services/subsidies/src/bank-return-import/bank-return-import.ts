import type { ImportKind } from '@dianming/shared/http/imports/import-kind'
import type { Column } from '@dianming/shared/http/imports/table-file'
import type pg from 'pg'

const column = (isRequired: boolean, key: string, ...headings: string[]): Column => ({ key, headings, isRequired })

/** Columns of the list of payments that the bank could not pay in. */
export const BANK_RETURN_COLUMNS: readonly Column[] = [
  column(true, 'serial', '流水号', '发放流水号', '业务流水号', '交易流水号'),
  column(true, 'amount', '金额', '退回金额', '发放金额', '金额(元)'),
  column(false, 'returnedOn', '退回日期', '退回时间', '退票日期'),
  column(false, 'reason', '退回原因', '原因', '退票原因', '失败原因'),
  column(false, 'result', '结果', '处理结果', '交易状态', '状态', '代发结果', '发放结果'),
  column(false, 'payer', '发放单位', '付款单位'),
]
/** What somebody writes who has asked the bank, after it said both. */
const ASKED = /^(核实到账|已核实到账|经核实已到账)$/
/** The bank's day of an event; those of before may have none. */
const DAY_OF_EVENT = 'coalesce(v.on_date, session.day_of(v.at))'
/** How banks say that money arrived, or did not. */
const ARRIVED = /^(成功|已入账|入账成功|代发成功|交易成功|已发放|发放成功|正常)$/
const CAME_BACK = /^(失败|退回|退票|未入账|代发失败|交易失败|发放失败|入账失败|已退回|异常)$/

/**
 * What the bank says: each row is a transfer of the bureau by its serial, arrived or come back, and is told to it once. Of several rows
 * of one transfer the later day counts, in whatever order they stand and come. "Arrived" after "came back" is no news but a contradiction:
 * the row is refused and a person asks the bank. A list without results is one of what came back. A transfer of several rows (something netted) is told to
 * all of them; what was netted in one that came back is owed again.
 */
export const bankReturnImport: ImportKind = {
  name: 'BankReturnImport',
  examples: {
    serial: '202003000123',
    amount: '312.50',
    returnedOn: '2020-04-20',
    reason: '账户未激活金融功能',
    result: '失败',
    payer: '某区教育委员会',
  },
  tables: ['subsidies.payment', 'subsidies.payment_event'],
  columns: () => BANK_RETURN_COLUMNS,
  mayBeEmpty: true,
  staging: 'serial text, amount_fen bigint, returned_on date, reason text, result text, is_asked boolean, payer text',
  stage: reader => [
    reader.digits('serial') || reader.required('serial'),
    reader.amount('amount', true)?.toString() ?? null,
    reader.pastDate('returnedOn', false),
    reader.text('reason') || null,
    reader.parsed(
      'result',
      'RESULT_UNKNOWN',
      text => (ARRIVED.test(text) || ASKED.test(text) ? 'CONFIRMED' : CAME_BACK.test(text) ? 'RETURNED' : null),
      false,
    ),
    String(ASKED.test(reader.text('result'))),
    reader.text('payer') || null,
  ],
  apply: async (client: pg.PoolClient, job) => {
    await client.query(
      'alter table staged add payment_id uuid, add known int not null default 0, add transfer_fen bigint',
    )
    await client.query(
      `/* returns.payment */ update staged t set payment_id = p.id, known = p.n from (
         select t.row, count(*)::int as n, (array_agg(p.id))[1] as id from staged t
         join subsidies.payment p on p.serial = t.serial and starts_with(p.region, $1) and p.made_by = $2 and p.corrected_by is null and (t.payer is null or p.payer = t.payer) group by t.row) as p
       where p.row = t.row`,
      [job.region, job.organisation],
    )
    await client.query(
      `/* returns.transfer */ update staged t set transfer_fen = coalesce((select sum(o.amount_fen) from subsidies.payment o where o.transfer_id = p.id), p.amount_fen) from subsidies.payment p where p.id = t.payment_id`,
    )
    // where the bank tells results, a row without one tells nothing
    await client.query(
      `/* returns.silent */ insert into refused select row, '结果', 'RESULT_UNKNOWN', null from staged where result is null and exists (select from staged where result is not null)`,
    )
    await client.query(
      `/* returns.plain */ update staged set result = 'RETURNED' where result is null and row not in (select row from refused)`,
    )
    await client.query(`/* returns.refused */ insert into refused
      select row, '流水号', 'PAYMENT_UNKNOWN', null from staged where known = 0
      union all select row, '流水号', 'PAYMENT_AMBIGUOUS', null from staged where known > 1
      union all select row, '金额', case when result = 'RETURNED' and amount_fen < transfer_fen then 'RETURN_IS_PARTIAL' else 'RETURN_AMOUNT_DIFFERS' end, to_char(amount_fen / 100.0, 'FM999999999990.00') from staged where known = 1 and transfer_fen <> amount_fen
      union all select t.row, '退回日期', 'RETURNED_BEFORE_PAID', null from staged t join subsidies.payment p on p.id = t.payment_id where known = 1 and t.returned_on < p.paid_on
      union all select t.row, '流水号', 'PAYMENT_NOT_SENT', null from staged t join subsidies.payment p on p.id = t.payment_id where known = 1 and transfer_fen = t.amount_fen and p.status not in ('SENT', 'CONFIRMED', 'RETURNED', 'REISSUED')`)
    await client.query(
      `/* returns.words */ create temp table word on commit drop as
       select t.row, t.payment_id, t.result, t.is_asked, t.reason, d.on_day, t.returned_on, p.status,
         -- told before, or older than what was told; an older "came back" than an arrival that nobody has asked about contradicts it
         case when t.is_asked then p.status = 'CONFIRMED' else
           exists (select from subsidies.payment_event v where v.payment_id = p.id and v.status = t.result and (t.returned_on is null or ${DAY_OF_EVENT} = t.returned_on))
           or coalesce(d.on_day < (select max(${DAY_OF_EVENT}) from subsidies.payment_event v where v.payment_id = p.id and v.status in ('CONFIRMED', 'RETURNED')), false) end as is_known,
         not t.is_asked and t.result = 'RETURNED' and p.status = 'CONFIRMED' and not exists (select from subsidies.bank_contradiction b where b.payment_id = p.id and b.settled_at is not null)
           and not exists (select from subsidies.payment_event v where v.payment_id = p.id and v.status = 'RETURNED' and (t.returned_on is null or ${DAY_OF_EVENT} = t.returned_on))
           and coalesce(d.on_day < (select max(${DAY_OF_EVENT}) from subsidies.payment_event v where v.payment_id = p.id and v.status = 'CONFIRMED'), false) as is_late
       from staged t join subsidies.payment p on p.id = t.payment_id cross join lateral (select coalesce(t.returned_on, $1::date) as on_day) as d where t.row not in (select row from refused)`,
      [job.asOf],
    )
    await client.query(
      `/* returns.after */ alter table word add came_back_before boolean not null default false, add arrived_before boolean not null default false, add says_again boolean not null default false`,
    )
    const inOrder = `order by on_day, is_asked, result = 'RETURNED', row`
    await client.query(
      `/* returns.order */ update word w set came_back_before = o.came_back, arrived_before = o.arrived, says_again = o.again from (
         select row, status in ('RETURNED', 'REISSUED') or coalesce(bool_or(result = 'RETURNED') over (partition by payment_id ${inOrder} rows between unbounded preceding and 1 preceding), false) as came_back,
           status = 'CONFIRMED' or coalesce(bool_or(result = 'CONFIRMED') over (partition by payment_id ${inOrder} rows between unbounded preceding and 1 preceding), false) as arrived,
           row_number() over (partition by payment_id, result, on_day order by row) > 1 as again
         from word where not is_known) as o where o.row = w.row`,
    )
    await client.query(
      `/* returns.contradicted */ with said as (select * from word where is_late or (not is_known and result = 'CONFIRMED' and came_back_before and not is_asked))
       , noted as (
         insert into subsidies.bank_contradiction as b (payment_id, on_date, import_id, organisation) select payment_id, max(on_day), $1, $2 from said group by payment_id
         on conflict (payment_id) do update set on_date = greatest(b.on_date, excluded.on_date), settled_at = null)
       insert into refused select row, '结果', 'RETURN_CONTRADICTED', null from said`,
      [job.id, job.organisation],
    )
    await client.query(
      `/* returns.settled */ update subsidies.bank_contradiction b set settled_at = now() from word w where w.payment_id = b.payment_id and w.is_asked and b.settled_at is null`,
    )
    await client.query(`/* returns.told */ with fresh as (
        select distinct on (payment_id, result) * from word where not is_known and not says_again and row not in (select row from refused)
          and case result when 'RETURNED' then not came_back_before else is_asked or not arrived_before end order by payment_id, result, on_day, row)
      , told as (
        insert into subsidies.payment_event (payment_id, status, on_date, reason, subject)
        select o.id, case when o.amount_fen < 0 and f.result = 'RETURNED' then 'CANCELLED' else f.result end, f.on_day, case f.result when 'RETURNED' then f.reason end, ${client.escapeLiteral(job.organisation)}
        from fresh f cross join lateral (select p.id, p.status, p.amount_fen from subsidies.payment p where p.transfer_id = f.payment_id union all select p.id, p.status, p.amount_fen from subsidies.payment p where p.id = f.payment_id and p.transfer_id is null) as o
        where o.status in ('SENT', 'CONFIRMED') or (f.is_asked and o.status in ('RETURNED', 'REISSUED', 'CANCELLED'))
        order by f.payment_id, f.on_day, f.is_asked, f.result = 'RETURNED', f.row)
      update staged t set outcome = case when fresh.row is null then 'UNCHANGED' else 'ACCEPTED' end
      from staged o left join fresh on fresh.row = o.row where o.row = t.row and t.row not in (select row from refused)`)
  },
}
