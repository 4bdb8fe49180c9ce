/** Everything a new owner of this site edits before the first build. */
export const siteConfig = {
  name: 'Rolebook',
  /** Where the site will stand, sub-path included. The environment variable SITE_URL wins over it. */
  url: 'https://rolebook.example/',
  /** What the site is, in one sentence: the home page's description. */
  promise:
    'Role guides for tech and AI careers in France, with every salary worked out to the cent.',
  /** The first locale stands at the root, any other under its own prefix. */
  locales: ['en'],
  /**
   * Reading with the network off. A browser keeps the whole site ahead of reading if it weighs no more than this, in bytes over the wire,
   * else its most important parts; `false` takes it back from every browser on its next visit.
   */
  offline: { budgetBytes: 3_000_000 } as { budgetBytes: number } | false,
  /** Buttons at the end of a guide; leave a URL out and its button is not shown. `{role}` becomes the role's id. */
  callsToAction: {
    openings: undefined as string | undefined,
    hire: undefined as string | undefined,
  },
};

export type Locale = 'en';
