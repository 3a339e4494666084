import { chartColors } from '../../theme/tokens'

/** How a series is told from the others: its colour, and hatched or plain, so that it reads without colour. */
export interface Look {
  readonly color: string
  readonly hatched: boolean
}

const [petrol, ochre, violet, teal] = chartColors

/** The looks of the kinds of people, those of one world side by side. */
export const categoryLooks: Readonly<Record<string, Look>> = {
  professional: { color: petrol, hatched: false },
  student: { color: petrol, hatched: true },
  elected_official: { color: ochre, hatched: false },
  partner: { color: violet, hatched: false },
  employer: { color: violet, hatched: true },
  other: { color: teal, hatched: true },
}

/** Settled with the mission, and settled without it. */
export const installationLooks = {
  accompanied: { color: petrol, hatched: false },
  others: { color: petrol, hatched: true },
} as const satisfies Readonly<Record<string, Look>>
