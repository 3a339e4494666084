import type { Icon } from '@phosphor-icons/react'
import { AddressBookIcon } from '@phosphor-icons/react/dist/csr/AddressBook'
import { CalculatorIcon } from '@phosphor-icons/react/dist/csr/Calculator'
import { ChartBarHorizontalIcon } from '@phosphor-icons/react/dist/csr/ChartBarHorizontal'
import { CoinsIcon } from '@phosphor-icons/react/dist/csr/Coins'
import { FlagPennantIcon } from '@phosphor-icons/react/dist/csr/FlagPennant'
import { GearIcon } from '@phosphor-icons/react/dist/csr/Gear'
import { HandCoinsIcon } from '@phosphor-icons/react/dist/csr/HandCoins'
import { HandshakeIcon } from '@phosphor-icons/react/dist/csr/Handshake'
import { HourglassMediumIcon } from '@phosphor-icons/react/dist/csr/HourglassMedium'
import { ListNumbersIcon } from '@phosphor-icons/react/dist/csr/ListNumbers'
import { MapTrifoldIcon } from '@phosphor-icons/react/dist/csr/MapTrifold'
import { PathIcon } from '@phosphor-icons/react/dist/csr/Path'
import { SignOutIcon } from '@phosphor-icons/react/dist/csr/SignOut'
import { StampIcon } from '@phosphor-icons/react/dist/csr/Stamp'
import { SunHorizonIcon } from '@phosphor-icons/react/dist/csr/SunHorizon'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { UploadSimpleIcon } from '@phosphor-icons/react/dist/csr/UploadSimple'
import { UsersThreeIcon } from '@phosphor-icons/react/dist/csr/UsersThree'
import type { ComponentType } from 'react'
import { LateBadge } from '../day/LateBadge'

export type NavigationGroup = 'support' | 'examine' | 'territory' | 'report' | 'foot'

export interface NavigationEntry {
  /** Key of the label under `nav.`. */
  key: string
  /** Address of the screen; the entry is shown only where `screens.ts` has that screen. */
  path: string
  group: NavigationGroup
  Icon: Icon
  /** Shown to whoever has one of these; to everyone signed in when absent. */
  permissions?: readonly string[]
  /** Drawn smaller under the entry of this path. */
  under?: string
  /** The letter that leads there after G. */
  goKey?: string
  /** Addresses of the screens that it leads to, and that are entered by it alone. */
  covers?: readonly string[]
  /** Has its place in the phone's bottom bar. */
  onPhone?: boolean
  /** A live count at the end of the line. */
  Badge?: ComponentType
}

/** What makes someone keep a part of the site: one of these opens « Administration ». */
export const administers: readonly string[] = ['users.write', 'settings.write', 'jobs.run', 'sectors.write', 'pipelines.write']

