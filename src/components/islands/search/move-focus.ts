/**
 * Moves the focus from the field through the results and back with the arrow keys. Answers false where it did not move: another
 * key, or the end of the list.
 */
export function moveFocus(event: KeyboardEvent, root: HTMLElement): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const stops = [
    ...root.querySelectorAll<HTMLElement>('input[type=search], .search-results a, .search-help a'),
  ];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[here + step];
  if (here < 0 || !next) return false;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}
