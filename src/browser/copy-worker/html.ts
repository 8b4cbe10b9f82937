/** The worker for saved pages, and for what was copied from one. */
import { readHtml } from '../../copies/read/html.ts';
import { serve, type WorkerScope } from './serve.ts';

declare const self: WorkerScope;

serve(self, readHtml);
