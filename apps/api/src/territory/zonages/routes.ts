import { contract } from '@ancrage/contract/index'
import { zoneClassChoices } from '@ancrage/domain/territory/zonage'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { references } from '../../access/references'
import type { Deps } from '../../platform/deps'
import { mountResource } from '../../platform/http/crud'
import { whenDone } from '../../platform/http/idempotency'
import { mount } from '../../platform/http/mount'
import { refused } from '../../platform/http/refused'
import type { Served } from '../../platform/http/served'
import { tables } from '../../schema/tables'
import { bytesOf } from '../commune-files/bytes-of'
import { readGroups } from './groups'
import { judgeZonage } from './judge'
import { loadZonage } from './load'
import type { Reading } from './read-zonage'
import { showZonage } from './show'
import { withdrawZonage } from './withdraw'

const { zonages: promised } = contract

const served: Served = {
  resource: promised,
  table: tables.zonages,
  defaultSort: { field: 'communeCode', descending: false },
  references: { communeCode: references.commune },
}

/** Zonages: what decrees say of communes for each group of professions, by date; loaded whole from a file. */
export function zonages(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, served)
  mount(app, deps, promised.groups, ({ read, today }) => readGroups(read, today))
  mount(app, deps, promised.preview, async ({ request, query, ...asking }) => {
    const judged = await judgeZonage(asking.read, bytesOf(request.body), { ...query, values: valuesOf(query.values) })
    return showZonage(judged, query.professionGroup, asking)
  })
  mount(app, deps, promised.load, ({ request, query, write }) =>
    write((command) => loadZonage(command, bytesOf(request.body), { ...query, values: valuesOf(query.values) })).catch(
      whenDone(() => ({ written: 0, ended: 0 })),
    ),
  )
  mount(app, deps, promised.withdraw, async ({ body, write, read, today }) => {
    await write((command) => withdrawZonage(command, body)).catch(whenDone(() => undefined))
    return readGroups(read, today)
  })
}

const meanings = z.record(z.string().max(200), zoneClassChoices.schema.nullable())

function valuesOf(written: string | undefined): Reading['values'] {
  if (written === undefined) return {}
  try {
    return meanings.parse(JSON.parse(written))
  } catch {
    throw refused('invalid', {}, { values: 'invalid_type' })
  }
}
