import MenuItem from '@mui/material/MenuItem'
import { CopyIcon } from '@phosphor-icons/react/dist/csr/Copy'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import type { Refused } from '../../providers/refused'
import { useCommand } from '../../providers/use-command'
import { MoreMenu } from '../../ui/MoreMenu'
import { useLanguage } from '../../ui/use-language'
import { useRemoval } from '../../ui/use-removal'
import { NewSchemeSheet } from './NewSchemeSheet'
import { type Scheme, useCatalogue } from './use-schemes'

/** The ⋯ of an aid: a copy of it, or the bin where no application is for it. */
export function SchemeMenu({ scheme, onRefused }: { scheme: Scheme; onRefused: (refused: Refused) => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const remove = useRemoval('aid-schemes')
  const { data } = useCatalogue()
  const [copying, setCopying] = useState(false)
  const name = scheme.name[language]
  const binning = useCommand(() => remove(scheme, { name, back: `/aid-schemes/${scheme.id}` }), onRefused)
  const bin = async () => {
    if (await binning.run()) navigate('/aid-schemes')
  }
  return (
    <>
      <MoreMenu framed label={translate('aid_schemes.more', { name })}>
        <MenuItem onClick={() => setCopying(true)}>
          <CopyIcon size={20} aria-hidden />
          {translate('aid_schemes.duplicate')}
        </MenuItem>
        <MenuItem disabled={binning.pending} onClick={() => void bin()}>
          <TrashIcon size={20} aria-hidden />
          {translate('aid_schemes.bin')}
        </MenuItem>
      </MoreMenu>
      {copying && <NewSchemeSheet models={data ?? []} from={data?.find(({ id }) => id === scheme.id)} onClose={() => setCopying(false)} />}
    </>
  )
}
