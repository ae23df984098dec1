import { Tag } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { useLanguage, useTexts } from '../language/language'
import { useThing } from '../need/counts'
import { NEED_REASON_WORDS, NEED_STATUS_WORDS, NEED_TEXTS } from '../need/need-words'
import type { StudentOfPage } from './StudentPage'

/** What the child was asked about, and what it lacks still. */
export function StudentNeeds({ student }: { student: StudentOfPage }) {
  const say = useTexts(NEED_TEXTS)
  const { word } = useLanguage()
  const { audience } = useViewer()
  const thing = useThing()
  if (!student.needs || student.needs.length === 0) return null
  return (
    <section>
      <h2>{audience === 'SCHOOL' ? <Link to="/needs">{say('titleSchool')}</Link> : say('titleBureau')}</h2>
      <ul className="plain">
        {student.needs.map(need => (
          <li key={need.id}>
            {thing({ item: need.item ?? null, purpose: need.purpose })}{' '}
            <Tag>{word(NEED_STATUS_WORDS, need.status)}</Tag>
            <span className="hint">
              {[
                need.status === 'OPEN' && need.reason !== 'NONE' ? word(NEED_REASON_WORDS, need.reason) : null,
                need.note,
                need.gift ? `${need.gift.giver} ${need.gift.title}` : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
