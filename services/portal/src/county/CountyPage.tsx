import { useMutation, useQuery } from '@apollo/client/react'
import { CATEGORY_WORDS, type Words } from '@dianming/shared/vocabulary/words'
import { Alert, App, Descriptions, Space } from 'antd'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { BankValue, Category, CountyPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { Shown } from '../parts/shown'
import { useUsualTerm } from '../parts/term-select'

const COUNTY = graphql(`
  query CountyPage($region: RegionCode!) {
    countyRule(region: $region) { region noticeWorkingDays needsSchoolCheck pairingCategories bankColumns { value heading } bankEncoding source }
  }
`)
const SAVE = graphql(
  `mutation SaveCountyRule($input: SaveCountyRuleInput!) { saveCountyRule(input: $input) { region noticeWorkingDays needsSchoolCheck pairingCategories bankColumns { value heading } bankEncoding source } }`,
)
const CLOSE = graphql(
  `mutation CloseTerm($region: RegionCode!, $term: Term!) { closeTerm(region: $region, term: $term) }`,
)
const PROMOTE = graphql(
  `mutation PromoteGrades($region: RegionCode!, $year: String!) { promoteGrades(region: $region, schoolYear: $year) { promoted graduated unchanged } }`,
)

const TEXTS = {
  title: ['区县规则', 'Rules of the county'],
  days: ['公示工作日', 'Working days of a notice'],
  check: ['编制批次前须由学校核对名单', 'Schools check their lists before a batch'],
  pairing: [
    '应结对帮扶的类别（不填即不提醒未结对）',
    'Categories that are to be paired (none: nothing is said of the unpaired)',
  ],
  nobody: ['未开启', 'none'],
  bank: ['银行文件', 'File of the bank'],
  usual: ['通用格式', 'the usual one'],
  source: ['依据文件', 'Document'],
  yes: ['是', 'yes'],
  no: ['否', 'no'],
  change: ['修改规则', 'Change the rules'],
  changeHint: ['由区县审批人修改；自保存起对新批次生效。', 'By the county’s approver; for batches from then on.'],
  columns: [
    '银行文件的列，每行一列：代码 标题。不填即通用格式',
    'Columns of the bank’s file, one a line: code, space, heading. Left out: the usual one',
  ],
  columnsHint: [
    '代码：NUMBER 序号、SERIAL 流水号、HOLDER 户名、ACCOUNT 账号、BANK 开户行、AMOUNT 金额、AMOUNT_FEN 金额（分）、STUDENT 学生、ID_NUMBER 证件号、SCHOOL 学校、NOTE 备注',
    'Codes: NUMBER, SERIAL, HOLDER, ACCOUNT, BANK, AMOUNT, AMOUNT_FEN, STUDENT, ID_NUMBER, SCHOOL, NOTE',
  ],
  columnsRule: ['每行应为：代码 空格 标题', 'Each line: a code, a space, a heading'],
  encoding: ['编码', 'Encoding'],
  onlyApprover: ['由区县审批人修改。', 'The county’s approver changes them.'],
  term: ['学期与学年', 'Term and school year'],
  close: ['结账', 'Close a term'],
  closeHint: [
    '该学期所有批次结清或取消后，由审批人结账；此后该学期不再点名、不再编制批次，不能撤销。',
    'Once every batch of the term is settled or cancelled. Nothing is named or drafted for it any more; it is not undone.',
  ],
  closed: ['已结账', 'Closed'],
  whichTerm: ['学期', 'Term'],
  promote: ['整体升级', 'Promote all'],
  promoteHint: [
    '九月一日起，全区县各年级升一级，毕业年级待新学年学籍文件核实；休学的不动；重复执行无害。九月的学籍文件也会自动写明年级，有了文件不必再用。',
    'From 1 September every grade of the county goes up by one, last grades await the new registry file, who is on leave stays. The September file says the same; with it this is not needed.',
  ],
  year: ['新学年', 'School year that begins'],
  yearRule: ['如 2020-2021', 'Such as 2020-2021'],
  promoted: [
    '升级 {promoted} 人，毕业年级 {graduated} 人，未动 {unchanged} 人',
    '{promoted} promoted, {graduated} of last grades, {unchanged} as they were',
  ],
} as const satisfies Record<string, Words>

const ENCODING_WORDS: Record<string, Words> = { 'utf-8': ['UTF-8', 'UTF-8'], gb18030: ['GB18030', 'GB18030'] }
const COLUMN_LINE =
  /^\s*(NUMBER|SERIAL|HOLDER|ACCOUNT|BANK|AMOUNT|AMOUNT_FEN|STUDENT|ID_NUMBER|SCHOOL|NOTE)\s+(\S.*?)\s*$/
const areColumns = (written: string): boolean =>
  written.split('\n').every(line => !line.trim() || COLUMN_LINE.test(line))

type Rule = NonNullable<CountyPageQuery['countyRule']>

/** What a county does its own way, and what it does once a term or a year. */
export default function CountyPage() {
  const say = useTexts(TEXTS)
  const { word } = useLanguage()
  const viewer = useViewer()
  const region = viewer.region ?? ''
  const asked = useQuery(COUNTY, { variables: { region } })
  const isApprover = viewer.roles.includes('APPROVER')
  return (
    <>
      <h1>{say('title')}</h1>
      <Shown asked={asked} of={data => data.countyRule}>
        {rule => (
          <>
            <Descriptions
              size="small"
              bordered
              column={1}
              items={[
                { key: 'days', label: say('days'), children: rule.noticeWorkingDays },
                { key: 'check', label: say('check'), children: say(rule.needsSchoolCheck ? 'yes' : 'no') },
                {
                  key: 'pairing',
                  label: say('pairing'),
                  children: rule.pairingCategories?.map(each => word(CATEGORY_WORDS, each)).join('、') || say('nobody'),
                },
                {
                  key: 'bank',
                  label: say('bank'),
                  children: `${rule.bankColumns?.map(each => each.heading).join('、') ?? say('usual')}（${rule.bankEncoding}）`,
                },
                { key: 'source', label: say('source'), children: rule.source ?? '—' },
              ]}
            />
            <p>
              {isApprover ? (
                <Change rule={rule} region={region} onDone={() => void asked.refetch()} />
              ) : (
                <span className="hint">{say('onlyApprover')}</span>
              )}
            </p>
          </>
        )}
      </Shown>
      <h2>{say('term')}</h2>
      <Space wrap>
        {isApprover && <Close region={region} />}
        {viewer.isOperator && <Promote region={region} />}
      </Space>
      {!isApprover && <p className="hint">{say('closeHint')}</p>}
    </>
  )
}

interface RuleForm {
  noticeWorkingDays: number
  needsSchoolCheck?: boolean
  pairingCategories?: Category[]
  columns?: string
  bankEncoding: string
  source: string
}

function Change({ rule, region, onDone }: { rule: Rule; region: string; onDone: () => void }) {
  const say = useTexts(TEXTS)
  const [save] = useMutation(SAVE)
  const columnsOf = (written: string) =>
    written
      .split('\n')
      .map(line => COLUMN_LINE.exec(line))
      .flatMap(found => (found?.[1] && found[2] ? [{ value: found[1] as BankValue, heading: found[2] }] : []))
  return (
    <Act<RuleForm>
      isMain
      label={say('change')}
      hint={say('changeHint')}
      fields={[
        { name: 'noticeWorkingDays', label: say('days'), as: 'WHOLE', isNeeded: true, least: 5, most: 60 },
        { name: 'needsSchoolCheck', label: say('check'), as: 'YES_NO' },
        { name: 'pairingCategories', label: say('pairing'), as: 'SOME', words: CATEGORY_WORDS },
        {
          name: 'columns',
          label: say('columns'),
          as: 'LONG',
          hint: say('columnsHint'),
          like: [areColumns, say('columnsRule')],
        },
        { name: 'bankEncoding', label: say('encoding'), as: 'ONE', words: ENCODING_WORDS, isNeeded: true },
        { name: 'source', label: say('source'), isNeeded: true },
      ]}
      start={{
        noticeWorkingDays: rule.noticeWorkingDays,
        needsSchoolCheck: rule.needsSchoolCheck,
        pairingCategories: rule.pairingCategories ?? [],
        columns: rule.bankColumns?.map(each => `${each.value} ${each.heading}`).join('\n') ?? '',
        bankEncoding: rule.bankEncoding,
        source: rule.source ?? '',
      }}
      onDo={({ columns, needsSchoolCheck, pairingCategories, ...values }) =>
        save({
          variables: {
            input: {
              ...values,
              region,
              needsSchoolCheck: needsSchoolCheck ?? false,
              pairingCategories: pairingCategories?.length ? pairingCategories : null,
              bankColumns: columns?.trim() ? columnsOf(columns) : null,
            },
          },
        })
      }
      onDone={onDone}
    />
  )
}

function Close({ region }: { region: string }) {
  const say = useTexts(TEXTS)
  const { message } = App.useApp()
  const usual = useUsualTerm()
  const [close] = useMutation(CLOSE)
  return (
    <Act<{ term: string }>
      isLarge
      label={say('close')}
      hint={<Alert type="warning" showIcon title={say('closeHint')} />}
      fields={[{ name: 'term', label: say('whichTerm'), as: 'TERM', isNeeded: true }]}
      start={{ term: usual }}
      onDo={async ({ term }) => {
        await close({ variables: { region, term } })
        message.success(say('closed'))
      }}
    />
  )
}

function Promote({ region }: { region: string }) {
  const say = useTexts(TEXTS)
  const { message } = App.useApp()
  const [promote] = useMutation(PROMOTE)
  const { at } = useLanguage()
  return (
    <Act<{ year: string }>
      isLarge
      key={at}
      label={say('promote')}
      hint={say('promoteHint')}
      fields={[{ name: 'year', label: say('year'), isNeeded: true, like: [/^\d{4}-\d{4}$/, say('yearRule')] }]}
      onDo={async ({ year }) => {
        const { data } = await promote({ variables: { region, year } })
        const done = data?.promoteGrades
        if (done) message.success(say('promoted', { ...done }), 8)
      }}
    />
  )
}
