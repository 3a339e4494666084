/** The browsers and systems of the field, most particular first: each also names those that come after it. */
const browsers = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const
const systems = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const

const named = (list: readonly (readonly [string, RegExp])[], agent: string) => list.find(([, form]) => form.test(agent))?.[0]

/** What a browser says it is, as its owner knows it: « Firefox, Windows »; empty where it cannot be told. */
export function agentSaid(agent: string | null): string {
  if (!agent) return ''
  return [named(browsers, agent), named(systems, agent)].filter((one) => one !== undefined).join(', ')
}
