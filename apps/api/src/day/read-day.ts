import { grouped } from '../platform/grouped'
import type { Asking } from '../platform/http/actor'
import { readSetting } from '../site/read-setting'
import { countsByAssignee, totalOf } from './counts'
import { decidedIn } from './decided'
import { followedJourneys, journeysOfHouseholds } from './followed'
import { byUrgency, calendarOf, type Line, linesOf, sectionsOf } from './lines'
import { changesSince, countNewContacts, newsSince } from './news'
import { type OpenTask, openTasks, recentlyDone, type Whose } from './open-tasks'
import { type Proposing, proposingOf } from './proposing'
import { arrivalsOf, isArriving, stalledOf, waitingOf } from './rail'
import { lastEvening } from './since'
import { peopleOf } from './someone'
import { teamOf } from './team'
import { gaugesOf, readTracks, type TracksOf, waitingTracks } from './tracks'
import { widened } from './widened'

/** Lines shown of what is due after this week, and of what waits; all are counted. */
const laterShown = 20
const waitingShown = 50

/** « Ma journée » of someone, with whom they stand in for today, or of the team: a fixed number of queries, however many tasks there are. */
export async function readDay(asking: Asking, asked: Whose) {
  const { read, now, today } = asking
  const { absences, whose } = await widened(asking, asked)
  const calendar = calendarOf(today)
  const since = lastEvening(today, await readSetting(read, 'eveningTime'))
  const [open, done, counted, followed, exchanges, changes, newContacts] = await Promise.all([
    openTasks(read, whose),
    recentlyDone(read, whose, now),
    countsByAssignee(read, whose, calendar),
    followedJourneys(read, whose),
    newsSince(asking, whose, since),
    changesSince(asking, whose, since),
    countNewContacts(asking, since),
  ])
  const waiting = open.filter(({ status }) => status === 'waiting').sort(byUrgency)
  const toDo = open.filter(({ status }) => status !== 'waiting')
  const sections = sectionsOf(linesOf(toDo, today), calendar, laterShown)
  const waitingLines = linesOf(waiting, today)
  const shown = [...sections.flatMap(({ lines }) => lines), ...waitingLines.slice(0, waitingShown)]
  const arriving = followed.filter((journey) => isArriving(journey, today))
  const [people, linked, waits, proposing, decided] = await Promise.all([
    peopleOf(read, [...shown.map(({ task }) => task), ...done]),
    journeysOfHouseholds(read, arriving),
    waitingTracks(read, followed),
    proposingOf(read, [...shown.map(({ task }) => task), ...done], asking.actor.language),
    decidedIn(read, [...shown.map(({ task }) => task), ...done]),
  ])
  const placed = people.flatMap(({ journey }) => journey ?? [])
  const tracks = await readTracks(read, [...placed, ...arriving, ...linked])
  const show = shower(people, tracks, { proposing, decided })
  return {
    today,
    counts: totalOf(counted),
    absences,
    team: whose ? null : teamOf(counted, followed),
    sections: sections.map(({ bucket, count, lines }) => ({ bucket, count, lines: lines.map(show) })),
    waiting: { count: waitingLines.length, lines: waitingLines.slice(0, waitingShown).map(show) },
    done: done.flatMap((task) => (task.doneAt ? [{ ...show({ task, lateDays: 0, more: 0 }), doneAt: task.doneAt }] : [])),
    rail: {
      since: { at: since, newContacts, exchanges, changes },
      stalled: stalledOf(followed, today),
      waiting: waitingOf(waits, waiting, today),
      arrivals: arrivalsOf(arriving, linked, tracks, today),
    },
  }
}

/** How a line is shown: with its person, where the task's journey places them, and the gauges of that journey. */
function shower(
  people: Awaited<ReturnType<typeof peopleOf>>,
  tracks: TracksOf,
  { proposing, decided }: { proposing: (task: OpenTask) => Proposing; decided: Awaited<ReturnType<typeof decidedIn>> },
) {
  const byPerson = grouped(people, ({ someone }) => someone.id)
  const journeys = new Map(people.flatMap(({ journey }) => (journey ? [[journey.id, journey]] : [])))
  return ({ task, lateDays, more }: Line) => {
    const known = byPerson.get(task.personId ?? '') ?? []
    const journey = journeys.get(task.journeyId ?? '')
    return {
      ...lineOf(task),
      ...proposing(task),
      decision: decided(task),
      lateDays,
      more,
      person: (known.find((one) => one.journey?.id === task.journeyId) ?? known[0])?.someone ?? null,
      footprint: journey ? gaugesOf(tracks(journey)) : null,
    }
  }
}

function lineOf({ id, version, title, kind, status, priority, dueOn, dueTime, assigneeId, waitingFor, journeyId }: OpenTask) {
  return { taskId: id, version, title, kind, status, priority, dueOn, dueTime, assigneeId, waitingFor, journeyId }
}
