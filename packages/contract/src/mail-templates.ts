import { mailTemplateFields } from '@ancrage/domain/mail-templates/mail-template'
import { labels } from './labels'
import { resource } from './resource'

/** The mails that are ready to write. */
export const mailTemplates = resource({
  name: 'mail-templates',
  permissions: {
    list: 'mail_templates.read',
    read: 'mail_templates.read',
    create: 'mail_templates.write',
    update: 'mail_templates.write',
    remove: 'mail_templates.write',
  },
  fields: mailTemplateFields,
  labels: labels['mail-templates'],
})
