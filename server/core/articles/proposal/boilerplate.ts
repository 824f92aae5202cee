/** Lines that are wholly the page's, compared without case and without marks around them. */
const wholeLines = new Set(
  [
    'scroll to top|back to top|top|home|menu|close|search|skip to content|skip to main content',
    'oops|something went wrong|please try again later|try again|retry|loading|error|not found',
    'read more|more|see more|show more|show less|load more|continue reading|read full story|view all',
    'advertisement|advert|ad|sponsored|sponsored content|promoted|paid content|article continues below',
    'share|share this|share this article|share article|share this story|tweet|facebook|twitter|x|email',
    'whatsapp|telegram|linkedin|reddit|copy link|link copied|print|save|bookmark|comments|comment',
    'comments are closed|leave a comment|add a comment|view comments|join the conversation|gift this article',
    'subscribe|subscribe now|sign up|sign up now|sign in|log in|register|create account|my account',
    'newsletter|newsletters|follow us|related|related articles|related stories|related topics|more on this',
    'recommended|recommended for you|you may also like|you might also like|most read|most popular|trending',
    'top stories|latest news|more news|up next|next article|previous article|next|previous|tags|topics',
    'accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|cookie settings|i agree',
    'privacy policy|terms of use|terms of service|terms and conditions|contact us|about us|careers|help',
    'all rights reserved|listen|listen to this article|watch|play|play video|video player is loading',
    'download our app|get the app|open in app|permission denied|enable javascript|this site uses cookies',
  ].flatMap((row) => row.split('|')),
);

/** How lines begin that ask the reader for something; only where they are short. */
const beginnings =
  /^(?:sign up (?:for|to|here|now)|subscribe (?:to|now|for|here)|read more\b|read also\b|read:|see also\b|also read\b|related:|more on |follow (?:us|our|@)|click here|tap here|share (?:this|on)\b|we use cookies|this (?:site|website|page) uses cookies|by (?:continuing|clicking|subscribing|signing up|using (?:this|our))\b|get (?:the latest|our|unlimited)\b|download (?:our|the) |join our |support independent |donate (?:now|today|here)\b|please (?:enable|try again|disable|turn off)\b|your browser\b|copyright (?:©|\(c\)|\d{4})|© ?\d{4}\b|©? ?all rights reserved|\d{1,3} (?:min(?:ute)?s?|shares|comments)\b[^.]{0,12}$|already a subscriber|don['’]t miss|listen to this|watch (?:live|now|video|more)\b|up next\b)/iu;
const longestRequest = 160;
const longestWholeLine = 60;

/** Whether a line belongs to the page and not to the article. */
export function isBoilerplate(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length <= longestWholeLine && (wholeLines.has(bare(text)) || isAllPage(text)))
    return true;
  return text.length <= longestRequest && beginnings.test(text);
}

/** Several of the page's lines run together: "Oops! Something went wrong." */
function isAllPage(text: string): boolean {
  return text.split(/[.!?]\s/).every((sentence) => wholeLines.has(bare(sentence)));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
}
