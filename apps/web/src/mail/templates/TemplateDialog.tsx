import { labels } from '@ancrage/contract/labels'
import { mailFields } from '@ancrage/domain/mail-templates/mail-template'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../../ui/form/FormDialog'
import { type FieldSpec, type FieldValues, optionsOf, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { useRemoval } from '../../ui/use-removal'
import type { MailTemplate } from '../use-templates'
import { languageChoices } from './language-names'
import own from './MailTemplates.module.css'

/** A mail ready to write, new or to change: its name, its language, its subject and its text with the fields filled for each. */
export function TemplateDialog({ template, onClose }: { template: MailTemplate | null; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const remove = useRemoval('mail-templates')
  const words = labels['mail-templates']
  const fields: FieldSpec[] = [
    { kind: 'line', name: 'name', label: words.name[language], required: true },
    { kind: 'choice', name: 'language', label: words.language[language], required: true, options: optionsOf(languageChoices, language) },
    { kind: 'line', name: 'subject', label: words.subject[language], required: true },
    { kind: 'paragraphs', name: 'body', label: words.body[language], required: true },
  ]
  return (
    <FormDialog
      title={translate(template ? 'mail_templates.edit' : 'mail_templates.new')}
      lead={<FieldsLead />}
      submit={translate('fill.save')}
      fields={fields}
      initial={{ language }}
      place={template ? null : 'mail-template.new'}
      editing={template ? { resource: 'mail-templates', record: template, valuesOf } : undefined}
      onSubmit={(values, seen) => {
        const body = {
          name: textOf(values, 'name'),
          language: values.language,
          subject: textOf(values, 'subject'),
          body: textOf(values, 'body'),
        }
        return template
          ? data.update('mail-templates', { id: seen.id, previousData: seen, data: body })
          : data.create('mail-templates', { data: body })
      }}
      aside={template ? { label: translate('journey.bin'), run: () => remove(template, { name: template.name }) } : undefined}
      onClose={onClose}
    />
  )
}

/** The fields that a text may hold, each with what takes its place. */
function FieldsLead() {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <>
      {translate('mail_templates.fields')}
      <span className={own.fields}>
        {Object.entries(mailFields).map(([name, label]) => (
          <span key={name}>
            <code>{`{${name}}`}</code> {label[language]}
          </span>
        ))}
      </span>
    </>
  )
}

const valuesOf = ({ name, language, subject, body }: MailTemplate): FieldValues => ({ name, language, subject, body })
