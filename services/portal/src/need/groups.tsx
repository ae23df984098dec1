import { STAGE_WORDS } from '@dianming/shared/vocabulary/words'
import type { ReactNode } from 'react'
import { graphql } from '../generated'
import type { NeedGroupFragment } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { DataTable } from '../parts/data-table'
import { Money } from '../parts/money'
import { useThing } from './counts'
import { NEED_TEXTS } from './need-words'

graphql(`
  fragment NeedGroup on Need {
    id purpose stage region town persons amountMissing reserved published
    item { code name english }
  }
`)

/** What partners read: what is missing, where and of how many children, never of whom. */
export function Groups({
  groups,
  act,
}: {
  groups: readonly NeedGroupFragment[]
  act?: (group: NeedGroupFragment) => ReactNode
}) {
  const say = useTexts(NEED_TEXTS)
  const { text, word } = useLanguage()
  const thing = useThing()
  return (
    <DataTable<NeedGroupFragment>
      label={say('titlePartner')}
      rows={groups}
      rowKey={row => row.id}
      empty={say('noGroups')}
      columns={[
        { title: say('item'), cell: row => thing({ item: row.item ?? null, purpose: row.purpose }) },
        {
          title: say('town'),
          cell: row => (
            <>
              {row.town ?? say('restOfCounty')}
              <div className="hint">{row.region}</div>
            </>
          ),
        },
        {
          title: text('stage'),
          from: 'sm',
          cell: row => (row.stage ? word(STAGE_WORDS, row.stage) : say('allStages')),
        },
        {
          title: say('persons'),
          isNumber: true,
          cell: row => (
            <>
              {row.persons}
              {row.amountMissing && (
                <div className="hint">
                  <Money yuan={row.amountMissing} />
                </div>
              )}
            </>
          ),
        },
        { title: say('reserved'), isNumber: true, from: 'md', cell: row => row.reserved },
        { title: say('published'), isWhole: true, from: 'md', cell: row => row.published },
        ...(act ? [{ title: text('actions'), cell: act }] : []),
      ]}
    />
  )
}
