import { Cron } from 'croner'
import type { FastifyBaseLogger } from 'fastify'

export interface Turns {
  /** Ends the turns to come, and waits for the one under way. */
  stop(): Promise<void>
}

/** Does something at once, then each minute, never twice at a time; what stops a turn is told by its name alone. */
export function everyMinute(work: () => Promise<unknown>, log: Pick<FastifyBaseLogger, 'error'>, failed: string): Turns {
  let underWay: Promise<unknown> = Promise.resolve()
  const turn = () => {
    underWay = underWay.then(work).catch((error: Error) => log.error({ type: error.name }, failed))
    return underWay
  }
  const minutes = new Cron('* * * * *', { protect: true, unref: true }, async () => void (await turn()))
  void turn()
  return {
    stop: async () => {
      minutes.stop()
      await underWay
    },
  }
}
