/** The page around the grid and the pane: its bar, its messages, and how files come in and go out. */
import { showWords, word } from "./words";

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

export interface ShellListeners {
  onFile(file: File): void;
  onSave(): void;
  onSample(): void;
}

/** Whether the message is about something that went well, or that the user has to do something about. */
type MessageKind = "info" | "error";

export class Shell {
  readonly grid = element<HTMLElement>("grid");
  readonly pane = element<HTMLIFrameElement>("pane");
  private name = "";
  private changed = false;

  constructor(listeners: ShellListeners) {
    showWords(() => this.showName());
    const file = element<HTMLInputElement>("file");
    element("open").addEventListener("click", () => file.click());
    element("save").addEventListener("click", listeners.onSave);
    element("sample").addEventListener("click", listeners.onSample);
    file.addEventListener("change", () => {
      const [chosen] = file.files ?? [];
      // Emptied, so that choosing the same file again is a change.
      if (chosen) listeners.onFile(chosen);
      file.value = "";
    });
    this.acceptDrops(listeners.onFile);
    window.addEventListener("beforeunload", (event) => {
      if (this.changed) event.preventDefault();
    });
  }

  /** Shows which file is open and whether it was changed since it was opened or saved. */
  setFile(name: string, changed: boolean): void {
    this.name = name;
    this.changed = changed;
    this.showName();
  }

  /** Says something above the grid; an error stays until the next message, anything else goes by itself. */
  say(text: string, kind: MessageKind = "info"): void {
    const box = element("message");
    box.className = `message message--${kind}`;
    box.setAttribute("role", kind === "error" ? "alert" : "status");
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "×";
    close.setAttribute("aria-label", word("close"));
    close.addEventListener("click", () => box.replaceChildren());
    box.replaceChildren(text, close);
    if (kind === "error") return;
    setTimeout(() => {
      if (box.contains(close)) box.replaceChildren();
    }, 6000);
  }

  /** Asks what to do with unsaved changes. */
  async askToKeep(): Promise<"save" | "discard" | "cancel"> {
    const dialog = element<HTMLDialogElement>("keep");
    element("keep-text").textContent = word("keepText", { name: this.name });
    dialog.returnValue = "cancel";
    dialog.showModal();
    await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
    return dialog.returnValue as "save" | "discard" | "cancel";
  }

  /** Gives the user a file. */
  download(name: string, bytes: Uint8Array): void {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  private showName(): void {
    element("file-name").textContent = this.name;
    element("file-state").textContent = this.changed ? word("changed") : "";
  }

  /** The frame of the pane would swallow what is dropped on it, so a layer lies over everything meanwhile. */
  private acceptDrops(onFile: (file: File) => void): void {
    const layer = element("drop");
    const show = (on: boolean) => {
      layer.hidden = !on;
    };
    window.addEventListener("dragenter", (event) => {
      if (event.dataTransfer?.types.includes("Files")) show(true);
    });
    layer.addEventListener("dragleave", () => show(false));
    window.addEventListener("dragover", (event) => event.preventDefault());
    window.addEventListener("drop", (event) => {
      event.preventDefault();
      show(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onFile(file);
    });
  }
}
