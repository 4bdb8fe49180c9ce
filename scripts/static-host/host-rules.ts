import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders } from 'netlify-headers-parser';

/**
 * The rules a static host reads beside the pages: `_headers` and `_redirects`, in the syntax
 * Netlify and Cloudflare Pages share. Throws one sentence for each line that cannot be read.
 */
export async function readHostRules(dir: string): Promise<HostRules> {
  const headerRules = await readHeaderRules(dir);
  const redirects = readRedirects(dir);

  return {
    headerRules,
    redirects,
    /** Headers for a URL path; where two rules name the same header the later one holds. */
    headersFor(path) {
      const matching = headerRules.filter((rule) => rule.matches(path));
      return new Map(matching.flatMap((rule) => [...rule.values]));
    },
    /** Where a URL path is sent; the first rule that matches holds, else `undefined`. */
    redirectFor(path) {
      for (const { from, to, status } of redirects) {
        const parts = from.exec(path)?.groups;
        if (parts)
          return {
            status,
            to: to.replace(/:(\w+)/g, (whole, name: string) => parts[name] ?? whole),
          };
      }
      return undefined;
    },
  };
}

/**
 * Turns lines such as `/old/* /new/:splat 301` into rules. `:name` stands for one path segment,
 * a closing `*` for the rest. The status is written out, since hosts differ in what they assume.
 */
export function parseRedirects(text: string): Redirect[] {
  return text.split('\n').flatMap((line, index) => {
    const [from, to, status, ...more] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (!from) return [];
    if (!from.startsWith('/') || !to || more.length > 0 || !/^30[12378]$/.test(status ?? '')) {
      throw new Error(
        `_redirects:${index + 1}: found "${line.trim()}"; write "/from /to 301" (or 302, 303, 307, 308).`,
      );
    }
    return [{ from: pathPattern(from), to, status: Number(status) }];
  });
}

async function readHeaderRules(dir: string): Promise<HeaderRule[]> {
  const { headers, errors } = await parseAllHeaders({
    // The package types its list of file names as an empty list.
    headersFiles: [join(dir, '_headers')] as never[],
    netlifyConfigPath: undefined,
  });
  if (errors.length > 0) throw new Error(`_headers: ${errors.map(String).join('; ')}`);
  return headers.map(({ for: path, forRegExp, values }) => ({
    path,
    matches: (url) => forRegExp?.test(url) ?? false,
    values: new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value])),
  }));
}

function readRedirects(dir: string): Redirect[] {
  const file = join(dir, '_redirects');
  return existsSync(file) ? parseRedirects(readFileSync(file, 'utf8')) : [];
}

function pathPattern(from: string): RegExp {
  const pattern = from
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:(\w+)/g, '(?<$1>[^/]+)')
    .replace(/\*$/, '(?<splat>.*)');
  // An empty group makes `groups` present where the path names no part.
  return new RegExp(`^${pattern}(?<end>)$`);
}

export type HostRules = {
  headerRules: HeaderRule[];
  redirects: Redirect[];
  headersFor: (path: string) => Map<string, string>;
  redirectFor: (path: string) => { to: string; status: number } | undefined;
};

export type HeaderRule = {
  path: string;
  matches: (path: string) => boolean;
  /** Lower-case header names and their values. */
  values: Map<string, string>;
};

export type Redirect = { from: RegExp; to: string; status: number };
