import { searchText } from '@ancrage/domain/kernel/search-text'
import { hash, verify } from '@node-rs/argon2'
import { refused } from '../platform/http/refused'

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** A password as kept: argon2id with a salt of its own, never read back. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

/** Whether a password is the one that was hashed. */
export function isPassword(password: string, hashed: string): Promise<boolean> {
  return verify(hashed, password.normalize('NFC'))
}

/** The dozen weakest passwords long enough to pass, however cased. */
const common = [
  'motdepassemotdepasse',
  'passwordpassword',
  'azertyuiopqsdfg',
  'qwertyuiopasdfg',
  '123456789012345',
  'administrateur1',
  'ancrageancrage1',
  'bonjourbonjour1',
  'missionsante2026',
  'abcdefghijklmno',
]

/** A password someone chose, as kept; refused at its field when it is among the first to be guessed. */
export async function chosenPassword(password: string): Promise<string> {
  const folded = searchText(password).replaceAll(' ', '')
  const repeated = new Set(folded).size < 4
  if (repeated || common.includes(folded)) throw refused('invalid', {}, { password: 'password_common' })
  return hashPassword(password)
}
