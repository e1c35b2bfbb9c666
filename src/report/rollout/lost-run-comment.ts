import { countOf } from '../../domain/quantity.ts';
import type { LostRunReport } from '../../domain/reports/lost-run-report.ts';
import { renderFooter } from '../parts/about.ts';
import type { About } from '../parts/about.ts';
import { documentLink, operationUrl, stackSetUrl } from '../parts/links.ts';
import { alert, fence, inlineCode, link, paragraphs } from '../parts/markdown.ts';
import { renderNews } from '../parts/news.ts';
import { renderCounts } from '../../domain/progress.ts';
import { renderClockTime } from '../parts/timeline.ts';
import { addressOf, shellCommand, watchCommand } from '../parts/watch.ts';

/** A run that was killed before it could report, for comment and step summary alike. */
export function renderLostRun(report: LostRunReport, about: About): string {
  const { command, stackSet, lastSeenAt } = report;
  const steps = findSteps(report, about);
  return paragraphs([
    renderNews('❌', stackSet.name, () => news(report)),
    `The run ended before it could report; its last sign of life was at ${renderClockTime(lastSeenAt)}. ${renderLead(report)}`,
    ...renderLeftovers(report),
    `**Do now**\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`,
    `${renderLinks(report, about)}<br>${renderFooter(command, '', about, '')}`,
  ]);
}

function news({ command, operation }: LostRunReport): string {
  if (command === 'plan') return 'the plan was killed, nothing was changed';
  if (operation === undefined) return 'apply was killed, what it sent is not known';
  const { total, done } = operation;
  return `apply was killed, its operation goes on${total === 0 ? '' : ` (${done} of ${countOf(total, 'account')} done)`}`;
}

function renderLead({ command, operation, stackSet }: LostRunReport): string {
  if (command === 'plan') return 'A plan changes nothing in AWS and holds no lock of Terraform’s state.';
  if (operation === undefined)
    return 'It had seen no operation of its own. One that it had only just sent goes on in AWS all the same.';
  const { id, action, total } = operation;
  const seen = total === 0 ? '' : `: ${renderCounts(operation)} when it was last seen`;
  return `Operation ${link(inlineCode(id), operationUrl(stackSet, id))} ${inlineCode(action)} goes on in AWS${seen}.`;
}

function renderLeftovers({ leftovers: { unendedIn, keptState } }: LostRunReport): readonly string[] {
  const texts = [
    unendedIn === undefined
      ? undefined
      : `**Terraform had not ended when this was written.** It works in ${inlineCode(unendedIn)} on the runner, which ` +
        'therefore stays: plan and inputs in there are secret.',
    keptState === undefined
      ? undefined
      : `**Terraform could not write its state.** It is in ${inlineCode(keptState)} on the runner.`,
  ];
  return texts.filter((text) => text !== undefined).map((text) => alert('CAUTION', text));
}

function findSteps(report: LostRunReport, about: About): readonly string[] {
  const { command, operation, stackSet, leftovers } = report;
  const rerun = link(`Re-run ${command}`, about.runUrl);
  const runner = [
    ...(leftovers.unendedIn === undefined
      ? []
      : [
          `On the runner, end Terraform with one SIGINT if it still runs, then remove its directory${blockOf(`rm -rf ${quote(leftovers.unendedIn)}`)}`,
        ]),
    ...(leftovers.keptState === undefined
      ? []
      : [
          `Before the runner is gone, push the state from a root with the same backend; if it is too late, adopt the stack set with \`import-existing: true\`${blockOf(`terraform state push ${quote(leftovers.keptState)}`)}`,
        ]),
  ];
  if (command === 'plan') return [...runner, rerun];
  const look =
    operation === undefined
      ? `Look for an operation that it may have sent${blockOf(shellCommand(['aws cloudformation list-stack-set-operations', addressOf(stackSet), '--max-items 5']))}`
      : `See how it is going${blockOf(watchCommand(stackSet, operation.id))}`;
  return [
    ...runner,
    look,
    `${rerun}: it attaches to the operation if one goes on, follows it to its end and proves every account`,
    'If that run ends with `state-locked`, unlock with the command that it names: the killed run may still hold the lock',
  ];
}

function quote(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

/** Within an item of the list. */
function blockOf(command: string): string {
  return `\n${fence(command, 'sh').replace(/^/gm, '   ')}`;
}

function renderLinks({ stackSet, command }: LostRunReport, about: About): string {
  return [
    link('stack set', stackSetUrl(stackSet)),
    ...(command === 'plan' || about.documentsUrl === undefined
      ? []
      : [documentLink('about killed runs', 'operations.md#an-interrupted-or-killed-run', about)]),
  ].join(' · ');
}
