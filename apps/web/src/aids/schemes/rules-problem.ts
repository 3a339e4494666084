import { HttpError } from 'react-admin'
import { refusedBy } from '../../providers/refused'

/**
 * Does a write whose form shows no rules: what the rules lack is told at the tick that asks them for more.
 * @throws HttpError as it came, or with its reason at `managed`
 */
export async function rulesToldAtManaged<T>(write: Promise<T>): Promise<T> {
  try {
    return await write
  } catch (error) {
    const { errors, ...refused } = refusedBy(error)
    const [said] = Object.entries(errors).flatMap(([field, sentence]) => (field.startsWith('rules.') ? [sentence] : []))
    if (!(error instanceof HttpError) || said === undefined) throw error
    throw new HttpError(said, error.status, { ...refused, message: said, errors: { ...errors, managed: said } })
  }
}
