import type { KpiWords } from '../../kpi-words.ts'
import * as c from './common.ts'

const SHARED = 'Bringing a person is the specialist’s work; site speed, price and demand are not.'
const MODERATE = 'Clicks are faked, but empty visits show by their time on page.'
const OWN_CLICKS = 'Clicks by staff and one’s own visits.'

export const traffic = {
  site_visits: {
    name: 'site visits from social networks',
    shows: 'How many visits to the site came from social networks.',
    formula: 'Number of visits whose source is a social network.',
    control: SHARED,
    hackability: MODERATE,
    hacks: [c.ROBOTS, OWN_CLICKS, c.FLATTERING],
    caveats: {
      site: 'Networks’ mobile apps often lose the source: without UTM tags part of the visits count as direct.',
    },
    source: `${c.METHOD} A visit as in Metrika: a pause over 30 minutes starts a new one; GA4 counts sessions otherwise.`,
    window: c.WINDOW_TWO,
  },
  utm_visits: {
    name: 'visits by UTM',
    shows: 'How many visits came through tagged links: the post or ad they came from is known.',
    formula: 'Number of visits from social networks with a utm_source.',
    control: SHARED,
    hackability: MODERATE,
    hacks: [c.ROBOTS, OWN_CLICKS, 'Other people’s traffic with our tag.'],
    caveats: { site: 'Tags without one rule (“vk”, “VK”, “vkontakte”) fall apart into different sources.' },
    source: c.METHOD,
    window: c.WINDOW_TWO,
  },
  link_clicks: {
    name: 'link clicks',
    shows: 'How many times a link in posts, stories or the profile was clicked.',
    formula: 'Sum of daily clicks; where these are missing, clicks of the posts published in the period.',
    control: SHARED,
    hackability: MODERATE,
    hacks: [c.ROBOTS, OWN_CLICKS],
    caveats: {
      vk: 'Known for posts only.',
      facebook: 'Photo clicks and other clicks stand apart: “total clicks” is larger.',
      instagram: 'Posts have no links: the profile link and stories are counted.',
    },
    source: `${c.METHOD} A click in the network and a visit to the site are different events: some leave before the page loads.`,
    window: c.WINDOW_TWO,
  },
  contact_clicks: {
    name: 'clicks on contacts',
    shows: 'How many times “call”, “message” or e-mail was pressed, which people do shortly before buying.',
    formula: 'Sum of clicks on phone, e-mail and the contact button.',
    control: SHARED,
    hackability: MODERATE,
    hacks: [c.ROBOTS, OWN_CLICKS],
    caveats: {
      instagram: 'Profile buttons count; a number written in the text does not.',
      tiktok: 'In the business export only (calls).',
    },
    source: c.METHOD,
    window: c.WINDOW_TWO,
  },
  location_clicks: {
    name: 'clicks on location',
    shows: 'How many times the address or the route was opened: people mean to come.',
    formula: 'Sum of clicks on the address and on directions.',
    control: SHARED,
    hackability: MODERATE,
    hacks: [c.ROBOTS, OWN_CLICKS],
    caveats: { instagram: 'Only the profile’s “Get directions” button counts.' },
    source: c.METHOD,
    window: c.WINDOW_TWO,
  },
  goal_reaches: {
    name: 'goals reached on the site',
    shows: 'How many times visitors did on the site what they were brought for.',
    formula: 'Sum of the chosen goals reached.',
    control: 'The specialist brings people; page, price and form do the rest.',
    hackability: MODERATE,
    hacks: [c.ROBOTS, 'A goal “saw two pages” in place of a request.', c.BAD_LEADS],
    caveats: {
      site: 'A file not split by source shows the goals of the whole site, not of social networks alone. The list of goals is written into the agreement: a new easy goal lifts everything.',
    },
    source: `${c.METHOD} GA4 calls them key events.`,
    window: c.WINDOW_TWO,
  },
} satisfies Record<string, KpiWords>
