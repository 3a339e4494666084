import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { site } from '@ancrage/contract/site'
import Divider from '@mui/material/Divider'
import MenuItem from '@mui/material/MenuItem'
import { useGetIdentity, useTranslate } from 'react-admin'
import { useCall } from '../providers/call'
import { useLanguage } from '../ui/use-language'
import styles from './Mail.module.css'
import { writtenFrom } from './template-values'
import { languageNames } from './templates/language-names'
import { useTemplates } from './use-templates'
import type { WrittenMail } from './WrittenMailDialog'

interface TemplateItemsProps {
  person: RecordOf<typeof people>
  onWrite: (mail: WrittenMail) => void
}

/** The templates, those of the reader's language first; then a mail left blank. */
export function TemplateItems({ person, onWrite }: TemplateItemsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const templates = useTemplates()
  const { identity } = useGetIdentity()
  const { data } = useCall(site.state, {}, { freshSeconds: 300 })
  if (!templates || !data || !identity) return <MenuItem disabled>{translate('app.loading')}</MenuItem>
  const setting = { person, writer: { name: String(identity.fullName), email: String(identity.email) }, site: data.name }
  return (
    <>
      {templates
        .toSorted((one, other) => Number(other.language === language) - Number(one.language === language))
        .map((template) => (
          <MenuItem key={template.id} lang={template.language} onClick={() => onWrite(writtenFrom(template, setting))}>
            {template.name}
            {template.language !== language && (
              <span className={styles.language} lang={language}>
                {languageNames[template.language][language]}
              </span>
            )}
          </MenuItem>
        ))}
      {templates.length > 0 && <Divider component="li" />}
      <MenuItem onClick={() => onWrite({ subject: '', body: '' })}>{translate('mail.blank')}</MenuItem>
    </>
  )
}
