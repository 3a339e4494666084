/** Colours, checked for contrast (ratios on white unless said). */
export const colors = {
  ink: '#17232B',
  secondary: '#42525B',
  tertiary: '#5A6971',
  paper: '#F7F5F0',
  surface: '#FFFFFF',
  hollow: '#EDEAE2',
  /** Decoration only: too pale to bound a control. */
  hairline: '#D8D3C7',
  border: '#7C8589',
  accent: '#0B5566',
  accentPressed: '#083E4B',
  accentSoft: '#DCECEF',
  late: '#A3281B',
  lateSoft: '#FBEAE7',
  due: '#7D5200',
  dueSoft: '#FBEFD2',
  dueEdge: '#D9A93B',
  waiting: '#5A3D8A',
  waitingSoft: '#EDE7F6',
  done: '#1C6640',
  doneSoft: '#E1F1E6',
} as const

/** Series of a chart, each at least 3.2:1 on white and apart in the three simulated deficiencies. */
export const chartColors = ['#0B5566', '#B07A12', '#8A6FC0', '#5E97A3'] as const

/** Ramp of a map, light to dark, with the text that reads on each. */
export const mapRamp = [
  { ground: '#E4F0F2', text: colors.ink },
  { ground: '#B5D3D9', text: colors.ink },
  { ground: '#7FB0BA', text: colors.ink },
  { ground: '#2A7283', text: colors.surface },
  { ground: '#083E4B', text: colors.surface },
] as const

export const fonts = {
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
} as const

/** `font` shorthands: size and line in rem so that the browser's own text size is obeyed. */
export const type = {
  meta: `400 0.8125rem/1.125rem ${fonts.sans}`,
  second: `400 0.875rem/1.25rem ${fonts.sans}`,
  body: `400 0.9375rem/1.375rem ${fonts.sans}`,
  lead: `400 1.0625rem/1.5rem ${fonts.sans}`,
  name: `600 1.25rem/1.75rem ${fonts.serif}`,
  title: `600 1.625rem/2rem ${fonts.serif}`,
  figure: `600 2.125rem/2.5rem ${fonts.serif}`,
} as const

/** Pixels. */
export const spaces = [4, 8, 12, 16, 24, 32, 48] as const
export const radii = { tag: 3, control: 4, card: 6, panel: 8 } as const
export const sizes = { control: 36, touch: 44, row: 52, header: 56, navigation: 212, bottomBar: 64, titleBar: 52, rail: 352 } as const

/** Below this width the phone's chrome replaces the desk's. */
export const phoneWidth = 900

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const group = (prefix: string, values: Readonly<Record<string, string | number>>) =>
  Object.entries(values).map(([name, value]) => [`--${prefix}${kebab(name)}`, typeof value === 'number' ? `${value}px` : value])

/** Every token as a CSS variable: `--ink`, `--font-sans`, `--type-body`, `--space-16`, `--radius-card`, `--size-row`. */
export const cssVariables: Readonly<Record<string, string>> = Object.fromEntries([
  ...group('', colors),
  ...group('font-', fonts),
  ...group('type-', type),
  ...group('space-', Object.fromEntries(spaces.map((space) => [space, space]))),
  ...group('radius-', radii),
  ...group('size-', sizes),
])
