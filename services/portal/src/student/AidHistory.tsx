import { useMutation } from '@apollo/client/react'
import { aidStatusWords, CHANNEL_WORDS, PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { App, Button, Space, Tag, Timeline } from 'antd'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import { useLanguage } from '../language/language'
import { Choice } from '../parts/choice'
import { useFilters } from '../parts/filters'
import { Money } from '../parts/money'
import { useTold } from '../parts/told'
import type { StudentOfPage } from './StudentPage'

const CONFIRM_GIFT = graphql(`
  mutation ConfirmGift($id: ID!) {
    confirmGift(id: $id) { id status }
  }
`)

type Aid = NonNullable<StudentOfPage['aid']>['nodes'][number]
/** A gift that waits for the school's word. */
const AWAITS = ['PLEDGED', 'PAID']

/** Everything a child received, was promised or is due, in the order of time. */
export function AidHistory({ records, onConfirmed }: { records: Aid[]; onConfirmed: () => void }) {
  const { text, word, term, said, at } = useLanguage()
  const viewer = useViewer()
  const [filters, setFilters] = useFilters('term', 'channel')
  const byTerm = [...Map.groupBy(records, record => record.term)]
  return (
    <section>
      <h2>{text('history')}</h2>
      <Space wrap className="filters no-print">
        <Choice
          label={text('term')}
          value={filters.term}
          onChange={chosen => setFilters({ term: chosen })}
          options={[...new Set([...viewer.terms, ...records.map(record => record.term)])].map(each => ({
            value: each,
            label: term(each),
          }))}
        />
        <Choice
          label={text('channel')}
          words={CHANNEL_WORDS}
          value={filters.channel}
          onChange={channel => setFilters({ channel })}
        />
      </Space>
      {records.length === 0 && <p className="empty">{text('nothingReceived')}</p>}
      {byTerm.map(([each, its]) => (
        <div key={each}>
          <h3>{term(each)}</h3>
          <Timeline
            items={its.map(aid => ({
              key: aid.id,
              color: aid.status === 'DUE' || aid.status === 'RETURNED' ? '#b3261e' : '#1d5a96',
              content: (
                <div className="aid">
                  <span className="aid-day">{aid.on ?? '—'}</span>
                  <span className="aid-what">
                    <strong>{said(aid.titleText)}</strong> <span className="hint">{aid.giver}</span>
                    <br />
                    <Tag>{word(CHANNEL_WORDS, aid.channel)}</Tag>
                    <Tag>{word(PURPOSE_WORDS, aid.purpose)}</Tag>
                    <Tag className={`aid-${aid.status}`}>{aidStatusWords(aid.status, aid.form)[at]}</Tag>
                    {aid.viaHousehold && <Tag>{text('viaHousehold')}</Tag>}
                    {aid.source?.__typename === 'Gift' &&
                      AWAITS.includes(aid.status) &&
                      viewer.isOperator &&
                      viewer.audience !== 'REGISTER' && <Confirm id={aid.source.id} onConfirmed={onConfirmed} />}
                  </span>
                  <span className="aid-amount">
                    <Money yuan={aid.amount} />
                    {aid.quantity != null && (
                      <div className="hint">
                        {aid.quantity} {aid.unit}
                      </div>
                    )}
                  </span>
                </div>
              ),
            }))}
          />
        </div>
      ))}
    </section>
  )
}

function Confirm({ id, onConfirmed }: { id: string; onConfirmed: () => void }) {
  const { text } = useLanguage()
  const { modal } = App.useApp()
  const [confirm, { loading }] = useMutation(CONFIRM_GIFT)
  const told = useTold()
  return (
    <Button
      size="small"
      type="primary"
      className="no-print"
      loading={loading}
      onClick={() =>
        void modal.confirm({
          title: text('confirmGiftAsk'),
          onOk: () =>
            told(async () => {
              await confirm({ variables: { id } })
              onConfirmed()
            }),
        })
      }
    >
      {text('confirmGift')}
    </Button>
  )
}
