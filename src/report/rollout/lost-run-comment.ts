import type { LostRunReport } from '../../domain/reports/lost-run-report.ts';
import { renderFooter } from '../parts/about.ts';
import type { About } from '../parts/about.ts';
import { alert, fence, inlineCode, paragraphs } from '../parts/markdown.ts';
import { renderCounts } from '../../domain/progress.ts';
import { renderClockTime } from '../parts/timeline.ts';
import { addressOf, shellCommand, watchCommand } from '../parts/watch.ts';

/** A run that was killed before it could report, for comment and step summary alike. */
export function renderLostRun(report: LostRunReport, about: About): string {
  const { command, stackSet, lastSeenAt } = report;
  return paragraphs([
    `## StackSet ${command}: ${inlineCode(stackSet.name)} · ❌ the run was killed`,
    `The run ended before it could report; its last sign of life was at ${renderClockTime(lastSeenAt)}.`,
    ...(command === 'plan' ? [planIsHarmless] : renderApply(report)),
    ...renderLeftovers(report),
    renderFooter(command, '', about, ''),
  ]);
}

function renderLeftovers({ leftovers: { unendedIn, keptState } }: LostRunReport): readonly string[] {
  const texts = [
    unendedIn === undefined
      ? undefined
      : `**Terraform had not ended when this was written.** It works in ${inlineCode(unendedIn)} on the runner, which ` +
        'therefore stays: plan and inputs in there are secret. End it, if it still runs, with one SIGINT, and then ' +
        'remove that directory.',
    keptState === undefined
      ? undefined
      : `**Terraform could not write its state.** It is in ${inlineCode(keptState)} on the runner. Save it before the ` +
        'runner is gone, and push it with `terraform state push` in a root that is initialised with the same backend. ' +
        'If it is too late, adopt the stack set with `import-existing: true`.',
  ];
  return texts.filter((text) => text !== undefined).map((text) => alert('CAUTION', text));
}

const planIsHarmless =
  'A plan changes nothing in AWS and holds no lock of Terraform’s state.\n\n**What to do:** re-run the job.';

function renderApply({ operation, stackSet }: LostRunReport): readonly string[] {
  if (operation === undefined) {
    const list = shellCommand(['aws cloudformation list-stack-set-operations', addressOf(stackSet), '--max-items 5']);
    return [
      alert(
        'WARNING',
        'It had seen no operation of its own. One that it had only just sent goes on in AWS all the same:',
      ),
      fence(list, 'sh'),
      nextSteps,
    ];
  }
  const { id, action, total } = operation;
  const seen = total === 0 ? '' : ` · ${renderCounts(operation)} when it was last seen`;
  return [
    alert('WARNING', `**What was started goes on in AWS:** operation ${inlineCode(id)} ${inlineCode(action)}${seen}.`),
    fence(watchCommand(stackSet, id), 'sh'),
    nextSteps,
  ];
}

const nextSteps = [
  '**What to do:** run apply again (re-run the job). It attaches to the operation if one goes on, follows it to its end and proves every account.',
  'Terraform may still hold the lock of its state. Then that run ends with `state-locked` and names the command that unlocks it.',
].join(' ');
