import { useMemo } from 'react'
import { type RouterLocation, type RouterNavigateOptions, type RouterProvider, type RouterTo, reactRouterProvider } from 'react-admin'
import { hidePrivate, showPrivate } from './private-filters'

const { Link, Navigate, useLocation, useNavigate } = reactRouterProvider

/**
 * React Router as react-admin sees it, but for one thing: the filters that identify somebody travel in the history
 * state, so that back and reload keep them and no address ever shows them.
 */
export const router: RouterProvider = {
  ...reactRouterProvider,
  useLocation: () => {
    const location = useLocation()
    return useMemo(() => ({ ...location, search: showPrivate(location.search, location.state?.hidden) }), [location])
  },
  useNavigate: () => {
    const navigate = useNavigate()
    return useMemo(
      () => (to, options) => {
        if (typeof to === 'number') return navigate(to)
        const split = separate(to, options)
        return navigate(split.to, { ...options, state: split.state })
      },
      [navigate],
    )
  },
  Link: ({ to, state, ...rest }) => <Link {...rest} {...separate(to, { state })} />,
  Navigate: ({ to, state, ...rest }) => <Navigate {...rest} {...separate(to, { state })} />,
}

/** An address and the state that goes with it, the private filters moved from the first to the second. */
export function separate(to: RouterTo, options: RouterNavigateOptions = {}): { to: RouterTo; state: RouterLocation['state'] } {
  const whole = typeof to === 'string' ? parse(to) : to
  const { search, hidden } = hidePrivate(whole.search ?? '')
  if (hidden === null) return { to, state: options.state }
  return { to: { ...whole, search }, state: { ...options.state, hidden } }
}

function parse(address: string): Partial<RouterLocation> {
  const [beforeHash = '', hash] = address.split('#')
  const [pathname = '', search] = beforeHash.split('?')
  return { pathname, ...(search === undefined ? {} : { search: `?${search}` }), ...(hash === undefined ? {} : { hash: `#${hash}` }) }
}
