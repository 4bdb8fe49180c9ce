import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/**
 * A fresh page in a context of its own, with the list of what goes wrong on it: a breach of the
 * content security policy, a console error, an uncaught error, a request to another origin.
 *
 * @param home the site's address; relative addresses given to the page start from it
 */
export async function openPage(
  browser: Browser,
  home: string,
  options: PageOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({
    baseURL: home,
    reducedMotion: 'reduce',
    // Else each test would have the whole site stored beside it.
    serviceWorkers: 'block',
    ...options,
  });
  const faults = await watchFaults(context, new URL(home).origin);
  const page = await context.newPage();
  return {
    page,
    async close() {
      // A round trip: what the browser reported before it has arrived after it.
      await Promise.all(context.pages().map((open) => open.evaluate('0')));
      await context.close();
      return faults;
    },
  };
}

async function watchFaults(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];

  context.on('console', (message) => {
    const aboutPolicy = /content security policy/i.test(message.text());
    if (message.type() === 'error' || aboutPolicy) {
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => {
    faults.push(`uncaught: ${error.error().message}`);
  });
  const mustBeHere = (url: string) => {
    const asked = new URL(url);
    const isNetwork = /^(?:https?|wss?):$/.test(asked.protocol);
    if (isNetwork && asked.host !== new URL(origin).host)
      faults.push(`request to another origin: ${url}`);
  };
  context.on('request', (request) => {
    mustBeHere(request.url());
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      mustBeHere(socket.url());
    });
  });

  await context.exposeBinding(REPORTER, (_source, text: string) => {
    faults.push(`content security policy: ${text}`);
  });
  await context.addInitScript((reporter) => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      const report = Reflect.get(window, reporter) as (text: string) => void;
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = violation;
      report(`${effectiveDirective} blocked ${blockedURI} (${sourceFile}:${lineNumber})`);
    });
  }, REPORTER);
  return faults;
}

const REPORTER = 'reportPolicyViolation';

export type PageOptions = Pick<
  BrowserContextOptions,
  | 'colorScheme'
  | 'javaScriptEnabled'
  | 'locale'
  | 'offline'
  | 'reducedMotion'
  | 'serviceWorkers'
  | 'viewport'
>;

export type Opened = {
  page: Page;
  /** Closes the page and gives what went wrong on it. */
  close: () => Promise<string[]>;
};
