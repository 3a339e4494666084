import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Popover from '@mui/material/Popover'
import { ColumnsIcon } from '@phosphor-icons/react/dist/csr/Columns'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import type { ListColumn } from './columns'
import styles from './JourneyList.module.css'

export interface ColumnsMenuProps {
  columns: readonly ListColumn[]
  /** The keys of those shown. */
  shown: readonly string[]
  /** Null comes back to the usual ones. */
  onChange: (shown: readonly string[] | null) => void
}

/** « Colonnes »: which of them the list shows, each as it is ticked; the address keeps it. */
export function ColumnsMenu({ columns, shown, onChange }: ColumnsMenuProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const id = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const tick = (key: string, ticked: boolean) =>
    onChange(columns.map((column) => column.key).filter((one) => (one === key ? ticked : shown.includes(one))))
  return (
    <>
      <Button
        className={styles.columns}
        size="small"
        startIcon={<ColumnsIcon size={16} aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('list.columns')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id } }}
      >
        <div className={styles.menu}>
          <h2 id={id} className={styles.menuTitle}>
            {translate('list.columns_title')}
          </h2>
          {columns.map(({ key, label }, rank) => (
            <FormControlLabel
              key={key}
              label={label[language]}
              control={<Checkbox autoFocus={rank === 0} checked={shown.includes(key)} onChange={(_, ticked) => tick(key, ticked)} />}
            />
          ))}
          <Button size="small" variant="text" onClick={() => onChange(null)}>
            {translate('list.columns_usual')}
          </Button>
        </div>
      </Popover>
    </>
  )
}
