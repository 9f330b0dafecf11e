/** The sections that say how a sheet is printed. */
import type { PageSetup } from "../../workbook/index";
import { patchTag, replaceChild } from "../text-patch";
import { child, flag, numeric } from "../xml";
import { attributesText, escapeText } from "../xml-text";
import { openTag, sourceText, withOpenTag, type Section } from "./section";

/** `<printOptions>`: centring and gridlines on paper. */
export const printOptions: Section = {
  element: "printOptions",
  read({ attributes }, { pageSetup }) {
    pageSetup.centerHorizontally = flag(attributes.horizontalCentered);
    pageSetup.centerVertically = flag(attributes.verticalCentered);
    pageSetup.printGridlines = flag(attributes.gridLines);
  },
  state: ({ pageSetup: p }) => [p.centerHorizontally, p.centerVertically, p.printGridlines],
  write({ pageSetup: p }, { old, text, prefix }) {
    const on = (value: boolean): string | null => (value ? "1" : null);
    const tag = patchTag(openTag(old[0], text, `${prefix}printOptions`), {
      horizontalCentered: on(p.centerHorizontally), verticalCentered: on(p.centerVertically), gridLines: on(p.printGridlines),
    });
    return withOpenTag(old[0], text, tag);
  },
};

/** `<pageMargins>`, in inches. */
export const pageMargins: Section = {
  element: "pageMargins",
  read({ attributes }, { pageSetup }) {
    const inches = (name: string, missing: number): number => numeric(attributes[name]) ?? missing;
    pageSetup.margins = {
      left: inches("left", 0.7), right: inches("right", 0.7), top: inches("top", 0.75), bottom: inches("bottom", 0.75),
      header: inches("header", 0.3), footer: inches("footer", 0.3),
    };
  },
  state: ({ pageSetup }) => pageSetup.margins,
  write: ({ pageSetup: { margins } }, { prefix }) => (margins ? `<${prefix}pageMargins${attributesText({ ...margins })}/>` : ""),
};

/** `<pageSetup>`: paper, orientation, fitting. */
export const pageSetup: Section = {
  element: "pageSetup",
  read({ attributes }, sheet) {
    const setup = sheet.pageSetup;
    const { orientation } = attributes;
    setup.orientation = orientation === "landscape" || orientation === "portrait" ? orientation : null;
    setup.paperSize = numeric(attributes.paperSize);
    setup.scale = numeric(attributes.scale);
    setup.fitToWidth = numeric(attributes.fitToWidth);
    setup.fitToHeight = numeric(attributes.fitToHeight);
  },
  state: ({ pageSetup: p }) => [p.orientation, p.paperSize, p.scale, p.fitToWidth, p.fitToHeight],
  write({ pageSetup: p }, { old, text, prefix }) {
    const number = (value: number | null): string | null => (value === null ? null : String(value));
    const tag = patchTag(openTag(old[0], text, `${prefix}pageSetup`), {
      paperSize: number(p.paperSize), scale: number(p.scale), fitToWidth: number(p.fitToWidth), fitToHeight: number(p.fitToHeight),
      orientation: p.orientation,
    });
    return withOpenTag(old[0], text, tag);
  },
};

const headerOrder = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

/** `<headerFooter>`: what is printed on every page. */
export const headerFooter: Section = {
  element: "headerFooter",
  read(element, sheet) {
    sheet.pageSetup.header = child(element, "oddHeader")?.text || null;
    sheet.pageSetup.footer = child(element, "oddFooter")?.text || null;
  },
  state: ({ pageSetup: { header, footer } }: { pageSetup: PageSetup }) => [header, footer],
  write({ pageSetup: { header, footer } }, { old, text, prefix }) {
    let xml = old[0] ? sourceText(old[0], text) : `<${prefix}headerFooter/>`;
    const element = (name: string, value: string | null): string => (value === null ? "" : `<${prefix}${name}>${escapeText(value)}</${prefix}${name}>`);
    xml = replaceChild(xml, "oddHeader", element("oddHeader", header), headerOrder);
    return replaceChild(xml, "oddFooter", element("oddFooter", footer), headerOrder);
  },
};
