import { site } from '@ancrage/contract/site'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useCall } from '../../providers/call'
import { personName } from '../../tasks'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { joined } from '../page/words'
import { KeptLine } from './KeptLine'
import { NextLines } from './NextLines'
import styles from './RoadMapSheet.module.css'
import type { RoadMap } from './road-map-words'

/** The sheet as it will be printed; what is ticked off stays on the screen alone. */
export function RoadMapSheet({ roadMap }: { roadMap: RoadMap }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { data } = useCall(site.state, {}, { freshSeconds: 300 })
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const { person, spouse, targetOn, communes, tracks, lines, team } = roadMap
  const names = [person, ...(spouse ? [spouse] : [])].map((one) => personName(one, language))
  const keep = (id: string) => ({
    kept: !leftOut.has(id),
    onKeep: (kept: boolean) => setLeftOut(kept ? new Set([...leftOut].filter((one) => one !== id)) : new Set([...leftOut, id])),
  })
  const place = communes.length > 0 ? translate('road_map.at', { place: joined(communes, language) }) : ''
  const when = targetOn ? translate('road_map.on', { day: formatDay(targetOn, language, 'long') }) : ''
  const allOut = (ids: readonly string[]) => ids.every((id) => leftOut.has(id))
  return (
    <article className={styles.sheet} aria-label={translate('road_map.title')}>
      <header className={styles.head}>
        <p className={styles.house}>{data?.name ?? translate('road_map.house')}</p>
        <p>{formatDay(today, language, 'long')}</p>
      </header>
      <h2 className={styles.title}>{translate('road_map.yours')}</h2>
      <p className={styles.names}>{joined(names, language)}</p>
      <p className={styles.lead}>
        {translate('road_map.welcome', { place, when })} {translate('road_map.alive')}
      </p>
      <section className={styles.part} data-out={allOut(lines.map(({ taskId }) => taskId))}>
        <h3 className={styles.subtitle}>{translate('road_map.who_does_what')}</h3>
        {lines.length === 0 ? <p>{translate('road_map.nothing_planned')}</p> : <NextLines lines={lines} tracks={tracks} keep={keep} />}
      </section>
      {tracks.length > 0 && (
        <section className={styles.part} data-out={allOut(tracks.map(({ trackId }) => trackId))}>
          <h3 className={styles.subtitle}>{translate('road_map.where_we_stand')}</h3>
          <ul className={styles.tracks}>
            {tracks.map(({ trackId, label, stepLabel, done, waitingFor }) => (
              <KeptLine key={trackId} as="li" name={label[language]} {...keep(trackId)}>
                <span className={styles.track}>{label[language]}</span>
                <span>
                  {stepLabel[language]}
                  {done && ` · ${translate('road_map.settled')}`}
                  {!done && waitingFor && ` · ${translate(`road_map.waits.${waitingFor}`)}`}
                </span>
              </KeptLine>
            ))}
          </ul>
        </section>
      )}
      {team.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.subtitle}>{translate('road_map.your_contacts')}</h3>
          <ul className={styles.team}>
            {team.map(({ name, role, email }) => (
              <li key={`${name}${role}`}>
                <b>{name}</b>, {translate(`road_map.role.${role ?? 'helper'}`)}
                <br />
                {email}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}
