// Generated from openapi/inquirly by `npm run generate`. Do not edit.

export interface paths {
    "/api/v1/accounts/{account_id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Lists the contacts that have an identifier, an email address or a phone number, 15 a page. A contact with only a name is not listed; searching finds it. Without `sort` the order is unspecified, so that pages may overlap.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
         *     The menu gives the name and GET. The path is that of creating; the parameters and the answer are upstream's.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Creates a contact and links it to an inbox, with its picture as an upload or as an address. Email address, identifier and phone number must be free in the account.
         *
         *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0)
         *     The page names the status 400 without showing a body; the other errors are upstream's.
         *     C3, how the picture travels: field description: a binary, sent as form data / only media type of the body: JSON, with avatar as a string in the example. Modelled: both, a JSON body and a multipart/form-data body
         *     C13, several groups in the menu for the same thing: Contacts, Contact and Contact Labels: the operations described here / Contacts API: create, get and update a second time, without explanation. Modelled: the first three; the group Contacts API is not modelled, because no page of it shows a path or a field
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search contacts
         * @description Finds the contacts whose name, identifier, email address or phone number contains a text. Without a text nothing is found.
         *
         *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
         *     That nothing is found without a text is upstream behaviour.
         */
        get: operations["searchContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Filter contacts
         * @description Finds the contacts that meet a list of conditions, among those that have an identifier, an email address or a phone number. An empty list of conditions finds all of them.
         *
         *     Evidence: documented (https://apis.inquirly.ai/contact-filter-16946404e0)
         *     The body is known from its example only; which contacts are looked at is upstream behaviour.
         */
        post: operations["filterContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a contact
         * @description Reads one contact by its number, with the inboxes through which it can be reached.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
         *     The menu gives the name and GET; path and answer are upstream's.
         */
        get: operations["getContact"];
        /**
         * Update a contact
         * @description Changes the fields that are sent and leaves the others alone, although the method is PUT; null clears one. Keys of `custom_attributes` are merged into those already stored.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
         *     The menu gives the name and PUT; path, body and answer are upstream's.
         *     C9, method of the update: group Contacts: PUT / group Contacts API: PATCH. Modelled: PUT; upstream treats both alike
         */
        put: operations["updateContact"];
        post?: never;
        /**
         * Delete a contact
         * @description Deletes a contact for good; its conversations and inbox links follow shortly after. For administrators only, and refused while the contact is online.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
         *     The menu gives the name and DELETE; path, conditions and answer are upstream's.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a contact's conversations
         * @description Lists the conversations of one contact, at most the 20 most recently active, newest first. There are no pages. Agents see only those in inboxes they belong to.
         *
         *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
         *     The number 20, the order and what agents see are upstream behaviour; the page is silent on them.
         */
        get: operations["listContactConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a contact to an inbox
         * @description Makes the contact reachable through one more inbox. Sending the same address again returns the existing link; without an address each call on an API or website inbox makes a new one. Agents must belong to the inbox.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
         *     The menu gives the name alone; method, path, body and answer are upstream's.
         */
        post: operations["createContactInbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the inboxes that can reach a contact
         * @description Lists the inboxes from which a conversation with the contact can be started: those whose channel needs nothing, or an email address or phone number that the contact has. Agents see only inboxes they belong to.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
         *     The menu gives the name alone; method, path and answer are upstream's.
         */
        get: operations["listContactableInboxes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a contact's labels
         * @description Lists the names of the labels that the contact carries.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
         *     The menu gives the name alone; method, path and answer are upstream's.
         */
        get: operations["listContactLabels"];
        put?: never;
        /**
         * Set a contact's labels
         * @description Replaces all labels of the contact, although the vendor's menu calls it adding; an empty list removes them. Labels need not exist before.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
         *     The menu gives the name "Add Labels" alone; method, path, body, answer and the replacing are upstream's.
         */
        post: operations["setContactLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The field that orders the contacts, ascending; a leading minus sign turns the order round. Names, email addresses and phone numbers are compared without regard to case.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://apis.inquirly.ai/search-contacts-16946403e0)
         *     The vendors list the eight values without explaining the minus sign; its meaning, and the comparison without regard to case, are the upstream server's.
         * @example name
         * @enum {string}
         */
        ContactSort: "name" | "email" | "phone_number" | "last_activity_at" | "-name" | "-email" | "-phone_number" | "-last_activity_at";
        /**
         * @description Where the page stands in the whole result. No vendor example shows it.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ContactPageMeta: {
            /**
             * @description Number of contacts over all pages; null when a search had no text to look for.
             * @example 17
             */
            count: number | null;
            /**
             * @description The page asked for. A number when the request named none, otherwise the digits as they were sent.
             * @example 1
             */
            current_page: number | string;
        };
        /**
         * @description Whether the contact is connected to a live chat at this moment. Derived from presence, never stored.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact, https://apis.inquirly.ai/create-contact-16946398e0)
         * @example offline
         * @enum {string}
         */
        AvailabilityStatus: "online" | "offline";
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
         * @description Details that the help desk itself keeps about the contact. The vendors do not say which; the upstream server writes keys such as `city`, `country`, `country_code`, `company_name` and `social_profiles`.
         *
         *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/create-contact, https://apis.inquirly.ai/create-contact-16946398e0)
         */
        AdditionalAttributes: {
            [key: string]: unknown;
        };
        /**
         * @description The channel through which a contact is reached. Servers differ in how much they tell: nothing, six fields, or the settings of a website widget as well; so every field may be absent.
         *
         *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/retrieve-contact, https://apis.inquirly.ai/create-contact-16946398e0)
         *     Both vendors show the same thirteen fields without explaining them. `null` is taken from the upstream server.
         */
        Inbox: {
            /**
             * @description Number that identifies the inbox in the account.
             * @example 1
             */
            id?: number;
            /**
             * @description Name of the inbox, as the team sees it.
             * @example Support
             */
            name?: string;
            /**
             * @description Kind of channel, for example `Channel::Api`, `Channel::WebWidget`, `Channel::Email` or `Channel::Whatsapp`.
             * @example Channel::WebWidget
             */
            channel_type?: string;
            /**
             * @description Address of the inbox's picture; an empty string when it has none.
             * @example https://cdn.example.com/inbox.png
             */
            avatar_url?: string;
            /**
             * @description Number of the channel record behind the inbox.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
             * @example 1
             */
            channel_id?: number;
            /**
             * @description Service that carries the channel's messages; null for a channel that needs none.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
             * @example whatsapp_cloud
             */
            provider?: string | null;
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
             * @description Site that the widget belongs to; null for other channels.
             * @example https://www.example.com
             */
            website_url?: string | null;
            /**
             * @description Public token by which the widget names its inbox; null for other channels.
             * @example yZ7USzaEs7hrwUAHLGwjbxJ1
             */
            website_token?: string | null;
            /**
             * @description HTML snippet that loads the widget; null for other channels.
             * @example <script>/* loads the widget *\/</script>
             */
            web_widget_script?: string | null;
            /**
             * @description Colour of the widget in hexadecimal notation; null for other channels.
             * @example #1f93ff
             */
            widget_color?: string | null;
            /**
             * @description Heading of the widget; null for other channels.
             * @example Hi there
             */
            welcome_title?: string | null;
            /**
             * @description Line below the widget's heading; null for other channels.
             * @example We answer within a day
             */
            welcome_tagline?: string | null;
        };
        /** @description One way to reach the contact, an address in an inbox. */
        ContactInbox: {
            /**
             * @description Address of the contact in the inbox, such as a phone number, an email address or a random identifier, depending on the channel.
             * @example c7f66b67-a11a-4c28-9168-352cd38f6e8b
             */
            source_id: string;
            inbox: components["schemas"]["Inbox"];
        };
        /**
         * @description One person or organisation in an account's address book.
         *
         *     Evidence: example (https://apis.inquirly.ai/create-contact-16946398e0)
         *     The vendor shows seven fields, the same on every page, without explaining them. Where null, an empty string or the absence of a field is mentioned, that is upstream behaviour.
         */
        Contact: {
            /**
             * @description Number that identifies the contact. Absent when it stands beside the payload.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
             * @example 850
             */
            id?: number;
            /**
             * @description Full name. Empty when none was given, null when it was removed.
             * @example Alice Example
             */
            name: string | null;
            /**
             * @description Email address in lower case; null when there is none.
             * @example alice@acme.example
             */
            email: string | null;
            /**
             * @description Phone number in E.164 notation; null when there is none.
             * @example +972771234567
             */
            phone_number: string | null;
            /**
             * @description Key of the contact in a system of your own; null when there is none.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
             * @example crm-42
             */
            identifier?: string | null;
            /**
             * @description Address of the contact's picture; an empty string when there is none.
             * @example https://cdn.example.com/alice.png
             */
            thumbnail: string;
            /**
             * @description Whether the contact is connected to a live chat at this moment. Absent when it stands beside the payload.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
             */
            availability_status?: components["schemas"]["AvailabilityStatus"];
            /**
             * @description Whether messages from the contact are refused.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
             * @example false
             */
            blocked?: boolean;
            custom_attributes: components["schemas"]["CustomAttributes"];
            additional_attributes: components["schemas"]["AdditionalAttributes"];
            /** @description The inboxes through which the contact can be reached. The upstream server can be told to leave them out. */
            contact_inboxes?: components["schemas"]["ContactInbox"][];
            /**
             * @description When the contact was last active, in Unix seconds. Absent when it never was.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
             * @example 1795234487
             */
            last_activity_at?: number;
            /**
             * @description When the contact was created, in Unix seconds.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
             * @example 1795234487
             */
            created_at?: number;
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
         * @description The tie between the contact and one inbox: the address under which the contact is known there. In an answer to a creation both fields are null when no inbox was linked.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         *     The vendors document or show the two fields, where they do at all, without saying what the inbox holds or when it is null; that is the upstream server's behaviour.
         */
        InboxLink: {
            /** @description The linked inbox; null when none was linked. */
            inbox: components["schemas"]["InboxRecord"] | null;
            /**
             * @description Address of the contact in the inbox, such as a phone number, an email address or a random identifier, depending on the channel; null when none was linked.
             * @example c7f66b67-a11a-4c28-9168-352cd38f6e8b
             */
            source_id: string | null;
        };
        /** @description A contact, beside its link to the inbox named in the request. */
        ContactWithInboxLink: {
            contact: components["schemas"]["Contact"];
            contact_inbox?: components["schemas"]["InboxLink"];
        };
        /**
         * @description A contact two levels down, with its number beside the wrapping.
         *
         *     Evidence: example (https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
         *     C5, what stands beside the contact: create: id, availability_status and payload / search and filter: id and payload. Modelled: availability_status optional
         *     C6, nesting of payload: search: payload is an array whose items hold another payload / elsewhere: one level. Modelled: both, the wrapped and the plain contact as items; upstream sends the plain one
         */
        WrappedContact: {
            /**
             * @description Number that identifies the contact.
             * @example 850
             */
            id: number;
            availability_status?: components["schemas"]["AvailabilityStatus"];
            payload: components["schemas"]["ContactWithInboxLink"];
        };
        /** @description A contact in a list, wrapped or plain. Test for the key `payload`. */
        ContactListItem: components["schemas"]["WrappedContact"] | components["schemas"]["Contact"];
        /** @description One page of contacts in its envelope. */
        ContactPage: {
            meta?: components["schemas"]["ContactPageMeta"];
            /** @description The contacts of this page. */
            payload: components["schemas"]["ContactListItem"][];
        };
        /**
         * @description Contacts, in an envelope or as a bare array.
         *
         *     Evidence: example (https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
         *     C4, envelope of several things: search: an object with the array under payload / filter and conversations: a bare array. Modelled: both, as oneOf, for every operation that answers with several; upstream always sends the object
         */
        ContactList: components["schemas"]["ContactPage"] | components["schemas"]["ContactListItem"][];
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
        /** @description A contact to create, and the inbox to link it to. Fields not listed here are ignored. */
        CreateContactRequest: {
            /**
             * @description Number of the inbox to link the contact to. An email inbox needs an email address, SMS and WhatsApp inboxes a phone number.
             * @example 1
             */
            inbox_id: number;
            /**
             * @description Name of the contact, at most 255 characters.
             * @example Alice Example
             */
            name?: string;
            /**
             * @description Email address, unique in the account without regard to case, and stored in lower case.
             * @example alice@acme.example
             */
            email?: string;
            /**
             * @description Phone number, unique in the account. The upstream server asks for E.164 notation, a plus sign and up to 15 digits.
             * @example +972771234567
             */
            phone_number?: string;
            /**
             * @description Listed by the vendor as a binary and shown as a string. A picture itself can only travel in the multipart body; use `avatar_url` here.
             * @example string
             */
            avatar?: string;
            /**
             * @description Address of a JPEG or PNG picture. It is fetched after the answer was sent, and a bad address raises no error.
             * @example https://example.com/avatar.png
             */
            avatar_url?: string;
            /**
             * @description Key of the contact in a system of your own, unique in the account, case-sensitive. Leave it out rather than sending an empty string.
             * @example crm-42
             */
            identifier?: string;
            /** @description Values to store under keys of your own, for example `{"type":"customer","age":30}`. */
            custom_attributes?: components["schemas"]["CustomAttributes"];
        };
        /** @description A contact to create, with its picture as an upload. The fields are those of the JSON body. */
        CreateContactForm: {
            /**
             * @description Number of the inbox to link the contact to.
             * @example 1
             */
            inbox_id: number;
            /**
             * @description Name of the contact, at most 255 characters.
             * @example Alice Example
             */
            name?: string;
            /**
             * @description Email address, unique in the account without regard to case, and stored in lower case.
             * @example alice@acme.example
             */
            email?: string;
            /**
             * @description Phone number, unique in the account. The upstream server asks for E.164 notation, a plus sign and up to 15 digits.
             * @example +972771234567
             */
            phone_number?: string;
            /**
             * Format: binary
             * @description The picture itself, JPEG or PNG; the upstream server also takes GIF, and at most 15 MB.
             * @example (the bytes of a picture)
             */
            avatar?: Blob;
            /**
             * @description Address of a JPEG or PNG picture, instead of `avatar`.
             * @example https://example.com/avatar.png
             */
            avatar_url?: string;
            /**
             * @description Key of the contact in a system of your own, unique in the account, case-sensitive.
             * @example crm-42
             */
            identifier?: string;
            /**
             * @description Values to store under keys of your own, one form field each, named like `custom_attributes[type]`. Values arrive as strings.
             *
             *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
             *     The form of the field names is upstream behaviour.
             */
            custom_attributes?: components["schemas"]["CustomAttributes"];
        };
        /**
         * @description Envelope of a created contact. The number of the contact stands beside `payload` or on the contact itself; look in both places.
         *
         *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0)
         *     C1, place of id and availability_status: example: at the root, beside payload / sense, and upstream: on the contact. Modelled: both, each optional
         *     C2, whose id and availability_status these are: descriptions: a user's / sense of the operation: the contact's. Modelled: the contact's, as upstream answers
         */
        CreateContactResponse: {
            payload: components["schemas"]["ContactWithInboxLink"];
            /**
             * @description Number of the new contact. Absent when it stands on the contact.
             * @example 850
             */
            id?: number;
            /** @description Whether the contact is connected to a live chat at this moment. Absent when it stands on the contact. */
            availability_status?: components["schemas"]["AvailabilityStatus"];
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
         * @description One comparison of a contact's field.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-filter-16946404e0)
         *     One example is all that is known; what it does not show is upstream behaviour.
         */
        FilterCondition: {
            /**
             * @description The field to compare: `name`, `email`, `phone_number`, `identifier`, `city`, `company`, `country_code`, `labels`, `created_at`, `last_activity_at`, `blocked`, or a custom attribute that the account has defined.
             * @example country_code
             */
            attribute_key: string;
            /**
             * @description The comparison. Which ones a field has depends on the field: texts can be equal or contain, dates be greater or less, labels be present. Equality looks at the first value only.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
             *     The vendor's example shows `equal_to`.
             * @example equal_to
             * @enum {string}
             */
            filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain" | "starts_with" | "is_present" | "is_not_present" | "is_greater_than" | "is_less_than" | "days_before";
            /** @description The values to compare with. Empty only for the two operators that ask for presence. */
            values: string[];
            /**
             * @description How this condition is joined to the next one; null on the last.
             * @example AND
             * @enum {string|null}
             */
            query_operator?: "AND" | "OR" | null;
        };
        /** @description Conditions, joined from left to right. */
        FilterContactsRequest: {
            /** @description The conditions. Each is joined to the next by its `query_operator`; AND binds tighter than OR, and there are no brackets. */
            payload: components["schemas"]["FilterCondition"][];
        };
        /**
         * @description Envelope of one contact.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        GetContactResponse: {
            payload: components["schemas"]["Contact"];
        };
        /**
         * @description The fields of a contact to change. Fields left out keep their value. Fields not listed here are ignored.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        UpdateContactRequest: {
            /**
             * @description New name, at most 255 characters; null removes it.
             * @example Alice Example
             */
            name?: string | null;
            /**
             * @description New email address, unique in the account without regard to case; null removes it.
             * @example alice@acme.example
             */
            email?: string | null;
            /**
             * @description New phone number in E.164 notation, unique in the account; null removes it.
             * @example +972771234567
             */
            phone_number?: string | null;
            /**
             * @description Address of a new JPEG or PNG picture. It is fetched after the answer was sent, and a bad address raises no error.
             * @example https://example.com/avatar.png
             */
            avatar_url?: string;
            /**
             * @description New key of the contact in a system of your own, unique in the account, case-sensitive; null removes it.
             * @example crm-42
             */
            identifier?: string | null;
            /** @description Values to merge into the stored ones, key by key. A key that is not sent stays; one sent as null is stored as null. */
            custom_attributes?: components["schemas"]["CustomAttributes"];
        };
        /**
         * @description Envelope of a changed contact.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        UpdateContactResponse: {
            payload: components["schemas"]["Contact"];
        };
        /**
         * @description Where the conversation stands in its life cycle.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
         *     Inquirly shows only `open`; that it shares the other three is taken from the upstream server.
         * @example open
         * @enum {string}
         */
        ConversationStatus: "open" | "resolved" | "pending" | "snoozed";
        /** @description One message of a conversation. */
        Message: {
            /**
             * @description Text of the message; null when it consists of attachments.
             * @example Where is my order?
             */
            content?: string | null;
            /**
             * @description Kind of content, for example `text`.
             * @example text
             */
            content_type?: string;
            /** @description Details of contents that are more than text. */
            content_attributes?: {
                [key: string]: unknown;
            };
            /**
             * @description Direction, for example `incoming`. The upstream server sends a number instead, 0 for incoming and 1 for outgoing.
             * @example incoming
             */
            message_type?: string | number;
            /**
             * @description When the message was written, in Unix seconds.
             * @example 1795234487
             */
            created_at?: number;
            /**
             * @description Whether it is a note that the contact does not see.
             * @example false
             */
            private?: boolean;
            /** @description A file that was sent along; its fields are not documented. */
            attachment?: {
                [key: string]: unknown;
            };
            /** @description Who wrote the message; its fields are not documented. */
            sender?: {
                [key: string]: unknown;
            };
            /**
             * @description Number of the conversation.
             * @example 12
             */
            conversation_id?: number;
        };
        /** @description The contact, in short. */
        ConversationSender: {
            /**
             * @description Number that identifies the contact.
             * @example 850
             */
            id?: number;
            /**
             * @description Name of the contact; null when it was removed.
             * @example Alice Example
             */
            name?: string | null;
            /**
             * @description Address of the contact's picture; an empty string when there is none.
             * @example https://cdn.example.com/alice.png
             */
            thumbnail?: string;
            /**
             * @description Kind of channel, for example `Channel::Api`. The upstream server puts it beside the sender.
             * @example Channel::Api
             */
            channel?: string;
        };
        /** @description One account that an agent belongs to. */
        AgentAccount: {
            /**
             * @description Number of the account.
             * @example 1
             */
            id?: number;
            /**
             * @description Name of the account.
             * @example Acme
             */
            name?: string;
            /**
             * @description Role in that account, `agent` or `administrator`.
             * @example administrator
             */
            role?: string;
        };
        /** @description The member of the team who looks after a conversation. */
        Agent: {
            /**
             * @description Number of the agent.
             * @example 3
             */
            id?: number;
            /**
             * @description Name under which the agent signs in.
             * @example dana@acme.example
             */
            uid?: string;
            /**
             * @description Full name.
             * @example Dana Example
             */
            name?: string;
            /**
             * @description Name shown to contacts.
             * @example Dana
             */
            available_name?: string;
            /**
             * @description Name that the agent chose to be shown; null when none was chosen.
             * @example Dana
             */
            display_name?: string | null;
            /**
             * @description Email address.
             * @example dana@acme.example
             */
            email?: string;
            /**
             * @description Number of the account.
             * @example 1
             */
            account_id?: number;
            /**
             * @description Role in the account, `agent` or `administrator`.
             * @example agent
             */
            role?: string;
            /**
             * @description Whether the email address was confirmed.
             * @example true
             */
            confirmed?: boolean;
            /** @description Values kept about the agent. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description All accounts of the agent. */
            accounts?: components["schemas"]["AgentAccount"][];
        };
        /** @description Who takes part in a conversation. */
        ConversationMeta: {
            sender?: components["schemas"]["ConversationSender"];
            assignee?: components["schemas"]["Agent"];
        };
        /**
         * @description One conversation with a contact.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-conversations-16946402e0)
         *     The vendor shows the fields without explaining them.
         *     C11, type of times: timestamp and both last-seen times: string / created_at of a message: number. Modelled: both for the three times of a conversation; upstream sends Unix seconds as numbers
         */
        Conversation: {
            /**
             * @description Number of the conversation.
             * @example 12
             */
            id: number;
            /**
             * @description Number of the conversation as the team sees it. The upstream server sends it as `id` instead.
             * @example 12
             */
            display_id?: number;
            /**
             * @description Number of the account.
             * @example 1
             */
            account_id: number;
            /**
             * @description Number of the inbox in which the conversation takes place.
             * @example 1
             */
            inbox_id: number;
            status: components["schemas"]["ConversationStatus"];
            /**
             * @description When something last happened in the conversation; Unix seconds when a number.
             * @example 1795234487
             */
            timestamp: string | number;
            /**
             * @description When the contact last looked; Unix seconds when a number, 0 for never.
             * @example 1795234487
             */
            contact_last_seen_at: string | number;
            /**
             * @description When an agent last looked; Unix seconds when a number, 0 for never.
             * @example 1795234487
             */
            agent_last_seen_at: string | number;
            /**
             * @description Number of unread messages from the contact.
             * @example 1
             */
            unread_count: number;
            /** @description Messages of the conversation; the upstream server sends the last one, or none. */
            messages: components["schemas"]["Message"][];
            meta: components["schemas"]["ConversationMeta"];
            /** @description Details that the help desk keeps about the conversation. */
            additional_attributes: {
                [key: string]: unknown;
            };
            /** @description Values that the account keeps about the conversation, under keys of its own choosing. */
            custom_attributes: {
                [key: string]: unknown;
            };
        };
        /**
         * @description A contact's conversations in an envelope.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ConversationEnvelope: {
            /** @description The conversations, newest activity first. */
            payload: components["schemas"]["Conversation"][];
        };
        /**
         * @description A contact's conversations, newest activity first, as a bare array or in an envelope.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-conversations-16946402e0)
         *     The vendor's example is the bare array; the envelope is upstream's. See C4 at the list of contacts.
         */
        ListContactConversationsResponse: components["schemas"]["Conversation"][] | components["schemas"]["ConversationEnvelope"];
        /**
         * @description The inbox to link, and the contact's address in it.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        CreateContactInboxRequest: {
            /**
             * @description Number of the inbox.
             * @example 1
             */
            inbox_id: number;
            /**
             * @description Address of the contact in the inbox. When absent, the contact's email address or phone number is taken where the channel uses one, and a random identifier on API and website inboxes.
             * @example crm-42
             */
            source_id?: string;
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
         * @description An inbox, and the contact's address in it.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ContactableInbox: {
            /**
             * @description Address of the contact in the inbox, such as a phone number, an email address or a random identifier, depending on the channel.
             * @example c7f66b67-a11a-4c28-9168-352cd38f6e8b
             */
            source_id: string;
            inbox: components["schemas"]["InboxSummary"];
        };
        /**
         * @description Envelope of the inboxes that can reach a contact.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ListContactableInboxesResponse: {
            /** @description The inboxes. */
            payload: components["schemas"]["ContactableInbox"][];
        };
        /**
         * @description Envelope of a contact's labels.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ContactLabelsResponse: {
            /** @description Names of the labels. */
            payload: string[];
        };
        /**
         * @description The labels that a contact shall carry from now on.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        SetContactLabelsRequest: {
            /** @description Names of the labels, all of them; an empty array removes every label. A comma inside a name makes two labels of it. */
            labels: string[];
        };
    };
    responses: {
        /**
         * @description One page of contacts.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ContactsListed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactList"];
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
        /** @description One page of the contacts that match. */
        ContactsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactList"];
            };
        };
        /** @description One page of the contacts that meet the conditions. */
        ContactsFiltered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactList"];
            };
        };
        /**
         * @description A condition names an unknown field, an operator that the field does not have, or no value.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ConditionRefusedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /**
         * @description The contact.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ContactRetrieved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GetContactResponse"];
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
        /**
         * @description The contact was deleted. The body is empty, although the server may label it as JSON.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ContactDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The contact is online at this moment and cannot be deleted.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ContactOnlineError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description The contact's most recent conversations; an empty array when there are none. */
        ConversationsListed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ListContactConversationsResponse"];
            };
        };
        /**
         * @description The link, new or already there.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ContactInboxCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactableInbox"];
            };
        };
        /**
         * @description The inboxes, each with the address that would be used.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        ContactableInboxesListed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ListContactableInboxesResponse"];
            };
        };
        /**
         * @description All labels that the contact carries now.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot)
         */
        LabelsListed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactLabelsResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Number of the account that owns the contacts.
         *
         *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
         *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
         *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
         * @example 1
         */
        account_id: number;
        /**
         * @description Field to order the contacts by; a leading minus sign means descending. Unspecified order when absent.
         *
         *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
         *     Documented for search; for list upstream.
         *     C10, whether contacts have last_activity_at: values of sort: it can be sorted by / contact examples: no contact shows it. Modelled: both, the sort value and an optional field of the contact
         * @example -last_activity_at
         */
        sort: components["schemas"]["ContactSort"];
        /**
         * @description Page to return, counted from 1. The upstream server puts 15 contacts on a page; one beyond the last is empty.
         *
         *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
         *     Documented for search, and for filter without the default; for list upstream.
         * @example 2
         */
        page: number;
        /**
         * @description Text to look for in name, identifier, email address and phone number. A plus sign must be percent-encoded (`%2B`); an unencoded one means a space.
         * @example +972771234567
         */
        q: string;
        /**
         * @description Number of the contact.
         *
         *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
         *     Documented for the conversations; for the other operations upstream.
         *     C8, type of ids: account_id: integer / contact id, and inbox_id when creating: number. Modelled: integer for all; no fraction was ever seen
         * @example 850
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
                 * @description Field to order the contacts by; a leading minus sign means descending. Unspecified order when absent.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
                 *     Documented for search; for list upstream.
                 *     C10, whether contacts have last_activity_at: values of sort: it can be sorted by / contact examples: no contact shows it. Modelled: both, the sort value and an optional field of the contact
                 * @example -last_activity_at
                 */
                sort?: components["parameters"]["sort"];
                /**
                 * @description Page to return, counted from 1. The upstream server puts 15 contacts on a page; one beyond the last is empty.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     Documented for search, and for filter without the default; for list upstream.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
            };
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
            path: {
                /**
                 * @description Number of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        /** @description The contact to create, and the inbox to link it to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactRequest"];
                "multipart/form-data": components["schemas"]["CreateContactForm"];
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
    searchContacts: {
        parameters: {
            query?: {
                /**
                 * @description Text to look for in name, identifier, email address and phone number. A plus sign must be percent-encoded (`%2B`); an unencoded one means a space.
                 * @example +972771234567
                 */
                q?: components["parameters"]["q"];
                /**
                 * @description Field to order the contacts by; a leading minus sign means descending. Unspecified order when absent.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
                 *     Documented for search; for list upstream.
                 *     C10, whether contacts have last_activity_at: values of sort: it can be sorted by / contact examples: no contact shows it. Modelled: both, the sort value and an optional field of the contact
                 * @example -last_activity_at
                 */
                sort?: components["parameters"]["sort"];
                /**
                 * @description Page to return, counted from 1. The upstream server puts 15 contacts on a page; one beyond the last is empty.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     Documented for search, and for filter without the default; for list upstream.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactsFound"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
        };
    };
    filterContacts: {
        parameters: {
            query?: {
                /**
                 * @description Page to return, counted from 1. The upstream server puts 15 contacts on a page; one beyond the last is empty.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     Documented for search, and for filter without the default; for list upstream.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        /** @description The conditions to meet. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilterContactsRequest"];
            };
        };
        responses: {
            200: components["responses"]["ContactsFiltered"];
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            422: components["responses"]["ConditionRefusedError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description Number of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     Documented for the conversations; for the other operations upstream.
                 *     C8, type of ids: account_id: integer / contact id, and inbox_id when creating: number. Modelled: integer for all; no fraction was ever seen
                 * @example 850
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactRetrieved"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
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
                 * @description Number of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description Number of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     Documented for the conversations; for the other operations upstream.
                 *     C8, type of ids: account_id: integer / contact id, and inbox_id when creating: number. Modelled: integer for all; no fraction was ever seen
                 * @example 850
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
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description Number of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     Documented for the conversations; for the other operations upstream.
                 *     C8, type of ids: account_id: integer / contact id, and inbox_id when creating: number. Modelled: integer for all; no fraction was ever seen
                 * @example 850
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactDeleted"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            422: components["responses"]["ContactOnlineError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactConversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description Number of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     Documented for the conversations; for the other operations upstream.
                 *     C8, type of ids: account_id: integer / contact id, and inbox_id when creating: number. Modelled: integer for all; no fraction was ever seen
                 * @example 850
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ConversationsListed"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createContactInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description Number of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     Documented for the conversations; for the other operations upstream.
                 *     C8, type of ids: account_id: integer / contact id, and inbox_id when creating: number. Modelled: integer for all; no fraction was ever seen
                 * @example 850
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description The inbox, and the contact's address in it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactInboxRequest"];
            };
        };
        responses: {
            200: components["responses"]["ContactInboxCreated"];
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            422: components["responses"]["UnprocessableContentError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactableInboxes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description Number of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     Documented for the conversations; for the other operations upstream.
                 *     C8, type of ids: account_id: integer / contact id, and inbox_id when creating: number. Modelled: integer for all; no fraction was ever seen
                 * @example 850
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactableInboxesListed"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description Number of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     Documented for the conversations; for the other operations upstream.
                 *     C8, type of ids: account_id: integer / contact id, and inbox_id when creating: number. Modelled: integer for all; no fraction was ever seen
                 * @example 850
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LabelsListed"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setContactLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description Number of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     Documented for the conversations; for the other operations upstream.
                 *     C8, type of ids: account_id: integer / contact id, and inbox_id when creating: number. Modelled: integer for all; no fraction was ever seen
                 * @example 850
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description The labels that the contact shall carry. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetContactLabelsRequest"];
            };
        };
        responses: {
            200: components["responses"]["LabelsListed"];
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
