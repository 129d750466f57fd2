/** A use case about a brand as the engine runs it: a query reads and may be remembered, a command changes something. */
import type { AppContext } from '../../app/context.ts'
import type { Lang } from '../../i18n/words.ts'

/** `workspace` is the brand's id. `lang` is the reader's; sentences in the answer are in it. */
export interface BrandApp extends AppContext {
  lang: Lang
  /** Who asks, for what is kept with a name; null: the machine itself. */
  person: { id: string; name: string } | null
  /** Of a long work: 0…1 and what is being done, for the progress bar. */
  progress: (share: number, label: string) => void
}

export interface Use<Args, Result> {
  kind: 'query' | 'command'
  run: (app: BrandApp, args: Args) => Promise<Result>
}

/** Answers are remembered until a command of the same brand changes something. */
export const query = <Args, Result>(run: Use<Args, Result>['run']): Use<Args, Result> => ({ kind: 'query', run })

export const command = <Args, Result>(run: Use<Args, Result>['run']): Use<Args, Result> => ({ kind: 'command', run })
