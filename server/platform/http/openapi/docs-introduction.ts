import { html, type Markup } from './html.ts';

/** What holds for every operation. */
export function docsIntroduction(baseUrl: string): Markup {
  return html`
    <section>
      <h2 id="start">Start</h2>
      <p>
        Make a key under Settings → API keys, and send it with every request. A key acts as the
        member who made it, with their role, in the workspace it was made in.
      </p>
      <pre><code>curl ${baseUrl}/me -H "Authorization: Bearer $PARALLAX_KEY"</code></pre>
      <dl>
        <dt>Versions</dt>
        <dd>
          What can be changed has a <code>version</code>, which is also its <code>ETag</code>.
          Changing it takes <code>If-Match: "3"</code>: if somebody was faster, the answer is 412
          and holds what stands now. Nothing is overwritten.
        </dd>
        <dt>Repeats</dt>
        <dd>
          A write with an <code>Idempotency-Key</code> of your choice can be sent again after a lost
          answer: it is carried out once, and a repeat within a day gets the first answer.
        </dd>
        <dt>Pages</dt>
        <dd>
          Long lists come in pages: send <code>nextCursor</code> back as <code>cursor</code> until
          it is null. What is added meanwhile shifts nothing.
        </dd>
        <dt>Failures</dt>
        <dd>
          Every failure is <code>application/problem+json</code> (RFC 9457). <code>code</code> is
          stable and for programs; <code>detail</code> says what happened, what was kept and what to
          do. What is not yours and what is not there are the same 404.
        </dd>
        <dt>Offsets</dt>
        <dd>
          Places in a text are counted in Unicode code points, the end not included, as Python does.
          JavaScript's string indices count differently.
        </dd>
        <dt>Numbers</dt>
        <dd>
          Figures are decimal strings, so that no amount of money passes through a binary float.
          Dates carry their precision: <code>2021</code>, <code>2021-05</code>,
          <code>2021-05-06</code>.
        </dd>
      </dl>
    </section>
  `;
}
