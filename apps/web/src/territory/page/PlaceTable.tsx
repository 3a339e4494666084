import { places } from '@ancrage/contract/places'
import type { ReplyOf } from '@ancrage/contract/route'
import type { PlaceKind } from '@ancrage/domain/indicators/parameters'
import { zoneClassChoices } from '@ancrage/domain/territory/zonage'
import { LinkBase, useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { useCall } from '../../providers/call'
import { TerritorySheetLink } from '../../territory-sheets/TerritorySheetLink'
import { Bar } from '../../ui/Bar'
import { formatDay, formatNumber } from '../../ui/formats'
import { LoadFailed } from '../../ui/LoadFailed'
import { Panel } from '../../ui/Panel'
import { SegmentedSwitch } from '../../ui/SegmentedSwitch'
import { useLanguage } from '../../ui/use-language'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { aplSaid } from '../apl/apl-said'
import styles from './PlaceTable.module.css'

type Reply = ReplyOf<typeof places.table>
type Row = Reply['all']

const columns = ['population', 'communes', 'sectors', 'doctor_zones', 'apl_doctors', 'under'] as const
type Column = (typeof columns)[number]

/** The territory by EPCI, or by canton once they are loaded: who lives there, who follows it, how short of doctors it is. */
export function PlaceTable({ by, onBy }: { by: PlaceKind; onBy: (by: PlaceKind) => void }) {
  const translate = useTranslate()
  const { data, error, refetch } = useCall(places.table, { query: { by } }, { keepPrevious: true })
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  const title = translate(`territory.table.${data.by}`)
  const shown = columns.filter((column) => isFed(column, data))
  const most = Math.max(...data.places.map(({ population }) => population), 0)
  return (
    <div className={styles.panel}>
      <Panel
        title={title}
        action={
          data.hasCantons && (
            <SegmentedSwitch
              label={translate('territory.by')}
              options={(['epci', 'canton'] as const).map((value) => ({ value, label: translate(`territory.${value}_word`) }))}
              value={by}
              onChange={onBy}
            />
          )
        }
        foot={<Sources reply={data} />}
      >
        <table className={styles.table}>
          <caption>
            <VisuallyHidden>{title}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{translate(`territory.${data.by}_word`)}</th>
              {shown.map((column) => (
                <th key={column} scope="col" data-column={column}>
                  {translate(`territory.${column}`)}
                </th>
              ))}
              <th scope="col">
                <VisuallyHidden>{translate('pack.sheet')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.places.map((place) => (
              <tr key={place.code}>
                <th scope="row">
                  <LinkBase to={`/steering?${data.by}Code=${encodeURIComponent(place.code)}`}>{place.name}</LinkBase>
                </th>
                <Cells row={place} shown={shown} most={most} />
                <td className={styles.sheet}>
                  <TerritorySheetLink code={place.code} name={place.name} />
                </td>
              </tr>
            ))}
          </tbody>
          <tbody className={styles.all}>
            <tr>
              <th scope="row">{translate('territory.all')}</th>
              <Cells row={{ ...data.all, sectors: [] }} shown={shown} most={0} />
            </tr>
          </tbody>
        </table>
      </Panel>
    </div>
  )
}

/** Whether something feeds a column: nothing is shown that nothing feeds. */
function isFed(column: Column, { all, zonage, apl }: Reply): boolean {
  if (column === 'sectors') return all.sectors.length > 0
  if (column === 'doctor_zones') return zonage !== null
  return column === 'apl_doctors' || column === 'under' ? apl !== null : true
}

function Cells({ row, shown, most }: { row: Row; shown: readonly Column[]; most: number }) {
  const translate = useTranslate()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const { apl } = row
  const said: Record<Column, React.ReactNode> = {
    population: (
      <span className={styles.people}>
        <span>{number(row.population)}</span>
        {most > 0 && <Bar value={row.population} max={most} />}
      </span>
    ),
    communes: number(row.communes),
    sectors: row.sectors.map(({ name }) => name).join(', '),
    doctor_zones: row.zones.map(({ class: value, communes }) => (
      <span key={value} className={styles.zone}>
        <b>{number(communes)}</b> {value === 'HORS_ZONE' ? zoneClassChoices.labels[value][language].toLowerCase() : value}
      </span>
    )),
    apl_doctors: apl?.thousandths == null ? '—' : aplSaid(apl.thousandths, language),
    under: apl?.under == null ? '—' : number(apl.under),
  }
  return shown.map((column) => (
    <td key={column} data-column={column} data-head={translate(`territory.${column}`)}>
      {said[column]}
    </td>
  ))
}

function Sources({ reply: { by, populationYear, zonage, apl } }: { reply: Reply }) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <p className={styles.sources}>
      {translate('territory.sources.population', { year: populationYear })}
      {zonage &&
        ` ${translate('territory.sources.classes', { ZIP: zoneClassChoices.labels.ZIP[language], ZAC: zoneClassChoices.labels.ZAC[language] })}`}
      {by === 'canton' && ` ${translate('territory.sources.shared')}`}
      {zonage &&
        ` ${translate('territory.sources.zonage', { decree: zonage.decree, from: formatDay(zonage.validFrom, language, 'long') })}`}
      {apl && ` ${translate('territory.sources.apl', { source: apl.source })}`}
    </p>
  )
}
