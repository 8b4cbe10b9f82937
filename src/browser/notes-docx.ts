/** Hands over what makes a DOCX file: a bundle of its own, for it weighs much and few ask for it. */
import { dataEvent } from '../model/data-script.ts';
import { docxOf } from './notes/docx.ts';
import { DOCX_MAKER } from './notes/docx-maker.ts';

dispatchEvent(new CustomEvent(dataEvent, { detail: [DOCX_MAKER, docxOf] }));
