import { CHANNEL_WORDS } from '@dianming/shared/vocabulary/words'
import { Statistic } from 'antd'
import { Link, useOutletContext } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { HomeFiguresFragment, HomeFoundFragment } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import type { TextKey } from '../language/texts'
import { DataTable } from '../parts/data-table'
import { Money } from '../parts/money'
import { HOME_TEXTS } from './home-words'

graphql(`
  fragment HomeFigures on Statement {
    persons personTimes amount
    coverage { entitled helped pendingReview notInSchool }
    lines { channel persons personTimes amount }
  }
`)
graphql(`
  fragment HomeFound on FindingGroup { key nameText { zh en } kind findings persons amountAtStake }
`)

const CHANNELS = Object.keys(CHANNEL_WORDS)

/** One thing that waits; those of a count of nothing are not shown. */
export interface Task {
  what: keyof typeof HOME_TEXTS
  count: number
  to: string
  /** what is filled into the words */
  values?: Record<string, string>
}

/** What waits for the viewer, the most pressing first. */
export function Tasks({ tasks }: { tasks: Task[] }) {
  const say = useTexts(HOME_TEXTS)
  const waiting = tasks.filter(({ count }) => count > 0)
  return (
    <DataTable<Task>
      label={say('title')}
      rows={waiting}
      rowKey={task => `${task.what} ${task.to} ${JSON.stringify(task.values)}`}
      empty={say('nothing')}
      columns={[
        { title: say('what'), cell: task => <Link to={task.to}>{say(task.what, task.values)}</Link> },
        { title: say('howMany'), isNumber: true, cell: task => task.count },
      ]}
    />
  )
}

/** 应助尽助 and what came through each channel; each number opens its list. */
export function Figures({ statement, term }: { statement: HomeFiguresFragment; term: string }) {
  const say = useTexts(HOME_TEXTS)
  const { text, word, term: termWords } = useLanguage()
  const { audience } = useViewer()
  const { coverage, lines } = statement
  const opens = (to: string, value: number, audiences: string[]) =>
    audiences.includes(audience) ? <Link to={to}>{value}</Link> : value
  const schoolOrBureau = ['SCHOOL', 'EDUCATION']
  return (
    <section>
      <h2>{termWords(term)}</h2>
      <div className="figures">
        <Statistic title={say('entitled')} value={coverage.entitled} />
        <Statistic title={say('helped')} value={coverage.helped} />
        <Statistic title={say('pending')} formatter={() => opens('/reviews', coverage.pendingReview, schoolOrBureau)} />
        <Statistic
          title={say('notInSchool')}
          formatter={() => opens('/roll?status=NOT_IN_SCHOOL', coverage.notInSchool, ['EDUCATION', 'REGISTER'])}
        />
      </div>
      <h3>{say('channels')}</h3>
      <DataTable<HomeFiguresFragment['lines'][number]>
        label={say('channels')}
        rows={[...lines].sort((a, b) => CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel))}
        rowKey={line => line.channel}
        empty={text('nothingInPeriod')}
        columns={[
          {
            title: text('channel'),
            cell: line => <Link to={`/statement?term=${term}`}>{word(CHANNEL_WORDS, line.channel)}</Link>,
          },
          { title: text('persons'), isNumber: true, cell: line => line.persons },
          { title: text('personTimes'), isNumber: true, cell: line => line.personTimes },
          { title: text('amountYuan'), isNumber: true, cell: line => <Money yuan={line.amount} /> },
        ]}
      />
    </section>
  )
}

/** What is missing and doubled, by rule. */
export function Found({ groups, term }: { groups: readonly HomeFoundFragment[]; term: string }) {
  const say = useTexts(HOME_TEXTS)
  const { text, said } = useLanguage()
  return (
    <section>
      <h2>{say('found')}</h2>
      <DataTable<HomeFoundFragment>
        label={say('found')}
        rows={groups}
        rowKey={group => group.key}
        empty={text('nothingFound')}
        columns={[
          {
            title: text('byRule'),
            cell: group => <Link to={`/findings?term=${term}&rule=${group.key}`}>{said(group.nameText)}</Link>,
          },
          { title: text('count'), isNumber: true, cell: group => group.findings },
          { title: text('persons'), isNumber: true, from: 'sm', cell: group => group.persons },
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

/** The pages of whoever has no other home. */
export function Pages() {
  const say = useTexts(HOME_TEXTS)
  const { text } = useLanguage()
  const menu = useOutletContext<{ path: string; title: TextKey }[]>()
  return (
    <section>
      <h2>{say('choose')}</h2>
      <ul>
        {menu
          .filter(({ path }) => path !== '/home')
          .map(({ path, title }) => (
            <li key={path}>
              <Link to={path}>{text(title)}</Link>
            </li>
          ))}
      </ul>
    </section>
  )
}
