import { z } from 'zod';

/** A text that says something: white space alone is none. */
export const required = z.string().trim().min(1, 'is empty');
