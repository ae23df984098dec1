import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { DEMO_PRINCIPALS } from '@dianming/local/platform'
import { readPrincipals } from '@dianming/local/principals'
import ExcelJS from 'exceljs'
import { Kind, type OperationDefinitionNode, parse, type TypeNode } from 'graphql'
import { fill, QUERIES, readSchemas, rootFields, SERVICES, selection, TERM } from './access-calls.js'

/**
 * What everybody is answered, written down: every query of the portal and every query of every subgraph, by every demo principal, and the
 * sheets. Two records of copies of one data directory, by the code before a change and by the code after it, are equal, or the change
 * changed what somebody reads.
 *
 *     npm run answers -- http://localhost:4700 before.json
 */

const [ORIGIN = 'http://localhost:4700', OUT = 'answers.json'] = process.argv.slice(2)
const PORTAL = new URL('../../../schema/trusted/portal.json', import.meta.url)
const REGION = '500116'
const SCHOOL = '2150001003'
const PARTNERS = ['53500000504041823K', '91500116203589261A']
/** Rows of a type that are asked for. */
const EACH = 3
/** Characters of a sheet that are kept to be read, beside its digest. */
const BEGINNING = 2000
const SHEETS = [
  'studentImportTemplate { id }',
  'registerImportTemplate { id }',
  'whereaboutsImportTemplate { id }',
  'paymentImportTemplate { id }',
  'bankReturnImportTemplate { id }',
  'giftImportTemplate { id }',
  'accountImportTemplate { id }',
  `exportRoll(input: { region: "${REGION}" }) { id }`,
  `exportRollChanges(input: { region: "${REGION}", from: "2020-01-01", until: "2026-01-01" }) { id }`,
  'exportStudentImport(id: "$StudentImport") { id }',
  'exportRegisterImport(id: "$RegisterImport") { id }',
  'exportPaymentImport(id: "$PaymentImport") { id }',
  'exportBankReturnImport(id: "$BankReturnImport") { id }',
  'exportGiftImport(id: "$GiftImport") { id }',
  'exportAccountImport(id: "$AccountImport") { id }',
  'exportStudentAid(studentId: "$Student") { id }',
  'exportBankFile(batchId: "$Batch") { id }',
  'exportPublicNotice(batchId: "$Batch") { id }',
  'exportBatchSheet(batchId: "$Batch", sheet: ROSTER) { id }',
  'exportBatchSheet(batchId: "$Batch", sheet: SUMMARY) { id }',
]

/** What differs from one moment to the next and says nothing. */
const steady = (text: string): string =>
  text.replaceAll(ORIGIN, '').replace(/"(correlationId|at|expiresAt|downloadUrl)": ?"[^"]*"/g, '"$1":"…"')

const tokens = new Map<string, string>()
async function tokenOf(name: string): Promise<string> {
  const known = tokens.get(name)
  if (known) return known
  const answer = await fetch(`${ORIGIN}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${name}:demo`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  })
  const { access_token: token } = (await answer.json()) as { access_token: string }
  tokens.set(name, token)
  return token
}

