import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { CommandDialog } from './CommandDialog'
import type { MenuCommand } from './commands'
import { useJourney } from './journey-page'

/** The journey's commands, as the server lists them for its status. */
export function CommandMenu() {
  const translate = useTranslate()
  const { commands, mayChange } = useJourney()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [chosen, setChosen] = useState<MenuCommand | null>(null)
  const offered: readonly MenuCommand[] = [...commands, 'assign']
  if (!mayChange) return null
  return (
    <>
      <Button
        aria-label={translate('journey.more')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <DotsThreeIcon size={20} weight="bold" aria-hidden />
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {offered.map((name) => (
          <MenuItem
            key={name}
            onClick={() => {
              setAnchor(null)
              setChosen(name)
            }}
          >
            {translate(`journey.commands.${name}.menu`)}
          </MenuItem>
        ))}
      </Menu>
      {chosen && <CommandDialog name={chosen} onClose={() => setChosen(null)} />}
    </>
  )
}
