import type { AidApplicationPage } from '@ancrage/contract/aid-applications'
import { CalculatorIcon } from '@phosphor-icons/react/dist/csr/Calculator'
import { useTranslate } from 'react-admin'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { DayText, Money } from '../../ui/Written'
import { AssessedLines } from '../AssessedLines'

/** How the amount is reckoned, line by line: by the rules in force, or those frozen at the decision. */
export function Calculation({ application }: { application: AidApplicationPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { assessment, decided, zone, scheme } = application
  if (!assessment) return null
  const { advanceCents, eligibleFrom } = assessment
  return (
    <Panel
      title={translate('aid_applications.calculation.title')}
      Icon={CalculatorIcon}
      note={translate(decided ? 'aid_applications.calculation.frozen' : 'aid_applications.calculation.live')}
      foot={
        <>
          {advanceCents !== null && advanceCents > 0 && (
            <p>
              {translate('aid_applications.calculation.advance')} <Money cents={advanceCents} />
            </p>
          )}
          {eligibleFrom && (
            <p>
              {translate('aid_applications.calculation.from')} <DayText day={eligibleFrom} style="long" />
            </p>
          )}
          {zone && <p>{translate('aid_applications.calculation.decree', { decree: zone.decree })}</p>}
          {scheme.summary && <p>{scheme.summary[language]}</p>}
        </>
      }
    >
      <AssessedLines assessed={assessment} />
    </Panel>
  )
}
