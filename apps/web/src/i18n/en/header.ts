import type { Messages } from '../messages'

export const header: Messages['header'] = {
  search: 'Search',
  search_hint: 'Name, phone, RPPS, commune…',
  create: 'Create',
  language: 'Language',
  account: 'Account of %{name}',
  shortcuts: 'Keyboard shortcuts',
  close: 'Close',
  message: 'A message taken',
  person: 'A person',
}
