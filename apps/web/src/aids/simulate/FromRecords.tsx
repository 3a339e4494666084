import { professionLabel } from '@ancrage/reference/professions'
import { useTranslate } from 'react-admin'
import { formatDay, formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import styles from './Simulate.module.css'
import type { Typed } from './simulate-address'
import type { Simulation } from './use-simulation'

/** What the records of the person gave, for the fields left empty, and the aids they had. */
export function FromRecords({ typed, simulation: { asked } }: { typed: Typed; simulation: Simulation }) {
  const translate = useTranslate()
  const language = useLanguage()
  const given = [
    typed.profession === '' && professionLabel(asked.professionCode, null, {}, language),
    typed.commune === '' && asked.communeName,
    typed.installation === '' &&
      asked.installationDate &&
      translate('aid_simulation.installed_on', { day: formatDay(asked.installationDate, language, 'long') }),
  ].filter(Boolean)
  return (
    <div className={styles.records}>
      {given.length > 0 && (
        <p>
          {translate('aid_simulation.from_records')} {given.join(' · ')}
        </p>
      )}
      <p>{translate(asked.previous.length === 0 ? 'aid_simulation.had_none' : 'aid_simulation.had')}</p>
      <ul>
        {asked.previous.map(({ label, amountCents, signedOn, place }, index) => (
          <li key={index}>
            {[label, formatMoney(amountCents, language), signedOn && formatDay(signedOn, language, 'long'), place]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
