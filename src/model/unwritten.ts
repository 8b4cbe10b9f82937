/** What `npm run new` puts where a text is still to come; the check warns of it wherever it is left. */
export const TO_BE_WRITTEN = 'To be written.';
