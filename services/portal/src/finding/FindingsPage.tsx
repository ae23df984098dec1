import { useMutation, useQuery } from '@apollo/client/react'
import { Checkbox, Input, Space } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { FindingKind, FindingRule, FindingStatus, FindingSummaryQuery, FindingsQuery } from '../generated/graphql'
import { Whereabouts } from '../household/Whereabouts'
import { useLanguage } from '../language/language'
import { Act } from '../parts/act'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { Money } from '../parts/money'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { TermSelect, useTerm } from '../parts/term-select'
import { FindingCard } from './FindingCard'
import { FINDING_KIND_WORDS, FINDING_STATUS_WORDS, GIVING_AT, VERDICT_WORDS } from './finding-words'

const FINDING_SUMMARY = graphql(`
  query FindingSummary($region: RegionCode!, $term: Term!) {
    byRule: findingSummary(region: $region, term: $term, by: RULE) { key nameText { zh en } kind rule findings persons amountAtStake }
    bySchool: findingSummary(region: $region, term: $term, by: SCHOOL) { key nameText { zh en } kind rule findings persons amountAtStake }
  }
`)
const FINDINGS = graphql(`
  query Findings($region: RegionCode!, $term: Term!, $kind: FindingKind, $rule: FindingRule, $status: FindingStatus, $school: String, $after: String, $locale: String!) {
    findings(region: $region, term: $term, kind: $kind, rule: $rule, status: $status, school: $school, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        ...FindingView
        student { id name }
        school { id name code }
        rollEntry { id member { id name } household { id headName town village } }
      }
    }
  }
`)

const DECIDE_ALL = graphql(
  `mutation DecideFindings($input: [DecideFindingInput!]!) { decideFindings(input: $input) { id status } }`,
)

type Found = NonNullable<FindingsQuery['findings']>['nodes'][number]
type Group = NonNullable<FindingSummaryQuery['byRule']>[number]
/** A province, city or county. */
const COUNTY = /^\d{2}(\d{2}){0,2}$/
/** Children of no school stand in the address under this. */
const NO_SCHOOL = 'none'

/** What is missing and what is doubled in a county: counted by rule and by school, then one by one. */
export default function FindingsPage() {
  const { text } = useLanguage()
  const viewer = useViewer()
  const [filters, setFilters] = useFilters('region', 'term', 'kind', 'rule', 'status', 'school')
  const region = viewer.region ?? (COUNTY.test(filters.region ?? '') ? filters.region : '') ?? ''
  const term = useTerm(filters.term)
  const summary = useQuery(FINDING_SUMMARY, { variables: { region, term }, skip: !region })
  return (
    <>
      <h1>{text('findings')}</h1>
      <search>
        <Space wrap className="filters">
          {!viewer.region && (
            <Input.Search
              aria-label={text('county')}
              placeholder={text('county')}
              defaultValue={region}
              onSearch={code => setFilters({ region: code.trim() })}
            />
          )}
          <TermSelect value={term} onChange={chosen => setFilters({ term: chosen })} />
        </Space>
      </search>
      {!region && <p className="empty">{text('chooseCounty')}</p>}
      {region && (
        <Shown asked={summary} keep of={data => (data.byRule && data.bySchool ? data : null)}>
          {({ byRule, bySchool }) => (
            <div className="summaries">
              <Summary
                title={text('byRule')}
                groups={byRule ?? []}
                onChoose={rule => setFilters({ rule: rule === filters.rule ? undefined : rule })}
                chosen={filters.rule}
              />
              <Summary
                title={text('bySchool')}
                groups={bySchool ?? []}
                onChoose={key => {
                  const school = key || NO_SCHOOL
                  setFilters({ school: school === filters.school ? undefined : school })
                }}
                chosen={filters.school}
              />
            </div>
          )}
        </Shown>
      )}
      {region && viewer.audience !== 'AUDITOR' && (
        // what was chosen is of this list, and goes with it
        <List
          key={[region, term, filters.kind, filters.rule, filters.status, filters.school].join('|')}
          region={region}
          term={term}
        />
      )}
    </>
  )
}

function Summary({
  title,
  groups,
  onChoose,
  chosen,
}: {
  title: string
  groups: Group[]
  onChoose: (key: string) => void
  chosen: string | undefined
}) {
  const { text, said } = useLanguage()
  // an auditor sees counts and nobody behind them
  const mayChoose = useViewer().audience !== 'AUDITOR'
  return (
    <section>
      <h2>{title}</h2>
      <DataTable<Group>
        label={title}
        rows={groups}
        rowKey={row => row.key}
        empty={text('nothingFound')}
        columns={[
          {
            title,
            cell: group => (
              <button
                type="button"
                className="link-button"
                disabled={!mayChoose}
                aria-pressed={(group.key || NO_SCHOOL) === chosen}
                onClick={() => onChoose(group.key)}
              >
                {said(group.nameText)}
              </button>
            ),
          },
          { title: text('count'), isNumber: true, cell: row => row.findings },
          { title: text('persons'), isNumber: true, cell: row => row.persons, from: 'sm' },
          {
            title: text('atStake'),
            isNumber: true,
            cell: group => (group.amountAtStake === '0.00' ? '—' : <Money yuan={group.amountAtStake} />),
          },
        ]}
      />
    </section>
  )
}

