import { config } from 'zod/v4/core'

// The contract's schemas are values; zod would try to compile each with `new Function`, which the page's policy forbids.
config({ jitless: true })
