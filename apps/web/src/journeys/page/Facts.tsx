import type { Day } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { PencilSimpleIcon } from '@phosphor-icons/react/dist/csr/PencilSimple'
import { type ReactNode, Suspense, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { DayText } from '../../ui/Written'
import { useAbsenceSaid } from '../../users/use-absence-said'
import { MoveSheet } from '../plan'
import styles from './Facts.module.css'
import { useJourney } from './journey-page'
import { LastExchange } from './LastExchange'
import { TargetDialog } from './TargetDialog'
import { countdown, joined, teamOf } from './words'

/** Band 3: by when, where, how long since we spoke, who follows. */
export function Facts() {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const [editing, setEditing] = useState(false)
  const [moving, setMoving] = useState<Day | null>(null)
  const { journey, target, team, absences, mayChange } = useJourney()
  const absenceSaid = useAbsenceSaid()
  const { referents, others } = teamOf(team, today)
  const referent = absences.find(({ userId }) => userId === journey.advisorId)
  const helpers = absences.filter(({ userId }) => userId !== journey.advisorId)
  const nameOf = (id: string) => team.find(({ userId }) => userId === id)?.name
  const communes = target.communes.map(({ name }) => name)
  const epcis = target.epcis.map(({ name }) => name)
  return (
    <dl className={styles.facts}>
      <Fact label={translate('journey.target')}>
        {journey.targetOn ? (
          <>
            <b>
              <DayText day={journey.targetOn} />
            </b>{' '}
            ({countdown(journey.targetOn, today, language)})
          </>
        ) : (
          translate('journey.to_set')
        )}
      </Fact>
      <Fact label={translate('journey.place')}>
        {communes.length + epcis.length === 0 && translate('journey.to_set')}
        {communes.length > 0 && <b>{joined(communes, language)}</b>}
        {communes.length > 0 && epcis.length > 0 && ', '}
        {epcis.join(', ')}
        {mayChange && (
          <Button
            variant="text"
            size="small"
            className={styles.edit}
            aria-label={translate('journey.edit_target')}
            onClick={() => setEditing(true)}
          >
            <PencilSimpleIcon size={16} aria-hidden />
          </Button>
        )}
      </Fact>
      <Fact label={translate('journey.last_exchange')}>
        <LastExchange />
      </Fact>
      <Fact label={translate('journey.followed_by')}>
        <b>{referents.length > 0 ? joined(referents, language) : translate('journey.nobody')}</b>
        {referent && ` (${absenceSaid(referent)})`}
        {others.length > 0 && ` ${translate('journey.with', { names: joined(others, language) })}`}
        {helpers.map((absence) => ` · ${nameOf(absence.userId)} (${absenceSaid(absence)})`)}
      </Fact>
      {editing && <TargetDialog onClose={() => setEditing(false)} onMove={setMoving} />}
      {moving && (
        <Suspense fallback={null}>
          <MoveSheet targetOn={moving} onClose={() => setMoving(null)} />
        </Suspense>
      )}
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