/** Whom a finding is about: a student, or a child of a register who is in no school. */
function Whom({ finding }: { finding: Found }) {
  const { student, school, rollEntry } = finding
  if (student)
    return (
      <>
        <Link to={`/students/${student.id}`}>{student.name}</Link>
        <span className="hint">{school?.name}</span>
      </>
    )
  // of a school or a donation
  if (!rollEntry) return school && <Link to={`/schools/${school.id}`}>{school.name}</Link>
  return (
    <>
      {rollEntry.household ? (
        <Link to={`/households/${rollEntry.household.id}`}>{rollEntry.member?.name}</Link>
      ) : (
        <span>{rollEntry.member?.name}</span>
      )}
      <span className="hint">
        {[rollEntry.household?.headName, rollEntry.household?.town, rollEntry.household?.village]
          .filter(Boolean)
          .join(' ')}
      </span>
    </>
  )
}

function List({ region, term }: { region: string; term: string }) {
  const { text, locale } = useLanguage()
  const [filters, setFilters] = useFilters('kind', 'rule', 'status', 'school')
  const after = useAfter()
  const asked = useQuery(FINDINGS, {
    variables: {
      region,
      term,
      locale,
      kind: oneOf<FindingKind>(filters.kind, FINDING_KIND_WORDS),
      rule: (filters.rule as FindingRule | undefined) ?? null,
      status: oneOf<FindingStatus>(filters.status, FINDING_STATUS_WORDS),
      school: filters.school === NO_SCHOOL ? '' : (filters.school ?? null),
      after: after ?? null,
    },
  })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { isOperator } = useViewer()
  const choose = (ids: readonly string[], isChosen: boolean) =>
    setChosen(before => new Set(isChosen ? [...before, ...ids] : [...before].filter(id => !ids.includes(id))))
  const changed = (id: string) => {
    choose([id], false)
    void asked.refetch()
  }
  return (
    <section>
      <h2>{text('findingsOneByOne')}</h2>
      <Space wrap className="filters">
        <Choice
          label={text('kind')}
          value={filters.kind}
          onChange={kind => setFilters({ kind })}
          words={FINDING_KIND_WORDS}
        />
        <Choice
          label={text('status')}
          words={FINDING_STATUS_WORDS}
          value={filters.status}
          onChange={status => setFilters({ status })}
        />
      </Space>
      <Shown asked={asked} keep of={data => data.findings}>
        {found => (
          <>
            {found.nodes.length === 0 && <p className="empty">{text('nothingFound')}</p>}
            {isOperator && found.nodes.length > 1 && (
              <Checkbox
                className="no-print"
                checked={idsOf(found.nodes).length > 0 && idsOf(found.nodes).every(id => chosen.has(id))}
                onChange={event => choose(idsOf(found.nodes), event.target.checked)}
              >
                {text('chooseAllOfPage')}
              </Checkbox>
            )}
            <div className="findings" aria-busy={asked.loading}>
              {found.nodes.map(finding => (
                <FindingCard
                  key={finding.id}
                  finding={finding}
                  onDecided={() => changed(finding.id)}
                  who={
                    <>
                      {isOperator && finding.rule !== 'UNRESOLVED_MATCH' && (
                        <Checkbox
                          className="no-print"
                          aria-label={text('choose')}
                          checked={chosen.has(finding.id)}
                          onChange={event => choose([finding.id], event.target.checked)}
                        />
                      )}
                      <Whom finding={finding} />
                    </>
                  }
                  acts={
                    <>
                      {finding.rollEntry?.member && (
                        <Whereabouts memberId={finding.rollEntry.member.id} onDone={() => changed(finding.id)} />
                      )}
                      {finding.school && <GivingAt rule={finding.rule} schoolCode={finding.school.code} />}
                    </>
                  }
                />
              ))}
            </div>
            {chosen.size > 0 && (
              <DecideChosen
                ids={[...chosen]}
                onDone={() => {
                  setChosen(new Set())
                  void asked.refetch()
                }}
              />
            )}
            <Pager page={found} />
          </>
        )}
      </Shown>
    </section>
  )
}

/** The list of what a finding in giving counts. */
function GivingAt({ rule, schoolCode }: { rule: FindingRule; schoolCode: string }) {
  const { word } = useLanguage()
  const at = GIVING_AT[rule]
  return (
    at && (
      <Link className="no-print" to={at.path(schoolCode)}>
        {word({ at: at.words }, 'at')}
      </Link>
    )
  )
}

const idsOf = (findings: readonly Found[]): string[] =>
  findings.filter(({ rule }) => rule !== 'UNRESOLVED_MATCH').map(({ id }) => id)

/** Those that were chosen, on this page or another, decided together for one reason: all or none. */
function DecideChosen({ ids, onDone }: { ids: string[]; onDone: () => void }) {
  const { text, word } = useLanguage()
  const [decide] = useMutation(DECIDE_ALL)
  return (
    <Space wrap className="chosen no-print">
      <strong aria-live="polite">{text('chosenCount', { count: ids.length })}</strong>
      {(['CONFIRM', 'DISMISS'] as const).map(verdict => (
        <Act<{ reason: string; until?: string }>
          key={verdict}
          label={word(VERDICT_WORDS, verdict)}
          title={`${word(VERDICT_WORDS, verdict)} · ${text('chosenCount', { count: ids.length })}`}
          hint={text(verdict === 'CONFIRM' ? 'confirmHint' : 'dismissHint')}
          fields={[
            { name: 'reason', label: text('reason'), as: 'LONG', isNeeded: true, least: 2 },
            ...(verdict === 'DISMISS'
              ? [{ name: 'until', label: text('dismissUntil'), as: 'DAY_TO_COME' } as const]
              : []),
          ]}
          onDo={({ reason, until }) =>
            decide({
              variables: { input: ids.map(findingId => ({ findingId, verdict, reason, until: until ?? null })) },
            })
          }
          onDone={onDone}
        />
      ))}
    </Space>
  )
}
