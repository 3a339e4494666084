import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { type ReactNode, useId, useState } from 'react'
import styles from './Simulate.module.css'

/** What is unfolded on screen, and always there on paper. */
export function Unfold({
  label,
  open = false,
  heading = false,
  children,
}: {
  label: string
  open?: boolean
  heading?: boolean
  children: ReactNode
}) {
  const id = useId()
  const [unfolded, setUnfolded] = useState(open)
  const Caret = unfolded ? CaretDownIcon : CaretRightIcon
  const button = (
    <button type="button" className={styles.unfold} aria-expanded={unfolded} aria-controls={id} onClick={() => setUnfolded(!unfolded)}>
      <Caret size={16} weight="bold" aria-hidden />
      {label}
    </button>
  )
  return (
    <>
      {heading ? <h2 className={styles.subtitle}>{button}</h2> : button}
      <div id={id} className={styles.folded} data-unfolded={unfolded}>
        {children}
      </div>
    </>
  )
}
