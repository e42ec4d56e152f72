// Generated from openapi/engagelab by `npm run generate`. Do not edit.

export interface paths {
    "/api/v2/accounts/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Lists contacts, 15 a page; with `q`, only those that match a text. Without `sort` the order is unspecified, so that pages may overlap. Without `q`, upstream leaves out contacts that have neither an email address, a phone number nor an identifier.
         *
         *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
         *     The pages document the request in full; of the answer only the beginning was seen. The order is upstream's.
         *     C6, whether the size of a page can be chosen: table: 15 a page, and no parameter for it / example address: page_size=10. Modelled: not modelled, because the table fixes the size and upstream ignores any other
         *     C8, one operation or two: documentation: a page for listing and a page for searching / both pages: the same method and path; searching adds q. Modelled: one operation with an optional q
         *     C16, the list example as a command: printed: the curl line ends in a continuation mark with nothing after it / intended: a single GET. Modelled: a GET without a body
         *     C17, Content-Type on a GET: table of headers: application/json, for text messages / HTTP: a request without a body has no content type. Modelled: no such header; sending it does no harm
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Creates a contact and links it to an inbox. An API channel never creates contacts by itself: create the contact first, then a conversation with its number, then messages. Upstream wants email address, identifier and phone number to be free in the account.
         *
         *     Evidence: documented (https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact, https://www.engagelab.com/de_DE/docs/livedesk/rest-api/message/create-contact, https://www.engagelab.com/docs/livedesk/console/channels/api/api-channel-usage)
         *     C5, whether the answer belongs to the request beside it: request example: sends an email address, a phone number and an identifier / answer example: all three are null, and no inbox is linked. Modelled: both as printed; each of the three may be null in an answer
         *     C10, the request examples as JSON: printed: with comments, on create also with a comma after the last field, and not passed to curl as data / intended: a plain JSON object. Modelled: plain JSON objects with the printed values
         *     C13, what the operation is for: page under message, in English: sending messages to conversations / other languages, and the page under contact: creating contacts. Modelled: creating contacts; the other sentence belongs to another operation
         *     C18, address of the page: rest-api/message/create-contact / rest-api/contact/create-contact. Modelled: one operation; method, path and fields are the same on both pages
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/accounts/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a contact
         * @description Changes the fields that are sent and leaves the others alone; null clears one. Keys of `custom_attributes` are merged into those already stored.
         *
         *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact, https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/update-contact)
         *     Method, path and the request example were seen; the tables and the answer were not. That fields left out keep their value is upstream behaviour.
         *     C19, which fields can be written: update: also first_name, last_name, custom_attributes and additional_attributes / create: none of these. Modelled: each operation as its own page shows it
         */
        patch: operations["updateContact"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Where the page stands in the whole result. There is no number of pages and no link to the next one.
         *
         *     Evidence: example (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
         */
        ContactPageMeta: {
            /**
             * @description Number of contacts over all pages.
             *
             *     Evidence: example (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact)
             *     That it counts all pages, and can be null where upstream counts nothing, is upstream behaviour.
             * @example 17
             */
            count: number | null;
            /**
             * @description The page asked for. A number when the request named none, otherwise the digits as they were sent.
             *
             *     Evidence: example (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
             *     When it is which is upstream behaviour.
             *     C7, type of current_page: list: the string "1" / search: the number 1. Modelled: both
             * @example 1
             */
            current_page: number | string;
        };
        /**
         * @description Values under keys of the account's own choosing. Any JSON value is kept; an object without keys when none is set.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact, https://apis.inquirly.ai/create-contact-16946398e0)
         *     The vendors' examples hold strings and a number; that every other JSON value is kept too is upstream behaviour.
         */
        CustomAttributes: {
            [key: string]: unknown;
        };
        /**
         * @description Names of the contact in social networks. Each may be empty.
         *
         *     Evidence: example (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact)
         */
        SocialProfiles: {
            /**
             * @description Name on Facebook.
             * @example alice.example
             */
            facebook?: string;
            /**
             * @description Name on GitHub.
             * @example alice-example
             */
            github?: string;
            /**
             * @description Name on Instagram.
             * @example alice.example
             */
            instagram?: string;
            /**
             * @description Name on LinkedIn.
             * @example alice-example
             */
            linkedin?: string;
            /**
             * @description Name on Twitter.
             * @example alice_example
             */
            twitter?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Profile of the contact, as agents see it. Empty for a new contact.
         *
         *     Evidence: example (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact, https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact)
         *     C9, what additional_attributes holds: create: nothing / list and update: a profile of seven keys / search: source_id alone. Modelled: all keys optional, and others allowed
         */
        AdditionalAttributes: {
            /**
             * @description City the contact lives in; may be empty.
             * @example Singapore
             */
            city?: string;
            /**
             * @description Country the contact lives in; may be empty.
             * @example Singapore
             */
            country?: string;
            /**
             * @description Two-letter code of that country; may be empty.
             * @example SG
             */
            country_code?: string;
            /**
             * @description Company the contact works for; may be empty.
             * @example Acme
             */
            company_name?: string;
            /**
             * @description Free text about the contact; may be empty.
             * @example Met at the trade fair
             */
            description?: string;
            /**
             * @description Name of the contact on Telegram; may be empty.
             * @example alice_example
             */
            telegram?: string;
            social_profiles?: components["schemas"]["SocialProfiles"];
            /**
             * @description Address of the contact in a channel, of the form `channel:uuid.address`.
             *
             *     Evidence: example (https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
             *     C21, place of source_id: create and webhook: in contact_inbox / search: in additional_attributes. Modelled: both, optional here
             * @example email:c7f66b67-a11a-4c28-9168-352cd38f6e8b.alice@acme.inc
             */
            source_id?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The six fields of an inbox that the upstream server shows since version 4.0.2.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        InboxSummary: {
            /**
             * @description Number that identifies the inbox in the account.
             * @example 1
             */
            id: number;
            /**
             * @description Address of the inbox's picture; an empty string when it has none.
             * @example https://cdn.example.com/inbox.png
             */
            avatar_url: string;
            /**
             * @description Number of the channel record behind the inbox.
             * @example 1
             */
            channel_id: number;
            /**
             * @description Name of the inbox, as the team sees it.
             * @example API
             */
            name: string;
            /**
             * @description Kind of channel, for example `Channel::Api`, `Channel::WebWidget`, `Channel::Email` or `Channel::Whatsapp`.
             * @example Channel::Api
             */
            channel_type: string;
            /**
             * @description Service that carries the channel's messages; null for a channel that needs none.
             * @example whatsapp_cloud
             */
            provider: string | null;
        };
        /**
         * @description One way to reach the contact, an address in an inbox.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         *     The vendor shows the list empty and does not say what it holds.
         */
        ContactInbox: {
            /**
             * @description Address of the contact in the inbox, such as a phone number, an email address or a random identifier, depending on the channel.
             * @example c7f66b67-a11a-4c28-9168-352cd38f6e8b
             */
            source_id: string;
            inbox: components["schemas"]["InboxSummary"];
        };
        /**
         * @description One person or organisation that writes to a project.
         *
         *     Evidence: documented (https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact, https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
         *     The table marks no field of an answer as required; required here is what both create and search show. That name can be null is upstream behaviour.
         *     C2, type of id, blocked, custom_attributes and created_at: table: String for all four / example: a number, a boolean, an object and a number. Modelled: id and created_at as both; blocked and custom_attributes as the examples of create, search, update and webhook have them, because no page says what a string would hold
         */
        Contact: {
            /**
             * @description Number that identifies the contact.
             * @example 2219259
             */
            id: number | string;
            /**
             * @description Full name. Null when it was removed.
             * @example Alice Example
             */
            name: string | null;
            /**
             * @description Email address; null when there is none.
             * @example alice@acme.inc
             */
            email: string | null;
            /**
             * @description Phone number with a leading plus sign; null when there is none.
             * @example +123456789
             */
            phone_number: string | null;
            /**
             * @description Key of the contact in a system of your own; null when there is none.
             * @example 1234567890
             */
            identifier: string | null;
            /**
             * @description Address of the contact's picture; an empty string when there is none.
             *
             *     Evidence: example (https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact)
             *     C14, meaning of thumbnail and contact_inboxes: table: both are explained with the words that explain identifier / names: a picture, and a list of inboxes. Modelled: as the names have it
             * @example https://cdn.example.com/alice.png
             */
            thumbnail: string;
            /**
             * @description Whether the contact is connected to a live chat at this moment. `offline` by default; upstream also knows `online`.
             * @example offline
             */
            availability_status: string;
            /**
             * @description Whether messages from the contact are refused. False by default.
             * @example false
             */
            blocked: boolean;
            custom_attributes: components["schemas"]["CustomAttributes"];
            additional_attributes: components["schemas"]["AdditionalAttributes"];
            /** @description The inboxes through which the contact can be reached. Absent when the request asked to leave them out. */
            contact_inboxes?: components["schemas"]["ContactInbox"][];
            /**
             * @description When the contact was last active, in Unix seconds. Absent when it never was.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
             * @example 1766571703
             */
            last_activity_at?: number | string;
            /**
             * @description When the contact was created, in Unix seconds.
             * @example 1766571703
             */
            created_at?: number | string;
        };
        /** @description One page of contacts. */
        ContactPage: {
            meta: components["schemas"]["ContactPageMeta"];
            /** @description The contacts of this page, at most 15. */
            payload: components["schemas"]["Contact"][];
        };
        /**
         * @description A refusal told in one sentence, the most frequent error body.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ErrorMessage: {
            /**
             * @description What was wrong. Meant for people; the wording may follow the language of the account.
             * @example Resource could not be found
             */
            error: string;
        };
        /**
         * @description The answer to a request that carried no credential at all; note the plural key and the array.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ErrorList: {
            /** @description One sentence for each thing that was wrong. */
            errors: string[];
        };
        /**
         * @description A failure that the application did not handle itself; the web framework answers with the bare status.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        StatusError: {
            /**
             * @description The HTTP status, repeated.
             * @example 500
             */
            status: number;
            /**
             * @description The standard phrase of that status.
             * @example Internal Server Error
             */
            error: string;
        };
        /** @description A contact to create, and the inbox to link it to. */
        CreateContactRequest: {
            /**
             * @description Number of the inbox to link the contact to, called Channel ID in the settings of the channel, among the settings of the project.
             *
             *     Evidence: documented (https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact)
             *     C1, type of inbox_id: table: String / example: the number 407. Modelled: both
             * @example 407
             * @example 407
             */
            inbox_id: number | string;
            /**
             * @description Name of the contact.
             * @example Alice Example
             */
            name?: string;
            /**
             * @description Email address.
             * @example alice@acme.inc
             */
            email?: string;
            /**
             * @description Phone number with a leading plus sign.
             * @example +123456789
             */
            phone_number?: string;
            /**
             * @description Address of a picture of the contact.
             *
             *     Evidence: documented (https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact, https://www.engagelab.com/de_DE/docs/livedesk/rest-api/message/create-contact)
             *     C12, what avatar_url leads to: texts in English and Chinese: an attachment / text in German: an avatar image. Modelled: a picture, as the field's name has it
             * @example https://example.com/avatar.png
             */
            avatar_url?: string;
            /**
             * @description Key of the contact in a system of your own.
             * @example 1234567890
             */
            identifier?: string;
        };
        /**
         * @description An inbox as its database record, the form in which the upstream server shows it once, directly after linking. Its keys follow the installed version, so all of them may be absent. Times are ISO 8601 strings here.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         *     The vendors show an empty object in this place.
         */
        InboxRecord: {
            /**
             * @description Number that identifies the inbox in the account.
             * @example 1
             */
            id?: number;
            /**
             * @description Number of the account that owns the inbox.
             * @example 1
             */
            account_id?: number;
            /**
             * @description Number of the channel record behind the inbox.
             * @example 1
             */
            channel_id?: number;
            /**
             * @description Kind of channel, for example `Channel::Api`, `Channel::WebWidget`, `Channel::Email` or `Channel::Whatsapp`.
             * @example Channel::Api
             */
            channel_type?: string;
            /**
             * @description Name of the inbox, as the team sees it.
             * @example API
             */
            name?: string;
            /**
             * Format: date-time
             * @description When the inbox was made, in ISO 8601 with milliseconds.
             * @example 2026-11-21T03:50:43.210Z
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the inbox was last changed, in ISO 8601 with milliseconds.
             * @example 2026-11-21T03:50:43.210Z
             */
            updated_at?: string;
            /**
             * @description Time zone of the working hours.
             * @example UTC
             */
            timezone?: string;
            /**
             * @description Whether new conversations are handed to agents automatically.
             * @example true
             */
            enable_auto_assignment?: boolean;
            /**
             * @description Whether a greeting is sent when a conversation begins.
             * @example false
             */
            greeting_enabled?: boolean;
            /**
             * @description Text of the greeting; null when none was written.
             * @example Hello! How can we help?
             */
            greeting_message?: string | null;
            /**
             * @description Address that replies are sent from; null when none is set.
             * @example support@acme.example
             */
            email_address?: string | null;
            /**
             * @description Whether the inbox keeps working hours.
             * @example false
             */
            working_hours_enabled?: boolean;
            /**
             * @description Text sent outside the working hours; null when none was written.
             * @example We are back on Monday.
             */
            out_of_office_message?: string | null;
            /**
             * @description Whether visitors are asked for their email address.
             * @example true
             */
            enable_email_collect?: boolean;
            /**
             * @description Whether a satisfaction survey follows each conversation.
             * @example false
             */
            csat_survey_enabled?: boolean;
            /** @description Settings of the survey. */
            csat_config?: {
                [key: string]: unknown;
            };
            /**
             * @description Whether a contact may go on writing in a resolved conversation.
             * @example true
             */
            allow_messages_after_resolved?: boolean;
            /** @description Limits of the automatic assignment. */
            auto_assignment_config?: {
                [key: string]: unknown;
            };
            /**
             * @description Whether a contact has one conversation that is reopened, instead of a new one each time.
             * @example false
             */
            lock_to_single_conversation?: boolean;
            /**
             * @description Number of the help centre shown in the inbox; null when none is.
             * @example 3
             */
            portal_id?: number | null;
            /**
             * @description Whose name outgoing email carries, `friendly` or `professional`.
             * @example friendly
             */
            sender_name_type?: string;
            /**
             * @description Name of the business in outgoing email; null when none is set.
             * @example Acme
             */
            business_name?: string | null;
        };
        /**
         * @description The tie between the contact and the inbox named in the request. In the vendor's example both fields are null.
         *
         *     Evidence: documented (https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact, https://www.engagelab.com/docs/livedesk/console/channels/api/webhook-events)
         */
        InboxLink: {
            /**
             * @description The linked inbox; null when none was linked.
             *
             *     Evidence: documented (https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact, https://www.engagelab.com/docs/livedesk/console/channels/api/webhook-events)
             *     The object is upstream's.
             *     C3, type of inbox: table: String / example: null / webhook: no inbox, but inbox_id as a number. Modelled: string, null or upstream's object; the webhook's body is not part of this description
             */
            inbox: components["schemas"]["InboxRecord"] | string | null;
            /**
             * @description Address of the contact in the inbox; null when none was linked.
             * @example c7f66b67-a11a-4c28-9168-352cd38f6e8b
             */
            source_id: string | null;
        };
        /** @description A contact beside its link to the inbox named in the request. */
        ContactWithInboxLink: {
            contact: components["schemas"]["Contact"];
            contact_inbox: components["schemas"]["InboxLink"];
        };
        /**
         * @description Envelope of a created contact.
         *
         *     Evidence: example (https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact)
         *     C4, nesting of the answer: table: a flat list of fields that names neither payload, contact nor contact_inbox / example: payload.contact and payload.contact_inbox. Modelled: as the example shows; the table does not say where its fields belong
         */
        CreateContactResponse: {
            payload: components["schemas"]["ContactWithInboxLink"];
        };
        /**
         * @description Values that break a rule of the stored record, such as an email address that another contact has.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ValidationError: {
            /**
             * @description All complaints in one string, joined by a comma and a space.
             * @example Email has already been taken, Phone number should be in e164 format
             */
            message: string;
            /** @description Names of the fields that were refused, each once, in the order in which they were checked. Absent when the complaint concerns the record as a whole. */
            attributes?: string[];
        };
        /**
         * @description The fields of a contact to change. Fields left out keep their value. Some look as if only the server could set them; they are here because the vendor's example sends them.
         *
         *     Evidence: example (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact)
         *     The example sends null for phone_number only; that null clears name, email and identifier too is upstream behaviour. Upstream ignores first_name, last_name, thumbnail, availability_status, created_at and last_activity_at.
         */
        UpdateContactRequest: {
            /**
             * @description New name; null removes it.
             * @example Alice Example
             */
            name?: string | null;
            /**
             * @description New given name. No answer shows it.
             * @example Alice
             */
            first_name?: string;
            /**
             * @description New family name; may be empty. No answer shows it.
             * @example Example
             */
            last_name?: string;
            /**
             * @description New email address; null removes it.
             * @example alice@acme.inc
             */
            email?: string | null;
            /**
             * @description New phone number with a leading plus sign; null removes it.
             * @example +123456789
             */
            phone_number?: string | null;
            /**
             * @description New key of the contact in a system of your own; null removes it.
             * @example 1234567890
             */
            identifier?: string | null;
            /**
             * @description Address of a new picture of the contact.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
             * @example https://example.com/avatar.png
             */
            avatar_url?: string;
            /**
             * @description Address of the contact's picture, as answers show it; may be empty.
             * @example
             */
            thumbnail?: string;
            /**
             * @description Whether the contact is connected to a live chat.
             * @example offline
             */
            availability_status?: string;
            /**
             * @description Whether messages from the contact are to be refused.
             * @example false
             */
            blocked?: boolean;
            /**
             * @description Values to merge into the stored ones, key by key. A key that is not sent stays.
             *
             *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact)
             *     A comment in the example says that it is optional and merged.
             */
            custom_attributes?: components["schemas"]["CustomAttributes"];
            additional_attributes?: components["schemas"]["AdditionalAttributes"];
            /**
             * @description When the contact was created, in Unix seconds.
             * @example 1766571703
             */
            created_at?: number;
            /**
             * @description When the contact was last active, in Unix seconds.
             * @example 1766571703
             */
            last_activity_at?: number;
        };
        /**
         * @description A changed contact under a key of its own, in the manner of create.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         *     The vendor's answer was not seen; this form is assumed from the answer to create.
         */
        UpdatedContact: {
            contact: components["schemas"]["Contact"];
            contact_inbox?: components["schemas"]["InboxLink"];
        };
        /**
         * @description Envelope of a changed contact.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         *     The vendor's answer was not seen. Upstream answers with the contact itself; create's envelope is accepted as well.
         */
        UpdateContactResponse: {
            /** @description The contact itself, or the contact under the key `contact` as on create. Test for that key. */
            payload: components["schemas"]["Contact"] | components["schemas"]["UpdatedContact"];
        };
    };
    responses: {
        /**
         * @description One page of contacts.
         *
         *     Evidence: example (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
         */
        ContactsListed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactPage"];
            };
        };
        /**
         * @description The credential is missing or unknown, or it is not allowed to do this. A role that does not suffice is also answered with 401; there is no 403.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        UnauthorizedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"] | components["schemas"]["ErrorList"];
            };
        };
        /**
         * @description There is no such account, contact or inbox, or it belongs to somebody else.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        NotFoundError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /**
         * @description Too many requests within one clock minute: by default 3000 from one address, or 100 searches in one account. Plain text, and no header says how long to wait.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        TooManyRequestsError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /**
         * @description The server failed, or met a value that it never expected.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description The contact was created. */
        ContactCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateContactResponse"];
            };
        };
        /**
         * @description The body could not be read, for example because it is not valid JSON. Told before the credential is looked at.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         *     Inquirly names this status for creating a contact, without showing a body.
         */
        BadRequestError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /**
         * @description The request was understood but breaks a rule: a value is malformed or taken by another contact, or one that the inbox needs is missing.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        UnprocessableContentError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ErrorMessage"];
            };
        };
        /**
         * @description The contact after the change.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ContactUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdateContactResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Text to look for in name, identifier, email address and phone number; every contact is listed when absent. A plus sign must be percent-encoded (`%2B`); an unencoded one means a space.
         *
         *     Evidence: documented (https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
         *     C15, spelling of a searched field: page in Chinese: phone_Number / all other pages: phone_number. Modelled: phone_number, the name that every body has
         * @example alice@acme.inc
         */
        q: string;
        /**
         * @description Page of 15 contacts to return, counted from 1. A page beyond the last one is empty.
         * @example 2
         */
        page: number;
        /**
         * @description Labels to list by. A contact matches when it carries any of them.
         *
         *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact)
         *     The page takes a string or an array and does not say how several are sent. Upstream reads both a list joined by commas, which is described here, and repeated `labels[]` parameters.
         * @example [
         *       "vip",
         *       "newsletter"
         *     ]
         */
        labels: string | string[];
        /**
         * @description Whether each contact comes with `contact_inboxes`.
         * @example false
         */
        include_contact_inboxes: boolean;
        /**
         * @description Field to order the contacts by; unspecified order when absent. `direction` says which way.
         *
         *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
         *     C20, what company, city and country sort by: values of sort: names as if of fields of the contact / contact: company_name, city and country, under additional_attributes. Modelled: the documented values; upstream sorts by those three keys of additional_attributes
         * @example last_activity_at
         */
        sort: "email" | "name" | "phone_number" | "last_activity_at" | "created_at" | "company" | "city" | "country";
        /**
         * @description Which way `sort` orders, ascending or descending. No default is stated.
         * @example desc
         */
        direction: "asc" | "desc";
        /**
         * @description Number of the contact, as a number or as digits.
         *
         *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact)
         *     The page's own type was not seen; both types are taken so that the id of an answer can be passed on as it came (C2).
         * @example 2219259
         */
        id: number | string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listContacts: {
        parameters: {
            query?: {
                /**
                 * @description Text to look for in name, identifier, email address and phone number; every contact is listed when absent. A plus sign must be percent-encoded (`%2B`); an unencoded one means a space.
                 *
                 *     Evidence: documented (https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
                 *     C15, spelling of a searched field: page in Chinese: phone_Number / all other pages: phone_number. Modelled: phone_number, the name that every body has
                 * @example alice@acme.inc
                 */
                q?: components["parameters"]["q"];
                /**
                 * @description Page of 15 contacts to return, counted from 1. A page beyond the last one is empty.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Labels to list by. A contact matches when it carries any of them.
                 *
                 *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact)
                 *     The page takes a string or an array and does not say how several are sent. Upstream reads both a list joined by commas, which is described here, and repeated `labels[]` parameters.
                 * @example [
                 *       "vip",
                 *       "newsletter"
                 *     ]
                 */
                labels?: components["parameters"]["labels"];
                /**
                 * @description Whether each contact comes with `contact_inboxes`.
                 * @example false
                 */
                include_contact_inboxes?: components["parameters"]["include_contact_inboxes"];
                /**
                 * @description Field to order the contacts by; unspecified order when absent. `direction` says which way.
                 *
                 *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
                 *     C20, what company, city and country sort by: values of sort: names as if of fields of the contact / contact: company_name, city and country, under additional_attributes. Modelled: the documented values; upstream sorts by those three keys of additional_attributes
                 * @example last_activity_at
                 */
                sort?: components["parameters"]["sort"];
                /**
                 * @description Which way `sort` orders, ascending or descending. No default is stated.
                 * @example desc
                 */
                direction?: components["parameters"]["direction"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactsListed"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The contact to create, and the inbox to link it to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactRequest"];
            };
        };
        responses: {
            200: components["responses"]["ContactCreated"];
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            422: components["responses"]["UnprocessableContentError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the contact, as a number or as digits.
                 *
                 *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact)
                 *     The page's own type was not seen; both types are taken so that the id of an answer can be passed on as it came (C2).
                 * @example 2219259
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContactRequest"];
            };
        };
        responses: {
            200: components["responses"]["ContactUpdated"];
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            422: components["responses"]["UnprocessableContentError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
