/** All that guards say to a person. Words: src/i18n/{ru,en}/guards.ts. */
import { phrases } from '../phrase.ts'
import type { Phrase } from '../phrase.ts'
import type { GuardId } from './ids.ts'

type None = Record<string, never>
/** `name`: a title; `what`: a sentence for a manager; `method`: one for a statistician; `null`: the hypothesis held against; `source`: whose method. */
type About = { [K in `guard.${GuardId}.${'name' | 'what' | 'method' | 'null' | 'source'}`]: None }

type Counted<K extends string> = { from: string; to: string } & Record<K, number>

interface Found {
  'guard.follower-burst.found': Counted<'gained' | 'looks' | 'counted'>
  'guard.follower-drip.found': Counted<'gained' | 'looks' | 'counted' | 'days' | 'usual'>
  'guard.burst-then-losses.found': Counted<'came' | 'left' | 'usual'>
  'guard.followers-up-reach-down.found': Counted<'growth' | 'fell' | 'looks'>
  'guard.lifeless-profiles.found': Counted<'profiles' | 'share' | 'low' | 'high'>
  'guard.likes-beyond-reach.found': Counted<'posts' | 'likes' | 'looks'>
  'guard.engagement-rhythm.even': Counted<'events' | 'gap'>
  'guard.engagement-rhythm.burst': Counted<'events' | 'seconds'>
  'guard.comment-pod.found': Counted<'people' | 'comments' | 'share' | 'looks'>
  'guard.empty-comments.duplicates': { from: string; to: string; comments: number; example: string }
  'guard.empty-comments.empty': Counted<'comments' | 'share' | 'usual'>
  'guard.contest-hunters.left': Counted<'came' | 'left'>
  'guard.contest-hunters.never-returned': Counted<'came' | 'gone' | 'usual'>
  'guard.contest-held-engagement.found': Counted<'posts' | 'with' | 'without' | 'share'>
  'guard.deleted-posts.found': Counted<'posts' | 'deleted' | 'shown'>
  'guard.deleted-posts.missing': Counted<'posts'>
  'guard.er-by-tiny-reach.found': Counted<'err' | 'errBefore' | 'reachFell' | 'engagementsFell'>
  'guard.own-mentions.found': Counted<'mentions' | 'own'>
  'guard.robot-clicks.found': Counted<'visits' | 'looks'>
  'guard.bad-leads.found': Counted<'leads' | 'bad' | 'repeated' | 'impossible' | 'burst'>
  'guard.fast-empty-answers.found': Counted<'answers' | 'empty' | 'shown' | 'real'>
  'guard.flattering-period.found': { from: string; to: string; measure: string; change: number; yearAgo: number }
  'guard.redefinition.told': { day: string; measure: string; times: number }
  'guard.redefinition.step': { day: string; measure: string; times: number }
}

interface Signs {
  'guard.sign.beyond-usual': { z: number }
  'guard.sign.no-reach-rise': None
  'guard.sign.then-left': { left: number }
  'guard.sign.left-beyond-joined': { left: number }
  'guard.sign.reach-per-follower-fell': None
  'guard.sign.lifeless-profiles': None
  'guard.sign.likes-beyond-reach': None
  'guard.sign.likes-alone': None
  'guard.sign.even-gaps': None
  'guard.sign.within-seconds': None
  'guard.sign.strangers': None
  'guard.sign.every-post': { people: number; share: number }
  'guard.sign.not-chance': { p: number }
  'guard.sign.arrive-together': { minutes: number }
  'guard.sign.lockstep': { pairs: number; p: number }
  'guard.sign.say-nothing': { share: number }
  'guard.sign.same-words': None
  'guard.sign.same-hours': None
  'guard.sign.empty-more-than-usual': None
  'guard.sign.came-with-contest': None
  'guard.sign.never-returned': None
  'guard.sign.contest-words': None
  'guard.sign.above-ordinary': None
  'guard.sign.deleted': None
  'guard.sign.weak-ones-deleted': None
  'guard.sign.reach-fell': None
  'guard.sign.own-people': None
  'guard.sign.robot-agent': None
  'guard.sign.same-visitor': None
  'guard.sign.no-time-on-page': None
  'guard.sign.same-contact': None
  'guard.sign.marked-bad': None
  'guard.sign.auto-answers': None
  'guard.sign.last-year-too': None
  'guard.sign.definition-changed': None
  'guard.sign.one-day-step': None
  'guard.sign.reactions-did-not-follow': None
}

interface Innocent {
  'guard.innocent.outside-mention': None
  'guard.innocent.contest-nearby': None
  'guard.innocent.network-purge': None
  'guard.innocent.silent-readers': None
  'guard.innocent.fewer-posts': None
  'guard.innocent.strong-post': None
  'guard.innocent.live-or-codeword': None
  'guard.innocent.faithful-fans': None
  'guard.innocent.answer-to-question': None
  'guard.innocent.usual-after-contest': None
  'guard.innocent.contest-was-goal': None
  'guard.innocent.cleaning': None
  'guard.innocent.narrow-audience': None
  'guard.innocent.staff-are-fans': None
  'guard.innocent.office-network': None
  'guard.innocent.asked-twice': None
  'guard.innocent.greeting-then-human': None
  'guard.innocent.real-growth-in-season': None
  'guard.innocent.real-reach': None
}

interface Silent {
  'guard.silent.history': { have: number; need: number }
  'guard.silent.followers': None
  /** A rise beyond the usual that nothing else speaks for or against. */
  'guard.silent.lone-rise': Counted<'gained' | 'usual' | 'more'>
  'guard.silent.losses': None
  'guard.silent.reach': None
  'guard.silent.profiles': None
  'guard.silent.no-reference': { network: string }
  'guard.silent.few-profiles': { have: number; need: number }
  'guard.silent.posts': { have: number; need: number }
  'guard.silent.comments': { have: number; need: number }
  'guard.silent.actors': None
  'guard.silent.times': None
  'guard.silent.texts': None
  'guard.silent.mentions': None
  'guard.silent.staff': None
  'guard.silent.visits': { have: number; need: number }
  'guard.silent.leads': { have: number; need: number }
  'guard.silent.questions': { have: number; need: number }
  'guard.silent.deleted': None
  'guard.silent.year': { have: number; need: number }
}

interface Tested {
  /** Null hypothesis, test, estimate with its interval. */
  'guard.statistician': { null: Phrase; test: Phrase; estimate: number; low: number; high: number }
  'guard.statistic': { name: string; value: number; p: number | null; n: number; of: string }
}

interface Failures {
  'guard.unknown': { id: string; known: readonly string[] }
}

/** Mapped, so that every code has an index signature of params as `phrases` asks. */
type Plain<T> = { [K in keyof T]: { [P in keyof T[K]]: T[K][P] } }
export type GuardPhrases = Plain<About & Found & Signs & Innocent & Silent & Tested & Failures>

export const say = phrases<GuardPhrases>()
