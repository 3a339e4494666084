import { z } from 'zod'

/** How light a colour is, 0 to 1 (relative luminance, WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How well a colour `#0B5566` is read on white, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrastOnWhite(color: string): number {
  return 1.05 / (luminance(color) + 0.05)
}

/** The colour of a département's documents: refused where it could not be read on white. */
export const accent = z
  .string()
  .trim()
  .regex(/^#[0-9a-fA-F]{6}$/, { error: 'accent_color' })
  .transform((color) => color.toUpperCase())
  .refine((color) => contrastOnWhite(color) >= 4.5, { error: 'accent_contrast' })
