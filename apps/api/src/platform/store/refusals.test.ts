import { expect, test } from 'vitest'
import { engineCode, orUnavailable, StoreUnavailable } from './refusals'

const coded = (code: string, message = 'told by the engine') => Object.assign(new Error(message), { code })
const wrapped = (cause: Error) => new Error('Failed query: select 1', { cause })

test.each([
  [coded('SQLITE_FULL'), 'full'],
  [coded('SQLITE_READONLY_DIRECTORY'), 'read_only'],
  [coded('SQLITE_BUSY_SNAPSHOT'), 'busy'],
  [coded('SQLITE_IOERR_WRITE'), 'unreachable'],
  [wrapped(coded('53100')), 'full'],
  [wrapped(coded('40001')), 'busy'],
  [coded('53300'), 'busy'],
  [wrapped(coded('57P01')), 'unreachable'],
  [coded('ENOENT', 'connect ENOENT /run/.s.PGSQL.5432'), 'unreachable'],
  [wrapped(new Error('Connection terminated unexpectedly')), 'unreachable'],
])('%s is %s', (error, reason) => {
  expect(orUnavailable(error)).toMatchObject({ name: 'StoreUnavailable', reason })
})

test('any other error stays itself, as does one already told', () => {
  const others = [new Error('refused'), coded('SQLITE_CONSTRAINT_UNIQUE'), coded('ENOENT', 'ENOENT: no such file'), 'text', null]
  for (const other of others) expect(orUnavailable(other)).toBe(other)
  const known = new StoreUnavailable('full', coded('SQLITE_FULL'))
  expect(orUnavailable(known)).toBe(known)
  expect(engineCode(wrapped(coded('23505')))).toBe('23505')
})
