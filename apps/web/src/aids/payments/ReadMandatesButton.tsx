import Button from '@mui/material/Button'
import { FileCsvIcon } from '@phosphor-icons/react/dist/csr/FileCsv'
import { Suspense, useState } from 'react'
import { useTranslate } from 'react-admin'
import { lazyScreen } from '../../providers/lazy-screen'

const MandatesSheet = lazyScreen(() => import('./MandatesSheet').then(({ MandatesSheet }) => MandatesSheet))

/** « Lire les mandats » : reads back what the finance department has paid. */
export function ReadMandatesButton() {
  const translate = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" aria-haspopup="dialog" startIcon={<FileCsvIcon size={18} aria-hidden />} onClick={() => setOpen(true)}>
        {translate('aid_payments.mandates.read')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <MandatesSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
