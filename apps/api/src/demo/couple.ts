import { addDays, type Day } from '@ancrage/domain/kernel/day'
import { workedFrom } from '@ancrage/reference/working-days'
import { at, comingSeptember, workedUpTo } from './calendar'
import { daysAgo } from './current'
import type { Deed, ExchangeWritten, PersonWritten, PipelineKey, TaskWritten } from './deeds'
import { dueDay } from './due'
import { type Path, tell } from './path'
import { communeOf } from './places'
import { tellPlan } from './plans'
import type { Random } from './random'

const by = 'claire'

/**
 * Dr Élise and Dr Hugo Kerbrat settle at Gérardmer on the first of September to come, with a baby and a child of six: one
 * household, two journeys, a house that is late and a crèche that has not answered.
 */
export function tellCouple(today: Day, random: Random): Deed[] {
  const arrival = comingSeptember(today)
  const year = Number(arrival.slice(0, 4))
  const ago = (count: number) => daysAgo(today, count)
  const common = {
    kind: 'doctor',
    advisor: by,
    type: 'installation-liberale',
    place: communeOf('Gérardmer'),
    mode: 'liberal',
    targetOn: arrival,
  } as const
  const person = (firstName: string, phone: string): PersonWritten => ({
    category: 'professional',
    civility: 'dr',
    firstName,
    lastName: 'Kerbrat',
    birthYear: year - 35,
    professionCode: '10',
    specialtyCode: 'SM54',
    careerStatus: 'remplacant',
    practiceMode: 'liberal',
    origin: 'salon',
    phone,
    email: `${firstName === 'Élise' ? 'elise' : 'hugo'}.kerbrat@courriel.example`,
    communeCode: '54395',
  })
  const entered = {
    enteredOn: ago(130),
    contactedOn: ago(130),
    qualifiedOn: ago(118),
    accompaniedOn: ago(101),
    visitedOn: ago(74),
    targetedOn: ago(52),
  }
  const elise: Path = { ...common, key: 'kerbrat-elise', person: person('Élise', '+33639983676'), days: { ...entered, setupOn: ago(24) } }
  const hugo: Path = { ...common, key: 'kerbrat-hugo', person: person('Hugo', '+33639983677'), days: entered }
  const joined = ago(100)
  return [
    ...tell(elise, random),
    ...tell(hugo, random),
    { do: 'join_household', at: at(joined, '11:30'), by, of: 'kerbrat-elise', person: 'kerbrat-hugo' },
    ...children(joined, year),
    ...tellPlan('kerbrat-elise', by, joined, today),
    ...tellPlan('kerbrat-hugo', by, joined, today),
    ...tracks(ago),
    ...exchanges(today, ago),
    ...tasks(today),
    {
      do: 'await',
      at: at(workedUpTo(addDays(today, -9)), '16:30'),
      by,
      journey: 'kerbrat-elise',
      pipeline: 'installation',
      waitingFor: 'partner',
      since: workedUpTo(addDays(today, -9)),
    },
  ]
}

function children(on: Day, year: number): Deed[] {
  const journey = 'kerbrat-elise'
  const details = 'Maison, 4 chambres, 1 100 €/mois au plus.'
  return [
    { do: 'add_member', at: at(on, '11:32'), by, journey, key: 'kerbrat-baby', kind: 'child', birthYear: year - 1 },
    { do: 'add_member', at: at(on, '11:33'), by, journey, key: 'kerbrat-child', kind: 'child', birthYear: year - 6 },
    {
      do: 'add_need',
      at: at(on, '11:34'),
      by,
      journey,
      kind: 'housing',
      criteria: { rooms: 4, maxRentCents: 110_000, tenure: 'rent', details },
    },
    {
      do: 'add_need',
      at: at(on, '11:35'),
      by,
      journey,
      kind: 'childcare',
      member: 'kerbrat-baby',
      criteria: { details: 'Crèche, cinq jours.' },
    },
    { do: 'add_need', at: at(on, '11:36'), by, journey, kind: 'school', member: 'kerbrat-child', criteria: { grade: 'CP' } },
  ]
}

function tracks(ago: (count: number) => Day): Deed[] {
  const move = (journey: string, pipeline: PipelineKey, step: number, days: number): Deed => ({
    do: 'move',
    at: at(ago(days), '15:10'),
    by,
    journey,
    pipeline,
    step,
  })
  return [
    move('kerbrat-elise', 'housing', 1, 60),
    move('kerbrat-elise', 'housing', 2, 26),
    move('kerbrat-elise', 'childcare', 1, 40),
    move('kerbrat-elise', 'childcare', 2, 15),
    move('kerbrat-elise', 'aid', 1, 45),
    move('kerbrat-elise', 'aid', 2, 21),
    move('kerbrat-hugo', 'aid', 1, 30),
  ]
}

