/** The worker for plain texts, and for copies that were read before. */
import { readText } from '../../copies/read/text.ts';
import { serve, type WorkerScope } from './serve.ts';

declare const self: WorkerScope;

serve(self, readText);
