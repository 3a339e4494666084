import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { openTestApp } from '../../testing/app'

const { users } = tables

test('an export that meets a broken row is cut short, and the server goes on', async () => {
  const site = await openTestApp()
  await site.as('admin').get('/api/auth/me')
  await site.store.write((tx) =>
    tx
      .update(users)
      .set({ roles: sql`'broken'` })
      .where(eq(users.id, site.userId('reporter'))),
  )
  await site
    .as('admin')
    .get('/api/users/export')
    .catch(() => undefined)
  expect((await site.as('admin').get('/api/auth/me')).statusCode).toBe(200)
  await site.close()
})
