/** The guards: a name, a sentence for a manager and one for a statistician. */
import type { GuardId } from '../../core/guards/ids.ts'

export const guardNames: Record<GuardId, { name: string; what: string; method: string; null: string; source: string }> =
  {
    'follower-burst': {
      name: 'Burst of followers with no cause',
      what: 'Followers jumped within one to three days, and reach, ads, mentions and contests do not explain it.',
      method:
        'Sum of follows over 1–3 days against the level of 42 days before and after, weekday-adjusted; spread is the MAD of the same sums over the account’s own history, with overdispersed Poisson as the floor. Where follows go in step with reach (Huber’s line over days), a day’s expectation moves with reach. Threshold: z ≥ 7, or z ≥ 4 together with unusual losses. With reach unknown it is told only if more left afterwards than leave here after such a rise (z ≥ 2).',
      null: 'Follows of these days run at the level of the 42 days around, with the account’s own spread of such sums.',
      source:
        'median and MAD: Hampel (1974); comparison with other places of one’s own history: placebo-in-time, Abadie et al. (2010); a line that outliers hardly bend: Huber (1964); edges of the stretch: Levin and Kline (1985); thresholds: Merilo, set on generated accounts and on the halves of series that are not reported',
    },
    'follower-drip': {
      name: 'Followers dripping in with no cause',
      what: 'For days or weeks in a row a few more people follow than usual while reach does not rise; later part of them leave. This is how bought followers arrive.',
      method:
        'Cumulative follows in windows of 5 to 45 days against the level around them, weekday-adjusted; days with a known cause or a jump of reach are left out. Where follows go in step with reach (Huber’s line over days), a day’s expectation moves with reach. Threshold: z ≥ 5, or z ≥ 3.5 with a second sign of p < 0.1 and a sum of z ≥ 6. With reach unknown it is told only if more left afterwards than leave here after such a rise (z ≥ 2). The interval is 80%.',
      null: 'Cumulative follows of the window are like such sums elsewhere in the account’s history; the window was searched for, hence the high threshold.',
      source:
        'median and MAD: Hampel (1974); comparison with other places of one’s own history: placebo-in-time, Abadie et al. (2010); a line that outliers hardly bend: Huber (1964); edges of the stretch: Levin and Kline (1985); thresholds: Merilo, set on generated accounts and on the halves of series that are not reported',
    },
    'burst-then-losses': {
      name: 'Came and left',
      what: 'After an unexplained rise more people left than usual: about half of bought followers are gone within two months.',
      method:
        'Unfollows over 14, 30 and 60 days after the rise against the level around; weeks after contests and viral posts are left out. The horizon with the highest z counts, threshold 1.28 (1.65 for a burst). With reach unknown the level of losses allows for how many came before, and the threshold is 2.',
      null: 'After the rise people leave at the same rate as around it.',
      source:
        'as for the rise; write-off times: offers of the market of bought followers (Kolomeets and Chechulin, 2021)',
    },
    'followers-up-reach-down': {
      name: 'More followers, less reach',
      what: 'Followers grow while reach per follower falls: the new ones do not look.',
      method:
        'Reach per thousand followers over 28 days against 42 days before and after, z ≤ −3 and a fall of at least 20%; growth at twice the usual pace; at least 70% of the former number of posts.',
      null: 'Reach per thousand followers over 28 days is the same as over the 42 days before and after.',
      source: 'median and MAD: Hampel (1974); the rule is Merilo’s',
    },
    'lifeless-profiles': {
      name: 'Lifeless profiles among followers',
      what: 'What share of followers look like lifeless profiles: they follow many, hardly anybody follows them, they show nothing. A share with an interval only, and only where labelled profiles exist (Instagram); nobody is judged.',
      method:
        'Eight features of a profile (following ÷ followers ≥ 3, 10, 20; posts ≤ 5 and ≤ 1; no picture; ≥ 3 digits in the name; ≤ 30 followers), flagged from two. The share of flagged ones is cleaned of the rule’s errors (sensitivity 50 of 56, specificity 350 of 432); the 80% interval carries the doubt about all three. Told when its lower end is above 20%.',
      null: 'At most 20% of profiles are lifeless.',
      source:
        'cleaning of the share: Rogan and Gladen (1978); interval: Lang and Reiczigel (2014); labels: SRF Data (2017), CC BY-SA 4.0',
    },
    'likes-beyond-reach': {
      name: 'More likes than the reach gives',
      what: 'A post has far more likes than such reach brings here, while comments, shares and saves are as usual.',
      method:
        'Huber regression of log(likes + 1) on log(reach) over the account’s posts; a residual above 4 MAD with ordinary other reactions.',
      null: 'Likes follow post reach as on the account’s other posts; the farthest post is given.',
      source: 'robust regression: Huber (1964); the threshold is Merilo’s',
    },
    'engagement-rhythm': {
      name: 'Unnatural rhythm',
      what: 'Comments or follows come too evenly, as if by a timer, or in a bunch within seconds.',
      method:
        'Coefficient of variation of 12 gaps in a row below 0.15 (about 1 for independent people), or 8 and more events within 10 seconds that the flow of the hour around does not explain.',
      null: 'Events arrive independently: the coefficient of variation of their gaps is about 1.',
      source: 'gaps of a Poisson flow; thresholds are Merilo’s',
    },
    'comment-pod': {
      name: 'The same few commenters',
      what: 'The same few people write under nearly every post: possibly an engagement pod.',
      method:
        'People under 60% of posts and more, or groups of three and more linked by pairs with z > 5 (hypergeometric); compared with 39 permutations of the comments (p by Phipson and Smyth). A second sign is needed: the permutations, arrival within the same minutes, or empty texts.',
      null: 'People comment independently: everyone keeps their number of comments, posts keep theirs, the pairing is chance.',
      source: 'joint actions against permutations: Beutel et al. (CopyCatch, 2013), Phipson and Smyth (2010)',
    },
    'empty-comments': {
      name: 'Empty and repeated comments',
      what: 'Many comments are nearly word for word the same, or say nothing: “nice pic”, “🔥🔥”.',
      method:
        'MinHash over shingles of 4 letters (one permutation, 15 bins; Jaccard from 0.65), at least 4 copies within two days or 6 at any time, by three people or more; a month’s share of empty and advertising ones (links, “subscribe”, “check my channel”) against the median of the other months (3 standard deviations), or above 60%.',
      null: 'The share of empty and repeated comments is the account’s usual one.',
      source: 'MinHash: Broder (1997), one permutation: Li, Owen and Zhang (2012); the list of words is Merilo’s',
    },
    'contest-hunters': {
      name: 'Prize hunters',
      what: 'People came for a contest and left after it, or were not seen again: it is too early to call them an audience.',
      method:
        'Follows beyond the usual during the contest and unfollows beyond the usual over 45 days after it; where persons are known, the share returning after 7–45 days against other newcomers (difference of shares, z > 2).',
      null: 'After the contest people leave and return as on other days.',
      source: 'comparison of shares by the pooled difference; the rule is Merilo’s',
    },
    'contest-held-engagement': {
      name: 'Engagement held up by contests',
      what: 'Without the contest posts average engagement is clearly lower.',
      method:
        'Mean engagements per post with and without contest posts; what stands above the median of ordinary posts is taken off, the interval comes from their 10th and 90th percentiles. A contest is recognised by the words of the post.',
      null: 'No hypothesis is tested: means with and without the contest posts are compared.',
      source: 'a description without a test; the rule is Merilo’s',
    },
    'deleted-posts': {
      name: 'Deleted posts',
      what: 'Weak posts were deleted, and the average of the rest looks better.',
      method:
        'Posts that were known and are gone: at least 70% of them below the median, the mean up by at least 5%. Where a source counts publications by day: days with more publications than visible posts.',
      null: 'Posts were deleted regardless of their result: a weak one as often as a strong one.',
      source: 'sign test: Arbuthnott (1710); the rule is Merilo’s',
    },
    'er-by-tiny-reach': {
      name: 'ER lifted by tiny reach',
      what: 'The share of engaged people rose not because more people react but because fewer saw the posts.',
      method:
        'Median post reach down by a third or more, engagements not up, ERR up by at least 20%; Hodges–Lehmann shift of log reach beyond two standard errors.',
      null: 'The logarithm of post reach did not shift.',
      source: 'shift: Hodges and Lehmann (1963); the rule is Merilo’s',
    },
    'own-mentions': {
      name: 'Mentions by your own people',
      what: 'Some mentions and hashtags were written by the brand’s accounts and staff.',
      method: 'An exact count: the author is marked as your own, or answers for the brand elsewhere.',
      null: 'No hypothesis is tested: an exact count.',
      source: 'an exact count',
    },
    'robot-clicks': {
      name: 'Robot clicks',
      what: 'Some visits look like robots: the same visitor, no time on the page, a bunch within seconds.',
      method:
        'A visit with two signs of three: the fourth and later within 10 minutes by one visitor; 6 and more within 5 seconds on one link; 0 seconds and at most one page. Or the robot names itself.',
      null: 'No hypothesis is tested: visits with two signs or a robot’s own name are counted.',
      source: 'the rule and a short list of robots’ names are Merilo’s',
    },
    'bad-leads': {
      name: 'Unusable leads',
      what: 'Some leads are repeats, impossible or throw-away contacts, or bunches from one place.',
      method:
        'An exact count: the same contact (pseudonym) within 90 days; a contact marked unusable at import. A bunch (4 and more within a minute from one source) is shown but not taken off by itself.',
      null: 'No hypothesis is tested: repeats, unusable contacts and bunches are counted.',
      source: 'an exact count; the rule of bunches is Merilo’s',
    },
    'fast-empty-answers': {
      name: 'Quick empty answers',
      what: 'Response time looks good thanks to automatic replies and deflections.',
      method:
        'Median response time with all answers and without automatic and deflecting ones; a question answered only so counts as still waiting (censored at the longest answer).',
      null: 'No hypothesis is tested: automatic and deflecting answers are counted, the median is taken with and without them.',
      source: 'censored waits: Kaplan and Meier (1958), simplified',
    },
    'flattering-period': {
      name: 'A flattering period',
      what: 'There is growth against the period before, but a year ago it was the same at this time: it is the season.',
      method:
        'Daily means: the period against an equal one before it, and the same 52 weeks earlier; a rise of at least 15% both times and at most 5% left without the season; last year’s rise beyond the usual spread.',
      null: 'A year ago the level at this time changed within what is usual for the account.',
      source: 'seasonal comparison with last year; thresholds are Merilo’s',
    },
    redefinition: {
      name: 'The network counts differently now',
      what: 'The network changed the definition of a measure, and the jump of that day is not growth.',
      method:
        'Log ratio of medians over 28 days before and after the break mark, z ≥ 2.5; without a mark only a wall counts: all 14 days after above all 14 days before, 1.5 times and more, with unchanged likes and comments.',
      null: 'The median of the 28 days after the date equals that of the 28 days before.',
      source: 'ratio of medians before and after; the networks’ announcements of new definitions',
    },
  }
