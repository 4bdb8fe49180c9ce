/**
 * The name of some content: the first 16 hexadecimal digits of its SHA-256, which two editions of a file share only where
 * they are the same. Runs in the build and in the browser alike; text counts as UTF-8.
 */
export async function versionOf(content: string | BufferSource): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, NAMING_BYTES)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

const NAMING_BYTES = 8;
