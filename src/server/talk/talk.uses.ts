/** Questions, answers and discussions. */
import { talkScreen } from '../../app/talk/talk.ts'
import { query, type BrandApp } from '../engine/use.ts'
import { againstOf, periodOf } from '../http/period.ts'
import type { TalkAsked } from './talk.schemas.ts'

export const talkUses = {
  'talk.get': query((app: BrandApp, asked: TalkAsked) =>
    talkScreen(app, app.lang, { range: periodOf(asked), against: againstOf(asked), account: asked.account ?? null }),
  ),
}
