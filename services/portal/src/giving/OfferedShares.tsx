import { useMutation, useQuery } from '@apollo/client/react'
import { PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { OfferedSharesQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { DataTable } from '../parts/data-table'
import { Shown } from '../parts/shown'
import { todayInChina } from '../parts/term-select'
import { GIVING_TEXTS } from './giving-words'

const OFFERED = graphql(`
  query OfferedShares {
    offeredShares(first: 100) {
      nodes {
        id amount quantity usedAmount usedQuantity
        donation { id title form purpose unit amount partner { id name } }
      }
    }
  }
`)
const TAKE_OVER = graphql(
  `mutation TakeOver($input: RegisterDonationInput!) { registerDonation(input: $input) { id } }`,
)

type Offer = NonNullable<OfferedSharesQuery['offeredShares']>['nodes'][number]

/** What others let the organisation use of their donations, and taking it over as its own. */
export function OfferedShares({ onTaken }: { onTaken: () => void }) {
  const say = useTexts(GIVING_TEXTS)
  const { text, word } = useLanguage()
  const { isOperator } = useViewer()
  const asked = useQuery(OFFERED, { fetchPolicy: 'cache-and-network' })
  return (
    <section>
      <h2>{say('offeredToUs')}</h2>
      <Shown asked={asked} of={data => data.offeredShares} keep>
        {found => (
          <DataTable<Offer>
            label={say('offeredToUs')}
            rows={found.nodes}
            rowKey={row => row.id}
            empty={say('noOffered')}
            columns={[
              {
                title: text('title'),
                cell: row => (
                  <>
                    {row.donation.title}
                    <div className="hint">{word(PURPOSE_WORDS, row.donation.purpose)}</div>
                  </>
                ),
              },
              {
                title: say('offers'),
                cell: row =>
                  say('usedOf', {
                    used: row.donation.amount == null ? row.usedQuantity : row.usedAmount,
                    most: row.amount ?? row.quantity ?? say('unlimited'),
                  }),
              },
              {
                title: text('actions'),
                cell: row =>
                  isOperator ? (
                    <TakeOver
                      offer={row}
                      onDone={() => {
                        void asked.refetch()
                        onTaken()
                      }}
                    />
                  ) : null,
              },
            ]}
          />
        )}
      </Shown>
    </section>
  )
}

function TakeOver({ offer, onDone }: { offer: Offer; onDone: () => void }) {
  const say = useTexts(GIVING_TEXTS)
  const { text } = useLanguage()
  const [take] = useMutation(TAKE_OVER)
  const { donation } = offer
  return (
    <Act<{ title: string; amount?: string; quantity?: number }>
      label={say('takeOver')}
      hint={say('takeOverHint')}
      start={{ title: donation.title }}
      fields={[
        { name: 'title', label: say('title'), isNeeded: true },
        ...(donation.amount == null
          ? [
              {
                name: 'quantity' as const,
                label: donation.unit ?? '×',
                as: 'WHOLE' as const,
                most: 1_000_000,
                isNeeded: true,
              },
            ]
          : [{ name: 'amount' as const, label: text('amountYuan'), as: 'YUAN' as const, isNeeded: true }]),
      ]}
      onDo={values =>
        take({
          variables: {
            input: {
              form: donation.form,
              purpose: donation.purpose,
              title: values.title,
              amount: values.amount ?? null,
              quantity: values.quantity ?? null,
              unit: donation.unit ?? null,
              receivedOn: todayInChina(),
              passedOnFromId: donation.id,
              idempotencyKey: crypto.randomUUID(),
            },
          },
        })
      }
      onDone={onDone}
    />
  )
}
