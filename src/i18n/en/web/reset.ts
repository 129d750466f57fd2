import type { reset as ru } from '../../ru/web/reset.ts'

export const reset: typeof ru = {
  title: () => 'A new password',
  lead: ({ email }: { email: string }) => `For ${email}. You will have to sign in anew on all devices.`,
  password: () => 'New password',
  set: () => 'Save the password',
  done: () => 'The password is saved. Sign in with it.',
  'bad.title': () => 'This link does not work',
  'bad.lead': () =>
    'It has expired, was used or was not copied whole. Ask the owner of the installation for a new one.',
  'sign-in': () => 'Sign in',
}
