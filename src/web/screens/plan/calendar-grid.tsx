/** Weeks as a table; on a narrow screen the days stand below each other. */
import type { InferResponseType } from 'hono/client'
import { addDays, dayNumber, monthRange } from '../../../core/time/day.ts'
import type { api } from '../../api.ts'
import { useWords } from '../../words.ts'
import type { ItemDraft } from './item-dialog.tsx'
import { planWords } from './words.ts'

type Calendar = InferResponseType<(typeof api.brands)[':brand']['calendar']['$get'], 200>

const MOST = 4
/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const weekday = (day: string): number => (dayNumber(day) + 3) % 7

interface Props {
  calendar: Calendar
  /** null: only looks. */
  open: ((draft: ItemDraft) => void) | null
}

export function CalendarGrid({ calendar, open }: Props) {
  const { t } = useWords(planWords)
  const { from, to } = monthRange(calendar.month)
  const first = addDays(from, -weekday(from))
  const weeks = Math.ceil((weekday(from) + dayNumber(to) - dayNumber(from) + 1) / 7)
  return (
    <table className="plan__calendar">
      <caption className="sr-only">{t('calendar.caption', { month: calendar.month })}</caption>
      <thead>
        <tr>
          {t('calendar.weekdays')
            .split(/\s/)
            .map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: weeks }, (_, week) => (
          <tr key={week}>
            {Array.from({ length: 7 }, (_unused, i) => {
              const day = addDays(first, week * 7 + i)
              return day < from || day > to ? (
                <td key={day} className="plan__day plan__day--other" />
              ) : (
                <Day key={day} day={day} calendar={calendar} open={open} />
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, calendar: { items, posts }, open }: Props & { day: string }) {
  const { t, f } = useWords(planWords)
  const planned = items.filter((item) => item.day === day)
  const out = (posts ?? []).filter((post) => post.day === day && !post.planned)
  return (
    <td className="plan__day">
      <span className="plan__date">
        {open ? (
          <button type="button" onClick={() => open({ id: null, day })} aria-label={t('calendar.add', { day })}>
            {Number(day.slice(8))}
          </button>
        ) : (
          Number(day.slice(8))
        )}
        <span className="plan__date-long">{f.day(day)}</span>
      </span>
      <ul>
        {planned.map((item) => (
          <PlannedPost key={item.id} item={item} open={open} />
        ))}
        {out.slice(0, MOST).map((post) => (
          <li key={`${post.account} ${post.postId}`} className="plan__post" title={post.accountName}>
            {post.url ? (
              <a href={post.url} target="_blank" rel="noreferrer noopener">
                {post.text || post.formatName}
              </a>
            ) : (
              post.text || post.formatName
            )}
            <small>
              {t(items.length > 0 ? 'calendar.beyond' : 'calendar.out')} · {post.accountName}
            </small>
          </li>
        ))}
      </ul>
      {out.length > MOST && <span className="plan__quiet">{t('calendar.more', { count: out.length - MOST })}</span>}
    </td>
  )
}

function PlannedPost({ item, open }: { item: Calendar['items'][number]; open: Props['open'] }) {
  const { t } = useWords(planWords)
  const { title, state, outcome, came } = item
  const words = came && t(came.late === 0 ? 'calendar.out' : 'calendar.out.on', { day: came.day })
  return (
    <li className={`plan__item plan__item--${outcome === 'out' || outcome === 'missing' ? outcome : state}`}>
      {open ? (
        <button type="button" onClick={() => open(item)}>
          {title}
        </button>
      ) : (
        title
      )}
      <small>
        {came?.url ? (
          <a href={came.url} target="_blank" rel="noreferrer noopener">
            ✓ {words}
          </a>
        ) : came ? (
          `✓ ${words}`
        ) : outcome === 'missing' ? (
          `✕ ${t(state === 'published' ? 'calendar.not-found' : 'calendar.missing')}`
        ) : (
          t(`state.${state}`)
        )}
      </small>
    </li>
  )
}
