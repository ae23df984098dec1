import { rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { schoolFind, schoolList } from '../generated/statements.js'
import { School } from './school.entity.js'

export async function findSchool(context: OperationContext, code: string): Promise<School | null> {
  const [school] = await rows(context.em, schoolFind, { code })
  return school ? Object.assign(new School(), school) : null
}

export function listSchools(
  context: OperationContext,
  region: string,
  stage: string | null,
  page: { first: number; after: string | undefined },
) {
  const list = { statement: schoolList, parameters: { region, stage } }
  return pageOf(context, list, page, row => Object.assign(new School(), row))
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
