import type { Day } from '@ancrage/domain/kernel/day'
import IconButton from '@mui/material/IconButton'
import { QuestionIcon } from '@phosphor-icons/react/dist/csr/Question'
import { useId, useState } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { formatDay } from '../ui/formats'
import { momentSaid } from '../ui/moment-said'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import styles from './NoticesSheet.module.css'
import { kindsOf, type NoticeLineState, placeOf } from './notice-place'

/** One file: whose, what is new on it and when, why one is told; it leads to the place, and is read by following it. */
export function NoticeLine({ line, onFollow }: { line: NoticeLineState; onFollow: () => void }) {
  const translate = useTranslate()
  const whyId = useId()
  const [why, setWhy] = useState(false)
  const language = useLanguage()
  const today = useToday()
  const when = momentSaid(line.at, today, language)
  const span = ({ fromOn, untilOn }: { fromOn: Day; untilOn: Day }) => ({
    from: formatDay(fromOn, language, 'short', today),
    until: formatDay(untilOn, language, 'short', today),
  })
  const kinds = kindsOf(line.unread > 0 ? line.items.filter(({ unread }) => unread) : line.items)
  const name = line.person ?? translate('notices.aside')
  return (
    <li className={styles.line} data-unread={line.unread > 0}>
      <LinkBase className={styles.link} to={placeOf(line)} onClick={onFollow}>
        <span className={styles.name}>{name}</span> {line.number && <span className={styles.number}>{line.number}</span>}{' '}
        {line.unread > 0 && <Unread count={line.unread} />} <span className={styles.when}>{when}</span>
        {kinds.map(({ kind, count, words, away }) => (
          <span key={kind} className={styles.kind}>
            {' '}
            {translate(`notices.told.${kind}`, { smart_count: count, words: words ?? '', ...(away && span(away)) })}
          </span>
        ))}
      </LinkBase>
      <IconButton
        className={styles.ask}
        title={translate('notices.why')}
        aria-label={translate('notices.why_of', { name })}
        aria-expanded={why}
        aria-controls={whyId}
        onClick={() => setWhy(!why)}
      >
        <QuestionIcon size={18} aria-hidden />
      </IconButton>
      <ul id={whyId} className={styles.why} hidden={!why}>
        {kinds.map(({ kind }) => (
          <li key={kind}>{translate(`notices.reason.${kind}`)}</li>
        ))}
      </ul>
    </li>
  )
}

/** How much is unread: the dot of the line says it of one alone. */
function Unread({ count }: { count: number }) {
  const translate = useTranslate()
  const said = translate('notices.new', { smart_count: count })
  return count === 1 ? <VisuallyHidden>{said}</VisuallyHidden> : <span className={styles.new}>{said}</span>
}
