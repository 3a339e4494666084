import { pick } from '../../aids/wording'
import type { Bilingual } from '../../kernel/choices'
import { type Cell, isTold, reckoned, shareOf, summed } from '../cells'
import { monthSaid } from '../said'
import { type Draw, type Drawing, listed } from './drawing'

/** Who is told apart when contacts are drawn: as many as there are colours. */
const kinds = [
  { name: { fr: 'Professionnels de santé', en: 'Health professionals' }, categories: ['professional'] },
  { name: { fr: 'Étudiants et internes', en: 'Students and residents' }, categories: ['student'] },
  { name: { fr: 'Élus', en: 'Elected officials' }, categories: ['elected_official'] },
  { name: { fr: 'Partenaires et autres', en: 'Partners and others' }, categories: ['partner', 'employer', 'other'] },
] as const satisfies readonly { name: Bilingual; categories: readonly string[] }[]

/** Slide 4: who contacts us, semester by semester, and by what way. */
export const contacts: Draw = (drawing) => {
  const { figures, language, word, say, chart, table, foot } = drawing
  const semesters = figures.contactsBySemester.slice(-8)
  const shares = summed(figures.origins.map(({ count }) => count))
  return {
    title: contactsTitle(drawing),
    band: [],
    columns: [
      [
        chart({
          form: 'stacked',
          caption: pick(language, 'Personnes rencontrées par semestre', 'People met, by semester'),
          categories: semesters.map(({ year, semester }) => pick(language, `S${semester} ${year}`, `H${semester} ${year}`)),
          series: kinds.map(({ name, categories }) => ({
            name: word(name),
            cells: semesters.map(({ split }) =>
              summed(split.filter(({ category }) => (categories as readonly string[]).includes(category)).map(({ count }) => count)),
            ),
          })),
        }),
      ],
      [
        table({
          caption: pick(language, 'Comment ils nous connaissent', 'How they came to know us'),
          columns: [
            { label: pick(language, 'Origine', 'Origin'), width: 4 },
            { label: pick(language, 'Contacts', 'Contacts'), isNumber: true, width: 1.4 },
            { label: pick(language, 'Part', 'Share'), isNumber: true, width: 1.2 },
          ],
          rows: figures.origins.map(({ label, count }) => [word(label), say(count), say(shareOf(count, shares), 'ratio')]),
        }),
      ],
    ],
    foot: foot('K1'),
  }
}

/** Categories as several people are said to be. */
const plurals: Readonly<Record<string, Bilingual>> = {
  professional: { fr: 'professionnels de santé', en: 'health professionals' },
  student: { fr: 'étudiants et internes', en: 'students and residents' },
  elected_official: { fr: 'élus', en: 'elected officials' },
  partner: { fr: 'partenaires', en: 'partners' },
  employer: { fr: 'structures et employeurs', en: 'facilities and employers' },
  other: { fr: 'autres personnes', en: 'other people' },
}

function contactsTitle({ figures, language, word, say }: Drawing): string {
  const last = figures.contactsBySemester.at(-1)
  if (!last) return pick(language, 'Aucun contact établi sur la période', 'No contact made over the period')
  const parts = last.split.filter(({ count }) => count !== 0).slice(0, 3)
  const people = listed(
    parts.map(({ category, label, count }) => `${say(count)} ${plurals[category]?.[language] ?? word(label).toLocaleLowerCase(language)}`),
    language,
  )
  const when = pick(
    language,
    `au ${last.semester === 1 ? '1er' : '2e'}\u00a0semestre ${last.year}`,
    `in the ${last.semester === 1 ? 'first' : 'second'} half of ${last.year}`,
  )
  return people === '' ? pick(language, `Aucun contact établi ${when}`, `No contact made ${when}`) : `${people} ${when}`
}

/** The profession that sessions ask of first. */
const doctor = '10'

