/** The demo brand as a job. Two who open it at once wait for one filling. */
import { DEMO_BRAND } from '../../app/demo-brand.ts'
import type { Lang } from '../../i18n/words.ts'
import type { Person } from '../../store/office/types.ts'
import type { Services } from '../http/env.ts'

type Progress = (share: number, label: string) => void

const fillings = new WeakMap<Services, { work: Promise<unknown>; watchers: Progress[] }>()

export function openDemo(services: Services, person: Person, lang: Lang): { job: string; brand: string } {
  const { id } = services.jobs.start({ brand: DEMO_BRAND, personId: person.id }, (progress) =>
    filled(services, person, lang, progress),
  )
  return { job: id, brand: DEMO_BRAND }
}

function filled(services: Services, person: Person, lang: Lang, progress: Progress): Promise<unknown> {
  const under = fillings.get(services)
  if (under) {
    under.watchers.push(progress)
    return under.work
  }
  const watchers = [progress]
  const asking = { brand: DEMO_BRAND, lang, person: { id: person.id, name: person.name } }
  const work = services.engine
    .ask('brand.demo', {}, { ...asking, progress: (share, label) => watchers.forEach((tell) => tell(share, label)) })
    .finally(() => fillings.delete(services))
  fillings.set(services, { work, watchers })
  return work
}
