import type { Messages } from '../messages'

export const jobs: Messages['jobs'] = {
  title: 'Automatic jobs',
  lead: 'They run by themselves at their hour, and catch up once if the server was down.',
  run_now: 'Run now',
  running: 'Running…',
  never: 'Never run so far.',
  next: 'Next run: %{when}.',
  earlier: 'Earlier runs',
  failed: 'failed',
  asked_by: 'asked for by %{name}',
  nothing: 'nothing to do.',
  why: {
    interrupted: 'the server stopped half-way; nothing was half done.',
    full: 'the server’s disk is full.',
    other: 'error %{code}; nothing was half done.',
  },
  use: {
    wake_journeys: 'Every hour: takes back to work the journeys whose hold is over, with a follow-up for whoever follows them.',
    empty_bin: 'Every night: deletes for good what has been in the bin for more than 30 days.',
    drop_drafts: 'Every night: deletes what was typed and never saved, after 30 days.',
    drop_uploads: 'Every night: deletes files put down more than 30 days ago and never imported.',
    drop_sessions: 'Every night: deletes sessions over for 30 days and yesterday’s failed sign-ins.',
    drop_traces: 'Every night: deletes request keys after a day and these accounts after 90 days.',
  },
  done: {
    wake_journeys: '%{smart_count} journey woken. |||| %{smart_count} journeys woken.',
    empty_bin: '%{smart_count} record deleted. |||| %{smart_count} records deleted.',
    drop_drafts: '%{smart_count} draft deleted. |||| %{smart_count} drafts deleted.',
    drop_uploads: '%{smart_count} file deleted. |||| %{smart_count} files deleted.',
    drop_sessions: '%{smart_count} trace deleted. |||| %{smart_count} traces deleted.',
    drop_traces: '%{smart_count} trace deleted. |||| %{smart_count} traces deleted.',
  },
}
