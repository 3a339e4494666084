import type { contract } from '@ancrage/contract/index'
import { pick } from '@ancrage/domain/aids/wording'
import { searchText } from '@ancrage/domain/kernel/search-text'
import { masked, told } from '@ancrage/domain/reports/mask'
import type { SessionFigures } from '@ancrage/domain/reports/session-figures'
import { record } from '../../audit/record'
import type { Deps } from '../../platform/deps'
import type { Call } from '../../platform/http/mount'
import { notFound } from '../../platform/http/refused'
import { printPdf } from '../../platform/print-pdf'
import { readTable } from '../../territory/places'
import { periodOf } from '../compared'
import { readPresentation } from '../pack/presentation'
import { sendBytes } from '../pack/send-bytes'
import { readSessionFigures } from '../read-session-figures'
import { toldPlaces } from '../told-places'
import { drawSheet, type SheetPlace } from './draw-sheet'
import { sheetSource } from './sheet-source'

type Asked = Call<typeof contract.packs.territorySheet>

/** Sends the sheet of an EPCI or of a canton, of the figures as they stand since the start of the plan; throws 404 of a place that is none of ours. */
export async function sendSheet(call: Asked, deps: Deps): Promise<NodeJS.ReadableStream> {
  const { params, query, read, write } = call
  const language = query.language ?? call.actor.language
  const isEpci = /^\d{9}$/.test(params.code)
  const place = await placeOf(call, params.code, isEpci ? 'epci' : 'canton')
  const period = await periodOf({ from: undefined, to: undefined }, call)
  const figuresOf = (filters: SessionFigures['filters']) => readSessionFigures(call, { ...period, filters, secret: deps.config.secret })
  const figures = await figuresOf(isEpci ? { epciCode: params.code } : { cantonCode: params.code })
  const forPartners = async () => {
    const whole = await figuresOf({})
    const { territory } = masked(isEpci ? whole : { ...whole, territory: await toldPlaces(period, call, 'canton') })
    return masked(
      figures,
      territory.find(({ epciCode }) => epciCode === params.code),
    )
  }
  const sheet = drawSheet(place, query.audience === 'partners' ? await forPartners() : told(figures), language)
  const { accent, logo } = await readPresentation(read)
  const pdf = await printPdf(
    sheetSource,
    { sheet: { ...sheet, site: figures.site.name, language, accent, logo: logo !== null } },
    logo ? { 'logo.png': logo } : {},
  )
  await write((command) =>
    record(command, {
      action: 'territory_sheet.exported',
      subject: { resource: 'territory-sheets', id: params.code },
      changes: { audience: [null, query.audience] },
    }),
  )
  const name = searchText(place.name).replace(/[^a-z0-9]+/g, '-')
  return sendBytes(call.reply, pdf, 'application/pdf', `${pick(language, 'fiche-territoire', 'territory-sheet')}-${name}-${call.today}.pdf`)
}

async function placeOf({ read, today }: Asked, code: string, by: 'epci' | 'canton'): Promise<SheetPlace> {
  const { places, apl } = await readTable(read, by, today)
  const found = places.find((place) => place.code === code)
  if (!found) throw notFound()
  return { ...found, aplThousandths: found.apl?.thousandths ?? null, aplYear: apl?.year ?? null }
}