function exchanges(today: Day, ago: (count: number) => Day): Deed[] {
  const note = (on: Day, person: string, written: Omit<ExchangeWritten, 'occurredOn'>): Deed => ({
    do: 'note',
    at: at(on, '17:15'),
    by,
    person,
    journey: person,
    written: { ...written, occurredOn: on },
  })
  const last = workedUpTo(addDays(today, -12))
  const call = { kind: 'exchange', medium: 'telephone', direction: 'out', outcome: 'reached' } as const
  return [
    note(ago(28), 'kerbrat-elise', {
      kind: 'exchange',
      medium: 'visite',
      direction: 'out',
      outcome: 'reached',
      durationMinutes: 180,
      summary: 'Visite de la MSP de Granges et de Gérardmer, avec le couple.',
    }),
    note(last, 'kerbrat-elise', {
      ...call,
      durationMinutes: 12,
      summary: 'La maison rue du Lac plaît ; attend l’accord de la banque. Crèche : dossier déposé.',
    }),
    note(last, 'kerbrat-hugo', {
      ...call,
      durationMinutes: 8,
      summary: 'Contrat de collaboration relu, pose deux questions sur le local.',
    }),
    note(workedUpTo(addDays(today, -6)), 'kerbrat-elise', {
      kind: 'note',
      summary: 'Crèche de Gérardmer : a vu la demande, réponse à la prochaine commission.',
    }),
    note(workedUpTo(addDays(today, -5)), 'kerbrat-elise', {
      kind: 'note',
      visibility: 'private',
      summary: 'Hésitent encore avec Remiremont ; ne rien dire au maire avant leur appel.',
    }),
  ]
}

function tasks(today: Day): Deed[] {
  const plan = (
    key: string,
    journey: string,
    pipeline: PipelineKey,
    dueOn: Day,
    assignee: 'claire' | 'anne' | 'lucie',
    written: Pick<TaskWritten, 'title' | 'kind' | 'waitingFor' | 'rrule' | 'recurs'>,
  ): Deed => ({
    do: 'plan_task',
    at: at(workedUpTo(addDays(dueOn < today ? dueOn : today, -6)), '17:20'),
    by,
    key,
    journey,
    pipeline,
    assignee,
    written: { ...written, dueOn },
  })
  const commission = workedFrom(addDays(today, 24))
  return [
    plan('kerbrat-house', 'kerbrat-elise', 'housing', dueDay({ late: 3 }, today), by, {
      title: 'Rappeler : visite de la maison rue du Lac',
      kind: 'call',
    }),
    plan('kerbrat-monthly', 'kerbrat-elise', 'contact', workedFrom(addDays(today, 7)), by, {
      title: 'Point mensuel',
      kind: 'call',
      rrule: 'FREQ=MONTHLY',
      recurs: 'done',
    }),
    plan('kerbrat-cpam', 'kerbrat-elise', 'installation', workedFrom(addDays(today, 14)), by, {
      title: 'Rendez-vous CPAM',
      kind: 'meeting',
    }),
    plan('kerbrat-creche', 'kerbrat-elise', 'childcare', commission, 'lucie', {
      title: 'Crèche : résultat de la commission',
      kind: 'follow_up',
      waitingFor: 'partner',
    }),
    plan('kerbrat-school', 'kerbrat-elise', 'childcare', workedFrom(addDays(commission, 15)), 'lucie', {
      title: 'École : inscription en mairie',
      kind: 'administrative',
    }),
    plan('kerbrat-pieces', 'kerbrat-elise', 'aid', workedFrom(addDays(today, 4)), 'anne', {
      title: 'Manque : RIB, attestation 10 ans',
      kind: 'document',
    }),
    plan('kerbrat-bank', 'kerbrat-elise', 'housing', workedUpTo(addDays(today, -4)), by, {
      title: 'Demander l’accord de principe de la banque',
      kind: 'email',
    }),
    { do: 'finish_task', at: at(workedUpTo(addDays(today, -4)), '18:00'), by, task: 'kerbrat-bank' },
    plan('kerbrat-lease', 'kerbrat-hugo', 'installation', workedFrom(addDays(today, 10)), by, {
      title: 'Relire le bail du cabinet',
      kind: 'document',
    }),
  ]
}
