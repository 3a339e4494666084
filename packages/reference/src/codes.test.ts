import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { modeLabels } from './modes'
import { sectorOfActivityLabels } from './sectors-of-activity'

describe('modes and sectors of activity', () => {
  it('bear official codes, and a label in both languages', () => {
    expect(Object.keys(modeLabels)).toEqual(['L', 'S', 'B'])
    expect(Object.keys(sectorOfActivityLabels).filter((code) => !/^SA\d{2}$/.test(code))).toEqual([])
    const labels = [...Object.values(modeLabels), ...Object.values(sectorOfActivityLabels)]
    expect(labels.filter(({ fr, en }) => !fr || !en)).toEqual([])
  })
})

describe('what a browser may load', () => {
  it('is everything but the territory: no other file imports from Node', () => {
    const folder = new URL('.', import.meta.url)
    const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    const onNode = sources.filter((name) => /from '(node:|.*territory')/.test(readFileSync(new URL(name, folder), 'utf8')))
    expect(onNode).toEqual(['territory.ts'])
  })
})
