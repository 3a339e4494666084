import { labels } from '@ancrage/contract/labels'
import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { AdminTitle } from '../../admin/AdminTitle'
import { Kept } from '../../admin/Kept'
import { Loading } from '../../layout/Loading'
import { EmptyState } from '../../ui/EmptyState'
import styles from '../../ui/list/List.module.css'
import { useLanguage } from '../../ui/use-language'
import { type MailTemplate, useTemplates } from '../use-templates'
import { languageNames } from './language-names'
import own from './MailTemplates.module.css'
import { TemplateDialog } from './TemplateDialog'

/** « Modèles de courriel », for whoever keeps them. */
export function MailTemplates() {
  return (
    <Kept permission="mail_templates.write">
      <TemplateList />
    </Kept>
  )
}

function TemplateList() {
  const translate = useTranslate()
  const templates = useTemplates()
  const [written, setWritten] = useState<MailTemplate | 'new' | null>(null)
  const add = (
    <Button variant="contained" startIcon={<PlusIcon size={18} aria-hidden />} onClick={() => setWritten('new')}>
      {translate('mail_templates.new')}
    </Button>
  )
  return (
    <>
      <AdminTitle title={translate('mail_templates.title')}>{templates && templates.length > 0 && add}</AdminTitle>
      {templates === null && <Loading />}
      {templates?.length === 0 && (
        <EmptyState title={translate('mail_templates.none')} action={add}>
          {translate('mail_templates.none_hint')}
        </EmptyState>
      )}
      {templates && templates.length > 0 && <TemplateTable templates={templates} onOpen={setWritten} />}
      {written && <TemplateDialog template={written === 'new' ? null : written} onClose={() => setWritten(null)} />}
    </>
  )
}

function TemplateTable({ templates, onOpen }: { templates: readonly MailTemplate[]; onOpen: (template: MailTemplate) => void }) {
  const translate = useTranslate()
  const language: Language = useLanguage()
  const words: Readonly<Record<'name' | 'language' | 'subject', Bilingual>> = labels['mail-templates']
  return (
    <div className={`${styles.panel} ${own.panel}`}>
      <table className={styles.table}>
        <caption className={styles.caption}>{translate('mail_templates.title')}</caption>
        <thead>
          <tr>
            {(['name', 'language', 'subject'] as const).map((column) => (
              <th key={column} scope="col" data-column={column}>
                {words[column][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {templates.map((template) => (
            <tr key={template.id} className={own.row}>
              <th scope="row" data-column="name">
                <button type="button" className={`${styles.name} ${own.open}`} aria-haspopup="dialog" onClick={() => onOpen(template)}>
                  {template.name}
                </button>
              </th>
              <td data-column="language">{languageNames[template.language][language]}</td>
              <td data-column="subject" lang={template.language}>
                {template.subject}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
