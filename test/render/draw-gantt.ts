import { JSDOM } from 'jsdom';

/** One bar, as mermaid has understood and drawn it. */
export interface Bar {
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Of the picture. */
  readonly x: number;
  readonly width: number;
}

export interface GanttDrawing {
  readonly bars: readonly Bar[];
  readonly svg: string;
}

/** Width of the picture, as wide as a comment on GitHub. */
const widthPixels = 900;

/** What mermaid and its libraries look for in a browser. */
const browserGlobals = [
  ...['document', 'navigator', 'getComputedStyle', 'Node', 'Element', 'HTMLElement', 'SVGElement'],
  ...['DOMParser', 'XMLSerializer', 'CSSStyleSheet'],
];

/** Parses and draws a diagram with mermaid itself, the library that GitHub shows it with, in a simulated browser. */
export async function drawGantt(source: string): Promise<GanttDrawing> {
  openBrowser();
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true, gantt: { useWidth: widthPixels } });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else gives what mermaid has understood
  const { db } = (await mermaid.mermaidAPI.getDiagramFromText(source)) as unknown as GanttDiagram;
  const { svg } = await mermaid.render('drawing', source);
  const bars = db.getTasks().map(({ id, task, startTime, endTime }): Bar => ({
    name: task.trim(),
    startMs: startTime.getTime(),
    endMs: endTime.getTime(),
    ...findRectangle(svg, `drawing-${id}`),
  }));
  return { bars, svg };
}

/** The part of mermaid's own model that says what it has understood. */
interface GanttDiagram {
  readonly db: {
    getTasks(): readonly {
      readonly id: string;
      readonly task: string;
      readonly startTime: Date;
      readonly endTime: Date;
    }[];
  };
}

function openBrowser(): void {
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  const globals = { window, ...Object.fromEntries(browserGlobals.map((name) => [name, window[name]])) };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  // jsdom lays nothing out. Only the place of a label depends on this, never the place of a bar.
  const { prototype } = window['SVGElement'] as { readonly prototype: { getBBox?: unknown } };
  prototype.getBBox = () => ({ x: 0, y: 0, width: 100, height: 14 });
}

function findRectangle(svg: string, id: string): Pick<Bar, 'x' | 'width'> {
  const [rectangle] = new RegExp(`<rect[^>]* id="${id}"[^>]*>`).exec(svg) ?? [];
  const read = (name: string): number => Number(new RegExp(` ${name}="([^"]*)"`).exec(rectangle ?? '')?.[1] ?? NaN);
  return { x: read('x'), width: read('width') };
}
