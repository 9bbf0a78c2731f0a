import { HelpDesk } from './help-desk';

/** A server component: the widget's fallback content stands in the HTML that is sent. */
export default function Page() {
  return (
    <main>
      <h1>山海選物</h1>
      <HelpDesk />
    </main>
  );
}
