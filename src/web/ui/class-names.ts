/** `names('button', kind, small && 'button--small')`: what is not false, joined. */
export const names = (...parts: readonly unknown[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' ')
