import type { Messages } from '../messages'

export const calendar: Messages['calendar'] = {
  title: 'My calendar',
  lead: 'Your open tasks, in the calendar you already use: Outlook, Thunderbird, the one on your phone. It refreshes by itself.',
  private:
    'It shows the kind of task, initials and the journey’s number only: no name, no title, no note. Whoever has the address reads them too: keep it to yourself.',
  make: 'Create an address',
  making: 'Creating…',
  address: 'Address of the calendar',
  once: 'This address is shown once only. In your calendar, choose “Subscribe to a calendar” or “From the internet”, then paste it.',
  none: 'No address so far.',
  made: 'Address created %{when}',
  read: 'read %{when}',
  unread: 'never read',
  revoke: 'Revoke',
  revoke_of: 'Revoke the address created %{when}',
  revoked: 'Address revoked: no calendar reads your tasks there any more.',
}
