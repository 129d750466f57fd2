/** The two parts of the typeface that any page needs are asked for at once: words do not jump when it arrives. */
import type { Plugin } from 'vite'

const NEEDED = /golos-text-(cyrillic|latin)-wght-normal-.*\.woff2$/

export const preloadFonts = (): Plugin => ({
  name: 'merilo:preload-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => NEEDED.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          injectTo: 'head' as const,
        })),
  },
})
