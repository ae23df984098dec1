import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Checkbox, Descriptions, Space, Tag } from 'antd'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { TrainingPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { DataTable } from '../parts/data-table'
import { Money } from '../parts/money'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { TRAINING_KIND_WORDS, TRAINING_STATUS_WORDS, TRAINING_TEXTS } from './training-words'

const TRAINING = graphql(`
  query TrainingPage($id: ID!) {
    trainingSession(id: $id) {
      id number kind title on until host place lessons status reason
      places {
        id attendeeName isIdentified attended foundJobOn employer jobCheckedOn allowance allowancePayer
        certificate { name number on }
      }
    }
  }
`)
const HOLD = graphql(`mutation HoldTraining($id: ID!) { holdTraining(id: $id) { id status } }`)
const CLOSE = graphql(`mutation CloseTraining($id: ID!) { closeTraining(id: $id) { id status } }`)
const CANCEL = graphql(
  `mutation CancelTraining($id: ID!, $reason: String!) { cancelTraining(id: $id, reason: $reason) { id status } }`,
)
const ATTEND = graphql(
  `mutation RecordAttendance($id: ID!, $places: [ID!]!) { recordAttendance(sessionId: $id, placeIds: $places) { id } }`,
)
const OUTCOME = graphql(
  `mutation RecordTrainingOutcome($input: RecordTrainingOutcomeInput!) { recordTrainingOutcome(input: $input) { id } }`,
)
type Session = NonNullable<TrainingPageQuery['trainingSession']>
type Place = Session['places'][number]

/** One session: who came, ticked off, and what came of it. */
export default function TrainingPage() {
  const { id = '' } = useParams()
  const say = useTexts(TRAINING_TEXTS)
  const { text, word } = useLanguage()
  const asked = useQuery(TRAINING, { variables: { id } })
  const again = () => void asked.refetch()
  return (
    <Shown asked={asked} of={data => data.trainingSession}>
      {session => (
        <>
          <h1>{session.title}</h1>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 3 }}
            items={[
              { key: 'number', label: say('number'), children: session.number ?? '—' },
              { key: 'kind', label: say('kind'), children: word(TRAINING_KIND_WORDS, session.kind) },
              { key: 'on', label: say('on'), children: [session.on, session.until].filter(Boolean).join(' – ') },
              { key: 'host', label: say('host'), children: session.host },
              { key: 'place', label: say('place'), children: session.place ?? '—' },
              {
                key: 'status',
                label: text('status'),
                children: (
                  <>
                    <Tag>{word(TRAINING_STATUS_WORDS, session.status)}</Tag> {session.reason}
                  </>
                ),
              },
            ]}
          />
          <Steps session={session} onDone={again} />
          <h2>{say('people')}</h2>
          <People key={session.status} session={session} onDone={again} />
        </>
      )}
    </Shown>
  )
}

function Steps({ session, onDone }: { session: Session; onDone: () => void }) {
  const say = useTexts(TRAINING_TEXTS)
  const { isOperator } = useViewer()
  const told = useTold()
  const [hold] = useMutation(HOLD)
  const [close] = useMutation(CLOSE)
  const [cancel] = useMutation(CANCEL)
  const [add] = useMutation(OUTCOME)
  if (!isOperator) return null
  const { id } = session
  const after = async (work: () => Promise<unknown>) => {
    if (await told(work)) onDone()
  }
  return (
    <Space wrap className="filters no-print">
      {session.status === 'PLANNED' && (
        <>
          <ReasonButton isLarge isMain label={say('held')} onSay={() => after(() => hold({ variables: { id } }))} />
          <ReasonButton
            isLarge
            label={say('cancel')}
            asks={say('why')}
            onSay={reason => after(() => cancel({ variables: { id, reason } }))}
          />
        </>
      )}
      {session.status === 'HELD' && (
        <ReasonButton
          isLarge
          label={say('close')}
          hint={say('closeHint')}
          onSay={() => after(() => close({ variables: { id } }))}
        />
      )}
      {['PLANNED', 'HELD'].includes(session.status) && (
        <Act<{ attendeeName: string; idNumber?: string }>
          label={say('addPerson')}
          isLarge
          fields={[
            { name: 'attendeeName', label: say('people'), isNeeded: true, most: 60 },
            { name: 'idNumber', label: say('idNumber'), most: 18 },
          ]}
          onDo={values =>
            add({ variables: { input: { ...values, sessionId: id, idempotencyKey: crypto.randomUUID() } } })
          }
          onDone={onDone}
        />
      )}
    </Space>
  )
}

