import { OfficeError } from "../objects/error";
import { batchError } from "./batch";
import { ActionType, type BatchRequest, type BatchResponse } from "./messages";
import type { BatchRecord, Counts, FaultPlan, Limits } from "./options";

/** The two ends of a wire; the client assigns `onMessageFromHost`. */
export interface Wire {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** What a server needs. */
export interface ServerSetting {
  readonly limits: Limits;
  readonly faults: FaultPlan | null;
  /** Runs a batch against the workbook. */
  readonly run: (request: BatchRequest) => BatchResponse;
  /** Called when a batch's answer has left, with events to follow. */
  readonly done: (response: BatchResponse) => void;
}

interface Message {
  id: number;
  type: number;
  flags?: number;
  message: { body: BatchRequest | string };
}

/** Message types on the wire. */
const MessageType = { request: 1, response: 2, event: 3 } as const;

/** Flag of a request that may wait until a cell is no longer being edited (`delayForCellEdit`). */
const DELAY_FOR_CELL_EDIT = 64;

/** Takes the client's messages, applies limits and faults, counts, and answers. */
export class BatchServer {
  readonly counts: Counts = { requests: 0, cleanups: 0, bytes: 0 };
  readonly log: BatchRecord[] = [];
  private readonly wires: Wire[] = [];
  private readonly waiting: (() => void)[] = [];
  private editing = false;

  constructor(private readonly setting: ServerSetting) {}

  /** Whether the user is editing a cell: batches fail, or wait when they may. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const resume of this.waiting.splice(0)) resume();
  }

  /** A new wire to this host; events go to all of them. */
  openWire(): Wire {
    const wire: Wire = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        void this.receive(JSON.parse(text) as Message, wire);
      },
    };
    this.wires.push(wire);
    return wire;
  }

  /** Tells all clients of events: `[{messageCategory, messageType, targetId, message}]`. */
  sendEvents(entries: readonly unknown[]): void {
    if (entries.length === 0) return;
    const text = JSON.stringify({ type: MessageType.event, controlId: "", message: { entries } });
    for (const wire of this.wires) wire.onMessageFromHost?.(text);
  }

  /** Forgets counts and log: the next batch has index 0. */
  resetCounts(): void {
    Object.assign(this.counts, { requests: 0, cleanups: 0, bytes: 0 });
    this.log.length = 0;
  }

  private async receive(message: Message, wire: Wire): Promise<void> {
    if (message.type !== MessageType.request) return;
    await Promise.resolve();
    const { body } = message.message;
    const text = typeof body === "string" ? body : JSON.stringify(body);
    if (this.editing && ((message.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((resume) => this.waiting.push(resume));
    }
    const { answer, response } = this.process(text);
    wire.onMessageFromHost?.(
      JSON.stringify({
        id: message.id,
        type: MessageType.response,
        message: { statusCode: 200, headers: {}, body: answer },
      }),
    );
    this.setting.done(response);
  }

  private process(text: string): { answer: string; response: BatchResponse } {
    const requestBytes = utf8Length(text);
    const request = JSON.parse(text) as BatchRequest;
    let response = this.refusal(request, requestBytes) ?? this.setting.run(request);
    let answer = JSON.stringify(response);
    let responseBytes = utf8Length(answer);
    const { limits } = this.setting;
    if (responseBytes > limits.responseBytes) {
      response = failed("ResponsePayloadSizeLimitExceeded", `The response of ${responseBytes} bytes is larger than ${limits.responseBytes}.`, 413);
      answer = JSON.stringify(response);
      responseBytes = utf8Length(answer);
    }
    this.record(request, response, requestBytes, responseBytes);
    return { answer, response };
  }

  /** Why a batch is not run at all, or null. */
  private refusal(request: BatchRequest, bytes: number): BatchResponse | null {
    const { limits, faults } = this.setting;
    const fault = faults?.(this.counts.requests, request);
    if (fault) return failed(fault.code, fault.message ?? `Injected: ${fault.code}`);
    if (bytes > limits.requestBytes) {
      return failed("RequestPayloadSizeLimitExceeded", `The request of ${bytes} bytes is larger than ${limits.requestBytes}.`, 413);
    }
    if (this.editing) {
      return failed(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    }
    return null;
  }

  private record(request: BatchRequest, response: BatchResponse, requestBytes: number, responseBytes: number): void {
    const cleanup = request.Actions.every(
      ({ ActionType: type, Name }) => Name === "_RemoveReference" || type === ActionType.instantiate || type === ActionType.trace,
    ) && request.Actions.some(({ Name }) => Name === "_RemoveReference");
    this.counts.requests += 1;
    if (cleanup) this.counts.cleanups += 1;
    this.counts.bytes += requestBytes + responseBytes;
    this.log.push({ requestBytes, responseBytes, actions: request.Actions.length, error: response.Error?.Code ?? null, cleanup });
  }
}

function failed(code: string, message: string, status = 400): BatchResponse {
  return { Results: [], TraceIds: [], Error: batchError(new OfficeError(code, message, status)) };
}

const encoder = new TextEncoder();

function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
