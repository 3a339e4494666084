import { labels } from '@ancrage/contract/labels'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { formatNumber } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { AddPlaces } from './AddPlaces'
import { byEpci, holders, populationOf } from './coverage'
import styles from './Sectors.module.css'
import type { Territory } from './use-territory'

export interface SectorPlacesProps {
  /** Codes of the communes of the sector. */
  value: readonly string[]
  error: string | undefined
  territory: Territory
  sectorId: string | undefined
  onChange: (codes: readonly string[]) => void
}

/** The communes of a sector by EPCI, each to be taken out alone or with its EPCI, and where to add others. */
export function SectorPlaces({ value, error, territory, sectorId, onChange }: SectorPlacesProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const id = useId()
  const codes = new Set(value)
  const groups = byEpci(codes, territory.places, territory.epcis, language)
  const without = (gone: readonly { code: string }[]) => onChange(value.filter((code) => !gone.some((one) => one.code === code)))
  const population = formatNumber(populationOf(codes, territory.places), language)
  return (
    <section className={styles.places} aria-labelledby={id}>
      <h3 id={id} className={styles.placesTitle}>
        {labels.sectors.communeCodes[language]}
        <span className={styles.share}>{translate('sectors.count', { smart_count: value.length, population })}</span>
      </h3>
      <AddPlaces
        chosen={codes}
        error={error}
        territory={territory}
        holders={holders(territory.sectors, sectorId)}
        onAdd={(added) => onChange([...value, ...added])}
      />
      <ul>
        {groups.map(({ code, name, places, of, whole }) => (
          <li key={code} className={styles.chosen}>
            <div className={styles.chosenHead}>
              <span className={styles.epci}>{name || translate('sectors.no_epci')}</span>
              <span className={styles.share}>
                {whole ? translate('sectors.all_of', { smart_count: of }) : translate('sectors.some_of', { count: places.length, of })}
              </span>
              <Out label={translate('sectors.take_out', { name: name || translate('sectors.no_epci') })} onClick={() => without(places)} />
            </div>
            {!whole && (
              <ul className={styles.chips}>
                {places.map((place) => (
                  <li key={place.code} className={styles.chip}>
                    {place.name}
                    <Out label={translate('sectors.take_out', { name: place.name })} onClick={() => without([place])} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Out({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.out} aria-label={label} title={label} onClick={onClick}>
      <XIcon size={14} weight="bold" aria-hidden />
    </button>
  )
}
