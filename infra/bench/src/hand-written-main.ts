import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { type IssuerConfig, readKeys } from '@dianming/shared/caller/config'
import { lastFour, PersonalData } from '@dianming/shared/caller/personal-data'
import { createVerifier } from '@dianming/shared/caller/principal'
import { sessionVariables } from '@dianming/shared/database/transaction'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import pg from 'pg'

/**
 * The peer: the school page by hand. One process verifies the same token, sets the same row-level scope, reads in four statements,
 * decrypts the registry numbers, writes the same audit row and answers the same JSON. No GraphQL, no federation.
 */
interface StudentRow {
  id: string
  name: string
  registry: string
  categories: string[]
  home: { headName: string | null; town: string | null; village: string | null } | null
}
interface Paid {
  code: string
  amount: string
  status: string
  term: string
  paidOn: string | null
  payer: string
  programme: string
}

const personalData = new PersonalData(readKeys(process.env.KEYS ?? ''))
const verify = createVerifier(JSON.parse(process.env.ISSUERS ?? '[]') as IssuerConfig[])
const pool = new pg.Pool({
  connectionString: process.env.DATABASE,
  max: 5,
  options: '-c plan_cache_mode=force_generic_plan',
})

const CHILDREN = `select s.id, s.name, s.registry_cipher as registry, known.categories,
    (select jsonb_build_object('headName', h.head_name, 'town', h.town, 'village', h.village) from households.household h where h.id = known.household_id) as home
  from students.school c join students.student s on s.school_id = c.id
  join reconciliation.roll_entry e on e.student_id = s.id and e.status = 'MATCHED' and e.merged_into is null
  cross join lateral (select array(select distinct unnest(string_to_array(string_agg(array_to_string(m.categories, ','), ','), ',')) order by 1) as categories,
      (array_agg(m.household_id order by m.register <> 'RURAL_REVITALISATION', m.household_id))[1] as household_id
    from reconciliation.roll_entry x join reconciliation.roll_member m on m.entry_id = x.id where x.student_id = s.id and x.status = 'MATCHED') as known
  where c.code = $1 order by e.sort_key, e.id limit 50`
const SUBSIDIES = `select child.id,
    (select jsonb_agg(jsonb_build_object('amount', e.amount_fen::text, 'status', e.status, 'term', e.term, 'programme', g.name) order by e.term, e.programme_code) from subsidies.entitlement e join subsidies.programme g on g.code = e.programme_code where e.student_id = child.id) as due,
    (select jsonb_agg(jsonb_build_object('amount', p.amount_fen::text, 'status', p.status, 'term', p.term, 'paidOn', p.paid_on, 'payer', p.payer, 'programme', g.name) order by p.paid_on, p.serial) from subsidies.payment p join subsidies.programme g on g.code = p.programme_code where p.student_id = child.id) as paid
  from unnest($1::uuid[]) as child(id)`
const GIFTS = `select g.student_id as id, g.title, g.amount_fen::text as amount, g.quantity::float as quantity, g.unit, g.term, g.status, n.name as giver, d.title as donation
  from donations.gift g join donations.partner n on n.id = g.partner_id join donations.donation d on d.id = g.donation_id where g.student_id = any ($1::uuid[]) order by g.given_on::text, g.id`
const FINDINGS = `select s.id, f.rule, f.severity, f.stake_fen::text as stake from students.student s
  join reconciliation.findings_of(array(select person_key from students.student where id = any ($1::uuid[])), true) f on f.person_key = s.person_key where s.id = any ($1::uuid[]) order by f.position, f.term, f.key`

const named = (name: string, text: string, values: unknown[]) => ({ name, text, values })

async function page(authorization: string | undefined, code: string): Promise<unknown> {
  const principal = await verify(authorization)
  const client = await pool.connect()
  try {
    const scope = Object.entries(sessionVariables(principal))
    await client.query('begin')
    await client.query(
      named(
        'scope',
        `select ${scope.map((_, i) => `set_config($${2 * i + 1}, $${2 * i + 2}, true)`).join(', ')}`,
        scope.flat(),
      ),
    )
    const school = (
      await client.query<{ name: string }>(named('school', 'select name from students.school where code = $1', [code]))
    ).rows[0]
    const children = (await client.query<StudentRow>(named('children', CHILDREN, [code]))).rows
    const ids = children.map(child => child.id)
    const subsidies = new Map(
      (
        await client.query<{ id: string; due: Paid[] | null; paid: Paid[] | null }>(
          named('subsidies', SUBSIDIES, [ids]),
        )
      ).rows.map(row => [row.id, row]),
    )
    const gifts = Map.groupBy(
      (
        await client.query<{ id: string; giver: string; donation: string; amount: string | null }>(
          named('gifts', GIFTS, [ids]),
        )
      ).rows,
      row => row.id,
    )
    const findings = Map.groupBy(
      (
        await client.query<{ id: string; rule: string; severity: string; stake: string | null }>(
          named('findings', FINDINGS, [ids]),
        )
      ).rows,
      row => row.id,
    )
    await client.query(
      named(
        'audit',
        'insert into reconciliation.audit_entry (subject, organisation, operation_id, operation_name, is_change, person_ids) values ($1, $2, $3, $4, false, $5)',
        [principal.subject, principal.organisation, randomUUID(), 'SchoolPage', ids],
      ),
    )
    await client.query('commit')
    const yuan = (fen: string | null) => (fen === null ? null : formatYuan(BigInt(fen)))
    const nodes = children.map(({ id, name, registry, categories, home }) => ({
      categories,
      student: {
        id,
        name,
        registryNumber: lastFour(personalData.decrypt(registry)),
        categories,
        household: home,
        entitlements: (subsidies.get(id)?.due ?? []).map(({ amount, status, term, programme }) => ({
          amount: yuan(amount),
          status,
          term,
          programme: { name: programme },
        })),
        payments: (subsidies.get(id)?.paid ?? []).map(({ amount, status, term, paidOn, payer, programme }) => ({
          amount: yuan(amount),
          status,
          term,
          paidOn,
          payer,
          programme: { name: programme },
        })),
        gifts: (gifts.get(id) ?? []).map(({ id: _id, giver, donation, amount, ...gift }) => ({
          ...gift,
          amount: yuan(amount),
          donation: { title: donation, partner: { name: giver } },
        })),
        findings: (findings.get(id) ?? []).map(({ rule, severity, stake }) => ({
          rule,
          severity,
          amountAtStake: yuan(stake),
        })),
      },
    }))
    return { data: { school: school ? { name: school.name, roll: { nodes } } : null } }
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { variables: { code: string } }
    page(request.headers.authorization, variables.code).then(
      body => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.({ ready: true }))
process.once('disconnect', () => process.exit(0))
