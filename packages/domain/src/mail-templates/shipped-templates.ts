import type { Language } from '../kernel/choices'

interface ShippedTemplate {
  readonly name: string
  readonly language: Language
  readonly subject: string
  readonly body: string
}

const signature = '{conseiller}\n{site}'

/** The mails a site begins with, in both languages: a manager edits them. */
export const shippedTemplates: readonly ShippedTemplate[] = [
  {
    name: 'Prise de contact',
    language: 'fr',
    subject: 'Votre projet d’installation',
    body: `Bonjour {civilite} {nom},

Je vous écris pour {site}. Nous accompagnons les professionnels de santé qui envisagent de s’installer ici\u00A0: lieu d’exercice, aides, logement, emploi du conjoint, garde et école des enfants.

Pourrions-nous échanger une vingtaine de minutes, par téléphone ou en visio\u00A0? Dites-moi deux ou trois moments qui vous conviennent.

Bien à vous,
${signature}`,
  },
  {
    name: 'Proposition de visite',
    language: 'fr',
    subject: 'Une journée sur place',
    body: `Bonjour {civilite} {nom},

Comme convenu, je vous propose une journée sur place\u00A0: rencontre avec des confrères, visite des locaux, découverte du territoire avec votre famille si vous le souhaitez.

Quelles dates vous conviendraient\u00A0? Je m’occupe de l’organisation.

Bien à vous,
${signature}`,
  },
  {
    name: 'Pièces manquantes',
    language: 'fr',
    subject: 'Votre dossier\u00A0: pièces à compléter',
    body: `Bonjour {civilite} {nom},

Pour avancer sur votre dossier, il nous manque les pièces suivantes\u00A0:
- 

Vous pouvez me les envoyer en réponse à ce message. Je reste à votre disposition si l’une d’elles pose une difficulté.

Bien à vous,
${signature}`,
  },
  {
    name: 'First contact',
    language: 'en',
    subject: 'Your plan to practise here',
    body: `Dear {civilite} {nom},

I am writing for {site}. We help health professionals who think of settling here: a place to practise, grants, housing, a job for your spouse, childcare and school.

Could we talk for twenty minutes, by phone or video? Please tell me two or three times that suit you.

Kind regards,
${signature}`,
  },
  {
    name: 'Proposal of a visit',
    language: 'en',
    subject: 'A day on site',
    body: `Dear {civilite} {nom},

As agreed, I suggest a day on site: meeting colleagues, seeing the premises, discovering the area with your family if you wish.

Which dates would suit you? I will see to the rest.

Kind regards,
${signature}`,
  },
  {
    name: 'Missing documents',
    language: 'en',
    subject: 'Your file: documents still needed',
    body: `Dear {civilite} {nom},

To move your file forward, we still need:
- 

You may send them in reply to this message. I am here to help if one of them is a difficulty.

Kind regards,
${signature}`,
  },
]
