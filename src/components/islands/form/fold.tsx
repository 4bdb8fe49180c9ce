import type { ComponentChildren } from 'preact';

/** A part of a form folded under plain words. */
export function Fold({ title, open, children }: Props) {
  return (
    <details class="fold" open={open}>
      <summary>{title}</summary>
      <div class="fold-fields">{children}</div>
    </details>
  );
}

interface Props {
  title: string;
  open?: boolean;
  children: ComponentChildren;
}
