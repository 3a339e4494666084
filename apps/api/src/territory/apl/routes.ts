import { contract } from '@ancrage/contract/index'
import { aplOver } from '@ancrage/domain/territory/apl'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import { whenDone } from '../../platform/http/idempotency'
import { mount } from '../../platform/http/mount'
import { bytesOf } from '../commune-files/bytes-of'
import { showFile } from '../commune-files/show-file'
import { communeName } from '../commune-names'
import { judgeApl } from './judge'
import { loadApl, withdrawApl } from './load'
import { readVintages } from './vintages'

const { apl: promised } = contract

/** APL: what the DREES publishes by commune, profession and year. */
export function apl(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, promised.vintages, ({ read }) => readVintages(read))
  mount(app, deps, promised.preview, async ({ read, request, query, actor }) => {
    const { read: found, before, changing, isLoaded } = await judgeApl(read, bytesOf(request.body), query)
    const { file, group, year, values, problem } = found
    const missing = [...file.here].filter((code) => !values.has(code)).toSorted()
    return {
      ...showFile(file, { ...found, rows: file.lines.length, isLoaded, problem }, actor.language),
      professionGroup: group,
      year,
      communes: values.size,
      ...(group ? aplOver([...values.values()], group) : { thousandths: null, under: null }),
      changing: before.size === 0 ? null : changing.length,
      missing: missing.map((communeCode) => ({ communeCode, name: communeName(communeCode) })),
    } as never
  })
  mount(app, deps, promised.load, ({ request, query, write }) =>
    write((command) => loadApl(command, bytesOf(request.body), query)).catch(whenDone(() => ({ written: 0, ended: 0 }))),
  )
  mount(app, deps, promised.withdraw, async ({ body, write, read }) => {
    await write((command) => withdrawApl(command, body)).catch(whenDone(() => undefined))
    return readVintages(read)
  })
}
