import type { Messages } from '../messages'

export const indicators: Messages['indicators'] = {
  title: 'Indicators',
  file: 'indicators',
  read: 'Figures %{period}. Each number opens the list it counts.',
  open_all: 'Unfold all',
  close_all: 'Fold all',
  open: 'Detail',
  close: 'Fold',
  detail_of: 'Detail: %{name}',
  close_of: 'Fold: %{name}',
  head: {
    name: 'Indicator',
    year: 'Year',
    value: 'Value',
    sides: 'Reckoned from',
    opening: 'Typed in',
    total: 'Total',
    detail: 'Detail',
  },
  how: { over: 'out of', minus: 'less' },
  above: '%{name}: numerator',
  below: '%{name}: denominator',
  at: {
    period: 'over the period',
    end: 'on the last day of the period',
    now: 'to this day, whatever the period',
  },
  by_year: 'Year by year',
  until_now: 'to this day',
  records: {
    tracks: 'Family tracks',
    interactions: 'Two-way exchanges',
    epcis: 'EPCI',
    none: 'Nothing matches these filters',
    household: 'Household of %{name}',
    resolved: 'Resolved',
  },
  csv: {
    heads: 'Area|Code|Indicator|Split|Part|Value|Numerator|Denominator|Typed in (history)|Total|Read|From|To|How it is calculated',
  },
}
