import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { DownloadSimpleIcon } from '@phosphor-icons/react/dist/csr/DownloadSimple'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { FigureFile } from './figure/Figure'
import { csvOf, saveFile } from './funnel-csv'

/** A figure of the page that may be taken away as a file. */
export interface Exported {
  readonly title: string
  readonly file: () => FigureFile
}

/** « Exporter »: each figure of the page as a CSV, as it is on screen; the only one at once. */
export function ExportMenu({ figures }: { figures: readonly Exported[] }) {
  const translate = useTranslate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const save = ({ name, rows }: FigureFile) => {
    setAnchor(null)
    saveFile(`${name}.csv`, csvOf(rows))
  }
  const [first, ...others] = figures
  const only = others.length === 0 ? first : undefined
  return (
    <>
      <Button
        disabled={!first}
        startIcon={<DownloadSimpleIcon size={18} aria-hidden />}
        {...(!only && { 'aria-haspopup': 'menu', 'aria-expanded': anchor !== null })}
        onClick={({ currentTarget }) => (only ? save(only.file()) : setAnchor(currentTarget))}
      >
        {translate('steering.export')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {figures.map(({ title, file }) => (
          <MenuItem key={title} onClick={() => save(file())}>
            {title} (CSV)
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
