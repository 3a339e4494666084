import type { places } from '@ancrage/contract/places'
import type { ReplyOf } from '@ancrage/contract/route'
import type { Day } from '@ancrage/domain/kernel/day'
import { zoneClassChoices, zonedGroupChoices } from '@ancrage/domain/territory/zonage'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import styles from './Territory.module.css'

type Zones = ReplyOf<typeof places.commune>['zones']

/** What the zonage of each profession says of a commune on a day, by which decree. */
export function ZoneTable({ zones, on }: { zones: Zones; on: Day }) {
  const translate = useTranslate()
  const language = useLanguage()
  const said = (day: Day) => formatDay(day, language, 'long')
  const dates = ({ validFrom, validTo }: NonNullable<Zones[number]['zone']>) =>
    validTo === null
      ? translate('territory.since', { from: said(validFrom) })
      : translate('territory.until', { from: said(validFrom), to: said(validTo) })
  return (
    <table className={styles.zones}>
      <caption>{translate('territory.zones', { on: said(on) })}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('territory.profession')}</th>
          <th scope="col">{translate('territory.zone')}</th>
          <th scope="col">{translate('territory.decree')}</th>
        </tr>
      </thead>
      <tbody>
        {zones.map(({ professionGroup, zone }) => (
          <tr key={professionGroup}>
            <th scope="row">{zonedGroupChoices.labels[professionGroup][language]}</th>
            <td data-unsaid={zone === null}>{zone ? zoneClassChoices.labels[zone.class][language] : translate('territory.no_zone')}</td>
            <td>
              {zone && (
                <>
                  {zone.decree}, {dates(zone)}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
