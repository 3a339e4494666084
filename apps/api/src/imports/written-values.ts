import { mappedFields } from '@ancrage/contract/imports'
import { can } from '@ancrage/domain/access/permissions'
import { type DistinctValue, distinctValues } from '@ancrage/domain/imports/distinct-values'
import { type Advisor, guessAdvisor } from '@ancrage/domain/imports/guess-advisor'
import { type MappedField, mappedOr, type ValueMaps } from '@ancrage/domain/imports/lookups'
import { choiceReaders, readChoice } from '@ancrage/domain/imports/read-choice'
import type { Sheet } from '@ancrage/domain/imports/record-kind'
import type { TargetField } from '@ancrage/domain/imports/target-fields'
import { professionOf } from '@ancrage/reference/professions'
import { specialtyOf } from '@ancrage/reference/specialties'
import { and, asc, isNull } from 'drizzle-orm'
import { refused } from '../platform/http/refused'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { official } from './lookups'

const { users } = tables

/** As many values as a person may map by hand; the others keep their guess. */
const most = 500

/** The users a person may be followed by: those who may work on a journey. */
export async function loadAdvisors(read: Reads): Promise<Advisor[]> {
  const rows = await read
    .select({ id: users.id, name: users.name, roles: users.roles })
    .from(users)
    .where(and(isNull(users.disabledAt), isNull(users.archivedAt)))
    .orderBy(asc(users.id))
  return rows.filter(({ roles }) => can(roles, 'journeys.write'))
}

/** What the product makes of a written value, and whether a value chosen for it exists: one entry a field. */
const fields: Readonly<
  Record<
    MappedField,
    { guess(written: string, team: readonly Advisor[]): string | null; exists(value: string, team: readonly Advisor[]): boolean }
  >
> = {
  advisor: { guess: guessAdvisor, exists: (value, team) => team.some(({ id }) => id === value) },
  profession: { guess: (written) => official.profession(written, ''), exists: (value) => professionOf(value) !== null },
  specialty: { guess: official.specialty, exists: (value) => specialtyOf(value) !== null },
  civility: ofChoices('civility'),
  careerStatus: ofChoices('careerStatus'),
  origin: ofChoices('origin'),
  projectType: ofChoices('projectType'),
}

function ofChoices(field: keyof typeof choiceReaders) {
  const reader = choiceReaders[field]
  return {
    guess: (written: string) => readChoice<string>(reader, written),
    exists: (value: string) => reader.choices.values.some((one) => one === value),
  }
}

/** The values written in the columns that are mapped one by one, with what each will become. */
export function writtenValues(people: readonly (readonly string[])[], { mapping }: Sheet, maps: ValueMaps, team: readonly Advisor[]) {
  return mappedFields
    .filter((field) => mapping.includes(field))
    .map((field) => {
      const all = distinctOf(people, mapping, field)
      const entries = all.slice(0, most).map(({ key, written, count }) => {
        const guess = fields[field].guess(written, team)
        const { known, value } = mappedOr(maps, field, written, () => (field === 'advisor' ? null : guess))
        return { key, written, count, guess, value, known }
      })
      return { field, distinct: all.length, entries }
    })
}

/**
 * The value maps with each advisor the team's names tell, where the user said nothing: nobody is guessed line by line,
 * so that what is shown is what is stored.
 */
export function withAdvisors(
  maps: ValueMaps,
  people: readonly (readonly string[])[],
  { mapping }: Sheet,
  team: readonly Advisor[],
): ValueMaps {
  if (!mapping.includes('advisor')) return maps
  const guessed = distinctOf(people, mapping, 'advisor').flatMap(({ key, written }) => {
    const id = guessAdvisor(written, team)
    return id === null ? [] : [[key, id] as const]
  })
  return { ...maps, advisor: { ...Object.fromEntries(guessed), ...maps.advisor } }
}

/** Refuses a chosen value that does not exist, naming what it was chosen for. */
export function checkValues(maps: ValueMaps, team: readonly Advisor[]): void {
  for (const field of mappedFields) {
    for (const [written, value] of Object.entries(maps[field] ?? {})) {
      if (value !== null && !fields[field].exists(value, team)) {
        throw refused('import_unknown_value', { written }, { [`valueMaps.${field}`]: 'not_in_list' })
      }
    }
  }
}

function distinctOf(people: readonly (readonly string[])[], mapping: readonly TargetField[], field: MappedField): DistinctValue[] {
  return distinctValues(people, mapping.indexOf(field))
}
