import { describe, expect, test } from 'vitest';
import { bandAt, placeOffer } from '#lib/offer/index.ts';

const said = (source: string, min: number | null, max: number | null) => ({
  source,
  min,
  max,
  openTop: false,
});
const band = {
  level: 'mid',
  min: 50_000,
  max: 70_000,
  openTop: false,
  observations: [said('Recruiter, 2026', 55_000, 75_000), said('Survey, 2025', 45_000, 65_000)],
};

describe('the place of an offer', () => {
  test('is within the band and within or without each source', () => {
    const place = placeOffer(55_000, 100, band);
    expect(place).toMatchObject({ where: 'within', share: 0.25, fullTime: 55_000 });
    expect(place?.sources.map(({ source, where }) => [source, where])).toEqual([
      ['Recruiter, 2026', 'within'],
      ['Survey, 2025', 'within'],
    ]);
    expect(placeOffer(68_000, 100, band)?.sources[1]).toMatchObject({
      where: 'above',
      distance: 3_000,
    });
  });

  test('is that of the full-time pay', () => {
    expect(placeOffer(48_000, 80, band)).toMatchObject({ where: 'within', fullTime: 60_000 });
    expect(placeOffer(48_000, 100, band)).toMatchObject({ where: 'below', distance: 2_000 });
  });

  test('is taken in the asked level, else mid, else the first', () => {
    const bands = [{ level: 'junior' }, { level: 'mid' }, { level: 'senior' }];
    expect(bandAt(bands, 'senior')).toEqual({ level: 'senior' });
    expect(bandAt(bands, '')).toEqual({ level: 'mid' });
    expect(bandAt([{ level: 'all' }], 'lead')).toEqual({ level: 'all' });
    expect(bandAt([], 'lead')).toBeUndefined();
  });
});
