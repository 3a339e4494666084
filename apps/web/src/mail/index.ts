/** What mails offer to the other screens. */
export { ImportMail } from './ImportMail'
export { MailAddressLine } from './MailAddressLine'
export { MailDrop } from './MailDrop'
export { WriteMenu } from './WriteMenu'
