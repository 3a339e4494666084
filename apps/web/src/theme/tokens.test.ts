import { describe, expect, it } from 'vitest'
import { chartColors, colors, cssVariables, mapRamp } from './tokens'

/** WCAG 2.2 relative luminance and contrast. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const texts: [text: string, ground: string][] = [
  ...[colors.ink, colors.secondary, colors.tertiary].flatMap((text): [string, string][] => [
    [text, colors.paper],
    [text, colors.surface],
    [text, colors.hollow],
  ]),
  [colors.accent, colors.surface],
  [colors.accent, colors.paper],
  [colors.accent, colors.accentSoft],
  [colors.surface, colors.accent],
  [colors.surface, colors.late],
  [colors.late, colors.lateSoft],
  [colors.late, colors.paper],
  [colors.late, colors.hollow],
  [colors.due, colors.dueSoft],
  [colors.waiting, colors.waitingSoft],
  [colors.done, colors.doneSoft],
  ...mapRamp.map(({ text, ground }): [string, string] => [text, ground]),
]

describe('colours', () => {
  it.each(texts)('%s reads on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })
  it.each([colors.border, ...chartColors])('%s is seen as a shape on white', (shape) => {
    expect(contrast(shape, colors.surface)).toBeGreaterThanOrEqual(3)
  })
})

it('names every token in CSS', () => {
  expect(cssVariables).toMatchObject({
    '--accent-pressed': '#083E4B',
    '--space-16': '16px',
    '--radius-tag': '3px',
    '--size-bottom-bar': '64px',
  })
})