/** The menu, in order: adding a screen to it is one line. */
export const navigation: readonly NavigationEntry[] = [
  {
    key: 'my_day',
    path: '/',
    group: 'support',
    Icon: SunHorizonIcon,
    goKey: 'j',
    permissions: ['tasks.read'],
    covers: ['/calls', '/tasks', '/awaited', '/absences'],
    onPhone: true,
    Badge: LateBadge,
  },
  { key: 'journeys', path: '/journeys', group: 'support', Icon: PathIcon, goKey: 'p', permissions: ['journeys.read'], onPhone: true },
  {
    key: 'waiting_list',
    path: '/waiting-list',
    group: 'support',
    Icon: HourglassMediumIcon,
    permissions: ['journeys.read'],
    under: '/journeys',
  },
  { key: 'people', path: '/people', group: 'support', Icon: AddressBookIcon, goKey: 'a', permissions: ['people.read'], onPhone: true },
  {
    key: 'imports',
    path: '/imports',
    group: 'support',
    Icon: UploadSimpleIcon,
    goKey: 'i',
    permissions: ['imports.run'],
    under: '/people',
  },
  {
    key: 'aids',
    path: '/aids',
    group: 'examine',
    Icon: HandCoinsIcon,
    permissions: ['aid_applications.read'],
    covers: ['/aid-applications', '/aid-payments'],
  },
  {
    key: 'aid_simulation',
    path: '/aids/simulate',
    group: 'examine',
    Icon: CalculatorIcon,
    permissions: ['aid_schemes.simulate'],
    under: '/aids',
  },
  {
    key: 'aid_commitments',
    path: '/aids/commitments',
    group: 'examine',
    Icon: HandshakeIcon,
    permissions: ['aid_commitments.read'],
    under: '/aids',
  },
  { key: 'aid_budget', path: '/aids/budget', group: 'examine', Icon: CoinsIcon, permissions: ['budget_envelopes.read'], under: '/aids' },
  {
    key: 'territory',
    path: '/territory',
    group: 'territory',
    Icon: MapTrifoldIcon,
    goKey: 't',
    permissions: ['reports.read'],
  },
  {
    key: 'installations',
    path: '/installations',
    group: 'territory',
    Icon: FlagPennantIcon,
    permissions: ['installations.list'],
    under: '/territory',
  },
  {
    key: 'departures',
    path: '/departures',
    group: 'territory',
    Icon: SignOutIcon,
    permissions: ['departures.list'],
    under: '/territory',
  },
  { key: 'steering', path: '/steering', group: 'report', Icon: ChartBarHorizontalIcon, goKey: 's', permissions: ['reports.read'] },
  {
    key: 'indicators',
    path: '/steering/indicators',
    group: 'report',
    Icon: ListNumbersIcon,
    permissions: ['reports.read'],
    under: '/steering',
    covers: ['/tracks', '/interactions', '/epcis'],
  },
  { key: 'meetings', path: '/meetings', group: 'report', Icon: UsersThreeIcon, goKey: 'c', permissions: ['meetings.list'] },
  { key: 'reports', path: '/reports', group: 'report', Icon: StampIcon, permissions: ['packs.read'], under: '/meetings' },
  { key: 'bin', path: '/bin', group: 'foot', Icon: TrashIcon, permissions: ['bin.read'] },
  {
    key: 'admin',
    path: '/admin',
    group: 'foot',
    Icon: GearIcon,
    permissions: administers,
    covers: [
      '/users',
      '/pipelines',
      '/playbooks',
      '/aid-schemes',
      '/zonages',
      '/areas',
      '/sectors',
      '/contours',
      '/committees',
      '/follow-up-rules',
      '/mail-templates',
      '/opening-balances',
      '/letter-templates',
      '/settings',
      '/jobs',
      '/mails',
    ],
  },
]

/** The entries of one user: those whose screen exists and that one of the permissions opens. */
export function visibleEntries(
  entries: readonly NavigationEntry[],
  { permissions, paths }: { permissions: readonly string[]; paths: ReadonlySet<string> },
): NavigationEntry[] {
  return entries.filter(
    (entry) => paths.has(entry.path) && (entry.permissions === undefined || entry.permissions.some((one) => permissions.includes(one))),
  )
}

/** Where someone lands after signing in: whoever follows people on their day, whoever examines aids on the piles, whoever steers on the figures, whoever reads them on the meetings. */
export function landingOf(roles: readonly string[]): string {
  if (roles.includes('advisor') || roles.includes('secretary')) return '/'
  if (roles.includes('aid_officer')) return '/aids'
  if (roles.includes('manager')) return '/steering'
  return roles.includes('reporter') ? '/meetings' : '/'
}

/**
 * Whether the page at an address belongs to an entry: `/people/12` to `/people`, `/calls` to the day, and only `/` to `/`
 * itself; `/aids/budget`, which has an entry under `/aids`, to that one alone.
 */
export function isCurrent({ path, covers = [] }: Pick<NavigationEntry, 'path' | 'covers'>, pathname: string): boolean {
  if (navigation.some(({ under, path: own }) => under === path && isWithin(own, pathname))) return false
  return [path, ...covers].some((one) => isWithin(one, pathname))
}

const isWithin = (path: string, pathname: string) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`))
