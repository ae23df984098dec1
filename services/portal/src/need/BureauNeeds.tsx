import { useMutation, useQuery } from '@apollo/client/react'
import { App, Radio, Space, Tag } from 'antd'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { BureauNeedsQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { DataTable } from '../parts/data-table'
import { useFilters } from '../parts/filters'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { Counts } from './counts'
import { Groups } from './groups'
import { NEED_TEXTS } from './need-words'
import { Reservations } from './reservations'

const NEED_COUNTS = graphql(`
  query NeedCounts($bySchool: Boolean!) {
    needCounts(bySchool: $bySchool) { purpose town school schoolCode asked open reserved promised met there item { code name english } }
  }
`)
const BUREAU_NEEDS = graphql(`
  query BureauNeeds($region: RegionCode) {
    needs(region: $region, first: 200) { totalCount nodes { ...NeedGroup } }
    admissions(first: 100) { nodes { id uscc name region until agreement isLive endedAt endReason } }
    reservations(first: 100) { nodes { ...ReservationLine } }
  }
`)
const PUBLISH = graphql(`mutation PublishNeeds($region: RegionCode!) { publishNeeds(region: $region) }`)
const ADMIT = graphql(`mutation AdmitPartner($input: AdmitPartnerInput!) { admitPartner(input: $input) { id } }`)
const END = graphql(
  `mutation EndAdmission($id: ID!, $reason: String!) { endAdmission(id: $id, reason: $reason) { id isLive } }`,
)

type Admission = NonNullable<BureauNeedsQuery['admissions']>['nodes'][number]

/** A county’s needs as they are, what of them partners read, and who may read it. */
export default function BureauNeeds() {
  const say = useTexts(NEED_TEXTS)
  const viewer = useViewer()
  const [filters, setFilters] = useFilters('by')
  const counts = useQuery(NEED_COUNTS, {
    variables: { bySchool: filters.by === 'school' },
    fetchPolicy: 'cache-and-network',
  })
  const asked = useQuery(BUREAU_NEEDS, {
    variables: { region: viewer.region ?? null },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <>
      <h1>{say('titleBureau')}</h1>
      <p className="hint">{say('bureauHint')}</p>
      <Space wrap className="filters">
        <Radio.Group
          optionType="button"
          aria-label={say('titleBureau')}
          value={filters.by ?? 'town'}
          onChange={event => setFilters({ by: event.target.value })}
          options={[
            { value: 'town', label: say('byTown') },
            { value: 'school', label: say('bySchool') },
          ]}
        />
        {viewer.isOperator && viewer.region && <Publish region={viewer.region} onDone={() => void asked.refetch()} />}
      </Space>
      <Shown asked={counts} of={data => data.needCounts} keep>
        {found => <Counts counts={found} />}
      </Shown>
      <Shown asked={asked} of={data => data.admissions && data} keep>
        {data => (
          <>
            <h2>{say('titlePartner')}</h2>
            <Groups groups={data.needs?.nodes ?? []} />
            <h2>{say('admissions')}</h2>
            {viewer.roles.includes('APPROVER') && viewer.region && (
              <Admit region={viewer.region} onDone={() => void asked.refetch()} />
            )}
            <Admissions admissions={data.admissions?.nodes ?? []} onChanged={() => void asked.refetch()} />
            <h2>{say('reservations')}</h2>
            <Reservations reservations={data.reservations?.nodes ?? []} />
          </>
        )}
      </Shown>
    </>
  )
}

function Publish({ region, onDone }: { region: string; onDone: () => void }) {
  const say = useTexts(NEED_TEXTS)
  const told = useTold()
  const { message } = App.useApp()
  const [publish] = useMutation(PUBLISH)
  return (
    <ReasonButton
      label={say('publish')}
      hint={say('publishHint')}
      isLarge
      onSay={async () => {
        await told(async () => {
          const { data } = await publish({ variables: { region } })
          message.success(say('publishedNow', { count: data?.publishNeeds ?? 0 }))
          onDone()
        })
      }}
    />
  )
}

interface NewAdmission {
  uscc: string
  name: string
  until: string
  agreement: string
}

function Admit({ region, onDone }: { region: string; onDone: () => void }) {
  const say = useTexts(NEED_TEXTS)
  const [admit] = useMutation(ADMIT)
  return (
    <Act<NewAdmission>
      label={say('admit')}
      hint={say('admitHint')}
      fields={[
        { name: 'uscc', label: say('uscc'), isNeeded: true, like: [/^[0-9A-Za-z]{18}$/, say('usccRule')] },
        { name: 'name', label: say('partnerName'), isNeeded: true },
        { name: 'until', label: say('until'), as: 'DAY_TO_COME', isNeeded: true },
        { name: 'agreement', label: say('agreement'), isNeeded: true },
      ]}
      onDo={values => admit({ variables: { input: { ...values, region } } })}
      onDone={onDone}
    />
  )
}

function Admissions({ admissions, onChanged }: { admissions: readonly Admission[]; onChanged: () => void }) {
  const say = useTexts(NEED_TEXTS)
  const { text } = useLanguage()
  const viewer = useViewer()
  const told = useTold()
  const [end] = useMutation(END)
  return (
    <DataTable<Admission>
      label={say('admissions')}
      rows={admissions}
      rowKey={row => row.id}
      empty={say('noAdmissions')}
      columns={[
        {
          title: say('partnerName'),
          cell: row => (
            <>
              {row.name}
              <div className="hint">{row.uscc}</div>
            </>
          ),
        },
        { title: say('agreement'), from: 'md', cell: row => row.agreement },
        { title: say('until'), isWhole: true, cell: row => row.until },
        {
          title: text('status'),
          cell: row => (
            <>
              <Tag>{say(row.isLive ? 'live' : row.endedAt ? 'ended' : 'lapsed')}</Tag>
              {row.endReason && <div className="hint">{row.endReason}</div>}
              {row.isLive && viewer.roles.includes('APPROVER') && (
                <ReasonButton
                  label={say('endAdmission')}
                  hint={say('endAdmissionHint')}
                  asks={text('reason')}
                  onSay={async reason => {
                    if (await told(() => end({ variables: { id: row.id, reason } }))) onChanged()
                  }}
                />
              )}
            </>
          ),
        },
      ]}
    />
  )
}
