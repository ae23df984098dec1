import { useQuery } from '@apollo/client/react'
import { STAGE_WORDS, type Words } from '@dianming/shared/vocabulary/words'
import { Input, Space } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { SchoolsPageQuery, Stage } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'

const SCHOOLS = graphql(`
  query SchoolsPage($region: RegionCode, $stage: Stage, $after: String) {
    schools(region: $region, stage: $stage, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id code name region town stages }
    }
  }
`)

const TEXTS = {
  title: ['学校名录', 'Schools'],
  hint: [
    '学籍文件里的学校，按标识码排列。名称以多数学生的写法为准；改名须在导入时确认。',
    'Schools of the registry files, by code. A name is what most rows say; a new one is confirmed at the import.',
  ],
  none: ['没有学校', 'None'],
  name: ['学校', 'School'],
  town: ['乡镇', 'Town'],
  stages: ['学段', 'Stages'],
} as const satisfies Record<string, Words>

type School = NonNullable<SchoolsPageQuery['schools']>['nodes'][number]
const REGION = /^\d{2}(\d{2}){0,2}$/

/** The schools that the viewer may see. */
export default function SchoolsPage() {
  const say = useTexts(TEXTS)
  const { text, word } = useLanguage()
  const viewer = useViewer()
  const after = useAfter()
  const [filters, setFilters] = useFilters('region', 'stage')
  const region = REGION.test(filters.region ?? '') ? filters.region : viewer.region
  const asked = useQuery(SCHOOLS, {
    variables: {
      region: region ?? null,
      stage: oneOf<Stage>(filters.stage, STAGE_WORDS),
      after: after ?? null,
    },
  })
  const hasPage = viewer.audience === 'EDUCATION' || viewer.audience === 'SCHOOL'
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="hint">{say('hint')}</p>
      <search>
        <Space wrap className="filters">
          {!viewer.region && (
            <Input.Search
              aria-label={text('county')}
              placeholder={text('county')}
              defaultValue={filters.region}
              allowClear
              onSearch={code => setFilters({ region: code.trim() || undefined })}
            />
          )}
          <Choice
            label={text('stage')}
            value={filters.stage}
            onChange={stage => setFilters({ stage })}
            words={STAGE_WORDS}
          />
        </Space>
      </search>
      <Shown asked={asked} of={data => data.schools} keep>
        {found => (
          <>
            <DataTable<School>
              label={say('title')}
              rows={found.nodes}
              rowKey={school => school.id}
              empty={say('none')}
              columns={[
                {
                  title: say('name'),
                  cell: school => (hasPage ? <Link to={`/schools/${school.code}`}>{school.name}</Link> : school.name),
                },
                { title: text('schoolCode'), isWhole: true, cell: school => school.code },
                { title: say('town'), from: 'sm', cell: school => school.town ?? '' },
                { title: text('county'), from: 'md', cell: school => school.region },
                {
                  title: say('stages'),
                  from: 'sm',
                  cell: school => school.stages.map(stage => word(STAGE_WORDS, stage)).join('、'),
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
