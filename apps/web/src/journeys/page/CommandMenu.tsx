import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { LinkBase, useGetIdentity, useNavigate, useNotify, useTranslate } from 'react-admin'
import { useCommand } from '../../providers/use-command'
import { personName } from '../../tasks'
import { MoreMenu } from '../../ui/MoreMenu'
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
    if (await binning.run()) navigate('/journeys')
  }
  const offered: readonly MenuCommand[] = mayChange ? [...commands, 'assign'] : []
  return (
    <>
      <MoreMenu label={translate('journey.more')} framed>
        <MenuItem component={LinkBase} to={`/journeys/${journey.id}/road-map`}>
          {translate('road_map.title')}
        </MenuItem>
        {offered.map((name) => (
          <MenuItem key={name} onClick={() => setChosen(name)}>
            {translate(`journey.commands.${name}.menu`)}
          </MenuItem>
        ))}
        {manages && <MenuItem onClick={() => void bin()}>{translate('journey.bin')}</MenuItem>}
      </MoreMenu>
      {chosen && <CommandDialog name={chosen} onClose={() => setChosen(null)} />}
    </>
  )
}
