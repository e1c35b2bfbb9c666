// Checks workflows and action.yml with GitHub's own language server, over its standard streams.
// Usage: node .ci/lint-workflows-language-server.mjs FILE…
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { parse } from 'yaml';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, 'node_modules', '@actions', 'languageserver', 'bin', 'actions-languageserver');
const timeoutMs = 60_000;

const files = process.argv.slice(2);
const findings = (await diagnose(files)).filter((finding) => !isFalseAlarm(finding));
for (const { file, line, column, message } of findings) {
  process.stderr.write(`${file}:${line}:${column}: ${message} [language-server]\n`);
}
process.exitCode = findings.length === 0 ? 0 : 1;

/** It does not read workflows of other repositories, so it knows none of the outputs that our own has in an example. */
function isFalseAlarm({ file, message }) {
  const name = /^Context access might be invalid: (.+)$/.exec(message)?.[1];
  if (name === undefined || !file.startsWith('docs/examples/')) return false;
  const { outputs } = parse(readFileSync(join(root, '.github/workflows/stackset-role.yml'), 'utf8')).on.workflow_call;
  return Object.hasOwn(outputs, name);
}

async function diagnose(paths) {
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const deadline = setTimeout(() => server.kill('SIGKILL'), timeoutMs);
  try {
    return await talk(server, paths);
  } finally {
    clearTimeout(deadline);
    server.kill();
  }
}

async function talk(server, paths) {
  const uris = new Map(paths.map((path) => [pathToFileURL(resolve(path)).href, path]));
  const published = new Map();
  send(server, { id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
  for await (const message of messages(server.stdout)) {
    if (message.id === 1 && message.method === undefined) {
      send(server, { method: 'initialized', params: {} });
      for (const [uri, path] of uris) send(server, open(uri, readFileSync(path, 'utf8')));
    } else if (message.method === 'textDocument/publishDiagnostics') {
      published.set(message.params.uri, message.params.diagnostics);
    } else if (message.id !== undefined && message.method !== undefined) {
      // It asks this of an editor, and there is none.
      send(server, { id: message.id, result: null });
    }
    if (published.size === uris.size) break;
  }
  const silent = [...uris].filter(([uri]) => !published.has(uri)).map(([, path]) => path);
  if (silent.length > 0) throw new Error(`the language server ended without diagnostics of ${silent.join(', ')}`);
  return [...published].flatMap(([uri, diagnostics]) =>
    diagnostics.map(({ range: { start }, message }) => ({
      file: uris.get(uri),
      line: start.line + 1,
      column: start.character + 1,
      message,
    })),
  );
}

function open(uri, text) {
  const textDocument = { uri, languageId: 'yaml', version: 1, text };
  return { method: 'textDocument/didOpen', params: { textDocument } };
}

function send({ stdin }, message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** Each message has a header with its length in bytes, as in HTTP. */
async function* messages(stream) {
  let received = Buffer.alloc(0);
  for await (const chunk of stream) {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const end = received.indexOf('\r\n\r\n');
      const length = Number(/content-length: *(\d+)/i.exec(received.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end === -1 || received.length < end + 4 + length) break;
      yield JSON.parse(received.subarray(end + 4, end + 4 + length).toString('utf8'));
      received = received.subarray(end + 4 + length);
    }
  }
}
