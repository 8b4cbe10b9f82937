import { expect, it } from 'vitest';
import { paperOf } from './paper.ts';
import { digestOf, type PrintedFrom } from './printed-from.ts';

const page = (packet: string, around = '') =>
  `<html lang="en"><head>${around}</head><article class="packet" data-packet>${packet}</article></html>`;
const from: PrintedFrom = {
  html: page('<h1>A</h1>'),
  script: 'x()',
  browser: 'Chromium 1',
  fonts: '@font-face{}',
  path: '/a.html',
  paper: paperOf({ paper: 'a4', size: 'regular' }),
};

it.each<[string, Partial<PrintedFrom>]>([
  ['text', { html: page('<h1>B</h1>') }],
  ['language', { html: page('<h1>A</h1>').replace('"en"', '"en-GB"') }],
  ['script', { script: 'y()' }],
  ['browser', { browser: 'Chromium 2' }],
  ['fonts', { fonts: '' }],
  ['address', { path: '/b.html' }],
  ['paper', { paper: paperOf({ paper: 'letter', size: 'regular' }) }],
])('another %s is printed anew', (_what, other) => {
  expect(digestOf({ ...from, ...other })).not.toBe(digestOf(from));
});

it('what stands around a packet does not matter', () => {
  expect(digestOf({ ...from, html: page('<h1>A</h1>', '<link href="/assets/main.1.css">') })).toBe(digestOf(from));
});

it('a page without one is a fault', () => {
  expect(() => digestOf({ ...from, html: '<p>A</p>' })).toThrow('no packet');
});
