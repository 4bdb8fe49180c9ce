import { expect, test } from 'vitest';
import { jsonLd, occupation } from '#lib/seo/json-ld.ts';

test('no value can close the script element', () => {
  const text = jsonLd([{ '@type': 'Thing', name: '</script><script>alert(1)</script>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name: '</script><script>alert(1)</script>' });
});

test('an occupation without bands or codes says nothing about them', () => {
  const thing = occupation({
    name: 'Data Scientist',
    description: 'Answers questions.',
    url: 'https://example.org/',
    skills: ['SQL'],
    codes: [],
    bands: [],
    reviewed: '2026-11-21',
  });
  expect(thing).not.toHaveProperty('estimatedSalary');
  expect(thing).not.toHaveProperty('occupationalCategory');
});
