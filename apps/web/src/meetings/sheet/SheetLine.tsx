import { phaseChoices } from '@ancrage/domain/journeys/phase'
import Button from '@mui/material/Button'
import { CheckIcon } from '@phosphor-icons/react/dist/csr/Check'
import { useState } from 'react'
import { LinkBase, useNotify, useTranslate } from 'react-admin'
import { request } from '../../providers/api'
import { useCommand } from '../../providers/use-command'
import { personName, personPlace } from '../../tasks/person-words'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { DecisionForm } from '../page/DecisionForm'
import type { SheetReply } from './SheetPage'
import styles from './SheetPage.module.css'
import { ageSaid, becauseSaid } from './sheet-words'

export interface SheetLineProps {
  line: SheetReply['groups'][number]['lines'][number]
  sheet: SheetReply
  writes: boolean
}

/** A journey to discuss: who, where it stands, why it is here; put on the agenda, or decided on in place. */
export function SheetLine({ line, sheet, writes }: SheetLineProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const [deciding, setDeciding] = useState(false)
  const { journeyId, person, advisor, phase, because, next, ageDays, itemId } = line
  const name = personName(person, language)
  const place = personPlace(person, person.communeName, language)
  // Decided on, it may leave its group: what was done is said away from it.
  const added = () => {
    say(translate('meetings.decided_said', { name }))
    setDeciding(false)
  }
  return (
    <>
      <tr>
        <th scope="row" data-column="person">
          <LinkBase className={styles.name} to={`/journeys/${journeyId}/show`}>
            {name}
          </LinkBase>
          <span className={styles.place}>{place}</span>
        </th>
        <td data-column="advisor">{advisor ?? translate('meetings.nobody_follows')}</td>
        <td data-column="phase">
          {phase ? phaseChoices.labels[phase][language] : '—'}
          <span className={styles.place}>{ageDays !== null && translate('meetings.open_for', { age: ageSaid(ageDays, language) })}</span>
        </td>
        <td data-column="why">{becauseSaid(because, translate)}</td>
        <td data-column="next">
          {next && (
            <>
              {next.title} <span className={styles.day}>{formatDay(next.dueOn, language, 'short', sheet.today)}</span>
              {next.proposed && <span className={styles.place}>{translate('meetings.proposed')}</span>}
            </>
          )}
          {!next && <span className={styles.none}>{translate('meetings.no_next')}</span>}
        </td>
        {writes && (
          <td data-column="deed">
            {itemId ? (
              <span className={styles.put}>
                <CheckIcon size={16} weight="bold" aria-hidden />
                {translate('meetings.on_agenda')}
              </span>
            ) : (
              <PutButton sheet={sheet} journeyId={journeyId} name={name} />
            )}
            <Button
              size="small"
              variant="text"
              aria-expanded={deciding}
              aria-label={translate('meetings.decide_on', { name })}
              onClick={() => setDeciding(!deciding)}
            >
              {translate('meetings.decide_short')}
            </Button>
          </td>
        )}
      </tr>
      {deciding && (
        <tr className={styles.deciding}>
          <td colSpan={6}>
            <DecisionForm
              meeting={sheet.meeting}
              item={{ id: itemId, about: { journeyId } }}
              onAdded={added}
              onStop={() => setDeciding(false)}
            />
          </td>
        </tr>
      )}
    </>
  )
}

function PutButton({ sheet, journeyId, name }: { sheet: SheetReply; journeyId: string; name: string }) {
  const translate = useTranslate()
  const notify = useNotify()
  const say = useSay()
  const putting = useCommand(
    () => request('POST', '/meeting-items', { body: { meetingId: sheet.meeting.id, title: name, journeyId } }).then(() => true),
    ({ message }) => notify(message, { type: 'error' }),
  )
  const put = async () => {
    if (await putting.run()) say(translate('meetings.put_said', { name }))
  }
  return (
    <Button size="small" disabled={putting.pending} aria-label={translate('meetings.put_named', { name })} onClick={() => void put()}>
      {translate('meetings.put')}
    </Button>
  )
}
