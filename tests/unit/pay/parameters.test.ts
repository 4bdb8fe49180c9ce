import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  benefitSources,
  lineIds,
  lineSources,
  parameters,
  parameterSources,
  parametersOn,
} from '#lib/pay/index.ts';
import { generatedFile, generateParameters } from '../../../scripts/generate-pay-parameters.ts';
import { modelDate, rules } from '../../../scripts/pay/model.ts';

test('the committed parameters are those of the installed model', { timeout: 60_000 }, async () => {
  const committed = readFileSync(generatedFile, 'utf8');
  expect(committed, 'run npm run generate:pay and review the diff').toBe(
    await generateParameters(),
  );
});

// "Current" is the year of the law that the pinned model takes by default, not today's: the suite
// fails when a new version of the model brings a new year, not by itself on 1 January.
test('there are parameters for the current year of the law', () => {
  const year = modelDate().slice(0, 4);
  expect(parametersOn(modelDate()).from.slice(0, 4)).toBe(year);
});

test('the SMIC rose to 12.31 in June 2026, and nothing else changed', () => {
  const [january, june] = [parametersOn('2026-05-31'), parametersOn('2026-06-01')];
  expect(january).toMatchObject({ from: '2026-01-01', minimumWageHour: 12.02 });
  expect(june).toEqual({ ...january, from: '2026-06-01', minimumWageHour: 12.31 });
});

test('a date before all laws takes the first, and no date or a wrong one the newest', () => {
  expect(parametersOn('1999-12-31')).toBe(parameters[0]);
  for (const date of [undefined, '', 'yesterday', '2040-01-01']) {
    expect(parametersOn(date)).toBe(parameters.at(-1));
  }
});

test('every line and figure cites a page that the official model cites', () => {
  const cited = JSON.stringify(rules);
  expect(Object.keys(lineSources)).toEqual([...lineIds]);
  const { mealVouchers, publicTransport } = benefitSources;
  const others = [...Object.values(parameterSources), mealVouchers, publicTransport];
  const strangers = [...Object.values(lineSources), ...others].filter(
    ({ url }) => !cited.includes(`"${url}"`),
  );
  expect(strangers).toEqual([]);
});
