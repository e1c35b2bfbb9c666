/**
 * Shapes in the form of the SDK's schemas: a number for a simple type, a list for a structure or a list. Members that a
 * structure does not name are not read.
 */
export type Shape =
  | 0
  | 1
  | 2
  | 4
  | readonly [kind: 3, namespace: string, name: string, traits: 0, names: string[], members: Shape[]]
  | readonly [kind: 1, namespace: string, name: string, traits: 0, member: Shape];

export const text = 0;
export const number = 1;
export const flag = 2;
/** ISO 8601 in the query protocol. */
export const time = 4;

export interface Shapes {
  readonly structure: (members: Readonly<Record<string, Shape>>) => Shape;
  readonly list: (member: Shape) => Shape;
  readonly operation: (name: string, input: Shape, answer: Shape) => unknown;
}

/** @param namespace of the service's model, `com.amazonaws.iam`. */
export function shapesOf(namespace: string): Shapes {
  return {
    structure: (members) => {
      const names = Object.keys(members);
      return [3, namespace, names.join(''), 0, names, Object.values(members)];
    },
    list: (member) => [1, namespace, 'list', 0, member],
    operation: (name, input, answer) => [9, namespace, name, 0, input, answer],
  };
}
