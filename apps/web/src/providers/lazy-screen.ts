import { type ComponentType, lazy } from 'react'
import { screenSentences } from './i18n'

/** A screen or dialog loaded when it is first shown, with the sentences that the first screens do without. */
export function lazyScreen<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), screenSentences()])
    return { default: component }
  })
}
