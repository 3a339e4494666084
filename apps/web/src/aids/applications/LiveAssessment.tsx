import { aidSimulation } from '@ancrage/contract/aid-simulation'
import type { AskedPiece } from '@ancrage/domain/aids/scheme'
import { zoneClassChoices } from '@ancrage/domain/territory/zonage'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { Money } from '../../ui/Written'
import { AssessedLines } from '../AssessedLines'
import styles from './NewApplication.module.css'
import { type Draft, simulated } from './new-application'

export interface LiveAssessmentProps {
  draft: Draft
  personId: string | null
  pieces: readonly AskedPiece[]
}

/** What the rules say of what is typed, as it is typed; and the pieces to bring. */
export function LiveAssessment({ draft, personId, pieces }: LiveAssessmentProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const body = useDeferredValue(simulated(draft, personId, today))
  const { data } = useQuery({
    queryKey: [aidSimulation.path, body],
    queryFn: ({ signal }) => (body ? call(aidSimulation, { body, signal }) : null),
    enabled: body !== null,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })
  const result = data?.results.find(({ schemeId }) => schemeId === draft.schemeId)
  return (
    <div className={styles.beside} aria-live="polite">
      <Panel
        title={translate('aid_applications.new.gives')}
        foot={
          data?.zone
            ? `${zoneClassChoices.labels[data.zone.class][language]} · ${data.zone.decree}`
            : data && translate('aid_applications.zone_unknown')
        }
      >
        {!result && <p className={styles.none}>{translate('aid_applications.new.fill_first')}</p>}
        {result && (
          <div>
            <p className={styles.amount} data-possible={result.eligible}>
              {result.eligible ? (
                result.amountCents === null ? (
                  translate('aid_applications.new.possible')
                ) : (
                  <Money cents={result.amountCents} />
                )
              ) : (
                translate('aid_applications.new.impossible')
              )}
            </p>
            <AssessedLines assessed={result} />
            <p className={styles.none}>{result.summary[language]}</p>
          </div>
        )}
      </Panel>
      {pieces.length > 0 && (
        <Panel title={translate('aid_applications.pieces.title')} count={pieces.length}>
          <ul className={styles.pieces}>
            {pieces.map(({ key, label, compulsory }) => (
              <li key={key}>
                {label[language]}
                {!compulsory && <span className={styles.quiet}> · {translate('aid_applications.pieces.optional')}</span>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  )
}
