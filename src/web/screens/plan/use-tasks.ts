/** Changing tasks: shown at once, put right when the server says otherwise, and each removal has a way back. */
import { useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useBrandId } from '../../session.ts'
import { useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { planWords } from './words.ts'

const tasks = api.brands[':brand'].tasks

export type Task = InferResponseType<typeof tasks.$get, 200>['tasks'][number]
type TaskBody = InferRequestType<typeof tasks.$post>['json']

export const bodyOf = ({ title, until, doneAt, goalId, step, assignee, note }: Task): TaskBody => ({
  title,
  until,
  done: doneAt !== null,
  goalId,
  step,
  assignee,
  note,
})

export function useSaveTask(said: string | null = null) {
  const { t } = useWords(planWords)
  const brand = useBrandId()
  const client = useQueryClient()
  return useCommand(
    ({ id, task }: { id: string | null; task: TaskBody }) => {
      client.setQueryData<{ tasks: Task[] }>(
        [brand, 'tasks'],
        (known) =>
          known && {
            tasks: known.tasks.map((one) =>
              one.id === id
                ? {
                    ...one,
                    title: task.title,
                    until: task.until ?? null,
                    doneAt: task.done ? (one.doneAt ?? new Date().toISOString()) : null,
                  }
                : one,
            ),
          },
      )
      return id === null
        ? read(tasks.$post({ param: { brand }, json: task }))
        : read(tasks[':id'].$put({ param: { brand, id }, json: task }))
    },
    { done: (_, { id }) => said ?? (id === null ? t('task.saved') : null) },
  )
}

export function useRemoveTask() {
  const { t } = useWords(planWords)
  const brand = useBrandId()
  const save = useSaveTask()
  return useCommand((task: Task) => read(tasks[':id'].$delete({ param: { brand, id: task.id } })), {
    done: () => t('task.removed'),
    undo: (_, task) => () => save.mutate({ id: null, task: bodyOf(task) }),
  })
}
