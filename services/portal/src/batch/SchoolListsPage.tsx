import { useQuery } from '@apollo/client/react'
import type { Words } from '@dianming/shared/vocabulary/words'
import { App, Button, Checkbox, Space } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { SchoolListsPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { DataTable } from '../parts/data-table'
import { useFilters } from '../parts/filters'
import { Money } from '../parts/money'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { TermSelect, useTerm } from '../parts/term-select'
import { useTold } from '../parts/told'

const LISTS = graphql(`
  query SchoolListsPage($region: RegionCode!, $term: Term!, $unchecked: Boolean!, $after: String) {
    schoolLists(region: $region, term: $term, unchecked: $unchecked, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { schoolCode schoolName term rows unchecked confirmed disputed amount }
    }
  }
`)

const TEXTS = {
  title: ['学校名单核对进度', 'Lists of the schools'],
  hint: [
    '点名之后，各校核对本校名单；未核对、有异议的不进批次。“催办”复制一段可以发给学校的话。',
    'After the naming each school checks its list; what is not checked or disputed is not drafted. “Remind” copies a text to send.',
  ],
  onlyOpen: ['只看未核对完的', 'Only those not done'],
  none: ['所有学校都已核对', 'Every school has checked'],
  rows: ['应发行数', 'Rows'],
  unchecked: ['未核对', 'Unchecked'],
  disputed: ['有异议', 'Disputed'],
  remind: ['催办', 'Remind'],
  remindAll: ['复制本页催办', 'Copy all of this page'],
  noClipboard: ['浏览器不允许复制，请手工抄写', 'The browser does not let the page copy; write it by hand'],
  copied: ['已复制，可粘贴发送', 'Copied; paste it to send'],
  message: [
    '{school}：{term}受助学生名单还有 {count} 行未核对，请登录“点名”在“名单核对”里核对，有误的提出异议。',
    '{school}: {count} rows of the list for {term} are not checked yet. Please sign in to Dianming, look through the list, and dispute what is wrong.',
  ],
} as const satisfies Record<string, Words>

type List = NonNullable<SchoolListsPageQuery['schoolLists']>['nodes'][number]

/** How far each school is with its list, and a text to remind it by. */
export default function SchoolListsPage() {
  const say = useTexts(TEXTS)
  const { text, term: termWords } = useLanguage()
  const { message } = App.useApp()
  const told = useTold()
  const region = useViewer().region ?? ''
  const [filters, setFilters] = useFilters('term', 'all')
  const term = useTerm(filters.term)
  const after = useAfter()
  const asked = useQuery(LISTS, {
    variables: { region, term, unchecked: filters.all !== 'yes', after: after ?? null },
    fetchPolicy: 'cache-and-network',
  })
  const reminderOf = (list: List) =>
    say('message', { school: list.schoolName, term: termWords(term), count: list.unchecked })
  const copy = (lists: readonly List[]) =>
    void told(async () => {
      // a page that came without TLS has none
      if (!navigator.clipboard) throw new Error(say('noClipboard'))
      await navigator.clipboard.writeText(lists.map(reminderOf).join('\n'))
      message.success(say('copied'))
    })
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="hint">{say('hint')}</p>
      <search>
        <Space wrap className="filters">
          <TermSelect value={term} onChange={chosen => setFilters({ term: chosen })} />
          <Checkbox
            checked={filters.all !== 'yes'}
            onChange={event => setFilters({ all: event.target.checked ? undefined : 'yes' })}
          >
            {say('onlyOpen')}
          </Checkbox>
        </Space>
      </search>
      <Shown asked={asked} of={data => data.schoolLists} keep>
        {found => (
          <>
            {found.nodes.some(list => list.unchecked > 0) && (
              <p>
                <Button onClick={() => copy(found.nodes.filter(list => list.unchecked > 0))}>{say('remindAll')}</Button>
              </p>
            )}
            <DataTable<List>
              label={say('title')}
              rows={found.nodes}
              rowKey={list => list.schoolCode}
              empty={say('none')}
              columns={[
                {
                  title: text('school'),
                  cell: list => <Link to={`/schools/${list.schoolCode}?term=${term}`}>{list.schoolName}</Link>,
                },
                { title: say('rows'), isNumber: true, from: 'sm', cell: list => list.rows },
                { title: say('unchecked'), isNumber: true, cell: list => list.unchecked },
                { title: say('disputed'), isNumber: true, cell: list => list.disputed },
                { title: text('amountYuan'), isNumber: true, from: 'sm', cell: list => <Money yuan={list.amount} /> },
                {
                  title: text('actions'),
                  cell: list =>
                    list.unchecked > 0 && (
                      <Button size="small" onClick={() => copy([list])}>
                        {say('remind')}
                      </Button>
                    ),
                },
              ]}
            />
            <Pager page={found} />
          </>
        )}
      </Shown>
    </>
  )
}
