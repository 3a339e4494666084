import { HttpError } from 'react-admin'
import { expect, test } from 'vitest'
import { refusedBy } from '../../providers/refused'
import { rulesToldAtManaged } from './rules-problem'

const told = (errors: Record<string, string>) => {
  const body = { message: 'Certaines valeurs sont à corriger.', code: 'invalid', errors, params: {} }
  return rulesToldAtManaged(Promise.reject(new HttpError(body.message, 400, body))).catch(refusedBy)
}

test('what the rules lack is told at the tick; anything else as it came', async () => {
  expect(await told({ 'rules.terms': 'Ajoutez un barème.' })).toMatchObject({
    message: 'Ajoutez un barème.',
    errors: { managed: 'Ajoutez un barème.' },
  })
  expect(await told({ 'name.fr': 'À renseigner.' })).toEqual({
    message: 'Certaines valeurs sont à corriger.',
    code: 'invalid',
    errors: { 'name.fr': 'À renseigner.' },
    params: {},
  })
  expect(await rulesToldAtManaged(Promise.resolve(3))).toBe(3)
})
