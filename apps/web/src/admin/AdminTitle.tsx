import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { LinkBase, useTranslate } from 'react-admin'
import { PageTitle, type PageTitleProps } from '../layout/PageTitle'
import styles from './AdminTitle.module.css'

/** The title of a section of the administration, with the way back to the others. */
export function AdminTitle(props: PageTitleProps) {
  const translate = useTranslate()
  return (
    <>
      <LinkBase className={styles.back} to="/admin">
        <CaretLeftIcon size={14} weight="bold" aria-hidden />
        {translate('admin.title')}
      </LinkBase>
      <PageTitle {...props} />
    </>
  )
}
