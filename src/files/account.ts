/** Whose figures they are: what a person said with --account wins over what the file says. */
import type { AccountHint } from '../core/facts/types.ts'
import type { ReadOptions } from './types.ts'

/** `vk:123`, `123`, `@name` → the id without its network and «@». */
export const chosenId = (account: string): string =>
  account
    .trim()
    .replace(/^[a-z]+:/, '')
    .replace(/^@/, '')

export function accountHint(options: ReadOptions, own: AccountHint): AccountHint {
  if (options.account === null) return own
  const nativeId = chosenId(options.account)
  return { ...own, nativeId, name: own.nativeId === nativeId ? own.name : null }
}
