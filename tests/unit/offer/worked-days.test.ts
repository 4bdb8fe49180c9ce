import { describe, expect, test } from 'vitest';
import { calendar, ordinaryDays, workedDays } from '#lib/offer/index.ts';

const usual = { basis: 'hours', days: 218, leave: 25, rtt: 0, time: 100 } as const;

describe('the days worked in a year', () => {
  test('are 228 with the legal leave and no RTT', () => {
    expect(workedDays(usual)).toBe(228);
  });

  test('are what a mean year leaves: weekdays and holidays over a whole cycle of the calendar', () => {
    // The Gregorian calendar repeats after 400 years.
    let weekdays = 0;
    let holidays = 0;
    for (let year = 2000; year < 2400; year += 1) {
      for (let day = 1; day <= 366; day += 1) {
        const date = new Date(Date.UTC(year, 0, day));
        if (date.getUTCFullYear() === year && isWeekday(date)) weekdays += 1;
      }
      // Easter Monday, Ascension Day and Whit Monday always fall on one.
      holidays +=
        3 +
        fixedHolidays.filter(([month, day]) => isWeekday(new Date(Date.UTC(year, month - 1, day))))
          .length;
    }
    expect(Math.round(weekdays / 400)).toBe(calendar.weekdays);
    expect(Math.round(holidays / 400)).toBe(calendar.publicHolidays);
    expect(Math.round((weekdays - holidays) / 400) - 25 + 1).toBe(ordinaryDays);
  });

  test.each([
    ['ten RTT days', { rtt: 10 }, 218],
    ['six weeks of leave', { leave: 30 }, 223],
    ['four fifths of full time', { time: 80 }, 182],
    ['half time and five RTT days', { time: 50, rtt: 5 }, 109],
  ])('with %s', (_what, told, days) => {
    expect(workedDays({ ...usual, ...told })).toBe(days);
  });

  test.each([
    ['the number in the contract', {}, 218],
    ['a lower agreed number', { days: 210 }, 210],
    ['less the leave beyond five weeks, as the Cour de cassation holds', { leave: 28 }, 215],
    ['whatever the RTT and the working time', { rtt: 12, time: 80 }, 218],
  ])('under a forfait are %s', (_what, told, days) => {
    expect(workedDays({ ...usual, basis: 'forfait', ...told })).toBe(days);
  });

  test.each([{ rtt: 400 }, { time: 0 }, { leave: 1e9 }])('are at least one with %o', (told) => {
    expect(workedDays({ ...usual, ...told })).toBe(1);
  });

  test('are the ordinary ones where a figure is no number', () => {
    expect(workedDays({ ...usual, rtt: NaN })).toBe(ordinaryDays);
  });
});

/** New Year, Labour Day, Victory, 14 July, Assumption, All Saints, Armistice, Christmas. */
const fixedHolidays = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
] as const;

const isWeekday = (date: Date): boolean => date.getUTCDay() % 6 !== 0;
