import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps'
import { mount } from '../../platform/http/mount'
import { documentsOfApplication } from './documents-of-application'
import { lettersOfApplication } from './letters-of-application'
import { replaceTemplate, restoreTemplate, sendPreview, sendTemplate, shownTemplates } from './templates'
import { writeLetter } from './write-letter'

const { letters: promised, letterTemplates } = contract

/** Letters of applications, and the templates they are written from. What writes them is loaded by the first one written. */
export function letters(app: FastifyInstance, deps: Deps): void {
  const { dataDir } = deps.config
  mount(app, deps, promised.ofApplication, ({ params, ...asking }) => lettersOfApplication(asking, params.id, dataDir))
  mount(app, deps, promised.write, (call) => writeLetter(call, dataDir))
  mount(app, deps, promised.documents, ({ params, ...asking }) => documentsOfApplication(asking, params.id))
  mount(app, deps, letterTemplates.list, ({ read }) => shownTemplates(read))
  mount(app, deps, letterTemplates.file, (call) => sendTemplate(call, dataDir))
  mount(app, deps, letterTemplates.preview, (call) => sendPreview(call, dataDir))
  mount(app, deps, letterTemplates.replace, (call) => replaceTemplate(call, dataDir))
  mount(app, deps, letterTemplates.restore, (call) => restoreTemplate(call))
}
