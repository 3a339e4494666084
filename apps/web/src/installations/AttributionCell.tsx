import { attributionChoices } from '@ancrage/domain/installations/installation'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import { AttributionDialog } from './AttributionDialog'
import styles from './Installations.module.css'
import type { Installation } from './installation-form'

/** The attribution of a row, who said otherwise than the rule and why; not known, it is filled in here. */
export function AttributionCell({ row, name }: { row: Installation; name: string }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const [open, setOpen] = useState(false)
  const label = attributionChoices.labels[row.attribution][language]
  const fixable = row.attribution === 'unknown' && permissions.includes('installations.write')
  return (
    <td data-column="attribution">
      {fixable ? (
        <Button
          size="small"
          className={styles.unknown}
          aria-label={translate('installations.say_attribution', { name })}
          onClick={() => setOpen(true)}
        >
          {label}
        </Button>
      ) : (
        label
      )}
      {row.attributionReason && (
        <span className={styles.second}>{translate('installations.overridden', { reason: row.attributionReason })}</span>
      )}
      {open && <AttributionDialog row={row} onClose={() => setOpen(false)} />}
    </td>
  )
}
