import type { AidApplicationPage } from '@ancrage/contract/aid-applications'
import MenuItem from '@mui/material/MenuItem'
import { LinkBase, useNavigate, useNotify, useTranslate } from 'react-admin'
import { PageTitle } from '../../layout/PageTitle'
import { useCommand } from '../../providers/use-command'
import { personName } from '../../tasks'
import { MoreMenu } from '../../ui/MoreMenu'
import { useLanguage } from '../../ui/use-language'
import { useRemoval } from '../../ui/use-removal'
import styles from './ApplicationHead.module.css'

/** Whose it is, which aid, its number; and what is done of the whole. */
export function ApplicationHead({ application }: { application: AidApplicationPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const notify = useNotify()
  const { id, number, person, scheme, journey, mayChange, conventionOn } = application
  const remove = useRemoval('aid-applications')
  const binning = useCommand(
    () => remove(application, { name: number, back: `/aid-applications/${id}/show` }),
    ({ message }) => notify(message, { type: 'error' }),
  )
  const bin = async () => {
    if (await binning.run()) navigate('/aid-applications')
  }
  return (
    <PageTitle
      title={scheme.name[language]}
      notePlace="under"
      note={
        <span className={styles.note}>
          <LinkBase to={`/people/${person.id}`}>{personName(person, language)}</LinkBase>
          <span className={styles.number}>{number}</span>
          {journey && (
            <LinkBase to={`/journeys/${journey.id}`}>{translate('aid_applications.journey', { number: journey.number })}</LinkBase>
          )}
        </span>
      }
    >
      {mayChange && conventionOn === null && (
        <span data-desk>
          <MoreMenu label={translate('aid_applications.more', { number })} framed>
            <MenuItem onClick={() => void bin()}>{translate('journey.bin')}</MenuItem>
          </MoreMenu>
        </span>
      )}
    </PageTitle>
  )
}
