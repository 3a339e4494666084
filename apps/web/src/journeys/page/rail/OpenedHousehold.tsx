import { needKindChoices, needStatusChoices } from '@ancrage/domain/people/household'
import { useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { StateTag } from '../../../ui/StateTag'
import { useLanguage } from '../../../ui/use-language'
import { type JourneyPageReply, useJourney } from '../journey-page'
import { HouseholdActions } from './HouseholdActions'
import { type Member, memberWords, type Need, needWords } from './household-words'
import { MemberDialog } from './MemberDialog'
import { NeedDialog } from './NeedDialog'
import styles from './Rail.module.css'

type Opened = { member: Member | null } | { need: Need | null } | null

/** Who is in the household and what they look for; each line opens its form. */
export function OpenedHousehold({ household }: { household: Extract<JourneyPageReply['household'], { open: true }> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { mayChange } = useJourney()
  const { permissions = [] } = usePermissions<string[]>()
  const [opened, setOpened] = useState<Opened>(null)
  const { members, needs, notes } = household
  const writes = mayChange && permissions.includes('households.write')
  return (
    <>
      {members.length + needs.length === 0 && <p className={`${styles.said} ${styles.quiet}`}>{translate('journey.household_empty')}</p>}
      {members.length + needs.length > 0 && (
        <ul className={styles.list}>
          {members.map((member) => (
            <li key={member.id} className={styles.line}>
              <Line words={memberWords(member, language)} onOpen={writes ? () => setOpened({ member }) : null} />
            </li>
          ))}
          {needs.map((need) => (
            <li key={need.id} className={styles.line}>
              <span className={styles.words}>
                <Line words={needKindChoices.labels[need.kind][language]} onOpen={writes ? () => setOpened({ need }) : null} />
                {needWords(need, language, members) !== '' && <span className={styles.quiet}> · {needWords(need, language, members)}</span>}
              </span>
              {need.status !== 'open' && (
                <span className={styles.end}>
                  <StateTag state={need.status === 'resolved' ? 'done' : 'not_needed'}>
                    {needStatusChoices.labels[need.status][language]}
                  </StateTag>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {notes && <p className={styles.said}>{notes}</p>}
      {writes && (
        <HouseholdActions household={household} onMember={() => setOpened({ member: null })} onNeed={() => setOpened({ need: null })} />
      )}
      {opened && 'member' in opened && <MemberDialog member={opened.member} householdId={household.id} onClose={() => setOpened(null)} />}
      {opened && 'need' in opened && (
        <NeedDialog need={opened.need} members={members} householdId={household.id} onClose={() => setOpened(null)} />
      )}
    </>
  )
}

function Line({ words, onOpen }: { words: string; onOpen: (() => void) | null }) {
  return onOpen ? (
    <button type="button" className={styles.name} onClick={onOpen}>
      {words}
    </button>
  ) : (
    <b>{words}</b>
  )
}
