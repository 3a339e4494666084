import { describe, expect, it } from 'vitest'
import { movedTo, pipelineKeyOf, pipelineRemovalRefusal } from './edit-pipelines'
import { pipelineReadOnly } from './pipeline'

const none: ReadonlySet<string> = new Set()

describe('the key of a pipeline added', () => {
  it.each([
    ['Remplaçants et internes', 'remplacants_et_internes'],
    ['3e lieu', 'volet_3e_lieu'],
    ['Étranger : équivalences', 'etranger_equivalences'],
    ['Œ', 'oe'],
    ['…', 'volet'],
    ['Отдых', 'volet'],
    ['Un volet au nom bien trop long pour une clé', 'un_volet_au_nom_bien_trop_long_pour_une'],
  ])('%s gives %s', (fr, key) => {
    const made = pipelineKeyOf({ fr, en: 'x' }, none)
    expect(made).toBe(key)
    expect(pipelineReadOnly.key.safeParse(made).success).toBe(true)
  })

  it('numbered where it is taken, within its length', () => {
    expect(pipelineKeyOf({ fr: 'Contact', en: 'x' }, new Set(['contact', 'contact_2']))).toBe('contact_3')
    const long = 'a'.repeat(60)
    const other = pipelineKeyOf({ fr: long, en: 'x' }, new Set(['a'.repeat(40)]))
    expect([other.length, other.slice(-3)]).toEqual([40, 'a_2'])
  })
})

describe('the bin', () => {
  it('keeps the six shipped ones, and those whose board holds cards', () => {
    expect(pipelineRemovalRefusal('housing', 0)?.code).toBe('pipeline_shipped')
    expect(pipelineRemovalRefusal('mobilite', 12)).toMatchObject({ code: 'pipeline_in_use', params: { count: 12 } })
    expect(pipelineRemovalRefusal('mobilite', 0)).toBeNull()
  })
})

it('one moved to a place among the others', () => {
  expect(movedTo(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
  expect(movedTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b'])
  expect(movedTo(['a', 'b'], 'a', 999)).toEqual(['b', 'a'])
})
