import type { Kind } from './drip-accounts.ts'

export const DRIP_TITLES: Record<Kind, string> = {
  reach: 'reach known',
  loose: 'reach known, followed loosely',
  alone: 'only followers known',
}

export const DRIP_NOTES: Record<Kind, string> = {
  reach:
    'Semi-synthetic: a year of a real series is an account with 48 new followers on a usual day, who come in step with its visits (10 % noise of their own, Poisson), while 45 % as many leave; the visits are its reach. Bought ones come 5, 10 or 20 days long and leave within eight weeks by the survival of one of the 65 measured offers. Thresholds come from generated accounts and the first halves, where 99 / 99 / 100 / 99 % of 50 / 100 / 200 / 500 a day are found with 2.3 % of months told falsely; the second halves were run once after that (an earlier version had been seen on them: 81 % at 50 a day, 5.6 % told falsely). What moved it: a day is expected to bring as many followers as its reach does on this account, as far as the account’s own history shows that people follow reach. This set makes them follow it closely, so the line flatters; the next one does not. Clean beyond 15 % is nearly always a purchase of which few left: with one sign only it is told but not discounted (when a person accepts it, 97 % of the first halves’ are within 15 %).',
  loose:
    'The same, but people follow the square root of reach and have moods of their own (AR(1) 0.5, 25 %). No public set has an account’s daily reach and followers together, so how closely people follow reach on a real account is not known; these two lines stand for the ends. On the first halves: 85 % at 50 a day, 3.4 % told falsely.',
  alone:
    'The same as the first without reach: a page in the news looks like a purchase, and part of those who came with the news leaves again as bought ones do. Therefore a rise is told only when more left afterwards than leave on this account after as many newcomers, and is never taken off unless a person accepts it; any other rise is a note that asks for reach and suspects nobody. The market’s offers lose 57 % in the median and honest newcomers 45 % here, so about half of all purchases can not be told apart by anything in these figures: the aim of 90 % is out of reach without reach. The clean figure is the one after a person has accepted what was told. First halves: 23 / 38 / 55 / 78 % at 50 / 100 / 200 / 500 a day, 2.8 % told falsely; before, on the second halves, every rise was told: 77 % at 50 a day and 24.7 % falsely.',
}
