import { describe, expect, test } from 'vitest';
import { certifications, everyPage, facts, questions, roles, updates } from './pages.ts';
import { plain, words } from './prose.ts';

const prose = everyPage.map(({ folder, id, data, body }) => ({
  where: `${folder}/${id}`,
  text: [...stringsOf(data), plain(body)].join('\n'),
}));
const lists = [
  ...certifications.map(({ id, suits, verdict, validityNote }) => ({
    id,
    suits,
    verdict,
    validityNote,
  })),
  ...facts,
  ...updates,
].map((entry) => ({ where: entry.id, text: stringsOf(entry).join('\n') }));
const everything = [...prose, ...lists];

describe('the wording', () => {
  test.each<[rule: string, pattern: RegExp]>([
    ['is free of hype', hype()],
    ['writes per cents as 13%', /\d\s+%|\bper ?cent\b/i],
    ['writes a range of per cents as 10 to 15%', /\d[–-]\d+%/],
    ['calls a posting a posting', /\b(job ad|adverts?|advertisements?|job offers? posted)\b/i],
    ['is British', american()],
    [
      'gives dates in full',
      /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b(Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.? 20\d\d/,
    ],
    ['does without dashes that interrupt', /\s[—–]\s(?!Associate|Professional|Specialty)/],
    [
      'does without "not just this but that"',
      /\bnot (just|only|merely|simply)\b[^.]{0,80}\bbut\b/i,
    ],
    ['does without throat-clearing', throatClearing()],
  ])('%s', (_rule, pattern) => {
    expect(everything.flatMap(({ where, text }) => hits(where, text, pattern))).toEqual([]);
  });

  test('names roles in lower case in running text', () => {
    const names = roles
      .map(({ data }) => data.name)
      .filter((name) => /^[A-Z][a-z]/.test(name.split(' ').at(-1) ?? ''));
    const pattern = new RegExp(String.raw`\b(${names.join('|')})s?\b`);
    const running = everyPage.map(
      ({ folder, id, body }) => [`${folder}/${id}`, plain(body)] as const,
    );
    expect(running.flatMap(([where, text]) => hits(where, text, pattern))).toEqual([]);
  });

  test('opens no two answers with the same four words', () => {
    const openings = questions.map(({ id, body }) => [
      words(plain(body)).slice(0, 4).join(' '),
      id,
    ]);
    const seen = new Map<string | undefined, (string | undefined)[]>();
    for (const [opening, id] of openings) seen.set(opening, [...(seen.get(opening) ?? []), id]);
    expect([...seen].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test.each<[string, RegExp, string]>([
    ['hype', hype(), 'Unlock your potential in a fast-paced team.'],
    ['a spaced per cent', /\d\s+%/, 'It rose by 13 % in a year.'],
    ['American spelling', american(), 'They optimize and analyze behavior.'],
    ['throat-clearing', throatClearing(), 'It is important to note that pay varies.'],
  ])('that holds %s is seen', (_name, pattern, text) => {
    expect(hits('a', text, pattern)).toHaveLength(1);
  });
});

function hype(): RegExp {
  const list =
    'unlock|unleash|exciting|dynamic|cutting[- ]edge|state[- ]of[- ]the[- ]art|game[- ]chang\\w+|world[- ]class|best[- ]in[- ]class|next[- ]level|revolution\\w+|passionate|rock ?star|ninja|guru(?!-)|fast[- ]paced|ever[- ](?:changing|evolving)|skyrocket\\w*|supercharg\\w+|empower\\w*|seamless\\w*|leverag\\w+|synerg\\w+|delve\\w*|deep dive|embark\\w*|thriv\\w+|vibrant|pivotal|testament|tapestry|landscape|realm|holistic|must-have|lucrative|dream job|booming|hottest';
  return new RegExp(String.raw`\b(?:${list})\b`, 'i');
}

function american(): RegExp {
  return /\b(\w+(?:analyz|optimiz|organiz|specializ|recogniz|summariz|personaliz|industrializ|modeliz)\w*|(?:analyz|optimiz|organiz|specializ|recogniz|summariz|personaliz|industrializ)\w*|behavior\w*|color\w*|labeled|labeling|modeling|centers?|fulfill\w*|toward|math|program(?:s)? of study|resume)\b/i;
}

function throatClearing(): RegExp {
  return /\b(in today[’']s|it is (?:important|worth) (?:to note|noting)|needless to say|when it comes to|at the end of the day|in conclusion|to sum up|in summary|look no further|let[’']s|dive in|first and foremost|last but not least|in this (?:article|guide|answer), we)|(?:^|[.!?]\s)Whether you\b/im;
}

function hits(where: string, text: string, pattern: RegExp): string[] {
  const found = pattern.exec(text);
  if (!found) return [];
  return [`${where}: …${text.slice(Math.max(0, found.index - 40), found.index + 60)}…`];
}

/** Every string that readers may see, at any depth; ids and addresses say nothing. */
function stringsOf(data: unknown): string[] {
  if (typeof data === 'string') return /[\s%]/.test(data) ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(stringsOf);
}
