import { glob } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** Every HTML file of a built site, in a stable order. */
export async function htmlFiles(dir: URL): Promise<URL[]> {
  const root = fileURLToPath(dir);
  const names = await Array.fromAsync(glob('**/*.html', { cwd: root }));
  return names.sort().map((name) => pathToFileURL(join(root, name)));
}
