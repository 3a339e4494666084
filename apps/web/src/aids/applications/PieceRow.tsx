import { type AidApplicationPage, aidApplications } from '@ancrage/contract/aid-applications'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { useCommand } from '../../providers/use-command'
import { FormDialog } from '../../ui/form/FormDialog'
import { textOf } from '../../ui/form/field-spec'
import { MoreMenu } from '../../ui/MoreMenu'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { DayText } from '../../ui/Written'
import { PieceFile } from '../letters/PieceFile'
import { isMissing } from './application-words'
import styles from './PiecesPanel.module.css'

type Piece = AidApplicationPage['pieces'][number]

/** A piece: a tick when it came, its day and who took it, its file; a refusal undoes the tick and says why. */
export function PieceRow({ application, piece }: { application: AidApplicationPage; piece: Piece }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const notify = useNotify()
  const [dating, setDating] = useState(false)
  const { id, version, key, receivedOn, receivedBy, compulsory, documentId } = piece
  const label = piece.label[language]
  const missing = isMissing(piece, application.status)
  const params = { id: application.id, pieceId: id }
  const onRefused = ({ message }: { message: string }) => notify(message, { type: 'error' })
  const receive = useCommand(
    (body: { receivedOn: string; documentId: string | null }) => call(aidApplications.receivePiece, { params, body: { ...body, version } }),
    onRefused,
  )
  const undo = useCommand(() => call(aidApplications.unreceivePiece, { params, body: { version } }), onRefused)
  const drop = useCommand(() => call(aidApplications.dropPiece, { params, body: { version } }), onRefused)
  const busy = receive.pending || undo.pending
  const extra = application.mayChange && key.startsWith('extra-')
  const tick = (ticked: boolean) => void (ticked ? receive.run({ receivedOn: today, documentId }) : undo.run())
  return (
    <li className={styles.piece} data-awaited={missing}>
      <div className={styles.words}>
        {application.mayReceive ? (
          <FormControlLabel
            className={styles.tick}
            label={label}
            control={<Checkbox checked={receivedOn !== null} disabled={busy} onChange={(_, ticked) => tick(ticked)} />}
          />
        ) : (
          <span className={styles.name}>{label}</span>
        )}
        <span className={styles.about}>
          {!compulsory && translate('aid_applications.pieces.optional')}
          {receivedOn && (
            <>
              {!compulsory && ' · '}
              {translate('aid_applications.pieces.received')} <DayText day={receivedOn} />
              {receivedBy && `, ${receivedBy}`}
            </>
          )}
          {compulsory && !receivedOn && translate(`aid_applications.pieces.${missing ? 'missing' : 'later'}`)}
        </span>
      </div>
      <PieceFile
        applicationId={application.id}
        piece={{ id, label, documentId }}
        awaited={missing}
        onAdded={async (added) => {
          await receive.run({ receivedOn: receivedOn ?? today, documentId: added })
        }}
      />
      {application.mayReceive && (receivedOn !== null || extra) && (
        <MoreMenu label={translate('aid_applications.pieces.more', { name: label })} size="small">
          {receivedOn !== null && <MenuItem onClick={() => setDating(true)}>{translate('aid_applications.pieces.date')}</MenuItem>}
          {extra && <MenuItem onClick={() => void drop.run()}>{translate('aid_applications.pieces.drop')}</MenuItem>}
        </MoreMenu>
      )}
      {dating && receivedOn && (
        <FormDialog
          title={label}
          submit={translate('fill.save')}
          fields={[{ kind: 'day', name: 'receivedOn', label: translate('aid_applications.pieces.received'), required: true }]}
          initial={{ receivedOn }}
          onSubmit={(values) =>
            call(aidApplications.receivePiece, { params, body: { receivedOn: textOf(values, 'receivedOn'), documentId, version } })
          }
          onClose={() => setDating(false)}
        />
      )}
    </li>
  )
}
