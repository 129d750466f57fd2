/** What the file does not say and a person must. */
import { Check, Choice, Field, Select } from '../../ui/index.ts'
import { names } from '../../ui/class-names.ts'
import { useWords } from '../../words.ts'
import type { Network } from './data.ts'
import { asksOf, type Item } from './item.ts'
import { answer } from './queue.ts'
import { sourcesWords } from './words.ts'

const YEARS = 9

export function ItemQuestions({ item }: { item: Item }) {
  const { t, f } = useWords(sourcesWords)
  const { asks, columns, to } = item.preview!
  const { choices, key } = item
  const newest = Number((to ?? new Date().toISOString()).slice(0, 4)) + 1
  const showNetwork = (asks.network !== null && columns === null) || choices.network !== null
  if (!showNetwork && !asks.chats && !asks.dateOrder && choices.dateOrder === null && !asks.year) return null
  return (
    <div className={names('sources-ask', asksOf(item, []).length > 0 && 'sources-ask--open')}>
      {asks.why && <p>{asks.why}</p>}
      {showNetwork && (
        <Field label={t('ask.network')}>
          <Select
            value={choices.network ?? ''}
            onChange={(event) => answer(key, { network: (event.target.value || null) as Network | null })}
          >
            <option value="">{t('ask.network.choose')}</option>
            {networksOf(item).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {asks.chats && (
        <Choice legend={t('ask.chats')}>
          {asks.chats.map((chat) => (
            <Check
              key={chat.id}
              label={chat.name || chat.id}
              hint={t('ask.chats.messages', { count: chat.messages })}
              checked={choices.chats.includes(chat.id)}
              onChange={(event) =>
                answer(key, {
                  chats: event.target.checked
                    ? [...choices.chats, chat.id]
                    : choices.chats.filter((one) => one !== chat.id),
                })
              }
            />
          ))}
          <p className="muted">{t('ask.chats.hint')}</p>
        </Choice>
      )}
      {asks.dateOrder && (
        <Choice legend={t('ask.order', { text: asks.dateOrder.text })}>
          {(['dmy', 'mdy'] as const).map((order) => (
            <Check
              key={order}
              type="radio"
              name={`order-${key}`}
              label={f.day(asks.dateOrder![order])}
              checked={choices.dateOrder === order}
              onChange={() => answer(key, { dateOrder: order })}
            />
          ))}
        </Choice>
      )}
      {asks.year && (
        <Field label={t('ask.year')} hint={t('ask.year.hint')} className="sources-ask__year">
          <Select
            value={String(choices.year ?? asks.year.value ?? '')}
            onChange={(event) => answer(key, { year: Number(event.target.value) || null })}
          >
            {asks.year.value === null && <option value="">—</option>}
            {Array.from({ length: YEARS }, (_, back) => newest - back).map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  )
}

/** Answered once, the question stays in sight to be corrected: only Meta's charts are asked this way. */
const networksOf = ({ preview, choices }: Item): { id: string; name: string }[] => {
  const offered = preview!.asks.network
  if (offered && offered.length > 0) return offered
  return choices.network === null
    ? []
    : [
        { id: 'instagram', name: 'Instagram' },
        { id: 'facebook', name: 'Facebook' },
      ]
}
