/**
 * The program that bundles, in a process of its own: the bundler keeps some four hundred megabytes, which the process gives back
 * when it ends. It takes orders, and ends when there is nobody to give any.
 */
import { bundle, type Bundle, type BundleOptions } from './bundling.ts';

export interface Order {
  readonly id: number;
  readonly file: string;
  readonly options: BundleOptions;
}

/** What has come of an order: the bundle, or what the bundler says is wrong. */
export type Delivery = { readonly id: number } & ({ readonly made: Bundle } | { readonly wrong: string });

process.on('message', ({ id, file, options }: Order) => {
  const deliver = (delivery: Delivery) => process.connected && process.send?.(delivery);
  bundle(file, options).then(
    (made) => deliver({ id, made }),
    (error: unknown) => deliver({ id, wrong: error instanceof Error ? error.message : String(error) }),
  );
});
