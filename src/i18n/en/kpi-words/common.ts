/** Warnings and reasons that several KPIs share. */
export const METHOD = 'Merilo’s method.'

export const BOUGHT = 'Bots and incentivised follows, sold by the hundred for small change.'
export const DRIP = 'Drip-fed bought followers: a few a day, so that the chart does not jump.'
export const HUNTERS = 'Giveaways: prize hunters come, then leave or fall silent.'
export const MASS_FOLLOWING = 'Mass following and adding people without asking: they follow back and never read.'
export const BOUGHT_LIKES = 'Bought likes and reactions.'
export const PODS = 'Engagement pods: the same people under every post.'
export const EMPTY = 'Empty comments: “super”, “cool”, an emoji.'
export const CONTEST_ACTIVITY = 'Like-share-comment contests: activity lasts as long as the prize.'
export const DELETED = 'Deleting weak posts before the report lifts the average.'
export const TINY_REACH = 'Showing posts to a small circle of friends: the rate rises while the people get fewer.'
export const ROBOTS = 'Clicks by robots or by one and the same visitor, visits with zero time on page.'
export const FLATTERING = 'A flattering period: compared with a failed month instead of the same season.'
export const BAD_LEADS = 'Duplicates, disposable mailboxes and impossible phone numbers instead of leads.'
export const OWN = 'Posts by the brand’s own accounts and staff.'
export const REDEFINED = 'A network’s redefinition (impressions → views, 2025) presented as growth.'

export const MONEY_EASY = 'Sold by the piece and cheap; one number alone cannot be checked.'
export const MODERATE_TALK = 'It can be faked, but text can be read and repeats show.'

export const TG_NO_REACH =
  'Telegram has no reach, only post views. An account counts once per post, yet these are views and do not add up to reach.'
export const TG_JSON_NO_VIEWS =
  'The Telegram Desktop file has neither views nor forwards, only reactions, replies and poll votes.'
export const TG_COMMENTS = 'Comments of a channel live in its linked discussion group, which is exported separately.'
export const TG_FOLLOWERS =
  'The Telegram Desktop export does not know a channel’s subscribers: TGStat data or a typed figure is needed.'
export const VK_DAILY_REACH =
  'Community statistics give daily reach. A month’s reach is not the sum of days: take it from the dashboard.'
export const VK_SAVES = 'VK gives saves by day only, never for a single post.'
export const META_VIEWS =
  'Since 2025 views have replaced impressions. They are different measures: no line is drawn across that border.'
export const META_FOLLOWS = 'Meta gives follows by day, unfollows not always; without them there is no net growth.'
export const META_LAW = 'Advertising here must not be placed in Russia; old spend serves for comparison only.'
export const YT_ROUNDED = 'YouTube rounds the subscribers of large channels, but gives gains exactly.'

export const WINDOW_WEEKS = 'Activity depends on the weekday and on single lucky posts: under four weeks it is noise.'
export const WINDOW_TWO = 'Less than two weeks is two or three accidents and one weekend.'
export const WINDOW_RARE = 'Events are few: over a short time one case swings the rate.'
export const WINDOW_MONTH = 'Networks count this by the month; within one, weekends and mailings get in the way.'
