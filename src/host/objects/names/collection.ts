import { areaName, quoteSheetName, type DefinedName, type Sheet } from "../../workbook";
import { text } from "../arguments";
import { invalidArgument, itemNotFound, OfficeError } from "../error";
import { HostCollection, type MemberTable } from "../host-object";
import { AreaObject } from "../range/area-object";
import type { Session } from "../session";
import { NamedItemObject } from "./named-item";

/** What Excel takes for a name: a letter, _ or \ first, no spaces, and not the look of a cell's address. */
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u;
const LIKE_ADDRESS = /^(?:[A-Za-z]{1,3}[1-9]\d*|[Rr](?:\d*[Cc]\d*)?|[Cc])$/;

/** `Excel.NamedItemCollection` of a sheet, or of the workbook when no sheet is given. */
export class NamedItemCollectionObject extends HostCollection {
  readonly className = "NamedItemCollection";
  readonly members: MemberTable = {
    methods: { add: "1.4", addFormulaLocal: "1.4", getCount: "1.4", getItem: "1.1", getItemOrNullObject: "1.4" },
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }

  /** Excel's own names (`_xlnm.Print_Area` and the like) are not shown. */
  get items(): NamedItemObject[] {
    const scope = this.sheet?.id ?? null;
    return this.session.workbook.names.items
      .filter(({ sheetId, name }) => sheetId === scope && !name.startsWith("_xlnm."))
      .map((item) => this.wrap(item));
  }

  getCount(): number {
    return this.items.length;
  }

  override getItem(name: unknown): NamedItemObject {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(name: unknown): NamedItemObject | null {
    const item = this.session.workbook.names.get(text(name), this.sheet?.id ?? null);
    return item ? this.wrap(item) : null;
  }

  /** @param reference - a range, or a formula with its equals sign (or a constant) */
  add(name: unknown, reference: unknown, comment?: unknown): NamedItemObject {
    this.session.guardStructure();
    const given = text(name);
    if (!NAME.test(given) || LIKE_ADDRESS.test(given)) throw invalidArgument(`"${given}" is not a name that Excel takes.`);
    const scope = this.sheet?.id ?? null;
    const { names } = this.session.workbook;
    if (names.get(given, scope)) throw new OfficeError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
    const item = names.set(given, formulaOf(reference), {
      sheetId: scope,
      ...(comment === undefined ? {} : { comment: text(comment) }),
    });
    this.session.touch();
    return this.wrap(item);
  }

  addFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItemObject {
    return this.add(name, text(formula), comment);
  }

  private wrap(item: DefinedName): NamedItemObject {
    return new NamedItemObject(this.session, item);
  }
}

function formulaOf(reference: unknown): string {
  if (reference instanceof AreaObject) {
    const absolute = areaName(reference.area).replace(/[A-Z]+|\d+/g, "$$$&");
    return `${quoteSheetName(reference.sheet.name)}!${absolute}`;
  }
  const formula = text(reference);
  if (formula.startsWith("=")) return formula.slice(1);
  return `"${formula.replaceAll('"', '""')}"`;
}
