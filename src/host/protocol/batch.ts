import { OfficeError } from "../objects/error";
import type { HostObject } from "../objects/host-object";
import { MemberAccess, memberName } from "./access";
import { type Action, ActionType, type BatchError, type BatchRequest, type BatchResponse } from "./messages";
import { PathResolver } from "./paths";
import { QueryAnswerer } from "./query";
import type { References } from "./references";

/** What a batch runs against. */
export interface BatchSetting {
  readonly root: HostObject;
  readonly references: References;
  /** Highest ExcelApi requirement set that may be used. */
  readonly apiVersion: string;
  /** Told the name of every member that was asked for and is not there. */
  readonly missing: (name: string) => void;
}

/**
 * Runs one batch. An action that fails ends it: what was done before stays done, as in Excel.
 *
 * @returns the results up to the failure, and the failure
 */
export function runBatch(request: BatchRequest, setting: BatchSetting): BatchResponse {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  const runner = new BatchRunner(request, setting);
  for (const [index, action] of request.Actions.entries()) {
    try {
      response.Results.push({ ActionId: action.Id, Value: runner.run(action) });
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
    } catch (error) {
      response.Error = batchError(error, runner.locationOf(action), index);
      break;
    }
  }
  return response;
}

class BatchRunner {
  private readonly access: MemberAccess;
  private readonly resolver: PathResolver;
  private readonly queries: QueryAnswerer;

  constructor(
    private readonly request: BatchRequest,
    private readonly setting: BatchSetting,
  ) {
    this.access = new MemberAccess(setting.apiVersion, setting.missing);
    this.resolver = new PathResolver(setting.root, request.ObjectPaths, this.access, setting.references);
    this.queries = new QueryAnswerer(this.access, (object) => this.identityOf(object));
  }

  /** The value that answers an action. Whatever is done with a null object does nothing and answers null. */
  run(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const target = this.resolver.resolve(action.ObjectPathId);
    if (!target) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identityOf(target) ?? {};
      case ActionType.query:
        return this.queries.answer(target, action.QueryInfo);
      case ActionType.method:
        return this.call(target, action);
      case ActionType.setProperty:
        this.access.set(target, action.Name, this.resolver.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw this.access.notThere(`action type ${action.ActionType}`);
    }
  }

  /** Where an action is in the client's terms: "Range.values", what `debugInfo.errorLocation` says. */
  locationOf(action: Action): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const target = this.resolver.found(action.ObjectPathId);
    if (target) return action.Name ? `${target.className}.${memberName(action.Name)}` : target.className;
    const parent = path?.ParentObjectPathId === undefined ? null : this.resolver.found(path.ParentObjectPathId);
    const member = memberName(path?.Name || "getItem");
    return parent ? `${parent.className}.${member}` : member;
  }

  private call(target: HostObject, action: Action): unknown {
    const args = this.resolver.argumentsOf(action.ArgumentInfo);
    if (action.Name === "_KeepReference") {
      this.setting.references.keep(target);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.setting.references.remove(String(args[0]));
      return null;
    }
    return this.access.call(target, action.Name, args) ?? null;
  }

  private identityOf(object: HostObject): Record<string, unknown> | null {
    const identity = object.identity();
    if (!identity || !("_ReferenceId" in identity)) return identity;
    // Told only when it is kept: the client comes back with it in later batches.
    const { references } = this.setting;
    const id = this.request.AutoKeepReference ? references.keep(object) : references.idOf(object);
    return id === null ? {} : { ...identity, _ReferenceId: id };
  }
}

/** An exception as the client takes it. Whatever is not one of Excel's own errors is a mistake in the host, and said so. */
export function batchError(error: unknown, location?: string, index?: number): BatchError {
  if (error instanceof OfficeError) {
    return { Code: error.code, Message: error.message, Location: location, ActionIndex: index, HttpStatusCode: error.httpStatusCode };
  }
  const why = error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);
  return { Code: "GeneralException", Message: `Host failure: ${why}`, Location: location, ActionIndex: index, HttpStatusCode: 500 };
}
