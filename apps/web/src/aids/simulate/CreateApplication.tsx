import Button from '@mui/material/Button'
import { useNavigate, usePermissions, useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import styles from './Simulate.module.css'
import type { SimulationBody } from './simulate-address'
import type { SimulatedAid, Simulation } from './use-simulation'

/** « Créer le dossier »: all that was simulated goes with it, in the history state: no name, no amount in an address. */
export function CreateApplication({
  aid,
  simulation: { asked },
  body,
}: {
  aid: SimulatedAid
  simulation: Simulation
  body: SimulationBody
}) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const { permissions = [] } = usePermissions<string[]>()
  if (!permissions.includes('aid_applications.write')) return null
  const state = {
    schemeId: aid.schemeId,
    personId: body.personId,
    professionCode: asked.professionCode,
    communeCode: asked.communeCode,
    installationOn: asked.installationDate,
    expenses: body.expenses,
    proRataValue: body.proRataValue,
    monthsAsked: body.monthsAsked,
  }
  return (
    <div className={styles.create}>
      <Button
        variant="outlined"
        aria-label={translate('aid_simulation.create_named', { name: aid.name[language] })}
        onClick={() => navigate('/aid-applications/create', { state })}
      >
        {translate('aid_simulation.create')}
      </Button>
    </div>
  )
}
