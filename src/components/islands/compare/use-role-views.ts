import { useEffect, useState } from 'preact/hooks';
import type { RoleView } from '#lib/compare/role-view.ts';

/**
 * The views of the wanted roles, fetched from `folder` as they are asked for and kept: null until all are there. `failed` lists
 * the ids that could not be had; they are tried again when the choice changes.
 */
export function useRoleViews(wanted: readonly string[], folder: string): RoleViews {
  const [loaded, setLoaded] = useState<Record<string, RoleView>>({});
  const [failed, setFailed] = useState<string[]>([]);
  const key = wanted.join();

  useEffect(() => {
    const missing = key.split(',').filter((id) => id !== '' && !loaded[id]);
    setFailed([]);
    for (const id of missing) {
      fetchView(`${folder}${id}.json`)
        .then((view) => setLoaded((before) => ({ ...before, [id]: view })))
        .catch(() => setFailed((before) => [...new Set([...before, id])]));
    }
  }, [key, folder]);

  const views = wanted.flatMap((id) => loaded[id] ?? []);
  return {
    views: wanted.length > 0 && views.length === wanted.length ? views : null,
    failed: failed.filter((id) => wanted.includes(id)),
  };
}

async function fetchView(address: string): Promise<RoleView> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as RoleView;
}

interface RoleViews {
  views: RoleView[] | null;
  failed: string[];
}
