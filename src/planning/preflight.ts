import type { Survey } from '../domain/assessment.ts';
import type { Checked, PreflightFacts, TemplateValidation } from '../domain/preflight/preflight-facts.ts';
import { isSendable } from '../domain/preflight/quotas.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { StackSet } from '../domain/stack-set/stack-set.ts';
import type { Ports } from '../ports.ts';

type PreflightRequest = Pick<RolloutRequest, 'stackSet' | 'definition'>;

/** Asks AWS once a run, however often the run plans. */
export interface PreflightCheck {
  /** @param survey while it is read, the rest is asked. */
  read(survey: Promise<Survey>): Promise<PreflightFacts>;
}

const notAsked = { kind: 'not-asked' } as const;

/** Nothing is asked before the first `read`. */
export function createPreflightCheck(
  { preflight }: Pick<Ports, 'preflight'>,
  { stackSet, definition }: PreflightRequest,
): PreflightCheck {
  const readAccess = once(() => preflight.readAccess(stackSet));
  const validate = once((): Promise<Checked<TemplateValidation>> => {
    // The bundled template is the action's own, and its inputs are checked as they are read. It is also not known yet:
    // Terraform renders it, and a call after that would make every plan longer.
    if (definition.kind === 'bundled' || !isSendable(definition.templateBody)) return Promise.resolve(notAsked);
    return preflight.validateTemplate(stackSet, definition);
  });
  const findSameName = once(() => preflight.findSameName(stackSet));
  const findTaken = async (survey: Promise<Survey>): Promise<Checked<StackSet | undefined>> => {
    // With SELF the other view is that of no account that could be asked.
    if (stackSet.callAs === 'SELF' || !(await createsInstances(survey))) return notAsked;
    return findSameName();
  };
  return {
    read: async (survey) => {
      const [access, template, sameName] = await Promise.all([readAccess(), validate(), findTaken(survey)]);
      return { access, template, sameName };
    },
  };
}

/** Where the survey has failed, its error is reported. */
async function createsInstances(survey: Promise<Survey>): Promise<boolean> {
  const [read] = await Promise.allSettled([survey]);
  return read.status === 'fulfilled' && read.value.targets.creations.length > 0;
}

function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined;
  return () => (asked ??= ask());
}
