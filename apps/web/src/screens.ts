import type { ComponentType } from 'react'
import type { ResourceProps } from 'react-admin'
import { myDay } from './day'
import { importScreen, importsScreen } from './imports'
import { installations } from './installations'
import { quickExchange } from './interactions/quick-exchange'
import { journeys } from './journeys'
import type { QuickAction } from './layout/quick-actions'
import { people } from './people'
import { quickPerson } from './people/quick-person'
import { steering } from './steering'
import { quickTask } from './tasks/quick-task'
import { usersScreen } from './users'

/** A page that is not the list, the form or the sheet of a resource. */
export interface Screen {
  path: string
  Page: ComponentType
}

/** The resources of the product, each the public face of its folder; their screens are lazy. */
export const resources: readonly ResourceProps[] = [journeys, people, installations]

/** The other pages, lazy too; `/` is the first screen. */
export const screens: readonly Screen[] = [myDay, steering, importsScreen, importScreen, usersScreen]

/** What can be done from anywhere. */
export const quickActions: readonly QuickAction[] = [quickExchange, quickTask, quickPerson]

/** The addresses the menu may lead to. */
export const screenPaths: ReadonlySet<string> = new Set([
  ...screens.map((screen) => screen.path),
  ...resources.filter((resource) => resource.list).map((resource) => `/${resource.name}`),
])
