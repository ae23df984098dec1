import { useMutation } from '@apollo/client/react'
import { Space, Tag } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { HouseholdPageQuery, LivelihoodKind } from '../generated/graphql'
import { HELP_TEXTS, LIVELIHOOD_WORDS } from '../help/help-words'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { todayInChina } from '../parts/term-select'

const RECORD = graphql(
  `mutation RecordLivelihood($input: RecordLivelihoodInput!) { recordLivelihood(input: $input) { id } }`,
)
const END = graphql(`mutation EndLivelihood($id: ID!, $on: Date!) { endLivelihood(id: $id, on: $on) { id endedOn } }`)
type Household = NonNullable<HouseholdPageQuery['household']>

/** Who helps a household, and what it lives on since. */
export function HouseholdHelp({ household, onDone }: { household: Household; onDone: () => void }) {
  const say = useTexts(HELP_TEXTS)
  const { word } = useLanguage()
  const { isOperator } = useViewer()
  const [record] = useMutation(RECORD)
  const [end] = useMutation(END)
  return (
    <>
      {household.pairings.length > 0 && (
        <>
          <h2>{say('helpedBy')}</h2>
          <ul className="plain">
            {household.pairings.map(pairing => (
              <li key={pairing.id}>
                <Link to={`/help/pairings/${pairing.id}`}>{pairing.helper.name}</Link>{' '}
                <span className="hint">
                  {pairing.helper.organisation} {pairing.from} {pairing.until && `– ${pairing.until}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{say('livelihoods')}</h2>
      {household.livelihoods.length === 0 && <p className="empty">{say('noLivelihoods')}</p>}
      <ul className="plain">
        {household.livelihoods.map(livelihood => (
          <li key={livelihood.id}>
            <Tag>{word(LIVELIHOOD_WORDS, livelihood.kind)}</Tag> {livelihood.foundOn}
            {livelihood.endedOn && ` – ${livelihood.endedOn}`} <span className="hint">{livelihood.note}</span>{' '}
            {isOperator && !livelihood.endedOn && (
              <Act<{ on: string }>
                label={say('endLivelihood')}
                start={{ on: todayInChina() }}
                fields={[{ name: 'on', label: say('on'), as: 'DAY', isNeeded: true }]}
                onDo={({ on }) => end({ variables: { id: livelihood.id, on } })}
                onDone={onDone}
              />
            )}
          </li>
        ))}
      </ul>
      {isOperator && (
        <Space className="no-print">
          <Act<{ kind: LivelihoodKind; foundOn: string; note?: string }>
            label={say('recordLivelihood')}
            start={{ foundOn: todayInChina() }}
            fields={[
              { name: 'kind', label: say('kind'), as: 'ONE', words: LIVELIHOOD_WORDS, isNeeded: true },
              { name: 'foundOn', label: say('from'), as: 'DAY', isNeeded: true },
              { name: 'note', label: say('notes') },
            ]}
            onDo={values =>
              record({
                variables: {
                  input: { ...values, householdId: household.id, idempotencyKey: crypto.randomUUID() },
                },
              })
            }
            onDone={onDone}
          />
        </Space>
      )}
    </>
  )
}
