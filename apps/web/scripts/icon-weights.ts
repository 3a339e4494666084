import type { Plugin } from 'vite'

const unused = /\[\s*"(?:thin|light|duotone)",[\s\S]*?\n {2}\](?:,\n)?/g

/** Drops the icon weights the product never draws: each Phosphor icon ships six, we show regular, bold and fill. */
export function fewerIconWeights(): Plugin {
  return {
    name: 'fewer-icon-weights',
    apply: 'build',
    transform(code, id) {
      if (!/@phosphor-icons\/react\/dist\/defs\//.test(id)) return null
      return { code: code.replace(unused, ''), map: null }
    },
  }
}
