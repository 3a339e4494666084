import type { Messages } from '../messages'

export const first_run: Messages['first_run'] = {
  title: 'Open the site',
  lead: 'This site is empty. You choose its département and become its administrator; the other accounts are opened afterwards.',
  code: 'Code of the server’s log',
  code_help: 'Written at the start, in the console or the log; it serves once.',
  departement: 'Département',
  departement_none: 'No département of that name.',
  name: 'Your name',
  name_help: 'As your colleagues will read it: Claire Mougel.',
  email: 'Your e-mail address',
  password: 'Password',
  password_help: 'At least 15 characters, of any kind: a sentence does very well.',
  submit: 'Open the site',
  submitting: 'Opening: communes and tracks are being set up…',
  required: 'Required.',
}
