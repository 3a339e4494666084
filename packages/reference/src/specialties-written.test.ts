import { searchText } from '@ancrage/domain/kernel/search-text'
import { describe, expect, it } from 'vitest'
import { specialties } from './specialties'
import { readSpecialty } from './specialties-written'

describe('a written specialty', () => {
  it.each([
    ['SM54 - Médecine générale', 'SM54'],
    ['Médecine générale', 'SM54'],
    ['Qualifié en Médecine générale', 'SM26'],
    ['Spécialiste en Médecine générale', 'SM53'],
    ['Dr MG', 'SM54'],
    ['médecin géné', 'SM54'],
    ['généraliste', 'SM54'],
    ['Cardiologie', 'SM04'],
    ['Pédopsychiatre', 'SM92'],
    ['gynéco médicale', 'SM19'],
    ["médecine d'urgence", 'SM59'],
    ['IADE', 'SI07'],
  ])('%s is %s', (text, code) => {
    expect(readSpecialty(text)).toBe(code)
  })

  it('reads every official label, as the later code of two that bear it', () => {
    const labelOf = (code: string | null) => searchText(specialties.find((specialty) => specialty.code === code)?.label ?? '')
    const misread = specialties.filter(({ label }) => labelOf(readSpecialty(label)) !== searchText(label))
    expect(misread.map(({ code }) => code)).toEqual([])
    expect(readSpecialty('Psychiatrie, option enfant et adolescent')).toBe('SM92')
  })

  it('is none in what says nothing, or what the profession cannot hold', () => {
    expect(['', 'Médecin', 'Dr', 'kiné', 'IDE', 'à préciser'].map((text) => readSpecialty(text))).toEqual(Array(6).fill(null))
    expect(readSpecialty('Infirmière en psychiatrie', '60')).toBeNull()
    expect(readSpecialty('Psychiatrie', '10')).toBe('SM42')
  })
})
