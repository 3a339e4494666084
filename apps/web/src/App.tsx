import { lazy, Suspense } from 'react'
import { AdminContext, CoreAdminUI, CustomRoutes, memoryStore, Resource } from 'react-admin'
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom'
import { Crash } from './layout/Crash'
import { FirstScreen } from './layout/FirstScreen'
import { Layout } from './layout/Layout'
import { Loading } from './layout/Loading'
import { NotFound } from './layout/NotFound'
import { authProvider } from './providers/auth-provider'
import { dataProvider } from './providers/data-provider'
import { i18nProvider } from './providers/i18n'
import { createQueryClient } from './providers/query-client'
import { router } from './providers/router'
import { resources, screens } from './screens'
import { Look } from './theme/Look'
import { theme } from './theme/mui-theme'

const SignIn = lazy(() => import('./users/SignIn').then(({ SignIn }) => ({ default: SignIn })))

const queryClient = createQueryClient()
const store = memoryStore()

/** React-admin's engine under our own chrome: its default screens are never loaded. */
function Product() {
  return (
    <AdminContext {...{ authProvider, dataProvider, i18nProvider, queryClient, store, theme }} routerProvider={router}>
      <Suspense fallback={<Loading />}>
        <CoreAdminUI
          requireAuth
          disableTelemetry
          title="Ancrage"
          layout={Layout}
          loginPage={SignIn}
          loading={Loading}
          catchAll={NotFound}
          accessDenied={NotFound}
          error={Crash}
          ready={NotFound}
        >
          {resources.map((resource) => (
            <Resource key={resource.name} {...resource} />
          ))}
          <CustomRoutes>
            {screens.map(({ path, Page }) => (
              <Route key={path} path={path} element={path === '/' ? <FirstScreen Page={Page} /> : <Page />} />
            ))}
          </CustomRoutes>
        </CoreAdminUI>
      </Suspense>
    </AdminContext>
  )
}

const browserRouter = createBrowserRouter([{ path: '*', element: <Product /> }])

/** The whole product, from the router in. */
export function App() {
  return (
    <Look>
      <RouterProvider router={browserRouter} />
    </Look>
  )
}
