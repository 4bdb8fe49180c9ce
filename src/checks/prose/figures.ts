/**
 * Money typed by hand, such as €45,000, 45 000 €, 45k€, EUR 45,000, €45–60k, $300 or 45,000 gross.
 * No-break and narrow spaces count as spaces.
 */
export function typedFigures(text: string): { figure: string; index: number }[] {
  return [...text.matchAll(money)].map(({ 0: figure, index }) => ({ figure, index }));
}

const grouped = String.raw`\d{1,3}(?:[.,'’\s]\d{3})+(?!\d)`;
const scale = String.raw`\s?(?:k|K|M|bn|thousand|million|billion)(?![A-Za-z])`;
const number = String.raw`(?:${grouped}|\d+)(?:[.,]\d+)?(?:${scale})?`;
const amount = String.raw`${number}(?:\s?(?:[-–—]|to|and)\s?${number})?`;
const signBefore = String.raw`(?:[kKM]?[€£]|US\$|\$|(?<![A-Za-z])[kK]?(?:EUR|USD|GBP))`;
const signAfter = String.raw`[kKM]?(?:[€£$]|(?:EUR|USD|GBP|euros?|dollars?)(?![A-Za-z]))`;
const taxWord = String.raw`(?:gross|brut|before tax|after tax|net(?= (?:a|per|before|after)\b))`;

const money = new RegExp(
  [
    String.raw`${signBefore}\s?${amount}`,
    String.raw`(?<![\d.,])${amount}[\s-]?${signAfter}`,
    // A number that only pay can be: thousands beside a word of the payslip.
    String.raw`(?<![\d.,])(?:${grouped}|\d{5,}|\d+(?:[.,]\d+)?${scale})\s${taxWord}(?![A-Za-z])`,
  ].join('|'),
  'g',
);
