import { z } from 'zod'
import { type Day, day, time } from '../kernel/day'
import { line } from '../kernel/text'

/** What an administrator sets for the whole site: the values each may take. A site without a row has the `initial` one. */
export const settings = {
  /** Said at the door and in the administration. */
  name: { schema: line(80), initial: 'Mission santé' },
  /** Where every period of the figures begins, unless told. */
  planStartOn: { schema: day, initial: '2019-01-01' as Day },
  /** When a working day ends: « depuis hier soir » counts from there. */
  eveningTime: { schema: time, initial: '17:00' },
  /** The amount, in cents, above which an aid asks a second person's approval before the vote; empty: never. */
  secondApprovalCents: { schema: z.string().regex(/^\d{0,12}$/, { error: 'invalid_type' }), initial: '' },
} as const

export type SettingKey = keyof typeof settings
export const settingKeys = Object.keys(settings) as [SettingKey, ...SettingKey[]]
/** The value of a setting. */
export type SettingOf<K extends SettingKey> = z.output<(typeof settings)[K]['schema']>
