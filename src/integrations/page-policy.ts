import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { htmlFiles } from './html-files.ts';

/**
 * Astro writes a content security policy into each page, late in the head and with the hashes of every script of the site.
 * This moves it before anything it governs, keeps the hashes that the page needs, and writes one policy for the whole site
 * into `_headers` in place of `{policy}`.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const used = new Set<string>();
        let policy = '';
        for (const file of await htmlFiles(dir)) {
          const html = await readFile(file, 'utf8');
          const page = tightened(html);
          page.hashes.forEach((hash) => used.add(hash));
          policy ||= page.policy;
          await writeFile(file, page.html);
        }
        const headers = new URL('_headers', dir);
        const whole = withHashes(policy, (hash) => used.has(hash));
        await writeFile(headers, (await readFile(headers, 'utf8')).replaceAll('{policy}', whole));
      },
    },
  };
}

/** A page with its policy first in the head, naming only the inline scripts and styles that the page holds. */
export function tightened(html: string): { html: string; policy: string; hashes: string[] } {
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html);
  if (!meta?.[1]) return { html, policy: '', hashes: [] };
  const hashes = inlineCode(html).map(
    (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  const policy = withHashes(meta[1], (hash) => hashes.includes(hash));
  const moved = html
    .replace(meta[0], '')
    .replace(
      '<meta charset="utf-8">',
      `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`,
    );
  return { html: moved, policy: meta[1], hashes };
}

/** The text of each inline script that runs and of each inline style. */
function inlineCode(html: string): string[] {
  return [
    ...html.matchAll(
      /<(script|style)(?![^>]*\ssrc=)(?![^>]*application\/(?:ld\+)?json)[^>]*>([\s\S]*?)<\/\1>/g,
    ),
  ].map(([, , code = '']) => code);
}

function withHashes(policy: string, keep: (hash: string) => boolean): string {
  return policy
    .replace(/ '(sha256-[^']+)'/g, (text, hash: string) => (keep(`'${hash}'`) ? text : ''))
    .replace(/;\s*/g, '; ')
    .replace(/[; ]+$/, '');
}
