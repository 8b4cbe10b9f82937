/** Brings the form that chooses a view for a class to life. */
import { viewForm } from './class/view-form.ts';

const form = document.querySelector<HTMLFormElement>('form.class-view');
if (form !== null) viewForm(form);
