import type { Messages } from '../messages'

export const places: Messages['places'] = {
  group: 'Territory',
  question: {
    epci: 'EPCI by EPCI: who gets in touch, who settles, who leaves?',
    canton: 'Canton by canton: who gets in touch, who settles, who leaves?',
  },
  of_all: 'Installations supported / all',
  by: 'Divided by',
  kind: { epci: 'EPCI', canton: 'Canton' },
  outside: { epci: 'Outside these EPCI', canton: 'Outside these cantons' },
  all: 'All',
  shown: 'What the circles show',
  map_said: 'Map by EPCI: %{name}',
  moment: 'Active journeys, candidates and departures within 24 months are read as of today, whatever the period.',
  code: 'Code',
  export: { epci: 'Figures by EPCI', canton: 'Figures by canton' },
  file: { epci: 'figures-by-epci', canton: 'figures-by-canton' },
  head: {
    population: 'Inhabitants',
    contacts: 'Contacts',
    activeJourneys: 'Active journeys',
    candidates: 'Candidates',
    installations: 'Installations',
    accompanied: 'Supported',
    practitioners: 'In practice',
    departures24Months: 'Leaving within 24 months',
    grantedCents: 'Granted',
  },
}
