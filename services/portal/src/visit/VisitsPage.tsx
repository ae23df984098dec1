import { useApolloClient, useQuery } from '@apollo/client/react'
import { useCallback, useEffect, useState } from 'react'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { ComfortPayer, VisitKind, VisitWay } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { Loading } from '../parts/shown'
import { type KeptPairing, keepPairings, kept } from './book'
import { type SendVisits, VisitBook } from './VisitBook'

const MY_PAIRINGS = graphql(`
  query MyPairings {
    pairings(open: true, first: 200) {
      nodes { id maskedName place from lastVisitOn takesOverFrom { id } difficulties { id title dueOn status } }
    }
  }
`)
const RECORD_VISITS = graphql(`
  mutation RecordVisits($input: [RecordVisitInput!]!) {
    recordVisits(input: $input) { idempotencyKey isEntered error { code text { zh en } } }
  }
`)
const ENDED = ['SOLVED', 'NOT_SOLVABLE']

/** A helper's own page: whom it helps, and its visits, with a network and without. */
export default function VisitsPage() {
  const { text } = useLanguage()
  const viewer = useViewer()
  const owner = `${viewer.organisation} ${viewer.name}`
  const api = useApolloClient()
  const asked = useQuery(MY_PAIRINGS, { fetchPolicy: 'network-only' })
  useEffect(() => {
    // asked for as the page without a network asks for it, so that the same file is kept
    void import('./offline').then(({ openWithoutNetwork }) => openWithoutNetwork())
  }, [])
  const [pairings, setPairings] = useState<KeptPairing[] | null>(null)
  const found = asked.data?.pairings?.nodes
  useEffect(() => {
    if (!found) {
      if (asked.error) void kept().then(book => setPairings(book?.owner === owner ? book.pairings : []))
      return
    }
    const now = found.map(pairing => ({
      id: pairing.id,
      maskedName: pairing.maskedName,
      place: pairing.place ?? null,
      from: pairing.from,
      lastVisitOn: pairing.lastVisitOn ?? null,
      isTakenOver: pairing.takesOverFrom != null,
      difficulties: pairing.difficulties
        .filter(difficulty => !ENDED.includes(difficulty.status))
        .map(({ id, title, dueOn }) => ({ id, title, dueOn })),
    }))
    void keepPairings(owner, now).then(() => setPairings(now))
  }, [found, asked.error, owner])
  const send: SendVisits = useCallback(
    async visits => {
      const { data } = await api.mutate({
        mutation: RECORD_VISITS,
        variables: {
          input: visits.map(visit => ({
            pairingId: visit.pairingId,
            on: visit.on,
            kind: visit.kind as VisitKind,
            way: visit.way as VisitWay,
            lessons: visit.lessons,
            comfortMoney: visit.comfortMoney,
            paidFrom: visit.paidFrom as ComfortPayer | null,
            signed: visit.signed,
            notes: visit.notes || null,
            another: visit.another,
            idempotencyKey: visit.key,
          })),
        },
      })
      if (!data) throw new Error('no answer')
      return data.recordVisits.map(answer => ({
        key: answer.idempotencyKey,
        isEntered: answer.isEntered,
        refusal: answer.error ? answer.error.text : null,
      }))
    },
    [api],
  )
  return (
    <>
      <h1>{text('visits')}</h1>
      {pairings === null ? <Loading /> : <VisitBook owner={owner} pairings={pairings} send={send} />}
    </>
  )
}
