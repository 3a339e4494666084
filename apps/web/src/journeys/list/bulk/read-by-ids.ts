import type { DataProvider, RaRecord } from 'react-admin'

/** So many ids at once, lest the address of the request grow too long. */
const chunk = 200

/** Reads the records that hold one of many ids in a field, by chunks. */
export async function readByIds<R extends RaRecord>(
  data: DataProvider,
  resource: string,
  { field, ids, filter = {} }: { field: string; ids: readonly string[]; filter?: object },
): Promise<R[]> {
  const chunks = Array.from({ length: Math.ceil(ids.length / chunk) }, (_, rank) => ids.slice(rank * chunk, (rank + 1) * chunk))
  const read = await Promise.all(
    chunks.map((some) =>
      data.getList<R>(resource, {
        filter: { ...filter, [field]: some },
        pagination: { page: 1, perPage: 1000 },
        sort: { field: 'id', order: 'ASC' },
      }),
    ),
  )
  return read.flatMap((page) => page.data)
}
