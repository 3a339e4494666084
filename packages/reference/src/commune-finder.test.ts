import { describe, expect, it } from 'vitest'
import { communeFinder } from './commune-finder'

const communes = [
  { code: '88413', name: 'Saint-Dié-des-Vosges', postalCodes: ['88100'] },
  { code: '88424', name: 'Sainte-Marguerite', postalCodes: ['88100'] },
  { code: '88160', name: 'Épinal', postalCodes: ['88000'] },
  { code: '88383', name: 'Remiremont', postalCodes: ['88200'] },
  { code: '88465', name: 'Thaon-les-Vosges', postalCodes: ['88150'] },
  { code: '88496', name: 'Vaudoncourt', postalCodes: ['88140'] },
  { code: '55535', name: 'Vaudoncourt', postalCodes: ['55230'] },
  { code: '67178', name: 'Gungwiller', postalCodes: ['67320'] },
  { code: '88075', name: 'La Bresse', postalCodes: ['88250'] },
  { code: '88373', name: 'Raon-sur-Plaine', postalCodes: ['88110'] },
  { code: '01004', name: 'Ambérieu-en-Bugey', postalCodes: ['01500'] },
  { code: '75056', name: 'Paris', postalCodes: ['75001', '75015'] },
  { code: '2A004', name: 'Ajaccio', postalCodes: ['20000', '20090'] },
  { code: '97411', name: 'Saint-Denis', postalCodes: ['97400'] },
  { code: '93066', name: 'Saint-Denis', postalCodes: ['93200'] },
  { code: '98415', name: 'La Terre-Adélie', postalCodes: [] },
]
const thaon = communes.find(({ code }) => code === '88465')
const find = communeFinder(communes, thaon ? [{ name: 'Girmont', commune: thaon }] : [])

function read(name: string, postalCode = ''): string {
  const answer = find({ name, postalCode })
  return answer.problem ?? answer.commune.code
}

describe('a written commune', () => {
  it.each([
    ['REMIREMONT', '88200', '88383'],
    ['épinal ', '88 000', '88160'],
    ['St-Dié', '88100', '88413'],
    ['ST DIE DES VOSGES CEDEX', '88107', '88413'],
    ['Ste Marguerite', '88100', '88424'],
    ['Epinal Cedex 9', '88021', '88160'],
    ['67320 Gungwiller', '', '67178'],
    ['Gungwiller (67 320)', '', '67178'],
    ['Girmont', '88150', '88465'],
    ['Bresse (La)', '88250', '88075'],
    ['Bresse', '', '88075'],
    ['Raon s/ Plaine', '', '88373'],
    ['Ambérieu en Bugey', '1500', '01004'],
    ['Paris 15e arrondissement', '75015', '75056'],
    ['PARIS 15', '', '75056'],
    ['Ajaccio', '20700', '2A004'],
    ['Terre-Adélie', '', '98415'],
  ])('%s %s is %s', (name, postalCode, code) => {
    expect(read(name, postalCode)).toBe(code)
  })

  it('tells homonyms apart by postcode or département, and never picks one', () => {
    expect(read('Vaudoncourt')).toBe('ambiguous')
    expect(read('Vaudoncourt', '55230')).toBe('55535')
    expect(read('Vaudoncourt', '88')).toBe('88496')
    expect(read('Vaudoncourt (88)')).toBe('88496')
    expect(read('Saint-Denis', '97490')).toBe('97411')
  })

  it('refuses a name that its postcode contradicts', () => {
    expect(read('Remiremont', '88000')).toBe('mismatch')
    expect(read('Remiremont (55)')).toBe('mismatch')
    expect(read('Girmont', '67320')).toBe('mismatch')
  })

  it.each(['secteur Remiremont', 'Saint-Machin', 'Vosges', 'indifférent', 'Épinal-les-Bains', 'Arlon', '?'])(
    'does not know « %s »',
    (name) => {
      expect(read(name)).toBe('unknown')
    },
  )

  it('reads a short name only where the postcode leaves one choice', () => {
    expect(read('Saint', '88100')).toBe('88413')
    expect(read('Thaon')).toBe('unknown')
    expect(read('Thaon', '88150')).toBe('88465')
  })

  it('reads a postcode alone when one commune bears it', () => {
    expect(read('', '67320')).toBe('67178')
    expect(read('', '88100')).toBe('ambiguous')
    expect(read('', '99999')).toBe('unknown')
    expect(find({})).toEqual({ problem: 'unknown' })
  })
})
