import { names } from '../../ui/class-names.ts'
import type { Term } from './use-terms.ts'

/** A word and its meaning; the one that the address names is marked. */
export const TermEntry = ({ term: { id, name, meaning }, open }: { term: Term; open: boolean }) => (
  <div id={`term-${id}`} className={names('guide__term', open && 'guide__term--open')}>
    <dt>{name}</dt>
    <dd>{meaning}</dd>
  </div>
)
