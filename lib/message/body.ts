import { readHtml, type HtmlReading } from './html';
import { foldText, linksInText } from './plainText';

/** Characters of a body that are read: what people see of a message ends long before. */
const LONGEST_BODY = 2_000_000;

/** Reads a body as its reader sees it: the HTML where there is any, else the plain text. Linear; never throws. */
export function readBody(html: string, text: string): HtmlReading {
  if (html.trim()) {
    const body = readHtml(html.slice(0, LONGEST_BODY));
    return { ...body, truncated: body.truncated || html.length > LONGEST_BODY };
  }
  const folded = foldText(text.slice(0, LONGEST_BODY));
  return {
    text: folded,
    hiddenText: '',
    links: linksInText(folded),
    forms: [],
    images: [],
    truncated: text.length > LONGEST_BODY,
  };
}
