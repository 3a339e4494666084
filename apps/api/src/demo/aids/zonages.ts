import { addDays, type Day } from '@ancrage/domain/kernel/day'
import { type ZoneClass, type ZonedGroup, zonedGroupChoices } from '@ancrage/domain/territory/zonage'
import { communes } from '@ancrage/reference/territory'
import { communeOf, settledIn } from '../places'
import { characters } from '../story'

/** What one invented decree says of a commune. */
export interface ZoneTold {
  readonly professionGroup: ZonedGroup
  readonly communeCode: string
  readonly class: ZoneClass
  readonly decree: string
  readonly validFrom: Day
  readonly validTo: Day | null
}

const first = '2019-01-01' as Day
/** The day of the second zonage of doctors: a few communes change. */
const second = '2024-01-01' as Day

/** Each group's classes, as often as they come; what is outside, or has enough, is never where the plan settles people. */
const classes: Readonly<Record<ZonedGroup, { readonly aided: readonly ZoneClass[]; readonly other: ZoneClass }>> = {
  doctor: { aided: ['ZIP', 'ZAC', 'ZIP', 'ZAC', 'ZAC'], other: 'HORS_ZONE' },
  nurse: { aided: ['INTERMEDIAIRE', 'SOUS_DOTEE', 'INTERMEDIAIRE', 'TRES_SOUS_DOTEE'], other: 'SUR_DOTEE' },
  physio: { aided: ['SOUS_DOTEE', 'INTERMEDIAIRE', 'TRES_SOUS_DOTEE'], other: 'SUR_DOTEE' },
  midwife: { aided: ['INTERMEDIAIRE', 'SOUS_DOTEE'], other: 'TRES_DOTEE' },
  dentist: { aided: ['TRES_SOUS_DOTEE', 'SOUS_DOTEE', 'TRES_SOUS_DOTEE'], other: 'TRES_DOTEE' },
  speech: { aided: ['SOUS_DOTEE', 'TRES_SOUS_DOTEE', 'INTERMEDIAIRE'], other: 'TRES_DOTEE' },
}

const decreeOf = (group: ZonedGroup, year: string) =>
  `Zonage fictif de démonstration ${year}, ${zonedGroupChoices.labels[group].fr.toLowerCase()}`

/** Where somebody of the plan settles: towns, and the places of its story. */
const chosen = new Set([...settledIn, ...characters.map(({ place }) => place), 'Gérardmer'].map(communeOf))
const others = communes()
  .filter(({ departement, code }) => departement === '88' && !chosen.has(code))
  .map(({ code }) => code)

/** The communes that the zonage of doctors leaves outside: a handful. */
export const outside: readonly string[] = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => others[Math.floor(others.length * share)] ?? '')

/** Invented zonages of every commune of the Vosges for every group, said to be so; that of doctors was drawn twice. */
export function zonagesTold(): ZoneTold[] {
  const codes = [...chosen, ...others].toSorted()
  return zonedGroupChoices.values.flatMap((professionGroup) => {
    const { aided, other } = classes[professionGroup]
    const drawn = (shift: number) =>
      codes.map((communeCode, at) => ({
        professionGroup,
        communeCode,
        class: outside.includes(communeCode) ? other : (aided[(at + (at % 7 === 0 ? shift : 0)) % aided.length] ?? other),
      }))
    const told = (validFrom: Day, validTo: Day | null, shift: number) =>
      drawn(shift).map((zone) => ({ ...zone, decree: decreeOf(professionGroup, validFrom.slice(0, 4)), validFrom, validTo }))
    return professionGroup === 'doctor' ? [...told(first, addDays(second, -1), 0), ...told(second, null, 1)] : told(first, null, 0)
  })
}
