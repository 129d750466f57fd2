/** Steps of the goals and the tasks that they fall into. */
import { useQuery } from '@tanstack/react-query'
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { BrandLink, Button, Card, Empty, Loaded } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { TaskForm } from './task-form.tsx'
import { TaskList } from './task-list.tsx'
import { useSaveTask } from './use-tasks.ts'
import { planWords } from './words.ts'

const routes = api.brands[':brand']

export function WorkTab() {
  const { t, lang } = useWords(planWords)
  const brand = useBrand()
  const param = { brand: brand.id }
  const tasks = useQuery({ queryKey: [brand.id, 'tasks'], queryFn: () => read(routes.tasks.$get({ param })) })
  const open = (tasks.data?.tasks ?? []).filter(({ doneAt }) => doneAt === null)
  const late = open.filter(({ until }) => until !== null && until < brand.today)
  return (
    <>
      {tasks.data && tasks.data.tasks.length > 0 && (
        <p className="plan__lead">{t('work.lead', { open: open.length, late: late.length })}</p>
      )}
      <Card title={t('tasks')}>
        <Loaded query={tasks}>{({ tasks: all }) => <TaskList tasks={all} />}</Loaded>
        {brand.can('brand.work') && <TaskForm />}
      </Card>
      <Steps key={lang} />
    </>
  )
}

function Steps() {
  const { t, lang } = useWords(planWords)
  const brand = useBrand()
  const save = useSaveTask()
  const query = useQuery({
    queryKey: [brand.id, 'plan-steps', lang],
    queryFn: () => read(routes.plan.steps.$get({ param: { brand: brand.id } })),
  })
  return (
    <Card title={t('steps')}>
      <Loaded query={query}>
        {({ goals }) =>
          goals.every(({ steps }) => steps.length === 0) ? (
            <Empty
              title={t(brand.goals.length > 0 ? 'steps.past' : 'steps.none')}
              action={
                <BrandLink to="goal" button="plain">
                  {t('steps.goal')}
                </BrandLink>
              }
            />
          ) : (
            goals.map(({ id, sentence, steps }) => (
              <section key={id} className="plan__goal">
                <h3>{sentence}</h3>
                <ol className="plan__steps">
                  {steps.map(({ title, until, caution }, step) => (
                    <li key={title}>
                      <div>
                        <p>{title}</p>
                        {caution && <p className="plan__quiet">{caution}</p>}
                      </div>
                      <span className="plan__quiet">{t('steps.until', { day: until })}</span>
                      {brand.can('brand.work') && (
                        <Button
                          small
                          kind="quiet"
                          onClick={() =>
                            save.mutate({ id: null, task: { title: title.slice(0, 300), until, goalId: id, step } })
                          }
                        >
                          {t('steps.task')}
                        </Button>
                      )}
                    </li>
                  ))}
                </ol>
              </section>
            ))
          )
        }
      </Loaded>
    </Card>
  )
}
