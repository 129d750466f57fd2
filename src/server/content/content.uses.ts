/** Posts, what tells them apart, and the evidence of one. */
import { analysisOf } from '../../app/content/analysis.ts'
import { postList } from '../../app/content/list.ts'
import { ownPosts } from '../../app/content/own-posts.ts'
import { postEvidence } from '../../app/content/post-evidence.ts'
import { query, type BrandApp } from '../engine/use.ts'
import { periodOf } from '../http/period.ts'
import { orderAsked, type AnalysisAsked, type PostsAsked } from './content.schemas.ts'

export const contentUses = {
  'content.posts': query(async (app: BrandApp, { sort, ...asked }: PostsAsked) =>
    postList(await ownPosts(app, periodOf(asked)), { ...asked, ...orderAsked(sort) }),
  ),
  'content.analysis': query((app: BrandApp, asked: AnalysisAsked) => analysisOf(app, periodOf(asked), asked)),
  'content.post': query((app: BrandApp, asked: { account: string; post: string; day: string }) =>
    postEvidence(app, app.lang, asked),
  ),
}