function People({ session, onDone }: { session: Session; onDone: () => void }) {
  const say = useTexts(TRAINING_TEXTS)
  const { text } = useLanguage()
  const { isOperator } = useViewer()
  const told = useTold()
  const [attend] = useMutation(ATTEND)
  const [there, setThere] = useState<ReadonlySet<string>>(
    () => new Set(session.places.filter(place => place.attended).map(place => place.id)),
  )
  const mayTick = isOperator && session.status === 'HELD'
  const save = () =>
    void told(async () => {
      await attend({ variables: { id: session.id, places: [...there] } })
      onDone()
    })
  return (
    <>
      {mayTick && session.places.length > 0 && (
        <Button type="primary" className="no-print" onClick={save}>
          {say('saveAttendance', { count: there.size })}
        </Button>
      )}
      <DataTable<Place>
        label={say('people')}
        rows={session.places}
        rowKey={place => place.id}
        empty={say('noPeople')}
        columns={[
          {
            title: text('name'),
            cell: place => (
              <>
                {place.attendeeName} {!place.isIdentified && <Tag>{say('byName')}</Tag>}
              </>
            ),
          },
          {
            title: say('attended'),
            cell: place => (
              <Checkbox
                aria-label={`${say('attended')} ${place.attendeeName}`}
                disabled={!mayTick}
                checked={there.has(place.id)}
                onChange={event => {
                  const next = new Set(there)
                  if (event.target.checked) next.add(place.id)
                  else next.delete(place.id)
                  setThere(next)
                }}
              />
            ),
          },
          {
            title: say('certificate'),
            from: 'md',
            cell: ({ certificate }) => certificate && `${certificate.name ?? ''} ${certificate.number}`,
          },
          {
            title: say('job'),
            cell: place =>
              place.foundJobOn && (
                <>
                  {place.foundJobOn}
                  <div className="hint">{place.employer}</div>
                </>
              ),
          },
          {
            title: say('allowance'),
            from: 'md',
            isNumber: true,
            cell: place => place.allowance && <Money yuan={place.allowance} />,
          },
          {
            title: text('actions'),
            cell: place => isOperator && place.attended && <Outcome place={place} onDone={onDone} />,
          },
        ]}
      />
    </>
  )
}

function Outcome({ place, onDone }: { place: Place; onDone: () => void }) {
  const say = useTexts(TRAINING_TEXTS)
  const [record] = useMutation(OUTCOME)
  return (
    <Act<{
      certificateName?: string
      certificateNumber?: string
      certificateOn?: string
      foundJobOn?: string
      employer?: string
      jobCheckedOn?: string
      allowance?: string
      allowancePayer?: string
    }>
      label={say('outcome')}
      title={`${say('outcome')} · ${place.attendeeName}`}
      fields={[
        { name: 'certificateName', label: say('certificateName') },
        { name: 'certificateNumber', label: say('certificateNumber') },
        { name: 'certificateOn', label: say('certificateOn'), as: 'DAY' },
        { name: 'foundJobOn', label: say('foundJobOn'), as: 'DAY' },
        { name: 'employer', label: say('employer') },
        { name: 'jobCheckedOn', label: say('jobCheckedOn'), as: 'DAY' },
        { name: 'allowance', label: say('allowance'), as: 'YUAN' },
        { name: 'allowancePayer', label: say('allowancePayer') },
      ]}
      onDo={values =>
        record({ variables: { input: { ...values, placeId: place.id, idempotencyKey: crypto.randomUUID() } } })
      }
      onDone={onDone}
    />
  )
}
