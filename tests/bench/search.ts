import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { chromium, type Page } from 'playwright-core';
import { serve } from '../../scripts/static-host/serve.ts';
import { buildIndex } from '#integrations/search/build-index.ts';
import { getChromium, launchArguments } from '../browser/chromium.ts';
import { firstAnswer } from '../browser/first-answer.ts';

// The search on 1,000 pages, made of the paragraphs of the built site: npm run build && npm run bench:search
// Exits with 1 where a first answer takes more than 150 kB or a warm keystroke, in the median, 100 ms or more.
const PAGES = 1_000;
const MOST_BYTES = 150_000;
const MOST_MILLISECONDS = 100;
const queries = [
  'data scientist',
  'mlops',
  'salary',
  'data engineer salary',
  'ml engineer salary paris',
];
// Far from any divisor of the number of paragraphs: neighbours get different ones.
const PRIME = 7_919;
const typed = 'data scientist salary paris';

const site = process.argv[2] ?? 'dist';
const folder = await mkdtemp(join(tmpdir(), 'rolebook-bench-'));
try {
  await cp(site, folder, { recursive: true, filter: (file) => !file.includes('/pagefind') });
  const { pages, files } = await buildIndex(madePages(site, PAGES));
  for (const [name, bytes] of files) {
    const file = join(folder, 'pagefind', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  console.log(
    `${pages} pages; the index and its script take ${kilobytes([...files.values()].reduce((sum, { length }) => sum + length, 0))} on disk`,
  );
  await measure();
} finally {
  await rm(folder, { recursive: true });
}

async function measure(): Promise<void> {
  const served = await serve(folder);
  const browser = await chromium.launch({
    executablePath: getChromium(console.log),
    args: launchArguments,
  });
  try {
    for (const query of queries) {
      const context = await browser.newContext();
      const { bytes, requests } = await firstAnswer(
        await context.newPage(),
        `${served.url}faq/`,
        query,
      );
      report(
        `first answer to “${query}”`,
        `${kilobytes(bytes)} in ${requests} requests`,
        bytes <= MOST_BYTES,
      );
      await context.close();
    }
    const page = await browser.newPage();
    await firstAnswer(page, `${served.url}faq/`, typed);
    const times = (await timesOfKeystrokes(page, typed)).sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? Infinity;
    report(
      `keystroke to results, warm, ${times.length} keystrokes`,
      `${at(0.5).toFixed(0)} ms in the median, ${at(0.95).toFixed(0)} ms in the slowest twentieth`,
      at(0.5) < MOST_MILLISECONDS,
    );
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Types a text letter by letter, three times over; the first time fills the caches and is not counted. */
async function timesOfKeystrokes(page: Page, text: string): Promise<number[]> {
  const times: number[] = [];
  for (const round of [0, 1, 2]) {
    await page.locator('.search-dialog input').fill('');
    for (const letter of text) {
      await page.evaluate(timeOfNextAnswer);
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      const milliseconds = await page.evaluate(
        () => Reflect.get(window, 'answered') as Promise<number>,
      );
      if (round > 0) times.push(milliseconds);
    }
  }
  return times;
}

/** Runs in the page: from the next input to the frame in which its results stand. The box is busy in between. */
function timeOfNextAnswer(): void {
  const box = document.querySelector('.search-dialog .search-box');
  const answered = new Promise<number>((done) => {
    const listen = () => {
      const start = performance.now();
      const watch = new MutationObserver(() => {
        if (box?.getAttribute('aria-busy') !== 'false') return;
        watch.disconnect();
        requestAnimationFrame(() => done(performance.now() - start));
      });
      if (box) watch.observe(box, { attributeFilter: ['aria-busy'] });
    };
    addEventListener('input', listen, { once: true, capture: true });
  });
  Reflect.set(window, 'answered', answered);
}

/** Pages as varied as the site's own: each has the head and title of one, and paragraphs of several others. */
function madePages(dir: string, count: number): Map<string, string> {
  const real = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(dir, file), 'utf8'),
    }))
    .filter(({ html }) => html.includes('data-pagefind-body'));
  const paragraphs = real.flatMap(({ html }) => {
    const $ = load(html);
    return $('main')
      .find('p, li, dd')
      .toArray()
      .map((element) => $(element).text());
  });
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const page = real[index % real.length] ?? { path: '/', html: '' };
      const round = Math.floor(index / real.length);
      if (round === 0) return [page.path, page.html] as const;
      const $ = load(page.html);
      $('main')
        .find('p, li, dd')
        .each((at, element) => {
          $(element).text(paragraphs[(index * PRIME + at * round) % paragraphs.length] ?? '');
        });
      $('h1').text(`${$('h1').text()} ${round}`);
      return [page.path.replace(/\/$/, `-${round}/`), $.html()] as const;
    }),
  );
}

function report(what: string, figure: string, isWithin: boolean): void {
  console.log(`${what}: ${figure}${isWithin ? '' : ' — TOO MUCH'}`);
  if (!isWithin) process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
