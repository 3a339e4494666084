import { requirementChoices } from '@ancrage/domain/journeys/pipeline'
import { describe, expect, it } from 'vitest'
import { askedBy, bodyOfStep, labelOf, offeredTo, requirementsSaid, valuesOfStep } from './step-form'

const label = { fr: 'Devis reçu', en: 'Quote received' }
const names = (key: string, scope: 'journey' | 'household', milestone: Parameters<typeof offeredTo>[1]) =>
  offeredTo({ key, scope }, milestone).offered.map(({ requirement }) => requirement)

describe('the form of a step', () => {
  it.each([
    { label, delayDays: null, readyFrom: false, requires: [] },
    { label, delayDays: 0, readyFrom: true, requires: [...requirementChoices.values] },
    { label, delayDays: 30, readyFrom: false, requires: ['reason' as const, 'targetOn' as const] },
  ])('gives back what it was opened on: %j', (step) => {
    expect(bodyOfStep(valuesOfStep(step))).toEqual(step)
  })

  it('is empty for a new step; what is typed is trimmed', () => {
    expect(bodyOfStep(valuesOfStep(null))).toEqual({ label: { fr: '', en: '' }, delayDays: null, readyFrom: false, requires: [] })
    expect(labelOf({ 'label.fr': ' Devis ', 'label.en': 'Quote' })).toEqual({ fr: 'Devis', en: 'Quote' })
  })

  it('offers what the pipeline can keep, and says what is always asked', () => {
    expect(names('housing', 'household', 'resolved')).toEqual(['reason', 'resolution'])
    expect(offeredTo({ key: 'installation', scope: 'journey' }, 'installed')).toMatchObject({
      fixed: ['effectiveOn', 'communeCode', 'mode'],
      ready: true,
    })
    expect(names('installation', 'journey', 'installed')).toEqual(['reason', 'exchange', 'targetOn', 'targetCommuneCodes'])
    expect(offeredTo({ key: 'mobilite', scope: 'journey' }, null).ready).toBe(false)
    expect(names('contact', 'journey', 'contacted')).not.toContain('exchange')
    expect(askedBy({ milestone: 'contacted', requires: ['reason'] })).toEqual(['exchange', 'reason'])
    expect(askedBy({ milestone: 'installed', requires: ['mode', 'reason', 'effectiveOn', 'communeCode'] })).toHaveLength(4)
    expect(requirementsSaid(['reason', 'targetOn'], 'fr')).toBe('Motif, Arrivée visée')
  })
})
