import { isNothing, plainLine } from './cell'

/** A person's names as stored; `title` is the civility written before the name (« Dr Renard »), as written. */
export interface Names {
  readonly lastName: string
  readonly firstName: string
  readonly usageName: string | null
  readonly title: string | null
}

/** The name cells of a line, as written. */
export interface WrittenNames {
  readonly lastName: string
  readonly firstName: string
  readonly fullName: string
  readonly usageName: string
}

const titled = /^(docteure?|dr|pr|professeure?|madame|mme|mlle|monsieur|mr)(?:\.\s*|\s+)(?=\S)|^(m)\.\s*(?=\S{2})/i
const bornAs = /^(.+?)\s*[(,]?\s*\bn[ée]e?\b\s+([^()]+?)\)?$/iu
const spouseOf = /^(.+?)\s+(?:épouse|epouse|ép\.|ep\.|éps\.)\s+(.+)$/iu
const smallWords = new Set(['den', 'der'])

/**
 * The names of a line: titles taken off, « Duval (née Villemin) » and « Dumont épouse Schneider » parted into birth
 * name and name in use, block capitals written as names. Names written in mixed case are kept as they are.
 */
export function readNames(written: WrittenNames): Names {
  const parted = hasText(written.fullName) && !hasText(written.lastName) ? partFullName(plainLine(written.fullName)) : written
  const { title, rest } = untitled(text(parted.lastName))
  const { birth, usage } = bothNames(rest)
  const inUse = text(written.usageName) || usage
  return {
    lastName: asName(birth),
    firstName: asName(untitled(text(parted.firstName)).rest),
    usageName: inUse ? asName(inUse) : null,
    title,
  }
}

/** Block capitals (or no capital at all) as a name is written: `D'HAUTEFEUILLE` → « D'Hautefeuille », `VAN DEN BERGHE` → « Van den Berghe ». */
export function asName(written: string): string {
  const letters = written.replace(/\P{L}/gu, '')
  if (letters.length < 2 || (letters !== letters.toUpperCase() && letters !== letters.toLowerCase())) return written
  return written
    .toLowerCase()
    .replace(/[^\s\-'’]+/gu, (word, at: number) => (at > 0 && smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
}

function hasText(cell: string): boolean {
  return text(cell) !== ''
}

function text(cell: string): string {
  return isNothing(cell) ? '' : plainLine(cell)
}

function untitled(name: string): { title: string | null; rest: string } {
  const [whole, word, initial] = titled.exec(name) ?? []
  return whole ? { title: word ?? initial ?? null, rest: name.slice(whole.length) } : { title: null, rest: name }
}

function bothNames(name: string): { birth: string; usage: string } {
  const [, inUse, birth] = bornAs.exec(name) ?? []
  if (inUse && birth) return { birth, usage: inUse }
  const [, own, spouse] = spouseOf.exec(name) ?? []
  return own && spouse ? { birth: own, usage: spouse } : { birth: name, usage: '' }
}

/** One cell for both names: before a comma, or in capitals among mixed case, is the last name; else the first word is the first name. */
function partFullName(whole: string): { lastName: string; firstName: string } {
  const { title, rest } = untitled(whole)
  const withTitle = (name: string) => (title ? `${title} ${name}` : name)
  const [beforeComma, afterComma] = rest.split(/\s*,\s*/)
  if (beforeComma && afterComma) return { lastName: withTitle(beforeComma), firstName: afterComma }
  const words = rest.split(' ')
  const capitals = words.filter((word) => /\p{L}{2}/u.test(word) && word === word.toUpperCase())
  const others = words.filter((word) => !capitals.includes(word))
  if (capitals.length > 0 && others.length > 0) return { lastName: withTitle(capitals.join(' ')), firstName: others.join(' ') }
  return { lastName: withTitle(words.slice(1).join(' ')), firstName: words[0] ?? '' }
}
