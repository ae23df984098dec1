import { useMutation, useQuery } from '@apollo/client/react'
import { PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { Alert, Input, Space } from 'antd'
import { useNavigate } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { AidPurpose, NeedGroupFragment } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { Choice } from '../parts/choice'
import { oneOf, useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { Groups } from './groups'
import { NEED_TEXTS } from './need-words'
import { Reservations } from './reservations'

const PARTNER_NEEDS = graphql(`
  query PartnerNeeds($region: RegionCode, $purpose: AidPurpose, $after: String) {
    needs(region: $region, purpose: $purpose, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...NeedGroup }
    }
    admissions(first: 100) { nodes { id region isLive } }
    reservations(first: 100) { nodes { ...ReservationLine } }
  }
`)
const RESERVE = graphql(`mutation ReserveNeed($input: ReserveNeedInput!) { reserveNeed(input: $input) { id } }`)
const MOST_AT_ONCE = 200
const REGION = /^\d{2}(\d{2}){0,2}(\d{3})?$/

/** Where help is needed, and what the partner has taken on itself. */
export default function PartnerNeeds() {
  const say = useTexts(NEED_TEXTS)
  const { text } = useLanguage()
  const viewer = useViewer()
  const after = useAfter()
  const [filters, setFilters] = useFilters('region', 'purpose')
  const region = REGION.test(filters.region ?? '') ? (filters.region ?? null) : null
  const asked = useQuery(PARTNER_NEEDS, {
    variables: {
      region,
      purpose: oneOf<AidPurpose>(filters.purpose, PURPOSE_WORDS),
      after: after ?? null,
    },
    fetchPolicy: 'cache-and-network',
  })
  const mayReserve = viewer.audience === 'PARTNER' && viewer.isOperator
  return (
    <>
      <h1>{say('titlePartner')}</h1>
      <p className="hint">{say('partnerHint')}</p>
      <search>
        <Space wrap className="filters">
          <Input.Search
            aria-label={text('county')}
            placeholder={text('county')}
            defaultValue={filters.region ?? ''}
            allowClear
            onSearch={code => setFilters({ region: code.trim() || undefined })}
          />
          <Choice
            label={text('purposeOf')}
            value={filters.purpose}
            onChange={purpose => setFilters({ purpose })}
            words={PURPOSE_WORDS}
          />
        </Space>
      </search>
      <Shown asked={asked} of={data => data.needs && data} keep>
        {data => (
          <>
            {viewer.audience === 'PARTNER' && !data.admissions?.nodes.some(each => each.isLive) && (
              <Alert type="info" showIcon title={say('notAdmitted')} />
            )}
            <Groups
              groups={data.needs?.nodes ?? []}
              {...(mayReserve ? { act: group => <Reserve group={group} /> } : {})}
            />
            {data.needs && <Pager page={data.needs} />}
            {viewer.audience === 'PARTNER' && (
              <>
                <h2>{say('reservations')}</h2>
                <Reservations reservations={data.reservations?.nodes ?? []} />
              </>
            )}
          </>
        )}
      </Shown>
    </>
  )
}

function Reserve({ group }: { group: NeedGroupFragment }) {
  const say = useTexts(NEED_TEXTS)
  const navigate = useNavigate()
  const [reserve] = useMutation(RESERVE)
  return (
    <Act<{ quantity: number }>
      label={say('reserve')}
      hint={say('reserveHint')}
      start={{ quantity: Math.min(group.persons, 10) }}
      fields={[
        {
          name: 'quantity',
          label: say('howMany'),
          as: 'WHOLE',
          least: 1,
          most: Math.min(group.persons, MOST_AT_ONCE),
          isNeeded: true,
        },
      ]}
      onDo={async ({ quantity }) => {
        const { data } = await reserve({
          variables: { input: { needId: group.id, quantity, idempotencyKey: crypto.randomUUID() } },
        })
        if (data) navigate(`/reservations/${data.reserveNeed.id}`)
      }}
    />
  )
}
