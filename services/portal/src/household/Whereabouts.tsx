import { useMutation } from '@apollo/client/react'
import { App, Space } from 'antd'
import { useState } from 'react'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { AccountedReason } from '../generated/graphql'
import { useTexts } from '../language/language'
import { Act } from '../parts/act'
import { ACCOUNTED_WORDS, WHEREABOUTS_TEXTS } from './whereabouts-words'

const ELSEWHERE = graphql(
  `mutation RecordElsewhere($input: RecordElsewhereInput!) { recordElsewhere(input: $input) { id } }`,
)
const ACCOUNT_FOR = graphql(`mutation AccountFor($input: AccountForInput!) { accountFor(input: $input) { id } }`)

/** Where a child of a register is who stands in no school of the county: the bureau writes down what it found out. */
export function Whereabouts({ memberId, onDone }: { memberId: string; onDone: () => void }) {
  const say = useTexts(WHEREABOUTS_TEXTS)
  const { audience, isOperator } = useViewer()
  const [elsewhere] = useMutation(ELSEWHERE)
  const [accountFor] = useMutation(ACCOUNT_FOR)
  const { message } = App.useApp()
  const [isDone, setDone] = useState(false)
  const done = () => {
    setDone(true)
    message.success(say('recorded'), 6)
    onDone()
  }
  if (audience !== 'EDUCATION' || !isOperator) return null
  // the roll follows in a moment; until then nobody enters it twice
  if (isDone) return <span className="hint">{say('recorded')}</span>
  return (
    <Space wrap className="acts-of-row">
      <Act<{ schoolName: string; region?: string; proof: string; from?: string; validUntil: string }>
        label={say('elsewhere')}
        hint={say('elsewhereHint')}
        fields={[
          { name: 'schoolName', label: say('school'), isNeeded: true, most: 60 },
          { name: 'region', label: say('region'), most: 6, like: [/^(\d{2}){1,3}$/, say('regionRule')] },
          { name: 'proof', label: say('proof'), isNeeded: true },
          { name: 'from', label: say('from'), as: 'DAY', hint: say('fromHint') },
          { name: 'validUntil', label: say('validUntil'), as: 'DAY_TO_COME', isNeeded: true },
        ]}
        onDo={({ region, from, ...values }) =>
          elsewhere({ variables: { input: { ...values, memberId, region: region || null, from: from ?? null } } })
        }
        onDone={done}
      />
      <Act<{ reason: AccountedReason; proof: string; from?: string; until?: string }>
        label={say('account')}
        hint={say('accountHint')}
        fields={[
          { name: 'reason', label: say('cause'), as: 'ONE', words: ACCOUNTED_WORDS, isNeeded: true },
          { name: 'proof', label: say('proof'), isNeeded: true },
          { name: 'from', label: say('from'), as: 'DAY', hint: say('fromHint') },
          { name: 'until', label: say('until'), as: 'DAY_TO_COME' },
        ]}
        onDo={({ from, until, ...values }) =>
          accountFor({ variables: { input: { ...values, memberId, from: from ?? null, until: until ?? null } } })
        }
        onDone={done}
      />
    </Space>
  )
}
