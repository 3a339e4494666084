import type { Messages } from '../messages'

export const journeys: Messages['journeys'] = {
  title: 'Journeys',
  active: '%{count} active |||| %{count} active',
  mine: '%{count} mine',
  pipelines: 'Tracks',
  view: { label: 'Show as', board: 'Board', list: 'List' },
  list: {
    none: 'No journey answers to these filters',
    none_hint: 'Remove a filter to see more.',
    failed: 'The list could not be read',
    no_phase: 'no phase',
    pseudonyms: 'No names and no records: months stand for dates.',
    range: '%{first} to %{last} of %{count}',
    previous: 'Previous',
    next: 'Next',
    export: 'Export',
  },
}
