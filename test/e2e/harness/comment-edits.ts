import type { GitHubServer } from '../../github-simulator/github-server.ts';

export interface CommentEdit {
  /** Real, to the 50 ms between two looks. */
  readonly atMs: number;
  readonly body: string;
}

/** Notes when comments are written from now on. Answers how to end that and what was noted. */
export function watchCommentEdits({ requests }: Pick<GitHubServer, 'requests'>): () => readonly CommentEdit[] {
  const edits: CommentEdit[] = [];
  let seen = requests.length;
  const look = (): void => {
    for (const { method, path, status, body } of requests.slice(seen)) {
      const isEdit = /^(POST|PATCH)$/.test(method) && /\/issues\/(comments\/)?\d+/.test(path) && status < 300;
      if (isEdit && status > 0) edits.push({ atMs: Date.now(), body: (body as { body: string }).body });
    }
    seen = requests.length;
  };
  const timer = setInterval(look, 50).unref();
  return () => {
    clearInterval(timer);
    look();
    return edits;
  };
}
