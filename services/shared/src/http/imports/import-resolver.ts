import { Arg, type ClassType, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { OperationContext } from '../../subgraph/operation.js'
import { connectionOf } from '../../subgraph/page.js'
import { Export, startExport } from '../exports/export.js'
import { exportImport, findImport, type Import, listImports } from './import.js'

/**
 * The operations that every kind of import has: one by id, the list of them, the sheet back. `type` is its GraphQL class, such as
 * StudentImport, and gives them their names: studentImport, studentImports, exportStudentImport.
 */
export function importResolver<T extends Import>(service: string, type: ClassType<T> & (new () => T)) {
  const field = type.name.charAt(0).toLowerCase() + type.name.slice(1)
  const Connection = connectionOf(() => type, type.name)

  @Resolver()
  abstract class ImportResolver {
    @Query(() => type, {
      name: field,
      nullable: true,
      description: 'An import of the caller’s own organisation, while it runs and after.',
    })
    one(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
      return findImport(context, service, type, id)
    }

    @Query(() => Connection, {
      name: `${field}s`,
      nullable: true,
      description: 'Such imports of the caller’s organisation, the newest first.',
    })
    list(
      @Ctx() context: OperationContext,
      @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
      @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
    ) {
      return listImports(context, service, type, { first, after })
    }

    @Mutation(() => Export, {
      name: `export${type.name}`,
      description:
        'The sheet back as it came, with a column that says what to mend; kept for 30 days. For an OPERATOR of the organisation that sent it. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED for a file that was no such sheet.',
    })
    sheet(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'The import.' }) id: string) {
      return exportImport(context, service, type, id)
    }

    @Mutation(() => Export, {
      name: `${field}Template`,
      description:
        'The empty sheet with its headings, cells as text so that no number loses digits, and a sheet of notes with an example. For whoever may send such files; FORBIDDEN otherwise.',
    })
    template(@Ctx() context: OperationContext) {
      const { register, uscc } = context.principal
      return startExport(context, service, `${type.name}Template`, { register: register ?? '', uscc: uscc ?? '' })
    }
  }
  return ImportResolver
}
