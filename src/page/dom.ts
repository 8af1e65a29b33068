/** The few parts of a browser the page touches, typed by hand so that no other file sees a document. */
export interface Node {
  textContent: string | null
  hidden: boolean
  disabled: boolean
  id: string
  value: string
  checked: boolean
  name: string
  srcdoc: string
  href: string
  download: string
  htmlFor: string
  max: number
  readonly files: ArrayLike<FileLike> | null
  readonly content: Node
  readonly dataset: Record<string, string | undefined>
  readonly classList: { readonly add: (c: string) => void; readonly remove: (c: string) => void }
  readonly children: ArrayLike<Node>
  readonly querySelector: (selector: string) => Node | null
  readonly querySelectorAll: (selector: string) => ArrayLike<Node>
  readonly closest: (selector: string) => Node | null
  readonly cloneNode: (deep: true) => Node
  readonly append: (...nodes: readonly (Node | string)[]) => void
  readonly replaceChildren: (...nodes: readonly (Node | string)[]) => void
  readonly remove: () => void
  readonly focus: () => void
  readonly click: () => void
  readonly scrollIntoView: (options: { readonly block: 'start' }) => void
  readonly setAttribute: (name: string, value: string) => void
  readonly removeAttribute: (name: string) => void
  readonly addEventListener: (type: string, listener: (event: Happening) => void) => void
}

export interface FileLike {
  readonly name: string
  readonly size: number
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

export interface Happening {
  readonly target: Node
  readonly preventDefault: () => void
  readonly dataTransfer?: {
    readonly files: ArrayLike<FileLike>
    readonly getData: (type: string) => string
    readonly types: readonly string[]
  }
}

export interface WorkerLike {
  readonly addEventListener: (
    type: 'message' | 'error',
    listener: (event: { readonly data: unknown; readonly message?: string }) => void,
  ) => void
  readonly postMessage: (message: unknown) => void
  readonly terminate: () => void
}

interface Window {
  readonly document: Node & { readonly createElement: (tag: string) => Node; readonly body: Node }
  readonly Worker: new (url: string) => WorkerLike
  readonly DecompressionStream: new (format: 'gzip') => unknown
  readonly Response: new (body: unknown) => {
    readonly body: { readonly pipeThrough: (t: unknown) => unknown }
    readonly blob: () => Promise<Blob>
  }
  readonly setTimeout: (f: () => void, ms: number) => number
  readonly setInterval: (f: () => void, ms: number) => number
  readonly clearInterval: (id: number) => void
}

export const window: Window = globalThis as unknown as Window

const query = (root: Pick<Node, 'querySelector'>, selector: string): Node => {
  const found = root.querySelector(selector)
  return found ?? window.document.createElement('span')
}

/** The element of the page with an id; the page's own markup has them all. */
export const byId = (id: string): Node => query(window.document, `#${id}`)

/** The part of an element by its `data-part`. */
export const part = (root: Node, name: string): Node => query(root, `[data-part="${name}"]`)

export const listed = <A>(list: ArrayLike<A>): readonly A[] => Array.from(list)
