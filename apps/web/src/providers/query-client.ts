import { QueryClient } from '@tanstack/react-query'

/** Reads are tried again twice, unless the server has answered: a refusal will not change. */
export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { retry: retryRead }, mutations: { retry: false } } })
}

/** Whether a read that failed `count` times before is worth another try. */
export function retryRead(count: number, error: unknown): boolean {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0
  return count < 2 && !(status >= 400 && status < 500)
}
