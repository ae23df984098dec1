import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { graphql } from '../generated'
import type { BatchKind, BatchLinesQuery } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { DataTable } from '../parts/data-table'
import { formatYuan } from '../parts/money'

const EARLIER = graphql(`
  query EarlierBatches($region: RegionCode!) {
    batches(region: $region, first: 100) { nodes { id number kind form status term programmes } }
  }
`)
const LINES = graphql(`
  query BatchLines($id: ID!) {
    batch(id: $id) { id lines { place stage persons amount } }
  }
`)

type Line = NonNullable<BatchLinesQuery['batch']>['lines'][number]
interface Compared {
  place: string
  stage: string
  now: Line | undefined
  before: Line | undefined
}
const WAS_PAID = ['SENT', 'SETTLED']

/** Where this batch and the one of its kind before it differ, by school and stage: what an approver looks at first. */
export function SincePrevious({
  batch,
}: {
  batch: {
    id: string
    region: string
    kind: BatchKind
    form: string
    programmes: readonly string[]
    lines: readonly Line[]
  }
}) {
  const { text, at } = useLanguage()
  const listed = useQuery(EARLIER, { variables: { region: batch.region } })
  const all = listed.data?.batches?.nodes ?? []
  const place = all.findIndex(({ id }) => id === batch.id)
  // of other programmes it would differ in everything
  const codes = batch.programmes.join()
  const before = all.find(
    (each, n) =>
      n > place &&
      each.kind === batch.kind &&
      each.form === batch.form &&
      each.programmes.join() === codes &&
      WAS_PAID.includes(each.status),
  )
  const asked = useQuery(LINES, { variables: { id: before?.id ?? '' }, skip: !before || place < 0 })
  const lines = asked.data?.batch?.lines
  if (!before || !lines) return null
  const keyOf = (line: Line) => `${line.place}|${line.stage}`
  const was = new Map(lines.map(line => [keyOf(line), line]))
  const is = new Map(batch.lines.map(line => [keyOf(line), line]))
  const rows = [...new Set([...is.keys(), ...was.keys()])]
    .map((key): Compared => {
      const [now, past] = [is.get(key), was.get(key)]
      return { place: (now ?? past)?.place ?? '', stage: (now ?? past)?.stage ?? '', now, before: past }
    })
    .filter(({ now, before: past }) => now?.persons !== past?.persons || now?.amount !== past?.amount)
  return (
    <>
      <h2>
        {text('sincePrevious')}
        {at ? ' ' : ''}
        <Link to={`/batches/${before.id}`}>{before.number}</Link>
      </h2>
      <DataTable<Compared>
        label={text('sincePrevious')}
        rows={rows}
        rowKey={row => `${row.place} ${row.stage}`}
        empty={text('sameAsPrevious')}
        columns={[
          { title: text('school'), cell: row => row.place },
          { title: text('stage'), from: 'sm', cell: row => row.stage },
          {
            title: text('persons'),
            isNumber: true,
            cell: row => `${row.before?.persons ?? 0} → ${row.now?.persons ?? 0}`,
          },
          {
            title: text('amountYuan'),
            isNumber: true,
            cell: row => `${formatYuan(row.before?.amount ?? '0.00')} → ${formatYuan(row.now?.amount ?? '0.00')}`,
          },
        ]}
      />
    </>
  )
}
