/** What is heavy to find out and the same for every reader: once until the workspace or the day changes. */
import type { AppContext } from './context.ts'

export const remembered = <T>(app: AppContext, key: string, compute: () => Promise<T>): Promise<T> =>
  app.remember ? app.remember(`${app.today} ${key}`, compute) : compute()
