/** The guards: a name, a sentence for a manager and one for a statistician. */
import type { GuardId } from '../../core/guards/ids.ts'

export const guardNames: Record<GuardId, { name: string; what: string; method: string }> = {
  'follower-burst': {
    name: 'Burst of followers with no cause',
    what: 'Followers jumped within one to three days, and reach, ads, mentions and contests do not explain it.',
    method:
      'Sum of follows over 1–3 days against the level of 42 days before and after, weekday-adjusted; spread is the MAD of the same sums over the account’s own history, with overdispersed Poisson as the floor. Threshold: z ≥ 7, or z ≥ 4 together with unusual losses.',
  },
  'follower-drip': {
    name: 'Followers dripping in with no cause',
    what: 'For days or weeks in a row a few more people follow than usual while reach does not rise; later part of them leave. This is how bought followers arrive.',
    method:
      'Cumulative follows in windows of 5 to 45 days against the level around them, weekday-adjusted; days with a known cause or a jump of reach are left out. Threshold: z ≥ 4, or a second sign with p < 0.1 and a sum of z ≥ 4.2. The interval is 80%.',
  },
  'burst-then-losses': {
    name: 'Came and left',
    what: 'After an unexplained rise more people left than usual: about half of bought followers are gone within two months.',
    method:
      'Unfollows over 14, 30 and 60 days after the rise against the level around; weeks after contests and viral posts are left out. The horizon with the highest z counts, threshold 1.28 (1.65 for a burst).',
  },
  'followers-up-reach-down': {
    name: 'More followers, less reach',
    what: 'Followers grow while reach per follower falls: the new ones do not look.',
    method:
      'Reach per thousand followers over 28 days against 42 days before and after, z ≤ −3 and a fall of at least 20%; growth at twice the usual pace; at least 70% of the former number of posts.',
  },
  'likes-beyond-reach': {
    name: 'More likes than the reach gives',
    what: 'A post has far more likes than such reach brings here, while comments, shares and saves are as usual.',
    method:
      'Huber regression of log(likes + 1) on log(reach) over the account’s posts; a residual above 4 MAD with ordinary other reactions.',
  },
  'engagement-rhythm': {
    name: 'Unnatural rhythm',
    what: 'Comments or follows come too evenly, as if by a timer, or in a bunch within seconds.',
    method:
      'Coefficient of variation of 12 gaps in a row below 0.15 (about 1 for independent people), or 8 and more events within 10 seconds that the flow of the hour around does not explain.',
  },
  'comment-pod': {
    name: 'The same few commenters',
    what: 'The same few people write under nearly every post: possibly an engagement pod.',
    method:
      'People under 60% of posts and more, or groups of three and more linked by pairs with z > 5 (hypergeometric); compared with 39 permutations of the comments (p by Phipson and Smyth). A second sign is needed: the permutations, arrival within the same minutes, or empty texts.',
  },
  'empty-comments': {
    name: 'Empty and repeated comments',
    what: 'Many comments are nearly word for word the same, or say nothing: “nice pic”, “🔥🔥”.',
    method:
      'MinHash over shingles of 4 letters (one permutation, 15 bins; Jaccard from 0.65), at least 4 copies within two days or 6 at any time, by three people or more; a month’s share of empty ones against the median of the other months (3 standard deviations), or above 60%.',
  },
  'contest-hunters': {
    name: 'Prize hunters',
    what: 'People came for a contest and left after it, or were not seen again: it is too early to call them an audience.',
    method:
      'Follows beyond the usual during the contest and unfollows beyond the usual over 45 days after it; where persons are known, the share returning after 7–45 days against other newcomers (difference of shares, z > 2).',
  },
  'contest-held-engagement': {
    name: 'Engagement held up by contests',
    what: 'Without the contest posts average engagement is clearly lower.',
    method:
      'Mean engagements per post with and without contest posts; what stands above the median of ordinary posts is taken off, the interval comes from their 10th and 90th percentiles. A contest is recognised by the words of the post.',
  },
  'deleted-posts': {
    name: 'Deleted posts',
    what: 'Weak posts were deleted, and the average of the rest looks better.',
    method:
      'Posts that were known and are gone: at least 70% of them below the median, the mean up by at least 5%. Where a source counts publications by day: days with more publications than visible posts.',
  },
  'er-by-tiny-reach': {
    name: 'ER lifted by tiny reach',
    what: 'The share of engaged people rose not because more people react but because fewer saw the posts.',
    method:
      'Median post reach down by a third or more, engagements not up, ERR up by at least 20%; Hodges–Lehmann shift of log reach beyond two standard errors.',
  },
  'own-mentions': {
    name: 'Mentions by your own people',
    what: 'Some mentions and hashtags were written by the brand’s accounts and staff.',
    method: 'An exact count: the author is marked as your own, or answers for the brand elsewhere.',
  },
  'robot-clicks': {
    name: 'Robot clicks',
    what: 'Some visits look like robots: the same visitor, no time on the page, a bunch within seconds.',
    method:
      'A visit with two signs of three: the fourth and later within 10 minutes by one visitor; 6 and more within 5 seconds on one link; 0 seconds and at most one page. Or the robot names itself.',
  },
  'bad-leads': {
    name: 'Unusable leads',
    what: 'Some leads are repeats, impossible or throw-away contacts, or bunches from one place.',
    method:
      'An exact count: the same contact (pseudonym) within 90 days; a contact marked unusable at import. A bunch (4 and more within a minute from one source) is shown but not taken off by itself.',
  },
  'fast-empty-answers': {
    name: 'Quick empty answers',
    what: 'Response time looks good thanks to automatic replies and deflections.',
    method:
      'Median response time with all answers and without automatic and deflecting ones; a question answered only so counts as still waiting (censored at the longest answer).',
  },
  'flattering-period': {
    name: 'A flattering period',
    what: 'There is growth against the period before, but a year ago it was the same at this time: it is the season.',
    method:
      'Daily means: the period against an equal one before it, and the same 52 weeks earlier; a rise of at least 15% both times and at most 5% left without the season; last year’s rise beyond the usual spread.',
  },
  redefinition: {
    name: 'The network counts differently now',
    what: 'The network changed the definition of a measure, and the jump of that day is not growth.',
    method:
      'Log ratio of medians over 28 days before and after the break mark, z ≥ 2.5; without a mark only a wall counts: all 14 days after above all 14 days before, 1.5 times and more, with unchanged likes and comments.',
  },
}
