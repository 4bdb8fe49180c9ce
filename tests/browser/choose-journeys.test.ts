import { describe } from 'vitest';
import { expect, test } from './browser.ts';
import { answers, headline, picture } from './choose-page.ts';

describe('with a mouse', () => {
  test('three leanings give a result with reasons, and a way to a role', async ({ visit }) => {
    const page = await visit('/choose/');
    await expect.poll(() => page.locator('.places').count()).toBe(0);

    await picture(page, 'A sales manager asks why returns rose').click();
    await picture(page, 'It is right, and nobody can read it').click();
    expect(await page.locator('.result').innerText()).toContain('You have leaned twice.');
    await picture(page, 'An experiment has ended').click();

    // Level, until one more answer decides.
    expect(await headline(page).innerText()).toBe(
      'Level in the first place: Data Analyst and Data Scientist.',
    );
    await picture(page, 'Ten people will try the first version').click();
    expect(await headline(page).innerText()).toBe('First: Data Analyst.');
    const first = page.locator('.place').first();
    expect(await first.locator('.reasons').innerText()).toContain(
      'You would rather answer a manager’s question with one chart than make a nightly job safe to run twice.',
    );
    expect(await page.locator('.changes').innerText()).toMatch(
      /If you would rather .* would stand first\./,
    );
    expect(await page.locator('.all-roles tbody tr').count()).toBe(12);

    await page
      .getByLabel('Where you come from')
      .selectOption('Economics, finance, marketing or sales');
    expect(await first.locator('.reasons').innerText()).toContain(
      'You come from economics, finance, marketing or sales.',
    );
    await page.getByLabel('You have no degree').check();

    await first.getByRole('button', { name: 'Plan my way there' }).click();
    await expect
      .poll(() => page.locator('.way').innerText())
      .toContain('Start with the data of your present job.');
    expect(await page.locator('.roadmap h2').innerText()).toBe('Your way to Data Analyst');
    expect(await page.locator('.way').innerText()).toContain(
      'Can I work in data or AI in France without a degree?',
    );
    expect(new URL(page.url()).hash).toBe(
      '#from=business&lean=fab,inb,qua,whb&limits=no-degree&role=data-analyst',
    );
  });

  test('no percentage and no score is shown', async ({ visit }) => {
    const page = await visit(`/choose/${answers}`);
    await page.locator('.way').waitFor();
    expect(await page.locator('.result').innerText()).not.toMatch(/%|per cent|\d+ points?|score/i);
  });

  test('going back returns to the answers before, starting again leaves none', async ({
    visit,
  }) => {
    const page = await visit('/choose/#lean=fab,inb,qua');
    expect(await headline(page).count()).toBe(1);
    await page.getByLabel('You want few meetings').check();
    expect(page.url()).toContain('limits=few-meetings');
    await page.goBack();
    await expect.poll(() => page.getByLabel('You want few meetings').isChecked()).toBe(false);

    await page.getByRole('button', { name: 'Start again' }).click();
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await page.locator('.places').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
  });

  test('a picture ticked before the script arrives counts', async ({ open, home }) => {
    const page = await open();
    const held: (() => Promise<void>)[] = [];
    await page.route(/\/_astro\/choose\.[^/]*\.js$/, (route) => {
      held.push(() => route.continue());
    });
    await page.goto(`${home}choose/`, { waitUntil: 'domcontentloaded' });
    await picture(page, 'A sales manager asks').click();
    await expect.poll(() => held.length).toBe(1);
    await held[0]?.();
    await expect.poll(() => new URL(page.url()).hash).toBe('#lean=qua');
    expect(await picture(page, 'A sales manager asks').isChecked()).toBe(true);
  });
});

describe('by keyboard alone', () => {
  test('from the first picture to the way to a role, announced once', async ({ visit }) => {
    const page = await visit('/choose/');
    await page.evaluate(recordAnnouncements);
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return element?.name || element?.textContent?.trim() || '';
      });
    const tabTo = async (wanted: RegExp) => {
      for (let press = 0; press < 60; press++) {
        if (wanted.test(await focused())) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reached ${wanted}; it stands on "${await focused()}".`);
    };

    await tabTo(/^lean-qu$/);
    await page.keyboard.press('Space');
    await tabTo(/^lean-wh$/);
    await page.keyboard.press('Space');
    await tabTo(/^lean-in$/);
    await page.keyboard.press('Space');
    // Passing over the other sides, as slowly as a hand does, is not announced.
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await page.waitForTimeout(200);
      await page.keyboard.press(key);
    }
    await expect.poll(() => headline(page).count()).toBe(1);
    expect(await headline(page).innerText()).toBe('First: Data Scientist.');
    await expect
      .poll(() => page.evaluate(announcements))
      .toEqual(['First: Data Scientist. Three of twelve answered; the rest can still move it.']);

    await tabTo(/^from$/);
    await page.keyboard.type('Data analysis');
    await tabTo(/^limits$/);
    await page.keyboard.press('Space');
    await tabTo(/^Plan my way there Data Scientist$/);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Your way to Data Scientist');
    await tabTo(/^role$/);
    await page.keyboard.press('Tab');
    expect(new URL(page.url()).hash).toBe(
      '#from=data-analysis&lean=inb,qua,wha&limits=no-degree&role=data-scientist',
    );
  });

  test('the link past the header keeps the answers', async ({ visit }) => {
    const page = await visit(`/choose/${answers}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(answers);
    expect(await picture(page, 'A sales manager asks').isChecked()).toBe(true);
  });
});

test.for([true, false])(
  'the form sends the answers nowhere, whatever submits it, JavaScript %s',
  async (javaScriptEnabled, { visit }) => {
    const page = await visit('/choose/', { javaScriptEnabled });
    const address = page.url();
    await picture(page, 'A sales manager asks').check();
    // What the Enter key does in some browsers.
    await page.locator('form.questions').evaluate((form) => {
      (form as HTMLFormElement).requestSubmit();
    });
    await page.waitForTimeout(500);
    expect(page.url().replace(/#.*/, '')).toBe(address);
    expect(await picture(page, 'A sales manager asks').isChecked()).toBe(true);
  },
);

/** Runs in the page: keeps what the live regions say from now on. */
function recordAnnouncements(): void {
  const said: string[] = [];
  Reflect.set(window, 'announced', said);
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[role="status"]');
      if (region?.textContent) said.push(region.textContent);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page: what has been announced. */
function announcements(): string[] {
  return Reflect.get(window, 'announced') as string[];
}
