import { LockSimpleIcon } from '@phosphor-icons/react/dist/csr/LockSimple'
import { useTranslate } from 'react-admin'
import { personName } from '../../../tasks'
import { Panel } from '../../../ui/Panel'
import { useLanguage } from '../../../ui/use-language'
import { useJourney } from '../journey-page'
import { ClosedHousehold } from './ClosedHousehold'
import { OpenedHousehold } from './OpenedHousehold'

/** « Foyer »: what the family holds, kept for the journey's team; anyone else opens it with a reason. */
export function Household() {
  const translate = useTranslate()
  const language = useLanguage()
  const { household, linked } = useJourney()
  return (
    <Panel
      title={translate('journey.household')}
      Icon={LockSimpleIcon}
      note={linked ? translate('journey.shared_with', { name: personName(linked, language) }) : undefined}
    >
      {household.open ? <OpenedHousehold household={household} /> : <ClosedHousehold household={household} />}
    </Panel>
  )
}
