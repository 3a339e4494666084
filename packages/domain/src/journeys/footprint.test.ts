import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FootprintTrack, footprintOf, footprintOrder, footprintText } from './footprint'
import { trackStateChoices } from './pipeline'

const tracks: readonly FootprintTrack[] = [
  { pipelineKey: 'aid', state: 'open', stepIndex: 7, stepCount: 8 },
  { pipelineKey: 'installation', state: 'open', stepIndex: 1, stepCount: 7 },
  { pipelineKey: 'contact', state: 'open', stepIndex: 2, stepCount: 4 },
  { pipelineKey: 'spouse_job', state: 'not_needed', stepIndex: 0, stepCount: 5 },
  { pipelineKey: 'housing', state: 'dropped', stepIndex: 3, stepCount: 5 },
  { pipelineKey: 'exercice', state: 'open', stepIndex: 1, stepCount: 3 },
]

describe('footprintOf', () => {
  it('gives the six gauges in order, a dash where nothing is open', () => {
    expect(footprintOrder).toEqual(['contact', 'installation', 'spouse_job', 'housing', 'childcare', 'aid'])
    expect(footprintOf(tracks)).toEqual([
      { pipelineKey: 'contact', state: 'open', level: 0.75, step: 3, of: 4 },
      { pipelineKey: 'installation', state: 'open', level: 2 / 7, step: 2, of: 7 },
      { pipelineKey: 'spouse_job', state: 'not_needed', level: null, step: 1, of: 5 },
      { pipelineKey: 'housing', state: 'dropped', level: null, step: 4, of: 5 },
      { pipelineKey: 'childcare', state: 'absent', level: null, step: 0, of: 0 },
      { pipelineKey: 'aid', state: 'open', level: 1, step: 8, of: 8 },
    ])
  })

  it('a level is above 0 up to 1, full on the last step alone, higher a step further', () => {
    const place = fc
      .integer({ min: 1, max: 12 })
      .chain((stepCount) => fc.record({ stepCount: fc.constant(stepCount), stepIndex: fc.nat(stepCount - 1) }))
    fc.assert(
      fc.property(place, fc.constantFrom(...trackStateChoices.values), ({ stepIndex, stepCount }, state) => {
        const [contact] = footprintOf([{ pipelineKey: 'contact', state, stepIndex, stepCount }])
        const level = contact?.level ?? null
        if (state !== 'open') {
          expect(level).toBeNull()
          return
        }
        expect(level).toBeGreaterThan(0)
        expect(level === 1).toBe(stepIndex === stepCount - 1)
        const [further] = footprintOf([{ pipelineKey: 'contact', state, stepIndex: stepIndex + 1, stepCount }])
        expect(further?.level).toBeGreaterThanOrEqual(level ?? 2)
      }),
    )
  })
})

describe('footprintText', () => {
  it('spells the gauges in both languages', () => {
    const gauges = footprintOf(tracks)
    expect(footprintText(gauges, 'fr')).toBe(
      'Contact 3 sur 4, Installation 2 sur 7, Emploi du conjoint sans objet, Logement sans suite, Garde et école non ouvert, Aides 8 sur 8',
    )
    expect(footprintText(gauges, 'en')).toBe(
      'Contact 3 of 4, Practice 2 of 7, Spouse’s job not needed, Housing dropped, Childcare and school not open yet, Financial aid 8 of 8',
    )
  })
  it('with the labels managers gave', () => {
    const [contact] = footprintOf(tracks)
    expect(footprintText(contact ? [contact] : [], 'fr', { contact: { fr: 'Prise de contact', en: 'Contact' } })).toBe(
      'Prise de contact 3 sur 4',
    )
  })
})