/** Slide 5: installations, with and without the mission, by year and profession. */
export const installations: Draw = (drawing) => {
  const { figures, language, say, chart, table, foot } = drawing
  const years = figures.installationsByYear
  return {
    title: installationsTitle(drawing),
    band: [],
    columns: [
      [
        chart({
          form: 'stacked',
          caption: pick(language, 'Installations par année', 'Installations by year'),
          categories: years.map(({ year }) => String(year)),
          series: [
            { name: pick(language, 'Accompagnées', 'Supported'), cells: years.map(({ accompanied }) => accompanied) },
            {
              name: pick(language, 'Sans accompagnement établi', 'Without established support'),
              cells: years.map(({ all, accompanied }) => reckoned([all, accompanied], ([one = 0, other = 0]) => one - other)),
            },
          ],
        }),
      ],
      [
        table(
          {
            caption: pick(language, 'Par profession', 'By profession'),
            columns: [
              { label: pick(language, 'Profession', 'Profession'), width: 4 },
              { label: pick(language, 'Toutes', 'All'), isNumber: true, width: 1.3 },
              { label: pick(language, 'Accompagnées', 'Supported'), isNumber: true, width: 2.4 },
              { label: pick(language, 'Part', 'Share'), isNumber: true, width: 1.3 },
            ],
            rows: byProfession(drawing).map(({ label, all, accompanied }) => [
              label,
              say(all),
              say(accompanied),
              say(shareOf(accompanied, all), 'ratio'),
            ]),
          },
          6,
        ),
        table(
          {
            caption: pick(language, 'Toujours en place', 'Still in place'),
            columns: [
              { label: pick(language, 'Après', 'After'), width: 2 },
              { label: pick(language, 'Interrogées', 'Asked'), isNumber: true, width: 1.6 },
              { label: pick(language, 'En place', 'In place'), isNumber: true, width: 1.4 },
              { label: pick(language, 'Sans réponse', 'No answer'), isNumber: true, width: 1.7 },
            ],
            rows: figures.retention.map(({ months, asked, inPlace, unanswered }) => [
              pick(language, `${months}\u00a0mois`, `${months} months`),
              say(asked),
              say(inPlace),
              say(unanswered),
            ]),
          },
          3,
        ),
      ],
    ],
    foot: foot('K5', 'K6'),
  }
}

interface OfProfession {
  readonly code: string
  readonly label: string
  readonly all: Cell
  readonly accompanied: Cell
}

/** By the totals of the period, which are told where a year's would not be. */
function byProfession({ word, indicator }: Drawing): OfProfession[] {
  const ofProfession = (code: string) => (indicator(code)?.split ?? []).filter(({ dimension }) => dimension === 'profession')
  const accompanied = new Map(ofProfession('K6').map(({ key, value }) => [key, value]))
  const size = (cell: Cell) => (isTold(cell) ? cell : 0)
  return ofProfession('K5')
    .map(({ key, label, value }) => ({ code: key, label: word(label), all: value, accompanied: accompanied.get(key) ?? 0 }))
    .toSorted((one, other) => size(other.all) - size(one.all))
}

function installationsTitle(drawing: Drawing): string {
  const { language, say, indicator } = drawing
  const doctors = byProfession(drawing).find(({ code }) => code === doctor)
  const isTellingDoctors = doctors && isTold(doctors.all) && isTold(doctors.accompanied) && doctors.all > 0
  const [all, accompanied] = isTellingDoctors
    ? [doctors.all, doctors.accompanied]
    : [indicator('K5')?.value ?? 0, indicator('K6')?.value ?? 0]
  const share = shareOf(accompanied, all)
  const [fr, en] = isTellingDoctors ? ['médecins', 'doctors'] : ['professionnels', 'professionals']
  if (share === null) return pick(language, 'Aucune installation sur la période', 'No installation over the period')
  const rate = isTold(share) ? pick(language, `, ${say(share, 'ratio')}`, `, ${say(share, 'ratio')}`) : ''
  return pick(
    language,
    `${say(accompanied)} ${fr} sur ${say(all)} installés avec la mission${rate}`,
    `${say(accompanied)} of ${say(all)} ${en} in practice with the mission${rate}`,
  )
}

