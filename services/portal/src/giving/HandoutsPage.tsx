import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Checkbox, Space, Tag } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { GiftStatus, HandoutsPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { download } from '../parts/download'
import { oneOf, useFilters } from '../parts/filters'
import { Money } from '../parts/money'
import { Pager, useAfter } from '../parts/pager'
import { ReasonButton } from '../parts/reason-button'
import { SchoolSelect } from '../parts/school-select'
import { Shown } from '../parts/shown'
import { todayInChina } from '../parts/term-select'
import { useTold } from '../parts/told'
import { GIFT_STATUS_WORDS, GIVING_TEXTS, VOUCHER_STATUS_WORDS } from './giving-words'

const HANDOUTS = graphql(`
  query HandoutsPage($school: String, $status: GiftStatus, $after: String) {
    schoolGifts(schoolCode: $school, status: $status, first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id title giver amount quantity unit term status givenOn promisedUntil unnamedCount
        student { id name enrolment { stage grade className } }
        voucher { id lastFour status }
      }
    }
  }
`)
const SIGN_SHEET = graphql(
  `mutation ExportSignSheet($school: String) { file: exportSignSheet(schoolCode: $school) { id downloadUrl } }`,
)
const CONFIRM = graphql(
  `mutation ConfirmGifts($input: ConfirmGiftsInput!) { confirmGifts(input: $input) { id status } }`,
)
const RETURN_GIFT = graphql(
  `mutation ReturnGift($id: ID!, $reason: String!) { returnGift(id: $id, reason: $reason) { id status } }`,
)
const REPLACE = graphql(
  `mutation ReplaceVoucher($id: ID!, $reason: String!) { replaceVoucher(id: $id, reason: $reason) { id lastFour status } }`,
)

type Gift = NonNullable<HandoutsPageQuery['schoolGifts']>['nodes'][number]
const WAITS = ['PLEDGED', 'DELIVERED']

/** What waits to be handed out at a school: its sign sheet, and the whole of it confirmed at once. */
export default function HandoutsPage() {
  const say = useTexts(GIVING_TEXTS)
  const { text } = useLanguage()
  const viewer = useViewer()
  const after = useAfter()
  const [filters, setFilters] = useFilters('status', 'school')
  const school = filters.school ?? viewer.schools[0]?.code ?? null
  const status = oneOf<GiftStatus>(filters.status ?? 'PLEDGED', GIFT_STATUS_WORDS)
  const asked = useQuery(HANDOUTS, {
    variables: { school, status, after: after ?? null },
    fetchPolicy: 'cache-and-network',
    skip: !school,
  })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [sheet, { loading }] = useMutation(SIGN_SHEET)
  const told = useTold()
  const changed = () => {
    setChosen(new Set())
    void asked.refetch()
  }
  return (
    <>
      <h1>{say('handouts')}</h1>
      <p className="hint">{say('handoutsHint')}</p>
      <Space wrap className="filters no-print">
        {viewer.audience === 'EDUCATION' && (
          <SchoolSelect
            value={filters.school ?? undefined}
            onChange={(code?: string) => setFilters({ school: code })}
          />
        )}
        <Choice
          label={text('status')}
          value={filters.status ?? 'PLEDGED'}
          onChange={each => setFilters({ status: each })}
          words={GIFT_STATUS_WORDS}
        />
        {viewer.isOperator && school && (
          <Button
            loading={loading}
            onClick={() =>
              void told(async () => {
                const { data } = await sheet({ variables: { school } })
                if (data) download(data.file.downloadUrl)
              })
            }
          >
            {say('signSheet')}
          </Button>
        )}
        {viewer.isOperator && chosen.size > 0 && <Confirm ids={[...chosen]} onDone={changed} />}
      </Space>
      {school && (
        <Shown asked={asked} of={data => data.schoolGifts} keep>
          {found => (
            <>
              <Gifts gifts={found.nodes} chosen={chosen} onChoose={setChosen} onChanged={changed} />
              <Pager page={found} />
            </>
          )}
        </Shown>
      )}
    </>
  )
}

function Confirm({ ids, onDone }: { ids: string[]; onDone: () => void }) {
  const say = useTexts(GIVING_TEXTS)
  const [confirm] = useMutation(CONFIRM)
  return (
    <Act<{ on: string; sheet?: string }>
      label={say('confirmMany', { count: ids.length })}
      hint={say('confirmManyHint')}
      isMain
      isLarge
      start={{ on: todayInChina() }}
      fields={[
        { name: 'on', label: say('handedOutOn'), as: 'DAY', isNeeded: true },
        { name: 'sheet', label: say('sheetNumber') },
      ]}
      onDo={values => confirm({ variables: { input: { giftIds: ids, on: values.on, sheet: values.sheet ?? null } } })}
      onDone={onDone}
    />
  )
}

function Gifts({
  gifts,
  chosen,
  onChoose,
  onChanged,
}: {
  gifts: readonly Gift[]
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  onChanged: () => void
}) {
  const say = useTexts(GIVING_TEXTS)
  const { text, word, grade, term } = useLanguage()
  const { isOperator } = useViewer()
  const waiting = gifts.filter(gift => WAITS.includes(gift.status))
  const isAll = waiting.length > 0 && waiting.every(gift => chosen.has(gift.id))
  const toggle = (ids: readonly string[], isIn: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) isIn ? next.add(id) : next.delete(id)
    onChoose(next)
  }
  return (
    <>
      {isOperator && waiting.length > 0 && (
        <Checkbox
          checked={isAll}
          onChange={event =>
            toggle(
              waiting.map(gift => gift.id),
              event.target.checked,
            )
          }
          className="no-print"
        >
          {say('chooseAll')}
        </Checkbox>
      )}
      <DataTable<Gift>
        label={say('handouts')}
        rows={gifts}
        rowKey={row => row.id}
        empty={say('nothingWaits')}
        columns={[
          {
            title: text('name'),
            cell: gift => {
              const who =
                gift.student?.name ??
                (gift.unnamedCount == null ? text('schoolOrHousehold') : say('unnamed', { count: gift.unnamedCount }))
              return (
                <>
                  {isOperator && WAITS.includes(gift.status) && (
                    <Checkbox
                      aria-label={`${who} ${gift.title}`}
                      checked={chosen.has(gift.id)}
                      onChange={event => toggle([gift.id], event.target.checked)}
                    />
                  )}{' '}
                  {gift.student ? <Link to={`/students/${gift.student.id}`}>{who}</Link> : who}
                  {gift.student?.enrolment && (
                    <div className="hint">
                      {grade(gift.student.enrolment.stage, gift.student.enrolment.grade)}{' '}
                      {gift.student.enrolment.className ?? ''}
                    </div>
                  )}
                </>
              )
            },
          },
          {
            title: text('title'),
            cell: gift => (
              <>
                {gift.title} {gift.quantity != null && `× ${gift.quantity}${gift.unit ?? ''}`}
                {gift.amount && (
                  <div className="hint">
                    <Money yuan={gift.amount} />
                  </div>
                )}
              </>
            ),
          },
          { title: say('giver'), from: 'md', cell: gift => gift.giver },
          { title: text('term'), from: 'lg', cell: gift => term(gift.term) },
          {
            title: say('voucher'),
            from: 'sm',
            cell: ({ voucher }) =>
              voucher && (
                <>
                  …{voucher.lastFour} <Tag>{word(VOUCHER_STATUS_WORDS, voucher.status)}</Tag>
                </>
              ),
          },
          {
            title: text('status'),
            cell: gift => (
              <>
                <Tag>{word(GIFT_STATUS_WORDS, gift.status)}</Tag>
                {isOperator && <Acts gift={gift} onChanged={onChanged} />}
              </>
            ),
          },
        ]}
      />
    </>
  )
}

function Acts({ gift, onChanged }: { gift: Gift; onChanged: () => void }) {
  const say = useTexts(GIVING_TEXTS)
  const { text } = useLanguage()
  const told = useTold()
  const [giveBack] = useMutation(RETURN_GIFT)
  const [replace] = useMutation(REPLACE)
  const { voucher } = gift
  return (
    <>
      {['CONFIRMED', 'DELIVERED'].includes(gift.status) && (
        <ReasonButton
          label={say('returnGift')}
          hint={say('returnHint')}
          asks={text('reason')}
          onSay={async reason => {
            if (await told(() => giveBack({ variables: { id: gift.id, reason } }))) onChanged()
          }}
        />
      )}
      {voucher && ['ISSUED', 'HANDED_OUT'].includes(voucher.status) && (
        <ReasonButton
          label={say('lostCode')}
          hint={say('lostHint')}
          asks={text('reason')}
          onSay={async reason => {
            if (await told(() => replace({ variables: { id: voucher.id, reason } }))) onChanged()
          }}
        />
      )}
    </>
  )
}
