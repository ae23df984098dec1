import type { ImportKind } from '@dianming/shared/imports/import-kind'
import type { Column } from '@dianming/shared/imports/table-file'
import type pg from 'pg'

const column = (isRequired: boolean, key: string, ...headings: string[]): Column => ({ key, headings, isRequired })

/** Columns of the list of payments that the bank could not pay in. */
export const BANK_RETURN_COLUMNS: readonly Column[] = [
  column(true, 'serial', '流水号', '发放流水号', '业务流水号', '交易流水号'),
  column(true, 'amount', '金额', '退回金额', '发放金额', '金额(元)'),
  column(false, 'returnedOn', '退回日期', '退回时间', '退票日期'),
  column(false, 'reason', '退回原因', '原因', '退票原因', '失败原因'),
  column(false, 'payer', '发放单位', '付款单位'),
]

/** What came back from the bank: each row is a payment of the bureau by its serial, and is told to it once. */
export const bankReturnImport: ImportKind = {
  name: 'BankReturnImport',
  examples: {
    serial: '202003000123',
    amount: '312.50',
    returnedOn: '2020-04-20',
    reason: '账户未激活金融功能',
    payer: '某区教育委员会',
  },
  tables: ['subsidies.payment', 'subsidies.payment_event'],
  columns: () => BANK_RETURN_COLUMNS,
  mayBeEmpty: true,
  staging: 'serial text, amount_fen bigint, returned_on date, reason text, payer text',
  stage: reader => [
    reader.digits('serial') || reader.required('serial'),
    reader.amount('amount', true)?.toString() ?? null,
    reader.date('returnedOn', false),
    reader.text('reason').normalize('NFKC') || null,
    reader.text('payer').normalize('NFKC') || null,
  ],
  apply: async (client: pg.PoolClient, job) => {
    await client.query('alter table staged add payment_id uuid, add known int not null default 0')
    await client.query(
      `/* returns.payment */ update staged t set payment_id = p.id, known = p.n from (
         select t.row, count(*)::int as n, (array_agg(p.id))[1] as id from staged t
         join subsidies.payment p on p.serial = t.serial and starts_with(p.region, $1) and p.made_by = $2 and (t.payer is null or p.payer = t.payer) group by t.row) as p
       where p.row = t.row`,
      [job.region, job.organisation],
    )
    await client.query(`/* returns.refused */ insert into refused
      select row, '流水号', 'PAYMENT_UNKNOWN', null from staged where known = 0
      union all select row, '流水号', 'PAYMENT_AMBIGUOUS', null from staged where known > 1
      union all select t.row, '金额', 'RETURN_AMOUNT_DIFFERS', to_char(t.amount_fen / 100.0, 'FM999999999990.00') from staged t join subsidies.payment p on p.id = t.payment_id where known = 1 and p.amount_fen <> t.amount_fen
      union all select t.row, '流水号', 'PAYMENT_NOT_SENT', null from staged t join subsidies.payment p on p.id = t.payment_id where known = 1 and p.amount_fen = t.amount_fen and p.status not in ('SENT', 'CONFIRMED', 'RETURNED', 'REISSUED')`)
    await client.query(`/* returns.told */ with fresh as (
        select distinct on (t.payment_id) t.payment_id, t.row, t.returned_on, t.reason from staged t join subsidies.payment p on p.id = t.payment_id
        where t.row not in (select row from refused) and p.status in ('SENT', 'CONFIRMED') order by t.payment_id, t.row)
      , told as (insert into subsidies.payment_event (payment_id, status, on_date, reason, subject) select payment_id, 'RETURNED', returned_on, reason, ${client.escapeLiteral(job.organisation)} from fresh)
      update staged t set outcome = case when fresh.row is null then 'UNCHANGED' else 'ACCEPTED' end
      from staged o left join fresh on fresh.row = o.row where o.row = t.row and t.row not in (select row from refused)`)
  },
}
