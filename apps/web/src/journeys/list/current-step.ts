interface StandingTrack<S> {
  readonly pipelineKey: string
  readonly state: string
  readonly step: S | undefined
}

/**
 * The step that tells best where a journey stands: that of its installation once it has left the first, else that of
 * its contact.
 */
export function currentStep<S extends { readonly position: number }>(tracks: readonly StandingTrack<S>[]): S | undefined {
  const open = (key: string) => tracks.find(({ pipelineKey, state }) => pipelineKey === key && state === 'open')?.step
  const installation = open('installation')
  const contact = open('contact')
  return installation && (installation.position > 0 || !contact) ? installation : contact
}
