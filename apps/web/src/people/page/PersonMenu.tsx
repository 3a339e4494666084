import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useState } from 'react'
import { useNavigate, useNotify, useTranslate } from 'react-admin'
import { refusedBy } from '../../providers/refused'
import { personName } from '../../tasks'
import { useLanguage } from '../../ui/use-language'
import { useRemoval } from '../../ui/use-removal'
import type { Person } from '../form/person-form'

/** What is rarely done of a record: sending it to the bin, from which it comes back. */
export function PersonMenu({ person }: { person: Person }) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const navigate = useNavigate()
  const remove = useRemoval('people')
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const bin = async () => {
    setAnchor(null)
    const name = personName(person, language)
    try {
      await remove(person, { name, back: `/people/${person.id}/show` })
    } catch (error) {
      const { message } = refusedBy(error)
      notify(message, { type: 'error' })
      return
    }
    navigate('/people')
  }
  return (
    <>
      <Button
        aria-label={translate('people.more')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <DotsThreeIcon size={20} weight="bold" aria-hidden />
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => void bin()}>
          <TrashIcon size={20} aria-hidden />
          {translate('journey.bin')}
        </MenuItem>
      </Menu>
    </>
  )
}
