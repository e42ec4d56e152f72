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
         * @description Lists contacts, 15 a page; with `q`, those that match a text.
         *
         *     Upstream: without `q`, contacts that have neither an email address, a phone number nor an identifier are left out. The order without `sort` is not defined, so that pages may repeat or miss contacts.
         *
         *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
         *     The pages document the request in full; of the response only the beginning was seen.
         *     C6, whether the size of a page can be chosen: table: 15 a page, and no parameter for it / example URL: page_size=10. Modelled: not modelled, because the table fixes the size and upstream ignores any other
         *     C8, one operation or two: documentation: a page for listing and a page for searching / both pages: the same method and path; searching adds q. Modelled: one operation with an optional q
         *     C16, the list example as a command: printed: the curl line ends in a continuation mark with nothing after it / intended: a single GET. Modelled: a GET without a body
         *     C17, Content-Type on a GET: table of headers: application/json, for text messages / HTTP: a request without a body has no content type. Modelled: no such header; sending it does no harm
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Creates a contact. An API channel never creates contacts by itself: create the contact first, then a conversation with its ID, then messages.
         *
         *     Upstream: email, identifier and phone number must not belong to another contact. If one does, nothing is created and the response is 422 with the fields in `attributes`; it does not name the other contact, so search for the value.
         *
         *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact, https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact, https://www.engagelab.com/de_DE/docs/livedesk/rest-api/message/create-contact, https://www.engagelab.com/docs/livedesk/console/channels/api/api-channel-usage)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb, recordings/upstream-4.10.1.har#/log/entries/3
         *     C5, whether the response belongs to the request beside it: request example: sends an email address, a phone number and an identifier / response example: all three are null, and no inbox is linked. Modelled: both as printed; each of the three may be null in a response
         *     C10, the request examples as JSON: printed: with comments, on create also with a comma after the last field, and not passed to curl as data / intended: a plain JSON object. Modelled: on create a plain JSON object with the printed values; on update one with the printed fields and values of ours
         *     C13, what the operation is for: page under message, in English: sending messages to conversations / other languages, and the page under contact: creating contacts. Modelled: creating contacts; the other sentence belongs to another operation
         *     C18, URL of the page: rest-api/message/create-contact / rest-api/contact/create-contact. Modelled: one operation; method, path and fields are the same on both pages
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
         * @description Changes a contact. `custom_attributes` are merged into the stored ones.
         *
         *     Upstream: fields that are left out keep their value; null clears name, email, phone number or identifier. Two updates of one contact at the same time may lose each other's changes: send them one after the other.
         *
         *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact, https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/update-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14
         *     Method, path and the example of a request were seen; the tables and the response were not.
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
         * @description An error in one sentence, the most frequent error body.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/request_exception_handler.rb, recordings/upstream-4.10.1.har#/log/entries/11)
         *     Required as in every recorded error of this kind; the vendor shows no error body.
         */
        ErrorMessage: {
            /**
             * @description The error, in words for people. The wording may follow the language of the account.
             * @example Resource could not be found
             */
            error: string;
        };
        /**
         * @description The error of a request that carried no credential. Note the plural key and the array.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/36)
         *     Required as in every recorded error of this kind; the vendor shows no error body.
         */
        ErrorList: {
            /** @description One sentence for each error. */
            errors: string[];
        };
        /**
         * @description Values that break a rule of the stored record, for example an email address that another contact has.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/request_exception_handler.rb, recordings/upstream-4.10.1.har#/log/entries/3, recordings/upstream-4.10.1.har#/log/entries/4)
         *     Required as in every recorded error of this kind; the vendor shows no error body.
         */
        ValidationError: {
            /**
             * @description All errors in one string, joined by a comma and a space.
             * @example Email has already been taken, Phone number should be in e164 format
             */
            message: string;
            /** @description Names of the fields that were refused, each once, in the order in which they were checked. Absent when the error concerns the record as a whole. */
            attributes?: string[];
        };
        /**
         * @description An error that the application did not handle itself. The web framework returns the bare status.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/8, recordings/upstream-4.10.1.har#/log/entries/29, recordings/upstream-4.10.1.har#/log/entries/41)
         *     Required as in every recorded error of this kind; the vendor shows no error body.
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
        /**
         * @description Paging information.
         *
         *     Upstream: pages hold 15 contacts, so the last page is `ceil(count / 15)`; a page beyond it has an empty `payload`. In a search from 4.11 on, follow `has_more` instead.
         *
         *     Evidence: example (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/20, recordings/upstream-4.10.1.har#/log/entries/30
         */
        ContactPageMeta: {
            /**
             * @description Number of contacts.
             *
             *     Upstream: the total of all pages; in a search from 4.11 on the number on this page; null for a search without a text.
             * @example 17
             */
            count: number | null;
            /**
             * @description The page returned.
             *
             *     Upstream: echoes the parameter `page`: the number 1 when it was omitted, a string such as `"2"` when it was sent. Convert before comparing.
             *
             *     Evidence: example (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
             *     Upstream sources: recordings/upstream-4.10.1.har#/log/entries/20, recordings/upstream-4.10.1.har#/log/entries/21
             *     C7, type of current_page: list: the string "1" / search: the number 1. Modelled: both
             * @example 1
             */
            current_page: number | string;
            /**
             * @description Whether a search has a further page, from version 4.11 on. Null for a search without a text.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb)
             * @example false
             */
            has_more?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Values under keys of the account's own choosing. */
        CustomAttributes: {
            [key: string]: unknown;
        };
        /**
         * @description Names of the contact in social networks. Each may be empty.
         *
         *     Evidence: example (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact)
         */
        SocialProfiles: {
            /**
             * @description Name on Facebook.
             * @example alice.example
             */
            facebook?: unknown;
            /**
             * @description Name on GitHub.
             * @example alice-example
             */
            github?: unknown;
            /**
             * @description Name on Instagram.
             * @example alice.example
             */
            instagram?: unknown;
            /**
             * @description Name on LinkedIn.
             * @example alice-example
             */
            linkedin?: unknown;
            /**
             * @description Name on Twitter.
             * @example alice_example
             */
            twitter?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Profile of the contact. The keys are those of the examples, where each is a string.
         *
         *     Upstream: whatever JSON value is sent is stored and returned, so that a reader cannot rely on strings.
         *
         *     Evidence: example (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact, https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb
         *     C9, what additional_attributes holds: create: nothing / list and update: a profile of seven keys / search: source_id alone. Modelled: all keys optional, and others allowed
         */
        AdditionalAttributes: {
            /**
             * @description City of the contact.
             * @example Singapore
             */
            city?: unknown;
            /**
             * @description Country of the contact.
             * @example Singapore
             */
            country?: unknown;
            /**
             * @description Code of that country.
             * @example SG
             */
            country_code?: unknown;
            /**
             * @description Company of the contact.
             * @example Acme
             */
            company_name?: unknown;
            /**
             * @description A description of the contact.
             * @example Met at the trade fair
             */
            description?: unknown;
            /**
             * @description Name of the contact on Telegram.
             * @example alice_example
             */
            telegram?: unknown;
            /** @description Names of the contact in social networks. */
            social_profiles?: components["schemas"]["SocialProfiles"] | unknown;
            /**
             * @description Source ID of the contact in a channel, of the form `channel:uuid.address`.
             *
             *     Evidence: example (https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
             *     C21, place of source_id: create and webhook: in contact_inbox / search: in additional_attributes. Modelled: both, optional here
             * @example email:c7f66b67-a11a-4c28-9168-352cd38f6e8b.alice@acme.inc
             */
            source_id?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description An inbox in six fields. Versions before 4.0.2 show others.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_inbox_slim.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/0, recordings/upstream-4.10.1.har#/log/entries/33)
         */
        InboxSummary: {
            /**
             * @description ID of the inbox in the account.
             * @example 1
             */
            id?: number;
            /**
             * @description URL of the inbox's image; an empty string when it has none.
             * @example https://cdn.example.com/inbox.png
             */
            avatar_url?: string;
            /**
             * @description ID of the channel record behind the inbox.
             * @example 1
             */
            channel_id?: number;
            /**
             * @description Name of the inbox, as the team sees it.
             * @example API
             */
            name?: string;
            /**
             * @description Kind of channel, for example `Channel::Api`, `Channel::WebWidget`, `Channel::Email` or `Channel::Whatsapp`.
             * @example Channel::Api
             */
            channel_type?: string;
            /**
             * @description Service that carries the channel's messages; null for a channel that needs none.
             * @example whatsapp_cloud
             */
            provider?: string | null;
        };
        /**
         * @description A link between the contact and an inbox. The vendor shows the list empty and does not say what it holds.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_contact_inbox.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/9)
         */
        ContactInbox: {
            /**
             * @description Source ID of the link: the phone number, email address or random UUID under which the contact is known in the inbox, depending on the channel.
             * @example c7f66b67-a11a-4c28-9168-352cd38f6e8b
             */
            source_id?: string;
            inbox?: components["schemas"]["InboxSummary"];
        };
        /**
         * @description One person or organisation that writes to a project.
         *
         *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact, https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_contact.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/9
         *     The vendor's words: availability_status: “Online status, default is offline.”; blocked: “Whether blocked, default is false.”; custom_attributes: “Customer attributes.”; created_at: “Creation timestamp.”
         *     The table of create marks no field of the response as required; required here is what its example shows. The example of search was seen up to the beginning of `custom_attributes`.
         *     C2, type of id, blocked, custom_attributes and created_at: table: String for all four / example: a number, a boolean, an object and a number. Modelled: id and created_at as both; blocked and custom_attributes as the examples of create, search, update and webhook have them, because no page says what a string would hold
         */
        Contact: {
            /**
             * @description ID of the contact; a number in the examples.
             * @example 2219259
             */
            id: number | string;
            /**
             * @description Name of the contact.
             *
             *     Upstream: null when it was removed.
             * @example Alice Example
             */
            name: string | null;
            /**
             * @description Email address; null when there is none.
             * @example alice@acme.inc
             */
            email: string | null;
            /**
             * @description Phone number; null when there is none.
             * @example +123456789
             */
            phone_number: string | null;
            /**
             * @description User identifier; null when there is none.
             *
             *     Upstream: the ID of the contact in an external system.
             * @example 1234567890
             */
            identifier: string | null;
            /**
             * @description URL of the contact's avatar image; an empty string in the examples.
             *
             *     Evidence: example (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact)
             *     C14, meaning of thumbnail and contact_inboxes: table: both are explained with the words that explain identifier / names: an image, and a list of inboxes. Modelled: as the names have it
             * @example https://cdn.example.com/alice.png
             */
            thumbnail: string;
            /**
             * @description Whether the contact is online; `offline` by default.
             *
             *     Upstream: `online` or `offline`, derived from presence.
             * @example offline
             */
            availability_status: string;
            /**
             * @description Whether the contact is blocked; false by default.
             * @example false
             */
            blocked: boolean;
            /**
             * @description Attributes of the customer, under keys of the project's own choosing.
             *
             *     Upstream: values of any JSON type; an empty object when none is set.
             */
            custom_attributes: components["schemas"]["CustomAttributes"];
            additional_attributes: components["schemas"]["AdditionalAttributes"];
            /** @description The inboxes that the contact is linked to. Absent when the request asked to leave them out. */
            contact_inboxes?: components["schemas"]["ContactInbox"][];
            /**
             * @description When the contact was last active, in Unix seconds. Absent when it never was.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_contact.json.jbuilder)
             * @example 1766571703
             */
            last_activity_at?: number | string;
            /**
             * @description When the contact was created, in Unix seconds; a number in the example.
             * @example 1766571703
             */
            created_at?: number | string;
        };
        /**
         * @description One page of contacts.
         *
         *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
         */
        ContactPage: {
            meta: components["schemas"]["ContactPageMeta"];
            /** @description The contacts of this page, at most 15. */
            payload: components["schemas"]["Contact"][];
        };
        /**
         * @description A contact to create, and the inbox to link it to. The vendor documents these fields only.
         *
         *     Upstream: `additional_attributes`, `custom_attributes`, `blocked`, `source_id` and `avatar` (a file in a multipart body; a string fails with 500) are read as well, so that sending back a contact that was read stores more than the fields below. All other fields are ignored.
         *
         *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact, https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/application_record.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb, recordings/upstream-4.10.1.har#/log/entries/0
         *     The vendor's words: phone_number: “Contact number.”; identifier: “User identifier.”
         */
        CreateContactRequest: {
            /**
             * @description Channel ID, which the project's settings show in the settings of the channel.
             *
             *     Upstream: an email inbox needs an email address, SMS and WhatsApp inboxes need a phone number.
             *
             *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact, https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb
             *     The vendor's words: “channel ID. Corresponds to the Channel ID in "Project Settings - Channels - specific channel - Settings".”
             *     C1, type of inbox_id: table: String / example: the number 407. Modelled: both
             * @example 407
             * @example 407
             */
            inbox_id: number | string;
            /**
             * @description Name of the contact.
             *
             *     Upstream: at most 255 characters.
             * @example Alice Example
             */
            name?: string;
            /**
             * @description Email address.
             *
             *     Upstream: unique in the account without regard to case, and stored in lower case; at most 255 characters.
             * @example alice@acme.inc
             */
            email?: string;
            /**
             * @description Phone number; with a leading plus sign in the example.
             *
             *     Upstream: in E.164 notation, a plus sign and at most 15 digits; unique in the account. Uniqueness is checked without a database index, so that two creates at the same time can both succeed.
             * @example +123456789
             */
            phone_number?: string;
            /**
             * @description URL of an avatar image.
             *
             *     Upstream: downloaded after the response, in which `thumbnail` is still empty; an unreachable URL causes no error.
             *
             *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact, https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact, https://www.engagelab.com/de_DE/docs/livedesk/rest-api/message/create-contact)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb
             *     C12, what avatar_url leads to: texts in English and Chinese: an attachment / text in German: an avatar image. Modelled: an image, as the field's name has it
             * @example https://example.com/avatar.png
             */
            avatar_url?: string;
            /**
             * @description User identifier.
             *
             *     Upstream: the ID of the contact in an external system, unique in the account, with regard to case. An empty string is stored as a value too, and fails with 500 for a second contact: leave the field out instead.
             * @example 1234567890
             */
            identifier?: string;
        };
        /**
         * @description An inbox as its database record. Only the response to creating a contact shows it in this form, under `contact_inbox`. The keys follow the installed version, so that all of them may be absent. Times are ISO 8601 strings here.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/0, recordings/upstream-4.10.1.har#/log/entries/7)
         */
        InboxRecord: {
            /**
             * @description ID of the inbox in the account.
             * @example 1
             */
            id?: number;
            /**
             * @description ID of the account that owns the inbox.
             * @example 1
             */
            account_id?: number;
            /**
             * @description ID of the channel record behind the inbox.
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
             * @description When the inbox was created, in ISO 8601 with milliseconds.
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
             * @description Email address that replies are sent from; null when none is set.
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
             * @description ID of the help centre shown in the inbox; null when none is.
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
         * @description The link to the inbox named in the request. In the vendor's example both fields are null.
         *
         *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact, https://www.engagelab.com/docs/livedesk/console/channels/api/webhook-events)
         */
        InboxLink: {
            /**
             * @description The inbox, a string in the table and null in the example.
             *
             *     Upstream: its whole record; null when none was linked.
             *
             *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact, https://www.engagelab.com/docs/livedesk/console/channels/api/webhook-events)
             *     Upstream sources: recordings/upstream-4.10.1.har#/log/entries/0
             *     C3, type of inbox: table: String / example: null / webhook: no inbox, but inbox_id as a number. Modelled: string, null or upstream's object; the webhook's body is not part of this description
             * @example 407
             */
            inbox?: components["schemas"]["InboxRecord"] | string | null;
            /**
             * @description Source ID of the link; null in the example.
             * @example c7f66b67-a11a-4c28-9168-352cd38f6e8b
             */
            source_id?: string | null;
        };
        /**
         * @description A contact beside its link to the inbox named in the request.
         *
         *     Evidence: example (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact)
         *     The table marks every field of the response as optional; required is what the example shows.
         */
        ContactWithInboxLink: {
            contact: components["schemas"]["Contact"];
            contact_inbox: components["schemas"]["InboxLink"];
        };
        /**
         * @description Envelope of a created contact.
         *
         *     Evidence: example (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact)
         *     The table marks every field of the response as optional; required is what the example shows.
         *     C4, nesting of the response: table: a flat list of fields that names neither payload, contact nor contact_inbox / example: payload.contact and payload.contact_inbox. Modelled: as the example shows; the table does not say where its fields belong
         */
        CreateContactResponse: {
            payload: components["schemas"]["ContactWithInboxLink"];
        };
        /**
         * @description The fields of a contact to change. The vendor's example sends all of them but `avatar_url`.
         *
         *     Upstream: some of them are ignored, as they say, and so are all fields that are not listed, but for `avatar`.
         *
         *     Evidence: example (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact, https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/update-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/application_record.rb, https://github.com/chatwoot/chatwoot/blob/v4.2.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14, recordings/upstream-4.10.1.har#/log/entries/18
         *     Of the page only the example was seen.
         */
        UpdateContactRequest: {
            /**
             * @description New name.
             *
             *     Upstream: at most 255 characters; null removes it.
             * @example Alice Example
             */
            name?: string | null;
            /**
             * @description Given name.
             *
             *     Upstream: ignored, and shown by no response.
             * @example Alice
             */
            first_name?: string;
            /**
             * @description Family name; empty in the example.
             *
             *     Upstream: ignored, and shown by no response.
             * @example Example
             */
            last_name?: string;
            /**
             * @description New email address.
             *
             *     Upstream: unique in the account without regard to case; null removes it.
             * @example alice@acme.inc
             */
            email?: string | null;
            /**
             * @description New phone number; null in the example.
             *
             *     Upstream: in E.164 notation, unique in the account; null removes it.
             * @example +123456789
             */
            phone_number?: string | null;
            /**
             * @description New user identifier.
             *
             *     Upstream: unique in the account, with regard to case; null removes it, and an empty string is stored.
             * @example 1234567890
             */
            identifier?: string | null;
            /**
             * @description URL of a new avatar image. It is downloaded after the response; an unreachable URL causes no error.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb)
             * @example https://example.com/avatar.png
             */
            avatar_url?: string;
            /**
             * @description URL of the contact's avatar image; empty in the example.
             *
             *     Upstream: ignored.
             * @example
             */
            thumbnail?: string;
            /**
             * @description Whether the contact is online.
             *
             *     Upstream: ignored.
             * @example offline
             */
            availability_status?: string;
            /**
             * @description Whether the contact is blocked.
             *
             *     Upstream: sending it blocks or unblocks the contact.
             * @example false
             */
            blocked?: boolean;
            /**
             * @description Values that are merged into the stored ones.
             *
             *     Upstream: one level deep. Keys that are sent replace stored values (a nested object is replaced whole), keys that are left out are kept, null is stored as null. No operation described here removes a key.
             *
             *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact, https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/update-contact)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/14
             *     A comment in the example says that it is optional and merged.
             */
            custom_attributes?: components["schemas"]["CustomAttributes"];
            /**
             * @description Profile of the contact.
             *
             *     Upstream: merged into the stored one since version 4.2, one level deep; before, it replaced the stored one, so that keys left out were lost. Send the whole profile to be safe.
             */
            additional_attributes?: components["schemas"]["AdditionalAttributes"];
            /**
             * @description When the contact was created, in Unix seconds.
             *
             *     Upstream: ignored.
             * @example 1766571703
             */
            created_at?: number | string;
            /**
             * @description When the contact was last active, in Unix seconds.
             *
             *     Upstream: ignored.
             * @example 1766571703
             */
            last_activity_at?: number | string;
        };
        /**
         * @description A changed contact under a key of its own, assumed in the manner of create.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/0)
         *     Required, because without it this is not the envelope of create.
         */
        UpdatedContact: {
            contact: components["schemas"]["Contact"];
            contact_inbox?: components["schemas"]["InboxLink"];
        };
        /**
         * @description Envelope of a changed contact. The vendor's response was not seen; the envelope of create is accepted as well.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/13)
         *     Required as upstream responds; the vendor's response was not seen.
         */
        UpdateContactResponse: {
            /** @description The contact itself, or the contact under the key `contact` as on create. Test for that key. */
            payload: components["schemas"]["Contact"] | components["schemas"]["UpdatedContact"];
        };
    };
    responses: {
        /**
         * @description Assumed, in the manner of upstream. Any other status. The forms of error body that upstream has stand side by side here; a proxy in front of the server may respond with others.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/request_exception_handler.rb, recordings/upstream-4.10.1.har#/log/entries/8, recordings/upstream-4.10.1.har#/log/entries/36)
         *     Assumed. Upstream has no such route, and the vendor documents no errors.
         */
        UnexpectedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"] | components["schemas"]["ErrorList"] | components["schemas"]["ValidationError"] | components["schemas"]["StatusError"];
                "text/html": string;
            };
        };
        /**
         * @description One page of contacts.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/30)
         *     The pages show the beginning of the body without a status; the schema has evidence of its own.
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
         * @description Assumed, in the manner of upstream. The request could not be parsed, for example because its body is not valid JSON. The body of the response is JSON only when the request asked for it with `Accept: application/json`.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/8, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/request_exception_handler.rb)
         *     Assumed. Upstream has no such route, and the vendor documents no errors.
         */
        BadRequestError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
                "text/html": string;
            };
        };
        /**
         * @description Assumed, in the manner of upstream. The key and secret are missing or unknown, or they do not allow this.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/36, recordings/upstream-4.10.1.har#/log/entries/37, recordings/upstream-4.10.1.har#/log/entries/38)
         *     Assumed. Upstream has no such route, and the vendor documents no errors.
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
         * @description Assumed, in the manner of upstream. Too many requests. Upstream's limit is 3000 from one IP address within a clock minute; EngageLab's is not known. The body is plain text, and no header says how long to wait.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/config/initializers/rack_attack.rb)
         *     Assumed. Upstream has no such route, and the vendor documents no errors.
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
         * @description Assumed, in the manner of upstream. The server failed, or met a value that it did not expect. The body is JSON; a proxy in front of the server may send HTML.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/29)
         *     Assumed. Upstream has no such route, and the vendor documents no errors.
         */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
                "text/html": string;
            };
        };
        /**
         * @description The contact that was created, and its link to the inbox.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/0)
         *     The page shows the body without a status; the schema has evidence of its own.
         */
        ContactCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateContactResponse"];
            };
        };
        /**
         * @description Assumed, in the manner of upstream. No contact or inbox has this ID, or it belongs to another project.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/5, recordings/upstream-4.10.1.har#/log/entries/11)
         *     Assumed. Upstream has no such route, and the vendor documents no errors.
         */
        NotFoundError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"] | components["schemas"]["StatusError"];
                "text/html": string;
            };
        };
        /**
         * @description Assumed, in the manner of upstream. The request was understood but breaks a rule: a value is malformed, too long or taken by another contact, or one that the inbox needs is missing. For a taken value `attributes` names the fields, and nothing names the other contact: search for the value to find it.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/3, recordings/upstream-4.10.1.har#/log/entries/4, recordings/upstream-4.10.1.har#/log/entries/6, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb)
         *     Assumed. Upstream has no such route, and the vendor documents no errors.
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
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14)
         *     Assumed. The vendor's response was not seen.
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
         * @description Text to look for in name, identifier, email address and phone number.
         *
         *     Upstream: a contact matches when one of them contains the text, without regard to case except in the identifier; `%` and `_` act as wildcards. A plus sign must be percent-encoded (`%2B`), because an unencoded one means a space.
         *
         *     Evidence: documented (https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact, https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/search-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb
         *     C15, spelling of a searched field: page in Chinese: phone_Number / all other pages: phone_number. Modelled: phone_number, the name that every body has
         * @example alice
         */
        q: string;
        /**
         * @description Page of 15 contacts to return.
         *
         *     Upstream: counted from 1; 0, a negative number or a word is read as the first page, and a page beyond the last one is empty.
         *
         *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/30
         * @example 3
         */
        page: number;
        /**
         * @description Labels to list by. A contact matches when it carries any of them. The page takes one string or an array, and does not say how several are sent.
         *
         *     Upstream: joined by commas, as described here, or as repeated `labels[]` parameters; compared without regard to case.
         *
         *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb
         */
        labels: string[];
        /**
         * @description Whether each contact comes with `contact_inboxes`.
         *
         *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact)
         */
        include_contact_inboxes: boolean;
        /**
         * @description Field to sort by. `direction` says which way; no default is stated.
         *
         *     Upstream: contacts with equal values have no defined order, and neither have all contacts without `sort`: while paging, some may repeat or be missed.
         *
         *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
         *     C20, what company, city and country sort by: values of sort: names as if of fields of the contact / contact: company_name, city and country, under additional_attributes. Modelled: the documented values; upstream sorts by those three keys of additional_attributes
         * @example name
         */
        sort: "email" | "name" | "phone_number" | "last_activity_at" | "created_at" | "company" | "city" | "country";
        /**
         * @description Which way `sort` orders, ascending or descending. No default is stated.
         *
         *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact)
         * @example asc
         */
        direction: "asc" | "desc";
        /**
         * @description ID of the contact. A response may show it as a string (C2); in a URL the two look alike.
         *
         *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact, https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/update-contact)
         *     The page's own type was not seen; one type, because generators in other languages send a choice of types wrongly.
         * @example 2219260
         */
        id: number;
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
                 * @description Text to look for in name, identifier, email address and phone number.
                 *
                 *     Upstream: a contact matches when one of them contains the text, without regard to case except in the identifier; `%` and `_` act as wildcards. A plus sign must be percent-encoded (`%2B`), because an unencoded one means a space.
                 *
                 *     Evidence: documented (https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact, https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/search-contact)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb
                 *     C15, spelling of a searched field: page in Chinese: phone_Number / all other pages: phone_number. Modelled: phone_number, the name that every body has
                 * @example alice
                 */
                q?: components["parameters"]["q"];
                /**
                 * @description Page of 15 contacts to return.
                 *
                 *     Upstream: counted from 1; 0, a negative number or a word is read as the first page, and a page beyond the last one is empty.
                 *
                 *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/30
                 * @example 3
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Labels to list by. A contact matches when it carries any of them. The page takes one string or an array, and does not say how several are sent.
                 *
                 *     Upstream: joined by commas, as described here, or as repeated `labels[]` parameters; compared without regard to case.
                 *
                 *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb
                 */
                labels?: components["parameters"]["labels"];
                /**
                 * @description Whether each contact comes with `contact_inboxes`.
                 *
                 *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact)
                 */
                include_contact_inboxes?: components["parameters"]["include_contact_inboxes"];
                /**
                 * @description Field to sort by. `direction` says which way; no default is stated.
                 *
                 *     Upstream: contacts with equal values have no defined order, and neither have all contacts without `sort`: while paging, some may repeat or be missed.
                 *
                 *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
                 *     C20, what company, city and country sort by: values of sort: names as if of fields of the contact / contact: company_name, city and country, under additional_attributes. Modelled: the documented values; upstream sorts by those three keys of additional_attributes
                 * @example name
                 */
                sort?: components["parameters"]["sort"];
                /**
                 * @description Which way `sort` orders, ascending or descending. No default is stated.
                 *
                 *     Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact, https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact)
                 * @example asc
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
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the contact. A response may show it as a string (C2); in a URL the two look alike.
                 *
                 *     Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact, https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/update-contact)
                 *     The page's own type was not seen; one type, because generators in other languages send a choice of types wrongly.
                 * @example 2219260
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
            default: components["responses"]["UnexpectedError"];
        };
    };
}
