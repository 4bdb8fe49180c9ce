import type { Period } from '../pay/index.ts';

/**
 * Understands an amount as people type and paste it: `55 k€`, `55 000`, `4.5k/month`, `55,000.50`, `55.000,50 €`, `€4,500 a month`.
 * Answers euros, and the period where the text names one; undefined when no number can be read or there is more than one.
 */
export function readAmount(text: string): { amount: number; per?: Period } | undefined {
  const clean = text.toLowerCase().replace(/[\s\u00a0\u202f']/g, '');
  const match = /^(?:€|eur|euros?)?(\d[\d.,]*)(k|m)?(?:€|eur|euros?)?(k)?(.*)$/.exec(clean);
  if (!match) return undefined;
  const [, digits = '', scale, lateScale, rest = ''] = match;
  const number = readDecimal(digits);
  const per = readPeriod(rest);
  if (number === undefined || per === null) return undefined;
  const factor = scale === 'm' ? 1_000_000 : scale === 'k' || lateScale === 'k' ? 1_000 : 1;
  return { amount: Math.round(number * factor * 100) / 100, ...(per && { per }) };
}

/** The last of two different marks is the decimal one; a single mark before exactly three digits parts thousands. */
function readDecimal(digits: string): number | undefined {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last === -1) return Number(digits);
  const mark = digits.charAt(last);
  const other = mark === '.' ? ',' : '.';
  const behind = digits.slice(last + 1);
  const once = digits.indexOf(mark) === last;
  const isDecimal = digits.includes(other) ? once : once && behind.length !== 3;
  const whole = isDecimal ? digits.slice(0, last) : digits;
  const groups = whole.split(/[.,]/);
  if (groups.slice(1).some((group) => group.length !== 3)) return undefined;
  const value = Number(`${groups.join('')}.${isDecimal ? behind : ''}0`);
  return Number.isFinite(value) ? value : undefined;
}

/** `/month`, `amonth`, `permonth`, `parmois`; undefined where nothing is said, null where it is not understood. */
function readPeriod(rest: string): Period | undefined | null {
  const unit = rest
    .replace(/^(gross|net|brut)/, '')
    .replace(/^(\/|a|an|per|par|€\/)?/, '')
    .replace(/\.$/, '');
  if (unit === '') return undefined;
  if (/^(months?|mo|m|mois|monthly)$/.test(unit)) return 'month';
  if (/^(years?|yr|y|an|annum|année|annual|annually|n)$/.test(unit)) return 'year';
  return null;
}
