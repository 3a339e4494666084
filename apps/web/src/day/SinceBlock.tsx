import { trackStateChoices } from '@ancrage/domain/journeys/pipeline'
import { dayOf, timeOf } from '@ancrage/domain/kernel/day'
import { ArrowsLeftRightIcon } from '@phosphor-icons/react/dist/csr/ArrowsLeftRight'
import { UserPlusIcon } from '@phosphor-icons/react/dist/csr/UserPlus'
import { useState } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { mediumIcons } from '../interactions/medium-icons'
import { formatDay, formatTime } from '../ui/formats'
import { Initials } from '../ui/Initials'
import { PanelRow } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import type { Rail } from './day-view'
import { newContactsAddress } from './list-address'
import { type NewsLine, newsLines } from './news-lines'
import { RailPanel } from './RailPanel'
import styles from './RailPanel.module.css'

const shownFirst = 4

/** What came in since the last evening worked: answers, calls received, steps moved by colleagues, new contacts. */
export function SinceBlock({ since }: { since: Rail['since'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const [whole, setWhole] = useState(false)
  const { at, newContacts, exchanges, changes } = since
  const day = formatDay(dayOf(at), language, 'weekday').split(' ')[0]
  const title = translate('day.since', { day, time: formatTime(timeOf(at), language) })
  const lines = newsLines(since)
  return (
    <RailPanel part="since" title={title} count={exchanges.count + changes.count + newContacts} none={translate('day.since_none')}>
      {newContacts > 0 && (
        <PanelRow>
          <UserPlusIcon size={18} aria-hidden />
          <LinkBase className={styles.name} to={newContactsAddress(since)}>
            {translate('day.new_contacts', { smart_count: newContacts })}
          </LinkBase>
        </PanelRow>
      )}
      {(whole ? lines : lines.slice(0, shownFirst)).map((line) => (
        <News key={line.key} line={line} />
      ))}
      {!whole && lines.length > shownFirst && (
        <PanelRow>
          <button type="button" className={styles.more} onClick={() => setWhole(true)}>
            {translate('day.see_all', { count: lines.length })}
          </button>
        </PanelRow>
      )}
    </RailPanel>
  )
}

function News({ line }: { line: NewsLine }) {
  const language = useLanguage()
  const { journeyId, person, author } = line.news
  const Icon = line.kind === 'exchange' ? mediumIcons[line.news.medium ?? 'autre'] : ArrowsLeftRightIcon
  const said = saidOf(line, language)
  return (
    <PanelRow end={author && <Initials name={author} />}>
      <Icon size={18} aria-hidden />
      <span className={styles.cut} title={said}>
        <LinkBase className={styles.name} to={`/journeys/${journeyId}/show`}>
          <b>{person.lastName}</b>
        </LinkBase>
        {said !== '' && (language === 'fr' ? `\u00a0: ${said}` : `: ${said}`)}
      </span>
    </PanelRow>
  )
}

function saidOf(line: NewsLine, language: 'fr' | 'en'): string {
  if (line.kind === 'exchange') return line.news.summary
  const { pipelineLabel, stepLabel, state } = line.news
  const where = state === 'open' ? stepLabel?.[language] : trackStateChoices.labels[state][language].toLowerCase()
  return [pipelineLabel[language], where].filter(Boolean).join(' · ')
}
