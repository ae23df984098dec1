import { CHANNEL_WORDS, FORM_WORDS } from '@dianming/shared/vocabulary/words'
import { lazy, Suspense } from 'react'
import { useLanguage } from '../language/language'
import { DataTable } from '../parts/data-table'
import { Money } from '../parts/money'
import type { StudentOfPage } from './StudentPage'

const TotalsChart = lazy(() => import('./TotalsChart'))
export type Total = NonNullable<StudentOfPage['aidTotals']>[number]

/** What came through each channel, as a picture and in figures. */
export function AidTotals({ totals }: { totals: Total[] }) {
  const { text, word } = useLanguage()
  return (
    <section>
      <h2>{text('totalsByChannel')}</h2>
      <div className="totals">
        <Suspense fallback={null}>
          <TotalsChart totals={totals} />
        </Suspense>
        <DataTable<Total>
          label={text('totalsByChannel')}
          rows={totals}
          rowKey={total => `${total.channel} ${total.form}`}
          empty={text('nothingReceived')}
          columns={[
            { title: text('channel'), cell: total => word(CHANNEL_WORDS, total.channel) },
            { title: text('form'), cell: total => word(FORM_WORDS, total.form) },
            { title: text('times'), isNumber: true, cell: row => row.count },
            {
              title: text('amountYuan'),
              isNumber: true,
              cell: total => (
                <>
                  <Money yuan={total.count === total.unpriced ? null : total.amount} />
                  {total.unpriced > 0 && total.count > total.unpriced && (
                    <div className="hint">{text('andUnpriced', { count: total.unpriced })}</div>
                  )}
                </>
              ),
            },
          ]}
        />
      </div>
    </section>
  )
}
