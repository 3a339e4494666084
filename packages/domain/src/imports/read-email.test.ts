import { describe, expect, it } from 'vitest'
import { readEmail } from './read-email'

describe('a written address', () => {
  it.each([
    [' Ronan.DUPONT@chu-nord.example\u00A0', 'ronan.dupont@chu-nord.example'],
    ['mailto:cometran@wanadoo.example', 'cometran@wanadoo.example'],
    ['Élise Kerbrat <elise@free.example>', 'elise@free.example'],
  ])('%j', (written, value) => {
    expect(readEmail(written)).toEqual({ value })
  })

  it.each([
    'a@x.example ; b@y.example',
    'a@x.example, b@y.example',
    'a@x.example b@y.example',
    'a@x.example ou b@y.example',
    'à voir / a@x.example',
  ])('%j keeps the first', (written) => {
    expect(readEmail(written)).toEqual({ value: 'a@x.example', anomaly: 'email_several' })
  })

  it.each(['jean.dupont@gmail,example', 'jean@@gmail.example', 'voir carte de visite', 'jean dupont@gmail.example', 'jean.dupont@'])(
    '%j is none',
    (written) => {
      expect(readEmail(written)).toEqual({ value: null, anomaly: 'email_invalid' })
    },
  )

  it('is silent about an empty cell', () => {
    expect(readEmail('néant')).toEqual({ value: null })
  })
})
