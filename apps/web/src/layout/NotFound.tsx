import { LinkBase, useTranslate } from 'react-admin'
import { EmptyState } from '../ui/EmptyState'
import { PageTitle } from './PageTitle'

/** An address that leads nowhere. */
export function NotFound() {
  const translate = useTranslate()
  return (
    <>
      <PageTitle title={translate('app.notFound')} />
      <EmptyState title={translate('app.notFoundHint')} action={<LinkBase to="/">{translate('app.home')}</LinkBase>} />
    </>
  )
}
