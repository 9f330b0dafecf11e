/** `<conditionalFormatting>`: the blocks of rules of a sheet. A block whose rules are what they were stays as it was. */
import { areaName, parseAreas, type CompareOperator, type ConditionalFormat, type ConditionalRule, type Sheet, type TextOperator } from "../../workbook/index";
import type { ReadContext } from "../source";
import { patchTag } from "../text-patch";
import { children, flag, numeric, type XmlElement } from "../xml";
import { attributesText, escapeText } from "../xml-text";
import { sourceText, type Section, type WriteContext } from "./section";

const compareOperators: Record<string, CompareOperator> = {
  equal: "equal", notEqual: "notEqual", greaterThan: "greaterThan", greaterThanOrEqual: "greaterThanOrEqual",
  lessThan: "lessThan", lessThanOrEqual: "lessThanOrEqual", between: "between", notBetween: "notBetween",
};
/** The file's type of a rule about text, its operator, and the model's. */
const textRules: [type: string, operator: string, model: TextOperator][] = [
  ["containsText", "containsText", "contains"], ["notContainsText", "notContains", "notContains"],
  ["beginsWith", "beginsWith", "beginsWith"], ["endsWith", "endsWith", "endsWith"],
];

export const conditionalFormats: Section = {
  element: "conditionalFormatting",
  read(element, sheet, context) {
    const block = (blocks.get(sheet) ?? -1) + 1;
    blocks.set(sheet, block);
    children(element, "cfRule").forEach((rule, index) => readRule(element, rule, block, index, sheet, context));
    sheet.conditionalFormats.items.sort((a, b) => a.priority - b.priority);
  },
  state: ({ conditionalFormats }) => conditionalFormats.items.map((item) => [item.id, item.priority, rangesOf(item), formatState(item)]),
  write(sheet, context) {
    const { items } = sheet.conditionalFormats;
    const written = new Set<string>();
    const kept = context.old.map((block, index) => writeBlock(block, index, items, written, context)).join("");
    return kept + newBlocks(items.filter(({ id }) => !written.has(id)), context);
  },
};

/** How many blocks of a sheet have been read. */
const blocks = new WeakMap<Sheet, number>();

function readRule(block: XmlElement, element: XmlElement, blockIndex: number, index: number, sheet: Sheet, { dxfs, source }: ReadContext): void {
  const { attributes } = element;
  const dxfId = numeric(attributes.dxfId);
  const format: ConditionalFormat = {
    id: sheet.conditionalFormats.nextId(),
    ranges: parseAreas(block.attributes.sqref ?? ""),
    rule: readKind(element),
    style: dxfId === null ? {} : structuredClone(dxfs[dxfId] ?? {}),
    stopIfTrue: flag(attributes.stopIfTrue),
    priority: numeric(attributes.priority) ?? 1,
  };
  sheet.conditionalFormats.items.push(format);
  source.formats.set(format.id, {
    block: blockIndex, rule: index, state: formatState(format), priority: format.priority, ranges: rangesOf(format), dxfId,
  });
}

