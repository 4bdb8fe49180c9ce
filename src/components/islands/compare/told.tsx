/** A list of themes, each with a sentence or two below it. */
export function Told({ items }: { items: readonly (readonly [string, string])[] }) {
  return (
    <ul class="told">
      {items.map(([theme, detail]) => (
        <li key={theme}>
          <strong>{theme}</strong>
          <span>{detail}</span>
        </li>
      ))}
    </ul>
  );
}
