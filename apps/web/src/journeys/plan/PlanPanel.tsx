import { plans } from '@ancrage/contract/plan'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { call, useCall } from '../../providers/call'
import { useCommand } from '../../providers/use-command'
import { NextTask } from '../../tasks'
import { Panel, PanelRow } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { useJourney } from '../page/journey-page'
import { BehindLine } from './BehindLine'
import styles from './PlanPanel.module.css'
import { PlanSheet } from './PlanSheet'
import { nextStep, type PlanReply, progressOf } from './plan-view'
import { playbookNames } from './plan-words'
import { StepRow } from './StepRow'
import { useChain } from './use-chain'

/** « Plan »: the next three steps of what the playbooks ask; the whole of it opens beside the page. */
export function PlanPanel() {
  const translate = useTranslate()
  const { journey } = useJourney()
  const { data: plan } = useCall(plans.plan, { params: { id: journey.id } })
  const [whole, setWhole] = useState(false)
  if (!plan || (plan.playbooks.length === 0 && plan.proposed.length === 0)) return null
  const progress = progressOf(plan.steps)
  return (
    <Panel
      title={translate('plan.title')}
      note={progress.of > 0 ? translate('plan.progress', { ...progress }) : undefined}
      action={
        plan.steps.length > 0 && (
          <Button size="small" variant="text" className={styles.whole} onClick={() => setWhole(true)}>
            {translate('plan.whole')}
          </Button>
        )
      }
    >
      {plan.playbooks.length === 0 ? <Proposed names={plan.proposed} /> : <NextOfPlan plan={plan} />}
      {whole && <PlanSheet plan={plan} onClose={() => setWhole(false)} />}
    </Panel>
  )
}

/** The next step alone: what was said comes right below, the whole plan is one press away. */
function NextOfPlan({ plan }: { plan: PlanReply }) {
  const translate = useTranslate()
  const { journey, person, mayChange } = useJourney()
  const { after, ask, answered, list } = useChain()
  const next = nextStep(plan.steps)
  return (
    <>
      {plan.behind > 0 && mayChange && <BehindLine behind={plan.behind} />}
      {after !== null && (
        <div className={styles.after}>
          <NextTask after={after} about={{ personId: person.id, journeyId: journey.id }} onDone={answered} />
        </div>
      )}
      <div className={styles.rows} ref={list}>
        {next && <StepRow key={next.stepId} step={next} onDone={ask} />}
      </div>
      {!next && (
        <PanelRow>
          <span className={styles.quiet}>{translate('plan.all_done')}</span>
        </PanelRow>
      )}
    </>
  )
}

/** A journey imported, or opened before there were playbooks: it follows one when somebody says so. */
function Proposed({ names }: { names: PlanReply['proposed'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const say = useSay()
  const { journey, mayChange } = useJourney()
  const take = useCommand(
    () => call(plans.take, { params: { id: journey.id }, body: { version: journey.version } }),
    ({ message }) => notify(message, { type: 'error' }),
  )
  const follow = async () => {
    const taken = await take.run()
    if (taken) say(translate(taken.made > 0 ? 'plan.taken' : 'plan.taken_none', { smart_count: taken.made }))
  }
  return (
    <div className={styles.proposed}>
      <span className={styles.quiet}>{translate('plan.none')}</span>
      {mayChange && (
        <Button size="small" disabled={take.pending} onClick={() => void follow()}>
          {translate('plan.take', { names: playbookNames(names, translate, language) })}
        </Button>
      )}
    </div>
  )
}
