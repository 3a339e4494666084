import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { CircleIcon } from '@phosphor-icons/react/dist/csr/Circle'
import { useFocus } from '../tasks/use-focus'
import styles from './Tick.module.css'

interface TickProps {
  label: string
  pending: boolean
  focused: boolean
  onTick: () => void
}

/** The circle that says « done »; while the server is asked, it is half drawn. */
export function Tick({ label, pending, focused, onTick }: TickProps) {
  const button = useFocus<HTMLButtonElement>(focused)
  return (
    <button ref={button} type="button" className={styles.tick} aria-label={label} aria-busy={pending} disabled={pending} onClick={onTick}>
      <CircleIcon className={styles.circle} size={24} aria-hidden />
      <CheckCircleIcon className={styles.check} size={24} aria-hidden />
    </button>
  )
}
