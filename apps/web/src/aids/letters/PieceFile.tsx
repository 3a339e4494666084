import { sentence } from '@ancrage/contract/sentences'
import { acceptedEndings, fileRefusal } from '@ancrage/domain/documents/media-types'
import Button from '@mui/material/Button'
import { FileArrowDownIcon } from '@phosphor-icons/react/dist/csr/FileArrowDown'
import { PaperclipIcon } from '@phosphor-icons/react/dist/csr/Paperclip'
import { useNotify, usePermissions, useTranslate } from 'react-admin'
import { uploadDocument } from '../../documents'
import { download } from '../../providers/download'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import { FileButton } from '../../ui/FileButton'
import { useLanguage } from '../../ui/use-language'

export interface PieceFileProps {
  applicationId: string
  piece: { readonly id: string; readonly label: string; readonly documentId: string | null }
  /** Whether the piece is waited for now. */
  awaited: boolean
  /** Links a file just added to its piece. */
  onAdded: (documentId: string) => Promise<void>
}

/** The file of a piece: saved from here when there is one, added when there is none. */
export function PieceFile({ applicationId, piece: { label, documentId }, awaited, onAdded }: PieceFileProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const { permissions = [] } = usePermissions<string[]>()
  const tell = ({ message }: { message: string }) => notify(message, { type: 'error', messageArgs: { _: message } })
  const opening = useCommand(() => download(`/documents/${documentId}/file`), tell)
  const adding = useCommand(async (file: File) => {
    const kept = await uploadDocument(
      { name: file.name, content: file },
      { subjectResource: 'aid-applications', subjectId: applicationId },
      newRequestKey(),
    )
    await onAdded(kept.id)
  }, tell)
  const add = (file: File | undefined) => {
    if (!file) return
    const refusal = fileRefusal({ name: file.name, bytes: file.size })
    if (refusal) tell({ message: sentence(refusal.code, refusal.params, language) })
    else void adding.run(file)
  }
  if (documentId)
    return (
      <Button
        size="small"
        variant="text"
        startIcon={<FileArrowDownIcon size={16} aria-hidden />}
        disabled={opening.pending}
        aria-label={translate('aid_letters.open_label', { piece: label })}
        onClick={() => void opening.run()}
      >
        {translate('aid_letters.open')}
      </Button>
    )
  if (!permissions.includes('aid_pieces.receive')) return null
  return (
    <FileButton
      label={translate(adding.pending ? 'documents.sending' : 'aid_letters.attach')}
      name={translate('aid_letters.attach_label', { piece: label })}
      Icon={PaperclipIcon}
      accept={acceptedEndings}
      disabled={adding.pending}
      quiet={!awaited}
      onFiles={([file]) => add(file)}
    />
  )
}
