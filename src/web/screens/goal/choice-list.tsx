/** One question, its answers as large rows: choosing one goes on. */
import './choice-list.css'

export interface ChoiceListProps<Id extends string> {
  items: readonly { id: Id; title: string; text: string }[]
  chosen: Id | null
  onChoose: (id: Id) => void
}

export function ChoiceList<Id extends string>({ items, chosen, onChoose }: ChoiceListProps<Id>) {
  return (
    <ul className="choices">
      {items.map(({ id, title, text }) => (
        <li key={id}>
          <button type="button" className="choices__one" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
            <span className="choices__title">{title}</span>
            <span className="choices__text">{text}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
