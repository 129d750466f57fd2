/** Phrases made from tables of names, so that a name is written once and can stand inside any sentence. */
import type { Words } from './words.ts'

type Named<K extends string, Prefix extends string, Suffix extends string> = Words<
  Record<`${Prefix}${K}${Suffix}`, Record<string, never>>
>

/** `{ er: 'ER' }` with `kpi.` and `.name` → `{ 'kpi.er.name': () => 'ER' }`. */
export const namePhrases = <K extends string, Prefix extends string, Suffix extends string = ''>(
  names: Record<K, string>,
  prefix: Prefix,
  suffix: Suffix = '' as Suffix,
): Named<K, Prefix, Suffix> =>
  Object.fromEntries(
    Object.entries<string>(names).map(([id, name]) => [`${prefix}${id}${suffix}`, () => name]),
  ) as unknown as Named<K, Prefix, Suffix>
