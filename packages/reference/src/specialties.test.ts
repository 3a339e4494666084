import { describe, expect, it } from 'vitest'
import { groupingOf, isGeneralPractitioner, specialties } from './specialties'

describe('specialties', () => {
  it('are the 110 of the nomenclature, each under one code and held by one profession', () => {
    expect(new Set(specialties.map(({ code }) => code)).size).toBe(110)
    expect(new Set(specialties.map(({ professionCode }) => professionCode))).toEqual(new Set(['10', '21', '40', '60']))
    expect(specialties.filter(({ obsolete }) => obsolete).map(({ code }) => code)).toEqual(['SP01', 'SP02', 'SP03', 'SP04'])
  })

  it('gather the codes that reforms and options have multiplied', () => {
    const psychiatry = specialties.filter(({ grouping }) => grouping === 'psychiatry').map(({ code }) => code)
    expect(psychiatry).toEqual(['SM33', 'SM42', 'SM43', 'SM92', 'SM93'])
    expect(groupingOf('SM79', '10')?.practitioner.fr).toBe('cardiologue')
    expect(groupingOf('SM79', '60')).toBeNull()
    expect(groupingOf('SM999', '10')).toBeNull()
  })

  it('tell a general practitioner: profession 10 with SM26, SM53 or SM54', () => {
    const held = specialties.filter(({ code }) => isGeneralPractitioner('10', code)).map(({ code }) => code)
    expect(held).toEqual(['SM26', 'SM53', 'SM54'])
    expect(isGeneralPractitioner('10', null)).toBe(false)
    expect(isGeneralPractitioner('60', 'SM54')).toBe(false)
  })
})
