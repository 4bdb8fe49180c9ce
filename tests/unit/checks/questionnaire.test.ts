import { expect, test } from 'vitest';
import { checkFiles } from '#checks/check-content.ts';
import { readFiles } from '#checks/read-files.ts';
import { sourceFile } from '#checks/source-file.ts';

const files = await readFiles('src/content');

test('what statements.yaml names is told where it stands', () => {
  const spoilt = files.map((file) =>
    file.inside === 'data/statements.yaml'
      ? sourceFile(
          file.path,
          file.inside,
          file.text
            .replace('for: { data-analyst: 2', 'for: { data-analist: 2')
            .replace('key: wh', 'key: qu')
            .replace('knows: [Linux', 'knows: [Fortran'),
        )
      : file,
  );
  const lines = spoilt
    .find(({ inside }) => inside === 'data/statements.yaml')
    ?.text.split('\n')
    .map((text, index) => ({ text, line: index + 1 }));
  const lineOf = (text: string) => lines?.find((one) => one.text.includes(text))?.line;
  const said = checkFiles(spoilt, '2026-11-21').errors.map(
    ({ line, message }) => `${line}: ${message}`,
  );
  expect(said).toContain(
    `${lineOf('data-analist')}: no role guide has the id "data-analist": did you mean data-analyst?`,
  );
  expect(said.some((one) => one.startsWith(`${lineOf('Fortran')}: no guide lists`))).toBe(true);
  expect(said.some((one) => one.includes('the statement key "qu" stands twice'))).toBe(true);
});
