import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightened } from '../../../src/integrations/page-policy.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = `<head><meta charset="utf-8"><script>one()</script><script src="/a.js"></script><script type="application/ld+json">{}</script><meta http-equiv="content-security-policy" content="default-src 'self';script-src 'self' ${hash('one()')} ${hash('two()')};"></head>`;

test('the policy stands first and names only what the page holds', () => {
  const { html, hashes } = tightened(page);
  expect(hashes).toEqual([hash('one()')]);
  expect(html).toBe(
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' ${hash('one()')}"><script>one()</script><script src="/a.js"></script><script type="application/ld+json">{}</script></head>`,
  );
});

test('a page without a policy is left as it is', () => {
  expect(tightened('<head></head>')).toEqual({ html: '<head></head>', policy: '', hashes: [] });
});
