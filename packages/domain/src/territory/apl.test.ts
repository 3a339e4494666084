import { describe, expect, it } from 'vitest'
import { aplColumns, aplOver, publishedNumber, yearIn } from './apl'

const value = (aplThousandths: number, standardisedPopulation: number, totalPopulation: number) => ({
  aplThousandths,
  standardisedPopulation,
  totalPopulation,
})

describe('the APL of several communes', () => {
  it('weighs each by its standardised population, and counts who is under 2.5 with the total one', () => {
    // (1,2 × 100 + 2,5 × 300 + 4,1 × 50) / 450 = 1075 / 450 = 2,388888…
    const communes = [value(1200, 100, 90), value(2500, 300, 310), value(4100, 50, 60)]
    expect(aplOver(communes, 'doctor')).toEqual({ thousandths: 2389, under: 90 })
    expect(aplOver(communes, 'nurse')).toEqual({ thousandths: 2389, under: null })
  })

  it('says nothing where nobody is counted', () => {
    expect(aplOver([], 'doctor')).toEqual({ thousandths: null, under: 0 })
    expect(aplOver([value(1200, 0, 0)], 'doctor')).toEqual({ thousandths: null, under: 0 })
  })
})

describe('the published columns', () => {
  it('are known by how their names begin, whatever the year and the stray spaces', () => {
    const doctors = [
      'Code commune INSEE',
      'Commune',
      'APL aux médecins généralistes ',
      'APL aux médecins généralistes de 65 ans ou moins',
      'APL aux médecins généralistes de 62 ans ou moins',
      'Population standardisée 2022 pour la médecine générale ',
      'Population totale 2022',
    ]
    expect(aplColumns(doctors)).toEqual({ group: 'doctor', apl: 2, standardised: 5, total: 6, populationYear: 2022 })
    const midwives = [
      'Code commune INSEE',
      'Commune',
      'APL aux sages-femmes',
      'Population féminine standardisée 2022 pour les sages-femmes',
      'Population totale 2022',
      'Population féminine 2022',
    ]
    expect(aplColumns(midwives)).toEqual({ group: 'midwife', apl: 2, standardised: 3, total: 4, populationYear: 2022 })
    expect(aplColumns(['Code', 'Zone'])).toEqual({ group: null, apl: null, standardised: null, total: null, populationYear: null })
  })

  it.each([
    ['520.000000004', 520.000000004],
    ['3,21', 3.21],
    ['1 234,5', 1234.5],
    ['1.2E-2', 0.012],
    ['', null],
    ['(nb)', null],
    ['0x10', null],
  ])('« %s » is the number %s', (text, number) => expect(publishedNumber(text)).toBe(number))

  it.each([
    ['APL 2023', 2023],
    ['Lisez-moi', null],
  ])('« %s » is of %s', (text, year) => expect(yearIn(text)).toBe(year))
})
