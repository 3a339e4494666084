import { shippedCriteria, waitingCriterion } from '@ancrage/domain/journeys/waiting-list'
import { expect, test } from 'vitest'
import { criteriaOf, draftsOf, emptyCriterion } from './criteria-form'

test('what is left as it was is sent as it was', () => {
  expect(criteriaOf(draftsOf(shippedCriteria))).toEqual(shippedCriteria)
})

test('a new one takes its key from its French label, once; English says the same where it is left empty', () => {
  const drafts = draftsOf(shippedCriteria)
  const added = { ...emptyCriterion(drafts), fr: ' Médecin à 65 ans, déjà ', points: '2' }
  const [sent] = criteriaOf([added])
  expect(sent).toEqual({
    key: 'medecin-a-65-ans-deja',
    label: { fr: ' Médecin à 65 ans, déjà ', en: ' Médecin à 65 ans, déjà ' },
    points: 2,
  })
  expect(waitingCriterion.safeParse(sent).success).toBe(true)
  expect(criteriaOf([{ ...draftsOf(shippedCriteria)[0], fr: 'Autre nom' } as never])[0]?.key).toBe('retraite-imminente')
})

test('lines added one after the other are told apart', () => {
  let drafts = draftsOf(shippedCriteria)
  for (let count = 0; count < 8; count++) drafts = [...drafts, emptyCriterion(drafts)]
  drafts = drafts.filter((_, at) => at !== 6)
  drafts = [...drafts, emptyCriterion(drafts)]
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length)
})

test.each(['', 'x', '1.5'])('points %j are the server’s to refuse', (points) => {
  const [sent] = criteriaOf([{ ...emptyCriterion([]), fr: 'Nom', points }])
  expect(waitingCriterion.safeParse(sent).success).toBe(false)
})
