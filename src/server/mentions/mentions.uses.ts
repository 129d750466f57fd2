/** What others say of the brand. */
import { mentionsScreen } from '../../app/mentions/mentions.ts'
import { query, type BrandApp } from '../engine/use.ts'
import { againstOf, periodOf } from '../http/period.ts'
import type { MentionsAsked } from './mentions.schemas.ts'

export const mentionsUses = {
  'mentions.get': query((app: BrandApp, asked: MentionsAsked) =>
    mentionsScreen(app, app.lang, {
      range: periodOf(asked),
      against: againstOf(asked),
      tone: asked.tone ?? null,
      source: asked.source ?? null,
      text: asked.text ?? null,
      page: asked.page,
    }),
  ),
}
