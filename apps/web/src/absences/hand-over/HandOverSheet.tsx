import { journeyStatusChoices, journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Day } from '@ancrage/domain/kernel/day'
import { needKindChoices } from '@ancrage/domain/people/household'
import type { ReactNode } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { memberWords } from '../../journeys/page/rail/household-words'
import { joined } from '../../journeys/page/words'
import { personName } from '../../tasks'
import { personPlace } from '../../tasks/person-words'
import { formatDay } from '../../ui/formats'
import { PhoneLink } from '../../ui/PhoneLink'
import { useLanguage } from '../../ui/use-language'
import styles from './HandOver.module.css'
import { LastSaid } from './LastSaid'
import { SheetTasks } from './SheetTasks'
import { SheetTracks } from './SheetTracks'
import type { HandOverSheetData } from './use-hand-over'

/** Tasks that one page has room for. */
const tasksShown = 8

/** One journey on one page: whom to call, where it stands, what to do, whom it waits for, what was last said. */
export function HandOverSheet({ sheet, of, today }: { sheet: HandOverSheetData; of: string; today: Day }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { person, tracks, tasks, said, household, communes, targetOn } = sheet
  const name = personName(person, language)
  const more = tasks.length - tasksShown
  const unknown = translate('absences.unknown')
  const facts: readonly [label: string, value: ReactNode][] = [
    [translate('absences.status'), journeyStatusChoices.labels[sheet.status][language]],
    [translate('absences.phase'), sheet.phase ? phaseChoices.labels[sheet.phase][language] : unknown],
    [translate('absences.target'), targetOn ? formatDay(targetOn, language, 'long') : unknown],
    [translate('absences.places'), communes.length > 0 ? joined(communes, language) : unknown],
  ]
  return (
    <article className={styles.sheet} aria-label={name}>
      <header className={styles.head}>
        <p>{translate('absences.sheet_of', { name: of })}</p>
        <p>
          {sheet.number} · {formatDay(today, language, 'long')}
        </p>
      </header>
      <h2 className={styles.name}>
        <LinkBase to={`/journeys/${sheet.journeyId}/show`}>{name}</LinkBase>
      </h2>
      <p className={styles.who}>
        {[personPlace(person, null, language), journeyTypeChoices.labels[sheet.type][language]].filter(Boolean).join(' · ')}
        {person.phone && (
          <>
            {' · '}
            <PhoneLink number={person.phone} />
          </>
        )}
        {person.email && ` · ${person.email}`}
      </p>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section className={styles.part}>
        <h3 className={styles.subtitle}>{translate('absences.next')}</h3>
        {tasks.length === 0 ? <p>{translate('absences.no_next')}</p> : <SheetTasks tasks={tasks.slice(0, tasksShown)} today={today} />}
        {more > 0 && <p className={styles.quiet}>{translate('absences.more_tasks', { smart_count: more })}</p>}
      </section>
      <section className={styles.part}>
        <h3 className={styles.subtitle}>{translate('absences.where')}</h3>
        <SheetTracks tracks={tracks} today={today} />
      </section>
      <section className={styles.part}>
        <h3 className={styles.subtitle}>{translate('absences.last_said')}</h3>
        {said.length === 0 ? <p>{translate('absences.never_said')}</p> : <LastSaid said={said} today={today} />}
      </section>
      <section className={styles.part}>
        <h3 className={styles.subtitle}>{translate('absences.household')}</h3>
        {household === null && <p className={styles.quiet}>{translate('absences.household_closed')}</p>}
        {household && (
          <p>
            {household.members.length === 0
              ? translate('absences.household_alone')
              : `${household.members.map((member) => memberWords(member, language)).join('\u00a0; ')}.`}
            {household.needs.some(({ status }) => status === 'open') &&
              ` ${translate('absences.needs', {
                needs: household.needs
                  .filter(({ status }) => status === 'open')
                  .map(({ kind }) => needKindChoices.labels[kind][language].toLocaleLowerCase(language))
                  .join(', '),
              })}`}
          </p>
        )}
      </section>
    </article>
  )
}
