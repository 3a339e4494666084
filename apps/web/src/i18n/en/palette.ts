import type { Messages } from '../messages'

export const palette: Messages['palette'] = {
  title: 'Search or act',
  field: 'A name, a number, a screen, a task',
  hint: 'Name, phone, screen… or “tomorrow 2pm call Kerbrat”',
  escape: 'Esc',
  searching: 'Searching…',
  none: 'Nothing by that name.',
  groups: { task: 'Plan', person: 'People', action: 'Do', screen: 'Go to' },
  record: 'Record',
  directory: 'Search “%{q}” in the whole directory',
  at: '%{day} at %{time}',
  understood: 'What was understood',
  about: 'With whom',
  without: 'Nobody in particular',
  nobody: 'Nobody answers to “%{who}”: task without a person',
  plan: 'Plan',
  change: 'Change…',
  back: 'Back',
  keys: {
    elsewhere: 'Elsewhere',
    save: 'Save from a field',
    next: 'Next record of the list',
    previous: 'Previous record',
    switch: 'Single-key shortcuts',
    switch_hint: 'Switch them off with voice control or a screen reader; those with Ctrl remain.',
  },
}
