import type { Messages } from '../messages'

export const documents: Messages['documents'] = {
  title: 'Documents',
  none: 'No document.',
  attached: 'Attachments',
  add: 'Add a document',
  drop: 'or drop the files here',
  add_this: 'Add to the documents',
  sending: 'Sending…',
  added: '“%{name}” is in the documents. |||| %{smart_count} documents added.',
  again: 'Try again',
  forget: 'Dismiss',
  download: 'Download %{name}, %{size}',
  confidential: 'Confidential',
  confidential_tick: 'Confidential: the journey’s team only',
  more: 'Actions on %{name}',
  edit_menu: 'Edit…',
  edit: 'Edit the document',
  with: '%{what} of %{day}',
  note: 'note',
  on_journey: 'Document added',
}
