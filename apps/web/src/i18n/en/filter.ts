import type { Messages } from '../messages'

export const filter: Messages['filter'] = {
  group: 'Filters',
  title: 'Filter journeys',
  add: 'Filter',
  clear: 'Clear',
  me: 'me',
  any: {
    advisorId: 'Anyone',
    status: 'Any',
    phase: 'Any',
    stepId: 'Any',
    stalled: 'With or without',
    type: 'Any',
    professionCode: 'Any',
    epciCode: 'Any',
    sectorId: 'Any',
  },
  targetOn_gte: 'Arriving from',
  targetOn_lte: 'Arriving by',
  is: '%{field}: %{value}',
  ne: '%{field}: all but %{value}',
  gte: '%{field}: from %{value}',
  lte: '%{field}: up to %{value}',
  isnull: '%{field}: filled in |||| %{field}: not filled in',
  figure: 'Figure: %{figure}',
  remove: 'Remove the filter “%{filter}”',
}
