import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { useQuickActions } from '../layout/quick-actions'
import { useShell } from '../layout/shell-context'
import type { Offered } from './choices'

/** What can be done from anywhere, then the screens of the menu. */
export function usePlaces(): Offered['places'] {
  const translate = useTranslate()
  const { entries } = useShell()
  const { actions } = useQuickActions()
  return useMemo(
    () => [
      ...actions
        .filter(({ name }) => name !== 'palette')
        .map(
          ({ name, label, Icon, shortcuts }) =>
            ({ kind: 'action', key: name, label: translate(label), Icon, keys: shortcuts?.[0] }) as const,
        ),
      ...entries.map(
        ({ key, path, Icon, goKey }) =>
          ({ kind: 'screen', key: path, label: translate(`nav.${key}`), Icon, keys: goKey && `g ${goKey}` }) as const,
      ),
    ],
    [actions, entries, translate],
  )
}
