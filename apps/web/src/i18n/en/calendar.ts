import type { Messages } from '../messages'

export const calendar: Messages['calendar'] = {
  title: 'My calendar',
  lead: 'Your open tasks, in the calendar you already use: Outlook, Thunderbird, the one on your phone. It reads them again by itself.',
  private:
    'It shows the kind of task, initials and the journey’s number only: no name, no title, no note. Whoever has the address reads them too: keep it to yourself.',
  make: 'Make an address',
  making: 'Making it…',
  address: 'Address of the calendar',
  once: 'This address is shown once only. In your calendar, choose “Subscribe to a calendar” or “From the internet”, then paste it.',
  none: 'No address so far.',
  made: 'Address made %{when}',
  read: 'read %{when}',
  unread: 'never read',
  revoke: 'Revoke',
  revoke_of: 'Revoke the address made %{when}',
  revoked: 'Address revoked: no calendar reads your tasks there any more.',
}
