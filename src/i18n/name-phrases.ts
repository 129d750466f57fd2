/** Names of closed lists, so that `f.say({ code: 'network.vk', params: {} })` works in every sentence. */
import type { EventType, Network, PostFormat } from '../core/facts/types.ts'
import type { Lever, SmartLetter, SmartVerdict } from '../core/goals/types.ts'
import type { Control, Direction, GoalKind, Hackability, Unit } from '../core/kpis/types.ts'
import type { QuestionStatus } from '../core/kpis/statuses.ts'
import type { Status } from '../core/verdict/types.ts'

type Names<K extends string> = Record<K, Record<string, never>>

export type NamePhrases = Names<`network.${Network}`> &
  /** «в …»: ВКонтакте, в Telegram. */
  Names<`network-in.${Network}`> &
  Names<`goal-kind.${GoalKind}`> &
  Names<`status.${Status}`> &
  Names<`unit.${Unit}`> &
  Names<`control.${Control}`> &
  Names<`hackability.${Hackability}`> &
  Names<`direction.${Direction}`> &
  Names<`lever.${Lever}`> &
  Names<`letter.${SmartLetter}`> &
  Names<`smart-verdict.${SmartVerdict['verdict']}`> &
  Names<`event.${EventType}`> &
  Names<`format.${PostFormat}`> &
  Names<`question-status.${QuestionStatus}`>
