import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openBrowser, type Size, Visitor } from './browser.js'
import { aidCodeFor, ask, openChild, registerPhones, sendFile } from './portal-steps.js'

/** Takes pictures of the main pages of a running demo county, in both languages, on a desk and on a phone. */
const { values } = parseArgs({
  options: {
    origin: { type: 'string', default: 'http://localhost:4000' },
    out: { type: 'string', default: 'infra/docs/portal' },
    only: { type: 'string', default: '' },
  },
})

const PHONES = '智能手机 10 部'
const TELECOM_USCC = '91500116203589261A'
const BAD_REGISTER = `户编号,户主姓名,姓名,证件号码,与户主关系,乡镇,村,户类型,识别时间,风险是否已消除
5001160001,李国强,李国强,500116197003071216,户主,贾嗣镇,玉河村,脱贫户,2019-05-01,是
5001160001,李国强,李小雨,50011620110203121,之女,贾嗣镇,玉河村,脱贫户,2019-05-01,是
5001160002,王秀兰,王秀兰,500116196802113222,户主,贾嗣镇,玉河村,贫困户,2019-13-01,否
`

interface Scene {
  name: string
  who: string
  show: (visitor: Visitor) => Promise<void>
}

/** Pages that need nothing but their address. */
const BY_ADDRESS: [name: string, who: string, path: string][] = [
  ['school-find', 'school-jiasi', '/find?text=薛'],
  ['school-list', 'school-jiasi', '/list'],
  ['school-corrections', 'school-jiasi', '/corrections'],
  ['school-requests', 'school-jiasi', '/requests'],
  ['bureau-changes', 'bureau-education', '/roll/changes'],
  ['bureau-batches', 'bureau-education', '/batches'],
  ['bureau-schools', 'bureau-education', '/schools'],
  ['bureau-county', 'bureau-education', '/county'],
  ['bureau-transfers', 'bureau-education', '/transfers'],
  ['bureau-releases', 'bureau-education', '/releases'],
  ['bureau-school-claims', 'bureau-education', '/school-claims'],
  ['register-home', 'bureau-rural', '/home'],
  ['auditor-trail', 'auditor', '/trail'],
  ['school-needs', 'school-jiasi', '/needs'],
  ['school-handouts', 'school-jiasi', '/handouts'],
  ['bureau-needs', 'bureau-education', '/needs'],
  ['charity-needs', 'company-telecom', '/needs'],
  ['charity-programs', 'company-telecom', '/programs'],
  ['platform-home', 'platform', '/home'],
  ['bureau-help', 'bureau-education', '/help'],
  ['bureau-support', 'bureau-education', '/support?from=2020-01-01&until=2020-12-31'],
  ['bureau-trainings', 'bureau-education', '/trainings'],
  ['bureau-villages', 'bureau-education', '/villages'],
  ['helper-visits', 'helper-cadre', '/visits'],
]

const SCENES: Scene[] = [
  ...BY_ADDRESS.map(([name, who, path]) => ({ name, who, show: (visitor: Visitor) => visitor.goto(path) })),
  { name: 'school-home', who: 'school-jiasi', show: visitor => visitor.goto('/home') },
  { name: 'bureau-home', who: 'bureau-education', show: visitor => visitor.goto('/home') },
  { name: 'bureau-household', who: 'bureau-education', show: openHousehold },
  { name: 'bureau-lists', who: 'bureau-education', show: visitor => visitor.goto('/lists') },
  { name: 'bureau-standards', who: 'bureau-education', show: visitor => visitor.goto('/standards') },
  { name: 'bureau-school', who: 'bureau-education', show: visitor => visitor.goto('/schools/2150001003') },
  { name: 'bureau-statement', who: 'bureau-education', show: visitor => visitor.goto('/statement') },
  { name: 'school-named-students', who: 'school-jiasi', show: visitor => visitor.goto('/students') },
  { name: 'school-child', who: 'school-jiasi', show: openChildWithFindings },
  { name: 'bureau-roll', who: 'bureau-education', show: visitor => visitor.goto('/roll') },
  {
    name: 'bureau-review',
    who: 'bureau-education',
    async show(visitor) {
      await visitor.goto('/reviews')
      await visitor.page.keyboard.press('r')
      await visitor.page
        .locator('.compare td', { hasText: /^\d{17}/ })
        .first()
        .waitFor()
    },
  },
  { name: 'bureau-findings', who: 'bureau-education', show: visitor => visitor.goto('/findings') },
  { name: 'bureau-import', who: 'bureau-rural', show: importBadRows },
  { name: 'charity-donations', who: 'company-telecom', show: visitor => visitor.goto('/donations') },
  { name: 'charity-reservation', who: 'company-telecom', show: openFirst('/needs', '/reservations/') },
  { name: 'charity-donation', who: 'company-telecom', show: openFirst('/donations', '/donations/') },
  {
    name: 'bureau-pairing',
    who: 'bureau-education',
    show: openFirst('/help/pairings?target=HOUSEHOLD', '/help/pairings/'),
  },
  { name: 'charity-ask', who: 'company-telecom', show: askBeforeGiving },
]

async function openChildWithFindings(visitor: Visitor): Promise<void> {
  await openChild(visitor, 'finding=OVERLAP')
  await visitor.page.locator('.totals-chart canvas').waitFor()
}

