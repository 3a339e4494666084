import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day'
import { readSaidTask } from './said-task'

/** A Monday. */
const today = '2026-03-02' as Day

describe('a task said in one line', () => {
  it.each([
    ['demain 14h rappeler Kerbrat', '2026-03-03', '14:00', 'call', 'Rappeler Kerbrat', 'Kerbrat'],
    ['rappeler dr kerbrat demain à 14 h 30', '2026-03-03', '14:30', 'call', 'Rappeler dr kerbrat', 'kerbrat'],
    ['après-demain envoyer la fiche des aides à Dupont', '2026-03-04', null, 'email', 'Envoyer la fiche des aides à Dupont', 'fiche'],
    ['lundi visite du cabinet avec le maire', '2026-03-09', null, 'visit', 'Visite du cabinet avec le maire', 'cabinet'],
    ['jeudi prochain relancer la CPAM', '2026-03-05', null, 'follow_up', 'Relancer la CPAM', 'CPAM'],
    ['le jeudi 12 mars rencontrer Stănescu', '2026-03-12', null, 'meeting', 'Rencontrer Stănescu', 'Stănescu'],
    ['12/03 9h05 appeler Le Goff pour le bail', '2026-03-12', '09:05', 'call', 'Appeler Le Goff pour le bail', 'Goff'],
    ['1er mars appeler Noël', '2027-03-01', null, 'call', 'Appeler Noël', 'Noël'],
    ['29/02 appeler Noël', '2028-02-29', null, 'call', 'Appeler Noël', 'Noël'],
    ['dans 2 semaines rappeler Weber', '2026-03-16', null, 'call', 'Rappeler Weber', 'Weber'],
    ['dans un mois rappeler Weber', '2026-04-02', null, 'call', 'Rappeler Weber', 'Weber'],
    ['14h rappeler Weber', '2026-03-02', '14:00', 'call', 'Rappeler Weber', 'Weber'],
    ['tomorrow 2pm call Kerbrat', '2026-03-03', '14:00', 'call', 'Call Kerbrat', 'Kerbrat'],
    ['call Kerbrat on 12 march at 9:30', '2026-03-12', '09:30', 'call', 'Call Kerbrat', 'Kerbrat'],
    ['in 3 days write to Dupont', '2026-03-05', null, 'email', 'Write to Dupont', 'Dupont'],
    ['12am phone Weber', '2026-03-02', '00:00', 'call', 'Phone Weber', 'Weber'],
  ])('« %s »', (said, dueOn, dueTime, kind, title, who) => {
    expect(readSaidTask(said, today)).toEqual({ dueOn, dueTime, kind, title, who })
  })

  it.each(['', 'Kerbrat', 'rappeler Kerbrat', 'demain', '14h', '31/02 appeler Noël', 'les lendemains', 'Marsac'])(
    '« %s » is none',
    (said) => {
      expect(readSaidTask(said, today)).toBeNull()
    },
  )

  it('never says a day before today, an hour that does not exist, nor an empty title', () => {
    const words = fc.constantFrom(
      'demain',
      'lundi',
      '14h',
      '25h',
      '31/12',
      '1er mars',
      '30 février',
      'rappeler',
      'Kerbrat',
      'dans 3 mois',
      'à',
      '—',
      '’',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (said) => {
        const task = readSaidTask(said.join(' '), today)
        if (!task) return
        expect(task.dueOn >= today).toBe(true)
        expect(task.dueTime ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
        expect(task.title.trim()).not.toBe('')
      }),
    )
  })
})
