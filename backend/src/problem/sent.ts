/** Word that a body has been written to the response, so that the framework adds none. */
export class Sent<Body> {
  /** The type of what was sent; its bytes are gone. */
  declare readonly body: Body;
}
