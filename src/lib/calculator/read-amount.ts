import type { AmountKind, Period } from '../pay/index.ts';

/**
 * Understands an amount as people type and paste it: `55 k€`, `55 000`, `4.5k/month`, `55,000.50`, `55.000,50 €`, `€4,500 net a month`.
 * Answers euros to the cent, with the period and whether it is gross or net where the text says so; undefined when no number can be
 * read, when there is more than one, or when something else stands beside it.
 */
export function readAmount(text: string): ReadAmount | undefined {
  const clean = text.toLowerCase().replace(/[\s'’]/g, '');
  const match = /^(?:€|eur)?(\d[\d.,]*)(k|m(?!o))?(?:€|euros?|eur)?(k)?(.*)$/.exec(clean);
  if (!match) return undefined;
  const [, digits = '', scale, lateScale, rest = ''] = match;
  const number = readDecimal(digits);
  const said = readUnit(rest);
  if (number === undefined || !said) return undefined;
  const factor = scale === 'm' ? 1_000_000 : (scale ?? lateScale) ? 1_000 : 1;
  return { amount: Math.round(number * factor * 100) / 100, ...said };
}

/** The last of two different marks is the decimal one; a single mark before exactly three digits parts thousands. */
function readDecimal(digits: string): number | undefined {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const mark = digits.charAt(last);
  const other = mark === '.' ? ',' : '.';
  const behind = digits.slice(last + 1);
  const once = digits.indexOf(mark) === last;
  const isDecimal =
    last > 0 && once && (digits.includes(other) || behind.length !== 3 || /^0[.,]/.test(digits));
  const groups = (isDecimal ? digits.slice(0, last) : digits).split(/[.,]/);
  if (groups.slice(1).some((group) => group.length !== 3)) return undefined;
  const value = Number(`${groups.join('')}.${isDecimal ? behind : ''}0`);
  return Number.isFinite(value) ? value : undefined;
}

/** `/month`, `grossayear`, `netparmois`; undefined where it is not understood. */
function readUnit(rest: string): Omit<ReadAmount, 'amount'> | undefined {
  const [, kind, unit = '', late] =
    /^(gross|brut|net)?(?:\/|an?(?=[my])|per|par)?([a-z]*?)\.?(gross|brut|net)?$/.exec(
      rest.replace('é', 'e'),
    ) ?? [undefined, undefined, '?'];
  const said = kind ?? late;
  const per = unit === '' ? undefined : periods.find(([, words]) => words.test(unit))?.[0];
  if (unit !== '' && !per) return undefined;
  return { ...(per && { per }), ...(said && { of: said === 'net' ? 'net' : 'gross' }) };
}

const periods = [
  ['month', /^(?:m|mo|months?|monthly|mois|mensuel)$/],
  ['year', /^(?:y|yr|years?|yearly|an|annum|annee|annual|annually|annuel|pa)$/],
] as const satisfies [Period, RegExp][];

export interface ReadAmount {
  amount: number;
  per?: Period;
  of?: Extract<AmountKind, 'gross' | 'net'>;
}
