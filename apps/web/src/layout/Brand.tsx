import { AnchorIcon } from '@phosphor-icons/react/dist/csr/Anchor'
import styles from './Brand.module.css'

/** The name of the product. */
export function Brand() {
  return (
    <span className={styles.brand}>
      <AnchorIcon size={22} weight="bold" aria-hidden />
      Ancrage
    </span>
  )
}
