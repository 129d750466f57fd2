/** The window that is open above all others: what lies under a modal one can be neither clicked nor heard. */
import { store } from '../store.ts'

const open = store<readonly HTMLDialogElement[]>([])

/** Said once it is shown; the answer says that it is gone. */
export function opened(dialog: HTMLDialogElement): () => void {
  open.set([...open.get(), dialog])
  return () => open.set(open.get().filter((one) => one !== dialog))
}

export const useTopDialog = (): HTMLDialogElement | null => open.use().at(-1) ?? null
