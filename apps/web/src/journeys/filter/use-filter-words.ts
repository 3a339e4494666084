import { labels } from '@ancrage/contract/labels'
import type { RecordOf } from '@ancrage/contract/resource'
import type { epcis, sectors } from '@ancrage/contract/territory'
import { journeyStatusChoices, journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Language } from '@ancrage/domain/kernel/choices'
import { professionLabel, professions } from '@ancrage/reference/professions'
import { useMemo } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import { useColleagues, useMyId } from '../../users/use-colleagues'

export interface FilterOption {
  readonly value: string
  readonly label: string
}

/** What a filter may be set to, by key, and how any value of any filter is said. */
export interface FilterWords {
  readonly options: Readonly<Record<'advisorId' | 'professionCode' | 'epciCode' | 'sectorId', readonly FilterOption[]>>
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
  return useMemo(() => {
    const advisors = who('journeys.write')
    const mine = advisors.some(({ id }) => id === me) ? [{ value: me, label: translate('filter.me') }] : []
    const options = {
      advisorId: [...mine, ...advisors.filter(({ id }) => id !== me).map(({ id, name }) => ({ value: id, label: name }))],
      professionCode: professions
        .filter(({ obsolete }) => !obsolete)
        .map(({ code }) => ({ value: code, label: professionLabel(code, null, {}, language) })),
      epciCode: (epciList ?? []).map(({ code, name }) => ({ value: code, label: name })),
      sectorId: (sectorList ?? []).map(({ id, name }) => ({ value: id, label: name })),
    }
    const known: Readonly<Record<string, readonly FilterOption[]>> = { ...options, ...closedOptions(language) }
    return {
      options,
      labelOf: (key) => labelled(key, language) ?? key,
      said: (key, value) =>
        [value]
          .flat()
          .map((one) => inWords(one, known[baseOf(key)] ?? [], translate))
          .join(', '),
    }
  }, [who, epciList, sectorList, me, language, translate])
}

/** The field a filter bears on, without its operator. */
export function baseOf(key: string): string {
  return key.replace(/_(gte|lte|ne|isnull)$/, '')
}

function closedOptions(language: Language): Record<string, FilterOption[]> {
  return Object.fromEntries(
    Object.entries(closedLists).map(([key, { values, labels: words }]) => [
      key,
      values.map((value) => ({ value, label: (words as Record<string, Record<Language, string>>)[value]?.[language] ?? value })),
    ]),
  )
}

function labelled(key: string, language: Language): string | undefined {
  const known: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = labels.journeys
  return known[baseOf(key)]?.[language]
}

function inWords(value: unknown, options: readonly FilterOption[], translate: (key: string) => string): string {
  if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false')
  return options.find((option) => option.value === value)?.label ?? (options.length > 0 ? '…' : String(value))
}
