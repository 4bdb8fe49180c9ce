/** The button that turns light into dark and back, and remembers the choice where it differs from the system's. */
const button = document.querySelector<HTMLButtonElement>('.theme-switch');
const system = matchMedia('(prefers-color-scheme: dark)');

button?.addEventListener('click', () => {
  const root = document.documentElement;
  const now = root.dataset.theme ?? (system.matches ? 'dark' : 'light');
  const next = now === 'dark' ? 'light' : 'dark';
  const followsSystem = (next === 'dark') === system.matches;
  if (followsSystem) delete root.dataset.theme;
  else root.dataset.theme = next;
  try {
    if (followsSystem) localStorage.removeItem('theme');
    else localStorage.setItem('theme', next);
  } catch {
    // Storage may be blocked: the choice then lasts for this page only.
  }
});
if (button) button.hidden = false;
