/** All parts on one page, for looking at; only in the development build. Figures are invented. */
import { Preferences } from '../frame/account-menu.tsx'
import { Page } from '../ui/page.tsx'
import { Charts } from './charts.tsx'
import { Forms } from './forms.tsx'
import './gallery.css'
import { States } from './states.tsx'
import { Words } from './words.tsx'

export default function Gallery() {
  return (
    <main className="gallery">
      <Preferences />
      <Page
        title="Октябрь: план выполнен на две трети"
        lead="Подписчиков прибыло 412 из 500, заявки идут в темпе. До конца месяца не хватит примерно тридцати подписчиков."
      >
        <Words />
        <Charts />
        <Forms />
        <States />
      </Page>
    </main>
  )
}
