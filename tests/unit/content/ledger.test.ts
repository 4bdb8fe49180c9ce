import { beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '#checks/check-content.ts';
import { checkDue } from '#checks/due.ts';
import type { Entry } from '#checks/entry.ts';
import { readContent } from '#checks/read-content.ts';
import { readFiles } from '#checks/read-files.ts';
import type { SourceFile } from '#checks/source-file.ts';
import { day } from '#lib/format.ts';
import { parametersOn, payslip } from '#lib/pay/index.ts';
import { certifications, facts, roles, updates } from './pages.ts';

const claims = [...certifications, ...facts];
const reviews = claims.map(({ reviewBy }) => reviewBy).sort();
const [first = ''] = reviews;
const last = reviews.at(-1) ?? '';

let files: SourceFile[] = [];
let entries: Entry[] = [];
beforeAll(async () => {
  files = await readFiles('src/content');
  entries = readContent(files).entries;
});

describe('what can go stale is looked at again', () => {
  test('nothing is due on the day of the first edition', () => {
    expect(noticesOn('2026-11-22')).toEqual([]);
  });

  test('thirty days before the first review the check says so, with the place', () => {
    expect(noticesOn(daysBefore(first, 31))).toEqual([]);
    const due = noticesOn(daysBefore(first, 30));
    expect(due).not.toEqual([]);
    expect(due.every(({ kind, line }) => kind === 'due-soon' && line > 1)).toBe(true);
    expect(due[0]?.message).toContain(day(first));
  });

  test('a month after the last review the check lists every claim as overdue', () => {
    const overdue = noticesOn(daysBefore(last, -31));
    expect(overdue).toHaveLength(claims.length);
    expect(new Set(overdue.map(({ kind }) => kind))).toEqual(new Set(['overdue']));
  });

  test('the whole check passes the claims on as notices, which stop no build', () => {
    const found = checkFiles(files, daysBefore(last, -31));
    expect(found.errors).toEqual([]);
    expect(found.notices).toHaveLength(claims.length);
  }, 30_000);
});

describe('a retired certification', () => {
  const retired = certifications.filter(({ status }) => status === 'retired');

  test('stands in no role’s list, while each listed one names the role', () => {
    const gone = new Set(retired.map(({ id }) => id));
    for (const { id, data } of roles) {
      expect([id, data.certifications.filter((one) => gone.has(one))]).toEqual([id, []]);
      const missing = data.certifications.filter(
        (one) => !certifications.find((known) => known.id === one)?.roles.includes(id),
      );
      expect([id, missing]).toEqual([id, []]);
    }
  });

  test('is announced in the change notes with its last day', () => {
    const note = updates.find(({ id }) => id === 'certifications-retired-2026');
    for (const { short, retired: lastDay } of retired) {
      expect(note?.summary).toContain(short);
      expect(note?.summary).toContain(day(lastDay ?? ''));
    }
  });
});

describe('the change notes', () => {
  test('come newest first, none from the future', () => {
    const dates = updates.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(dates.every((date) => date <= '2026-11-22')).toBe(true);
  });

  test('tell truly what the minimum wage of June 2026 changes', () => {
    const note = updates.find(({ id }) => id === 'minimum-wage-june-2026')?.summary ?? '';
    const [may, june] = [parametersOn('2026-05-31'), parametersOn('2026-06-01')];
    const rise = 100 * (june.minimumWageHour / may.minimumWageHour - 1);
    expect(note).toContain(`rose by ${rise.toFixed(1)}% on 1 June 2026`);
    for (const gross of [30_000, 45_000, 66_500]) {
      const [before, after] = [payslip(gross, {}, '2026-05-31'), payslip(gross, {}, '2026-06-01')];
      expect(after.cost).toBeLessThan(before.cost);
      expect(after.net).toBe(before.net);
    }
    expect(payslip(70_000, {}, '2026-06-01').cost).toBe(payslip(70_000, {}, '2026-05-31').cost);
  });
});

const noticesOn = (today: string) => checkDue(entries, today);

function daysBefore(isoDay: string, days: number): string {
  const date = new Date(isoDay);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
