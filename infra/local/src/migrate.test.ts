import { expect, test } from '@jest/globals'
import pg from 'pg'
import { migrate } from './migrate.js'

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
