import { placeOf } from './entry-places.ts';
import type { Entry } from './entry.ts';
import { mistake, type Mistake } from './mistake.ts';
import { wordAt } from './raw.ts';
import { inFull } from './words.ts';

const soonDays = 30;
const dayLength = 24 * 60 * 60 * 1000;

/**
 * Claims to look at again: those whose `reviewBy` is before `today` or within 30 days of it,
 * and certifications whose last day has come while their status says otherwise.
 * Days are ISO dates; an unreadable one is the schema's affair and skipped here.
 */
export const checkDue = (entries: Entry[], today: string): Mistake[] =>
  entries.flatMap((entry) => [...dueForReview(entry, today), ...retiredByNow(entry, today)]);

function dueForReview(entry: Entry, today: string): Mistake[] {
  const day = wordAt(entry.data, 'reviewBy');
  const left = day === undefined ? NaN : (Date.parse(day) - Date.parse(today)) / dayLength;
  if (day === undefined || !(left <= soonDays)) return [];
  const kind = left < 0 ? 'overdue' : 'due-soon';
  return [mistake(kind, placeOf(entry, ['reviewBy']), entry.id ?? 'this entry', inFull(day))];
}

function retiredByNow(entry: Entry, today: string): Mistake[] {
  const day = entry.collection === 'certifications' ? wordAt(entry.data, 'retired') : undefined;
  const isOver = day !== undefined && day <= today && wordAt(entry.data, 'status') !== 'retired';
  return isOver
    ? [mistake('retired-by-now', placeOf(entry, ['retired']), entry.id ?? '', inFull(day))]
    : [];
}
