import { choices } from '@ancrage/domain/kernel/choices'

const names = choices({
  fr: { fr: 'Français', en: 'French' },
  en: { fr: 'Anglais', en: 'English' },
})

/** The languages a mail may be written in, named in either. */
export const languageNames = names.labels
export const languageChoices = names
