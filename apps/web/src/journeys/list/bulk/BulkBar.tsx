import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import useMediaQuery from '@mui/material/useMediaQuery'
import type { Icon } from '@phosphor-icons/react'
import { ArchiveIcon } from '@phosphor-icons/react/dist/csr/Archive'
import { ArrowRightIcon } from '@phosphor-icons/react/dist/csr/ArrowRight'
import { DownloadSimpleIcon } from '@phosphor-icons/react/dist/csr/DownloadSimple'
import { HourglassMediumIcon } from '@phosphor-icons/react/dist/csr/HourglassMedium'
import { MoonIcon } from '@phosphor-icons/react/dist/csr/Moon'
import { UserSwitchIcon } from '@phosphor-icons/react/dist/csr/UserSwitch'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { type ReactNode, useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { formatNumber } from '../../../ui/formats'
import { useLanguage } from '../../../ui/use-language'
import styles from './Bulk.module.css'
import { type BulkName, bulkNames } from './forms'

const icons: Readonly<Record<BulkName | 'export', Icon>> = {
  assign: UserSwitchIcon,
  hold: MoonIcon,
  wait: HourglassMediumIcon,
  close: ArchiveIcon,
  move: ArrowRightIcon,
  export: DownloadSimpleIcon,
}

export interface BulkBarProps {
  count: number
  /** Said in place of the count once they are all ticked. */
  all: string | null
  /** « Sélectionner les 214 résultats », where there are others. */
  more: ReactNode
  onAsk: (name: BulkName | 'export') => void
  onClear: () => void
}

/** What can be done of the journeys ticked, at the foot of the window as long as there are some. */
export function BulkBar({ count, all, more, onAsk, onClear }: BulkBarProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const narrow = useMediaQuery('(max-width: 1279px)', { noSsr: true })
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const allowed = bulkNames.filter((name) => permissions.includes(name === 'move' ? 'tracks.move' : 'journeys.write'))
  const names = [...allowed, 'export'] as const
  const word = (name: BulkName | 'export') => translate(`list.bulk.${name}.menu`)
  return (
    <section className={styles.bar} aria-label={translate('list.selection')}>
      <span className={styles.count} role="status">
        {all ?? translate('list.selected', { smart_count: count, count: formatNumber(count, language) })}
      </span>
      {more}
      <span className={styles.actions}>
        {narrow ? (
          <Button size="small" aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)}>
            {translate('list.actions')}
          </Button>
        ) : (
          names.map((name) => {
            const Drawn = icons[name]
            return (
              <Button key={name} size="small" startIcon={<Drawn size={16} aria-hidden />} onClick={() => onAsk(name)}>
                {word(name)}
              </Button>
            )
          })
        )}
        <IconButton aria-label={translate('list.unselect')} onClick={onClear}>
          <XIcon size={18} aria-hidden />
        </IconButton>
      </span>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {names.map((name) => {
          const Drawn = icons[name]
          return (
            <MenuItem
              key={name}
              onClick={() => {
                setAnchor(null)
                onAsk(name)
              }}
            >
              <Drawn size={20} aria-hidden />
              {word(name)}
            </MenuItem>
          )
        })}
      </Menu>
    </section>
  )
}
