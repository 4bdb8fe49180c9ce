import { expect, test } from 'vitest';
import { freshOrKept } from '../../../src/service-worker/fresh-or-kept.ts';

const fresh = new Response('fresh');
const kept = new Response('kept');
const lost = new Response('not here', { status: 404 });
const down = new Response('down', { status: 503 });
const hasKept = () => Promise.resolve(kept);
const hasNone = () => Promise.resolve(undefined);
const after = (milliseconds: number, response: Response) =>
  new Promise<Response>((done) => setTimeout(() => done(response), milliseconds));
const refused = () => Promise.reject<Response>(new TypeError('Failed to fetch'));

test('the network wins over what is kept', async () => {
  expect(await freshOrKept(after(5, fresh), hasKept, 1_000)).toBe(fresh);
});

test('a page that is gone is gone', async () => {
  expect(await freshOrKept(Promise.resolve(lost), hasKept)).toBe(lost);
});

test('without a network, or with one too slow, what is kept stands in', async () => {
  expect(await freshOrKept(refused(), hasKept)).toBe(kept);
  expect(await freshOrKept(after(200, fresh), hasKept, 5)).toBe(kept);
});

test('a server out of order counts as none, unless nothing is kept', async () => {
  expect(await freshOrKept(Promise.resolve(down), hasKept)).toBe(kept);
  expect(await freshOrKept(Promise.resolve(down), hasNone)).toBe(down);
});

test('with nothing kept, a slow network is waited for', async () => {
  expect(await freshOrKept(after(50, fresh), hasNone, 5)).toBe(fresh);
  expect(await freshOrKept(refused(), hasNone)).toBeUndefined();
});
