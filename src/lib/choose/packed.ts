import type { Pull, Questionnaire } from './questionnaire.ts';

/**
 * The questionnaire as one text for a page to carry: four tables with a blank line between, a line an entry, a tab between cells,
 * weights with spaces between. As an island's property this is less than half the bytes of the same as nested lists.
 */
export function packed({ roles, statements, backgrounds, limits }: Questionnaire): string {
  return [
    roles.map(({ id, name, purpose }) => [id, name, purpose]),
    statements.map(({ key, moment, a, b, pull }) => [key, moment, a, b, pull.join(' ')]),
    backgrounds.map(({ id, name, pull }) => [id, name, pull.join(' ')]),
    limits.map(({ id, text, pull }) => [id, text, pull.join(' ')]),
  ]
    .map((table) => table.map((cells) => cells.map(oneLine).join('\t')).join('\n'))
    .join('\n\n');
}

/** The questionnaire that `packed` wrote. */
export function unpacked(text: string): Questionnaire {
  const [roles = [], statements = [], backgrounds = [], limits = []] = text
    .split('\n\n')
    .map((table) => (table === '' ? [] : table.split('\n').map((line) => line.split('\t'))));
  return {
    roles: roles.map(([id = '', name = '', purpose = '']) => ({ id, name, purpose })),
    statements: statements.map(([key = '', moment = '', a = '', b = '', pull = '']) => ({
      key,
      moment,
      a,
      b,
      pull: weights(pull),
    })),
    backgrounds: backgrounds.map(([id = '', name = '', pull = '']) => ({
      id,
      name,
      pull: weights(pull),
    })),
    limits: limits.map(([id = '', text = '', pull = '']) => ({ id, text, pull: weights(pull) })),
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const weights = (text: string): Pull => text.split(' ').map(Number);
