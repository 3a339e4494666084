import { categoryChoices } from '@ancrage/domain/people/person'
import type { SessionFigures } from '@ancrage/domain/reports/session-figures'
import { readEvolution } from '../indicators/read-evolution'
import type { Asking } from '../platform/http/actor'
import type { Parameters } from './compared'
import { saidProfession } from './said'

/** Who was met semester by semester, and who settled year by year, as « Pilotage » shows them. */
export async function toldEvolution(
  parameters: Parameters,
  asking: Asking,
): Promise<Pick<SessionFigures, 'contactsBySemester' | 'installationsByYear'>> {
  const { contacts, installations } = await readEvolution(parameters, asking)
  return {
    contactsBySemester: contacts.semesters.map(({ year, semester, split }) => ({
      year,
      semester,
      split: split.map(({ category, count }) => ({ category, label: { ...categoryChoices.labels[category] }, count })),
    })),
    installationsByYear: installations.years.map(({ year, all, accompanied, professions }) => ({
      year,
      all: all.count,
      accompanied: accompanied.count,
      professions: professions.map(({ professionCode, ...numbers }) => ({
        professionCode,
        label: saidProfession(professionCode),
        all: numbers.all.count,
        accompanied: numbers.accompanied.count,
      })),
    })),
  }
}
