import type { RecordOf } from '@ancrage/contract/resource'
import type { communes } from '@ancrage/contract/territory'
import type { zonages } from '@ancrage/contract/zonages'
import { searchText } from '@ancrage/domain/kernel/search-text'
import { type ZoneClass, type ZonedGroup, zoneClassChoices } from '@ancrage/domain/territory/zonage'
import { useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { ChoiceChips } from '../../ui/form/ChoiceChips'
import { SearchField } from '../../ui/list/SearchField'
import { useLanguage } from '../../ui/use-language'
import type { ZonageGroup } from './GroupZonages'
import styles from './Zonages.module.css'

const whole = { page: 1, perPage: 1_000 }

/** The communes of a zonage with their class, found by name; those it does not speak of are said too. */
export function CommuneClasses({ group, loaded }: { group: ZonedGroup; loaded: ZonageGroup['loaded'][number] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const [q, setQ] = useState('')
  const [chosen, setChosen] = useState<ZoneClass | 'all' | 'none'>('all')
  const { data: zones = [] } = useGetList<RecordOf<typeof zonages>>('zonages', {
    filter: { professionGroup: group, validFrom: loaded.validFrom },
    pagination: whole,
    sort: { field: 'communeCode', order: 'ASC' },
  })
  const { data: known = [] } = useGetList<RecordOf<typeof communes>>('communes', {
    filter: { inTerritory: true },
    pagination: whole,
    sort: { field: 'name', order: 'ASC' },
  })
  const classes = new Map(zones.map((zone) => [zone.communeCode, zone.class]))
  const wanted = searchText(q)
  const found = known
    .filter(({ code, name }) => {
      const value = classes.get(code) ?? 'none'
      return (chosen === 'all' || chosen === value) && (wanted === '' || searchText(`${name} ${code}`).includes(wanted))
    })
    // An engine puts « Épinal » after « Zincourt »; a reader looks for it under E.
    .toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))
  const untold = known.filter(({ code }) => !classes.has(code)).length
  const options = [
    { value: 'all' as const, label: translate('zonages.all') },
    ...loaded.classes
      .filter(({ communes: count }) => count > 0)
      .map(({ class: value }) => ({ value, label: zoneClassChoices.labels[value][language] })),
    ...(untold > 0 ? [{ value: 'none' as const, label: translate('zonages.untold') }] : []),
  ]
  return (
    <section className={styles.communes} aria-label={translate('zonages.communes')}>
      <div className={styles.tools}>
        <SearchField label={translate('zonages.find')} hint={translate('zonages.find')} value={q} onChange={setQ} />
        <ChoiceChips label={translate('zonages.class')} hideLabel options={options} value={chosen} onChange={setChosen} />
      </div>
      <p className={styles.found} role="status">
        {translate('zonages.found', { smart_count: found.length })}
      </p>
      <ul className={styles.list}>
        {found.map(({ code, name }) => {
          const value = classes.get(code)
          return (
            <li key={code} className={styles.commune}>
              <span>{name}</span>
              <span className={styles.value}>{value ? zoneClassChoices.labels[value][language] : translate('zonages.untold')}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
