import Button from '@mui/material/Button'
import { CheckIcon } from '@phosphor-icons/react/dist/csr/Check'
import { CopyIcon } from '@phosphor-icons/react/dist/csr/Copy'
import { type RefObject, useState } from 'react'
import { useTranslate } from 'react-admin'
import styles from './CopyButton.module.css'
import { copyFrom } from './copy-from'

/** Copies what a field holds, and says whether it did; keyed by that value, it says nothing any more once the value changes. */
export function CopyButton({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const translate = useTranslate()
  const [said, setSaid] = useState<'users.copied' | 'users.copy_by_hand' | null>(null)
  const copy = async () => {
    setSaid(field.current !== null && (await copyFrom(field.current)) ? 'users.copied' : 'users.copy_by_hand')
  }
  return (
    <>
      <Button size="small" startIcon={<CopyIcon size={16} aria-hidden />} onClick={() => void copy()}>
        {translate('users.copy')}
      </Button>
      <p className={styles.said} role="status">
        {said && (
          <>
            {said === 'users.copied' && <CheckIcon size={16} weight="bold" aria-hidden />}
            {translate(said)}
          </>
        )}
      </p>
    </>
  )
}
