import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The rules a static host reads beside the pages: `_headers` and `_redirects`, in the syntax that
 * Netlify and Cloudflare Pages share. Throws one sentence, with file and line, for what cannot be read.
 */
export function readHostRules(dir: string): HostRules {
  const headerRules = parseHeaders(textOf(join(dir, '_headers')));
  const redirects = parseRedirects(textOf(join(dir, '_redirects')));

  return {
    headerRules,
    redirects,
    /** Headers for a URL path; where two rules name the same header the later one holds. */
    headersFor(path) {
      const headers = new Map<string, string>();
      for (const rule of headerRules.filter((rule) => rule.path.test(path))) {
        for (const name of rule.takenBack) headers.delete(name);
        for (const [name, value] of rule.values) headers.set(name, value);
      }
      return headers;
    },
    /** Where a URL path is sent; the first rule that matches holds, else `undefined`. */
    redirectFor(path) {
      for (const { from, to, status } of redirects) {
        const parts = from.exec(path)?.groups;
        if (parts) {
          return {
            status,
            to: to.replace(/:(\w+)/g, (whole, name: string) => parts[name] ?? whole),
          };
        }
      }
      return undefined;
    },
  };
}

/**
 * Reads blocks of a path and, below it, its headers: `Name: value`. A line `! Name` takes back what
 * an earlier rule said, which Cloudflare needs before a header is set anew; Netlify skips it.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of meaningfulLines(text)) {
    const rule = rules.at(-1);
    const header = /^([\w-]+):\s*(\S.*)$/.exec(line);
    if (line.startsWith('/')) {
      rules.push({ path: pathPattern(line), values: new Map(), takenBack: new Set() });
    } else if (rule && line.startsWith('!')) {
      rule.takenBack.add(line.slice(1).trim().toLowerCase());
    } else if (rule && header?.[1] && header[2]) {
      rule.values.set(header[1].toLowerCase(), header[2]);
    } else {
      throw new Error(`_headers:${index}: found "${line}"; write "Name: value" below a "/path".`);
    }
  }
  return rules;
}

/**
 * Reads lines such as `/old/* /new/:splat 301`. `:name` stands for one path segment, a closing `*`
 * for the rest. The status is written out, since hosts differ in what they assume.
 */
export function parseRedirects(text: string): Redirect[] {
  return meaningfulLines(text).map(([index, line]) => {
    const [from = '', to = '', status = '', ...more] = line.split(/\s+/);
    if (!from.startsWith('/') || more.length > 0 || !/^30[12378]$/.test(status)) {
      throw new Error(
        `_redirects:${index}: found "${line}"; write "/from /to 301" (or 302, 303, 307, 308).`,
      );
    }
    return { from: pathPattern(from), to, status: Number(status) };
  });
}

/** Lines with their numbers, from 1, without comments and blank ones. */
function meaningfulLines(text: string): [number, string][] {
  return text
    .split('\n')
    .map((line, index): [number, string] => [index + 1, line.replace(/(^|\s)#\s.*$/, '').trim()])
    .filter(([, line]) => line !== '');
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function pathPattern(path: string): RegExp {
  const pattern = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:(\w+)/g, '(?<$1>[^/]+)')
    .replace(/\*/, '(?<splat>.*)');
  // The empty group makes `groups` present where the path names no part.
  return new RegExp(`^${pattern}(?<end>)$`);
}

export type HostRules = {
  headerRules: HeaderRule[];
  redirects: Redirect[];
  headersFor: (path: string) => Map<string, string>;
  redirectFor: (path: string) => { to: string; status: number } | undefined;
};

export type HeaderRule = {
  path: RegExp;
  /** Lower-case header names and their values. */
  values: Map<string, string>;
  /** Lower-case names of the headers that earlier rules set and this one takes back. */
  takenBack: Set<string>;
};

export type Redirect = { from: RegExp; to: string; status: number };
