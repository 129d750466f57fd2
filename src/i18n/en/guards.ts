import type { GuardPhrases } from '../../core/guards/phrases.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import { namePhrases } from '../generated.ts'
import { english, typeset } from '../typography.ts'
import type { Format, WordMap, Words } from '../words.ts'
import { guardNames } from './guard-names.ts'
import { measureNames } from './measure-names.ts'

type Table<K extends string> = Record<K, string>
const column = (part: 'name' | 'what' | 'method' | 'null' | 'source') =>
  Object.fromEntries(Object.entries(guardNames).map(([id, words]) => [id, words[part]])) as Table<
    keyof typeof guardNames
  >
const about = <K extends 'name' | 'what' | 'method' | 'null' | 'source'>(part: K) =>
  namePhrases(typeset(column(part), english), 'guard.', `.${part}` as const)

const measure = (id: string): string => measureNames[id as MeasureId] ?? id
const span = ({ from, to }: { from: string; to: string }, f: Format): string =>
  from === to ? f.day(from) : f.range(from, to)
const people = (n: number, f: Format) => f.plural(n, { one: '# person', other: '# people' })
const comments = (n: number, f: Format) => f.plural(n, { one: '# comment', other: '# comments' })
const newcomers = (n: number, f: Format) => f.plural(n, { one: '# new follower', other: '# new followers' })
const posts = (n: number, f: Format) => f.plural(n, { one: '# post', other: '# posts' })
const like = (n: number, f: Format) => f.plural(n, { one: 'looks', other: 'look' })
const need = (have: number, least: number, f: Format) =>
  `there are ${f.number(have)}, at least ${f.number(least)} are needed`

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const sentences: Words<Omit<GuardPhrases, `guard.${string}.${'name' | 'what' | 'method' | 'null' | 'source'}`>> = {
  'guard.follower-burst.found': ({ gained, looks, counted, from, to }, f) =>
    `${newcomers(gained, f)} (${span({ from, to }, f)}), of whom about ${f.number(looks)} ${like(looks, f)} bought; ${f.number(counted)} counted`,
  'guard.follower-drip.found': ({ gained, looks, counted, from, to, days, usual }, f) =>
    `${newcomers(gained, f)} over ${f.plural(days, { one: '# day', other: '# days' })} (${span({ from, to }, f)}), of whom about ${f.number(looks)} ${like(looks, f)} bought; ${f.number(counted)} counted. The usual here is about ${f.number(usual)} a day`,
  'guard.burst-then-losses.found': ({ came, left, usual, from, to }, f) =>
    `About ${f.number(came)} more than usual came, then about ${f.number(left)} more than usual left (${span({ from, to }, f)}; usually ${f.number(usual)} unfollow in such a time)`,
  'guard.followers-up-reach-down.found': ({ growth, fell, looks, from, to }, f) =>
    `${f.number(growth)} more followers, but reach per follower fell by ${f.percent(fell)} (${span({ from, to }, f)}): about ${f.number(looks)} of the new ones do not show in reach`,
  'guard.lifeless-profiles.found': ({ profiles, share, low, high }, f) =>
    `Of ${f.plural(profiles, { one: '# profile', other: '# profiles' })} of followers about ${f.percent(share)} look lifeless (${f.percent(low)} to ${f.percent(high)}). This is a share and not a list: it says nothing about any one person`,
  'guard.likes-beyond-reach.found': ({ posts: n, likes, looks, from, to }, f) =>
    `${posts(n, f)} (${span({ from, to }, f)}) with ${f.number(likes)} likes, about ${f.number(looks)} of them beyond what such reach gives here; looks bought`,
  'guard.engagement-rhythm.even': ({ events, gap, from, to }, f) =>
    `${f.plural(events, { one: '# action', other: '# actions' })} came too evenly, about every ${f.duration(gap)} (${span({ from, to }, f)}); looks like a program`,
  'guard.engagement-rhythm.burst': ({ events, seconds, from, to }, f) =>
    `${f.plural(events, { one: '# action', other: '# actions' })} came in bunches within ${f.duration(seconds)} (${span({ from, to }, f)}); people do not coincide like this`,
  'guard.comment-pod.found': ({ people: n, comments: all, share, looks, from, to }, f) =>
    `${people(n, f)} wrote ${comments(all, f)}, ${f.percent(share)} of all (${span({ from, to }, f)}); looks like an engagement pod, about ${f.number(looks)} not counted`,
  'guard.empty-comments.duplicates': ({ comments: n, example, from, to }, f) =>
    `${comments(n, f)} nearly word for word the same (${span({ from, to }, f)}), for example: “${example}”`,
  'guard.empty-comments.empty': ({ comments: n, share, usual, from, to }, f) =>
    `${comments(n, f)} (${span({ from, to }, f)}), ${f.percent(share)} of which say nothing${usual > 0 ? `; usually ${f.percent(usual)} here` : ''}`,
  'guard.contest-hunters.left': ({ came, left, from, to }, f) =>
    `The contest brought about ${f.number(came)} followers, and about ${f.number(left)} of them left afterwards (${span({ from, to }, f)})`,
  'guard.contest-hunters.never-returned': ({ came, gone, usual, from, to }, f) =>
    `${people(came, f)} came for the contest (${span({ from, to }, f)}), ${f.number(gone)} were not seen again; of ordinary newcomers ${f.percent(usual)} return`,
  'guard.contest-held-engagement.found': ({ posts: n, with: held, without, share, from, to }, f) =>
    `${posts(n, f)} with a contest (${span({ from, to }, f)}): the mean per post is ${f.number(held)} with them and ${f.number(without)} without, ${f.percent(share)} less`,
  'guard.deleted-posts.found': ({ posts: n, deleted, shown, from, to }, f) =>
    `${posts(n, f)} deleted (${span({ from, to }, f)}): ${f.number(deleted)} engagements on average, against ${f.number(shown)} of those that stayed`,
  'guard.deleted-posts.missing': ({ posts: n, from, to }, f) =>
    `${f.number(n)} more published than can be seen now (${span({ from, to }, f)}): it looks as if posts were deleted`,
  'guard.er-by-tiny-reach.found': ({ err, errBefore, reachFell, engagementsFell, from, to }, f) =>
    `ERR rose from ${f.percent(errBefore)} to ${f.percent(err)} (${span({ from, to }, f)}), but reach per post fell by ${f.percent(reachFell)} and engagements ${engagementsFell > 0 ? `fell by ${f.percent(engagementsFell)}` : 'did not rise'}`,
  'guard.own-mentions.found': ({ mentions, own, from, to }, f) =>
    `${f.number(own)} of ${f.number(mentions)} mentions are by your own people (${span({ from, to }, f)}); ${f.number(mentions - own)} counted`,
  'guard.robot-clicks.found': ({ visits, looks, from, to }, f) =>
    `${f.number(looks)} of ${f.number(visits)} visits ${like(looks, f)} like robots (${span({ from, to }, f)}); ${f.number(visits - looks)} counted`,
  'guard.bad-leads.found': ({ leads, bad, repeated, impossible, burst, from, to }, f) =>
    `${f.number(bad)} of ${f.number(leads)} leads are in question (${span({ from, to }, f)}): ${f.list(
      [
        repeated > 0 ? `repeats: ${f.number(repeated)}` : '',
        impossible > 0 ? `unusable contact: ${f.number(impossible)}` : '',
        burst > 0 ? `a bunch within a minute: ${f.number(burst)}` : '',
      ].filter(Boolean),
    )}`,
  'guard.fast-empty-answers.found': ({ answers, empty, shown, real, from, to }, f) =>
    `${f.number(empty)} of ${f.number(answers)} answers are automatic or deflecting (${span({ from, to }, f)}). The median answer takes ${f.duration(shown)} with them and at least ${f.duration(real)} without`,
  'guard.flattering-period.found': ({ measure: id, change, yearAgo, from, to }, f) =>
    `${measure(id)}: ${f.signed(change)}% against the period before (${span({ from, to }, f)}), but a year ago at this time it was ${f.signed(yearAgo)}%: looks like the season`,
  'guard.redefinition.told': ({ day, measure: id, times }, f) =>
    `${measure(id)}: counted differently from ${f.day(day)}, and the figure became ${f.number(times)} times larger in a day. This is not growth: do not compare across this date`,
  'guard.redefinition.step': ({ day, measure: id, times }, f) =>
    `${measure(id)}: ${f.number(times)} times larger from ${f.day(day)} while likes and comments stayed; looks like a change of definition`,

  'guard.sign.beyond-usual': ({ z }, f) => `growth beyond the usual (z = ${f.number(z, 1)})`,
  'guard.sign.no-reach-rise': () => 'growth beyond the usual while reach, views and mentions did not rise',
  'guard.sign.then-left': ({ left }, f) => `more than usual left afterwards, about ${f.number(left)}`,
  'guard.sign.left-beyond-joined': ({ left }, f) =>
    `more left afterwards than leave here after such a rise, about ${f.number(left)}`,
  'guard.sign.reach-per-follower-fell': () => 'reach per follower fell',
  'guard.sign.lifeless-profiles': () => 'more lifeless profiles than usual',
  'guard.sign.likes-beyond-reach': () => 'far more likes than such reach gives',
  'guard.sign.likes-alone': () => 'comments, shares and saves are as usual',
  'guard.sign.even-gaps': () => 'the gaps are nearly equal',
  'guard.sign.within-seconds': () => 'came within seconds',
  'guard.sign.strangers': () => 'nearly everyone once, nobody talks to anybody',
  'guard.sign.every-post': ({ people: n, share }, f) => `${people(n, f)} write under ${f.percent(share)} of posts`,
  'guard.sign.not-chance': ({ p }, f) => `chance does not explain it (p\u00a0=\u00a0${f.number(p, 3)})`,
  'guard.sign.arrive-together': ({ minutes }, f) =>
    `they arrive together, within ${f.plural(minutes, { one: '# minute', other: '# minutes' })}`,
  'guard.sign.lockstep': ({ pairs, p }, f) =>
    `${f.plural(pairs, { one: '# pair writes', other: '# pairs write' })} within the same minute under three posts or more (permutations: p\u00a0=\u00a0${f.number(p, 3)})`,
  'guard.sign.say-nothing': ({ share }, f) => `${f.percent(share)} of the texts say nothing`,
  'guard.sign.same-words': () => 'different people write nearly the same words',
  'guard.sign.same-hours': () => 'and at nearly the same time',
  'guard.sign.empty-more-than-usual': () => 'far more empty ones than usual here',
  'guard.sign.came-with-contest': () => 'came during the contest',
  'guard.sign.never-returned': () => 'did not return, though ordinary newcomers do',
  'guard.sign.contest-words': () => 'the post speaks of a contest',
  'guard.sign.above-ordinary': () => 'more engagement than ordinary posts',
  'guard.sign.deleted': () => 'the posts were there and are gone',
  'guard.sign.weak-ones-deleted': () => 'the weak ones are gone',
  'guard.sign.reach-fell': () => 'reach per post fell',
  'guard.sign.own-people': () => 'the author is the brand or its staff',
  'guard.sign.robot-agent': () => 'the robot names itself',
  'guard.sign.same-visitor': () => 'the same visitor again and again',
  'guard.sign.no-time-on-page': () => 'no time on the page',
  'guard.sign.same-contact': () => 'the same contact',
  'guard.sign.marked-bad': () => 'the contact is unusable, as seen at import',
  'guard.sign.auto-answers': () => 'an automatic reply or a deflection instead of an answer',
  'guard.sign.last-year-too': () => 'the same growth a year ago',
  'guard.sign.definition-changed': () => 'the definition changed that day',
  'guard.sign.one-day-step': () => 'a jump in one day',
  'guard.sign.reactions-did-not-follow': () => 'engagement did not rise',

  'guard.innocent.outside-mention': () =>
    'It may be something else: you were mentioned where there is no data, in another channel, at an event or in print.',
  'guard.innocent.contest-nearby': () => 'It may be something else: a contest was near, and people came for it.',
  'guard.innocent.network-purge': () => 'It may be something else: the network purged inactive accounts everywhere.',
  'guard.innocent.silent-readers': () =>
    'It may also be this: many people only read and post nothing, older ones most of all.',
  'guard.innocent.fewer-posts': () =>
    'It may be something else: the network changed what it shows, formats changed, or another season began.',
  'guard.innocent.strong-post': () => 'It may be something else: the post was simply liked a lot, or promoted.',
  'guard.innocent.live-or-codeword': () =>
    'It may be something else: a live stream, a code word or “put a plus”, when everyone writes at once.',
  'guard.innocent.faithful-fans': () =>
    'It may be something else: these are loyal readers, and they really always write.',
  'guard.innocent.answer-to-question': () =>
    'It may be something else: everyone answered one question or repeated a slogan.',
  'guard.innocent.usual-after-contest': () => 'This follows any contest: it is the price of one, not a fraud.',
  'guard.innocent.contest-was-goal': () =>
    'If the contest was planned, this is its honest result; the point is not to take it for the norm.',
  'guard.innocent.cleaning': () => 'It may be something else: outdated, mistaken or repeated posts were cleaned up.',
  'guard.innocent.narrow-audience': () =>
    'It may be something else: the posts were for a narrow audience, and it answered.',
  'guard.innocent.staff-are-fans': () => 'Staff may love their brand; it is just not an outside voice.',
  'guard.innocent.office-network': () => 'It may be something else: one office or shared Wi-Fi, a slow page.',
  'guard.innocent.asked-twice': () => 'It may be something else: a person did not get an answer and asked again.',
  'guard.innocent.greeting-then-human': () => 'An automatic reply does no harm when a human follows soon.',
  'guard.innocent.real-growth-in-season': () => 'The growth is real; the season brought it.',
  'guard.innocent.real-reach': () => 'It may be something else: reach really grew, for example with a new format.',

  'guard.silent.history': ({ have, need: least }, f) => `Too little history: ${need(have, least, f)} (days)`,
  'guard.silent.followers': () => 'No daily data on followers',
  'guard.silent.lone-rise': ({ gained, usual, more, from, to }, f) =>
    `${newcomers(gained, f)} (${span({ from, to }, f)}) where ${f.number(usual)} are usual${more > 0 ? `, and ${f.plural(more, { one: '# more such rise', other: '# more such rises' })}` : ''}. Reach of these days is unknown, and without it bought followers can not be told from good news: import reach or views by day`,
  'guard.silent.losses': () => 'No daily data on unfollows',
  'guard.silent.reach': () => 'No daily data on reach or views',
  'guard.silent.profiles': () => 'No profiles of followers: no file that Merilo reads holds them',
  'guard.silent.no-reference': ({ network }, f) =>
    `No reference for ${f.say({ code: `network.${network}`, params: {} })}: there are no labelled profiles to compare with`,
  'guard.silent.few-profiles': ({ have, need: least }, f) => `Few profiles of followers: ${need(have, least, f)}`,
  'guard.silent.posts': ({ have, need: least }, f) => `Too few posts with the needed figures: ${need(have, least, f)}`,
  'guard.silent.comments': ({ have, need: least }, f) => `Too few comments themselves: ${need(have, least, f)}`,
  'guard.silent.actors': () => 'It is not known who wrote the comments and under which posts',
  'guard.silent.times': () => 'No times of single comments and follows to the minute',
  'guard.silent.texts': () => 'No texts of comments',
  'guard.silent.mentions': () => 'No mentions themselves',
  'guard.silent.staff': () =>
    'It is not known which accounts are your own: name the brand’s accounts and staff in the brand’s settings',
  'guard.silent.visits': ({ have, need: least }, f) =>
    `Too few single visits with a visitor, time or duration: ${need(have, least, f)}`,
  'guard.silent.leads': () => 'No single leads with a contact, time or status',
  'guard.silent.questions': ({ have, need: least }, f) => `Too few answered questions: ${need(have, least, f)}`,
  'guard.silent.deleted': () =>
    'These files do not show whether posts were deleted: two exports of different days are needed',
  'guard.silent.year': ({ have, need: least }, f) =>
    `Too little history to compare with the same season a year ago: ${need(have, least, f)} (days)`,

  'guard.statistic': ({ name, value, p, n, of }, f) => {
    const size = `n = ${f.number(n)} (${of})`
    const chance = p === null ? '' : `, one-sided p ${p < 0.001 ? '< 0.001' : `= ${f.number(p, 3)}`}`
    if (name === 'count') return `Counted: ${f.number(value)} of ${f.number(n)} (${of})`
    if (name === 'variation') return `Coefficient of variation ${f.number(value, 2)}, ${size}`
    if (name === 'permutation') return `Permutations: ${f.number(value)}${chance}, ${size}`
    if (name === 'sign') return `Sign test: ${f.number(value)}${chance}, ${size}`
    return `z\u00a0=\u00a0${f.number(value, 1)}${chance}, ${size}`
  },
  'guard.statistician': ({ null: hypothesis, test, estimate, low, high }, f) =>
    `Null hypothesis: ${lowerFirst(f.say(hypothesis))} ${f.say(test)}. ${
      estimate === 0 && high === 0
        ? 'Nothing to take off: it is a warning.'
        : `Estimate ${f.number(estimate)}, 80% interval from ${f.number(low)} to ${f.number(high)}.`
    }`,

  'guard.unknown': ({ id, known }) => `There is no guard “${id}”. There are: ${known.join(', ')}`,
}

/** Non-breaking spaces are put in afterwards, so that sentences above read as they are written. */
const set = <W extends object>(words: W): W =>
  Object.fromEntries(
    Object.entries(words as WordMap).map(([code, sentence]) => [
      code,
      (params: never, f: Format) => english(sentence(params, f)),
    ]),
  ) as W

export const guards: Words<GuardPhrases> = {
  ...about('name'),
  ...about('what'),
  ...about('method'),
  ...about('null'),
  ...about('source'),
  ...set(sentences),
}
