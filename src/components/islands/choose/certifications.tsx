import type { ChooseWords } from '#i18n/choose.ts';
import type { FittingCertification } from '#lib/choose/index.ts';
import { day } from '#lib/format.ts';

/** Certifications that fit, each with its price, whom it suits, its standing and the day it was checked. */
export function Certifications({ list, words }: Props) {
  return (
    <ul class="plain-list">
      {list.map(({ title, path, price, suits, standing, checked }) => (
        <li key={path}>
          <p>
            <a href={path}>{title}</a>, {price}. {suits}
          </p>
          <p class="quiet small">
            {words.standing[standing]} {words.checked(day(checked, words.tag))}
          </p>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  list: readonly FittingCertification[];
  words: ChooseWords;
}
