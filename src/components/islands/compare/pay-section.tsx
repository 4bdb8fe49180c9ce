import type { PartProps } from './part-props.ts';
import { PayDrawing } from './pay-drawing.tsx';
import { PayTable } from './pay-table.tsx';
import { SameSourceTable } from './same-source-table.tsx';

/** Pay level by level: drawn, then as a table with the gap, then what each source says that prices all of the roles. */
export function PaySection(props: PartProps) {
  const { roles, words } = props;
  const [first] = roles;
  if (roles.every(({ pay }) => pay.length === 0)) return <p>{words.pay.unknown}</p>;
  return (
    <>
      <PayDrawing roles={roles} words={words} />
      <PayTable roles={roles} words={words} />
      <p class="quiet small">
        {words.pay.note} {first && roles.length > 2 && words.pay.noteOfThree(first.name)}
      </p>
      <SameSourceTable {...props} />
    </>
  );
}
