import type { Messages } from '../messages'

export const exchange: Messages['exchange'] = {
  log: 'Log an exchange',
  person: 'With',
  summary_hint: 'What was said, what was agreed…',
  save: 'Save',
  saving: 'Saving…',
  save_hint: 'Ctrl + Enter saves',
  outcome_missing: 'Give the result: it decides whether the exchange counts.',
  person_missing: 'Say with whom.',
  day_missing: 'Choose a date.',
  saved: 'Exchange logged.',
  see_journey: 'See the journey',
  see_person: 'See the record',
  draft_kept: 'Draft kept at %{time}.',
  draft_waits: 'Draft not kept yet: trying again in a moment. Leave this page open.',
  draft_forget: 'Start afresh',
  only_task_left: 'The exchange is logged; the task is still to be saved.',
  composer: 'Log an exchange with %{name}',
  composer_here: 'Log an exchange',
  outcome_choose: 'Result…',
}
