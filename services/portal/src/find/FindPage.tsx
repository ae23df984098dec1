import { useQuery } from '@apollo/client/react'
import { CATEGORY_WORDS, ENROLMENT_WORDS, ROLL_STATUS_WORDS, type Words } from '@dianming/shared/vocabulary/words'
import { Input, Tag } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { FindPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { DataTable } from '../parts/data-table'
import { useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { recent } from './recent'

const FIND = graphql(`
  query FindPage($text: String!, $after: String, $region: RegionCode!, $byName: Boolean!) {
    findStudents(text: $text, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name birthDate enrolment { school { id name } stage grade className status } }
    }
    roll(region: $region, filter: { name: $text }, first: 20) @include(if: $byName) {
      totalCount
      nodes { id status categories member { id name } household { id headName town village } student { id name } }
    }
  }
`)

const TEXTS = {
  title: ['查找', 'Find'],
  hint: [
    '姓名（可只输一部分），或完整的学籍号、身份证号。查学生不限于名册上的孩子；户主、家长的姓名在名册里查。',
    'A name or a part of it, or a whole 学籍号 or ID number. Every student is looked through, on the roll or not; heads of households by the registers.',
  ],
  label: ['姓名或证件号', 'Name or number'],
  students: ['学生', 'Students'],
  noStudents: ['没有找到学生', 'No student'],
  onRegisters: ['名册上的人', 'On the registers'],
  nobody: ['名册上没有找到', 'Nobody on the registers'],
  more: ['名册上共 {count} 人，更多请到点名册按姓名查找', '{count} on the registers; find more on the roll'],
  moreOfSchool: ['名册上共 {count} 人，请多输几个字', '{count} on the registers; write more of the name'],
  recent: ['刚才看过', 'Opened just now'],
} as const satisfies Record<string, Words>

const HAS_DIGITS = /\d{4}/
type Found = NonNullable<FindPageQuery['findStudents']>['nodes'][number]
type Line = NonNullable<FindPageQuery['roll']>['nodes'][number]

/** Finds a child of the viewer's scope, whether on the roll or not, and people of the registers. */
export default function FindPage() {
  const say = useTexts(TEXTS)
  const { audience, region } = useViewer()
  const [filters, setFilters] = useFilters('text')
  const after = useAfter()
  // a number stands in no address and no history
  const [number, setNumber] = useState('')
  const text = number || (filters.text?.trim() ?? '')
  const asked = useQuery(FIND, {
    variables: { text, after: after ?? null, region: region ?? '', byName: !HAS_DIGITS.test(text) },
    skip: !text,
    fetchPolicy: 'no-cache',
  })
  const seen = recent()
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="hint">{say('hint')}</p>
      <search className="filters">
        <Input.Search
          key={text}
          autoFocus
          allowClear
          aria-label={say('label')}
          placeholder={say('label')}
          defaultValue={text}
          maxLength={50}
          onSearch={written => {
            const isNumber = HAS_DIGITS.test(written)
            setNumber(isNumber ? written.trim() : '')
            setFilters({ text: isNumber ? undefined : written.trim() || undefined })
          }}
        />
      </search>
      {!text && seen.length > 0 && (
        <section>
          <h2>{say('recent')}</h2>
          <ul>
            {seen.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/students/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {text && (
        <Shown asked={asked} of={data => data.findStudents && data} keep>
          {({ findStudents, roll }) => (
            <>
              <h2>{say('students')}</h2>
              <Students students={findStudents?.nodes ?? []} />
              {findStudents && <Pager page={findStudents} />}
              {roll && (
                <>
                  <h2>{say('onRegisters')}</h2>
                  <Lines lines={roll.nodes} />
                  {roll.totalCount > roll.nodes.length && (
                    <p className="hint">
                      {audience === 'EDUCATION' ? (
                        <Link to={`/roll?name=${encodeURIComponent(text)}&adults=yes`}>
                          {say('more', { count: roll.totalCount })}
                        </Link>
                      ) : (
                        say('moreOfSchool', { count: roll.totalCount })
                      )}
                    </p>
                  )}
                </>
              )}
            </>
          )}
        </Shown>
      )}
    </>
  )
}

function Students({ students }: { students: Found[] }) {
  const say = useTexts(TEXTS)
  const { text, word, grade } = useLanguage()
  return (
    <DataTable<Found>
      label={say('students')}
      rows={students}
      rowKey={student => student.id}
      empty={say('noStudents')}
      columns={[
        { title: text('name'), cell: student => <Link to={`/students/${student.id}`}>{student.name}</Link> },
        { title: text('birthDate'), isWhole: true, cell: student => student.birthDate ?? '' },
        {
          title: text('school'),
          cell: ({ enrolment }) =>
            enrolment
              ? `${enrolment.school.name}　${grade(enrolment.stage, enrolment.grade)} ${enrolment.className ?? ''}`
              : '',
        },
        {
          title: text('status'),
          from: 'sm',
          cell: ({ enrolment }) => word(ENROLMENT_WORDS, enrolment?.status),
        },
      ]}
    />
  )
}

function Lines({ lines }: { lines: Line[] }) {
  const say = useTexts(TEXTS)
  const { text, word } = useLanguage()
  return (
    <DataTable<Line>
      label={say('onRegisters')}
      rows={lines}
      rowKey={line => line.id}
      empty={say('nobody')}
      columns={[
        {
          title: text('name'),
          cell: line =>
            line.student ? (
              <Link to={`/students/${line.student.id}`}>{line.student.name}</Link>
            ) : (
              (line.member?.name ?? '—')
            ),
        },
        {
          title: text('household'),
          cell: ({ household }) =>
            household && (
              <Link to={`/households/${household.id}`}>
                {[household.headName, household.town, household.village].filter(Boolean).join(' ') || text('household')}
              </Link>
            ),
        },
        { title: text('status'), cell: line => word(ROLL_STATUS_WORDS, line.status) },
        {
          title: text('category'),
          from: 'sm',
          cell: line => line.categories.map(code => <Tag key={code}>{word(CATEGORY_WORDS, code)}</Tag>),
        },
      ]}
    />
  )
}
