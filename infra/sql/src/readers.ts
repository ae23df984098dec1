import { SERVICES } from '@dianming/local/services'
import type pg from 'pg'

interface Reading {
  reader: string
  table: string
  /** columns that a request of the reader may read, with the rights of whoever asks */
  byRequest: string
  /** columns that its jobs, views and functions may read */
  byJob: string
}

/** Which columns of another service's tables each service reads, as the grants in the database say it. */
const READINGS = `
  select left(g.grantee, length(s.name)) as reader, g.table_schema || '.' || g.table_name as table,
    coalesce(string_agg(g.column_name, ', ' order by g.column_name) filter (where g.grantee = s.name), '') as "byRequest",
    coalesce(string_agg(g.column_name, ', ' order by g.column_name) filter (where g.grantee = s.name || '_job'), '') as "byJob"
  from unnest($1::text[]) as s (name)
  join information_schema.column_privileges g on g.grantee in (s.name, s.name || '_job')
  where g.privilege_type = 'SELECT' and g.table_schema = any ($1) and g.table_schema <> s.name
  group by s.name, 1, 2 order by 1, 2`

/** The page that tells it, a table for each service that reads. */
export async function readersPage(client: pg.Client): Promise<string> {
  const { rows } = await client.query<Reading>(READINGS, [SERVICES])
  const parts = SERVICES.flatMap(service => {
    const own = rows.filter(row => row.reader === service)
    if (own.length === 0) return []
    const lines = own.map(row => `| ${row.table} | ${row.byRequest || '–'} | ${row.byJob || '–'} |`)
    return [
      `## ${service} reads\n\n| of | in a request, by the rows that its caller sees | in its jobs and views |\n|---|---|---|\n${lines.join('\n')}\n`,
    ]
  })
  return `# Who reads what of whom\n\nEvery column of a service's tables that another service may read. Generated from the grants of a migrated database by \`npm run sql\`; \`npm run check\` fails when it is behind. Numbers of persons are never among what jobs read: digests are.\n\n${parts.join('\n')}`
}
