import Button from '@mui/material/Button'
import { PhoneCallIcon } from '@phosphor-icons/react/dist/csr/PhoneCall'
import { LinkBase, useTranslate } from 'react-admin'

/** « Enchaîner mes appels (8) ». */
export function CallsLink({ count }: { count: number }) {
  const translate = useTranslate()
  return (
    <Button component={LinkBase} to="/calls" startIcon={<PhoneCallIcon size={20} aria-hidden />}>
      {translate('day.chain_calls', { count })}
    </Button>
  )
}
