import type { JobKey } from '@ancrage/domain/site/jobs'
import { purgeDrafts } from '../drafts/drafts'
import type { Job } from '../platform/schedule/job'
import { wakeJourneys } from '../tasks/wake-journeys'
import { dropSessions, dropTraces, dropUploads } from './drop'
import { emptyBin } from './empty-bin'

/** What the site does by itself. The nightly ones come after three: no clock change moves that hour. */
export const jobs: readonly Job<JobKey>[] = [
  { key: 'wake_journeys', times: '0 * * * *', run: wakeJourneys },
  { key: 'empty_bin', times: '10 3 * * *', run: emptyBin },
  { key: 'drop_drafts', times: '20 3 * * *', run: purgeDrafts },
  { key: 'drop_uploads', times: '25 3 * * *', run: dropUploads },
  { key: 'drop_sessions', times: '30 3 * * *', run: dropSessions },
  { key: 'drop_traces', times: '35 3 * * *', run: dropTraces },
]
