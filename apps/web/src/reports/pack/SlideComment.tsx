import { type ReportComment, sessionReports } from '@ancrage/contract/session-reports'
import { dayOf, timeOf } from '@ancrage/domain/kernel/day'
import { highlightsText } from '@ancrage/domain/reports/slides/highlights'
import type { Slide } from '@ancrage/domain/reports/slides/slide'
import Button from '@mui/material/Button'
import { useEffect, useEffectEvent, useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../ui/form/FormProblem'
import { formatTime } from '../../ui/formats'
import { momentSaid } from '../../ui/moment-said'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import styles from './Pack.module.css'

export interface SlideCommentProps {
  slide: Slide
  proposed: Slide
  reportId: string
  kept: ReportComment | undefined
  mayWrite: boolean
}

/** How long one stops typing before it is kept, in milliseconds. */
const pause = 1_500

/** What is said beside a slide: kept while it is typed. What someone else wrote meanwhile is shown, and nothing typed is lost. */
export function SlideComment({ slide, proposed, reportId, kept, mayWrite }: SlideCommentProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const id = useId()
  const [text, setText] = useState(kept?.text ?? '')
  const [seen, setSeen] = useState(kept)
  const saving = useCommand(async (written: string, version: number) => {
    const saved = await call(sessionReports.comment, { params: { id: reportId, slide: slide.key }, body: { text: written, version } })
    setSeen(saved)
  })
  const isChanged = text.trim() !== (seen?.text ?? '')
  const isStale = saving.refused?.code === 'stale'
  const save = () => {
    if (isChanged && !isStale && !saving.pending) void saving.run(text, seen?.version ?? 0)
  }
  const keep = useEffectEvent(save)
  useEffect(() => {
    if (!isChanged) return
    const waiting = setTimeout(() => keep(), pause)
    return () => clearTimeout(waiting)
  }, [text, isChanged])
  const propose = proposal(proposed, language)
  if (!mayWrite) return <p className={styles.said}>{kept?.text}</p>
  return (
    <div className={styles.comment}>
      <label htmlFor={id}>{translate(`pack.comment.${slide.key === 'essentials' || slide.key === 'decisions' ? slide.key : 'any'}`)}</label>
      <textarea
        id={id}
        rows={slide.key === 'essentials' ? 9 : 3}
        maxLength={4000}
        value={text}
        aria-describedby={`${id}-kept`}
        onChange={({ target }) => setText(target.value)}
        onBlur={save}
      />
      <p id={`${id}-kept`} className={styles.kept} role="status">
        {saving.pending && translate('pack.keeping')}
        {!saving.pending && !isChanged && seen && keptSaid(seen)}
        {!saving.pending && isChanged && !isStale && translate('pack.not_kept')}
      </p>
      {propose && text.trim() === '' && (
        <Button size="small" variant="text" onClick={() => setText(propose)}>
          {translate('pack.take_proposal')}
        </Button>
      )}
      {isStale && kept ? (
        <div className={styles.stale} role="alert">
          <p>{translate('pack.stale', { by: kept.by ?? '' })}</p>
          <blockquote>{kept.text}</blockquote>
          <Button size="small" onClick={() => void saving.run(text, kept.version)}>
            {translate('pack.keep_mine')}
          </Button>
          <Button
            size="small"
            variant="text"
            onClick={() => {
              setText(kept.text)
              setSeen(kept)
              saving.forget()
            }}
          >
            {translate('pack.take_theirs')}
          </Button>
        </div>
      ) : (
        <FormProblem problem={saving.refused} />
      )}
    </div>
  )

  function keptSaid({ at, by }: ReportComment): string {
    const when = dayOf(at) === today ? formatTime(timeOf(at), language) : momentSaid(at, today, language)
    return translate(dayOf(at) === today ? 'pack.kept_at' : 'pack.kept_on', { when, by: by ?? '' })
  }
}

/** The lists proposed by the figures as a text to correct; none but of the essentials. */
function proposal({ key, columns }: Slide, language: 'fr' | 'en'): string | null {
  if (key !== 'essentials') return null
  const [facts = [], alerts = []] = columns.map((column) => column.flatMap((block) => (block.kind === 'list' ? block.items : [])))
  return highlightsText({ facts, alerts }, language)
}
