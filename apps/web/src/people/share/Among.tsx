import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useTranslate } from 'react-admin'
import type { Colleague } from '../../users/use-colleagues'
import { useLoadSaid } from '../../users/use-loads'
import styles from './Share.module.css'
import type { Share } from './use-proposal'

export interface AmongProps {
  advisors: readonly Colleague[]
  chosen: readonly string[]
  shares: readonly Share[]
  onChange: (chosen: string[]) => void
}

/** Those who may be given some: what each has on their hands, and how many they would get. */
export function Among({ advisors, chosen, shares, onChange }: AmongProps) {
  const translate = useTranslate()
  const loadSaid = useLoadSaid()
  return (
    <fieldset className={styles.among}>
      <legend className={styles.legend}>{translate('sharing.among')}</legend>
      {advisors.map(({ id, name }, rank) => {
        const ticked = chosen.includes(id)
        const given = shares.filter(({ advisorId }) => advisorId === id).length
        return (
          <div key={id} className={styles.advisor}>
            <FormControlLabel
              control={
                <Checkbox
                  autoFocus={rank === 0}
                  checked={ticked}
                  onChange={(_, now) => onChange(now ? [...chosen, id] : chosen.filter((one) => one !== id))}
                />
              }
              label={
                <>
                  <b>{name}</b> <span className={styles.load}>{loadSaid(id)}</span>
                </>
              }
            />
            <span className={styles.given} data-any={given > 0}>
              {given > 0
                ? `+ ${translate('sharing.given', { smart_count: given })}`
                : ticked && shares.length > 0 && translate('sharing.none_given')}
            </span>
          </div>
        )
      })}
      {chosen.length === 0 && (
        <p className={styles.hint} role="alert">
          {translate('sharing.choose_someone')}
        </p>
      )}
    </fieldset>
  )
}
