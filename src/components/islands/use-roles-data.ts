import { useEffect, useState } from 'preact/hooks';
import type { RolesData } from '#lib/content/roles-data.ts';

/** The roles' bands, fetched once they are wanted: undefined while on their way. */
export function useRolesData(url: string, wanted = true): RolesData | 'failed' | undefined {
  const [data, setData] = useState<RolesData | 'failed'>();
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    fetch(url)
      .then((response) =>
        response.ok
          ? (response.json() as Promise<RolesData>)
          : Promise.reject(new Error(response.statusText)),
      )
      .then((loaded) => current && setData(loaded))
      .catch(() => current && setData('failed'));
    return () => {
      current = false;
    };
  }, [url, wanted]);
  return data;
}
