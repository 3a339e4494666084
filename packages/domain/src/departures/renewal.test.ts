import { expect, test } from 'vitest'
import { settings } from '../site/settings'
import { countsEveryMode, professionsCounted, renewalRule, renewalSentence } from './renewal'

const initial = {
  renewalModes: settings.renewalModes.initial,
  renewalProfessions: settings.renewalProfessions.initial,
  renewalMoves: settings.renewalMoves.initial,
  renewalHeads: settings.renewalHeads.initial,
} as const
const name = (code: string) => (code === '10' ? 'médecin' : code)

test('a site begins with doctors of every mode, each installation and departure, moves left out', () => {
  const rule = renewalRule(initial)
  expect(rule).toEqual({ modes: ['liberal', 'salarie', 'mixte'], professionCodes: ['10'], moves: false, heads: false })
  expect([professionsCounted(rule, undefined), professionsCounted(rule, '60')]).toEqual([['10'], ['60']])
  expect(countsEveryMode(rule)).toBe(true)
  expect(renewalSentence(rule, 'fr', name)).toBe(
    'Entrées sur sorties de la période\u00a0: installations du registre prenant effet entre les deux dates, sur départs constatés entre ces dates. Chaque installation et chaque départ compte. Tous modes d’exercice. Professions\u00a0: médecin, sauf celle que l’on choisit. Les changements de lieu dans le territoire ne comptent pas\u00a0: n’entre pas qui y exerçait déjà ou l’avait quitté depuis moins de douze mois\u00a0; ne sort pas qui y exerce encore ou s’y réinstalle dans les douze mois. Sans sortie, pas de taux.',
  )
})

test('each choice changes the sentence', () => {
  const rule = renewalRule({ renewalModes: 'liberal', renewalProfessions: '', renewalMoves: 'yes', renewalHeads: 'yes' })
  expect(rule).toEqual({ modes: ['liberal'], professionCodes: [], moves: true, heads: true })
  const said = renewalSentence(rule, 'fr', name)
  for (const words of ['On compte des personnes', 'Mode d’exercice\u00a0: libéral', 'Toutes professions', 'compte des deux côtés'])
    expect(said).toContain(words)
})

test.each([
  ['renewalModes', 'salarie,liberal,salarie', 'salarie,liberal'],
  ['renewalModes', '', null],
  ['renewalModes', 'benevole', null],
  ['renewalProfessions', '', ''],
  ['renewalProfessions', '10,60', '10,60'],
  ['renewalMoves', 'maybe', null],
  ['departureAge', '67', '67'],
  ['departureAge', '12', null],
] as const)('%s « %s » is kept as %j', (key, value, kept) => {
  const parsed = settings[key].schema.safeParse(value)
  expect(parsed.success ? parsed.data : null).toBe(kept)
})
