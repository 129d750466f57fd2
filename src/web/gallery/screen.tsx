/** All parts on one page, for looking at; only in the development build. */
export default function Gallery() {
  return <h1>Gallery</h1>
}
