import { useApolloClient, useMutation } from '@apollo/client/react'
import { ENROLMENT_WORDS, STAGE_WORDS } from '@dianming/shared/vocabulary/words'
import { App, Descriptions, Space } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { AccountKind, EnrolmentStatus, Hardship, Relation, Stage } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { ReasonButton } from '../parts/reason-button'
import { useTold } from '../parts/told'
import { ACT_TEXTS, BOARDING_WORDS, CARD_WORDS, HARDSHIP_WORDS, RECOGNITION_WORDS, RELATION_WORDS } from './act-words'
import type { StudentOfPage } from './StudentPage'

const MOVE = graphql(
  `mutation TransferStudent($input: TransferStudentInput!) { transferStudent(input: $input) { id } }`,
)
const STATUS = graphql(
  `mutation ChangeEnrolmentStatus($input: ChangeEnrolmentStatusInput!) { changeEnrolmentStatus(input: $input) { id } }`,
)
const OTHER_ENTRY = graphql(`query OtherEntry($number: String!) { student(registryNumber: $number) { id } }`)
const LINK = graphql(
  `mutation LinkRegistryEntries($input: LinkRegistryEntriesInput!) { linkRegistryEntries(input: $input) { id } }`,
)
const UNLINK = graphql(
  `mutation UnlinkRegistryEntries($id: ID!, $reason: String!) { unlinkRegistryEntries(otherId: $id, reason: $reason) { id } }`,
)
const CORRECT = graphql(
  `mutation ProposeCorrection($input: ProposeCorrectionInput!) { proposeCorrection(input: $input) { id status } }`,
)
const SET_PAYEE = graphql(`mutation SetPayee($input: SetPayeeInput!) { setPayee(input: $input) { id } }`)
const RECOGNISE = graphql(
  `mutation RecogniseHardship($year: String!, $children: [HardshipInput!]!) { recogniseHardship(schoolYear: $year, children: $children) }`,
)

/** What the child's school and its bureau know beside the registry, and what each may do about the child. */
export function StudentActs({ student, onDone }: { student: StudentOfPage; onDone: () => void }) {
  const say = useTexts(ACT_TEXTS)
  const { word } = useLanguage()
  const { audience, isOperator } = useViewer()
  if (audience === 'REGISTER') return null
  const { payee, hardship, linkedTo, linkedEntries } = student
  const done = { student, onDone }
  return (
    <section>
      <h2>{say('acts')}</h2>
      {linkedTo && (
        <p>
          {say('joinedInto')}
          <Link to={`/students/${linkedTo.id}`}>{say('open')}</Link>
        </p>
      )}
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, sm: 1, lg: 2 }}
        items={[
          {
            key: 'payee',
            label: say('payee'),
            children: payee
              ? `${payee.holder}（${word(RELATION_WORDS, payee.relation)}） ${payee.bank} …${payee.lastFour}`
              : say('noPayee'),
          },
          {
            key: 'hardship',
            label: say('hardship'),
            children: hardship?.length
              ? hardship.map(each => `${each.schoolYear} ${word(HARDSHIP_WORDS, each.hardship)}`).join('；')
              : say('noHardship'),
          },
        ]}
      />
      {linkedEntries.map(entry => (
        <p key={entry.id}>
          {say('linked')} <Link to={`/students/${entry.id}`}>{entry.name}</Link>{' '}
          {isOperator && audience === 'EDUCATION' && <Unlink id={entry.id} onDone={onDone} />}
        </p>
      ))}
      {isOperator && (
        <Space wrap className="acts">
          <SetPayee {...done} />
          <Recognise {...done} />
          {audience === 'SCHOOL' && <Correct {...done} />}
          {audience === 'EDUCATION' && (
            <>
              <Move {...done} />
              <ChangeStatus {...done} />
              <LinkEntries {...done} />
            </>
          )}
        </Space>
      )}
    </section>
  )
}

interface OfStudent {
  student: StudentOfPage
  onDone: () => void
}

function SetPayee({ student, onDone }: OfStudent) {
  const say = useTexts(ACT_TEXTS)
  const [setPayee] = useMutation(SET_PAYEE)
  return (
    <Act<{ holder: string; relation: Relation; account: string; bank: string; kind: AccountKind }>
      label={say(student.payee ? 'changePayee' : 'setPayee')}
      hint={say('setPayeeHint')}
      fields={[
        { name: 'holder', label: say('holder'), isNeeded: true, most: 50 },
        { name: 'relation', label: say('relation'), as: 'ONE', words: RELATION_WORDS, isNeeded: true },
        {
          name: 'account',
          label: say('account'),
          isNeeded: true,
          most: 40,
          like: [/^\s*(\d\s*){8,32}$/, say('accountRule')],
        },
        { name: 'bank', label: say('bank'), isNeeded: true, most: 60 },
        { name: 'kind', label: say('card'), as: 'ONE', words: CARD_WORDS, isNeeded: true },
      ]}
      start={{ kind: 'BANK_CARD' }}
      onDo={({ account, ...values }) =>
        setPayee({ variables: { input: { ...values, account: account.replace(/\s/g, ''), studentId: student.id } } })
      }
      onDone={onDone}
    />
  )
}

