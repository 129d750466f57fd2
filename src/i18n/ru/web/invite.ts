/** Слова приглашения. */
import type { Format } from '../../words.ts'

export const invite = {
  title: ({ brand }: { brand: string }) => `Вас зовут в бренд «${brand}»`,
  lead: ({ by, role }: { by: string; role: string }) => `${by} приглашает вас. Ваша роль — ${role.toLowerCase()}.`,
  'lead.nobody': ({ role }: { role: string }) => `Ваша роль — ${role.toLowerCase()}.`,
  until: ({ day }: { day: string }, f: Format) => `Ссылка действует до ${f.day(day)} и сработает один раз.`,
  'as.title': ({ name }: { name: string }) => `Вы вошли как ${name}`,
  accept: () => 'Принять приглашение',
  'already.title': () => 'Вы уже в этой команде',
  'already.text': ({ role }: { role: string }) => `Ваша роль — ${role.toLowerCase()}. Приглашение вам не нужно.`,
  'already.open': () => 'К моим брендам',
  'other.title': ({ email }: { email: string }) => `Приглашение выписано на ${email}`,
  'other.text': ({ own }: { own: string }) => `А вы вошли как ${own}. Выйдите и примите его с той почтой.`,
  'other.out': () => 'Выйти',
  'new.title': () => 'Создайте учётную запись',
  'new.create': () => 'Создать и войти',
  'known.title': () => 'Уже есть учётная запись?',
  'known.hint': () => 'Войдите, и приглашение примется от вашего имени.',
  'bad.title': () => 'Ссылка не подходит',
  'bad.lead': () =>
    'Она отозвана, истекла, уже сработала или скопирована не целиком. Попросите новую у того, кто её прислал.',
  'bad.sign-in': () => 'Войти',
}
