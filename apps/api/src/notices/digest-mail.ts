import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import type { DigestLine } from '@ancrage/domain/notices/digest'
import type { Mail } from '../platform/mail/mailer'
import type { Payload } from '../platform/mail/outbox'
import type { Reader } from '../platform/mail/sender'

/** The kind of the morning mail among what the site sends. */
export const digestKind = 'digest'

/** Files a mail names: someone given a whole list reads the rest on the site. */
const mostLines = 100

const nbsp = '\u00a0'

const sentences = {
  subject: { fr: `Ancrage${nbsp}: votre matinée`, en: 'Ancrage: your morning' },
  lead: { fr: `Depuis votre dernier courriel${nbsp}:`, en: 'Since your last mail:' },
  aside: { fr: 'Hors parcours', en: 'Outside any journey' },
  day: { fr: 'Ma journée', en: 'My day' },
  why: {
    fr: 'Vous recevez ce courriel parce que vous suivez ces parcours, ou que ces tâches vous sont confiées. Il part une fois par jour travaillé, sans nom ni détail.',
    en: 'You get this mail because you follow these journeys, or these tasks are yours to do. It goes once a working day, with no name and no detail.',
  },
  stop: {
    fr: `Pour choisir ce qu’il annonce, ou ne plus le recevoir${nbsp}: la cloche en haut du site, puis «${nbsp}Réglages${nbsp}».`,
    en: 'To choose what it tells, or to get it no more: the bell at the top of the site, then “Settings”.',
  },
} satisfies Record<string, Bilingual>

/** How many of a thing: its name for one, for several. */
const counted: Record<'reminders' | 'news', Record<Language, readonly [string, string]>> = {
  reminders: { fr: ['rappel', 'rappels'], en: ['reminder', 'reminders'] },
  news: { fr: ['nouveauté', 'nouveautés'], en: ['new event', 'new events'] },
}

/** The morning mail in its reader’s language: initials and file numbers only, each leading to its journey where the site is known. */
export function digestMail(payload: Payload, { language, publicUrl }: Reader): Mail {
  const all = payload.lines as DigestLine[]
  const told = all.slice(0, mostLines).map((line) => ({ said: lineSaid(line, language), link: linkTo(line, publicUrl) }))
  const rest = all.length - told.length
  const lines = rest > 0 ? [...told, { said: moreSaid(rest, language), link: null }] : told
  const say = (key: keyof typeof sentences) => sentences[key][language]
  const written = lines.map(({ said, link }) => (link ? `- ${said}\n  ${link}` : `- ${said}`))
  const home = publicUrl ? [`${say('day')}: ${publicUrl}/`] : []
  const items = lines.map(({ said, link }) => `<li>${link ? `<a href="${escaped(link)}">${escaped(said)}</a>` : escaped(said)}</li>`)
  const foot = [say('why'), say('stop')]
  return {
    subject: say('subject'),
    text: `${[say('lead'), written.join('\n'), ...home, '-- ', foot.join('\n')].join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(say('subject'))}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1c1917">
<p>${escaped(say('lead'))}</p>
<ul>
${items.join('\n')}
</ul>
${foot.map((sentence) => `<p style="font-size:14px;color:#57534e">${escaped(sentence)}</p>`).join('\n')}
</body></html>
`,
  }
}

/** What is said of the files that the mail does not name. */
function moreSaid(count: number, language: Language): string {
  return { fr: `Et encore ${count}${nbsp}: tout est sur le site.`, en: `And ${count} more: all is on the site.` }[language]
}

/** « 2026-0042 · H. K. · 1 rappel, 3 nouveautés ». */
function lineSaid({ number, initials, reminders, news }: DigestLine, language: Language): string {
  const counts = Object.entries({ reminders, news }).flatMap(([key, count]) =>
    count === 0 ? [] : [`${count}${nbsp}${counted[key as keyof typeof counted][language][count > 1 ? 1 : 0]}`],
  )
  return [number ?? sentences.aside[language], initials, counts.join(', ')].filter(Boolean).join(' · ')
}

function linkTo({ journeyId }: DigestLine, publicUrl: string | null): string | null {
  if (!publicUrl) return null
  return journeyId ? `${publicUrl}/journeys/${journeyId}/show` : `${publicUrl}/`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
}
