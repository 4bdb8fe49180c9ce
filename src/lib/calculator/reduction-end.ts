import { payslip, type Payslip, type Situation } from '../pay/index.ts';

/**
 * Where the general reduction of employer contributions ends on the way from one yearly gross to a higher one: the payslips of the
 * last cent of gross that has it and of the next, which has not. Undefined where it does not end in between.
 */
export function reductionEnd(
  from: number,
  to: number,
  situation: Situation,
): { last: Payslip; next: Payslip } | undefined {
  let low = Math.round(from * 100);
  let high = Math.round(to * 100);
  const at = (cents: number): Payslip => payslip(cents / 100, situation);
  if (!isReduced(at(low)) || isReduced(at(high))) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isReduced(at(middle))) low = middle;
    else high = middle;
  }
  return { last: at(low), next: at(high) };
}

const isReduced = ({ lines }: Payslip): boolean =>
  lines.some(({ id }) => id === 'reduction-generale');
