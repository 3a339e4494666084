import simpleRestProvider from 'ra-data-simple-rest'
import { type DataProvider, HttpError, type Identifier, type RaRecord, type UpdateParams } from 'react-admin'
import { type Method, request, send } from './api'
import { changedFields } from './changed-fields'
import { i18nProvider } from './i18n'

interface BulkReply {
  done: Identifier[]
  failed: { id: Identifier; code: string; params: Record<string, unknown> }[]
}

/** The library's own dialect, carried by our one road to the API. */
const rest = simpleRestProvider('', async (path: string, options: RequestInit = {}) => {
  const response = await send((options.method ?? 'GET') as Method, path, {
    body: options.body ?? undefined,
    headers: { ...Object.fromEntries(new Headers(options.headers)), ...(options.body ? { 'Content-Type': 'application/json' } : {}) },
    signal: options.signal ?? undefined,
  })
  const body = await response.text()
  return { status: response.status, headers: response.headers, body, json: body === '' ? null : JSON.parse(body) }
})

/** The version of each record as this page last read it: what the user saw, so what a bulk command must still find. */
const seen = new Map<string, number>()

function remember<T extends RaRecord | RaRecord[]>(resource: string, read: T): T {
  for (const record of Array.isArray(read) ? read : [read]) {
    if (typeof record.version === 'number') seen.set(`${resource}/${record.id}`, record.version)
  }
  return read
}

/** Wraps a method of the library so that the versions it brings are remembered. */
function remembering<P, R extends { data: RaRecord | RaRecord[] }>(method: (resource: string, params: P) => Promise<R>) {
  return async (resource: string, params: P): Promise<R> => {
    const reply = await method(resource, params)
    remember(resource, reply.data)
    return reply
  }
}

/** Sends one command for many records, each with the version its user saw; throws when some were refused. */
async function bulk(resource: string, ids: Identifier[], command: object): Promise<{ data: Identifier[] }> {
  const unseen = ids.filter((id) => !seen.has(`${resource}/${id}`))
  if (unseen.length > 0) remember(resource, (await rest.getMany(resource, { ids: unseen })).data)
  const body = { ids: ids.map((id) => ({ id, version: seen.get(`${resource}/${id}`) })), ...command }
  const { done, failed } = (await request('POST', `/${resource}/bulk`, { body })) as BulkReply
  if (failed.length === 0) return { data: done }
  const message = i18nProvider.translate('bulk.partial', { done: done.length, failed: failed.length })
  throw new HttpError(message, 409, { message, errors: {}, code: 'bulk', params: {}, done, failed })
}

/** React-admin's data by the API: changed fields only, always with the version that was read. */
export const dataProvider: DataProvider = {
  ...rest,
  supportAbortSignal: true,
  getList: remembering(rest.getList),
  getOne: remembering(rest.getOne),
  getMany: remembering(rest.getMany),
  getManyReference: remembering(rest.getManyReference),
  create: remembering(rest.create),
  update: remembering((resource, { data, previousData, ...params }: UpdateParams) =>
    rest.update(resource, {
      ...params,
      previousData,
      data: { ...changedFields(previousData ?? {}, data), version: previousData?.version ?? data.version },
    }),
  ),
  updateMany: (resource, { ids, data }) => bulk(resource, ids, { update: data }),
  delete: async (resource, { id, previousData }) => {
    const query = { version: previousData?.version }
    const reply = await request('DELETE', `/${resource}/${encodeURIComponent(String(id))}`, { query })
    return { data: (reply ?? previousData ?? { id }) as never }
  },
  deleteMany: (resource, { ids }) => bulk(resource, ids, { remove: true }),
}
