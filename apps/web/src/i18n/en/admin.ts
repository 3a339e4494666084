import type { Messages } from '../messages'

export const admin: Messages['admin'] = {
  title: 'Administration',
  sections: {
    users: { name: 'Accounts', use: 'Who signs in, with which roles; passwords and disabled accounts.' },
    pipelines: { name: 'Tracks and steps', use: 'The steps of each track, their order, what they ask for and their delays.' },
    playbooks: { name: 'Playbooks', use: 'What a journey plans by its type: steps, days, people.' },
    aid_schemes: { name: 'Catalogue of aids', use: 'Who gives what, by which rules and since when; earlier versions stay.' },
    zonages: { name: 'Areas (zonages)', use: 'The area of each commune for each profession, by decree and day.' },
    areas: { name: 'Territories', use: 'Cantons, CPTS, health living areas and APL, loaded from a file, each from its day.' },
    sectors: { name: 'Sectors', use: 'The communes of each advisor, and those nobody follows yet.' },
    contours: { name: 'Outlines of the map', use: 'The file of EPCI outlines that the steering map draws.' },
    committees: { name: 'Bodies', use: 'The committees and cells that meet, under the name the département gives them.' },
    absences: { name: 'Absences', use: 'Who is away, when, and who stands in on their journeys and tasks.' },
    follow_ups: { name: 'Follow-ups', use: 'After how much silence, waiting or time in practice a task is proposed.' },
    opening_balances: { name: 'Earlier history', use: 'The figures of before this site, added in steering and shown apart.' },
    settings: { name: 'Settings', use: 'The name of the site, the start of the plan, the hour the day ends.' },
    jobs: { name: 'Automatic jobs', use: 'What the site does by itself, when, and with what result.' },
    mail_templates: { name: 'Email templates', use: 'Emails ready to write, with their fields filled in for each person.' },
    letter_templates: { name: 'Letter templates', use: 'Convention, notices, declarations: the Word templates of aid applications.' },
    mails: { name: 'Emails', use: 'The emails waiting or that could not be sent, and why.' },
    bin: { name: 'Bin', use: 'What was deleted in the last 30 days, and can still be taken back.' },
  },
}
