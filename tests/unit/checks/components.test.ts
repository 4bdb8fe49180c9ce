import { describe, expect, test } from 'vitest';
import { found, marked, sentences, type Edit, type Row } from './broken-site.ts';

const role = 'roles/en/data-scientist.mdx';
const faq = 'faq/en/what-is-a-data-scientist.mdx';
const guide = 'guides/en/data-scientist-or-machine-learning-engineer.mdx';
const text = 'It is not reporting;';

describe('a component is found wrong where it is wrong', () => {
  test.each<Row>([
    ['an unknown component', 'unknown-component', faq, text, '‸<Bond role="data-scientist" />'],
    ['HTML', 'raw-html', faq, text, 'It is <b>not</b>'.replace('<b>', '‸<b>')],
    ['a fragment', 'raw-html', faq, text, 'It is ‸<>not</>'],
    [
      'a part in a question',
      'misplaced-component',
      faq,
      text,
      '‸<Part name="why">\n\nIt is\n\n</Part>\n\n',
    ],
    [
      'a table of dimensions in a role',
      'misplaced-component',
      role,
      'Firms that',
      '‸<Dimensions roles="data-scientist,machine-learning-engineer" />\n\nFirms that',
    ],
    [
      'text in a component that takes none',
      'needless-text',
      faq,
      text,
      '‸<Fact id="ml-over-ds">10 per cent</Fact>',
    ],
    ['a calculator link without text', 'missing-text', faq, text, '‸<Calculator gross={45000} />'],
    ['an unknown prop', 'unknown-prop', faq, text, '<Band role="data-scientist" ‸colour="red" />'],
    [
      'a misspelt prop, once and not also as missing',
      'unknown-prop',
      faq,
      text,
      '<Band ‸rol="data-scientist" />',
    ],
    ['a missing prop', 'missing-prop', faq, text, 'It ‸<Band level="mid" />'],
    ['a number in quotes', 'wrong-prop', faq, text, '<Pay gross="‸55000" />'],
    ['text in braces', 'wrong-prop', faq, text, '<Band role={‸5} />'],
    [
      'a word that is not on the list',
      'wrong-prop',
      faq,
      text,
      '<Band role="data-scientist" show="‸grosss" />',
    ],
    ['a legal constant that we do not print', 'wrong-prop', faq, text, '<Legal id="‸smic-week" />'],
    [
      'months beyond the contract',
      'wrong-prop',
      faq,
      text,
      '<Calculator months={‸18}>it</Calculator>',
    ],
    ['a calculation', 'prop-expression', faq, text, '<Pay ‸gross={40000 + 5000} />'],
    ['a name in braces', 'prop-expression', faq, text, '<Band ‸role={role} />'],
    ['spread props', 'prop-expression', faq, text, '<Band role="data-scientist" ‸{...props} />'],
    [
      'one prop twice',
      'prop-twice',
      faq,
      text,
      '<Band role="data-scientist" ‸role="data-scientist" />',
    ],
    [
      'a prop on its own line',
      'wrong-prop',
      faq,
      text,
      '<Band\n  role="data-scientist"\n  level="‸expert"\n/>',
    ],
    ['an unknown role', 'unknown-id', faq, text, '<Band role="‸date-scientist" />'],
    [
      'a role that is not written as an id, once',
      'unknown-id',
      faq,
      text,
      '<Band role="‸Data Scientist" />',
    ],
    [
      'the second of two roles',
      'unknown-id',
      guide,
      'roles="data-scientist,machine',
      'roles="data-scientist,‸machines',
    ],
    [
      'the second of two roles after a space',
      'unknown-id',
      guide,
      'roles="data-scientist, machine',
      'roles="data-scientist, ‸machines',
    ],
    [
      'a single role where two are compared',
      'wrong-prop',
      guide,
      'roles="data-scientist,machine-learning-engineer"',
      'roles="‸data-scientist"',
    ],
    ['an unknown certification', 'unknown-id', faq, text, '<Cert id="‸aws" />'],
    ['an unknown salary', 'unknown-id', faq, text, '<Observed id="‸oria" />'],
    ['an unknown question', 'unknown-id', faq, text, '<Faq id="‸why" />'],
    ['an unknown guide', 'unknown-id', faq, text, '<Guide id="‸why" />'],
    ['an unknown source', 'unknown-id', faq, text, '<Cite source="‸why" />'],
    ['a guide of a role that has none', 'no-guide', faq, text, '<Role id="‸data-engineer" />'],
    [
      'the band of a role without salaries',
      'no-figures',
      faq,
      text,
      '<Band role="‸data-engineer" />',
    ],
    [
      'the day rate of a role without any',
      'no-figures',
      faq,
      text,
      '<DayRate role="‸data-scientist" />',
    ],
    [
      'a retired certification',
      'retired-certification',
      faq,
      text,
      '<Cert id="‸aws-ml-specialty" />',
    ],
    [
      'the price of a retired certification',
      'retired-certification',
      faq,
      text,
      '<Price certification="‸aws-ml-specialty" />',
    ],
    [
      'a certification said to be retired that is not',
      'not-retired',
      faq,
      text,
      '<Cert id="‸aws-mla" retired />',
    ],
  ])('%s', (_what, kind, ...edit) => {
    expect(found(edit)).toEqual([`${kind} at ${marked(edit)[0]}`]);
  });

  test('every component of the specification may be used', () => {
    const all = `<Band role="data-scientist" show="cost" /> <Pay gross={55000.5} status="cadre" /> <Gap a="data-scientist" b="machine-learning-engineer" show='euros' />
<Premium role="data-scientist" /> <Calculator role="data-scientist" level="mid" time={80} months={13.5}>it</Calculator>
{/* a comment */} <Legal id="plafond-securite-sociale-month" />`;
    expect(found([faq, text, all])).toEqual([]);
  });
});

describe('the sentence says what was found and what to write', () => {
  test.each([
    ['<Bond role="data-scientist" />', 'there is no component <Bond>: did you mean <Band>?'],
    ['It <b>is</b>', 'HTML does not belong in content: write **text** in place of <b>.'],
    ['<Band rol="data-scientist" />', '<Band> has no prop rol: did you mean role?'],
    [
      '<Band role="data-scientist" at="x" />',
      '<Band> has no prop at: delete it, or write one of role, level or show.',
    ],
    [
      '<Raise gross={60000} />',
      '<Raise> lacks by: write a number of euros without symbol or separator, such as 45000.',
    ],
    [
      '<Pay gross="55,000" />',
      'gross of <Pay> is "55,000": write gross={55000}, a number in braces.',
    ],
    [
      '<Band role="data-scientist" level="sinior" />',
      'level of <Band> is "sinior": write junior, mid, senior or lead; did you mean senior?',
    ],
    ['<Fact id="ml-over-d" />', 'no fact has the id "ml-over-d": did you mean ml-over-ds?'],
  ])('%s', (to, sentence) => {
    const edit: Edit = [faq, text, to];
    expect(sentences(edit)).toEqual([sentence]);
  });
});
