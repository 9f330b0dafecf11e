/**
 * The wire between the Office JS client and its host. Only strings cross it, so the two ends may live in different
 * windows. The client assigns `onMessageFromHost`, the host answers `sendMessageToHost`.
 */
export interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** What the client is told about the program it runs in. */
export interface HostFacts {
  /** Highest ExcelApi requirement set, for example "1.9". */
  readonly apiVersion: string;
  /** Language of Excel's own texts, for example "vi-VN". */
  readonly displayLanguage: string;
}

/** The far end of a wire: what `connect` needs of a host. */
export interface BridgeHost {
  readonly bridge: Bridge;
  readonly facts: HostFacts;
}
