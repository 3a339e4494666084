import { places } from '@ancrage/contract/places'
import type { ReplyOf } from '@ancrage/contract/route'
import type { Day } from '@ancrage/domain/kernel/day'
import { aplGroupChoices, areaKindChoices } from '@ancrage/domain/territory/area'
import type { ReactNode } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { useCall } from '../../providers/call'
import { formatNumber } from '../../ui/formats'
import { LoadFailed } from '../../ui/LoadFailed'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { aplSaid } from '../apl/apl-said'
import styles from './Territory.module.css'
import { ZoneTable } from './ZoneTable'

type Place = ReplyOf<typeof places.commune>

/** All that is known of a commune on a day. */
export function PlaceCard({ code, on }: { code: string; on: Day }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { data, error, refetch } = useCall(places.commune, { params: { code: code as never }, query: { on } }, { keepPrevious: true })
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  const { commune, mergedCode, zones } = data
  return (
    <Panel title={commune.name} note={translate('territory.inhabitants', { count: formatNumber(commune.population, language) })}>
      {mergedCode && <p className={styles.notice}>{translate('territory.merged', { code: mergedCode, name: commune.name })}</p>}
      {!commune.inTerritory && <p className={styles.notice}>{translate('territory.outside', { departement: commune.departement })}</p>}
      <div className={styles.card}>
        <Facts place={data} />
        <ZoneTable zones={zones} on={data.on} />
      </div>
    </Panel>
  )
}

function Facts({ place: { commune, epci, areas, sector, apl } }: { place: Place }) {
  const translate = useTranslate()
  const language = useLanguage()
  const facts: readonly (readonly [string, ReactNode])[] = [
    [translate('territory.postal_codes'), commune.postalCodes.join(', ')],
    [translate('territory.code'), commune.code],
    [translate('territory.epci'), epci ? <SteeringLink name={epci.name} slice={`epciCode=${epci.code}`} /> : '—'],
    ...areaKindChoices.values.map((kind): [string, ReactNode] => [
      areaKindChoices.labels[kind][language],
      <Areas key={kind} kind={kind} areas={areas.filter((one) => one.kind === kind)} />,
    ]),
    [
      translate('territory.sector'),
      sector?.advisor
        ? translate('territory.followed_by', { sector: sector.name, advisor: sector.advisor.name })
        : (sector?.name ?? translate('territory.no_sector')),
    ],
    ...apl.map(({ professionGroup, year, thousandths }): [string, ReactNode] => [
      `${translate('territory.apl')}, ${aplGroupChoices.labels[professionGroup][language].toLowerCase()}`,
      translate('territory.apl_of', { value: aplSaid(thousandths, language), year }),
    ]),
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([label, said]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A town shared by several counts in the first. */
function Areas({ kind, areas }: { kind: string; areas: Place['areas'] }) {
  const translate = useTranslate()
  const [first, ...others] = areas
  if (!first) return <span className={styles.unsaid}>{translate('territory.not_loaded')}</span>
  return (
    <>
      {kind === 'canton' ? <SteeringLink name={first.name} slice={`cantonCode=${encodeURIComponent(first.code)}`} /> : first.name}
      {others.length > 0 && (
        <>
          , {others.map(({ name }) => name).join(', ')}{' '}
          <span className={styles.unsaid}>{translate('territory.counts', { name: first.name })}</span>
        </>
      )}
    </>
  )
}

function SteeringLink({ name, slice }: { name: string; slice: string }) {
  const translate = useTranslate()
  return (
    <LinkBase to={`/steering?${slice}`} title={translate('territory.steering')}>
      {name}
    </LinkBase>
  )
}
