import { addDays, type Day, dayOf } from '@ancrage/domain/kernel/day'
import { later } from '../calendar'
import type { Deed } from '../deeds'

/** Somebody of the plan who may be given an aid. */
export interface Beneficiary {
  readonly key: string
  readonly student: boolean
  readonly professionCode: string
  readonly metOn: Day
  /** Where they settled, with whom the mission went all the way. */
  readonly installed: { readonly on: Day; readonly communeCode: string } | null
  readonly journey: string | null
}

/** Professions that an allowance of studies is for. */
const studied = ['10', '40', '50', '70', '91']

/**
 * Who of a told history may be given an aid: whoever settled to practise on their own account, students, and professionals met
 * without a journey, in practice already; nobody whose journey ended otherwise.
 */
export function beneficiariesOf(deeds: readonly Deed[]): Beneficiary[] {
  const journeys = new Map(deeds.flatMap((deed) => (deed.do === 'enter_journey' ? [[deed.person, deed.key] as const] : [])))
  const installed = new Map(
    deeds.flatMap((deed) => {
      const { effectiveOn, communeCode, mode } = deed.do === 'move' ? (deed.fill ?? {}) : {}
      return deed.do === 'move' && effectiveOn && communeCode && mode !== 'salarie'
        ? [[deed.journey, { on: effectiveOn as Day, communeCode }] as const]
        : []
    }),
  )
  return deeds.flatMap((deed) => {
    if (deed.do !== 'add_person') return []
    const { category, professionCode } = deed.written
    const journey = journeys.get(deed.key) ?? null
    const settled = journey === null ? null : (installed.get(journey) ?? null)
    const student = category === 'student'
    if (!professionCode || (category !== 'professional' && !student) || (journey !== null && settled === null)) return []
    if (student && !studied.includes(professionCode)) return []
    return { key: deed.key, student, professionCode, metOn: dayOf(deed.at), installed: settled, journey }
  })
}

/** The first day a commission may vote for somebody: time to ask, and to write the report; after they settled, when they do. */
export function firstSessionDay({ metOn, installed }: Beneficiary): Day {
  const asked = addDays(metOn, 45)
  return installed ? later(asked, addDays(installed.on, 15)) : asked
}
