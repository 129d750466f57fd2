/** A change of one's own things: afterwards everything of one's own is asked for again. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast, useErrorText } from '../../ui/index.ts'

export function useMeCommand<Args, Result>(
  run: (args: Args) => Promise<Result>,
  {
    done,
    onDone,
    quiet = false,
  }: { done?: string | ((args: Args) => string); onDone?: (result: Result, args: Args) => void; quiet?: boolean } = {},
) {
  const client = useQueryClient()
  const errorText = useErrorText()
  return useMutation<Result, unknown, Args>({
    mutationFn: run,
    onSuccess: async (result, args) => {
      await client.invalidateQueries({ queryKey: ['me'] })
      const text = typeof done === 'function' ? done(args) : done
      if (text !== undefined) toast({ text })
      onDone?.(result, args)
    },
    onError: (error) => {
      if (!quiet) toast({ text: errorText(error), tone: 'bad' })
    },
  })
}
