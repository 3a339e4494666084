import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day'
import { searchText } from '../kernel/search-text'
import { foldedValue } from './cell'
import { distinctValues } from './distinct-values'
import { guessAdvisor } from './guess-advisor'
import { findHeader } from './header'
import { strongEvidence } from './identity'
import { guessMapping } from './mapping'
import { readPastDay } from './read-day'
import { type ReadRow, readRow } from './read-row'
import { describeSheet, recordKind } from './record-kind'
import directory from './samples/annuaire_utf8bom.records.json?raw'
import directoryTruth from './samples/annuaire_utf8bom.truth.json?raw'
import contacts from './samples/suivi_contacts_cp1252.records.json?raw'
import contactsTruth from './samples/suivi_contacts_cp1252.truth.json?raw'

interface Expected {
  readonly [field: string]: string | number | null | undefined
}
interface TruthLine {
  readonly type: string
  readonly motif?: string
  readonly person_id?: string
  readonly preuve?: string
  readonly variante?: string
  readonly attendu?: Expected
  readonly anomalies?: readonly {
    readonly champ: string
    readonly code: string
    readonly valeur: string
    readonly attendu: string | null
  }[]
}

const today = '2026-11-15' as Day
const advisors = [
  { id: 'KB', name: 'Karim Benali' },
  { id: 'ML', name: 'Marion Lhuillier' },
  { id: 'JBC', name: 'Jean-Baptiste Cuny' },
  { id: 'SD', name: 'Sophie Didier' },
]

const workbook = read(contacts, contactsTruth)
const extract = read(directory, directoryTruth)

describe('the workbook of contacts against its truth', () => {
  it('gives every line its kind and its reason', () => {
    expect(misjudged(workbook.lines)).toEqual([])
    expect(workbook.lines.filter(({ row }) => row.kind === 'person')).toHaveLength(640)
  })

  it.each([
    ['profession', 'professionCode'],
    ['commune_insee', 'communeCode'],
    ['rpps', 'rpps'],
    ['email', 'email'],
    ['mobile', 'phone'],
    ['premier_contact', 'enteredOn'],
    ['dernier_echange', 'lastExchangeOn'],
    ['agent', 'advisorId'],
  ])('reads %s as the truth does', (champ, field) => {
    expect(differences(workbook.people, champ, field)).toEqual([])
  })

  it('reads the other phone as the truth does, and keeps the second number of a cell besides', () => {
    const wrong = differences(workbook.people, 'fixe', 'phone2')
    expect(wrong.map(({ codes, expected }) => [codes, expected])).toEqual([
      [['tel_multiple'], null],
      [['tel_multiple'], null],
    ])
  })

  it('reads the names of 570 lines as the truth does, and the 70 others as they are written', () => {
    const wrong = workbook.people.filter(({ row, truth }) => !sameNames(row, truth))
    expect(wrong).toHaveLength(70)
    expect(wrong.filter(({ record, truth }) => !isUntold(record, truth)).map(({ record }) => record.slice(2, 4))).toEqual([
      ['DA SILVA EPOUSE DE BOURGOGNE', 'Louise'],
    ])
  })

  it('warns of every fault in the columns it imports, and of nothing else', () => {
    const expected = workbook.people.map(({ truth }) =>
      (truth.anomalies ?? []).flatMap(({ champ, code }) => warningOf[`${champ} ${code}`] ?? []),
    )
    const told = workbook.people.map(({ row }) => (row.kind === 'person' ? row.warnings : []).map(({ field, code }) => `${field} ${code}`))
    expect(told.map((codes) => codes.filter((code) => code !== 'phone2 phone_too_many'))).toEqual(expected)
    expect(expected.flat()).toHaveLength(60)
  })

  it('knows a date of follow-up that is none, though the first form leaves that column out', () => {
    const column = workbook.records[workbook.headerAt]?.indexOf('Relance le') ?? -1
    const faults = workbook.people.filter(({ truth }) => truth.anomalies?.some(({ champ }) => champ === 'relance'))
    expect(faults.map(({ record }) => readPastDay(record[column] ?? '', today).anomaly)).toEqual(faults.map(() => 'date_not_a_date'))
    expect(faults).toHaveLength(4)
  })

  it('finds duplicates by strong evidence without ever merging two people', () => {
    const { right, wrong, missed } = attachments(workbook.people)
    expect({ wrong, right, missed: missed.map(({ truth }) => truth.variante) }).toEqual({
      wrong: 0,
      right: 46,
      missed: ['faute', 'faute', 'initiale'],
    })
  })

  it('gathers the spellings of each advisor', () => {
    const people = workbook.people.map(({ record }) => record)
    const found = distinctValues(people, workbook.mapping.indexOf('advisor'))
    const spellings = (advisor: string | null) => found.filter(({ written }) => guessAdvisor(written, advisors) === advisor).length
    expect(['KB', 'ML', 'JBC', 'SD', null].map(spellings)).toEqual([3, 4, 3, 3, 2])
  })
})

