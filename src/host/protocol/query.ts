import { HostCollection, HostObject } from "../objects/host-object";
import { type MemberAccess, memberName, wireName } from "./access";
import type { QueryInfo } from "./messages";

type Answer = Record<string, unknown>;

/** Names asked for, as a tree: `["name", "format/fill/color"]` → `{name: {}, format: {fill: {color: {}}}}`. */
interface Selection {
  [name: string]: Selection;
}

/** Answers `load()`: the values asked for, by their names on the wire. */
export class QueryAnswerer {
  /**
   * @param access - reaches the members
   * @param identityOf - how the client finds an object again
   */
  constructor(
    private readonly access: MemberAccess,
    private readonly identityOf: (object: HostObject) => Answer | null,
  ) {}

  answer(object: HostObject, query: QueryInfo = {}): Answer {
    const names = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
    const selection = names.length === 0 ? { "*": {} } : selectionOf(names);
    return this.select(object, selection, query);
  }

  private select(object: HostObject, selection: Selection, query: QueryInfo = {}): Answer {
    const answer: Answer = { ...this.identityOf(object) };
    if (!(object instanceof HostCollection)) {
      this.fill(answer, object, selection);
      return answer;
    }
    // Both of a collection and of its items may be asked for in one list; a name of the collection's own is its own.
    const own: Selection = {};
    const ofItems: Selection = {};
    for (const [name, inner] of Object.entries(selection)) {
      const target = name !== "*" && this.access.kindOf(object, name) ? own : ofItems;
      target[name] = inner;
    }
    this.fill(answer, object, own);
    if (Object.keys(ofItems).length > 0) {
      const from = query.Skip ?? 0;
      const to = query.Top === undefined ? undefined : from + query.Top;
      answer._Items = object.items.slice(from, to).map((item) => this.select(item, ofItems));
    }
    return answer;
  }

  private fill(answer: Answer, object: HostObject, selection: Selection): void {
    for (const [name, inner] of Object.entries(selection)) {
      if (name === "*") {
        for (const each of this.access.valuesOf(object)) answer[wireName(each)] = this.access.value(object, each);
        continue;
      }
      const value = this.access.value(object, name);
      if (value instanceof HostObject) {
        answer[wireName(name)] = this.select(value, Object.keys(inner).length === 0 ? { "*": {} } : inner);
      } else if (Object.keys(inner).length > 0 && value === null) {
        answer[wireName(name)] = null;
      } else {
        answer[wireName(name)] = value;
      }
    }
  }
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = {};
  for (const path of paths) {
    let node = root;
    for (const part of path.split(/[/.]/)) node = node[memberName(part)] ??= {};
  }
  return root;
}
