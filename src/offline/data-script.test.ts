import { gunzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { base64, dataIn, dataScript, packedScript } from './data-script.ts';

/** What a script dispatches, run with nothing around it. */
function dispatched(code: string): unknown {
  const events: { type: string; detail: unknown }[] = [];
  class CustomEvent {
    readonly type: string;
    readonly detail: unknown;
    constructor(type: string, { detail }: { detail: unknown }) {
      [this.type, this.detail] = [type, detail];
    }
  }
  new Function('dispatchEvent', 'CustomEvent', code)((event: CustomEvent) => events.push(event), CustomEvent);
  return events.map(({ type, detail }) => [type, detail]);
}

test('a script hands over its name and its data, whatever they are', () => {
  const data = { text: '</script>\u2028“”\\', list: [1] };
  expect(dispatched(dataScript('contents', data))).toEqual([['postil-data', ['contents', data]]]);
});

test('a packed script hands over its data compressed, alike each time', () => {
  const code = packedScript('table', { kinds: [] });
  expect(packedScript('table', { kinds: [] })).toBe(code);
  const [, packed = ''] = /\["table","([^"]+)","gzip"\]/.exec(code) ?? [];
  expect(new TextDecoder().decode(gunzipSync(Buffer.from(packed, 'base64')))).toBe('{"kinds":[]}');
});

test.each([dataScript, packedScript])('what %o hands over is read again', (script) => {
  const data = { text: 'détente }))' };
  expect(dataIn('table', script('table', data))).toEqual(data);
  expect(() => dataIn('words/m', script('table', data))).toThrow('no script that hands over “words/m”');
});

test('a script that hands over nothing is refused', () => {
  expect(() => dataIn('table', 'alert(1)')).toThrow('no script that hands over “table”');
});

test('bytes are told in base64', () => {
  expect(base64(new Uint8Array([0, 255, 62]))).toBe('AP8+');
});
