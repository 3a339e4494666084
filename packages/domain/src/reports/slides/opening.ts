import { capital, pick } from '../../aids/wording'
import { type DecisionState, decisionStateChoices } from '../../meetings/follow-through'
import { audienceChoices } from '../pack-figures'
import { daySaid, untoldLegend } from '../said'
import { type Draw, type Drawing, listed, stoppedSaid } from './drawing'
import { highlightsOf } from './highlights'

/** What the session talks of, where no agenda was written. */
const topics = {
  fr: [
    'L’essentiel',
    'Suites données',
    'Qui nous contacte',
    'Installations',
    'Parcours en cours',
    'Ce qui fait venir, ce qui fait partir',
    'Aides et crédits',
    'Territoire',
    'Décisions attendues et calendrier',
  ],
  en: [
    'The essentials',
    'What became of decisions',
    'Who contacts us',
    'Installations',
    'Journeys under way',
    'What brings people, what makes them leave',
    'Aids and budget',
    'Territory',
    'Decisions awaited and calendar',
  ],
} as const

/** Slide 1: whose figures, of when, for whom. */
export const cover: Draw = (drawing) => {
  const { figures, session, language, word } = drawing
  const partners = figures.audience === 'partners'
  return {
    title: `${figures.site.name}${pick(language, '\u00a0: ', ': ')}${message(drawing)}`,
    band: [],
    columns: [
      [
        ...(session ? ([{ kind: 'text', text: `${session.committee}, ${daySaid(session.heldOn, language)}` }] as const) : []),
        { kind: 'text', text: figures.site.departement },
        { kind: 'text', text: stoppedSaid(figures, language) },
        {
          kind: 'text',
          text: `${pick(language, 'Version', 'Version')}${pick(language, '\u00a0: ', ': ')}${word(audienceChoices.labels[figures.audience]).toLocaleLowerCase('fr')}.`,
        },
        ...(partners ? ([{ kind: 'text', text: untoldLegend(language) }] as const) : []),
      ],
      [{ kind: 'list', caption: pick(language, 'Ordre du jour', 'Agenda'), items: topics[language] }],
    ],
    foot: '',
  }
}

function message({ figures, language, say, indicator }: Drawing): string {
  const [contacts, installations] = [indicator('K1'), indicator('K5')]
  const since = pick(language, `depuis ${figures.from.slice(0, 4)}`, `since ${figures.from.slice(0, 4)}`)
  const parts = [
    contacts && `${say(contacts.value)} ${pick(language, 'contacts', 'contacts')}`,
    installations && `${say(installations.value)} ${pick(language, 'installations', 'installations')}`,
  ].filter((part): part is string => typeof part === 'string')
  return `${listed(parts, language)} ${since}`
}

/** Slide 2: six figures beside those of the last session and of a year before, what stands out, what worries. */
export const essentials: Draw = (drawing) => {
  const { language, say, indicator, compared, foot } = drawing
  const contacts = indicator('K1')
  const supported = contacts?.split.find(({ dimension, key }) => dimension === 'accompanied' && key === 'yes')
  const { facts, alerts } = highlightsOf(drawing)
  const departures = indicator('K14d')
  return {
    title: supported
      ? pick(
          language,
          `${say(supported.value)} accompagnements sur ${say(contacts?.value ?? 0)} contacts établis`,
          `${say(supported.value)} people supported out of ${say(contacts?.value ?? 0)} contacts made`,
        )
      : pick(language, 'L’essentiel de la session', 'The essentials of the session'),
    band: [
      {
        kind: 'figures',
        figures: [
          ...compared('K1'),
          ...(supported ? [{ label: pick(language, 'Accompagnés', 'Supported'), value: say(supported.value), before: [] }] : []),
          ...compared('K5'),
          ...compared('K7'),
          ...compared('K3', pick(language, 'Aides attribuées', 'Aids granted')),
          ...(departures ? compared('K14d', pick(language, 'Départs sous 24\u00a0mois', 'Departures in 24 months')) : []),
        ],
      },
    ],
    columns: [
      [{ kind: 'list', caption: pick(language, 'Faits marquants', 'What stands out'), items: facts }],
      [{ kind: 'list', caption: pick(language, 'Alertes', 'Alerts'), items: alerts }],
    ],
    foot: foot('K1', 'K7'),
  }
}

/** Slide 3: what was decided last time, and what became of it. */
export const followThrough: Draw = ({ figures, language, word, table, foot }) => {
  const rows = figures.followThrough
  const of = (status: DecisionState) => rows.filter((row) => row.status === status).length
  const [done, late] = [of('done'), of('late')]
  const withOwner = figures.audience === 'team'
  return {
    title:
      rows.length === 0
        ? pick(language, 'Aucune décision de la séance précédente à suivre', 'No decision of the last session to follow')
        : `${pick(language, `${done} décision${done > 1 ? 's' : ''} sur ${rows.length} suivie${done > 1 ? 's' : ''} d’effet`, `${done} of ${rows.length} decisions carried out`)}${late > 0 ? pick(language, `, ${late} en retard`, `, ${late} late`) : ''}`,
    band: [],
    columns: [
      [
        table(
          {
            caption: pick(language, 'Décisions de la séance précédente', 'Decisions of the last session'),
            columns: [
              { label: pick(language, 'Décision', 'Decision'), width: 6 },
              ...(withOwner ? [{ label: pick(language, 'Qui', 'Who'), width: 2 }] : []),
              { label: pick(language, 'Pour le', 'By'), width: 2 },
              { label: pick(language, 'Où en est-on', 'Where it stands'), width: 1.6 },
            ],
            rows: rows.map(({ text, owner, dueOn, status }) => [
              text,
              ...(withOwner ? [owner] : []),
              daySaid(dueOn, language),
              word(decisionStateChoices.labels[status]),
            ]),
          },
          8,
        ),
      ],
    ],
    foot: foot(),
  }
}

/** Slide 10: what is awaited of the session, and what is still to be done. */
export const decisions: Draw = ({ figures, language, foot }) => {
  const left = figures.followThrough.filter(({ status }) => status === 'open' || status === 'late')
  return {
    title:
      left.length === 0
        ? pick(language, 'Rien ne reste à faire des décisions précédentes', 'Nothing is left to do of past decisions')
        : pick(
            language,
            `${left.length} décision${left.length > 1 ? 's' : ''} encore à mettre en œuvre`,
            `${left.length} decision${left.length > 1 ? 's' : ''} still to be carried out`,
          ),
    band: [],
    columns: [
      [
        {
          kind: 'list',
          caption: pick(language, 'Décisions attendues', 'Decisions awaited'),
          items: [pick(language, 'À écrire pendant la séance.', 'To be written during the session.')],
        },
      ],
      [
        {
          kind: 'list',
          caption: pick(language, 'Calendrier', 'Calendar'),
          items: left
            .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
            .map(({ text, dueOn }) => `${capital(daySaid(dueOn, language))}${pick(language, '\u00a0: ', ': ')}${text}`),
        },
      ],
    ],
    foot: foot(),
  }
}
