import type { Messages } from '../messages'

export const auth: Messages['auth'] = {
  title: 'Sign in',
  lead: 'With the account your administrator gave you.',
  email: 'Email address',
  password: 'Password',
  submit: 'Sign in',
  submitting: 'Signing in…',
  sign_out: 'Sign out',
  sign_out_failed: 'Signing out did not succeed: the server does not answer. Try again before leaving this computer.',
  email_missing: 'Give your e-mail address.',
  password_missing: 'Give your password.',
  expired: 'Your session has expired',
  expired_hint: 'Sign in again: what you typed is kept.',
  my_calendar: 'My calendar',
  my_sessions: 'My sessions',
  my_password: 'Change my password',
}
