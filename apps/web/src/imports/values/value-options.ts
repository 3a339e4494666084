import { journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import type { Language } from '@ancrage/domain/kernel/choices'
import { careerStatusChoices, civilityChoices, originChoices } from '@ancrage/domain/people/person'
import { specialties } from '@ancrage/reference/specialties'
import { professionOptions } from '../../people/list/use-people-words'
import { type Option, optionsOf } from '../../ui/form/field-spec'
import type { MappedValues } from '../import-change'

/** What a written value may mean, by the field its column feeds; advisors are the team's. */
export function valueOptions(field: MappedValues['field'], advisors: readonly Option[], language: Language): readonly Option[] {
  const options: Readonly<Record<MappedValues['field'], () => readonly Option[]>> = {
    advisor: () => advisors,
    profession: () => professionOptions(language),
    specialty: () => specialties.filter(({ obsolete }) => !obsolete).map(({ code, label }) => ({ value: code, label })),
    careerStatus: () => optionsOf(careerStatusChoices, language),
    origin: () => optionsOf(originChoices, language),
    projectType: () => optionsOf(journeyTypeChoices, language),
    civility: () => optionsOf(civilityChoices, language),
  }
  return options[field]()
}
