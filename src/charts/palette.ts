/**
 * Colours that stay apart for colour-blind readers and differ in lightness on a grey printer; every one is also told
 * apart by line style, pattern or shape. Text colours keep at least 4.5 : 1 on white, marks at least 3 : 1 (WCAG 2.2).
 */
export const INK = '#1b2430'
export const MUTED = '#566270'
export const GRID = '#e4e8ed'
export const AXIS = '#8a95a1'
export const FACT = '#17527f'
export const BAND = '#c9dceb'
export const PLAN = '#1b2430'
export const BEFORE = '#87919c'
export const SUSPECT = '#b4531b'
export const WINDOW = '#f5f7f9'
