/** Words of “Plan of action”. */
import type { plan as ru } from '../../ru/web/plan.ts'

const posts = { one: '# post', other: '# posts' }

export const plan: typeof ru = {
  title: () => 'Plan of action',
  'tab.work': () => 'Steps and tasks',
  'tab.calendar': () => 'Content plan',
  'tab.strategy': () => 'Strategy',
  'tab.notes': () => 'Notes',
  tabs: () => 'Parts of the plan',
  save: () => 'Save',
  edit: () => 'Change',
  remove: () => 'Remove',
  cancel: () => 'Cancel',
  removed: () => 'Removed.',
  add: () => 'Add',

  'work.lead': ({ open, late }, f) =>
    open === 0
      ? 'There are no open tasks.'
      : `${f.plural(open, { one: '# open task', other: '# open tasks' })}${late > 0 ? `, ${f.number(late)} of them late` : ''}.`,
  steps: () => 'Steps to the goal',
  'steps.none': () => 'There are no steps yet: they come with a goal.',
  'steps.past': () => 'All goals have come to their end. Set the next one: its steps come with it.',
  'steps.goal': () => 'Set a goal',
  'steps.until': ({ day }, f) => `until ${f.day(day)}`,
  'steps.task': () => 'Make it a task',
  tasks: () => 'Tasks',
  'tasks.none': () => 'There are no tasks yet. Break the steps into things to do: who, and by which day.',
  'task.new': () => 'New task',
  'task.title': () => 'What to do',
  'task.until': () => 'Due',
  'task.assignee': () => 'Who does it',
  'task.done': ({ title }) => `Done: ${title}`,
  'task.late': () => 'late',
  'task.saved': () => 'The task is saved.',
  'task.removed': () => 'The task is removed.',
  'tasks.finished': ({ count }) => `Done (${count})`,

  'calendar.lead': ({ planned, due, out, missing, beyond }, f) => {
    if (planned === 0)
      return beyond === null
        ? 'Nothing is planned for this month, and nothing is known of its posts.'
        : `The plan is empty, and ${f.plural(beyond, posts)} came out.`
    if (beyond === null)
      return `${f.plural(planned, posts)} planned; how many came out is not known: there is no data on this month’s posts.`
    if (due === 0) return `${f.plural(planned, posts)} planned: their days are ahead, or not in the data yet.`
    return [
      `${f.number(due)} were due by now: ${missing === 0 ? 'all came out' : `${f.number(out)} came out, ${f.number(missing)} did not`}.`,
      beyond > 0 ? `${f.number(beyond)} were not in the plan.` : '',
      planned > due ? `${f.number(planned - due)} more are ahead.` : '',
    ]
      .filter(Boolean)
      .join(' ')
  },
  'calendar.month': () => 'Month',
  'calendar.earlier': () => 'Previous month',
  'calendar.later': () => 'Next month',
  'calendar.caption': ({ month }, f) => `Plan and posts: ${f.month(month)}`,
  'calendar.weekdays': () => 'Mo Tu We Th Fr Sa Su',
  'calendar.out': () => 'out',
  'calendar.out.on': ({ day }, f) => `out ${f.day(day, 'short')}`,
  'calendar.missing': () => 'did not come out',
  'calendar.not-found': () => 'not in the data',
  'calendar.beyond': () => 'not in the plan',
  'calendar.plan': () => 'plan',
  'calendar.unknown': ({ day }, f) => `Posts are known until ${f.day(day)}; after that there is only the plan.`,
  'calendar.more': ({ count }) => `${count} more`,
  'calendar.add': ({ day }, f) => `Plan something for ${f.day(day)}`,
  'item.new': () => 'Plan a post',
  'item.edit': () => 'A planned post',
  'item.title': () => 'What about',
  'item.day': () => 'Day',
  'item.account': () => 'Where',
  'item.any': () => 'not decided',
  'item.format': () => 'Format',
  'item.rubric': () => 'Theme',
  'item.state': () => 'State',
  'item.saved': () => 'The plan is saved.',
  'state.idea': () => 'idea',
  'state.draft': () => 'draft',
  'state.approval': () => 'waiting for approval',
  'state.approved': () => 'approved',
  'state.published': () => 'out',
  'state.dropped': () => 'dropped',
  'format.text': () => 'text',
  'format.photo': () => 'photo',
  'format.carousel': () => 'carousel',
  'format.video': () => 'video',
  'format.reel': () => 'short video',
  'format.story': () => 'story',

  'strategy.lead': ({ version, at }, f) =>
    `Version ${version} of ${f.day(at.slice(0, 10))}. A strategy changes in the open: with a date and a reason.`,
  'strategy.none': () =>
    'There is no strategy yet. One page says why the company is in social networks at all, and by which plan it works there.',
  'strategy.write': () => 'Write the strategy',
  'strategy.change': () => 'New version',
  'strategy.part.purpose': () => 'Why we are there',
  'strategy.part.audience': () => 'For whom',
  'strategy.part.networks': () => 'Where, and why there',
  'strategy.part.rubrics': () => 'Content themes',
  'strategy.part.tone': () => 'Tone',
  'strategy.part.budget': () => 'Budget',
  'strategy.part.goals': () => 'Towards which goals',
  'strategy.hint.purpose': () => 'How social media serve the company’s marketing: what is to change for the business.',
  'strategy.hint.audience': () => 'Who these people are, what they need, what they ask.',
  'strategy.hint.networks': () => 'Which networks, what each is for, which were left out.',
  'strategy.hint.rubrics': () => 'What we write about, and how often.',
  'strategy.hint.tone': () => 'How we speak and how we do not.',
  'strategy.hint.budget': () => 'For ads, for content, for people.',
  'strategy.hint.goals': () => 'Where we want to be, and by when.',
  'strategy.empty': () => 'not written yet',
  'strategy.reason': () => 'Why it changes',
  'strategy.reason-hint': () => 'For example: “Delivery has opened, so there is a new audience”.',
  'strategy.saved': ({ version }) => `Version ${version} is saved.`,
  'strategy.versions': () => 'Versions',
  'strategy.version': ({ version }) => `Version ${version}`,
  'strategy.by': ({ author, at }, f) => [f.day(at.slice(0, 10)), author].filter(Boolean).join(', '),

  'notes.lead': () =>
    'What happened beside the specialist’s work. Notes stand on every chart and in the verdict, so that a burst is not taken for bought followers nor a drop for laziness.',
  'notes.none': () =>
    'There are no notes. A contest, ads, a pause in approvals, nothing in stock: note the days, and the figures have something to be held against.',
  'notes.new': () => 'Note an event',
  'notes.kind': () => 'What happened',
  'notes.from': () => 'First day',
  'notes.to': () => 'Last day',
  'notes.note': () => 'Explanation',
  'notes.account': () => 'Where',
  'notes.everywhere': () => 'the whole brand',
  'notes.saved': () => 'Noted.',
  'notes.removed': () => 'The note is taken back.',
  'notes.from-file': () => 'from a file',
  'notes.caption': () => 'Notes',
  'notes.when': () => 'When',
  'notes.range': ({ from, to }, f) => (from === to ? f.day(from) : f.range(from, to)),
}
