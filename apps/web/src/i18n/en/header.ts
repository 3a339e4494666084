import type { Messages } from '../messages'

export const header: Messages['header'] = {
  search: 'Search',
  search_hint: 'Name, phone, RPPS, commune…',
  create: 'Create',
  language: 'Language',
  account: 'Account of %{name}',
  absences: 'My absences',
  shortcuts: 'Keyboard shortcuts',
  close: 'Close',
  message: 'A message taken',
  person: 'A person',
  notices: 'Notifications',
  unread: '%{smart_count} unread |||| %{smart_count} unread',
}
