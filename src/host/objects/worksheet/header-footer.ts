import type { Sheet } from "../../workbook";
import { text } from "../arguments";
import { HostObject, type MemberTable } from "../host-object";
import type { Session } from "../session";

type Part = "left" | "center" | "right";
type Line = Record<Part, string>;

const CODES: Readonly<Record<Part, string>> = { left: "&L", center: "&C", right: "&R" };

/** `Excel.HeaderFooterGroup`: one header and footer for all pages. */
export class HeaderFooterGroupObject extends HostObject {
  readonly className = "HeaderFooterGroup";
  readonly members: MemberTable = { objects: { defaultForAllPages: "1.9" } };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.session, this.sheet);
  }
}

/** `Excel.HeaderFooter`. Texts may hold Excel's codes: `&P` page, `&N` pages, `&D` date. */
export class HeaderFooterObject extends HostObject {
  readonly className = "HeaderFooter";
  readonly members: MemberTable = {
    writable: {
      leftHeader: "1.9",
      centerHeader: "1.9",
      rightHeader: "1.9",
      leftFooter: "1.9",
      centerFooter: "1.9",
      rightFooter: "1.9",
    },
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get leftHeader(): string {
    return split(this.sheet.pageSetup.header).left;
  }

  set leftHeader(value: unknown) {
    this.change("header", "left", value);
  }

  get centerHeader(): string {
    return split(this.sheet.pageSetup.header).center;
  }

  set centerHeader(value: unknown) {
    this.change("header", "center", value);
  }

  get rightHeader(): string {
    return split(this.sheet.pageSetup.header).right;
  }

  set rightHeader(value: unknown) {
    this.change("header", "right", value);
  }

  get leftFooter(): string {
    return split(this.sheet.pageSetup.footer).left;
  }

  set leftFooter(value: unknown) {
    this.change("footer", "left", value);
  }

  get centerFooter(): string {
    return split(this.sheet.pageSetup.footer).center;
  }

  set centerFooter(value: unknown) {
    this.change("footer", "center", value);
  }

  get rightFooter(): string {
    return split(this.sheet.pageSetup.footer).right;
  }

  set rightFooter(value: unknown) {
    this.change("footer", "right", value);
  }

  private change(where: "header" | "footer", part: Part, value: unknown): void {
    const line = split(this.sheet.pageSetup[where]);
    line[part] = text(value);
    this.sheet.pageSetup[where] = join(line);
    this.session.touch();
  }
}

/** `&LTrái&CGiữa&RPhải` → its parts; text before any code is in the centre. */
function split(line: string | null): Line {
  const parts: Line = { left: "", center: "", right: "" };
  let part: Part = "center";
  for (const piece of (line ?? "").split(/(&[LCR])/)) {
    const coded = (Object.keys(CODES) as Part[]).find((name) => CODES[name] === piece);
    if (coded) part = coded;
    else parts[part] += piece;
  }
  return parts;
}

function join(parts: Line): string | null {
  const line = (Object.keys(CODES) as Part[]).map((part) => (parts[part] ? CODES[part] + parts[part] : "")).join("");
  return line === "" ? null : line;
}
