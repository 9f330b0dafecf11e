/** Starts the pane at once; Office JS may come later, or not at all, and the pane says so. */
import { render } from "preact";
import { Pane } from "./pane";

render(<Pane />, document.getElementById("pane") as HTMLElement);
