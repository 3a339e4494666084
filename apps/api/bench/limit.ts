import { randomUUID } from 'node:crypto'
import { funnelTypes } from '@ancrage/domain/indicators/parameters'
import Database from 'better-sqlite3'
import Fastify, { type FastifyInstance } from 'fastify'
import { startedAt, yesterday } from './keys'

interface Identified {
  readonly id: string
}

const person = `id, created_at, created_by, updated_at, updated_by, archived_at, version, category, civility, last_name, first_name,
  birth_year, email, phone, phone2, commune_code, profession_code, specialty_code, rpps, career_status, practice_mode, origin,
  organisation_id, position, advisor_id, languages, notice_given_on, notice_version, contact_opposed_on, last_exchange_on, household_id`
const listed = "status in ('todo', 'doing', 'waiting') and archived_at is null"
const onBoard = "archived_at is null and frozen_at is null and state = 'open'"

/**
 * The limit: Fastify and better-sqlite3 as they are, on the same tables and indexes. Statements prepared once, a page and
 * its total; no session, no rights, no validation, nothing derived. Each answers `{total, ids}` beside its rows.
 */
export function limitOn(file: string): FastifyInstance {
  const reader = new Database(file, { readonly: true })
  reader.pragma('cache_size = -65536')
  const writer = new Database(file)
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) writer.pragma(setting)
  const app = Fastify()
  const answer = (rows: readonly unknown[], total: unknown = rows.length) => ({
    total,
    ids: rows.map((row) => (row as Identified).id),
    rows,
  })
  const first = (parameters: unknown): string => Object.values(parameters as Record<string, string>)[0] ?? ''
  const statement = (sql: string) => reader.prepare(sql)
  const number = (sql: string) => statement(sql).pluck()

  const people = statement(`select ${person} from people where archived_at is null order by search, id limit 25`)
  const peopleTotal = number('select count(*) from people where archived_at is null')
  app.get('/people', () => answer(people.all(), peopleTotal.get()))

  const found = statement(`select ${person} from people where archived_at is null and search like ? order by search, id limit 25`)
  const foundTotal = number('select count(*) from people where archived_at is null and search like ?')
  app.get('/people/containing/:text', ({ params }) => answer(found.all(`%${first(params)}%`), foundTotal.get(`%${first(params)}%`)))

  const one = statement(`select ${person} from people where id = ?`)
  app.get('/people/:id', ({ params }) => answer([one.get(first(params))]))

  const spoken = statement(
    `select * from interactions where journey_id = ? order by occurred_on desc, occurred_time desc, id desc limit 51`,
  )
  const moved =
    statement(`select c.*, p.label as pipeline, f.label as came_from, t.label as went_to from step_changes c join tracks k on k.id = c.track_id
    join pipelines p on p.id = k.pipeline_id left join steps f on f.id = c.from_step_id left join steps t on t.id = c.to_step_id
    where k.journey_id = @id or k.household_id = (select household_id from journeys where id = @id) order by c.at desc, c.id desc limit 51`)
  const done = statement(`select * from tasks where journey_id = ? and status = 'done' order by done_at desc, id desc limit 51`)
  app.get('/timelines/:id', ({ params }) => {
    const id = first(params)
    const rows = [...spoken.all(id), ...moved.all({ id }), ...done.all(id)] as (Identified &
      Record<'at' | 'done_at' | 'occurred_on', string>)[]
    const at = (row: (typeof rows)[number]) => row.at ?? row.done_at ?? row.occurred_on
    return answer(rows.sort((a, b) => (at(a) < at(b) ? 1 : -1)).slice(0, 50))
  })

  const late = statement(`select * from tasks where assignee_id = ? and due_on <= ? and ${listed} order by due_on, id limit 25`)
  const lateTotal = number(`select count(*) from tasks where assignee_id = ? and due_on <= ? and ${listed}`)
  app.get('/overdue/:id', ({ params }) => answer(late.all(first(params), yesterday), lateTotal.get(first(params), yesterday)))

  const columns = number('select s.id from steps s join pipelines p on p.id = s.pipeline_id where p.key = ? order by s.position')
  const cards = statement(`select k.*, j.status, p.last_name, p.first_name from tracks k join journeys j on j.id = k.journey_id
    join people p on p.id = j.person_id where k.step_id = ? and ${onBoard.replaceAll(/(archived_at|frozen_at|state)/g, 'k.$1')} order by k.rank, k.id limit 30`)
  const inColumn = number(`select count(*) from tracks where step_id = ? and ${onBoard}`)
  app.get('/boards/:key', ({ params }) => {
    const steps = columns.all(first(params))
    return answer(
      steps.flatMap((step) => cards.all(step)),
      steps.reduce((sum: number, step) => sum + Number(inColumn.get(step)), 0),
    )
  })

  const types = funnelTypes.map((type) => `'${type}'`).join(', ')
  const phases = statement(`select coalesce(phase, 'null') || ' ' || count(*) as id, count(*) as n from journeys
    where archived_at is null and status <> 'closed' and type in (${types}) group by phase order by 1`)
  app.get('/funnel', () => {
    const rows = phases.all() as { id: string; n: number }[]
    return answer(
      rows,
      rows.reduce((sum, { n }) => sum + n, 0),
    )
  })

  const created =
    writer.prepare(`insert into people (id, created_at, updated_at, version, category, last_name, first_name, commune_code, languages, search)
    values (@id, '${startedAt}', '${startedAt}', 1, @category, @lastName, @firstName, @communeCode, '[]', lower(@lastName)) returning *`)
  app.post('/people', ({ body }) => {
    const row = created.get({ id: randomUUID(), ...(body as object) }) as { last_name: string }
    return { ...answer([row]), ids: [row.last_name] }
  })
  return app
}
