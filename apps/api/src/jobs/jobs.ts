import type { JobKey } from '@ancrage/domain/site/jobs'
import type { Config } from '../config'
import { sweepDocuments } from '../documents/sweep'
import { purgeDrafts } from '../drafts/drafts'
import { runRules } from '../follow-ups/run-rules'
import { writeDigests } from '../notices/digest'
import { tellAbsencesOver } from '../notices/tell-absences'
import type { Job } from '../platform/schedule/job'
import { recurDue } from '../tasks/recur-due'
import { remind } from '../tasks/remind'
import { wakeJourneys } from '../tasks/wake-journeys'
import { dropSessions, dropTraces, dropUploads } from './drop'
import { emptyBin } from './empty-bin'

/** What the site does by itself. The nightly ones come after three: no clock change moves that hour. */
export const jobsOf = ({ dataDir, mail }: Pick<Config, 'dataDir' | 'mail'>): readonly Job<JobKey>[] => [
  { key: 'wake_journeys', times: '0 * * * *', run: wakeJourneys },
  { key: 'remind', times: '0 7-19 * * *', run: async (command) => (await remind(command)) + (await tellAbsencesOver(command)) },
  { key: 'morning_mail', times: '15 7 * * *', run: writeDigests, off: mail === null },
  { key: 'recur_tasks', times: '5 3 * * *', run: recurDue },
  { key: 'run_rules', times: '30 5 * * 1-5', run: runRules },
  { key: 'empty_bin', times: '10 3 * * *', run: emptyBin },
  { key: 'drop_drafts', times: '20 3 * * *', run: purgeDrafts },
  { key: 'drop_uploads', times: '25 3 * * *', run: dropUploads },
  { key: 'sweep_files', times: '27 3 * * *', run: sweepDocuments(dataDir) },
  { key: 'drop_sessions', times: '30 3 * * *', run: dropSessions },
  { key: 'drop_traces', times: '35 3 * * *', run: dropTraces },
]
