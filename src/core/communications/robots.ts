/** Replies that a machine sends: the same words again and again, faster than a person reads. */
import type { EventFact } from '../facts/types.ts'
import { plain } from './text.ts'

const REPEATS = 3
const FASTER_THAN_SECONDS = 15

/**
 * Texts (as `plain` gives them) that staff sent at least three times, each time within 15 seconds of a message of
 * somebody else. A saved phrase that a person pastes is slower; a price list repeated by hand is no robot.
 * Messages must be in order of time.
 */
export function robotTexts(messages: readonly EventFact[], isStaff: (event: EventFact) => boolean): Set<string> {
  const delays = new Map<string, number[]>()
  let lastHeard = Number.NaN
  for (const message of messages) {
    const at = Date.parse(message.at ?? '')
    if (!isStaff(message)) {
      lastHeard = at
      continue
    }
    const said = plain(message.text ?? '')
    if (said !== '') delays.set(said, [...(delays.get(said) ?? []), (at - lastHeard) / 1000])
  }
  return new Set(
    [...delays]
      .filter(([, all]) => all.length >= REPEATS && all.every((delay) => delay <= FASTER_THAN_SECONDS))
      .map(([said]) => said),
  )
}
