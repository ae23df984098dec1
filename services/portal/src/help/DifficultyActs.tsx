import { useMutation, useQuery } from '@apollo/client/react'
import { Space } from 'antd'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { ReasonButton } from '../parts/reason-button'
import { todayInChina } from '../parts/term-select'
import { useTold } from '../parts/told'
import { HELP_TEXTS } from './help-words'

const NOTE = graphql(
  `mutation NoteDifficulty($id: ID!, $note: String!) { noteDifficulty(id: $id, note: $note) { id } }`,
)
const SOLVE = graphql(
  `mutation SolveDifficulty($input: SolveDifficultyInput!) { solveDifficulty(input: $input) { id status } }`,
)
const REOPEN = graphql(
  `mutation ReopenDifficulty($id: ID!, $reason: String!) { reopenDifficulty(id: $id, reason: $reason) { id status } }`,
)
const RAISE = graphql(`mutation RaiseNeed($input: RaiseNeedInput!) { raiseNeed(input: $input) { id } }`)
const ITEMS = graphql(`query ItemsToRaise { items { code name english } }`)

/** What may be done about a difficulty: a word, its end, the need that it comes down to. */
export function DifficultyActs({
  difficulty,
  childrenOf,
  onDone,
}: {
  difficulty: { id: string; status: string; need?: { id: string } | null }
  /** the children of the pairing, where the page knows them */
  childrenOf?: readonly { id: string; name: string }[]
  onDone: () => void
}) {
  const say = useTexts(HELP_TEXTS)
  const { audience } = useViewer()
  const told = useTold()
  const [note] = useMutation(NOTE)
  const [reopen] = useMutation(REOPEN)
  const isDone = ['SOLVED', 'NOT_SOLVABLE'].includes(difficulty.status)
  const after = async (work: () => Promise<unknown>) => {
    if (await told(work)) onDone()
  }
  if (isDone)
    return (
      <ReasonButton
        label={say('reopen')}
        asks={say('why')}
        onSay={reason => after(() => reopen({ variables: { id: difficulty.id, reason } }))}
      />
    )
  return (
    <Space wrap>
      <ReasonButton
        label={say('note')}
        asks={say('note')}
        onSay={text => after(() => note({ variables: { id: difficulty.id, note: text } }))}
      />
      <Solve id={difficulty.id} isSolvable onDone={onDone} />
      <Solve id={difficulty.id} isSolvable={false} onDone={onDone} />
      {childrenOf && childrenOf.length > 0 && !difficulty.need && audience !== 'REGISTER' && (
        <Raise id={difficulty.id} childrenOf={childrenOf} onDone={onDone} />
      )}
    </Space>
  )
}

function Solve({ id, isSolvable, onDone }: { id: string; isSolvable: boolean; onDone: () => void }) {
  const say = useTexts(HELP_TEXTS)
  const [solve] = useMutation(SOLVE)
  return (
    <Act<{ outcome: string; on: string; referral?: string }>
      label={say(isSolvable ? 'solve' : 'notSolvable')}
      start={{ on: todayInChina() }}
      fields={[
        { name: 'outcome', label: say('outcome'), as: 'LONG', isNeeded: true, least: 10 },
        ...(isSolvable ? [] : [{ name: 'referral' as const, label: say('referral'), isNeeded: true }]),
        { name: 'on', label: say('on'), as: 'DAY', isNeeded: true },
      ]}
      onDo={values => solve({ variables: { input: { ...values, difficultyId: id, solvable: isSolvable } } })}
      onDone={onDone}
    />
  )
}

function Raise({
  id,
  childrenOf,
  onDone,
}: {
  id: string
  childrenOf: readonly { id: string; name: string }[]
  onDone: () => void
}) {
  const say = useTexts(HELP_TEXTS)
  const { called } = useLanguage()
  const asked = useQuery(ITEMS)
  const [raise] = useMutation(RAISE)
  const items = Object.fromEntries(
    (asked.data?.items ?? []).map(item => [item.code, [called(item), called(item)] as const]),
  )
  const whom = Object.fromEntries(childrenOf.map(child => [child.id, [child.name, child.name] as const]))
  return (
    <Act<{ item: string; studentId: string; note?: string }>
      label={say('raiseNeed')}
      hint={say('raiseHint')}
      start={childrenOf[0] ? { studentId: childrenOf[0].id } : {}}
      fields={[
        { name: 'item', label: say('item'), as: 'ONE', words: items, isNeeded: true },
        { name: 'studentId', label: say('child'), as: 'ONE', words: whom, isNeeded: true },
        { name: 'note', label: say('notes') },
      ]}
      onDo={values =>
        raise({ variables: { input: { ...values, difficultyId: id, idempotencyKey: crypto.randomUUID() } } })
      }
      onDone={onDone}
    />
  )
}
