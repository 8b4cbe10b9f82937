import { parseText } from './parse.ts';
import { flatten } from './flatten.ts';
import { parseYaml } from '../model/yaml.ts';
import { parseDate } from '../model/dates.ts';
import { z } from 'zod';
for(const f of['a.md','a.mdx']){const r=parseText('Say "x" -- and...\n  the CSCE *em\nph* CSCE.\n\n> quo\n> CSCE\n\n- item [@a; @b]\n  more [@c]\n',f);
for(const x of flatten({type:'element',tagName:'div',properties:{},children:r.value.children as never}).runs)console.log(JSON.stringify(x.node.value),JSON.stringify(x.node.position));}
for(const y of ['name: *Pravda*\n','name: *foo\n','name: &a x\nb: *a\n','name: [a\nb: c','name: a\nname: b','- x','','name: @x','name: "x','a: b: c','<<: *x','!foo bar'])try{const r=parseYaml(z.strictObject({name:z.string()}),y,'f');console.log(JSON.stringify(y),JSON.stringify(r.value),r.diagnostics)}catch(e){console.log(JSON.stringify(y),'THROWS',String(e))}
for(const d of ['1949-04-04','1994-06','1947','1955~','1994-01-13?','1994%','1962-10-16/1962-10-28','2012-05-07/..','2014/2022','1991-12/1992-01','2014-02/2014-03','1998-05-01/1999','1962-10/1962-10-28','2015-02-30','2015-13','1994-01-13T10:00:00','1994-01-13T10:00:00Z','199X','19XX','2021-21','-0044','[1994,1995]','{1994..1996}','../1994','1994/','/1994','','x','1994-1-1','2000/1990','12','02022','Y17E7','1947~/1950?','1994-01-13?/1994-01-20','2004-06~-11','?2004-06','1999/2001','2014-02-20/2014-03-18','2014-2014','1994-06-31','2015-02-29','1998-12-01/1999-01-02~','1991-12-26?','1949~/..','0800','1900-02-29','1962-10-16/1962-10-28/1963']){const p=parseDate(d);console.log(d,p&&[p.from,p.to,p.words,p.years].join(' | '))}
