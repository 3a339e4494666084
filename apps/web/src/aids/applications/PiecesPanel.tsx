import type { AidApplicationPage } from '@ancrage/contract/aid-applications'
import { overStatuses } from '@ancrage/domain/aids/application'
import { type NeededFor, neededForChoices } from '@ancrage/domain/aids/scheme'
import Button from '@mui/material/Button'
import { FilesIcon } from '@phosphor-icons/react/dist/csr/Files'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { isMissing } from './application-words'
import { ExtraPieceDialog } from './ExtraPieceDialog'
import { PieceRow } from './PieceRow'
import styles from './PiecesPanel.module.css'

/** The pieces asked, by what they are needed for: ticked as they come. */
export function PiecesPanel({ application }: { application: AidApplicationPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const [adding, setAdding] = useState(false)
  const { pieces, mayChange } = application
  const awaited = pieces.filter((piece) => isMissing(piece, application.status)).length
  const said = pieces.every(({ receivedOn }) => receivedOn !== null) ? 'all' : overStatuses.includes(application.status) ? null : 'enough'
  const groups = neededForChoices.values.filter((neededFor) => pieces.some((piece) => piece.neededFor === neededFor))
  return (
    <Panel
      title={translate('aid_applications.pieces.title')}
      Icon={FilesIcon}
      note={
        pieces.length > 0 &&
        (awaited === 0
          ? said && translate(`aid_applications.pieces.${said}`)
          : translate('aid_applications.pieces.awaited', { smart_count: awaited }))
      }
      action={
        mayChange && (
          <Button size="small" variant="text" startIcon={<PlusIcon size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {translate('aid_applications.pieces.add')}
          </Button>
        )
      }
    >
      {pieces.length === 0 && <p className={styles.none}>{translate('aid_applications.pieces.none')}</p>}
      <div className={styles.rows}>
        {groups.map((neededFor: NeededFor) => (
          <div key={neededFor}>
            <h3 className={styles.group}>
              {translate('aid_applications.pieces.for', { what: neededForChoices.labels[neededFor][language].toLocaleLowerCase(language) })}
            </h3>
            <ul>
              {pieces
                .filter((piece) => piece.neededFor === neededFor)
                .map((piece) => (
                  <PieceRow key={piece.id} application={application} piece={piece} />
                ))}
            </ul>
          </div>
        ))}
      </div>
      {adding && <ExtraPieceDialog applicationId={application.id} onClose={() => setAdding(false)} />}
    </Panel>
  )
}
