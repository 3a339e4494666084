import { funderChoices, neededForChoices } from '@ancrage/domain/aids/scheme'
import { InfoIcon } from '@phosphor-icons/react/dist/csr/Info'
import { useTranslate } from 'react-admin'
import { formatDay, formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { Calculation } from './Calculation'
import { CreateApplication } from './CreateApplication'
import styles from './Simulate.module.css'
import type { SimulationBody } from './simulate-address'
import { Unfold } from './Unfold'
import type { SimulatedAid, Simulation } from './use-simulation'

/** A possible aid: how much, in large; then how it is worked out, what to bring, what one commits to, where it was read. */
export function ResultCard({ aid, simulation, body }: { aid: SimulatedAid; simulation: Simulation; body: SimulationBody }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { name, funder, amountCents, advanceCents, reasons, lines, pieces, summary, source, sourceOn, commitmentMonths, commitmentStart } =
    aid
  return (
    <article className={styles.card} aria-label={name[language]}>
      <div className={styles.head}>
        <div>
          <h3 className={styles.name}>{name[language]}</h3>
          <p className={styles.funder}>{funderChoices.labels[funder][language]}</p>
        </div>
        <div className={styles.amount}>
          {amountCents === null ? (
            <span className={styles.unknown}>{translate('aid_simulation.not_calculated')}</span>
          ) : (
            <span className={styles.figure}>{formatMoney(amountCents, language)}</span>
          )}
          {advanceCents !== null && advanceCents > 0 && (
            <span className={styles.advance}>{translate('aid_simulation.advance', { amount: formatMoney(advanceCents, language) })}</span>
          )}
        </div>
      </div>
      {reasons.length > 0 && (
        <ul className={styles.warnings}>
          {reasons.map(({ code, sentence }) => (
            <li key={`${code}${sentence}`}>
              <InfoIcon size={18} aria-hidden />
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {(amountCents === null || !aid.managed) && <p className={styles.summary}>{summary[language]}</p>}
      {lines.length > 0 && (
        <Unfold label={translate('aid_simulation.calculation')} open={aid.managed}>
          <Calculation aid={aid} />
        </Unfold>
      )}
      {pieces.length > 0 && (
        <Unfold label={translate('aid_simulation.pieces', { smart_count: pieces.length })}>
          <ul className={styles.pieces}>
            {pieces.map(({ key, label, compulsory, neededFor }) => (
              <li key={key}>
                {label[language]}
                <span className={styles.when}>
                  {[neededForChoices.labels[neededFor][language], ...(compulsory ? [] : [translate('aid_simulation.optional')])].join(
                    ' · ',
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Unfold>
      )}
      <p className={styles.source}>
        {commitmentMonths !== null && (
          <>
            {translate(`aid_simulation.commitment.${commitmentStart}`, { months: commitmentMonths })}
            <br />
          </>
        )}
        {translate('aid_simulation.source', { source })}
        {sourceOn && ` (${formatDay(sourceOn, language, 'long')})`}
      </p>
      {aid.managed && <CreateApplication aid={aid} simulation={simulation} body={body} />}
    </article>
  )
}
