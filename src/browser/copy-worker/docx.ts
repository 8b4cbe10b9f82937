/** The worker for Word documents. */
import { readDocx } from '../../copies/read/docx.ts';
import { serve, type WorkerScope } from './serve.ts';

declare const self: WorkerScope;

serve(self, readDocx);
