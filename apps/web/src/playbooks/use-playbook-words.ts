import { useTranslate } from 'react-admin'
import { type PipelineSteps, usePipelines } from '../journeys/filter/use-pipelines'
import { useLanguage } from '../ui/use-language'
import type { DraftStep } from './playbook-draft'

type About = Pick<DraftStep, 'reference' | 'referenceStepId'>

/** What the steps of a playbook point to, in words. */
export interface PlaybookNames {
  readonly pipelines: readonly PipelineSteps[]
  /** « l’arrivée visée », « l’entrée dans « Besoin repéré » ». */
  readonly referenceOf: (about: About) => string
  /** « Autour de l’arrivée visée »: the title of its group. */
  readonly groupOf: (about: About) => string
  /** The pipeline of a track; undefined where there is none, or no more. */
  readonly trackOf: (pipelineId: string | null) => PipelineSteps | undefined
}

/** Reads the pipelines that the steps of a playbook point to; a step that is no more says so. */
export function usePlaybookNames(): PlaybookNames {
  const translate = useTranslate()
  const language = useLanguage()
  const pipelines = usePipelines()
  const stepName = (id: string | null) => {
    const pipeline = pipelines.find(({ steps }) => steps.some((step) => step.id === id))
    const step = pipeline?.steps.find((one) => one.id === id)
    if (!pipeline || !step) return translate('playbooks.step_gone')
    return `${pipeline.label[language]} · ${step.label[language]}`
  }
  return {
    pipelines,
    referenceOf: ({ reference, referenceStepId }) => translate(`playbooks.reference.${reference}`, { step: stepName(referenceStepId) }),
    groupOf: ({ reference, referenceStepId }) => translate(`playbooks.group.${reference}`, { step: stepName(referenceStepId) }),
    trackOf: (pipelineId) => pipelines.find(({ id }) => id === pipelineId),
  }
}
