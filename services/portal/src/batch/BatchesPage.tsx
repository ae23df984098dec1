import { useMutation, useQuery } from '@apollo/client/react'
import { BATCH_STATUS_WORDS } from '@dianming/shared/vocabulary/words'
import { App, Button, Checkbox, Form, Select, Space } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { BatchesPageQuery, BatchKind } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { DataTable } from '../parts/data-table'
import { Money } from '../parts/money'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { TermSelect, useUsualTerm } from '../parts/term-select'
import { useTold } from '../parts/told'
import { BATCH_KIND_WORDS } from './batch-words'
import { useProgrammes } from './programmes'

const BATCHES = graphql(`
  query BatchesPage($after: String) {
    batches(first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id number kind form term status persons amount returnedAmount noticeUntil createdAt }
    }
  }
`)
const DRAFT = graphql(`
  mutation DraftBatch($input: DraftBatchInput!) {
    draftBatch(input: $input) { id }
  }
`)

type Row = NonNullable<BatchesPageQuery['batches']>['nodes'][number]

/** Every batch of the county, and drafting another one. */
export default function BatchesPage() {
  const { text, word, term, moment } = useLanguage()
  const viewer = useViewer()
  const after = useAfter()
  const asked = useQuery(BATCHES, { variables: { after: after ?? null }, fetchPolicy: 'cache-and-network' })
  return (
    <>
      <h1>{text('batches')}</h1>
      {viewer.isOperator && viewer.region && <Draft region={viewer.region} />}
      <Shown asked={asked} of={data => data.batches} keep>
        {batches => (
          <>
            <DataTable<Row>
              label={text('batches')}
              rows={batches.nodes}
              rowKey={batch => batch.id}
              empty={text('noBatches')}
              columns={[
                { title: text('batchNumber'), cell: batch => <Link to={`/batches/${batch.id}`}>{batch.number}</Link> },
                { title: text('batchKind'), from: 'sm', cell: batch => word(BATCH_KIND_WORDS, batch.kind) },
                { title: text('term'), from: 'md', cell: batch => term(batch.term) },
                { title: text('status'), cell: batch => word(BATCH_STATUS_WORDS, batch.status) },
                { title: text('persons'), isNumber: true, from: 'sm', cell: batch => batch.persons },
                { title: text('amountYuan'), isNumber: true, cell: batch => <Money yuan={batch.amount} /> },
                { title: text('when'), from: 'lg', cell: batch => moment(batch.createdAt) },
              ]}
            />
            <Pager page={batches} />
          </>
        )}
      </Shown>
    </>
  )
}

/** Who is due and not paid goes into a new batch. */
function Draft({ region }: { region: string }) {
  const { text, word, called } = useLanguage()
  const { modal } = App.useApp()
  const told = useTold()
  const navigate = useNavigate()
  const [term, setTerm] = useState(useUsualTerm())
  const [kind, setKind] = useState<BatchKind>('REGULAR')
  const [programmes, setProgrammes] = useState<string[]>([])
  const [nets, setNets] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [draft, { loading }] = useMutation(DRAFT)
  const there = useProgrammes(region, term)
  const send = () =>
    told(async () => {
      const { data: made } = await draft({
        variables: {
          input: {
            kind,
            region,
            term,
            netClawbacks: nets,
            idempotencyKey: key,
            ...(programmes.length ? { programmes } : {}),
          },
        },
      })
      setKey(crypto.randomUUID())
      if (made) await navigate(`/batches/${made.draftBatch.id}`)
    })
  return (
    <Form layout="vertical" className="draft-batch">
      <Space wrap align="end">
        <Form.Item label={text('batchKind')} htmlFor="batch-kind">
          <Select
            id="batch-kind"
            className="choice"
            value={kind}
            onChange={setKind}
            options={Object.keys(BATCH_KIND_WORDS).map(value => ({
              value: value as BatchKind,
              label: word(BATCH_KIND_WORDS, value),
            }))}
          />
        </Form.Item>
        <Form.Item label={text('term')} htmlFor="batch-term">
          <TermSelect id="batch-term" value={term} onChange={setTerm} />
        </Form.Item>
        <Form.Item label={text('programmes')} htmlFor="batch-programmes">
          <Select
            id="batch-programmes"
            mode="multiple"
            className="programme-select"
            placeholder={text('allProgrammes')}
            value={programmes}
            onChange={setProgrammes}
            options={there.map(each => ({ value: each.code, label: called(each) }))}
          />
        </Form.Item>
        <Form.Item>
          <Checkbox checked={nets} onChange={event => setNets(event.target.checked)}>
            {text('netClawbacks')}
          </Checkbox>
        </Form.Item>
        <Form.Item>
          <Button
            type="primary"
            loading={loading}
            onClick={() =>
              void modal.confirm({
                title: text('draftBatch'),
                content: text('draftBatchHint'),
                onOk: () => void send(),
              })
            }
          >
            {text('draftBatch')}
          </Button>
        </Form.Item>
      </Space>
    </Form>
  )
}