describe('the directory extract against its truth', () => {
  it('gives every line its kind', () => {
    expect(misjudged(extract.lines)).toEqual([])
    expect(extract.people).toHaveLength(520)
  })

  it.each([
    ['rpps', 'rpps'],
    ['profession', 'professionCode'],
    ['commune_insee', 'communeCode'],
    ['email', 'email'],
    ['telephone', 'phone'],
  ])('reads %s as the truth does', (champ, field) => {
    expect(differences(extract.people, champ, field)).toEqual([])
  })

  it('finds the people who practise in several places, without ever merging two', () => {
    const { right, wrong, missed } = attachments(extract.people)
    expect({ wrong, right, missed: missed.length }).toEqual({ wrong: 0, right: 129, missed: 0 })
  })
})

type Lines = ReturnType<typeof read>['lines']

function read(recordsText: string, truthText: string) {
  const records = JSON.parse(recordsText) as string[][]
  const truth = (JSON.parse(truthText) as { lignes: TruthLine[] }).lignes
  const headerAt = findHeader(records) ?? -1
  const mapping = guessMapping(records[headerAt] ?? [])
  const sheet = describeSheet(records, headerAt, mapping)
  const people = records.filter((record, at) => recordKind(record, at, sheet).kind === 'person')
  const advisor = Object.fromEntries(
    distinctValues(people, mapping.indexOf('advisor')).flatMap(({ key, written }) => {
      const id = guessAdvisor(written, advisors)
      return id === null ? [] : [[key, id]]
    }),
  )
  const lookups = lookupsOf(records, truth, mapping)
  const lines = records.map((record, at) => ({
    at,
    record,
    truth: truth[at] ?? { type: 'missing' },
    row: readRow(record, at, { sheet, valueMaps: { advisor }, lookups, today }),
  }))
  return { records, mapping, headerAt, lines, people: lines.filter(({ truth }) => truth.type === 'personne') }
}

/** The official tables live elsewhere: here, what the truth itself says of communes and professions. */
function lookupsOf(records: readonly string[][], truth: readonly TruthLine[], mapping: readonly string[]) {
  const cell = (at: number, field: string) => records[at]?.[mapping.indexOf(field)] ?? ''
  const communes = new Map<string, string>()
  const names = new Set<string>()
  const professions = new Map<string, string>()
  truth.forEach(({ attendu }, at) => {
    const name = searchText(`${cell(at, 'postalCode').replace(/\s/g, '')} ${cell(at, 'commune')}`)
    if (attendu?.commune_insee) {
      communes.set(name, String(attendu.commune_insee))
      names.add(searchText(cell(at, 'commune')))
    }
    if (attendu?.profession) professions.set(foldedValue(cell(at, 'profession')), String(attendu.profession))
  })
  return {
    commune: (name: string, postalCode: string) =>
      communes.get(searchText(`${postalCode.replace(/\s/g, '')} ${name}`)) ?? {
        problem: names.has(searchText(name)) ? ('mismatch' as const) : ('unknown' as const),
      },
    profession: (text: string) => professions.get(foldedValue(text)) ?? null,
    specialty: (text: string) => text,
  }
}

function outcome(row: ReadRow): string {
  return row.kind === 'rejected' ? row.reason : row.kind === 'skipped' ? row.why : 'person'
}

