/** An option or a variable of the environment is missing or unusable; the message says which, and what to do. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  readonly code = "configuration";
}
