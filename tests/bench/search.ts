import { rm } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { serve } from '../../scripts/static-host/serve.ts';
import { getChromium, launchArguments } from '../browser/chromium.ts';
import { firstAnswer } from '../browser/first-answer.ts';
import { largerSite } from '../browser/larger-site.ts';

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
const typed = 'data scientist salary paris';

const { folder, pages, indexBytes } = await largerSite(process.argv[2] ?? 'dist', PAGES);
try {
  console.log(`${pages} pages; the index and its script take ${kilobytes(indexBytes)} on disk`);
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

function report(what: string, figure: string, isWithin: boolean): void {
  console.log(`${what}: ${figure}${isWithin ? '' : ' — TOO MUCH'}`);
  if (!isWithin) process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
