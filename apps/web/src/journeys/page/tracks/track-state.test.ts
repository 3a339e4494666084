import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { foldTracks, trackStateOf } from './track-state'

const today = '2026-03-02' as Day
const track: Parameters<typeof trackStateOf>[0] = {
  pipelineKey: 'housing',
  state: 'open',
  frozen: false,
  position: 3,
  count: 5,
  waitingFor: null,
  waitingSince: null,
  nextAction: null,
}
const action = (dueOn: string) => ({
  taskId: '1',
  version: 1,
  title: 'Rappeler',
  kind: 'call' as const,
  status: 'todo' as const,
  dueOn: dueOn as Day,
  dueTime: null,
  late: dueOn < today,
  proposed: false,
  assigneeId: '2',
})
const waiting = { waitingFor: 'partner', waitingSince: '2026-02-21' as Day } as const

test.each([
  ['a late task, before what is waited for', { ...waiting, nextAction: action('2026-02-27') }, { kind: 'late', days: 3 }],
  ['what is waited for, before a day to come', { ...waiting, nextAction: action('2026-03-09') }, { kind: 'waiting', days: 9 }],
  ['today', { nextAction: action('2026-03-02') }, { kind: 'due', time: null }],
  ['a day to come', { nextAction: action('2026-03-09') }, { kind: 'planned', day: '2026-03-09' }],
  ['a last step', { position: 5 }, { kind: 'done' }],
  ['a track given up, whatever its task', { state: 'dropped' as const, nextAction: action('2026-02-27') }, { kind: 'dropped' }],
  ['nothing', {}, { kind: 'quiet' }],
])('The end of a row says %s', (_, given, said) => {
  expect(trackStateOf({ ...track, ...given }, today)).toEqual(said)
})

test('Tracks that are not needed fold, but the spouse’s job of a couple', () => {
  const tracks = [
    { pipelineKey: 'contact', state: 'open' },
    { pipelineKey: 'spouse_job', state: 'not_needed' },
    { pipelineKey: 'housing', state: 'not_needed' },
  ] as const
  expect(foldTracks(tracks, false).rows).toHaveLength(1)
  expect(foldTracks(tracks, true).folded.map(({ pipelineKey }) => pipelineKey)).toEqual(['housing'])
})