/** The household of a child who is in no school. */
async function openHousehold(visitor: Visitor): Promise<void> {
  await visitor.goto('/roll?status=NOT_IN_SCHOOL')
  await visitor.page.locator('td a[href^="/households/"]:visible').first().click()
  await visitor.page.waitForURL('**/households/*')
  await visitor.settled()
}

/** The first page that a list leads to. */
function openFirst(list: string, leads: string) {
  return async (visitor: Visitor): Promise<void> => {
    await visitor.goto(list)
    await visitor.page.locator(`td a[href^="${leads}"]:visible`).first().click()
    await visitor.page.waitForURL(`**${leads}*`)
    await visitor.settled()
  }
}

/** As a program of the demo does it. */
async function asked<T>(client: string, query: string, variables: object = {}): Promise<T> {
  const signedIn = await fetch(`${values.origin}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${client}:demo`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  })
  const { access_token: token } = (await signedIn.json()) as { access_token: string }
  const answer = await fetch(`${values.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await answer.json()) as { data: T; errors?: { message: string }[] }
  if (errors?.[0]) throw new Error(errors[0].message)
  return data
}

/** Nine children of a school lack a phone, a company has reserved eight of them and given to all. */
async function askAndReserve(): Promise<void> {
  const region = '500116'
  const { school } = await asked<{ school: { roll: { nodes: { student: { id: string } | null }[] } } }>(
    'school-jiasi',
    '{ school(code: "2150001003") { roll(first: 40) { nodes { student { id } } } } }',
  )
  const children = school.roll.nodes.flatMap(({ student }) => student ?? [])
  for (const [i, { id }] of children.entries())
    await asked('school-jiasi', 'mutation ($i: RecordNeedInput!) { recordNeed(input: $i) { id } }', {
      i: { studentId: id, item: 'TABLET', isNeeded: i % 2 === 0, idempotencyKey: `picture ${i}` },
    })
  await asked('bureau-education-approver', 'mutation ($i: AdmitPartnerInput!) { admitPartner(input: $i) { id } }', {
    i: { uscc: TELECOM_USCC, name: '某通信公司江津分公司', region, until: '2099-12-31', agreement: '合作协议 2020-1' },
  })
  await asked('bureau-education', `mutation { publishNeeds(region: "${region}") }`)
  const { needs } = await asked<{ needs: { nodes: { id: string }[] } }>('company-telecom', '{ needs { nodes { id } } }')
  const { reserved } = await asked<{ reserved: { id: string } }>(
    'company-telecom',
    'mutation ($i: ReserveNeedInput!) { reserved: reserveNeed(input: $i) { id } }',
    { i: { needId: needs.nodes[0]?.id, quantity: 8, idempotencyKey: 'picture' } },
  )
  const { cards } = (
    await asked<{ reservation: { cards: { aidCode: string }[] } }>(
      'company-telecom',
      'query ($id: ID!) { reservation(id: $id) { cards { aidCode } } }',
      { id: reserved.id },
    )
  ).reservation
  const { donated } = await asked<{ donated: { id: string } }>(
    'company-telecom',
    'mutation ($i: RegisterDonationInput!) { donated: registerDonation(input: $i) { id } }',
    {
      i: {
        form: 'GOODS',
        purpose: 'DEVICE',
        title: '平板电脑 20 台',
        quantity: 20,
        unit: '台',
        receivedOn: '2020-03-01',
        idempotencyKey: 'pictures',
      },
    },
  )
  await asked('company-telecom', 'mutation ($i: GiveGiftsInput!) { giveGifts(input: $i) { id } }', {
    i: {
      donationId: donated.id,
      reservationId: reserved.id,
      aidCodes: cards.slice(0, 5).map(card => card.aidCode),
      term: '2019-2020-2',
      idempotencyKey: 'pictures given',
    },
  })
}

async function importBadRows(visitor: Visitor): Promise<void> {
  await visitor.goto('/imports')
  // tried only: the county stays as it is
  await visitor.page.getByRole('checkbox', { name: /只检查|Check only/ }).check()
  await sendFile(visitor, 'register.csv', Buffer.from(BAD_REGISTER))
}

let aidCode = ''
async function askBeforeGiving(visitor: Visitor): Promise<void> {
  await visitor.goto('/give')
  await ask(visitor, aidCode, PHONES)
}

const browser = await openBrowser()
try {
  await mkdir(values.out, { recursive: true })
  const school = await Visitor.come(browser, values.origin)
  await school.signIn('school-jiasi')
  await openChild(school, 'finding=OVERLAP')
  aidCode = await aidCodeFor(school, TELECOM_USCC)
  await school.leave()
  const company = await Visitor.come(browser, values.origin)
  await company.signIn('company-telecom')
  await company.goto('/donations')
  if (!(await company.text()).includes(PHONES)) await registerPhones(company, PHONES)
  await company.leave()
  await askAndReserve()
  for (const locale of ['zh-CN', 'en-GB'] as const)
    for (const size of ['desktop', 'phone'] as Size[])
      for (const who of [...new Set(SCENES.map(scene => scene.who))]) {
        const visitor = await Visitor.come(browser, values.origin, { size, locale })
        await visitor.signIn(who)
        for (const scene of SCENES.filter(each => each.who === who && each.name.includes(values.only))) {
          await scene.show(visitor)
          const path = `${values.out}/${scene.name}-${locale.slice(0, 2)}-${size}.png`
          await visitor.takePicture(path)
          console.log(path, visitor.troubles.join('; '))
        }
        await visitor.leave()
      }
} finally {
  await browser.close()
}
