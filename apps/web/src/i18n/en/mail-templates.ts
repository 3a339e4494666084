import type { Messages } from '../messages'

export const mail_templates: Messages['mail_templates'] = {
  title: 'Email templates',
  new: 'New template',
  edit: 'Edit the template',
  none: 'No template',
  none_hint: 'A template opens from a record or a journey, with the name and title already written.',
  fields: 'These fields are replaced when writing:',
}
