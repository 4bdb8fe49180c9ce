/**
 * Runs before the first paint, so that a remembered theme never flashes. Inline by need: its hash goes into the
 * content security policy from `astro.config.mjs`.
 */
export const themeInit =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
