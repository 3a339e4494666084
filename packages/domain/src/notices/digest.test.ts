import { expect, test } from 'vitest'
import { type DigestNotice, digestLines } from './digest'
import type { NoticeKind } from './notice'

const about = (number: string | null, kind: NoticeKind): DigestNotice => ({
  kind,
  journeyId: number && `id-${number}`,
  number,
  initials: number && 'H. K.',
})

test('feature 8: ten events on one file are one line', () => {
  const ten = Array.from({ length: 9 }, () => about('2026-0042', 'new_exchange'))
  expect(digestLines([...ten, about('2026-0042', 'reminder')])).toEqual([
    { journeyId: 'id-2026-0042', number: '2026-0042', initials: 'H. K.', reminders: 1, news: 9 },
  ])
})

test('reminders come first, then files by number, then what is about none', () => {
  const lines = digestLines([
    about(null, 'absence'),
    about('2026-0007', 'new_exchange'),
    about('2026-0003', 'task_given'),
    about('2026-0051', 'reminder'),
    about(null, 'task_given'),
    about('2026-0009', 'reminder'),
  ])
  expect(lines.map(({ number, reminders, news }) => [number, reminders, news])).toEqual([
    ['2026-0009', 1, 0],
    ['2026-0051', 1, 0],
    ['2026-0003', 0, 1],
    ['2026-0007', 0, 1],
    [null, 0, 2],
  ])
})
