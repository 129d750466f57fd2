import type { signIn as ru } from '../../ru/web/sign-in.ts'

export const signIn: typeof ru = {
  title: () => 'Sign in',
  email: () => 'E-mail',
  password: () => 'Password',
  enter: () => 'Sign in',
  forgot: () => 'Forgot the password? The owner of the installation can give you a link for a new one.',
  'code.title': () => 'The code of your app',
  'code.hint': () =>
    'Open your authenticator app and type its six digits. Without your phone, a recovery code works too.',
  code: () => 'Code',
  'code.enter': () => 'Go on',
  back: () => 'Another e-mail',
}
