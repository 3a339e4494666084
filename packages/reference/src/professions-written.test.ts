import { describe, expect, it } from 'vitest'
import { professions } from './professions'
import { readProfession } from './professions-written'

const spellings: Readonly<Record<string, readonly string[]>> = {
  '10': [
    'Dr MG',
    'Médecin',
    'MEDECIN GENERALISTE',
    'Med G',
    'médecin spé.',
    'Dr',
    'M.G.',
    'Cardiologue',
    'interne MG',
    'Médecin ostéopathe',
  ],
  '21': ['Pharma', 'pharmacienne', 'Dr en pharmacie', 'officine'],
  '31': ['Assistante dentaire'],
  '39': ['Prépa. pharma'],
  '40': ['chir. dentiste', 'Chirurgienne-dentiste', 'DENTISTE', 'orthodontiste', 'Dr dentiste'],
  '50': ['SF', 'sage femme', 'Sages-femmes', 'S.F.'],
  '60': ['IDE', 'IDEL', 'inf.', 'Infirmier(ère) libéral(e)', 'IPA', 'IADE', 'Infirmière psychiatrie', 'infirmière puéricultrice'],
  '69': ['Infirmier psychiatrique'],
  '70': ['kiné', 'MK', 'MASSEUR KINE', 'MKDE', 'étudiante en kinésithérapie'],
  '80': ['Podo', 'podologue', 'pédicure'],
  '91': ['ortho', 'orthophonie'],
  '92': ['orthoptie'],
  '94': ['ergo'],
  'R94:41': ['assistante sociale'],
  'R95:71': ['ostéo'],
  'R95:93': ['psy', 'psychologue clinicienne', '93 - Psychologue', 'R95:193'],
}

describe('a written profession', () => {
  it.each(Object.entries(spellings).flatMap(([code, texts]) => texts.map((text) => [text, code])))('%s is %s', (text, code) => {
    expect(readProfession(text)).toBe(code)
  })

  it('reads every official label and code', () => {
    const inForce = (code: string) => professions.find((profession) => profession.code === code)?.replacedBy ?? code
    const unread = professions.filter(({ code }) => readProfession(code) !== inForce(code))
    const misread = professions.filter(({ label, code, obsolete }) => !obsolete && readProfession(label.fr) !== code)
    expect([...unread, ...misread]).toEqual([])
  })

  it.each([
    '',
    'étudiant',
    'à préciser',
    'Secrétaire médicale',
    'Assistante médicale',
    'Conjoint de médecin',
    'femme de MG',
    'maire',
    '1000',
  ])('is not recognised in « %s »', (text) => {
    expect(readProfession(text)).toBeNull()
  })

  it('chooses none of several', () => {
    expect(readProfession('médecin / infirmière')).toBeNull()
    expect(readProfession('kiné et ostéo')).toBeNull()
    expect(readProfession('Dr, MG')).toBe('10')
  })

  it('is who holds the written specialty where the profession says nothing', () => {
    expect(readProfession('', 'Médecine générale')).toBe('10')
    expect(readProfession('', 'SI06 - bloc')).toBe('60')
    expect(readProfession('SF', 'Gynécologie-obstétrique')).toBe('50')
  })
})
