import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import type { Refused } from '../../providers/refused'
import styles from './FormProblem.module.css'

/** Why nothing was saved, beside the button that tried. Always there, so that it is announced when it fills. */
export function FormProblem({ problem }: { problem: Pick<Refused, 'message'> | null }) {
  return (
    <p className={styles.problem} role="alert">
      {problem && (
        <>
          <WarningDiamondIcon size={18} weight="fill" aria-hidden />
          {problem.message}
        </>
      )}
    </p>
  )
}
