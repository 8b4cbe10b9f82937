/** What a page tells the worker: that it is here, and what it loaded before the worker was. The answer is its version. */
export interface Greeting {
  readonly loaded: readonly string[];
}

/** Reads a message; nothing when it is something else. */
export function readGreeting(data: unknown): Greeting | undefined {
  if (typeof data !== 'object' || data === null || !('loaded' in data) || !Array.isArray(data.loaded)) return undefined;
  return { loaded: data.loaded.filter((address) => typeof address === 'string') };
}

/** Greets a worker and gives the version that this page is of; empty when it is of none that is on the device. */
export function askVersion(worker: ServiceWorker): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(String(data));
    worker.postMessage({ loaded: [] } satisfies Greeting, [port2]);
  });
}
