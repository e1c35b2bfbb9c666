import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import { isGreen } from '../../domain/rollout.ts';
import type { About } from '../parts/about.ts';
import { isUnread } from '../rollout/rollback-heading.ts';
import { rolloutHeadline } from '../rollout/rollout-heading.ts';
import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from './page-assets.ts';
import { chooseTier, renderData } from './page-data.ts';
import type { TextTier } from './page-data.ts';
import { renderClassWords, renderCounts, renderFacts, renderNews, renderOperations } from './page-facts.ts';
import { escapeHtml } from './page-text.ts';

/**
 * Nothing runs but our script, nothing is loaded, and the script cannot write HTML: the page holds names and texts that
 * others have chosen, and people open it from disk beside their other files.
 */
const policy = [
  "default-src 'none'",
  `script-src '${pageScriptHash}'`,
  `style-src '${pageStyleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * `results.html`: every account of a rollout in one file, which loads nothing. Below 3 MB for 10,000 accounts.
 * @returns the file in pieces of whole texts.
 */
export function* renderResultsPage(report: RolloutReport, about: About): Generator<string> {
  const name = escapeHtml(report.stackSet.name);
  const headline = escapeHtml(rolloutHeadline(report));
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${name}: ${headline}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${isGreen(report.outcome) ? '✅' : '❌'} <code>${name}</code>: ${headline}</h1>
${renderFacts(report, about)}
${renderNews(report, about)}
${renderOperations(report)}
${renderClassWords(report)}
</header>
<main>
`;
  yield* renderAccounts(report, about);
  yield '</main>\n</body>\n</html>\n';
}

function* renderAccounts(report: RolloutReport, about: About): Generator<string> {
  if (isUnread(report)) {
    yield '<p>The accounts were not read before this run ended. The next apply reads every one.</p>\n';
    return;
  }
  if (report.accounts.length === 0) {
    yield '<p>No account is targeted.</p>\n';
    return;
  }
  const tier = chooseTier(report, about);
  yield `<p id="without-script">${renderCounts(report)}. The table of all accounts needs JavaScript; <code>results.csv</code> and <code>results.json</code> have the same accounts.</p>
<noscript><p>JavaScript is turned off.</p></noscript>
<section id="accounts" aria-labelledby="accounts-title" hidden>
<h2 id="accounts-title">Accounts</h2>
${controls}
${summary}
<p id="constants"></p>
${renderLeftOut(tier)}
<div class="box"><table role="table" aria-labelledby="accounts-title"><thead role="rowgroup"><tr role="row" id="head"></tr></thead><tbody role="rowgroup" id="rows"></tbody></table></div>
<button type="button" id="more"></button>
</section>
<script type="application/json" id="data">`;
  yield* renderData(report, about, tier);
  yield `</script>
<script>${pageScript}</script>
`;
}

const controls = `<div role="search">
<div class="controls">
<label class="wide">Search <input id="search" type="search" placeholder="id, name, OU, reason or text" autocomplete="off" spellcheck="false"></label>
<label>OU, with those below it <select id="unit"></select></label>
<label>Reason <select id="reason"></select></label>
<label>Region <select id="region"></select></label>
</div>
<fieldset id="classes"><legend>Class</legend></fieldset>
<fieldset id="versions"><legend>Has now</legend></fieldset>
</div>`;

const summary = `<div class="summary">
<p id="count" role="status"></p>
<a id="reset" href="#">Show all</a>
<button type="button" id="copy">Copy account ids</button>
<button type="button" id="download">Download as CSV</button>
<span id="said" role="status"></span>
</div>`;

/** What a page of many accounts with long texts has no room for. */
function renderLeftOut({ longestText, hasOwnSteps }: TextTier): string {
  if (longestText === Number.POSITIVE_INFINITY) return '';
  const steps = hasOwnSteps ? '' : ', and next steps stand without the names of the account';
  return `<p class="muted">This page is cut short: what AWS says ends after ${longestText} characters${steps}. <code>results.json</code> has the whole texts.</p>`;
}
