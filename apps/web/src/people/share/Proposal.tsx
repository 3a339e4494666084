import type { Day } from '@ancrage/domain/kernel/day'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { personName } from '../../tasks'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import type { Colleague } from '../../users/use-colleagues'
import { kindOf } from '../list/person-kind'
import styles from './Share.module.css'
import type { Contact } from './use-contacts'
import type { Share } from './use-proposal'

export interface ProposalProps {
  shares: readonly Share[]
  contacts: readonly Contact[]
  advisors: readonly Colleague[]
  onHand: (id: string, advisorId: string) => void
}

/** Which contact goes to whom, and on what day it is called: each may be given to someone else by hand. */
export function Proposal({ shares, contacts, advisors, onHand }: ProposalProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const days = [...new Set(shares.map(({ dueOn }) => dueOn))].toSorted() as Day[]
  return (
    <section className={styles.proposal} aria-label={translate('sharing.proposal')} aria-live="polite">
      {days.map((day) => {
        const called = shares.filter(({ dueOn }) => dueOn === day)
        return (
          <div key={day} className={styles.day}>
            <h3 className={styles.legend}>
              {formatDay(day, language, 'weekday')}{' '}
              <span className={styles.load}>{translate('sharing.given', { smart_count: called.length })}</span>
            </h3>
            <ul className={styles.lines}>
              {called.map((share) => {
                const person = contacts.find(({ journey }) => journey.id === share.id)?.person
                const name = person ? personName(person, language) : ''
                return (
                  <li key={share.id} className={styles.line}>
                    <span className={styles.who}>
                      <b>{name}</b>
                      <span className={styles.load}>
                        {[person && kindOf(person, language, true), share.bySector && translate('sharing.by_sector')]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </span>
                    <TextField
                      select
                      className={styles.to}
                      value={share.advisorId}
                      onChange={({ target }) => onHand(share.id, target.value)}
                      slotProps={{ select: { SelectDisplayProps: { 'aria-label': translate('sharing.to', { name }) } } }}
                    >
                      {advisors.map(({ id, name: advisor }) => (
                        <MenuItem key={id} value={id}>
                          {advisor}
                        </MenuItem>
                      ))}
                    </TextField>
                  </li>
                )
              })}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
