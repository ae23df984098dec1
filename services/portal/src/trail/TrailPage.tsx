import { useQuery } from '@apollo/client/react'
import { DatePicker, Input, Space, Tag } from 'antd'
import dayjs from 'dayjs'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { TrailPageQuery } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { DataTable } from '../parts/data-table'
import { useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { OPERATION_WORDS } from './trail-words'

const TRAIL = graphql(`
  query TrailPage($filter: AuditFilter!, $after: String) {
    auditTrail(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id at subject organisation operationName isChange isRefused reason }
    }
  }
`)

type Entry = NonNullable<TrailPageQuery['auditTrail']>['nodes'][number]
const ID = /^[0-9a-f-]{36}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Who looked at or changed what about whom, and why; of one child or of one who signs in, from a day on. */
export default function TrailPage() {
  const { text, word, moment } = useLanguage()
  const { audience } = useViewer()
  const after = useAfter()
  const [filters, setFilters] = useFilters('person', 'subject', 'from')
  const person = filters.person && ID.test(filters.person) ? filters.person : null
  const from = filters.from && DAY.test(filters.from) ? filters.from : null
  const asked = useQuery(TRAIL, {
    variables: {
      filter: {
        personId: person,
        subject: filters.subject ?? null,
        // the day begins in China
        from: from ? `${from}T00:00:00+08:00` : null,
      },
      after: after ?? null,
    },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <>
      <h1>{text('trail')}</h1>
      <p className="hint">{text(audience === 'AUDITOR' ? 'trailHintAuditor' : 'trailHint')}</p>
      <search>
        <Space wrap className="filters">
          {person && (
            <Tag closable onClose={() => setFilters({ person: undefined })}>
              {text('trailOfChild')}
            </Tag>
          )}
          <Input.Search
            aria-label={text('signInName')}
            placeholder={text('signInName')}
            defaultValue={filters.subject}
            allowClear
            onSearch={name => setFilters({ subject: name.trim() || undefined })}
          />
          <DatePicker
            aria-label={text('fromDay')}
            placeholder={text('fromDay')}
            value={from ? dayjs(from) : null}
            onChange={day => setFilters({ from: day?.format('YYYY-MM-DD') })}
          />
        </Space>
      </search>
      <Shown asked={asked} of={data => data.auditTrail} keep>
        {trail => (
          <>
            <DataTable<Entry>
              label={text('trail')}
              rows={trail.nodes}
              rowKey={entry => entry.id}
              empty={text('nobodyLooked')}
              columns={[
                { title: text('when'), isWhole: true, cell: entry => moment(entry.at) },
                {
                  title: text('who'),
                  cell: entry => (
                    <span className="may-break">
                      {entry.subject} <span className="hint">{entry.organisation}</span>
                    </span>
                  ),
                },
                {
                  title: text('what'),
                  cell: entry => (
                    <span className="may-break">
                      {word(OPERATION_WORDS, entry.operationName)} {entry.isChange && <Tag>{text('changed')}</Tag>}
                      {entry.isRefused && <Tag>{text('refused')}</Tag>}
                    </span>
                  ),
                },
                { title: text('reason'), from: 'sm', cell: entry => entry.reason },
              ]}
            />
            <Pager page={trail} />
          </>
        )}
      </Shown>
    </>
  )
}
