import type * as online from "@contacts-api/client/99digital";
import type * as livedesk from "@contacts-api/client/engagelab";
import type * as inquirly from "@contacts-api/client/inquirly";
import { describe, it } from "vitest";

declare const onlineClient: ReturnType<typeof online.createClient>;
declare const livedeskClient: ReturnType<typeof livedesk.createClient>;
declare const inquirlyClient: ReturnType<typeof inquirly.createClient>;

describe("the requests that the vendors' pages print", () => {
  it("have 99digital's create among them", () => {
    onlineClient.POST("/api/v1/accounts/{account_id}/contacts", {
      params: { path: { account_id: 1 } },
      body: {
        inbox_id: 0,
        name: "string",
        email: "string",
        phone_number: "string",
        avatar_url: "string",
        identifier: "string",
        custom_attributes: {},
      },
    });
  });

  it("have 99digital's update among them", () => {
    onlineClient.PATCH("/api/v1/accounts/{account_id}/contacts/{contact_id}", {
      params: { path: { account_id: 1, contact_id: 1 } },
      body: {
        phone_number: "string",
      },
    });
  });

  it("have 99digital's list among them", () => {
    onlineClient.GET("/api/v1/accounts/{account_id}/contacts", {
      params: { path: { account_id: 1 }, query: { sort: "name", page: 1 } },
    });
  });

  it("have Inquirly's create among them", () => {
    inquirlyClient.POST("/api/v1/accounts/{account_id}/contacts", {
      params: { path: { account_id: 1 } },
      body: {
        inbox_id: 0,
        name: "string",
        email: "string",
        phone_number: "string",
        avatar: "string",
        avatar_url: "string",
        identifier: "string",
        custom_attributes: {},
      },
    });
  });

  it("have EngageLab's create among them", () => {
    livedeskClient.POST("/api/v2/accounts/contacts", {
      body: {
        inbox_id: 407,
        name: "Test",
        email: "alice@acme.inc",
        phone_number: "+123456789",
        avatar_url: "https://example.com/avatar.png",
        identifier: "1234567890",
      },
    });
  });
});
