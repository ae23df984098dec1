import { useMutation, useQuery } from '@apollo/client/react'
import { CATEGORY_WORDS, CHANNEL_WORDS, REGISTER_WORDS, ROLL_STATUS_WORDS } from '@dianming/shared/vocabulary/words'
import { Descriptions, Tag } from 'antd'
import { Link, useParams } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { HouseholdPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { DataTable } from '../parts/data-table'
import { formatYuan } from '../parts/money'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { HouseholdHelp } from './HouseholdHelp'
import { Whereabouts } from './Whereabouts'
import { ACCOUNTED_WORDS, WHEREABOUTS_TEXTS } from './whereabouts-words'

const HOUSEHOLD = graphql(`
  query HouseholdPage($id: ID!) {
    household(id: $id) {
      id number register headName region handedDownFrom town village
      pairings { id from until helper { id name organisation } }
      livelihoods { id kind foundOn endedOn note }
      members {
        id name relation birthDate
        registrations { category register from until riskCleared }
        elsewhere { id schoolName region proof from validUntil }
        accounted { id reason proof from until }
        rollEntry {
          id status
          student {
            id name
            enrolment { school { id name } stage grade }
            aidTotals { channel form count amount }
          }
        }
      }
    }
  }
`)
const TAKE_BACK = graphql(`mutation TakeBackWhereabouts($id: ID!) { takeBackWhereabouts(id: $id) { id } }`)

type Member = NonNullable<HouseholdPageQuery['household']>['members'][number]
/** A child of whom the roll does not know where it learns. */
const IS_ASKED = ['NOT_IN_SCHOOL', 'PAST_COMPULSORY', 'ELSEWHERE', 'ACCOUNTED']

/** A register's household: who belongs to it, why each is registered, where the children are and what they got. */
export default function HouseholdPage() {
  const { id = '' } = useParams()
  const say = useTexts(WHEREABOUTS_TEXTS)
  const { word } = useLanguage()
  const asked = useQuery(HOUSEHOLD, { variables: { id } })
  const again = () => void asked.refetch()
  return (
    <Shown asked={asked} of={data => data.household}>
      {household => (
        <>
          <h1>
            {say('household')} {household.headName}
          </h1>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 3 }}
            items={[
              { key: 'register', label: say('register'), children: word(REGISTER_WORDS, household.register) },
              { key: 'number', label: say('number'), children: household.number ?? '—' },
              {
                key: 'place',
                label: say('place'),
                children: (
                  <>
                    {[household.town, household.village].filter(Boolean).join('')}
                    {household.handedDownFrom && (
                      <div className="hint">{say('handedDown', { region: household.handedDownFrom })}</div>
                    )}
                  </>
                ),
              },
            ]}
          />
          <HouseholdHelp household={household} onDone={again} />
          <h2>{say('members')}</h2>
          <Members members={household.members} onDone={again} />
        </>
      )}
    </Shown>
  )
}

function Members({ members, onDone }: { members: Member[]; onDone: () => void }) {
  const say = useTexts(WHEREABOUTS_TEXTS)
  const { text, word, grade } = useLanguage()
  return (
    <DataTable<Member>
      label={say('members')}
      rows={members}
      rowKey={member => member.id}
      empty={say('none')}
      columns={[
        {
          title: text('name'),
          cell: ({ name, relation, registrations, rollEntry }) => (
            <>
              {rollEntry?.student ? (
                <Link to={`/students/${rollEntry.student.id}`}>{rollEntry.student.name}</Link>
              ) : (
                name
              )}
              {relation && <div className="hint">{relation}</div>}
              <div className="only-narrow">
                {[...new Set(registrations.map(({ category }) => word(CATEGORY_WORDS, category)))].join('、')}
              </div>
            </>
          ),
        },
        { title: say('birthDate'), isWhole: true, from: 'md', cell: member => member.birthDate ?? '' },
        {
          title: say('onRegisters'),
          from: 'md',
          cell: ({ registrations }) =>
            registrations.map(each => (
              <div key={`${each.category} ${each.from}`}>
                <Tag>{word(CATEGORY_WORDS, each.category)}</Tag>
                <span className="hint">
                  {each.until ? say('ended', { from: each.from, until: each.until }) : say('since', { day: each.from })}
                  {each.riskCleared && ` ${say('cleared')}`}
                </span>
              </div>
            )),
        },
        {
          title: say('roll'),
          cell: member => (
            <>
              {word(ROLL_STATUS_WORDS, member.rollEntry?.status)}
              {member.rollEntry?.student?.enrolment && (
                <div className="hint">
                  {member.rollEntry.student.enrolment.school.name}　
                  {grade(member.rollEntry.student.enrolment.stage, member.rollEntry.student.enrolment.grade)}
                </div>
              )}
              <Records member={member} onDone={onDone} />
              {IS_ASKED.includes(member.rollEntry?.status ?? '') && (
                <div>
                  {/* once the records change it may be said anew */}
                  <Whereabouts
                    key={[...member.elsewhere, ...member.accounted].map(({ id }) => id).join()}
                    memberId={member.id}
                    onDone={onDone}
                  />
                </div>
              )}
            </>
          ),
        },
        {
          title: say('received'),
          from: 'sm',
          cell: ({ rollEntry }) =>
            rollEntry?.student?.aidTotals?.map(each => (
              <div key={`${each.channel} ${each.form}`}>
                {word(CHANNEL_WORDS, each.channel)} {each.count}
                {each.amount && `（${formatYuan(each.amount)}）`}
              </div>
            )) ?? say('nothing'),
        },
      ]}
    />
  )
}

/** What is written down of where a child is, and the way to take it back. */
function Records({ member, onDone }: { member: Member; onDone: () => void }) {
  const say = useTexts(WHEREABOUTS_TEXTS)
  const { word } = useLanguage()
  const told = useTold()
  const { audience, isOperator } = useViewer()
  const [takeBack] = useMutation(TAKE_BACK)
  const records = [
    ...member.elsewhere.map(each => ({ ...each, what: each.schoolName, until: each.validUntil })),
    ...member.accounted.map(each => ({ ...each, what: word(ACCOUNTED_WORDS, each.reason) })),
  ]
  return records.map(each => (
    <div key={each.id}>
      {each.what} <span className="hint">{`${each.from} – ${each.until ?? ''} ${each.proof}`}</span>{' '}
      {audience === 'EDUCATION' && isOperator && (
        <ReasonButton
          label={say('takeBack')}
          hint={say('takeBackHint')}
          onSay={() => told(() => takeBack({ variables: { id: each.id } })).then(onDone)}
        />
      )}
    </div>
  ))
}
