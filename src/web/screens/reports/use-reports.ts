/** Months with their reports, and the one that the address bar names: by default the newest that is over. */
import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useBrandId } from '../../session.ts'

const list = api.brands[':brand'].reports.$get

export type ReportMonth = InferResponseType<typeof list, 200>['months'][number]

/** Something of what its closed report says is no longer so. */
export const hasChanged = ({ changedAfter }: ReportMonth): boolean =>
  changedAfter !== null && Object.values(changedAfter).some((count) => count > 0)

export function useReports() {
  const brand = useBrandId()
  return useQuery({ queryKey: [brand, 'reports'], queryFn: () => read(list({ param: { brand } })) })
}

export const chosen = (months: readonly ReportMonth[], wanted: string | undefined): ReportMonth | undefined =>
  months.find(({ month }) => month === wanted) ?? months.find(({ ended, hasData }) => ended && hasData) ?? months[0]
