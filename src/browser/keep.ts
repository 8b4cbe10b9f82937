/** Brings “Keep for offline” to life. */
import { keepEverything } from './keep/keep-everything.ts';

const section = document.getElementById('keep');
if (section !== null) void keepEverything(section, document.currentScript);
