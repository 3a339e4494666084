import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { useState } from 'react'
import { LinkBase, useGetIdentity, useNavigate, useNotify, useTranslate } from 'react-admin'
import { useCommand } from '../../providers/use-command'
import { personName } from '../../tasks'
import { useLanguage } from '../../ui/use-language'
import { useRemoval } from '../../ui/use-removal'
import { CommandDialog } from './CommandDialog'
import type { MenuCommand } from './commands'
import { useJourney } from './journey-page'

/** The journey's commands, as the server lists them for its status; and its road map, which all its readers may print. */
export function CommandMenu() {
  const translate = useTranslate()
  const language = useLanguage()
  const { journey, person, commands, mayChange } = useJourney()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [chosen, setChosen] = useState<MenuCommand | null>(null)
  const { identity } = useGetIdentity()
  const manages = identity?.roles.includes('manager') === true
  const navigate = useNavigate()
  const notify = useNotify()
  const remove = useRemoval('journeys')
  const binning = useCommand(
    () => remove(journey, { name: `${personName(person, language)}, ${journey.number}`, back: `/journeys/${journey.id}/show` }),
    ({ message }) => notify(message, { type: 'error' }),
  )
  const bin = async () => {
    setAnchor(null)
    if (await binning.run()) navigate('/journeys')
  }
  const offered: readonly MenuCommand[] = mayChange ? [...commands, 'assign'] : []
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
        <MenuItem component={LinkBase} to={`/journeys/${journey.id}/road-map`}>
          {translate('road_map.title')}
        </MenuItem>
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
        {manages && <MenuItem onClick={() => void bin()}>{translate('journey.bin')}</MenuItem>}
      </Menu>
      {chosen && <CommandDialog name={chosen} onClose={() => setChosen(null)} />}
    </>
  )
}
