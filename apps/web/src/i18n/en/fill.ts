import type { Messages } from '../messages'

export const fill: Messages['fill'] = {
  submit: 'Save and move',
  save: 'Save',
  cancel: 'Cancel',
  required: 'Required.',
  amount: 'An amount in euros, such as 12345.67.',
  resolve_needs: 'Mark as resolved: %{needs}',
  commune_hint: 'Type a name or a postcode.',
  commune_none: 'No commune of that name.',
  commune_open: 'Open the list',
  clear: 'Clear',
  several_none: 'No other value.',
}
