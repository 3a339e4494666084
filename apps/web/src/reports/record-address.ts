import { listAddress } from '../day/list-address'

/** The resources whose records have a page of their own. */
const paged = new Set(['people', 'journeys', 'aid-applications', 'meetings'])

/** Where a record opens: its page, or its line in its list. */
export function recordAddress(resource: string, id: string): string {
  return paged.has(resource) ? `/${resource}/${id}` : listAddress(resource, { id: [id] })
}
