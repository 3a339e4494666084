import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day'
import { readPastDay } from './read-day'

const today = '2026-11-15' as Day

describe('a written day', () => {
  it.each([
    ['12/05/2023', '2023-05-12'],
    [' 21/07/2025 ', '2025-07-21'],
    ['2/12/21', '2021-12-02'],
    ['18/6/22', '2022-06-18'],
    ['07-09-2022', '2022-09-07'],
    ['11.05.2024', '2024-05-11'],
    ['2023-03-01', '2023-03-01'],
    ['10 mars 2025', '2025-03-10'],
    ['9 décembre 2025', '2025-12-09'],
    ['1er octobre 2021', '2021-10-01'],
    ['lundi 2 févr. 2026', '2026-02-02'],
    ['3 août 2024', '2024-08-03'],
    ['15-sept-24', '2024-09-15'],
    ['45160', '2023-08-22'],
    ['44862', '2022-10-28'],
    ['12/05/2023 14:30', '2023-05-12'],
    ['2026-01-28T00:15:00+02:00', '2026-01-28'],
    ['2026-07-01T22:30:00Z', '2026-07-02'],
    ['29/02/2024', '2024-02-29'],
    ['15/11/2026', '2026-11-15'],
  ])('%s is %s', (written, day) => {
    expect(readPastDay(written, today)).toEqual({ value: day })
  })

  it.each([
    ['31/02/2023', 'date_impossible'],
    ['29/02/2023', 'date_impossible'],
    ['15/13/2024', 'date_impossible'],
    ['0/1/2024', 'date_impossible'],
    ['2024-13-01T00:00:00Z', 'date_impossible'],
    ['12/06/2062', 'date_future'],
    ['16/11/2026', 'date_future'],
    ['50000', 'date_future'],
    ['99999', 'date_impossible'],
    ['12/06/1923', 'date_too_old'],
    ['été 2023', 'date_imprecise'],
    ['T1 2025', 'date_imprecise'],
    ['mars 2023', 'date_imprecise'],
    ['03/2023', 'date_imprecise'],
    ['2023', 'date_imprecise'],
    ['courant 2e semestre', 'date_imprecise'],
    ['dès que possible', 'date_not_a_date'],
    ['n.c.', 'date_not_a_date'],
    ['12', 'date_not_a_date'],
  ])('%s gives no day: %s', (written, anomaly) => {
    expect(readPastDay(written, today)).toEqual({ value: null, anomaly })
  })

  it('is silent about an empty cell', () => {
    expect(readPastDay(' - ', today)).toEqual({ value: null })
  })
})
