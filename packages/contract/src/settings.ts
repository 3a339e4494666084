import { settings as declared, settingKeys } from '@ancrage/domain/site/settings'
import { z } from 'zod'
import { route } from './route'

const key = z.enum(settingKeys)
/** The version of a setting nobody has written is 0. */
const version = z.int().min(0)
const setting = z.object({ key, value: z.string(), version })

/** The value of a setting, by the rules of its key; its error is told at the field `value`. */
export const settingSchema = (of: z.output<typeof key>): z.ZodType<string> => declared[of].schema

/** What an administrator sets for the whole site. */
export const settings = {
  list: route({
    method: 'GET',
    path: '/api/settings',
    access: 'settings.write',
    summary: 'What the site is set to, and the département it serves',
    reply: z.object({ departement: z.object({ code: z.string(), name: z.string() }), settings: z.array(setting) }),
  }),
  write: route({
    method: 'PUT',
    path: '/api/settings/:key',
    access: 'settings.write',
    summary: 'Set one, on the version that was read',
    params: z.strictObject({ key }),
    body: z.strictObject({ value: z.string(), version }),
    reply: setting,
  }),
}
