import rules from 'modele-social';
import Engine from 'publicodes';

/** The official model of French pay: its rules, and engines that evaluate them. */
export { rules };

/** A situation for the model: rule name to publicodes expression. */
export type ModelSituation = Record<string, string>;

/** What makes the model answer for a private-sector employee. */
export const employee: ModelSituation = {
  salarié: 'oui',
  dirigeant: 'non',
  'salarié . contrat': "'CDI'",
};

/** A new engine over all rules (about half a second). It warns about experimental rules; we know. */
export function newEngine(): Engine {
  const silent = (): void => undefined;
  return new Engine(rules as never, {
    logger: { log: silent, warn: silent, error: console.error },
  });
}

/** The law date that the installed model takes when none is given, as ISO. */
export function modelDate(): string {
  return isoDate(String(raw('date')));
}

/**
 * What a rule says at a path: `raw('salarié . cotisations . CEG', 'avec', …)`.
 * Throws when the model no longer has that path: a new version then asks for a look.
 */
export function raw(rule: string, ...path: (string | number)[]): unknown {
  let node: unknown = (rules as Record<string, unknown>)[rule];
  for (const key of path) node = (node as Record<string | number, unknown> | undefined)?.[key];
  if (node !== undefined) return node;
  throw new Error(
    `modele-social has changed: "${rule}" has nothing at "${path.join(' > ')}". ` +
      'Look at the rule, then correct scripts/pay/.',
  );
}

/** The figure a rule holds at a path, where it is not a rule of its own: '0.86%', 'effectif < 50'. */
export function figure(rule: string, ...path: (string | number)[]): number {
  const text = String(raw(rule, ...path));
  const found = /-?\d+(\.\d+)?/.exec(text);
  if (found) return Number(found[0]);
  throw new Error(`modele-social has changed: no figure in "${text}" of "${rule}".`);
}

/** Evaluates any expression of the model, in the unit asked; throws when it is not a number. */
export type Ask = (expression: unknown, unit?: string) => number;

/** Questions to the model about its parameters on an ISO date. */
export function askOn(engine: Engine, date: string): Ask {
  engine.setSituation({ ...employee, date: frenchDate(date) });
  return (expression, unit) => {
    const { nodeValue } = engine.evaluate(
      (unit ? { valeur: expression, unité: unit } : expression) as never,
    );
    if (typeof nodeValue === 'number') return tidy(nodeValue);
    throw new Error(`modele-social has changed: no number for ${JSON.stringify(expression)}.`);
  };
}

/** Sums and changes of unit leave crumbs in the last binary digits; no parameter has ten decimals. */
export function tidy(value: number): number {
  return Number(value.toFixed(10));
}

/**
 * Every day on which some rule of the model changes, from `firstYear` to the year of the model, as
 * ISO and the oldest first. Of later years it knows only what was voted long before.
 */
export function datesOfChange(firstYear: number): string[] {
  const written = JSON.stringify(rules).matchAll(/date [<>]=? ((?:\d{2}\/)?\d{2}\/\d{4})/g);
  const dates = new Set([...written].map(([, date]) => isoDate(date ?? '')));
  const [first, last] = [`${String(firstYear)}-01-01`, `${modelDate().slice(0, 4)}-12-31`];
  return [...dates].filter((date) => date >= first && date <= last).sort();
}

/** '06/2026' or '01/06/2026' as '2026-06-01'. */
function isoDate(french: string): string {
  const [year, month, day = '01'] = french.split('/').reverse();
  return `${String(year)}-${String(month)}-${day}`;
}

/** '2026-06-01' as the model writes it. */
export function frenchDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** The first source that a rule gives for itself, else one inside it, else one of the rules above. */
export function referenceOf(rule: string): { title: string; url: string } | undefined {
  const names = rule.split(' . ');
  for (let depth = names.length; depth > 0; depth -= 1) {
    const found = firstReference(
      (rules as Record<string, unknown>)[names.slice(0, depth).join(' . ')],
    );
    if (found) return { title: found[0], url: found[1] };
  }
  return undefined;
}

function firstReference(node: unknown): [title: string, url: string] | undefined {
  const { références, avec } = (node ?? {}) as {
    références?: Record<string, string>;
    avec?: Record<string, unknown>;
  };
  if (références) return Object.entries(références)[0];
  return Object.values(avec ?? {})
    .map(firstReference)
    .find((found) => found !== undefined);
}
