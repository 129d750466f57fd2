/** Light, dark, or as the system says. The attribute is set before the first paint by `public/first.js`. */
import { keep, kept, store } from './store.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const known = (text: string | null): Theme => (text === 'light' || text === 'dark' ? text : 'system')

const themeStore = store<Theme>(known(kept('merilo.theme')), (theme) => {
  keep('merilo.theme', theme === 'system' ? null : theme)
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
})

export const useTheme = () => ({ theme: themeStore.use(), setTheme: themeStore.set })
