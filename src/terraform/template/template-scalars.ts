export type PlainScalar =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  /** `problem`: what it is, without its text; `next`: what to write instead. */
  | { readonly kind: 'refused'; readonly problem: string; readonly next: string };

/**
 * What any of YAML 1.1, YAML 1.2 and the parser behind CloudFormation takes for a number. They disagree, and where they
 * agree the text is lost: only a person knows whether 012345678901 is an account.
 */
const numbers: readonly RegExp[] = [
  /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/,
  /^[-+]?0(?:b[01_]+|o[0-7_]+|x[0-9a-fA-F_]+)$/,
  // Base 60: 190:20:30 is 685230 in YAML 1.1.
  /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/,
  /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
];

/** No exponent: two writers of JSON rarely agree on how to write one. */
const canonicalNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/** YAML 1.1 reads a truth value, YAML 1.2 reads text. */
const oldTruth = /^(?:[yY]|yes|Yes|YES|on|On|ON)$/;
const oldFalsehood = /^(?:[nN]|no|No|NO|off|Off|OFF)$/;

const longestShown = 60;

/**
 * Reads a scalar without quotes. A date stays text, because CloudFormation has no timestamps: `Version: 2012-10-17`
 * needs no quotes.
 */
export function readPlainScalar(text: string): PlainScalar {
  if (text === '' || /^(?:null|Null|NULL)$/.test(text)) return { kind: 'value', value: null };
  if (/^(?:true|True|TRUE)$/.test(text)) return { kind: 'value', value: true };
  if (/^(?:false|False|FALSE)$/.test(text)) return { kind: 'value', value: false };
  if (numbers.some((number) => number.test(text))) return readNumber(text);
  if (oldTruth.test(text)) return refuseOldTruth(text, true);
  if (oldFalsehood.test(text)) return refuseOldTruth(text, false);
  // CloudFormation takes no null, so the person meant the character.
  if (text === '~') return { kind: 'refused', problem: 'is null in YAML', next: 'Quote it: "~", or omit it.' };
  if (text === '=' || text === '<<') {
    return { kind: 'refused', problem: 'has a meaning of its own in YAML 1.1', next: `Quote it: "${text}".` };
  }
  return { kind: 'value', value: text };
}

/** A text of the template for a message of one line. */
export function showText(text: string): string {
  const line = text.slice(0, longestShown).replace(/\s+/g, ' ');
  return text.length <= longestShown ? line : `${line}…`;
}

function readNumber(text: string): PlainScalar {
  const value = Number(text);
  if (canonicalNumber.test(text) && String(value) === text) return { kind: 'value', value };
  return { kind: 'refused', problem: 'is a number that loses its text', next: `Quote it: "${showText(text)}".` };
}

function refuseOldTruth(text: string, value: boolean): PlainScalar {
  return {
    kind: 'refused',
    problem: `is ${value} in YAML 1.1 and text in YAML 1.2`,
    next: `Quote it: "${text}", or write ${value}.`,
  };
}
