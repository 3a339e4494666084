import type { Lookups } from '@ancrage/domain/imports/lookups'
import { readProfession } from '@ancrage/reference/professions-written'
import { readSpecialty } from '@ancrage/reference/specialties-written'
import { findCommune } from '@ancrage/reference/territory'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { communes } = tables

/** What the official tables know of written communes, professions and specialties; a commune the base has not is unknown. */
export async function loadLookups(read: Reads): Promise<Lookups> {
  const rows = await read.select({ code: communes.code }).from(communes)
  const codes = new Set(rows.map(({ code }) => code))
  return {
    commune: (name, postalCode) => {
      const { commune, problem } = findCommune({ name, postalCode })
      if (!commune) return { problem }
      return codes.has(commune.code) ? commune.code : { problem: 'unknown' }
    },
    ...official,
  }
}

/** What needs no base. */
export const official: Pick<Lookups, 'profession' | 'specialty'> = {
  profession: readProfession,
  specialty: (text) => readSpecialty(text),
}
