import MenuItem from '@mui/material/MenuItem'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useNavigate, useNotify, useTranslate } from 'react-admin'
import { refusedBy } from '../../providers/refused'
import { personName } from '../../tasks'
import { MoreMenu } from '../../ui/MoreMenu'
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
  const bin = async () => {
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
    <MoreMenu label={translate('people.more')} framed>
      <MenuItem onClick={() => void bin()}>
        <TrashIcon size={20} aria-hidden />
        {translate('journey.bin')}
      </MenuItem>
    </MoreMenu>
  )
}
