import { type Advisor, advisors } from './accounts'
import type { Live } from './current'
import type { PipelineKey } from './deeds'
import type { Inventor, Kind } from './invent'
import { settledIn } from './places'
import type { Random } from './random'
import type { Standing, Todo } from './story'

/** Somebody to follow, of no story of their own. */
export function aLive(
  advisor: Advisor,
  index: number,
  inventor: Inventor,
  random: Random,
  todos: (standing: Standing, key: string) => readonly Todo[],
): Live {
  const key = `live-${advisor}-${index}`
  const offset = advisors.indexOf(advisor)
  const installation = [0, 1, 0, 2, 3, 0, 4, 5, 0, 1, 3, 2, 0, 5, 6, 0, 1][(index + offset * 5) % 17] ?? 0
  const contact = installation > 0 ? 3 : ([1, 2, 0, 2, 1, 3, 2][index % 7] ?? 1)
  const aid = aidBeside(installation, index)
  // Whoever has come has a house and places for the children.
  const family = (every: number, steps: number) =>
    index % every === 0 && contact > 1 ? { at: installation >= 5 ? steps - 1 : (Math.floor(index / every) + offset) % steps } : null
  const spouse = family(3, 5)
  const housing = family(2, 5)
  const childcare = family(4, 4)
  const standing: Standing = {
    contact,
    installation,
    aid,
    ...(spouse && { spouse_job: spouse.at }),
    ...(housing && { housing: housing.at }),
    ...(childcare && { childcare: childcare.at }),
  }
  const kind: Kind = installation < 5 && index % 3 === 0 ? 'doctor' : contact < 3 && index % 5 === 0 ? 'student' : 'professional'
  return {
    key,
    kind,
    person: inventor.person(kind, random),
    advisor,
    type:
      kind === 'student'
        ? 'stage'
        : ((['installation-liberale', 'installation-liberale', 'salariat', 'exercice-mixte'] as const)[index % 4] ??
          'installation-liberale'),
    place: random.pick(settledIn),
    standing,
    todos: todos(standing, key),
    silence: contact === 0 ? 0 : random.between(2, 28),
    targetOn: null,
    ...(contact === 0 && { attempts: 1 + (index % 3) }),
  }
}

/** Aids come with the installation: studied first, settled in the year after. */
function aidBeside(installation: number, index: number): number {
  const steps = [[0], [0, 1], [1, 2], [2, 3], [3, 4], [4, 5, 6], [7]][installation] ?? [0]
  return steps[index % steps.length] ?? 0
}

/** The pipelines on which a journey has something to do. */
export function openPipelines(standing: Standing): PipelineKey[] {
  const lasts: Readonly<Record<PipelineKey, number>> = { contact: 3, installation: 6, spouse_job: 4, housing: 4, childcare: 3, aid: 7 }
  const keys = (Object.keys(standing) as PipelineKey[]).filter((key) => (standing[key as keyof Standing] ?? lasts[key]) < lasts[key])
  const [first = 'installation', ...others] = keys.filter((key) => key !== 'aid' || standing.installation > 1)
  return [first, ...others]
}
