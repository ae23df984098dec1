import { expect, test } from '@jest/globals'
import pg from 'pg'
import { migrate } from './migrate.js'
import { provision } from './provision.js'

const NAME = 'ordered_by_a_language'

test('a database that orders texts by a language is refused before anything is made in it', async () => {
  const template = process.env.TEST_DATABASE_URL ?? ''
  const client = new pg.Client({ connectionString: template.replace(/test_template$/, 'postgres') })
  await client.connect()
  const url = template.replace(/test_template$/, NAME)
  try {
    await client.query(
      `create database ${NAME} template template0 locale_provider icu icu_locale 'en' lc_collate 'C' lc_ctype 'C'`,
    )
    await expect(migrate(url, {})).rejects.toThrow(/builtin_locale 'C.UTF-8'/)
    const inside = new pg.Client({ connectionString: url })
    await inside.connect()
    const made = await inside.query("select from pg_namespace where nspname in ('infra', 'session', 'students')")
    await inside.end()
    expect(made.rowCount).toBe(0)
  } finally {
    await client.query(`drop database if exists ${NAME}`)
    await client.end()
  }
})

test('the migrator is no superuser, nobody but postgres is one, and what a superuser made before becomes the migrator’s', async () => {
  const template = process.env.TEST_DATABASE_URL ?? ''
  const client = new pg.Client({ connectionString: template.replace(/test_template$/, 'postgres') })
  await client.connect()
  const name = 'made_by_a_superuser'
  const url = template.replace(/test_template$/, name)
  try {
    const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolsuper')
    expect(rows).toEqual([{ rolname: 'postgres' }])
    await client.query(`create database ${name}`)
    await migrate(url, {})
    // the template's password stays what it is: the other tests sign in with it
    const migrator = await provision(url, new URL(process.env.TEST_MIGRATOR_URL ?? '').password)
    await migrate(migrator, {})
    const inside = new pg.Client({ connectionString: url })
    await inside.connect()
    const owned = await inside.query(
      `select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relowner = 10 and n.nspname !~ '^(pg_|information_schema)' limit 5`,
    )
    await inside.end()
    expect(owned.rows).toEqual([])
  } finally {
    await client.query(`drop database if exists ${name}`)
    await client.end()
  }
}, 120_000)
