import { readFileSync, writeFileSync } from 'node:fs';
import { datesOfChange, newEngine } from './pay/model.ts';
import { readParameters } from './pay/read-parameters.ts';
import { renderParameters } from './pay/render-parameters.ts';

/** The file that this script writes; a test checks that it is what the installed model says. */
export const generatedFile = new URL('../src/lib/pay/parameters.generated.ts', import.meta.url);

// The model applies the single general reduction, in force since 2026, at any date:
// what it says of earlier years is not the law of those years.
const firstYear = 2026;

/** The text of the parameters file: one set for each date on which a parameter of ours changes. */
export async function generateParameters(): Promise<string> {
  const engine = newEngine();
  const sets = datesOfChange(firstYear).map((date) => readParameters(engine, date));
  const distinct = sets.filter((set, index) => {
    const before = sets[index - 1];
    return !before || !sameLaw(before, set);
  });
  return renderParameters(distinct, modelVersion());
}

function sameLaw(before: object, after: object): boolean {
  const law = (set: object): string => JSON.stringify({ ...set, from: undefined });
  return law(before) === law(after);
}

function modelVersion(): string {
  const manifest = new URL('../node_modules/modele-social/package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

if (import.meta.main) writeFileSync(generatedFile, await generateParameters());
