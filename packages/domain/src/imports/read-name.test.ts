import { describe, expect, it } from 'vitest'
import { asName, readNames } from './read-name'

const read = (lastName: string, firstName = 'Élise', usageName = '') => readNames({ lastName, firstName, usageName, fullName: '' })
const readWhole = (fullName: string) => readNames({ lastName: '', firstName: '', usageName: '', fullName })

describe('written names', () => {
  it.each([
    ['DUPONT', 'Dupont'],
    ['dupont', 'Dupont'],
    ['MARTINEZ-VOIRIN', 'Martinez-Voirin'],
    ["D'HAUTEFEUILLE", "D'Hautefeuille"],
    ['N’DIAYE', 'N’Diaye'],
    ['DE LA ROCHE', 'De La Roche'],
    ['VAN DEN BERGHE', 'Van den Berghe'],
    ['ÉMILIE', 'Émilie'],
    ['FOURNIER-SŒUR', 'Fournier-Sœur'],
    ['de Gaulle', 'de Gaulle'],
    ['McDonald', 'McDonald'],
    ['M.', 'M.'],
  ])('%s is written %s', (written, name) => {
    expect(asName(written)).toBe(name)
  })

  it.each([
    ['Duval (née Villemin)', 'Villemin', 'Duval'],
    ['DUVAL (NÉE VILLEMIN)', 'Villemin', 'Duval'],
    ['Dumont née Schneider', 'Schneider', 'Dumont'],
    ['Dumont épouse Schneider', 'Dumont', 'Schneider'],
    ['LEROUX EPOUSE DE BOURGOGNE', 'Leroux', 'De Bourgogne'],
  ])('%s is born %s and bears %s', (written, lastName, usageName) => {
    expect(read(written)).toMatchObject({ lastName, usageName })
  })

  it.each([
    ['Dr Renard', 'Dr', 'Renard'],
    ['DR. GARCIA', 'DR', 'Garcia'],
    ['Docteur Leroux', 'Docteur', 'Leroux'],
    ['M. Renard', 'M', 'Renard'],
    ['Drouet', null, 'Drouet'],
    ['Mme', null, 'Mme'],
  ])('%s has the title %s', (written, title, lastName) => {
    expect(read(written)).toMatchObject({ title, lastName })
  })

  it('keeps an initial as a first name, and what the column of the name in use says', () => {
    expect(read('Chevalier', 'M.', 'NGUYEN')).toEqual({ lastName: 'Chevalier', firstName: 'M.', usageName: 'Nguyen', title: null })
  })

  it.each([
    ['KERBRAT Élise', 'Kerbrat', 'Élise'],
    ['Élise KERBRAT', 'Kerbrat', 'Élise'],
    ['Dr Élise DE LA ROCHE', 'De La Roche', 'Élise'],
    ['Kerbrat, Élise', 'Kerbrat', 'Élise'],
    ['Élise Kerbrat', 'Kerbrat', 'Élise'],
    ['Élise', '', 'Élise'],
  ])('one cell « %s » is %s, %s', (written, lastName, firstName) => {
    expect(readWhole(written)).toMatchObject({ lastName, firstName })
  })
})
