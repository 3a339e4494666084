import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { LinkBase, useTranslate } from 'react-admin'
import { PageTitle, type PageTitleProps } from '../layout/PageTitle'
import styles from './AdminTitle.module.css'

export interface AdminTitleProps extends PageTitleProps {
  /** The way back, when it is not to the sections. */
  back?: { readonly to: string; readonly label: string }
}

/** The title of a section of the administration, with the way back to the others. */
export function AdminTitle({ back, ...props }: AdminTitleProps) {
  const translate = useTranslate()
  return (
    <>
      <LinkBase className={styles.back} to={back?.to ?? '/admin'}>
        <CaretLeftIcon size={14} weight="bold" aria-hidden />
        {back?.label ?? translate('admin.title')}
      </LinkBase>
      <PageTitle {...props} />
    </>
  )
}
