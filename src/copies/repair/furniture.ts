/** Blocks that belong to the page and not to the text: prompts to share and subscribe, advertisements, notices, bare addresses. */
import { setApart, shortened, type Draft } from './draft.ts';

/** Longer blocks are text, whatever they begin with. */
const LONGEST = 240;

/** Whole blocks. */
const WHOLE = [
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|story continues below.*|article continues.*|scroll to continue.*)$/,
  /^(?:share|print|email|save|listen|tweet|facebook|twitter|x|linkedin|whatsapp|copy link|comments?|gift|bookmark|reply|like)(?:[\s|,·•/]+(?:share|print|email|save|listen|tweet|facebook|twitter|x|linkedin|whatsapp|copy link|comments?|gift|bookmark|reply|like))*$/,
  /^(?:share|print|email|save|listen to|gift) this(?: (?:article|story|post|page|essay|piece|op-ed))?(?: (?:on|via|with|to) .*)?$/,
  /^(?:subscribe|sign up|sign in|log in|register|join)(?: (?:now|today|here|free))?$/,
  /^(?:subscribe|sign up) (?:to|for) .*(?:newsletter|newsletters|updates|inbox|briefing|podcast|channel|emails?|subscription).*$/,
  /^(?:subscribe|sign up|log in|sign in|register)(?: now| today)? to (?:continue|read|get|receive|access|keep).*$/,
  /^get (?:our|the) .*(?:newsletters?|(?:to|in) your inbox)(?: .*)?$/,
  /^(?:continue reading|read (?:the )?(?:full|more|next|also|original)|keep reading|see also|related(?: (?:articles?|stories|posts|content))?|more from|most (?:read|popular)|recommended|up next|trending)(?:\s?[:|–—-]\s?.*|\s(?:about|at|below|by|from|here|in|on|story|article|post|text|version)\b[^.]*)?$/,
  /^(?:leave a (?:comment|reply)|\d+ comments?|skip to (?:main )?content|back to top|view all|load more|show more|main menu|menu|search|home)$/,
  /^(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing|clicking))\b.*\bcookies?\b.*(?:accept|consent|policy|settings|experience|agree).*$/,
  /^cookie (?:policy|settings|consent|preferences|notice)$/,
  /^(?:accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences|settings))$/,
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)[- ]min(?:ute)?s?(?: read| listen)?$/,
  /^(?:©|\(c\)|copyright\b).{0,120}$/,
  /^all rights reserved\.?$/,
  /^(?:https?:\/\/|www\.)\S+$/,
  /^[\s*•·⁂#=_~–—-]+$/,
];

/** Whole blocks that end like a sentence. Only what pages and no essays say counts. */
const SENTENCES = [
  /^(?:advertisement|(?:continue|keep) reading(?: below)?|(?:story|article) continues(?: below)?(?: (?:this |the )?advertisement)?|scroll to continue(?: reading)?)$/,
  /^(?:subscribe|sign up|sign in|log in|register|join)(?: (?:now|today|here|free))?$/,
  /^(?:subscribe|sign up) (?:to|for) (?:our|the|this)(?: \S+){0,4} (?:newsletters?|updates|inbox|briefing|podcast|emails?)$/,
  /^(?:subscribe|sign up|log in|sign in|register)(?: now| today)? to (?:continue reading|keep reading|read (?:more|on|the (?:full|whole|rest)\b.{0,30}))$/,
  /^(?:share|print|email|save|gift) this (?:article|story|post|page|essay|op-ed)$/,
  /^(?:we use|this (?:web)?site uses) cookies to (?:improve|enhance|personali[sz]e|give|ensure|offer)\b.*$/,
  /^(?:(?:©|\(c\)|copyright (?:©|\d)).{0,100}|all rights reserved)$/,
];

/** Sets page furniture apart. A format's own headings, quotations and items are left. */
export function takeFurniture(draft: Draft): Draft {
  return setApart(draft, ({ passage: { text }, role }) => {
    if (role !== undefined && role !== 'item') return undefined;
    if (!isFurniture(text)) return undefined;
    const piece = { kind: 'furniture', text } as const;
    return { piece, message: `“${shortened(text)}” belongs to the page and was set apart.` };
  });
}

/** Whether a block is page furniture. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const plain = text
    .toLowerCase()
    .replace(/[\s:>»→….!?]+$/, '')
    .trim();
  const patterns = /[.!?]["'”’)]*$/.test(text) ? SENTENCES : WHOLE;
  return patterns.some((pattern) => pattern.test(plain));
}
