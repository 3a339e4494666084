import IconButton from '@mui/material/IconButton'
import { FilePdfIcon } from '@phosphor-icons/react/dist/csr/FilePdf'
import { useNotify, usePermissions, useTranslate } from 'react-admin'
import { download } from '../providers/download'
import { useCommand } from '../providers/use-command'
import { useLanguage } from '../ui/use-language'

export interface TerritorySheetLinkProps {
  /** Of an EPCI or of a canton. */
  code: string
  name: string
}

/** Saves the « Fiche territoire » of a place as the team reads it, where it may be read. */
export function TerritorySheetLink({ code, name }: TerritorySheetLinkProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const notify = useNotify()
  const { permissions = [] } = usePermissions<string[]>()
  const taking = useCommand(
    () => download(`/territory-sheets/${encodeURIComponent(code)}`, { audience: 'team', language }),
    ({ message }) => notify(message, { type: 'error', messageArgs: { _: message } }),
  )
  if (!permissions.includes('packs.read')) return null
  return (
    <IconButton
      size="small"
      color="primary"
      disabled={taking.pending}
      title={translate('pack.sheet')}
      aria-label={translate('pack.sheet_of', { name })}
      onClick={() => void taking.run()}
    >
      <FilePdfIcon size={20} aria-hidden />
    </IconButton>
  )
}
