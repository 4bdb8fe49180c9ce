import type { OfferWords } from '#i18n/offer.ts';
import { calculatorCodec } from '#lib/calculator/state.ts';
import { eurosAndCents, euros } from '#lib/format.ts';
import type { Printed, PrintedName, Weighed } from '#lib/offer/index.ts';
import { FigureCells, OfferHead } from './table-parts.tsx';

/** Every figure of the packages side by side, with the difference where there are two. Years in whole euros that add up. */
export function ResultTable({ figures, words, payslips }: Props) {
  const t = words.table;
  const pair = figures.length > 1;
  return (
    <table class="offer-table">
      <caption class="visually-hidden">{t.caption}</caption>
      <OfferHead offers={figures.length} words={words} />
      {groups.map(({ title, rows }) => {
        const shown = rows.filter((name) => always(name) || figures.some((one) => one[name] !== 0));
        return (
          <tbody key={title}>
            <tr class="group">
              <th scope="rowgroup" colSpan={figures.length + (pair ? 2 : 1)}>
                {t[title]}
              </th>
            </tr>
            {shown.map((name) => (
              <Row key={name} name={name} figures={figures} words={words} />
            ))}
          </tbody>
        );
      })}
      {payslips && (
        <tbody class="no-print">
          <tr>
            <th scope="row">{t.payslip}</th>
            {payslips.weighed.map((one, place) => (
              <td key={place}>
                <a
                  href={payslips.calculatorUrl + payslipFragment(one)}
                  aria-label={t.payslipOf(words.names[place] ?? '')}
                >
                  {words.names[place]}
                </a>
              </td>
            ))}
            {pair && <td />}
          </tr>
        </tbody>
      )}
    </table>
  );
}

function Row({
  name,
  figures,
  words,
}: {
  name: PrintedName;
  figures: readonly Printed[];
  words: OfferWords;
}) {
  const write = (value: number): string =>
    name === 'days'
      ? String(value)
      : inCents.includes(name)
        ? eurosAndCents(value, words.tag)
        : euros(value, words.tag);
  return (
    <tr class={name} data-row={name}>
      <th scope="row">{words.table.rows[name]}</th>
      <FigureCells values={figures.map((one) => one[name])} write={write} />
    </tr>
  );
}

/** The calculator's fragment for the payslip of a package: what of its benefits counts as pay stands in the variable. */
function payslipFragment({ slip, taxedBenefits, gross }: Weighed): string {
  const { situation } = slip;
  const onTop = situation.variable + taxedBenefits;
  return calculatorCodec.format({
    ...calculatorCodec.defaults,
    ...situation,
    amount: gross - situation.variable,
    variable: Math.round(onTop * 100) / 100,
  });
}

const groups: { title: 'perYear' | 'perDay' | 'forEmployer'; rows: PrintedName[] }[] = [
  {
    title: 'perYear',
    rows: [
      'gross',
      'net',
      'tax',
      'takeHome',
      'vouchers',
      'transport',
      'remote',
      'kept',
      'keptMonth',
    ],
  },
  { title: 'perDay', rows: ['days', 'netDay', 'keptDay'] },
  { title: 'forEmployer', rows: ['cost'] },
];
const inCents: PrintedName[] = ['netDay', 'keptDay'];
const optional: PrintedName[] = ['vouchers', 'transport', 'remote'];
const always = (name: PrintedName): boolean => !optional.includes(name);

interface Props {
  figures: readonly Printed[];
  words: OfferWords;
  /** For links to the salary calculator, line by line. */
  payslips?: { weighed: readonly Weighed[]; calculatorUrl: string };
}
