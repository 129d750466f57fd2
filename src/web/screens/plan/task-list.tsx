/** Tasks by their day; what is done is folded away. */
import { useBrand } from '../../session.ts'
import { Badge, Button } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { bodyOf, useRemoveTask, useSaveTask, type Task } from './use-tasks.ts'
import { planWords } from './words.ts'

const byDay = (a: Task, b: Task) => (a.until ?? '9999').localeCompare(b.until ?? '9999') || a.at.localeCompare(b.at)

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useWords(planWords)
  const open = tasks.filter(({ doneAt }) => doneAt === null).toSorted(byDay)
  const done = tasks.filter(({ doneAt }) => doneAt !== null).toSorted((a, b) => b.doneAt!.localeCompare(a.doneAt!))
  if (tasks.length === 0) return <p className="plan__quiet">{t('tasks.none')}</p>
  return (
    <>
      <ul className="plan__tasks">
        {open.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
      {done.length > 0 && (
        <details>
          <summary>{t('tasks.finished', { count: done.length })}</summary>
          <ul className="plan__tasks">
            {done.map((task) => (
              <TaskRow key={task.id} task={task} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function TaskRow({ task }: { task: Task }) {
  const { t, f } = useWords(planWords)
  const brand = useBrand()
  const save = useSaveTask()
  const remove = useRemoveTask()
  const done = task.doneAt !== null
  const late = !done && task.until !== null && task.until < brand.today
  return (
    <li className={done ? 'plan__task plan__task--done' : 'plan__task'}>
      <input
        type="checkbox"
        checked={done}
        disabled={!brand.can('brand.work')}
        aria-label={t('task.done', { title: task.title })}
        onChange={() => save.mutate({ id: task.id, task: { ...bodyOf(task), done: !done } })}
      />
      <span className="plan__task-title">{task.title}</span>
      {task.assignee && <span className="plan__quiet">{task.assignee}</span>}
      {late && <Badge tone="warn">{t('task.late')}</Badge>}
      {task.until && <span className="plan__quiet">{f.day(task.until, 'short')}</span>}
      {brand.can('brand.work') && (
        <Button small kind="quiet" onClick={() => remove.mutate(task)} aria-label={`${t('remove')}: ${task.title}`}>
          {t('remove')}
        </Button>
      )}
    </li>
  )
}
