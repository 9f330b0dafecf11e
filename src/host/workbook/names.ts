/** A defined name. */
export interface DefinedName {
  name: string;
  /** Without the equals sign, such as `'Kế hoạch'!$A$1:$C$3`. */
  formula: string;
  /** The id of the sheet it belongs to, or null for the whole workbook. */
  sheetId: string | null;
  hidden: boolean;
  comment?: string;
  /** Attributes of the file that nothing here reads. */
  rest?: Readonly<Record<string, string>>;
}

/** The defined names of a workbook; case does not matter. */
export class Names {
  readonly items: DefinedName[] = [];

  /** @param onChange called at every change */
  constructor(private readonly onChange: () => void = () => {}) {}

  /** The name in exactly that scope, or undefined. */
  get(name: string, sheetId: string | null = null): DefinedName | undefined {
    const key = name.toLowerCase();
    return this.items.find((item) => item.sheetId === sheetId && item.name.toLowerCase() === key);
  }

  /** The name as a formula on the sheet sees it: the sheet's own before the workbook's. */
  resolve(name: string, sheetId: string): DefinedName | undefined {
    return this.get(name, sheetId) ?? this.get(name);
  }

  /** Adds the name, or changes what it stands for. */
  set(name: string, formula: string, options: { sheetId?: string | null; hidden?: boolean; comment?: string } = {}): DefinedName {
    const text = formula.startsWith("=") ? formula.slice(1) : formula;
    const sheetId = options.sheetId ?? null;
    let item = this.get(name, sheetId);
    if (!item) this.items.push((item = { name, formula: text, sheetId, hidden: false }));
    item.formula = text;
    if (options.hidden !== undefined) item.hidden = options.hidden;
    if (options.comment !== undefined) item.comment = options.comment;
    this.onChange();
    return item;
  }

  /** Removes the name; false when there is none. */
  remove(name: string, sheetId: string | null = null): boolean {
    const item = this.get(name, sheetId);
    if (!item) return false;
    this.items.splice(this.items.indexOf(item), 1);
    this.onChange();
    return true;
  }
}
