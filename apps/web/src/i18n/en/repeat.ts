import type { Messages } from '../messages'

export const repeat: Messages['repeat'] = {
  label: 'Repeat',
  never: 'Never',
  every: {
    DAILY: 'every day |||| every %{smart_count} days',
    WEEKLY: 'every week |||| every %{smart_count} weeks',
    MONTHLY: 'every month |||| every %{smart_count} months',
    YEARLY: 'every year |||| every %{smart_count} years',
  },
  last_day: 'on the last day of the month',
  chosen_days: 'on chosen days',
  left: 'once more |||| %{smart_count} more times',
  read_back: {
    done: '%{rule}, from %{day}; the next one is counted from the day this one is done.',
    due: '%{rule}, from %{day}; the next one comes on its day, whether this one is done or not.',
  },
  remind: 'Remind me',
  no_reminder: 'No',
  before: { 0: 'On the day', 1: 'The day before', 2: '2 days before', 7: 'A week before' },
  other_day: 'Another day…',
}