function Recognise({ student, onDone }: OfStudent) {
  const say = useTexts(ACT_TEXTS)
  const [recognise] = useMutation(RECOGNISE)
  const { terms } = useViewer()
  const [first = '', second = ''] = (terms[0] ?? '').split('-')
  return (
    <Act<{ year: string; hardship: Hardship | 'NONE'; reason: string }>
      label={say('recognise')}
      hint={say('recogniseHint')}
      fields={[
        {
          name: 'year',
          label: say('schoolYear'),
          isNeeded: true,
          like: [/^\d{4}-\d{4}$/, say('schoolYearRule')],
        },
        { name: 'hardship', label: say('degree'), as: 'ONE', words: RECOGNITION_WORDS, isNeeded: true },
        { name: 'reason', label: say('reason'), isNeeded: true },
      ]}
      start={first ? { year: `${first}-${second}` } : {}}
      onDo={({ year, hardship, reason }) =>
        recognise({
          variables: {
            year,
            children: [{ studentId: student.id, hardship: hardship === 'NONE' ? null : hardship, reason }],
          },
        })
      }
      onDone={onDone}
    />
  )
}

function Correct({ student, onDone }: OfStudent) {
  const say = useTexts(ACT_TEXTS)
  const { message } = App.useApp()
  const [propose] = useMutation(CORRECT)
  return (
    <Act<{ name?: string; className?: string; boarding?: string; from?: string; reason: string }>
      label={say('correct')}
      hint={say('correctHint')}
      fields={[
        { name: 'name', label: say('rightName'), most: 50 },
        { name: 'className', label: say('rightClass'), most: 20 },
        { name: 'boarding', label: say('boarding'), as: 'ONE', words: BOARDING_WORDS },
        { name: 'from', label: say('from'), as: 'DAY' },
        { name: 'reason', label: say('reason'), isNeeded: true },
      ]}
      onDo={async ({ name, className, boarding, from, reason }) => {
        await propose({
          variables: {
            input: {
              studentId: student.id,
              name: name?.trim() || null,
              className: className?.trim() || null,
              boarder: boarding ? boarding === 'YES' : null,
              from: from ?? null,
              reason,
            },
          },
        })
        message.success(say('asked'))
      }}
      onDone={onDone}
    />
  )
}

function Move({ student, onDone }: OfStudent) {
  const say = useTexts(ACT_TEXTS)
  const [move] = useMutation(MOVE)
  return (
    <Act<{ toSchoolCode: string; grade: number; stage?: Stage; className?: string; boarding?: string; on: string }>
      label={say('move')}
      hint={say('moveHint')}
      fields={[
        { name: 'toSchoolCode', label: say('toSchool'), as: 'SCHOOL', isNeeded: true },
        { name: 'grade', label: say('grade'), as: 'WHOLE', isNeeded: true, least: 1, most: 9 },
        { name: 'stage', label: say('stage'), as: 'ONE', words: STAGE_WORDS, hint: say('stageHint') },
        { name: 'className', label: say('className'), most: 20 },
        { name: 'boarding', label: say('boarding'), as: 'ONE', words: BOARDING_WORDS, hint: say('sameOrDay') },
        { name: 'on', label: say('firstDay'), as: 'DAY', isNeeded: true },
      ]}
      start={student.enrolment ? { grade: student.enrolment.grade } : {}}
      onDo={({ boarding, stage, className, ...values }) =>
        move({
          variables: {
            input: {
              ...values,
              studentId: student.id,
              stage: stage ?? null,
              className: className || null,
              boarder: boarding ? boarding === 'YES' : null,
            },
          },
        })
      }
      onDone={onDone}
    />
  )
}

function ChangeStatus({ student, onDone }: OfStudent) {
  const say = useTexts(ACT_TEXTS)
  const [change] = useMutation(STATUS)
  return (
    <Act<{ status: EnrolmentStatus; on: string; reason: string }>
      label={say('status')}
      hint={say('statusHint')}
      fields={[
        { name: 'status', label: say('newStatus'), as: 'ONE', words: ENROLMENT_WORDS, isNeeded: true },
        { name: 'on', label: say('from'), as: 'DAY', isNeeded: true },
        { name: 'reason', label: say('reason'), isNeeded: true },
      ]}
      onDo={values => change({ variables: { input: { ...values, studentId: student.id } } })}
      onDone={onDone}
    />
  )
}

function LinkEntries({ student, onDone }: OfStudent) {
  const say = useTexts(ACT_TEXTS)
  const client = useApolloClient()
  const [link] = useMutation(LINK)
  return (
    <Act<{ number: string; reason: string }>
      label={say('link')}
      hint={say('linkHint')}
      fields={[
        { name: 'number', label: say('otherNumber'), isNeeded: true, most: 24 },
        { name: 'reason', label: say('reason'), isNeeded: true },
      ]}
      onDo={async ({ number, reason }) => {
        const { data } = await client.query({
          query: OTHER_ENTRY,
          variables: { number: number.trim() },
          fetchPolicy: 'no-cache',
          errorPolicy: 'none',
        })
        if (!data?.student) throw new Error(say('noOther'))
        await link({ variables: { input: { keepId: student.id, otherId: data.student.id, reason } } })
      }}
      onDone={onDone}
    />
  )
}

function Unlink({ id, onDone }: { id: string; onDone: () => void }) {
  const say = useTexts(ACT_TEXTS)
  const told = useTold()
  const [unlink] = useMutation(UNLINK)
  return (
    <ReasonButton
      label={say('unlink')}
      asks={say('reason')}
      onSay={reason => told(() => unlink({ variables: { id, reason } })).then(onDone)}
    />
  )
}
