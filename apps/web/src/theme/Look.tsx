import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import GlobalStyles from '@mui/material/GlobalStyles'
import type { ReactNode } from 'react'
import { cssVariables } from './tokens'
import './fonts.css'
import './base.css'

// The server writes one nonce a page: without it the strict policy would refuse emotion's style tags.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
const cache = createCache({ key: 'a', prepend: true, ...(nonce ? { nonce } : {}) })

/** Fonts, base styles and tokens, under which every component is drawn. */
export function Look({ children }: { children: ReactNode }) {
  return (
    <CacheProvider value={cache}>
      <GlobalStyles styles={{ ':root': cssVariables }} />
      {children}
    </CacheProvider>
  )
}
