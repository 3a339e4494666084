import { acceptedEndings } from '@ancrage/domain/documents/media-types'
import Button from '@mui/material/Button'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { FileButton } from '../ui/FileButton'
import { useSay } from '../ui/use-say'
import styles from './Documents.module.css'
import { type Upload, useNewUpload, useUploads } from './use-uploads'

/** Chooses files to keep with a journey; one that is refused says why, and can be sent again. */
export function AddDocuments({ journeyId }: { journeyId: string }) {
  const translate = useTranslate()
  const say = useSay()
  const newUpload = useNewUpload()
  const { pending, send } = useUploads()
  const [left, setLeft] = useState<readonly Upload[]>([])
  const keep = async (files: readonly Upload[]) => {
    const done = await send(files, { subjectResource: 'journeys', subjectId: journeyId })
    const kept = done.filter(({ state }) => state === 'sent')
    setLeft(done.filter(({ state }) => state !== 'sent'))
    if (kept.length === 0) return
    say(translate('documents.added', { smart_count: kept.length, name: kept[0]?.name }))
  }
  return (
    <div className={styles.add}>
      <FileButton
        label={translate(pending ? 'documents.sending' : 'documents.add')}
        accept={acceptedEndings}
        multiple
        disabled={pending}
        onFiles={(files) => void keep(files.map((file) => newUpload({ name: file.name, content: file })))}
      />
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
