/** A change on the server: afterwards everything of the brand is asked for again; failures are said in a toast. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useBrandId } from '../session.ts'
import { useErrorText } from './error-box.tsx'
import { toast } from './toast.tsx'

export interface CommandOptions<Args, Result> {
  /** Said when done; with `undo` it can be taken back. */
  done?: (result: Result, args: Args) => string | null
  undo?: (result: Result, args: Args) => () => void
  onDone?: (result: Result, args: Args) => void
  /** The screen shows the failure itself. */
  quiet?: boolean
}

export function useCommand<Args, Result>(
  run: (args: Args) => Promise<Result>,
  { done, undo, onDone, quiet = false }: CommandOptions<Args, Result> = {},
) {
  const brand = useBrandId()
  const client = useQueryClient()
  const errorText = useErrorText()
  return useMutation<Result, unknown, Args>({
    mutationFn: run,
    onSuccess: (result, args) => {
      void client.invalidateQueries({ queryKey: [brand] })
      const text = done?.(result, args)
      if (text) toast({ text, ...(undo ? { undo: undo(result, args) } : {}) })
      onDone?.(result, args)
    },
    onError: (error) => {
      if (!quiet) toast({ text: errorText(error), tone: 'bad' })
    },
  })
}
