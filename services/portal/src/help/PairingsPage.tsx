import { useQuery } from '@apollo/client/react'
import { PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { Space, Tag } from 'antd'
import { Link } from 'react-router'
import { graphql } from '../generated'
import type { PairingsPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { END_WORDS, HELP_TEXTS, TARGET_WORDS } from './help-words'

const PAIRINGS = graphql(`
  query PairingsPage($team: ID, $helper: ID, $silent: Int, $target: String, $after: String) {
    pairings(open: true, teamId: $team, helperId: $helper, silentDays: $silent, target: $target, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id maskedName place town from until endReason purposes lastVisitOn
        helper { id name organisation team { id name } }
        household { id headName }
        student { id name }
      }
    }
  }
`)
type Pairing = NonNullable<PairingsPageQuery['pairings']>['nodes'][number]

/** Who helps whom now: of a team, of a helper, those whom nobody visits. */
export default function PairingsPage() {
  const say = useTexts(HELP_TEXTS)
  const { word } = useLanguage()
  const after = useAfter()
  const [filters, setFilters] = useFilters('team', 'helper', 'silent', 'target')
  const asked = useQuery(PAIRINGS, {
    variables: {
      team: filters.team ?? null,
      helper: filters.helper ?? null,
      silent: filters.silent ? Number(filters.silent) || null : null,
      target: oneOf<string>(filters.target, TARGET_WORDS),
      after: after ?? null,
    },
  })
  return (
    <>
      <h1>{say('allPairings')}</h1>
      <Space wrap className="filters no-print">
        <Choice
          label={say('target')}
          value={filters.target}
          onChange={target => setFilters({ target })}
          words={TARGET_WORDS}
        />
        <Choice
          label={say('silent')}
          value={filters.silent}
          onChange={silent => setFilters({ silent })}
          options={[{ value: '90', label: say('silent') }]}
        />
        <Link to="/help">{say('helpers')}</Link>
      </Space>
      <Shown asked={asked} of={data => data.pairings} keep>
        {found => (
          <>
            <DataTable<Pairing>
              label={say('allPairings')}
              rows={found.nodes}
              rowKey={pairing => pairing.id}
              empty={say('noPairings')}
              columns={[
                {
                  title: say('target'),
                  cell: pairing => (
                    <>
                      <Link to={`/help/pairings/${pairing.id}`}>
                        {pairing.student?.name ?? pairing.household?.headName ?? pairing.maskedName}
                      </Link>
                      <div className="hint">{[pairing.town, pairing.place].filter(Boolean).join(' ')}</div>
                    </>
                  ),
                },
                {
                  title: say('helper'),
                  cell: ({ helper }) => (
                    <>
                      {helper.name}
                      <div className="hint">{helper.team?.name ?? helper.organisation}</div>
                    </>
                  ),
                },
                {
                  title: say('purposes'),
                  from: 'md',
                  cell: pairing => pairing.purposes.map(each => <Tag key={each}>{word(PURPOSE_WORDS, each)}</Tag>),
                },
                { title: say('from'), from: 'lg', isWhole: true, cell: pairing => pairing.from },
                {
                  title: say('lastVisit'),
                  isWhole: true,
                  cell: pairing =>
                    pairing.until ? word(END_WORDS, pairing.endReason) : (pairing.lastVisitOn ?? say('never')),
                },
              ]}
            />
            <Pager page={found} />
          </>
        )}
      </Shown>
    </>
  )
}
