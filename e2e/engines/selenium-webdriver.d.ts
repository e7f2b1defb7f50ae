// The little of selenium-webdriver that is used here; the package brings no types.
declare module "selenium-webdriver" {
  export interface WebElement {
    click(): Promise<void>;
    sendKeys(...keys: string[]): Promise<void>;
  }
  export interface WebDriver {
    get(url: string): Promise<void>;
    /** A function is sent as its text. Elements in the answer come back as `WebElement`. */
    executeScript<T>(script: string | ((...given: never[]) => unknown), ...given: unknown[]): Promise<T>;
    executeAsyncScript<T>(script: string, ...given: unknown[]): Promise<T>;
    getCapabilities(): Promise<{ get(name: string): unknown }>;
    manage(): { setTimeouts(timeouts: { script: number; pageLoad: number }): Promise<void> };
    quit(): Promise<void>;
  }
  export class Builder {
    usingServer(url: string): this;
    withCapabilities(capabilities: Readonly<Record<string, unknown>>): this;
    build(): Promise<WebDriver>;
  }
  export const Key: { readonly ARROW_LEFT: string; readonly ARROW_RIGHT: string };
}
