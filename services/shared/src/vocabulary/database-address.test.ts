import { expect, test } from '@jest/globals'
import { primaryOf } from '../database/primary.js'
import { asUser, firstServer, isDatabaseAddress } from './database-address.js'

const TWO = 'postgres://u:w@one:5432,two:5433/name?sslmode=require'

test('an address of several servers is read as libpq writes it', () => {
  expect(firstServer(TWO)).toBe('postgres://u:w@one:5432/name?sslmode=require')
  expect(asUser(TWO, 'students_job', 'a/b@c')).toBe(
    'postgres://students_job:a%2Fb%40c@one:5432,two:5433/name?sslmode=require',
  )
  for (const url of [TWO, 'postgres://u@h/n', 'postgresql://[::1]:1,[::2]:2/n', 'postgres://u@%2Frun%2Fpg/n'])
    expect([url, isDatabaseAddress(url)]).toEqual([url, true])
  for (const url of ['http://h/n', 'postgres://', 'postgres://u@h:port/n', 'postgres://u@h:1,,h:2/n'])
    expect([url, isDatabaseAddress(url)]).toEqual([url, false])
})

test('of one server nothing is chosen', () => {
  expect(primaryOf('postgres://u@h/n')).toEqual({ connectionString: 'postgres://u@h/n' })
})
