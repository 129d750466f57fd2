import type { guest as ru } from '../../ru/web/guest.ts'

export const guest: typeof ru = {
  here: () => 'You are a guest here.',
  keep: () => 'Create the owner to keep your access',
}
