import { z } from 'zod'
import { installationModeChoices } from '../installations/installation'
import { type Day, day, time } from '../kernel/day'
import { professionCode } from '../kernel/identifiers'
import { line } from '../kernel/text'
import { accent } from '../reports/accent'

/** Some values of a list, by commas, each once. */
const severalOf = (one: z.ZodType<string, string>, least: number) =>
  z
    .string()
    .max(500)
    .transform((text) => [...new Set(text.split(',').filter(Boolean))])
    .pipe(z.array(one).min(least, { error: 'required' }))
    .transform((values) => values.join(','))

/** Yes or no, as a setting is kept. */
const switchSetting = z.enum(['yes', 'no'])

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
  /** The renewal rate: the modes of practice it counts, by commas. */
  renewalModes: { schema: severalOf(installationModeChoices.schema, 1), initial: 'liberal,salarie,mixte' },
  /** The professions it counts when none is asked, by commas; empty: all of them. */
  renewalProfessions: { schema: severalOf(professionCode, 0), initial: '10' },
  /** Whether who moves within the territory enters and leaves. */
  renewalMoves: { schema: switchSetting, initial: 'no' },
  /** Whether it counts people rather than installations and departures: someone twice in the period counts once. */
  renewalHeads: { schema: switchSetting, initial: 'no' },
  /** The age, in years, from which a departure is proposed. */
  departureAge: { schema: z.string().regex(/^(5\d|6\d|7\d)$/, { error: 'departure_age' }), initial: '67' },
  /** The colour of the files of a session. */
  packAccent: { schema: accent, initial: '#0B5566' },
  /** Their font: one that the computers they are shown on have. */
  packFont: { schema: line(40), initial: 'Arial' },
} as const

export type SettingKey = keyof typeof settings
export const settingKeys = Object.keys(settings) as [SettingKey, ...SettingKey[]]
/** The value of a setting. */
export type SettingOf<K extends SettingKey> = z.output<(typeof settings)[K]['schema']>
