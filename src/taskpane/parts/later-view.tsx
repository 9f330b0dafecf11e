import { useKeepFocus } from "../keep-focus";
import { useOnDemand, type OnDemand } from "../on-demand";
import type { Tab } from "../state";
import { Fetching } from "./fetching";
import type { ViewProps } from "./view-props";

/** A view that is fetched when it is first shown, and stays from then on. */
export function LaterView(source: OnDemand<(props: ViewProps) => preact.JSX.Element>, name: Tab) {
  return function Later(props: ViewProps) {
    const fetched = useOnDemand(source, props.state.tab === name);
    useKeepFocus(name);
    const Content = fetched.part;
    return Content ? <Content {...props} /> : <Fetching {...fetched} />;
  };
}
