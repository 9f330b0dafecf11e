/**
 * The fixed order of elements in an add-in only manifest. Excel refuses a manifest in another order, and says little
 * about why.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
import type { Element } from "./xml";

/** Children of each element in their order; elements that this add-in does not use are among them. */
const orders: Record<string, readonly string[]> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
    ...["Dictionary", "VersionOverrides", "ExtendedOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "EquivalentAddins", "WebApplicationInfo", "VersionOverrides"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor", "MobileFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName", "Title", "SupportsPinning"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Elements out of order, or unknown where they stand. */
export function orderProblems(element: Element): string[] {
  const problems = element.children.flatMap(orderProblems);
  const order = orders[element.name];
  if (!order) return problems;
  let last = 0;
  for (const { name } of element.children) {
    const place = order.indexOf(name);
    if (place < 0) problems.push(`${name} is unknown in ${element.name}`);
    else if (place < last) problems.push(`${name} in ${element.name} comes after ${order[last]}`);
    else last = place;
  }
  return problems;
}
