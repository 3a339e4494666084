import { acceptedEndings } from '@ancrage/domain/documents/media-types'
import Button from '@mui/material/Button'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { FileButton } from '../ui/FileButton'
import { useSay } from '../ui/use-say'
import styles from './Documents.module.css'
import type { UploadSubject } from './upload-document'
import { useFileDrop } from './use-file-drop'
import { type Upload, useNewUpload, useUploads } from './use-uploads'

/** Chooses files to keep with a record, or takes those dropped here; one that is refused says why, and can be sent again. */
export function AddDocuments({ subject, dropped = false }: { subject: UploadSubject; dropped?: boolean }) {
  const translate = useTranslate()
  const say = useSay()
  const newUpload = useNewUpload()
  const { pending, send } = useUploads()
  const [left, setLeft] = useState<readonly Upload[]>([])
  const keep = async (files: readonly Upload[]) => {
    const done = await send(files, subject)
    const kept = done.filter(({ state }) => state === 'sent')
    setLeft(done.filter(({ state }) => state !== 'sent'))
    if (kept.length === 0) return
    say(translate('documents.added', { smart_count: kept.length, name: kept[0]?.name }))
  }
  const chosen = (files: readonly File[]) => void keep(files.map((file) => newUpload({ name: file.name, content: file })))
  const { over, handlers } = useFileDrop(chosen)
  return (
    <div className={styles.add} data-over={dropped && over} {...(dropped && !pending && handlers)}>
      <FileButton
        label={translate(pending ? 'documents.sending' : 'documents.add')}
        accept={acceptedEndings}
        multiple
        disabled={pending}
        onFiles={chosen}
      />
      {dropped && <span className={styles.quiet}>{translate('documents.drop')}</span>}
      <div role="alert">
        {left.map(({ key, name, problem }) => (
          <p key={key} className={styles.problem}>
            <WarningDiamondIcon size={16} weight="fill" aria-hidden />
            <span>
              <b>{name}</b> {problem}
            </span>
          </p>
        ))}
      </div>
      {left.length > 0 && (
        <span className={styles.again}>
          {left.some(({ state }) => state === 'failed') && (
            <Button size="small" disabled={pending} onClick={() => void keep(left)}>
              {translate('documents.again')}
            </Button>
          )}
          <Button size="small" variant="text" disabled={pending} onClick={() => setLeft([])}>
            {translate('documents.forget')}
          </Button>
        </span>
      )}
    </div>
  )
}
