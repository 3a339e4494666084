import type { AidApplicationPage } from '@ancrage/contract/aid-applications'
import Button from '@mui/material/Button'
import ListItemText from '@mui/material/ListItemText'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { MoreMenu } from '../../ui/MoreMenu'
import { DeedDialog } from './DeedDialog'
import { type DeedName, wayOn } from './deeds'
import styles from './NextBand.module.css'
import { sectionOf, showSection } from './sections'

/** « À faire : … », with the one deed that comes next, and the others behind ⋯, each with why not yet. */
export function NextBand({ application }: { application: AidApplicationPage }) {
  const translate = useTranslate()
  const [doing, setDoing] = useState<DeedName | null>(null)
  const { status, number, mayChange } = application
  const { primary, section, lacks, others } = wayOn(status, application.next)
  const say = (key: string) => translate(`aid_applications.${key}`)
  const place = section === 'settle' && application.scheme.scholarship ? 'schedule' : section
  const what = primary ? say(`deeds.${primary}.todo`) : place ? say(`sections.${place}`) : null
  if (!mayChange || (!what && !lacks && others.length === 0)) return null
  return (
    <section className={styles.band} aria-label={say('todo')} data-waits={what === null}>
      <div className={styles.what}>
        {what ? (
          <p>
            <b>{say('todo')}</b> {what}
          </p>
        ) : (
          !lacks && <p className={styles.quiet}>{say('nothing')}</p>
        )}
        {lacks && <p className={styles.lacks}>{lacks}</p>}
      </div>
      <span className={styles.actions}>
        {primary && (
          <Button variant="contained" onClick={() => setDoing(primary)}>
            {say(`deeds.${primary}.menu`)}
          </Button>
        )}
        {!primary && place && <Button onClick={() => showSection(sectionOf[place])}>{say(`sections.go.${place}`)}</Button>}
        {others.length > 0 && (
          <MoreMenu label={translate('aid_applications.other_deeds', { number })}>
            {others.map(({ verb, lacks: why }) => (
              <MenuItem
                key={verb}
                disabled={why !== null}
                className={why === null ? '' : (styles.unavailable ?? '')}
                onClick={() => setDoing(verb)}
              >
                <ListItemText primary={say(`deeds.${verb}.menu`)} secondary={why} className={styles.item} />
              </MenuItem>
            ))}
          </MoreMenu>
        )}
      </span>
      {doing && <DeedDialog name={doing} application={application} onClose={() => setDoing(null)} />}
    </section>
  )
}
