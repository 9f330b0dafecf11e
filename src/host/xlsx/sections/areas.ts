/** The sections that are lists of areas. */
import { areaName, parseArea, parseAreas } from "../../workbook/index";
import { patchTag } from "../text-patch";
import { child, children, flag } from "../xml";
import { attributesText, escapeText } from "../xml-text";
import { openTag, sourceText, withOpenTag, type Section } from "./section";

/** `<mergeCells>`. */
export const merges: Section = {
  element: "mergeCells",
  read(element, sheet) {
    for (const { attributes } of children(element, "mergeCell")) {
      const area = parseArea(attributes.ref ?? "");
      if (area) sheet.merges.push(area);
    }
  },
  state: ({ merges }) => merges.map(areaName),
  write({ merges }, { prefix }) {
    if (merges.length === 0) return "";
    const cells = merges.map((area) => `<${prefix}mergeCell ref="${areaName(area)}"/>`);
    return `<${prefix}mergeCells count="${merges.length}">${cells.join("")}</${prefix}mergeCells>`;
  },
};

/** `<dataValidations>`: what may be typed where. */
export const dataValidations: Section = {
  element: "dataValidations",
  read(element, sheet) {
    for (const item of children(element, "dataValidation")) {
      const { sqref = "", ...attributes } = item.attributes;
      const formula = (name: string): string | null => child(item, name)?.text ?? null;
      sheet.dataValidations.push({ ranges: parseAreas(sqref), attributes, formula1: formula("formula1"), formula2: formula("formula2") });
    }
  },
  state: ({ dataValidations }) => dataValidations,
  write({ dataValidations }, { prefix, old, text }) {
    const rules = dataValidations.filter(({ ranges }) => ranges.length > 0);
    if (rules.length === 0) return "";
    const formula = (name: string, value: string | null): string => (value === null ? "" : `<${prefix}${name}>${escapeText(value)}</${prefix}${name}>`);
    const items = rules.map(({ ranges, attributes, formula1, formula2 }) => {
      const head = attributesText({ ...attributes, sqref: ranges.map(areaName).join(" ") });
      return `<${prefix}dataValidation${head}>${formula("formula1", formula1)}${formula("formula2", formula2)}</${prefix}dataValidation>`;
    });
    const tag = patchTag(openTag(old[0], text, `${prefix}dataValidations`), { count: String(rules.length) }).replace(/\s*\/>$/, ">");
    return `${tag}${items.join("")}</${prefix}dataValidations>`;
  },
};

/** `<hyperlinks>`: links to places in the workbook and outside. */
export const hyperlinks: Section = {
  element: "hyperlinks",
  read(element, sheet, { relationshipTarget }) {
    for (const { attributes } of children(element, "hyperlink")) {
      const area = parseArea(attributes.ref ?? "");
      if (!area) continue;
      const id = Object.keys(attributes).find((name) => name.endsWith(":id"));
      const { location, tooltip, display } = attributes;
      sheet.hyperlinks.push({ area, address: id ? relationshipTarget(attributes[id])?.target : undefined, location, tooltip, display });
    }
  },
  state: ({ hyperlinks }) => hyperlinks,
  write({ hyperlinks }, { prefix, relate }) {
    if (hyperlinks.length === 0) return "";
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const items = hyperlinks.map(({ area, address, location, tooltip, display }) => {
      const link = address === undefined ? {} : { "xmlns:r": type, "r:id": relate(`${type}/hyperlink`, address, true) };
      return `<${prefix}hyperlink${attributesText({ ref: areaName(area), ...link, location, tooltip, display })}/>`;
    });
    return `<${prefix}hyperlinks>${items.join("")}</${prefix}hyperlinks>`;
  },
};

/** `<autoFilter>`: whether there is one, where, and whether it hides rows now. */
export const autoFilter: Section = {
  element: "autoFilter",
  read(element, sheet) {
    const area = parseArea(element.attributes.ref ?? "");
    if (area) sheet.autoFilter = { area, active: children(element, "filterColumn").length > 0 };
  },
  state: ({ autoFilter }) => autoFilter && [areaName(autoFilter.area), autoFilter.active],
  write({ autoFilter }, { prefix, old, text }) {
    if (!autoFilter) return "";
    const tag = patchTag(openTag(old[0], text, `${prefix}autoFilter`), { ref: areaName(autoFilter.area) });
    return autoFilter.active ? withOpenTag(old[0], text, tag) : `<${prefix}autoFilter ref="${areaName(autoFilter.area)}"/>`;
  },
};

/** What is forbidden unless the file says 0, and what is allowed unless it says 1 (ECMA-376 part 1, 18.3.1.85). */
const permissions = { formatCells: true, formatColumns: true, formatRows: true, objects: false } as const;

/** `<sheetProtection>`: whether the sheet is protected, and what it allows all the same. */
export const protection: Section = {
  element: "sheetProtection",
  read(element, sheet) {
    sheet.protected = flag(element.attributes.sheet);
    const names = Object.keys(permissions) as (keyof typeof permissions)[];
    sheet.allowed = new Set(names.filter((name) => !flag(element.attributes[name], permissions[name])));
  },
  state: (sheet) => sheet.protected,
  write(sheet, { prefix, old, text }) {
    if (!sheet.protected) return "";
    return old[0] ? sourceText(old[0], text) : `<${prefix}sheetProtection sheet="1" objects="1" scenarios="1"/>`;
  },
};
