/** Gives orders to the bundler, which is started for the first and let go after the last. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Delivery, Order } from './bundler.ts';
import type { Bundle, BundleOptions } from './bundling.ts';

const PROGRAM = 'src/offline/bundler.ts';
/** In milliseconds: a script is often ordered when one is delivered, for it names that. */
const PATIENCE = 100;

interface Customer {
  readonly take: (made: Bundle) => void;
  readonly refuse: (error: Error) => void;
}

interface Bundler {
  readonly process: ChildProcess;
  readonly waiting: Map<number, Customer>;
}

let bundler: Bundler | undefined;
let orders = 0;

/** Bundles a script. @throws what the bundler says, or that it has ended */
export function inBundler(file: string, options: BundleOptions): Promise<Bundle> {
  const { process, waiting } = (bundler ??= startBundler());
  const order: Order = { id: orders++, file, options };
  return new Promise((take, refuse) => {
    waiting.set(order.id, { take, refuse });
    process.send(order);
  });
}

function startBundler(): Bundler {
  const child = fork(PROGRAM, { execArgv: [] });
  const started: Bundler = { process: child, waiting: new Map() };
  const { waiting } = started;
  const end = () => {
    if (bundler === started) bundler = undefined;
    for (const { refuse } of waiting.values()) refuse(new Error('The bundler has ended before its time.'));
    waiting.clear();
  };
  child.on('message', (delivery: Delivery) => {
    const customer = waiting.get(delivery.id);
    waiting.delete(delivery.id);
    if ('made' in delivery) customer?.take(delivery.made);
    else customer?.refuse(new Error(delivery.wrong));
    if (waiting.size === 0) setTimeout(() => waiting.size === 0 && letGo(started), PATIENCE);
  });
  child.on('error', end);
  child.on('exit', end);
  return started;
}

function letGo(idle: Bundler): void {
  if (bundler === idle) bundler = undefined;
  if (idle.process.connected) idle.process.disconnect();
}
