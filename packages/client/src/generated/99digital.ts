// Generated from openapi/99digital by `npm run generate`. Do not edit.

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
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts)
         *     C10, contacts_all in the metadata: list: count, contacts_all (null, unexplained) and current_page / search: count and current_page. Modelled: one metadata schema for both, in which contacts_all may be absent
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Creates a contact and links it to an inbox. Email address, identifier and phone number must be free in the account. The picture behind `avatar_url` is fetched later, so the answer does not show it yet.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact)
         *     C14, what the answer's payload holds: field table: the sentence on payload breaks off, contact_inbox is left blank / example: contact and contact_inbox. Modelled: as the example shows
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
         * @description Finds the contacts whose name, identifier, email address or phone number contains a text, 15 a page. Unlike the list it also finds contacts that have only a name.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/search-contact)
         *     The page has no answer example. That contacts with only a name are found is upstream behaviour since about version 4.9.
         *     C13, values of availability_status: search: none are printed / create, list and retrieve: online and offline. Modelled: online and offline, as the other pages have it
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
    "/api/v1/accounts/{account_id}/contacts/{contact_id}": {
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
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/retrieve-contact)
         *     C5, the answer example is not valid JSON: printed: a comma follows the last field of the inbox / intended: an inbox of thirteen fields. Modelled: the example without that comma
         *     C9, envelope of a single contact: retrieve: payload is the contact / create and update: payload.contact is the contact. Modelled: each operation as its own page shows it
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a contact
         * @description Changes the fields that are sent and leaves the others alone; null clears one. Keys of `custom_attributes` are merged into those already stored.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
         *     That null clears a field and that custom attributes are merged is upstream behaviour; the page says neither.
         *     C3, envelope of the answer: example: payload.contact and payload.contact_inbox / field table: the contact directly under payload. Modelled: both, as oneOf; upstream answers in the second form
         *     C4, the request example is not valid JSON: printed: a comma follows the only field / intended: an object that holds phone_number alone. Modelled: the example without that comma
         */
        patch: operations["updateContact"];
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{contact_id}/conversations": {
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
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
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
        /** @description Where the page stands in the whole result. There is no number of pages and no link to the next one. */
        ContactPageMeta: {
            /**
             * @description Number of contacts over all pages; null when a search had no text to look for.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/search-contact)
             *     null is upstream behaviour.
             *     C11, what is counted: text, on list and on search: the contacts of the account / sense of both operations: the contacts that are listed or match. Modelled: the second; upstream 4.10.1 counts the contacts that are listed or match
             * @example 17
             */
            count: number | null;
            /**
             * @description The page asked for. A number when the request named none, otherwise the digits as they were sent.
             *
             *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/list-contacts)
             *     The example shows a number; that the parameter comes back as a string is upstream behaviour.
             * @example 1
             */
            current_page: number | string;
            /**
             * @description Only null has been seen, and nothing says what it is for. Search leaves it out.
             *
             *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/list-contacts)
             */
            contacts_all?: unknown;
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
            /**
             * @description The channel through which a contact is reached. Servers differ in how much they tell: nothing, six fields, or the settings of a website widget as well; so every field may be absent.
             *
             *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/retrieve-contact, https://docs.99digital.co.il/online-api/contacts/list-contacts)
             *     C12, how much of the inbox is shown: create, update and list: an empty object / retrieve: thirteen fields. Modelled: all fields optional, with the two that only upstream shows
             */
            inbox: components["schemas"]["Inbox"];
        };
        /**
         * @description One person or organisation in an account's address book.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact, https://docs.99digital.co.il/online-api/contacts/retrieve-contact)
         *     The vendor marks no field as nullable. Where null, an empty string or the absence of a field is mentioned, that is upstream behaviour.
         */
        Contact: {
            /**
             * @description Number that identifies the contact.
             * @example 850
             */
            id: number;
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
             * @example crm-42
             */
            identifier: string | null;
            /**
             * @description Address of the contact's picture; an empty string when there is none.
             * @example https://cdn.example.com/alice.png
             */
            thumbnail: string;
            availability_status: components["schemas"]["AvailabilityStatus"];
            /**
             * @description Whether messages from the contact are refused.
             * @example false
             */
            blocked: boolean;
            custom_attributes: components["schemas"]["CustomAttributes"];
            additional_attributes: components["schemas"]["AdditionalAttributes"];
            /** @description The inboxes through which the contact can be reached. The upstream server can be told to leave them out. */
            contact_inboxes?: components["schemas"]["ContactInbox"][];
            /**
             * @description Number of conversations with the contact. Documented for list and search only; upstream dropped it in version 3.3.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts)
             * @example 2
             */
            conversations_count?: number;
            /**
             * @description When the contact was last active, in Unix seconds. Absent when it never was.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts)
             *     C6, whether list answers hold last_activity_at: field table: listed / example: absent. Modelled: optional; upstream leaves it out for a contact that was never active
             * @example 1795234487
             */
            last_activity_at?: number;
            /**
             * @description When the contact was created, in Unix seconds.
             * @example 1795234487
             */
            created_at: number;
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
             * @description Phone number in E.164 notation, a plus sign and up to 15 digits, unique in the account.
             * @example +972771234567
             */
            phone_number?: string;
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
            /**
             * @description Values to store under keys of your own, for example `{"type":"customer","age":30}`.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact, https://docs.99digital.co.il/online-api/contacts/update-contact)
             *     C2, type of custom_attributes: type column: string / description and example: an object, whose values may be numbers. Modelled: an object with values of any type; upstream ignores a string
             */
            custom_attributes?: components["schemas"]["CustomAttributes"];
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
        /** @description A contact beside its link to the inbox named in the request. */
        ContactWithInboxLink: {
            contact: components["schemas"]["Contact"];
            /**
             * @description The tie between the contact and one inbox: the address under which the contact is known there. In an answer to a creation both fields are null when no inbox was linked.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact)
             *     That both fields can be null, and what the inbox holds, is upstream behaviour.
             */
            contact_inbox: components["schemas"]["InboxLink"];
        };
        /** @description Envelope of a created contact. */
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
        /** @description Envelope of one contact. */
        GetContactResponse: {
            payload: components["schemas"]["Contact"];
        };
        /**
         * @description The fields of a contact to change. Fields left out keep their value. Fields not listed here are ignored.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
         *     That null clears name, email, phone_number and identifier is upstream behaviour.
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
            /**
             * @description Values to merge into the stored ones, key by key. A key that is not sent stays; one sent as null is stored as null.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
             *     Merging is upstream behaviour; the page does not say whether it merges or replaces.
             *     C2, type of custom_attributes: type column: string / description: an object. Modelled: an object with values of any type; upstream ignores a string
             */
            custom_attributes?: components["schemas"]["CustomAttributes"];
        };
        /** @description Envelope of a changed contact. */
        UpdateContactResponse: {
            /** @description The contact itself, or the contact beside its inbox link; the vendor's page shows both. Test for the key `contact`. */
            payload: components["schemas"]["Contact"] | components["schemas"]["ContactWithInboxLink"];
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
        /**
         * @description One conversation with a contact. Times are Unix seconds; 0 means never.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
         *     What `meta` and the messages hold is not documented on this page.
         */
        Conversation: {
            /**
             * @description Number of the conversation in its account.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
             *     C7, whose number id is: field table: the contact's / sense of an array of conversations: the conversation's. Modelled: the conversation's number, as upstream answers
             * @example 12
             */
            id: number;
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
             * @description When the conversation began, in Unix seconds.
             * @example 1795234487
             */
            created_at: number;
            /**
             * @description When something last happened in the conversation, in Unix seconds.
             * @example 1795234487
             */
            timestamp: number;
            /**
             * @description When an agent last looked, in Unix seconds.
             * @example 1795234487
             */
            agent_last_seen_at?: number;
            /**
             * @description When the assigned agent last looked, in Unix seconds.
             * @example 1795234487
             */
            assignee_last_seen_at?: number;
            /**
             * @description When the contact last looked, in Unix seconds.
             * @example 1795234487
             */
            contact_last_seen_at?: number;
            /**
             * @description When the team first replied, in Unix seconds.
             * @example 1795234487
             */
            first_reply_created_at?: number;
            /**
             * @description When a snoozed conversation opens again. Unix seconds by the vendor's example; upstream answers an ISO 8601 string, or null.
             * @example 1795234487
             */
            snoozed_until?: number | string | null;
            /**
             * @description Number of unread messages from the contact.
             * @example 1
             */
            unread_count: number;
            /**
             * @description Whether the channel still allows a reply.
             * @example true
             */
            can_reply: boolean;
            /**
             * @description Whether the conversation is muted.
             * @example false
             */
            muted: boolean;
            /** @description Labels of the conversation. */
            labels: string[];
            /** @description The last message, or nothing. */
            messages: {
                [key: string]: unknown;
            }[];
            /** @description The last message that a person wrote; null when there is none. Its fields are not documented. */
            last_non_activity_message?: {
                [key: string]: unknown;
            } | null;
            /** @description Who takes part, among them the contact as `sender`. Its fields are not documented on this page. */
            meta: {
                [key: string]: unknown;
            };
            /** @description Details that the help desk keeps about the conversation. */
            additional_attributes?: {
                [key: string]: unknown;
            };
            /** @description Values that the account keeps about the conversation, under keys of its own choosing. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description Envelope of a contact's conversations. */
        ListContactConversationsResponse: {
            /** @description The conversations, newest activity first. */
            payload: components["schemas"]["Conversation"][];
        };
    };
    responses: {
        /** @description One page of contacts. */
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
         * @description One page of the contacts that match.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/search-contact)
         *     Documented as a field table only; the examples are upstream's.
         */
        ContactsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactPage"];
            };
        };
        /** @description The contact. */
        ContactRetrieved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GetContactResponse"];
            };
        };
        /** @description The contact after the change. */
        ContactUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdateContactResponse"];
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
    };
    parameters: {
        /**
         * @description Number of the account that owns the contacts.
         * @example 1
         */
        account_id: number;
        /**
         * @description Field to order the contacts by; a leading minus sign means descending. Unspecified order when absent.
         * @example -last_activity_at
         */
        sort: components["schemas"]["ContactSort"];
        /**
         * @description Page of 15 contacts to return, counted from 1. A page beyond the last one is empty.
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
         *     Evidence: documented (https://docs.99digital.co.il/online-api/getting-started, https://docs.99digital.co.il/online-api/conversations/add-conversation)
         *     C8, type of ids: contacts pages and getting started: integer / add conversation: contact_id and inbox_id are strings. Modelled: integer, because adding a conversation is not part of this description
         * @example 850
         */
        contact_id: number;
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
                 * @example -last_activity_at
                 */
                sort?: components["parameters"]["sort"];
                /**
                 * @description Page of 15 contacts to return, counted from 1. A page beyond the last one is empty.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
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
            query: {
                /**
                 * @description Text to look for in name, identifier, email address and phone number. A plus sign must be percent-encoded (`%2B`); an unencoded one means a space.
                 * @example +972771234567
                 */
                q: components["parameters"]["q"];
                /**
                 * @description Field to order the contacts by; a leading minus sign means descending. Unspecified order when absent.
                 * @example -last_activity_at
                 */
                sort?: components["parameters"]["sort"];
                /**
                 * @description Page of 15 contacts to return, counted from 1. A page beyond the last one is empty.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
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
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description Number of the contact.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/getting-started, https://docs.99digital.co.il/online-api/conversations/add-conversation)
                 *     C8, type of ids: contacts pages and getting started: integer / add conversation: contact_id and inbox_id are strings. Modelled: integer, because adding a conversation is not part of this description
                 * @example 850
                 */
                contact_id: components["parameters"]["contact_id"];
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
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description Number of the contact.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/getting-started, https://docs.99digital.co.il/online-api/conversations/add-conversation)
                 *     C8, type of ids: contacts pages and getting started: integer / add conversation: contact_id and inbox_id are strings. Modelled: integer, because adding a conversation is not part of this description
                 * @example 850
                 */
                contact_id: components["parameters"]["contact_id"];
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
    listContactConversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the account that owns the contacts.
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description Number of the contact.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/getting-started, https://docs.99digital.co.il/online-api/conversations/add-conversation)
                 *     C8, type of ids: contacts pages and getting started: integer / add conversation: contact_id and inbox_id are strings. Modelled: integer, because adding a conversation is not part of this description
                 * @example 850
                 */
                contact_id: components["parameters"]["contact_id"];
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
}
