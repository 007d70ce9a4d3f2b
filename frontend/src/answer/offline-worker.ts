/**
 * Lets the page be opened again without a network. The worker holds the program and the notice, and
 * never an answer of the API that is about somebody.
 */
export async function startOfflineWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/svar-worker.js', {
      scope: '/svar',
      updateViaCache: 'none',
    });
  } catch {
    // The page works without it, as long as there is a network.
  }
}
