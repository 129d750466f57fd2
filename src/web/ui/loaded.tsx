/** A query on the page: its skeleton, its failure with a retry, or its data. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorBox } from './error-box.tsx'
import { Skeleton } from './skeleton.tsx'

export interface LoadedProps<T> {
  query: UseQueryResult<T>
  skeleton?: ReactNode
  children: (data: T) => ReactNode
}

export function Loaded<T>({ query, skeleton, children }: LoadedProps<T>) {
  // Data that was there stays while fresh data is fetched, and through a failure of fetching it.
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isError) return <ErrorBox error={query.error} onRetry={() => void query.refetch()} />
  return <>{skeleton ?? <Skeleton lines={5} />}</>
}
