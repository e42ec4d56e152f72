import { isJsonObject } from "../json.js";
import type { Seed } from "./seed.js";
import { SeedError } from "./seed-error.js";

/** @throws {SeedError} naming the place, when the value is not what belongs there. */
type Check = (value: unknown, place: string) => void;

function expecting(description: string, accepts: (value: unknown) => boolean): Check {
  return (value, place) => {
    if (!accepts(value)) throw new SeedError(place, `must be ${description}`);
  };
}

function oneOf(...allowed: readonly unknown[]): Check {
  return expecting(`one of ${allowed.join(", ")}`, (value) => allowed.includes(value));
}

function list(item: Check): Check {
  return (value, place) => {
    if (!Array.isArray(value)) throw new SeedError(place, "must be an array");
    for (const [position, element] of value.entries()) item(element, `${place}[${position}]`);
  };
}

/** Fields that are not listed are refused, so that a misspelt one is not silently without effect. */
function object(fields: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  const checks = new Map(Object.entries(fields));
  return (value, place) => {
    if (!isJsonObject(value)) throw new SeedError(place, "must be an object");
    for (const name of required) if (value[name] === undefined) throw new SeedError(place, `needs the field ${name}`);
    for (const [name, element] of Object.entries(value)) {
      const check = checks.get(name);
      if (check === undefined) {
        throw new SeedError(fieldOf(place, name), `is not known; the fields are ${[...checks.keys()].join(", ")}`);
      }
      if (element !== undefined) check(element, fieldOf(place, name));
    }
  };
}

function fieldOf(place: string, name: string): string {
  return place === "" ? name : `${place}.${name}`;
}

const integer = expecting("an integer", Number.isInteger);
const time = expecting("a time in Unix seconds", (value) => typeof value === "number");
const text = expecting("a string", (value) => typeof value === "string");
const textOrNull = expecting("a string or null", (value) => value === null || typeof value === "string");
const boolean = expecting("true or false", (value) => typeof value === "boolean");
const anyObject = expecting("an object", isJsonObject);
const timeOrNull = expecting("a time in Unix seconds or null", (value) => value === null || typeof value === "number");

const channelTypes = oneOf(
  "Channel::Api",
  "Channel::WebWidget",
  "Channel::Email",
  "Channel::Whatsapp",
  "Channel::Sms",
  "Channel::TwilioSms",
  "Channel::FacebookPage",
  "Channel::Instagram",
  "Channel::Telegram",
  "Channel::Line",
);

const seed = object({
  accounts: list(
    object(
      {
        id: integer,
        name: text,
        status: oneOf("active", "suspended"),
        features: list(text),
        custom_attributes: list(
          object({ key: text, type: oneOf("text", "number", "link", "date", "list", "checkbox") }, ["key", "type"]),
        ),
      },
      ["id"],
    ),
  ),
  users: list(
    object(
      {
        id: integer,
        name: text,
        email: text,
        access_token: text,
        accounts: list(
          object({ id: integer, role: oneOf("administrator", "agent"), inbox_ids: list(integer) }, ["id", "role"]),
        ),
      },
      ["id", "access_token"],
    ),
  ),
  bots: list(object({ access_token: text }, ["access_token"])),
  api_keys: list(
    object({ key: text, secret: text, user_id: integer, account_id: integer }, [
      "key",
      "secret",
      "user_id",
      "account_id",
    ]),
  ),
  inboxes: list(
    object(
      {
        id: integer,
        account_id: integer,
        name: text,
        channel_type: channelTypes,
        channel_id: integer,
        provider: textOrNull,
        medium: oneOf("sms", "whatsapp"),
      },
      ["id", "channel_type"],
    ),
  ),
  contacts: list(
    object({
      id: integer,
      account_id: integer,
      name: textOrNull,
      email: textOrNull,
      phone_number: textOrNull,
      identifier: textOrNull,
      blocked: boolean,
      additional_attributes: anyObject,
      custom_attributes: anyObject,
      labels: list(text),
      last_activity_at: timeOrNull,
      created_at: time,
      contact_inboxes: list(object({ inbox_id: integer, source_id: text }, ["inbox_id", "source_id"])),
    }),
  ),
  conversations: list(
    object(
      {
        id: integer,
        contact_id: integer,
        inbox_id: integer,
        source_id: text,
        assignee_id: integer,
        status: oneOf("open", "resolved", "pending", "snoozed"),
        labels: list(text),
        additional_attributes: anyObject,
        custom_attributes: anyObject,
        messages: list(
          object(
            {
              content: text,
              message_type: oneOf("incoming", "outgoing", "activity"),
              private: boolean,
              created_at: time,
            },
            ["content"],
          ),
        ),
        created_at: time,
        last_activity_at: time,
      },
      ["contact_id", "inbox_id"],
    ),
  ),
});

/**
 * Makes sure that a value from a file or a caller has the shape of a seed.
 *
 * @throws {SeedError} for the first place that has not.
 */
export function checkSeedShape(value: unknown): asserts value is Seed {
  seed(value, "");
}
