import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { mailtoOf } from '@ancrage/domain/mail-templates/mail-template'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { EnvelopeSimpleIcon } from '@phosphor-icons/react/dist/csr/EnvelopeSimple'
import { Suspense, useState } from 'react'
import { useCloseNotification, useNotify, usePermissions, useTranslate } from 'react-admin'
import { lazyScreen } from '../providers/lazy-screen'
import { formatDay } from '../ui/formats'
import { Said } from '../ui/Said'
import { useLanguage } from '../ui/use-language'
import styles from './Mail.module.css'
import { TemplateItems } from './TemplateItems'
import type { WrittenMail } from './WrittenMailDialog'

const WrittenMailDialog = lazyScreen(() => import('./WrittenMailDialog').then((module) => module.WrittenMailDialog))

export interface WriteMenuProps {
  person: RecordOf<typeof people>
  /** Null where the mail is about no journey in particular. */
  journeyId: string | null
}

/** How long « Noter ce courriel » is offered, in milliseconds: the time to write it elsewhere. */
const offeredMs = 2 * 60_000

/**
 * « Écrire »: a mail ready to send, opened in one's own program; then it can be noted. Its address exists only as it is
 * opened. Whoever asked not to be written to is not.
 */
export function WriteMenu({ person, journeyId }: WriteMenuProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const { permissions = [] } = usePermissions<string[]>()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [noting, setNoting] = useState<WrittenMail | null>(null)
  const { email, contactOpposedOn } = person
  if (!email) return null
  const write = (mail: WrittenMail) => {
    setAnchor(null)
    window.location.assign(mailtoOf(email, mail))
    if (!permissions.includes('interactions.write')) return
    notify(
      <Said>
        <NoteOffer onNote={() => setNoting(mail)} />
      </Said>,
      { type: 'info', autoHideDuration: offeredMs },
    )
  }
  return (
    <>
      <Button
        startIcon={<EnvelopeSimpleIcon size={18} aria-hidden />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('journey.write')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} slotProps={{ list: { className: styles.menu } }}>
        {contactOpposedOn ? (
          <MenuItem disabled className={styles.opposed}>
            {translate('mail.opposed', { day: formatDay(contactOpposedOn, language, 'long') })}
          </MenuItem>
        ) : (
          <TemplateItems person={person} onWrite={write} />
        )}
      </Menu>
      {noting && (
        <Suspense fallback={null}>
          <WrittenMailDialog mail={noting} person={person} journeyId={journeyId} onClose={() => setNoting(null)} />
        </Suspense>
      )}
    </>
  )
}

function NoteOffer({ onNote }: { onNote: () => void }) {
  const translate = useTranslate()
  const close = useCloseNotification()
  const note = () => {
    close()
    onNote()
  }
  return (
    <span className={styles.offer} role="status">
      {translate('mail.opened')}
      <Button size="small" className={styles.note} onClick={note}>
        {translate('mail.note')}
      </Button>
    </span>
  )
}