function readKind(element: XmlElement): ConditionalRule {
  const { type = "", operator, text = "" } = element.attributes;
  const [formula1, formula2] = children(element, "formula").map((item) => item.text);
  if (type === "expression" && formula1 !== undefined) return { type: "custom", formula: formula1 };
  if (type === "cellIs" && formula1 !== undefined && operator && compareOperators[operator]) {
    return { type: "cellValue", operator: compareOperators[operator], formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  const textRule = textRules.find(([name]) => name === type);
  if (textRule) return { type: "containsText", operator: textRule[2], text, ...(formula1 === undefined ? {} : { formula: formula1 }) };
  if (type === "duplicateValues" || type === "uniqueValues") return { type: "duplicate", unique: type === "uniqueValues" };
  return { type: "other", kind: type };
}

function rangesOf({ ranges }: ConditionalFormat): string {
  return ranges.map(areaName).join(" ");
}

/** All of a format but its place in the order and on the sheet, as text to compare. */
export function formatState({ rule, style, stopIfTrue }: ConditionalFormat): string {
  return JSON.stringify([rule, style, stopIfTrue]);
}

function writeBlock(block: XmlElement, index: number, items: readonly ConditionalFormat[], written: Set<string>, context: WriteContext): string {
  const { source, text } = context;
  const own = items.filter(({ id }) => source?.formats.get(id)?.block === index);
  if (own.length === 0) return "";
  const ranges = rangesOf(own[0]);
  const rules = children(block, "cfRule");
  const stay = own.filter((item) => rangesOf(item) === ranges);
  let changed = ranges !== source?.formats.get(own[0].id)?.ranges;
  const parts: string[] = [];
  rules.forEach((element, ruleIndex) => {
    const format = stay.find(({ id }) => source?.formats.get(id)?.rule === ruleIndex);
    const before = format && source?.formats.get(format.id);
    if (!format || !before) {
      changed = true;
      return;
    }
    written.add(format.id);
    const tag = text.slice(element.start, element.openEnd);
    if (before.state !== formatState(format) && format.rule.type !== "other") parts.push(ruleXml(format, context));
    else if (before.priority !== format.priority) parts.push(patchTag(tag, { priority: String(format.priority) }) + text.slice(element.openEnd, element.end));
    else return parts.push(sourceText(element, text));
    changed = true;
  });
  if (!changed) return sourceText(block, text);
  const rest = block.children.filter(({ local }) => local !== "cfRule").map((element) => sourceText(element, text));
  return patchTag(text.slice(block.start, block.openEnd), { sqref: ranges }) + parts.join("") + rest.join("") + `</${block.name}>`;
}

/** New formats; neighbours in the order that share their ranges share a block. */
function newBlocks(items: readonly ConditionalFormat[], context: WriteContext): string {
  const { prefix } = context;
  const groups = new Map<string, string[]>();
  for (const item of items) {
    if (item.rule.type === "other" || item.ranges.length === 0) continue;
    const ranges = rangesOf(item);
    groups.set(ranges, [...(groups.get(ranges) ?? []), ruleXml(item, context)]);
  }
  return [...groups].map(([ranges, rules]) =>
    `<${prefix}conditionalFormatting sqref="${ranges}">${rules.join("")}</${prefix}conditionalFormatting>`).join("");
}

function ruleXml(format: ConditionalFormat, { prefix, dxfId }: WriteContext): string {
  const { rule, style, stopIfTrue, priority } = format;
  const formula = (text: string | undefined): string => (text === undefined ? "" : `<${prefix}formula>${escapeText(text)}</${prefix}formula>`);
  const common = { dxfId: dxfId(style), priority, stopIfTrue: stopIfTrue || null };
  const element = (attributes: Record<string, string>, formulas: string): string =>
    `<${prefix}cfRule${attributesText({ type: attributes.type, ...common, ...attributes })}>${formulas}</${prefix}cfRule>`;
  switch (rule.type) {
    case "custom": return element({ type: "expression" }, formula(rule.formula));
    case "cellValue": return element({ type: "cellIs", operator: rule.operator }, formula(rule.formula1) + formula(rule.formula2));
    case "duplicate": return element({ type: rule.unique ? "uniqueValues" : "duplicateValues" }, "");
    case "containsText": {
      const [type, operator] = textRules.find(([, , model]) => model === rule.operator) ?? textRules[0];
      return element({ type, operator, text: rule.text }, formula(rule.formula ?? textFormula(format)));
    }
    case "other": return "";
  }
}

/** The formula that the file wants beside a rule about text. */
function textFormula({ rule, ranges }: ConditionalFormat): string {
  if (rule.type !== "containsText") return "";
  const cell = areaName({ ...ranges[0], rowCount: 1, columnCount: 1 });
  const text = `"${rule.text.replaceAll('"', '""')}"`;
  switch (rule.operator) {
    case "contains": return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "notContains": return `ISERROR(SEARCH(${text},${cell}))`;
    case "beginsWith": return `LEFT(${cell},LEN(${text}))=${text}`;
    case "endsWith": return `RIGHT(${cell},LEN(${text}))=${text}`;
  }
}
