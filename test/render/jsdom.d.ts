/** What the tests use of jsdom. Its own types need TypeScript's `dom`, which would declare `window` in every test. */
declare module 'jsdom' {
  export class JSDOM {
    readonly window: Readonly<Record<string, unknown>>;
    constructor(html: string, options?: { readonly pretendToBeVisual?: boolean });
  }
}
