import type { Format } from '../../words.ts'
import type { invite as ru } from '../../ru/web/invite.ts'

export const invite: typeof ru = {
  title: ({ brand }: { brand: string }) => `You are invited to the brand “${brand}”`,
  lead: ({ by, role }: { by: string; role: string }) => `${by} invites you. Your role: ${role.toLowerCase()}.`,
  'lead.nobody': ({ role }: { role: string }) => `Your role: ${role.toLowerCase()}.`,
  until: ({ day }: { day: string }, f: Format) => `The link is valid until ${f.day(day)} and works once.`,
  'as.title': ({ name }: { name: string }) => `You are signed in as ${name}`,
  accept: () => 'Accept the invitation',
  'already.title': () => 'You are in this team already',
  'already.text': ({ role }: { role: string }) => `Your role: ${role.toLowerCase()}. You need no invitation.`,
  'already.open': () => 'To my brands',
  'other.title': ({ email }: { email: string }) => `The invitation is for ${email}`,
  'other.text': ({ own }: { own: string }) =>
    `You are signed in as ${own}. Sign out and accept it with the other address.`,
  'other.out': () => 'Sign out',
  'new.title': () => 'Create an account',
  'new.create': () => 'Create and sign in',
  'known.title': () => 'Have an account already?',
  'known.hint': () => 'Sign in, and the invitation is accepted in your name.',
  'bad.title': () => 'This link does not work',
  'bad.lead': () => 'It was revoked, has expired, was used or was not copied whole. Ask whoever sent it for a new one.',
  'bad.sign-in': () => 'Sign in',
}
