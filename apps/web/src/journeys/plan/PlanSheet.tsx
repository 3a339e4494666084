import { type Day, monthOf } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { FlagPennantIcon } from '@phosphor-icons/react/dist/csr/FlagPennant'
import { Fragment, useState } from 'react'
import { useTranslate } from 'react-admin'
import { NextTask } from '../../tasks'
import { Sheet } from '../../ui/form/Sheet'
import { capitalised, formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { DayText } from '../../ui/Written'
import { useJourney } from '../page/journey-page'
import { BehindLine } from './BehindLine'
import panel from './PlanPanel.module.css'
import styles from './PlanSheet.module.css'
import { dayOfStep, monthsOf, type PlanReply, type PlanStep, progressOf, type StepGroup, waitingGroups } from './plan-view'
import { groupWords, playbookNames } from './plan-words'
import { StepRow } from './StepRow'
import { useChain } from './use-chain'

/** The whole plan on l'échelle: a notch a step, a taller one a month, where today and the arrival stand; then what waits. */
export function PlanSheet({ plan, onClose }: { plan: PlanReply; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { journey, person, mayChange } = useJourney()
  const { after, ask, answered, list } = useChain()
  return (
    <Sheet
      title={translate('plan.title')}
      onClose={onClose}
      onSubmit={onClose}
      foot={
        <Button type="submit" variant="contained">
          {translate('header.close')}
        </Button>
      }
    >
      <div>
        <p className={styles.lead}>
          {translate('plan.from', {
            names: playbookNames(
              plan.playbooks.map(({ name }) => name),
              translate,
              language,
            ),
          })}
          {' · '}
          {translate('plan.progress', { ...progressOf(plan.steps) })}
          {plan.steps.some(({ state, task }) => state === 'open' && !task?.confirmed) && <> · {translate('plan.to_confirm')}</>}
        </p>
        {plan.behind > 0 && mayChange && <BehindLine behind={plan.behind} />}
        {after !== null && (
          <div className={panel.after}>
            <NextTask after={after} about={{ personId: person.id, journeyId: journey.id }} onDone={answered} />
          </div>
        )}
        <div ref={list}>
          <Months plan={plan} onDone={ask} />
        </div>
        {waitingGroups(plan.steps).map((group) => (
          <section key={group.key} className={styles.group} aria-label={groupWords(group, translate, language)}>
            <h3 className={styles.heading}>{groupWords(group, translate, language)}</h3>
            {group.steps.map((step) => (
              <StepRow key={step.stepId} step={step} onDone={ask} />
            ))}
          </section>
        ))}
      </div>
    </Sheet>
  )
}

/** A day that the ruler marks between steps. */
interface Landmark {
  readonly name: 'today' | 'arrival'
  readonly day: Day
}

/** Whether a month is behind with nothing left to do in it. */
function isBehind({ key, steps }: StepGroup, today: Day): boolean {
  return key < monthOf(today) && steps.every(({ state }) => state === 'done')
}

function Months({ plan, onDone }: { plan: PlanReply; onDone: (kind: PlanStep['kind']) => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { journey } = useJourney()
  const landmarks: Landmark[] = [
    { name: 'today' as const, day: today },
    ...(journey.targetOn ? [{ name: 'arrival' as const, day: journey.targetOn }] : []),
  ].toSorted((one, other) => (one.day < other.day ? -1 : 1))
  const [shown, setShown] = useState(false)
  const all = monthsOf(plan.steps)
  const folded = shown ? [] : all.filter((month) => isBehind(month, today))
  const count = folded.reduce((sum, { steps }) => sum + steps.length, 0)
  const months = all.filter((month) => !folded.includes(month))
  const keys = [...new Set([...months.map(({ key }) => key), ...landmarks.map(({ day }) => monthOf(day))])].sort()
  const drawn = keys.map((month) => {
    const steps = months.find(({ key }) => key === month)?.steps ?? []
    const marks = landmarks.filter(({ day }) => monthOf(day) === month)
    const name = capitalised(formatDay(`${month}-01` as Day, language, 'month'))
    return (
      <section key={month} className={styles.month} aria-label={name}>
        <h3 className={styles.heading}>{name}</h3>
        {steps.map((step, rank) => (
          <Fragment key={step.stepId}>
            {marks
              .filter(({ day }) => isBetween(day, steps[rank - 1], step))
              .map((mark) => (
                <LandmarkLine key={mark.name} {...mark} />
              ))}
            <StepRow step={step} onDone={onDone} />
          </Fragment>
        ))}
        {marks
          .filter(({ day }) => isBetween(day, steps.at(-1), undefined))
          .map((mark) => (
            <LandmarkLine key={mark.name} {...mark} />
          ))}
      </section>
    )
  })
  return (
    <>
      {count > 0 && (
        <Button variant="text" size="small" className={styles.behind} onClick={() => setShown(true)}>
          {translate('plan.show_done', { smart_count: count })}
        </Button>
      )}
      {drawn}
    </>
  )
}

/** Whether a day falls after a step and not after the next. */
function isBetween(day: Day, before: PlanStep | undefined, next: PlanStep | undefined): boolean {
  const [from, to] = [before && dayOfStep(before), next && dayOfStep(next)]
  return (!from || from < day) && (!to || day <= to)
}

function LandmarkLine({ name, day }: Landmark) {
  const translate = useTranslate()
  return (
    <p className={styles.landmark} data-mark={name}>
      {name === 'arrival' && <FlagPennantIcon size={16} weight="fill" aria-hidden />}
      <span>
        {translate(`plan.${name}`)} · <DayText day={day} style="long" />
      </span>
    </p>
  )
}
