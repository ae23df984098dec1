import { rows } from '@dianming/shared/database/rows'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { type ListQuery, pageOf } from '@dianming/shared/subgraph/page'
import { School } from './school.entity.js'

const COLUMNS = 'school.id, school.code, school.name, school.region, school.town, school.stages'

/** The directory as the caller may list it: a school itself, a bureau its region, auditor and platform all. */
const LISTED = `case (select session.audience())
  when 'SCHOOL' then school.code = any ((select session.schools())::text[])
  when 'AUDITOR' then true when 'PLATFORM' then true
  else session.holds(school.region, (select session.region())) end`

export async function findSchool(context: OperationContext, code: string): Promise<School | null> {
  const [school] = await rows<School>(
    context.em,
    `/* school.find */ select ${COLUMNS} from students.school where code = $1 and ${LISTED}`,
    [code],
  )
  return school ? Object.assign(new School(), school) : null
}

export function listSchools(
  context: OperationContext,
  region: string,
  stage: string | null,
  page: { first: number; after: string | undefined },
) {
  const list: ListQuery = {
    name: 'school.list',
    columns: COLUMNS,
    from: `students.school where starts_with(school.region, $1) and ($2::text is null or $2 = any (school.stages)) and ${LISTED}`,
    order: ['school.code', 'school.id'],
    parameters: [region, stage],
  }
  return pageOf(context, list, page, (row: School) => Object.assign(new School(), row))
}

/** Schools by id or code, as references of other rows lead to them. */
export const loadSchool = (context: OperationContext, by: 'id' | 'code', key: string): Promise<School | null> =>
  by === 'id' && !isId(key)
    ? Promise.resolve(null)
    : context
        .loader<School>(`school.by.${by}`, async keys => {
          const found = await context.em.find(School, { [by]: { $in: [...keys] } })
          return new Map(found.map(school => [school[by], school]))
        })
        .load(key)
