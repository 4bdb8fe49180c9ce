/**
 * The fresh answer where it comes in good time and the server is well, else the kept one, else the fresh one after all;
 * `undefined` where there is neither.
 */
export async function freshOrKept(
  fetching: Promise<Response>,
  kept: () => Promise<Response | undefined>,
  patience = PATIENCE_MS,
): Promise<Response | undefined> {
  const fresh = fetching.catch(() => undefined);
  const tooLate = new Promise<undefined>((done) => setTimeout(() => done(undefined), patience));
  const inTime = await Promise.race([fresh, tooLate]);
  if (inTime && inTime.status < SERVER_FAULT) return inTime;
  return (await kept()) ?? fresh;
}

// Longer than a slow phone network takes for a page of 25 kB, shorter than a reader waits.
const PATIENCE_MS = 4_000;
const SERVER_FAULT = 500;