async function ask(name: string, query: string, variables: object, url = `${ORIGIN}/graphql`): Promise<unknown> {
  for (;;) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(name)}` },
      body: JSON.stringify({ query, variables }),
    })
    if (answer.status === 429 || answer.status === 401) {
      if (answer.status === 401) tokens.delete(name)
      await new Promise(resolve => setTimeout(resolve, 1000))
      continue
    }
    return answer.json()
  }
}

/** Ids by the type that they were seen at, in the order of being seen. */
const ids = new Map<string, string[]>()
function harvest(value: unknown): void {
  if (Array.isArray(value)) for (const each of value) harvest(each)
  else if (value && typeof value === 'object') {
    const { __typename: type, id } = value as { __typename?: string; id?: string }
    if (type && id) {
      const known = ids.get(type) ?? []
      if (known.length < EACH && !known.includes(id)) ids.set(type, [...known, id])
    }
    for (const each of Object.values(value)) harvest(each)
  }
}

const TYPE_OF_QUERY: Record<string, string> = {
  BatchPage: 'Batch',
  BatchPayments: 'Batch',
  DonationPage: 'Donation',
  StudentImportEndings: 'StudentImport',
  RegisterImportEndings: 'RegisterImport',
  Naming: 'Naming',
  ReviewNumbers: 'RollEntry',
}
const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type))

/** Sets of variables to ask an operation with. */
function variablesOf(operation: OperationDefinitionNode): Record<string, unknown>[] {
  const title = operation.name?.value ?? ''
  let sets: Record<string, unknown>[] = [{}]
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const { value: name } = variable.name
    if (type.kind !== Kind.NON_NULL_TYPE) continue
    const rows = ids.get(TYPE_OF_QUERY[title] ?? title.replace(/(Page|Query)$/, '')) ?? []
    const schools = title === 'SchoolListPage' ? (ids.get('School') ?? []) : [SCHOOL]
    const words: Record<string, unknown[]> = {
      id: rows,
      ids: [rows],
      region: [REGION, '370211'],
      term: [TERM, '2019-2020-1'],
      code: [SCHOOL],
      school: schools,
      uscc: PARTNERS,
      name: ['王', '李'],
      locale: ['zh-CN', 'en'],
      first: [50],
      aidCode: ['none'],
      input: [],
    }
    sets = (words[name] ?? [nameOf(type)]).flatMap(word => sets.map(set => ({ ...set, [name]: word })))
  }
  return sets
}

/** What a sheet holds, cell by cell; what a bank file says. */
async function contentOf(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString('base64')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  return JSON.stringify(
    workbook.worksheets.map(sheet => [sheet.name, sheet.getSheetValues(), sheet.columns?.map(c => c.width)]),
  )
}

async function sheetOf(name: string, call: string): Promise<unknown> {
  const { data, ...refused } = (await ask(
    name,
    `mutation { made: ${call.replace('{ id }', '{ downloadUrl }')} }`,
    {},
  )) as {
    data?: { made: { downloadUrl: string } }
  }
  if (!data) return refused
  const file = await fetch(data.made.downloadUrl, { headers: { authorization: `Bearer ${await tokenOf(name)}` } })
  const content = await contentOf(Buffer.from(await file.arrayBuffer()))
  return [
    file.headers.get('content-disposition'),
    createHash('sha256').update(content).digest('hex'),
    content.slice(0, BEGINNING),
  ]
}

const names = [...(await readPrincipals(DEMO_PRINCIPALS)).keys()]
const texts = Object.values(JSON.parse(await readFile(PORTAL, 'utf8')) as Record<string, string>)
const answers: Record<string, unknown> = {}
const note = async (key: string, answer: Promise<unknown>): Promise<void> => {
  const found = await answer
  harvest(found)
  answers[key] = JSON.parse(steady(JSON.stringify(found) ?? 'null'))
}

// twice: what is seen the first time is asked for the second time
for (const _round of [1, 2])
  for (const name of names)
    for (const text of texts)
      for (const operation of parse(text).definitions)
        if (operation.kind === Kind.OPERATION_DEFINITION && operation.operation === 'query')
          for (const variables of variablesOf(operation))
            await note(`${name} ${operation.name?.value} ${JSON.stringify(variables)}`, ask(name, text, variables))
const schemas = await readSchemas()
const rows = Object.fromEntries([...ids].map(([type, [first = '']]) => [type, first]))
const port = Number(new URL(ORIGIN).port)
for (const [n, service] of SERVICES.entries()) {
  const schema = schemas.get(service)
  if (!schema) continue
  for (const field of rootFields(schema, 'Query')) {
    const call = QUERIES[field.name]
    if (!call) continue
    const chosen = selection(schema, nameOf(typeNode(String(field.type))), 3)
    const fields = chosen === '__typename' ? '' : `{ ${chosen} }`
    for (const name of names)
      await note(
        `${service} ${name} ${field.name}`,
        ask(name, `{ ${fill(call, rows)} ${fields} }`, {}, `http://127.0.0.1:${port + 1 + n}/graphql`),
      )
  }
}
// the oldest batch went to the bank, if one did
const oldest = { ...rows, Batch: ids.get('Batch')?.at(-1) ?? '' }
for (const name of names) for (const sheet of SHEETS) await note(`${name} ${sheet}`, sheetOf(name, fill(sheet, oldest)))
await writeFile(OUT, JSON.stringify(answers, null, 1))
console.log(`${Object.keys(answers).length} answers of ${names.length} principals`)

function typeNode(text: string): TypeNode {
  const operation = parse(`query ($a: ${text}) { a }`).definitions[0]
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(text)
  const definition = operation.variableDefinitions?.[0]
  if (!definition) throw new Error(text)
  return definition.type
}
