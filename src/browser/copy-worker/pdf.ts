/** The worker for PDF files. */
import { readPdf } from '../../copies/read/pdf.ts';
import { serve, type WorkerScope } from './serve.ts';

declare const self: WorkerScope;

serve(self, readPdf);
