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

/** The parts of a page. */
export interface PageParts {
  readonly stackSetName: string;
  readonly mark: string;
  /** Plain text. */
  readonly headline: string;
  /** HTML. */
  readonly header: string;
  /** HTML in pieces. */
  readonly main: Iterable<string>;
}

/** The table of accounts with its choices. */
export interface TableParts {
  /** HTML: what there is to see without the script. */
  readonly counts: string;
  /** What the two rows of switches are about. */
  readonly classes: string;
  readonly versions: string;
  /** HTML: what has no room. */
  readonly notice: string;
  /** JSON of the page's data, in pieces. */
  readonly data: Iterable<string>;
}

/**
 * `results.html`: every account of a rollout in one file, which loads nothing. Below 3 MB for 10,000 accounts.
 * @returns the file in pieces of whole texts.
 */
export function* renderResultsPage(report: RolloutReport, about: About): Generator<string> {
  yield* renderPage({
    stackSetName: report.stackSet.name,
    mark: isGreen(report.outcome) ? '✅' : '❌',
    headline: rolloutHeadline(report),
    header: [
      renderFacts(report, about),
      renderNews(report, about),
      renderOperations(report),
      renderClassWords(report),
    ].join('\n'),
    main: renderAccounts(report, about),
  });
}

/** A page of any command. */
export function* renderPage({ stackSetName, mark, headline, header, main }: PageParts): Generator<string> {
  const name = escapeHtml(stackSetName);
  const news = escapeHtml(headline);
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${name}: ${news}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${mark} <code>${name}</code>: ${news}</h1>
${header}
</header>
<main>
`;
  yield* main;
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
  yield* renderTable({
    counts: renderCounts(report),
    classes: 'Class',
    versions: 'Has now',
    notice: renderLeftOut(tier),
    data: renderData(report, about, tier),
  });
}

export function* renderTable({ counts, classes, versions, notice, data }: TableParts): Generator<string> {
  yield `<p id="without-script">${counts}. The table of all accounts needs JavaScript; <code>results.csv</code> and <code>results.json</code> have the same accounts.</p>
<noscript><p>JavaScript is turned off.</p></noscript>
<section id="accounts" aria-labelledby="accounts-title" hidden>
<h2 id="accounts-title">Accounts</h2>
${renderControls(classes, versions)}
${summary}
<p id="constants"></p>
${notice}
<div class="box"><table role="table" aria-labelledby="accounts-title"><thead role="rowgroup"><tr role="row" id="head"></tr></thead><tbody role="rowgroup" id="rows"></tbody></table></div>
<button type="button" id="more"></button>
</section>
<script type="application/json" id="data">`;
  yield* data;
  yield `</script>
<script>${pageScript}</script>
`;
}

function renderControls(classes: string, versions: string): string {
  return `<div role="search">
<div class="controls">
<label class="wide">Search <input id="search" type="search" placeholder="id, name, OU, reason or text" autocomplete="off" spellcheck="false"></label>
<label>OU, with those below it <select id="unit"></select></label>
<label>Reason <select id="reason"></select></label>
<label>Region <select id="region"></select></label>
</div>
<fieldset id="classes"><legend>${classes}</legend></fieldset>
<fieldset id="versions"><legend>${versions}</legend></fieldset>
</div>`;
}

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
