import type { contract } from '@ancrage/contract/index'
import type { PackFormat } from '@ancrage/contract/packs'
import { pick } from '@ancrage/domain/aids/wording'
import type { Language } from '@ancrage/domain/kernel/choices'
import { refuse } from '@ancrage/domain/kernel/refusal'
import { masked, told } from '@ancrage/domain/reports/mask'
import type { Audience } from '@ancrage/domain/reports/pack-figures'
import { daySaid } from '@ancrage/domain/reports/said'
import { sheetsOf } from '@ancrage/domain/reports/sheets'
import { slidesFor } from '@ancrage/domain/reports/slides'
import { record } from '../../audit/record'
import type { Deps } from '../../platform/deps'
import { sendCsv } from '../../platform/http/csv'
import type { Call } from '../../platform/http/mount'
import { allow } from '../../platform/http/refused'
import { fingerprint, type KeptReport, loadReport } from '../kept'
import { meetingOf } from '../read-page'
import { csvLines } from './csv-lines'
import { listSheets } from './list-sheets'
import { readPresentation } from './presentation'
import { sendBytes } from './send-bytes'
import { writePackPdf } from './write-pdf'
import { type PackFile, writePptx } from './write-pptx'
import { writeXlsx } from './write-xlsx'

type Asked = Call<typeof contract.packs.file>

const types: Readonly<Record<Exclude<PackFormat, 'csv'>, string>> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Sends a session's file, made of its figures as they were stopped, and says in the journal who took it. Throws 404, `report_altered`. */
export async function sendPack(call: Asked, deps: Deps): Promise<NodeJS.ReadableStream> {
  const { params, query, read, write } = call
  const report = await loadReport(read, params.id)
  allow(report.intact ? null : refuse('report_altered'))
  const language = query.language ?? call.actor.language
  const name = `${pick(language, 'dossier-de-seance', 'session-pack')}-${report.stoppedOn}-${pick(language, query.audience === 'team' ? 'equipe' : 'partenaires', query.audience)}`
  const sent = params.format === 'csv' ? null : await written(call, deps, report, language, query.audience)
  await write((command) =>
    record(command, {
      action: 'report.exported',
      subject: { resource: 'reports', id: report.id },
      changes: { format: [null, params.format], audience: [null, query.audience] },
    }),
  )
  if (params.format !== 'csv') return sendBytes(call.reply, sent ?? Buffer.alloc(0), types[params.format], `${name}.${params.format}`)
  return sendCsv(call.reply, name, csvLines(sheetsOf(readBy(report, query.audience), language), language))
}

const readBy = ({ figures }: KeptReport, audience: Audience) => (audience === 'partners' ? masked(figures) : told(figures))

async function written(call: Asked, deps: Deps, report: KeptReport, language: Language, audience: Audience): Promise<Buffer> {
  const figures = readBy(report, audience)
  if (call.params.format === 'xlsx') {
    const lists = audience === 'team' ? await listSheets({ ...call, actor: { ...call.actor, language } }, deps, report.id) : []
    return writeXlsx([...sheetsOf(figures, language), ...lists], language)
  }
  const presentation = await readPresentation(call.read)
  const session = report.meetingId ? await meetingOf(call.read, report.meetingId) : null
  const slides = slidesFor(figures, language, { session, comments: audience === 'team' ? report.comments : {} })
  const file: PackFile = {
    title: `${figures.site.name}, ${daySaid(report.stoppedOn, language)}`,
    site: figures.site.name,
    language,
    now: call.now,
    // Of what partners are told: that of every number would let them try the few kept back until it matches.
    sha256: audience === 'team' ? report.sha256 : fingerprint(figures),
  }
  return call.params.format === 'pptx' ? writePptx(slides, file, presentation) : writePackPdf(slides, figures, file, presentation)
}
