import type { FigureList, Indicator } from '@ancrage/contract/reports'

export interface Figure {
  readonly value: number
  readonly list: FigureList
}

/** A figure that history typed in may add to: what it adds, and both together; null where there is none. */
export interface OpenedFigure extends Figure {
  readonly history: { readonly opening: number; readonly total: number } | null
}

/** General practitioners and other doctors, in TRE_G15. */
const doctor = '10'

/** The figures at the foot of « Pilotage », each with its list. */
export interface FiguresView {
  readonly contacts: OpenedFigure & {
    readonly supported: Figure | null
    readonly categories: readonly (Figure & { readonly key: string })[]
  }
  /** Of doctors, unless a profession was asked: then of that one. */
  readonly installed: { readonly accompanied: Figure; readonly all: Figure; readonly ratio: number | null }
  /** In cents, with whom they went to and how much each on average. */
  readonly granted: OpenedFigure & { readonly people: OpenedFigure; readonly averageCents: number | null }
  readonly active: Figure
  readonly stalled: Figure
}

/** What the figures are picked from. */
export const shownCodes = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K17a', 'K17b'] as const

/** Picks them out of the indicators; null where one is missing. */
export function figuresOf(indicators: readonly Indicator[], professionCode: string | undefined): FiguresView | null {
  const [contacts, people, granted, average, installations, accompanied, active, stalled] = shownCodes.map((code) =>
    indicators.find((one) => one.code === code),
  )
  if (!contacts || !people || !granted || !average || !installations || !accompanied || !active || !stalled) return null
  const of = professionCode ?? doctor
  const some = keyed(accompanied, of)
  const all = keyed(installations, of)
  return {
    contacts: {
      ...opened(contacts),
      supported: contacts.split.find(({ dimension, key }) => dimension === 'accompanied' && key === 'yes') ?? null,
      categories: contacts.split.filter(({ dimension }) => dimension === 'category').toSorted((a, b) => b.value - a.value),
    },
    installed: { accompanied: some, all, ratio: all.value === 0 ? null : some.value / all.value },
    granted: { ...opened(granted), people: opened(people), averageCents: average.value },
    active: whole(active),
    stalled: whole(stalled),
  }
}

function whole({ value, list }: Indicator): Figure {
  return { value: value ?? 0, list }
}

function opened(indicator: Indicator): OpenedFigure {
  const { opening, total } = indicator
  return { ...whole(indicator), history: opening === null || total === null ? null : { opening, total } }
}

/** The figure of one profession; none counted has no key in the split, but still its empty list. */
function keyed({ split, list }: Indicator, profession: string): Figure {
  const found = split.find(({ dimension, key }) => dimension === 'profession' && key === profession)
  return found ?? { value: 0, list: { ...list, filter: { in: { ...list.filter.in, part: `profession:${profession}` } } } }
}
