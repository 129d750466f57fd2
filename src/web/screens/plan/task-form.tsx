import { useState } from 'react'
import { Button, Field, Input } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useSaveTask } from './use-tasks.ts'
import { planWords } from './words.ts'

const BLANK = { title: '', until: '', assignee: '' }

export function TaskForm() {
  const { t } = useWords(planWords)
  const [task, setTask] = useState(BLANK)
  const save = useSaveTask()
  const set = (key: keyof typeof BLANK) => (event: React.ChangeEvent<HTMLInputElement>) =>
    setTask({ ...task, [key]: event.target.value })
  return (
    <form
      className="plan__form"
      aria-label={t('task.new')}
      onSubmit={(event) => {
        event.preventDefault()
        const { title, until, assignee } = task
        save.mutate(
          { id: null, task: { title, until: until || null, assignee: assignee || null } },
          { onSuccess: () => setTask(BLANK) },
        )
      }}
    >
      <Field label={t('task.title')} className="plan__wide">
        <Input value={task.title} onChange={set('title')} maxLength={300} required />
      </Field>
      <Field label={t('task.assignee')}>
        <Input value={task.assignee} onChange={set('assignee')} maxLength={100} />
      </Field>
      <Field label={t('task.until')}>
        <Input type="date" value={task.until} onChange={set('until')} />
      </Field>
      <Button type="submit" kind="primary" busy={save.isPending} disabled={task.title.trim() === ''}>
        {t('add')}
      </Button>
    </form>
  )
}
