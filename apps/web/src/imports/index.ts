import { lazy } from 'react'
import type { Screen } from '../screens'

/** « Importer »: the files sent, and another. */
export const importsScreen: Screen = {
  path: '/imports',
  Page: lazy(() => import('./Imports').then(({ Imports }) => ({ default: Imports }))),
}

/** One import, from its columns to its report. */
export const importScreen: Screen = {
  path: '/imports/:id',
  Page: lazy(() => import('./ImportPage').then(({ ImportPage }) => ({ default: ImportPage }))),
}
