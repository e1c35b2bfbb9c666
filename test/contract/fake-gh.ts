/**
 * The part of `gh` that the printed commands use, on a file: `node fake-gh.ts ARGUMENTS`, with FAKE_GH_STATE. It has no
 * jq, so it knows the filters of those commands alone, and refuses any other.
 */
import { readFileSync, writeFileSync } from 'node:fs';

export interface Reviewer {
  readonly type: string;
  readonly id: number;
}

export interface Environment {
  readonly reviewers: readonly Reviewer[];
  readonly wait_timer: number;
  readonly prevent_self_review: boolean;
  readonly deployment_branch_policy: unknown;
  readonly branches: readonly string[];
}

export interface FakeRepository {
  readonly environments: Readonly<Record<string, Environment>>;
  readonly secrets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** `refuses`: GitHub's plan has no environments with reviewers. */
export type FakeGitHub = Readonly<Record<string, FakeRepository & { readonly refuses?: boolean }>>;

const emptyEnvironment: Environment = {
  reviewers: [],
  wait_timer: 0,
  prevent_self_review: false,
  deployment_branch_policy: null,
  branches: [],
};

if (import.meta.filename === process.argv[1]) main(process.argv.slice(2), process.env['FAKE_GH_STATE'] ?? '');

function main(args: readonly string[], path: string): void {
  const github = JSON.parse(readFileSync(path, 'utf8')) as FakeGitHub;
  const save = (name: string, repository: FakeRepository): void => {
    writeFileSync(path, JSON.stringify({ ...github, [name]: repository }));
  };
  const option = (name: string): string => args[args.indexOf(name) + 1] ?? '';
  // It needs no state: the branch that was pushed is what counts.
  if (args[0] === 'pr') return;
  if (args[0] === 'secret') {
    const repository = find(github, option('--repo'));
    const app = option('--app');
    const secrets = { ...repository.secrets[app], [args[2] ?? '']: readFileSync(0, 'utf8') };
    save(option('--repo'), { ...repository, secrets: { ...repository.secrets, [app]: secrets } });
    return;
  }
  const [, owner, name, ...rest] = (args.find((arg) => arg.startsWith('repos/')) ?? '').split('/');
  const repository = find(github, `${owner ?? ''}/${name ?? ''}`);
  const environment = repository.environments[rest[1] ?? ''];
  const put = (changed: Partial<Environment>): void => {
    const environments = { ...repository.environments, [rest[1] ?? '']: { ...emptyEnvironment, ...changed } };
    save(`${owner ?? ''}/${name ?? ''}`, { ...repository, environments });
  };
  if (args.includes('PUT')) {
    if (repository.refuses === true) throw new Error('HTTP 422: Failed to create the environment protection rule');
    // Everything that is not sent goes back to its default; the branches are a resource of their own.
    put({ ...(JSON.parse(readFileSync(0, 'utf8')) as Environment), branches: environment?.branches ?? [] });
  } else if (args.includes('POST')) {
    const branch = option('-f').replace('name=', '');
    put({ ...environment, branches: [...(environment?.branches ?? []), branch] });
  } else {
    console.log(answer(option('--jq').replaceAll(/\s+/g, ' '), repository, environment, rest[0] ?? ''));
  }
}

function answer(filter: string, repository: FakeRepository, environment: Environment | undefined, app: string): string {
  if (filter === '.environments[].name') return Object.keys(repository.environments).join('\n');
  if (filter === '.branch_policies[].name') return (environment?.branches ?? []).join('\n');
  if (filter === '.secrets[].name') return Object.keys(repository.secrets[app] ?? {}).join('\n');
  const settings =
    /^\{ ("deployment_branch_policy": \{[^}]*\}), "wait_timer": \(\[\.protection_rules\[\] .*, "reviewers": (.*) \}$/.exec(
      filter,
    );
  if (settings === null || environment === undefined) throw new Error(`no such filter: ${filter}`);
  const [, branches = '', reviewers = ''] = settings;
  const { wait_timer, prevent_self_review } = environment;
  const kept = reviewers.includes('.reviewer.id') ? JSON.stringify(environment.reviewers) : reviewers;
  return `{${branches}, "wait_timer": ${wait_timer}, "prevent_self_review": ${prevent_self_review}, "reviewers": ${kept}}`;
}

function find(github: FakeGitHub, name: string): FakeGitHub[string] {
  const repository = github[name];
  if (repository === undefined) throw new Error(`HTTP 404: ${name}`);
  return repository;
}
