import type { Format } from '../../words.ts'
import type { talk as ru } from '../../ru/web/talk.ts'

const questions = (f: Format, n: number) => f.plural(n, { one: '# question', other: '# questions' })
const messages = (f: Format, n: number) => f.plural(n, { one: '# message', other: '# messages' })
const SHORT = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

export const talk: typeof ru = {
  title: () => 'Conversations',
  'lead.asked': ({ n, answered, deflected, waiting }, f) =>
    `${f.plural(n, { one: '# question was', other: '# questions were' })} asked in this period: ${[
      answered > 0 ? `${f.number(answered)} answered` : 'none answered to the point',
      deflected > 0 ? `${f.number(deflected)} deflected` : '',
      waiting > 0 ? `${f.number(waiting)} without an answer` : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  'lead.speed': ({ median }) => `Half of the questions are answered within ${median}.`,
  'lead.slow': () => 'Half of the questions have no real answer, so the response time cannot be measured.',
  'empty.title': () => 'No conversations yet',
  'empty.text': () =>
    'Add an export of a Telegram chat or group (result.json) or of comments. Merilo finds questions, answers and deflections by itself.',
  'empty.period.title': () => 'No questions in this period',
  'empty.period.text': ({ people }, f) =>
    people > 0
      ? `There are ${messages(f, people)} and comments, but no question to the brand among them.`
      : 'The files added have no messages or comments of these days. Choose another period or add an export.',
  'empty.action': () => 'Add conversations',

  'speed.title': () => 'How fast we answer',
  'speed.hint': ({ from, to, zone }) =>
    `From the question to the first human answer to the point: deflections and automatic replies do not stop the clock, and a question without an answer waits on. Working hours are ${from} to ${to} on working days of the Russian calendar (${zone}).`,
  'speed.measure': () => 'Response time',
  'speed.clock': () => 'By the clock',
  'speed.working': () => 'In working hours',
  'speed.median': () => 'Median',
  'speed.p90': () => '90% of questions within',
  'speed.interval': ({ low, high }) => `from ${low} to ${high}`,
  'speed.open': ({ low }) => `from ${low}, no upper bound`,
  'speed.never': () => 'longer than the data shows',
  'speed.n': ({ n }, f) => `of ${questions(f, n)}`,

  'share.title': () => 'What stays unanswered',
  'share.unanswered': () => 'No answer to the point',
  'share.deflected': () => 'Of them deflections',
  'share.interval': ({ low, high }) => `from ${low} to ${high}`,
  'share.few': () => 'fewer than 30 questions: a rough share',
  'share.live': () => 'Live discussion',
  'share.live.note': ({ comments }, f) =>
    `share of comments in threads where people answer each other; ${f.plural(comments, { one: '# comment', other: '# comments' })} in all`,
  'note.negative_worked_through': () => 'needs mentions with a mark of being handled',
  'note.csat': () => 'needs ratings: reviews of a monitoring service, or typed by hand',

  'questions.title': () => 'Questions',
  'questions.tabs': () => 'Which questions to show',
  'tab.open': () => 'Open',
  'tab.deflected': () => 'Deflections',
  'tab.answered': () => 'Answered',
  'questions.none.open': () => 'No open questions: everybody got an answer.',
  'questions.none.deflected': () => 'No deflections found.',
  'questions.none.answered': () => 'No question has an answer to the point.',
  'questions.earlier': ({ n }, f) =>
    `${questions(f, n)} more without an answer to the point in the three months before this period.`,
  'questions.earlier.open': () => 'Show them',
  'questions.cut': ({ shown, total }, f) => `The first ${f.number(shown)} of ${f.number(total)}, open ones first.`,
  'status.answered': () => 'answered',
  'status.deflected': () => 'deflected',
  'status.auto': () => 'automatic reply',
  'status.waiting': () => 'no answer',
  'question.by': () => 'Asked',
  'answer.by': () => 'Answered',
  'question.waits': ({ time }) => `waiting for ${time}`,
  days: ({ n }, f) => f.plural(n, { one: '# day', other: '# days' }),
  'question.took': ({ time }) => `answered after ${time}`,
  'question.took.working': ({ time }) => `${time} of working time`,
  'question.link': () => 'Open in Telegram',
  'question.no-text': () => 'no text',
  'question.more': ({ n }, f) => `Show ${f.number(n)} more`,

  'when.title': () => 'When people ask',
  'when.hint': ({ percent }) =>
    `${percent} of the questions come outside working hours. The number in a cell is how many there were.`,
  'when.none': () => 'no questions',
  weekday: ({ day }) => SHORT[day - 1]!,
  band: ({ hour }) => `${hour}\u2060–\u2060${hour + 3}`,

  'accounts.title': () => 'By account',
  'accounts.account': () => 'Account',
  'accounts.questions': () => 'Questions',
  'accounts.answered': () => 'Answered',
  'accounts.deflected': () => 'Deflected',
  'accounts.waiting': () => 'No answer',
  'accounts.median': () => 'Median answer',
  'accounts.any': () => 'All accounts',
  'accounts.choose': () => 'Account',

  'said.title': () => 'What is counted',
  'said.text': ({ people, staff, robots }, f) =>
    `People wrote ${messages(f, people)}. The brand’s team (${messages(f, staff)}) is left out of questions and discussions; its answers count.${robots > 0 ? ` Automatic replies of a bot: ${f.number(robots)}; they are not a human answer.` : ' No automatic replies of a bot were found.'}`,
}
