import { describe, expect, it } from 'vitest'
import { professionLabel, professionOf, professions } from './professions'

describe('professions', () => {
  it('are the 30, 10 and 12 of their nomenclatures, each under one code', () => {
    const count = (form: RegExp) => new Set(professions.filter(({ code }) => form.test(code)).map(({ code }) => code)).size
    expect([count(/^\d{2}$/), count(/^R95:/), count(/^R94:/), professions.length]).toEqual([30, 10, 12, 52])
  })

  it('keep obsolete codes, pointing to one in force', () => {
    const obsolete = professions.filter((profession) => profession.obsolete)
    expect(obsolete.map(({ code }) => code).slice(0, 6)).toEqual(['35', '36', '37', '38', '39', '93'])
    expect(professionOf('93')?.replacedBy).toBe('R95:93')
    const replacements = professions.flatMap(({ replacedBy }) => replacedBy ?? [])
    expect(replacements.map((code) => professionOf(code)?.obsolete)).toEqual(replacements.map(() => false))
  })

  it('have short labels that fit a card', () => {
    expect(professions.flatMap(({ short }) => [short.fr, short.en]).filter((label) => label.length > 31)).toEqual([])
  })

  it.each([
    ['10', 'SM54', 'MG', 'GP', 'Médecin généraliste', 'General practitioner'],
    ['10', null, 'médecin', 'doctor', 'Médecin', 'Doctor'],
    ['10', 'SM04', 'cardiologue', 'cardiologist', 'Médecin – cardiologie', 'Doctor – cardiology'],
    ['60', null, 'IDE', 'nurse', 'Infirmier', 'Nurse'],
    ['60', 'SI01', 'IPA', 'ANP', 'Infirmier – pratique avancée', 'Nurse – advanced practice'],
    ['60', 'SM04', 'IDE', 'nurse', 'Infirmier', 'Nurse'],
    ['50', undefined, 'sage-femme', 'midwife', 'Sage-Femme', 'Midwife'],
    ['70', '', 'kiné', 'physio', 'Masseur-Kinésithérapeute', 'Physiotherapist'],
    ['R95:93', null, 'psychologue', 'psychologist', 'Psychologue', 'Psychologist'],
    ['1000', null, '1000', '1000', '1000', '1000'],
  ])('%s with %s reads « %s », "%s", « %s », "%s"', (code, specialty, shortFr, shortEn, fr, en) => {
    expect(professionLabel(code, specialty, { short: true }, 'fr')).toBe(shortFr)
    expect(professionLabel(code, specialty, { short: true }, 'en')).toBe(shortEn)
    expect(professionLabel(code, specialty, {}, 'fr')).toBe(fr)
    expect(professionLabel(code, specialty, {}, 'en')).toBe(en)
  })
})