function expectedOutcome({ type, motif }: TruthLine): string | undefined {
  const kinds: Record<string, string> = {
    personne: 'person',
    titre: 'title',
    directive: 'title',
    vide: 'blank',
    entete: 'header',
    entete_repete: 'repeated_header',
    section: 'section',
    total: 'total',
    sans_identite: 'no_identity',
    colonnes_decalees: 'shifted_columns',
    ligne_tronquee: 'truncated_line',
    organisation_et_non_personne: 'organisation_not_person',
  }
  return kinds[motif ?? type]
}

function readValue(row: ReadRow, field: string): unknown {
  if (row.kind !== 'person') return row.kind
  if (field === 'lastExchangeOn') return row.exchange?.occurredOn ?? null
  return field in row.journey ? row.journey[field as keyof typeof row.journey] : row.person[field as keyof typeof row.person]
}

function differences(lines: Lines, champ: string, field: string) {
  return lines
    .map(({ at, row, truth }) => ({
      at,
      read: readValue(row, field),
      expected: truth.attendu?.[champ] ?? null,
      codes: truth.anomalies?.map(({ code }) => code),
    }))
    .filter(({ read, expected }) => read !== expected)
}

function misjudged(lines: Lines) {
  return lines
    .filter(({ row, truth }) => outcome(row) !== expectedOutcome(truth))
    .map(({ record, truth, row }) => ({ record, truth: truth.type, row }))
}

function sameNames(row: ReadRow, { attendu }: TruthLine): boolean {
  return row.kind === 'person' && row.person.lastName === attendu?.nom && row.person.firstName === attendu?.prenom
}

/**
 * Whether no reader of this line alone could give the truth's names: letters Windows-1252 lacks or accents left out, an
 * initial, a slip of the keyboard, columns swapped, words glued, hyphens left out, two names joined by a hyphen.
 */
function isUntold(record: readonly string[], { variante = '', attendu }: TruthLine): boolean {
  const lost = ['faute', 'initiale', 'inverse', 'colle', 'tiret']
  const joined = attendu?.nom_usage ? foldedValue(`${attendu.nom}-${attendu.nom_usage}`) === foldedValue(record[2] ?? '') : false
  const unaccented = ['accents', 'nfd'].includes(variante) && !/épouse|epouse/i.test(record[2] ?? '')
  return lost.includes(variante) || joined || unaccented || /[ıŁłćĆ]/.test(`${attendu?.nom}${attendu?.prenom}`)
}

function attachments(people: Lines) {
  const judged = people.map((line, index) => {
    const twin = people
      .slice(0, index)
      .find(({ row }) => row.kind === 'person' && line.row.kind === 'person' && strongEvidence(row.person, line.row.person))
    return { line, twin }
  })
  const attached = judged.filter(({ twin }) => twin !== undefined)
  const right = attached.filter(({ line, twin }) => line.truth.person_id === twin?.truth.person_id).length
  const missed = judged.filter(({ line, twin }) => line.truth.preuve === 'fort' && !twin).map(({ line }) => line)
  return { right, wrong: attached.length - right, missed }
}

const warningOf: Readonly<Record<string, string>> = {
  'agent agent_inconnu': 'advisor advisor_unknown',
  'commune commune_inconnue': 'commune commune_unknown',
  'commune cp_commune_incoherents': 'commune commune_mismatch',
  'email email_invalide': 'email email_invalid',
  'email email_multiple': 'email email_several',
  'mobile tel_invalide': 'phone phone_invalid',
  'mobile tel_multiple': 'phone phone_several',
  'mobile tel_zero_perdu': 'phone phone_zero_lost',
  'premier_contact date_future_incoherente': 'firstContactOn date_future',
  'premier_contact date_impossible': 'firstContactOn date_impossible',
  'premier_contact date_imprecise': 'firstContactOn date_imprecise',
  'profession profession_inconnue': 'profession profession_unknown',
  'rpps rpps_cle': 'rpps rpps_key',
  'rpps rpps_lettre': 'rpps rpps_letter',
  'rpps rpps_longueur': 'rpps rpps_length',
  'rpps rpps_scientifique': 'rpps rpps_scientific',
}
