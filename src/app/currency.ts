/** The brand's own currency: money of a file or a person that names none is in it. */
import type { AppContext } from './context.ts'

/** A folder that only the command line works with has no brand. */
const UNNAMED = 'RUB'

export const currencyOf = async ({ book, workspace }: AppContext): Promise<string> =>
  (await book.brand.get(workspace))?.currency ?? UNNAMED
