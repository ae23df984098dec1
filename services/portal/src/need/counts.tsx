import { PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { Link } from 'react-router'
import type { NeedCountsQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { DataTable } from '../parts/data-table'
import { NEED_TEXTS } from './need-words'

export type Count = NonNullable<NeedCountsQuery['needCounts']>[number]

/** What is missing, in the language of the page: a thing of the catalogue, or money for a purpose. */
export function useThing() {
  const { at, word } = useLanguage()
  return ({ item, purpose }: { item?: { name: string; english: string } | null; purpose: string }): string =>
    item ? (at ? item.english : item.name) : word(PURPOSE_WORDS, purpose)
}

/** A figure that opens the list of its children. */
function Opens({ row, status, count }: { row: Count; status: string; count: number }) {
  if (count === 0) return 0
  const asked = new URLSearchParams({
    status,
    ...(row.item ? { item: row.item.code } : {}),
    ...(row.schoolCode ? { school: row.schoolCode } : {}),
  })
  return <Link to={`/needs/list?${asked}`}>{count}</Link>
}

/** How the needs of each thing stand, by town or school. */
export function Counts({ counts }: { counts: readonly Count[] }) {
  const say = useTexts(NEED_TEXTS)
  const thing = useThing()
  return (
    <DataTable<Count>
      label={say('titleBureau')}
      rows={counts}
      rowKey={row => [row.item?.code ?? row.purpose, row.town, row.schoolCode].join('|')}
      empty={say('none')}
      columns={[
        { title: say('item'), cell: thing },
        { title: say('town'), cell: row => row.school ?? (row.town || say('restOfCounty')) },
        { title: say('asked'), isNumber: true, cell: row => row.asked },
        { title: say('open'), isNumber: true, cell: row => <Opens row={row} status="OPEN" count={row.open} /> },
        { title: say('reserved'), isNumber: true, from: 'md', cell: row => row.reserved },
        { title: say('promised'), isNumber: true, from: 'md', cell: row => row.promised },
        {
          title: say('met'),
          isNumber: true,
          from: 'sm',
          cell: row => <Opens row={row} status="MET" count={row.met} />,
        },
        { title: say('there'), isNumber: true, from: 'md', cell: row => row.there },
      ]}
    />
  )
}
