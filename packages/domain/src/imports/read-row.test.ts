import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day'
import type { Lookups, ValueMaps } from './lookups'
import { guessMapping } from './mapping'
import { readRow } from './read-row'
import { describeSheet } from './record-kind'
import { rejectSentences, warningSentences } from './sentences'

const header = [
  'Nom',
  'Prénom',
  'Profession',
  'Spécialité',
  'Mail',
  'Portable',
  'Fixe',
  'CP',
  'Commune',
  'Statut',
  '1er contact',
  'Dernier échange',
  'Suivi par',
  'Projet',
  'Notes',
]
const lookups: Lookups = {
  commune: (name, postalCode) =>
    name === 'Épinal' ? (postalCode === '88200' ? { problem: 'mismatch' } : '88160') : { problem: 'unknown' },
  profession: (text, specialtyText) => (text === 'MG' || specialtyText === 'Médecine générale' ? '10' : null),
  specialty: (text) => (text === 'Médecine générale' ? 'SM54' : null),
}

function read(cells: Partial<Record<string, string>>, valueMaps: ValueMaps = {}) {
  const record = header.map((name) => cells[name] ?? '')
  return readRow(record, 1, {
    sheet: describeSheet([header, record], 0, guessMapping(header)),
    valueMaps,
    lookups,
    today: '2026-11-15' as Day,
  })
}

const whole = {
  Nom: 'Dr KERBRAT',
  Prénom: 'Élise',
  Profession: 'MG',
  Spécialité: 'Médecine générale',
  Mail: 'Elise@free.example',
  Portable: '06 39 98 36 76',
  Fixe: '0353012705',
  CP: '88 000',
  Commune: 'Épinal',
  Statut: 'Interne',
  '1er contact': '01/03/2023',
  'Dernier échange': '45160',
  'Suivi par': 'K. Benali',
  Projet: 'Remplacement',
  Notes: 'rappeler\nà la rentrée',
}

describe('a line', () => {
  it('becomes a person, a journey to qualify and a two-way exchange', () => {
    expect(read(whole, { advisor: { 'k benali': 'user-kb' } })).toEqual({
      kind: 'person',
      person: {
        category: 'student',
        civility: 'dr',
        lastName: 'Kerbrat',
        firstName: 'Élise',
        usageName: null,
        birthYear: null,
        email: 'elise@free.example',
        phone: '+33639983676',
        phone2: '+33353012705',
        communeCode: '88160',
        professionCode: '10',
        specialtyCode: 'SM54',
        rpps: null,
        careerStatus: 'interne',
        origin: null,
        advisorId: 'user-kb',
      },
      journey: { status: 'to_qualify', type: 'remplacement', enteredOn: '2023-03-01', advisorId: 'user-kb' },
      exchange: { kind: 'exchange', occurredOn: '2023-08-22', medium: 'autre', direction: 'out', outcome: 'reached' },
      note: 'rappeler\nà la rentrée',
      warnings: [],
    })
  })

  it('leaves empty what it does not know, and makes nothing up', () => {
    const row = read({ Nom: 'Kerbrat', Prénom: 'Élise' })
    expect(row).toMatchObject({ kind: 'person', journey: { type: null, enteredOn: null }, exchange: null, note: null, warnings: [] })
  })

  it('is imported with a warning for each field left empty, its text kept', () => {
    const row = read({
      ...whole,
      CP: '88200',
      Profession: 'vétérinaire',
      Spécialité: 'équine',
      '1er contact': 'été 2023',
      Mail: 'x@@y',
      Statut: 'ami',
      'Suivi par': '???',
    })
    expect(row.kind === 'person' && row.warnings).toEqual(
      expect.arrayContaining([
        { field: 'commune', code: 'commune_mismatch', written: '88200 Épinal' },
        { field: 'profession', code: 'profession_unknown', written: 'vétérinaire' },
        { field: 'specialty', code: 'specialty_unknown', written: 'équine' },
        { field: 'firstContactOn', code: 'date_imprecise', written: 'été 2023' },
        { field: 'email', code: 'email_invalid', written: 'x@@y' },
        { field: 'careerStatus', code: 'value_unknown', written: 'ami' },
        { field: 'advisor', code: 'advisor_unknown', written: '???' },
      ]),
    )
    expect(row).toMatchObject({
      person: { communeCode: null, professionCode: null, email: null },
      journey: { enteredOn: null, advisorId: null },
    })
  })

  it('follows what the user mapped, a wished void included', () => {
    const maps = {
      advisor: { ph: null },
      profession: { veterinaire: '10' },
      careerStatus: { ami: 'installe' },
      projectType: { remplacement: 'stage' },
    }
    const row = read({ ...whole, Profession: 'Vétérinaire', Statut: 'ami', 'Suivi par': 'PH' }, maps)
    expect(row).toMatchObject({
      person: { professionCode: '10', careerStatus: 'installe', category: 'professional' },
      journey: { type: 'stage', advisorId: null },
      warnings: [],
    })
  })

  it('is not fooled by a value named like a property of objects', () => {
    expect(read({ ...whole, 'Suivi par': 'constructor' })).toMatchObject({
      journey: { advisorId: null },
      warnings: [{ field: 'advisor', code: 'advisor_unknown' }],
    })
  })

  it('puts the second number of a cell in the other field, and says when a third is left', () => {
    const two = { ...whole, Portable: '0639983676 / 0353019945', 'Suivi par': '' }
    expect(read({ ...two, Fixe: '' })).toMatchObject({
      person: { phone: '+33639983676', phone2: '+33353019945' },
      warnings: [{ code: 'phone_several' }],
    })
    expect(read(two)).toMatchObject({
      person: { phone2: '+33353012705' },
      warnings: [{ code: 'phone_several' }, { code: 'phone_too_many', written: '+33353019945' }],
    })
    expect(read({ ...two, Portable: '', Fixe: '0353012705' })).toMatchObject({ person: { phone: null, phone2: '+33353012705' } })
  })

  it('is rejected with the field and what stands there', () => {
    expect(read({ Nom: 'MSP de Bruyères', Mail: 'a@b.example' })).toEqual({
      kind: 'rejected',
      reason: 'organisation_not_person',
      field: 'lastName',
      value: 'MSP de Bruyères',
    })
    expect(read({ Nom: 'Kerbrat', Mail: 'a@b.example' })).toEqual({
      kind: 'rejected',
      reason: 'first_name_missing',
      field: 'firstName',
      value: '',
    })
    expect(read({ Nom: 'x'.repeat(101), Prénom: 'Élise' })).toMatchObject({ kind: 'rejected', reason: 'name_invalid', field: 'lastName' })
  })

  it('is left aside when it is no line of data', () => {
    expect(read({})).toEqual({ kind: 'skipped', why: 'blank' })
  })
})

it('has a sentence in both languages for each code', () => {
  for (const { fr, en } of [...Object.values(rejectSentences), ...Object.values(warningSentences)])
    expect([fr, en]).toEqual([expect.stringMatching(/\S\.$/), expect.stringMatching(/\S\.$/)])
})
