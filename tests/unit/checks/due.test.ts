import { expect, test } from 'vitest';
import { checkFiles } from '#checks/check-content.ts';
import { validSite } from './broken-site.ts';

/** Notices of the valid site on a day; its claims are due on 21 May 2027. */
const noticesOn = (today: string) =>
  checkFiles(validSite, today).notices.map(
    ({ kind, file, line, column }) => `${kind} at ${file.split('/').at(-1)}:${line}:${column}`,
  );

test('31 days ahead nothing is due', () => {
  expect(noticesOn('2027-04-20')).toEqual([]);
});

test('30 days ahead a claim is due soon, and so it is on the day', () => {
  const all = [
    'due-soon at certifications.yaml:17:13',
    'due-soon at certifications.yaml:33:13',
    'due-soon at facts.yaml:6:13',
  ];
  expect(noticesOn('2027-04-21')).toEqual(all);
  expect(noticesOn('2027-05-21')).toEqual(all);
});

test('the day after it is overdue, and still no error', () => {
  expect(noticesOn('2027-05-22')[2]).toBe('overdue at facts.yaml:6:13');
  expect(checkFiles(validSite, '2027-05-22').errors).toEqual([]);
});

test('a certification whose last day has come while its status says otherwise', () => {
  const announced = validSite.map((file) =>
    file.inside === 'data/certifications.yaml'
      ? { ...file, text: file.text.replace('status: retired', 'status: active ') }
      : file,
  );
  const kinds = (today: string) =>
    checkFiles(announced, today).notices.map(({ message }) => message);
  expect(kinds('2026-03-30')).toEqual([]);
  expect(kinds('2026-03-31')).toEqual([
    'aws-ml-specialty was retired on 31 March 2026: write status: retired, and replacedBy with what took its place.',
  ]);
});
