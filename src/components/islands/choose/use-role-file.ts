import { useEffect, useState } from 'preact/hooks';
import type { RoleFile } from '#lib/choose/index.ts';

/** The file of a role, fetched once each: null while it is under way, 'failed' where it cannot be had. */
export function useRoleFile(id: string, dataUrl: string): RoleFile | null | 'failed' {
  const [files, setFiles] = useState<Record<string, RoleFile | 'failed'>>({});
  useEffect(() => {
    if (files[id] && files[id] !== 'failed') return undefined;
    const stop = new AbortController();
    const keep = (file: RoleFile | 'failed') => setFiles((before) => ({ ...before, [id]: file }));
    fetch(`${dataUrl}${id}.json`, { signal: stop.signal })
      .then(async (response) =>
        keep(response.ok ? ((await response.json()) as RoleFile) : 'failed'),
      )
      .catch(() => {
        if (!stop.signal.aborted) keep('failed');
      });
    return () => stop.abort();
  }, [id, dataUrl]);
  return files[id] ?? null;
}
