import type { Messages } from '../messages'

export const evolution: Messages['evolution'] = {
  group: 'Over time',
  whole: 'Since the plan began, whatever the period chosen.',
  table: 'Show the table',
  export: 'Download as CSV: %{title}',
  semester: 'Semester',
  half: 'S%{semester}',
  year: 'Year',
  typed: 'Typed (earlier history)',
  unplaced: '%{name}: %{value} more typed as earlier history, from %{from} to %{until}, in one piece (%{source}).',
  contacts: {
    export: 'Contacts by semester',
    question: 'Who gets in touch, semester after semester?',
    head: 'Contacts',
    said: 'contacts, %{when}',
    file: 'contacts-by-semester',
    how: 'By semester: someone met in two semesters counts in each, so these numbers do not add up from one semester to the next. %{definition}',
  },
  installations: {
    export: 'Installations by year',
    question: 'How many installations each year, and how many with the mission?',
    accompanied: 'Supported',
    all: 'All',
    others: 'Without established support',
    rate: 'Rate',
    accompanied_said: 'supported installations in %{year}',
    all_said: 'installations in %{year}, supported or not',
    file: 'installations-by-year',
  },
}
