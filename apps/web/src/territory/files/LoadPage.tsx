import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { AdminTitle } from '../../admin/AdminTitle'
import { refusedBy } from '../../providers/refused'
import { Fields, type FieldsProps } from '../../ui/form/Fields'
import { FormProblem } from '../../ui/form/FormProblem'
import { FileStep, type FileStepProps } from './FileStep'
import styles from './Files.module.css'

export interface LoadPageProps extends Pick<FileStepProps, 'file' | 'isReading' | 'onFile' | 'onSheet'> {
  title: string
  lead: string
  back: { readonly to: string; readonly label: string }
  /** What is asked besides the file. */
  fields: Omit<FieldsProps, 'autoFocus'>
  /** What the server read of the file. */
  preview: (NonNullable<FileStepProps['read']> & { readonly problem: { readonly message: string } | null }) | undefined
  /** Why it could not read it. */
  error: unknown
  /** Why it would not load it. */
  refused: { readonly message: string } | null
  isLoading: boolean
  submit: string
  onSubmit: () => void
  /** How it is read and what it changes, once it is. */
  children: ReactNode
}

/** Loading a file of communes: what and when, how it is read, what it changes, then the one button that writes it. */
export function LoadPage({
  title,
  lead,
  back,
  fields,
  preview,
  error,
  refused,
  isLoading,
  submit,
  onSubmit,
  children,
  ...step
}: LoadPageProps) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const unread = error ? refusedBy(error) : null
  const isRead = step.file !== null && preview !== undefined && !unread
  return (
    <>
      <AdminTitle title={title} note={lead} notePlace="under" back={back} />
      {fields.specs.length > 0 && (
        <div className={styles.form}>
          <Fields {...fields} />
        </div>
      )}
      <FileStep {...step} read={isRead ? preview : undefined} />
      <FormProblem problem={unread ? { message: translate(unread.message, { _: unread.message }) } : null} />
      {isRead && (
        <div className={styles.steps}>
          {children}
          <div className={styles.foot}>
            <FormProblem problem={refused ?? preview.problem} />
            <Button onClick={() => navigate(back.to)}>{translate('fill.cancel')}</Button>
            <Button variant="contained" disabled={isLoading || step.isReading || preview.problem !== null} onClick={onSubmit}>
              {submit}
            </Button>
          </div>
        </div>
      )}
    </>
  )
}