/** Slide 6: journeys under way, and who is expected within six months. */
export const underWay: Draw = ({ figures, language, word, say, chart, table, foot }) => {
  const all = summed(figures.underWay.map(({ count }) => count))
  const arrivals = say(figures.arrivalsCount)
  const isOne = figures.arrivalsCount === 1
  return {
    title: pick(
      language,
      `${say(all)} parcours en cours, ${arrivals} arrivée${isOne || figures.arrivalsCount === 0 ? '' : 's'} attendue${isOne || figures.arrivalsCount === 0 ? '' : 's'} sous six mois`,
      `${say(all)} journeys under way, ${arrivals} arrival${isOne ? '' : 's'} expected within six months`,
    ),
    band: [],
    columns: [
      [
        chart({
          form: 'bars',
          caption: pick(language, 'Parcours en cours, par phase', 'Journeys under way, by phase'),
          categories: figures.underWay.map(({ label }) => word(label)),
          series: [{ name: pick(language, 'Parcours', 'Journeys'), cells: figures.underWay.map(({ count }) => count) }],
        }),
      ],
      figures.audience === 'partners'
        ? [
            {
              kind: 'text',
              text: pick(
                language,
                'Les arrivées attendues ne sont pas détaillées dans la version des partenaires\u00a0: chaque ligne y serait une personne.',
                'Expected arrivals are not detailed in the partners’ version: each line would be one person.',
              ),
            },
          ]
        : [
            table(
              {
                caption: pick(language, 'Arrivées attendues', 'Expected arrivals'),
                columns: [
                  { label: pick(language, 'Parcours', 'Journey'), width: 1.6 },
                  { label: pick(language, 'Profession', 'Profession'), width: 2.5 },
                  { label: 'EPCI', width: 3.2 },
                  { label: pick(language, 'Mois', 'Month'), width: 1.5 },
                  { label: pick(language, 'Ce qui bloque', 'What blocks'), width: 2.6 },
                ],
                rows: figures.arrivals.map(({ pseudonym, profession, epci, month, blocks }) => [
                  pseudonym.slice(0, 8),
                  word(profession),
                  epci ?? '–',
                  month ? monthSaid(month, language) : '–',
                  blocks.length === 0 ? pick(language, 'Rien', 'Nothing') : blocks.map(word).join(', '),
                ]),
              },
              7,
            ),
          ],
    ],
    foot: `${foot()} ${pick(
      language,
      'Parcours en cours\u00a0: ceux qui ne sont pas clos, en veille et en liste d’attente compris.',
      'Journeys under way: those that are not closed, on hold and on the waiting list included.',
    )}`,
  }
}

/** Slide 7: family needs solved, reasons for stopping, delays. */
export const reasons: Draw = ({ figures, language, word, say, chart, table, foot }) => {
  const { reasons: stops, definition } = figures.funnel
  const stopped = summed(stops.map(({ count }) => count))
  const size = (cell: Cell) => (isTold(cell) ? cell : 0)
  const sorted = stops.toSorted((one, other) => size(other.count) - size(one.count))
  const first = sorted.find(({ reason }) => reason !== null)
  return {
    title:
      first && size(first.count) > 0
        ? pick(
            language,
            `${word(first.label)}\u00a0: première raison d’arrêt, ${say(first.count)} parcours${isTold(stopped) ? ` sur ${say(stopped)}` : ''}`,
            `${word(first.label)}: first reason for stopping, ${say(first.count)}${isTold(stopped) ? ` of ${say(stopped)}` : ''} journeys`,
          )
        : pick(language, 'Aucune raison d’arrêt renseignée', 'No reason for stopping is known'),
    band: [],
    columns: [
      [
        chart({
          form: 'bars',
          caption: pick(language, 'Pourquoi des parcours s’arrêtent', 'Why journeys stop'),
          categories: sorted.map(({ label }) => word(label)),
          series: [{ name: pick(language, 'Parcours arrêtés', 'Journeys stopped'), cells: sorted.map(({ count }) => count) }],
        }),
      ],
      [
        table(
          {
            caption: pick(language, 'Besoins de la famille', 'Family needs'),
            columns: [
              { label: pick(language, 'Besoin', 'Need'), width: 3.4 },
              { label: pick(language, 'Relevés', 'Noted'), isNumber: true, width: 1.4 },
              { label: pick(language, 'Résolus', 'Solved'), isNumber: true, width: 1.4 },
              { label: pick(language, 'Part', 'Share'), isNumber: true, width: 1.3 },
            ],
            rows: figures.family.map(({ label, opened, resolved }) => [
              word(label),
              say(opened),
              say(resolved),
              say(shareOf(resolved, opened), 'ratio'),
            ]),
          },
          5,
        ),
        table(
          {
            caption: pick(language, 'Délais médians', 'Median delays'),
            columns: [
              { label: pick(language, 'Délai', 'Delay'), width: 4 },
              { label: pick(language, 'Médiane', 'Median'), isNumber: true, width: 1.4 },
              { label: pick(language, 'Une moitié entre', 'Half between'), isNumber: true, width: 2.2 },
            ],
            rows: figures.delays.map(({ label, median, q1, q3 }) => [
              word(label),
              say(median, 'days'),
              q1 === null || q3 === null ? '–' : pick(language, `${say(q1)} et ${say(q3, 'days')}`, `${say(q1)} and ${say(q3, 'days')}`),
            ]),
          },
          4,
        ),
      ],
    ],
    foot: `${foot()} ${word(definition)}`.slice(0, 300),
  }
}
