import type { Icon } from '@phosphor-icons/react'
import styles from './FileButton.module.css'

export interface FileButtonProps {
  label: string
  /** Said to who hears it, where the label alone does not tell what for. */
  name?: string | undefined
  Icon?: Icon
  /** As a chooser of files writes it: `.eml,.msg`. */
  accept: string
  multiple?: boolean
  disabled?: boolean
  /** Without its frame, where the file is not what is waited for. */
  quiet?: boolean
  onFiles: (files: readonly File[]) => void
}

/** A button that chooses files: the same file may be chosen again. */
export function FileButton({ label, name, Icon, accept, multiple = false, disabled = false, quiet = false, onFiles }: FileButtonProps) {
  return (
    <label className={styles.button} data-busy={disabled} data-quiet={quiet}>
      {Icon && <Icon size={16} aria-hidden />}
      <span>{label}</span>
      <input
        type="file"
        className={styles.input}
        aria-label={name}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={({ target }) => {
          onFiles(Array.from(target.files ?? []))
          target.value = ''
        }}
      />
    </label>
  )
}
