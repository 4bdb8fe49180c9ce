import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Static hosts match `_headers` and `_redirects` against whole URL paths. Both are written as if the
 * site stood at the root; this puts the base path before every path in the built files.
 */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        for (const name of ['_headers', '_redirects']) {
          const file = new URL(name, dir);
          if (existsSync(file)) writeFileSync(file, underBase(readFileSync(file, 'utf8'), base));
        }
      },
    },
  };
}

/** Puts a base path before each path that opens a line or, in `_redirects`, follows one: `/a/* /b/ 301`. */
export function underBase(text: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  return text.replace(/^\/.*$/gm, (line) => line.replace(/(^|\s)\/(?!\/)/g, `$1${prefix}/`));
}
