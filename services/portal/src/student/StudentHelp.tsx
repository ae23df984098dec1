import { Tag } from 'antd'
import { Link } from 'react-router'
import { HELP_TEXTS, VISIT_KIND_WORDS } from '../help/help-words'
import { useLanguage, useTexts } from '../language/language'
import { Money } from '../parts/money'
import type { StudentOfPage } from './StudentPage'

/** Who helps the child or its household, and the visits beside the money. */
export function StudentHelp({ student }: { student: StudentOfPage }) {
  const say = useTexts(HELP_TEXTS)
  const { word } = useLanguage()
  const { pairings, visits } = student
  if (!pairings || (pairings.length === 0 && (visits?.totalCount ?? 0) === 0)) return null
  return (
    <section>
      <h2>{say('helpedBy')}</h2>
      <ul className="plain">
        {pairings.map(pairing => (
          <li key={pairing.id}>
            <Link to={`/help/pairings/${pairing.id}`}>{pairing.helper.name}</Link>{' '}
            <span className="hint">
              {pairing.helper.organisation} {pairing.from}
              {pairing.until ? ` – ${pairing.until}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {visits && visits.nodes.length > 0 && (
        <ul className="plain">
          {visits.nodes.map(visit => (
            <li key={visit.id}>
              {visit.on} <Tag>{word(VISIT_KIND_WORDS, visit.kind)}</Tag>
              {visit.pairing?.helper.name} {visit.lessons != null && `${visit.lessons} ${say('lessons')}`}{' '}
              {visit.comfortMoney && <Money yuan={visit.comfortMoney} />} <span className="hint">{visit.notes}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
