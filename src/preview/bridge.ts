/** In the pane's frame, before the pane: connects the client to the host that the page around it offers. */
import { connectToParent } from "../host/client/browser";

if (!connectToParent()) console.warn("No workbook around this page: open the preview itself.");
