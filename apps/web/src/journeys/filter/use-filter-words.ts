import { labels } from '@ancrage/contract/labels'
import type { RecordOf } from '@ancrage/contract/resource'
import type { epcis, sectors } from '@ancrage/contract/territory'
import { journeyStatusChoices, journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Language } from '@ancrage/domain/kernel/choices'
import { isDay } from '@ancrage/domain/kernel/day'
import { professionLabel, professions } from '@ancrage/reference/professions'
import { useMemo } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { type Option, optionsOf } from '../../ui/form/field-spec'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useColleagues, useMyId } from '../../users/use-colleagues'
import { usePipelines } from './use-pipelines'

export interface FilterOption {
  readonly value: string
  readonly label: string
}

/** The filters that may be chosen from a list. */
export type FilterKey = 'advisorId' | 'professionCode' | 'epciCode' | 'sectorId' | 'status' | 'type' | 'phase' | 'stalled' | 'stepId'

/** What a filter may be set to, by key, and how any value of any filter is said. */
export interface FilterWords {
  readonly options: Readonly<Record<FilterKey, readonly FilterOption[]>>
  readonly labelOf: (key: string) => string
  readonly said: (key: string, value: unknown) => string
}

const all = { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' } } as const
const rarely = { staleTime: 5 * 60_000 }
const closedLists = { status: journeyStatusChoices, type: journeyTypeChoices, phase: phaseChoices } as const

/** The words of the filters of « Parcours », for the form and for the chips. */
export function useFilterWords(): FilterWords {
  const translate = useTranslate()
  const language = useLanguage()
  const me = useMyId()
  const { who } = useColleagues()
  const { data: epciList } = useGetList<RecordOf<typeof epcis>>('epcis', { ...all, filter: { inTerritory: true } }, rarely)
  const { data: sectorList } = useGetList<RecordOf<typeof sectors>>('sectors', all, rarely)
  const pipelines = usePipelines()
  return useMemo(() => {
    const advisors = who('journeys.write')
    const mine = advisors.some(({ id }) => id === me) ? [{ value: me, label: translate('filter.me') }] : []
    const options: FilterWords['options'] = {
      ...closedOptions(language),
      stalled: [{ value: 'true', label: translate('ra.boolean.true') }],
      stepId: pipelines.flatMap(({ label, steps }) =>
        steps.map((step) => ({ value: step.id, label: `${label[language]} · ${step.label[language]}` })),
      ),
      advisorId: [...mine, ...advisors.filter(({ id }) => id !== me).map(({ id, name }) => ({ value: id, label: name }))],
      professionCode: professions
        .filter(({ obsolete }) => !obsolete)
        .map(({ code }) => ({ value: code, label: professionLabel(code, null, {}, language) })),
      epciCode: (epciList ?? []).map(({ code, name }) => ({ value: code, label: name })),
      sectorId: (sectorList ?? []).map(({ id, name }) => ({ value: id, label: name })),
    }
    const known: Readonly<Record<string, readonly FilterOption[]>> = options
    return {
      options,
      labelOf: (key) => labelled(key, language) ?? key,
      said: (key, value) =>
        [value]
          .flat()
          .map((one) => inWords(one, known[baseOf(key)] ?? [], translate, language))
          .join(', '),
    }
  }, [who, epciList, sectorList, pipelines, me, language, translate])
}

/** The field a filter bears on, without its operator. */
export function baseOf(key: string): string {
  return key.replace(/_(gte|lte|ne|isnull)$/, '')
}

function closedOptions(language: Language): Record<keyof typeof closedLists, Option[]> {
  const { status, type, phase } = closedLists
  return { status: optionsOf(status, language), type: optionsOf(type, language), phase: optionsOf(phase, language) }
}

function labelled(key: string, language: Language): string | undefined {
  const known: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = labels.journeys
  return known[baseOf(key)]?.[language]
}

function inWords(value: unknown, options: readonly FilterOption[], translate: (key: string) => string, language: Language): string {
  if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false')
  if (typeof value === 'string' && isDay(value)) return formatDay(value, language)
  return options.find((option) => option.value === value)?.label ?? (options.length > 0 ? '…' : String(value))
}
