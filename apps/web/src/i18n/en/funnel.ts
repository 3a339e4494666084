import type { Messages } from '../messages'

export const funnel: Messages['funnel'] = {
  head: {
    points: 'Difference',
    immature: 'Too recent',
  },
  points: '%{count}\u00a0pts',
  hatched: 'Hatched: too recent, may still come to the phase.',
  recent: 'in practice for less than 12 months. |||| in practice for less than 12 months.',
  recent_label: 'in practice for less than 12 months',
  compared: 'First line, filled bar: %{period}. Second line, hollow bar: %{other}. Difference of passage in points.',
  compare: {
    label: 'Compare with another period',
    none: 'No comparison',
    with: 'Compared: %{period}',
    year_before: 'A year before',
    others: 'Another period',
  },
  reasons: {
    file: 'reasons-for-stopping',
    title: 'Why it stops',
    unknown: 'Not told',
    none: 'No journey stopped.',
    by_phase: 'By phase',
    read: 'Contacts %{period}, closed otherwise than by an installation.',
  },
  silence: {
    title: 'Silence',
    read: 'Active journeys, by how long ago the last two-way exchange with the person was, as of today.',
  },
  follow_ups: {
    title: 'Follow-ups',
    overdue: 'Overdue',
    due_soon: 'Due within 7 days',
    done: 'Done in the period',
    on_time: 'of which on time',
  },
  horizons: {
    file: 'after-6-12-24-months',
    export: '6, 12 and 24 months after the contact',
    title: 'Contacts %{period}: where were they 6, 12 and 24 months later?',
    after: 'After the contact',
    months: '%{count} months',
    of: 'Long enough ago',
    immature: 'Too recent',
    too_soon: 'Too soon to tell',
  },
  passages: {
    file: 'delays',
    export: 'Days from one step to the next',
    title: 'Delays %{period}: how many days from one step to the next?',
    passage: 'Passage',
    measured: 'Measured',
    median: 'Median delay (1st–3rd quartile)',
    journeys: 'Journeys',
    aids: 'Aids',
  },
}
