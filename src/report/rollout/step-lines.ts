import { firstOf, countOf } from '../../domain/quantity.ts';
import type { About } from '../parts/about.ts';
import { capitalize, escapeMarkdown, inlineCode, link } from '../parts/markdown.ts';
import { numbered, renderStep } from '../parts/step-list.ts';
import type { NamedStep } from '../parts/step-list.ts';
import type { Step } from './next-steps.ts';

const mostSteps = 8;

/** Steps as a numbered list. @param most undefined: as many as a comment takes. @param where the rest is. */
export function renderSteps(
  steps: readonly Step[],
  about: About,
  { namesInStep, most = mostSteps }: { readonly namesInStep: number; readonly most?: number },
): string {
  if (steps.length === 0) return '';
  const last = steps.at(-1);
  // How the rollout goes on stands at the end of every list.
  const before = last?.isRerun === true ? steps.slice(0, -1) : steps;
  const shown = before.slice(0, most);
  const rest = before.length - shown.length;
  const lines = [
    ...shown.map((step) => renderStep(nameStep(step, namesInStep), about)),
    ...(rest === 0 ? [] : [`${countOf(rest, 'more step')} for other accounts in the ${link('summary', about.runUrl)}`]),
    ...(last?.isRerun === true ? [renderRerun(last, about)] : []),
  ];
  return `**Do now**\n\n${numbered(lines)}`;
}

function renderRerun({ todo }: Step, { runUrl }: About): string {
  return `${link('Re-run apply', runUrl)}${escapeMarkdown(todo.text)}`;
}

function nameStep({ accounts, todo, commands }: Step, names: number): NamedStep {
  const who = accounts.map(({ account, name }) => inlineCode(name === '' ? account : name, 60));
  return { who: who.length === 0 ? '' : firstOf(who, Math.max(1, names)), step: todo, commands };
}

/** The same for the log: one line a step. */
export function stepLines(steps: readonly Step[]): readonly string[] {
  const rerun = steps.filter(({ isRerun }) => isRerun);
  const others = steps.filter(({ isRerun }) => !isRerun);
  const rest = others.length - mostSteps;
  return [
    ...others.slice(0, mostSteps).map(stepLine),
    ...(rest > 0 ? [`${countOf(rest, 'more step')} for other accounts in the step summary`] : []),
    ...rerun.map(stepLine),
  ].map((line, index) => `Do now ${index + 1}: ${line}`);
}

export function stepLine({ accounts, todo, commands, isRerun }: Step): string {
  const who = accounts.map(({ account, name }) => (name === '' ? account : name));
  const lead = who.length === 0 ? '' : `${firstOf(who, 3)}: `;
  const text = todo.text.replaceAll('`', '');
  const command = commands[0] === undefined ? '' : ` · ${commands[0].replace(/ \\\n */g, ' ')}`;
  return isRerun ? `Re-run apply${text}` : `${lead}${lead === '' ? capitalize(text) : text}${command}`;
}
