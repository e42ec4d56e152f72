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
         * @description Lists the contacts that have an identifier, an email address or a phone number, 15 a page.
         *
         *     Upstream: a contact that has only a name is not listed; get it by its ID. The order without `sort` is not defined, so that pages may repeat or miss contacts.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
         *     The vendor's words: “List all contacts with values for identifier, email or phone number in your account with pagination (page size = 15).”
         *     C10, contacts_all in the metadata: list: count, contacts_all (null, unexplained) and current_page / search: count and current_page. Modelled: one metadata schema for both, in which contacts_all may be absent
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Creates a contact and links it to an inbox.
         *
         *     Upstream: email, identifier and phone number must not belong to another contact of the account. If one does, nothing is created and the response is 422 with the fields in `attributes`; it does not name the other contact, so search for the value.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb, recordings/upstream-4.10.1.har#/log/entries/3
         *     The vendor's words: “Create a new contact in an account.”
         *     C14, what the payload of the response holds: field table: the sentence on payload breaks off, contact_inbox is left blank / example: contact and contact_inbox. Modelled: as the example shows
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
         * @description Finds contacts by a text in name, identifier, email address or phone number, 15 a page.
         *
         *     Upstream: since 4.11 contacts that have only a name are found as well; up to 4.10.1 they are not, and the company name is looked at too.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/search-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb
         *     The page shows a table of fields and no example of a response.
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
         * @description Returns one contact, with the inboxes that it is linked to.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/retrieve-contact)
         *     C5, the example of a response is not valid JSON: printed: a comma follows the last field of the inbox / intended: an inbox of thirteen fields. Modelled: the example without that comma
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
         * @description Changes a contact.
         *
         *     Upstream: fields that are left out keep their value, null clears name, email, phone number or identifier, and `custom_attributes` are merged into the stored ones. Two updates of one contact at the same time may lose each other's changes: send them one after the other.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14
         *     The vendor's words: “Update a contact belonging to an account by ID.”
         *     C3, envelope of the response: example: payload.contact and payload.contact_inbox / field table: the contact directly under payload. Modelled: both, as anyOf; upstream responds in the second form
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
         * @description Lists the conversations of one contact.
         *
         *     Upstream: up to 4.16, at most the 20 most recently active, newest first, without pages. Agents see only those in inboxes that they belong to.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/conversations_controller.rb
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
         * @description The field that orders the contacts.
         * @example name
         * @enum {string}
         */
        ContactSort: "name" | "email" | "phone_number" | "last_activity_at" | "-name" | "-email" | "-phone_number" | "-last_activity_at";
        /**
         * Several fields
         * @description Fields that leave no two contacts equal: `created_at` decides between those that the fields before it do not tell apart.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb)
         *     Seen when Chatwoot was run: 3,000 contacts walked by name brought 2,438 different ones, by name and created_at all.
         * @example name,created_at
         * @enum {string}
         */
        TotalContactSort: "name,created_at" | "email,created_at" | "phone_number,created_at" | "last_activity_at,created_at" | "-name,created_at" | "-email,created_at" | "-phone_number,created_at" | "-last_activity_at,created_at" | "email,phone_number,created_at";
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
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/search-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/20, recordings/upstream-4.10.1.har#/log/entries/30
         */
        ContactPageMeta: {
            /**
             * @description Number of contacts.
             *
             *     Upstream: the total of all pages; in a search from 4.11 on the number on this page; null for a search without a text.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/search-contact)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/20, recordings/upstream-4.10.1.har#/log/entries/23
             *     C11, what is counted: text, on list and on search: the contacts of the account / sense of both operations: the contacts that are listed or match. Modelled: the second; upstream counts the contacts that are listed or match
             * @example 17
             */
            count: number | null;
            /**
             * @description The page returned.
             *
             *     Upstream: echoes the parameter `page`: the number 1 when it was omitted, a string such as `"2"` when it was sent. Convert before comparing.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/search-contact)
             *     Upstream sources: recordings/upstream-4.10.1.har#/log/entries/20, recordings/upstream-4.10.1.har#/log/entries/21
             *     The vendor's words: “Current results page”
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
            /**
             * @description The example shows null, and nothing says what it is for. The page of search does not have it.
             *
             *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/list-contacts)
             * @example null
             */
            contacts_all?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Whether the contact is online or offline.
         * @example offline
         * @enum {string}
         */
        AvailabilityStatus: "online" | "offline";
        /** @description Values under keys of the account's own choosing. */
        CustomAttributes: {
            [key: string]: unknown;
        };
        /** @description Details that the help desk keeps about the contact. */
        AdditionalAttributes: {
            [key: string]: unknown;
        };
        /**
         * @description The inbox that the contact is linked to. Depending on the operation the vendor shows no field or thirteen.
         *
         *     Upstream: six fields since version 4.0.2, all thirteen before.
         *
         *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/retrieve-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.0.2/app/views/api/v1/models/_inbox_slim.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/0
         *     The page shows the fields without explaining them.
         */
        Inbox: {
            /**
             * @description ID of the inbox in the account.
             * @example 1
             */
            id?: number;
            /**
             * @description Name of the inbox, as the team sees it.
             * @example Support
             */
            name?: string;
            /**
             * @description Kind of channel.
             *
             *     Upstream: for example `Channel::Api`, `Channel::WebWidget`, `Channel::Email` or `Channel::Whatsapp`.
             * @example Channel::WebWidget
             */
            channel_type?: string;
            /**
             * @description URL of the inbox's image.
             *
             *     Upstream: an empty string when it has none.
             * @example https://cdn.example.com/inbox.png
             */
            avatar_url?: string;
            /**
             * @description ID of the channel record behind the inbox.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_inbox_slim.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/0)
             * @example 1
             */
            channel_id?: number;
            /**
             * @description Service that carries the channel's messages; null for a channel that needs none.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_inbox_slim.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/0)
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
             * @description Text of the greeting.
             *
             *     Upstream: null when none was written.
             * @example Hello! How can we help?
             */
            greeting_message?: string | null;
            /**
             * @description Site that the widget belongs to.
             *
             *     Upstream: null for other channels.
             * @example https://www.example.com
             */
            website_url?: string | null;
            /**
             * @description Public token by which the widget names its inbox.
             *
             *     Upstream: null for other channels.
             * @example yZ7USzaEs7hrwUAHLGwjbxJ1
             */
            website_token?: string | null;
            /**
             * @description HTML snippet that loads the widget.
             *
             *     Upstream: null for other channels.
             * @example <script>/* loads the widget *\/</script>
             */
            web_widget_script?: string | null;
            /**
             * @description Colour of the widget in hexadecimal notation.
             *
             *     Upstream: null for other channels.
             * @example #1f93ff
             */
            widget_color?: string | null;
            /**
             * @description Heading of the widget.
             *
             *     Upstream: null for other channels.
             * @example Hi there
             */
            welcome_title?: string | null;
            /**
             * @description Line below the widget's heading.
             *
             *     Upstream: null for other channels.
             * @example We answer within a day
             */
            welcome_tagline?: string | null;
        };
        /**
         * @description A link between the contact and an inbox.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact, https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/retrieve-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb
         */
        ContactInbox: {
            /**
             * @description Source ID of the link.
             *
             *     Upstream: the phone number, email address or random UUID under which the contact is known in the inbox, depending on the channel.
             * @example c7f66b67-a11a-4c28-9168-352cd38f6e8b
             */
            source_id: string;
            /**
             * @description The inbox that the contact is linked to. Depending on the operation the vendor shows no field or thirteen.
             *
             *     Upstream: six fields since version 4.0.2, all thirteen before.
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
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_contact.json.jbuilder, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb, recordings/upstream-4.10.1.har#/log/entries/0, recordings/upstream-4.10.1.har#/log/entries/1, recordings/upstream-4.10.1.har#/log/entries/13
         *     The vendor's words: availability_status: “Availability status of the contact”; thumbnail: “Avatar URL of the contact”; blocked: “Whether the contact is blocked”; custom_attributes: “The object to save custom attributes for contact, accepts custom attributes key and value”
         *     The vendor marks no field as required or nullable. Required is what all its examples show.
         */
        Contact: {
            /**
             * @description ID of the contact.
             * @example 850
             */
            id: number;
            /**
             * @description Full name.
             *
             *     Upstream: empty when none was given, null when it was removed.
             * @example Alice Example
             */
            name: string | null;
            /**
             * @description Email address.
             *
             *     Upstream: in lower case; null when there is none.
             * @example alice@acme.example
             */
            email: string | null;
            /**
             * @description Phone number.
             *
             *     Upstream: in E.164 notation; null when there is none.
             * @example +12025550100
             */
            phone_number: string | null;
            /**
             * @description Unique identifier of the contact in an external system.
             *
             *     Upstream: null when there is none.
             * @example crm-42
             */
            identifier: string | null;
            /**
             * @description URL of the contact's avatar image.
             *
             *     Upstream: an empty string when there is none.
             * @example https://cdn.example.com/alice.png
             */
            thumbnail: string;
            /**
             * @description Whether the contact is online or offline.
             *
             *     Upstream: online while connected to a live chat; derived from presence, never stored.
             */
            availability_status: components["schemas"]["AvailabilityStatus"];
            /**
             * @description Whether the contact is blocked.
             *
             *     Upstream: shown since version 4.0.2.
             * @example false
             */
            blocked: boolean;
            /**
             * @description Values under keys of the account's own choosing.
             *
             *     Upstream: values of any JSON type; an empty object when none is set.
             */
            custom_attributes: components["schemas"]["CustomAttributes"];
            /**
             * @description Further attributes of the contact.
             *
             *     Upstream: details such as `city`, `country`, `country_code`, `company_name` and `social_profiles`.
             */
            additional_attributes: components["schemas"]["AdditionalAttributes"];
            /**
             * @description The inboxes that the contact is linked to.
             *
             *     Upstream: absent when the request was sent with `include_contact_inboxes=false`, which the vendor does not document.
             */
            contact_inboxes?: components["schemas"]["ContactInbox"][];
            /**
             * @description Number of conversations with the contact.
             *
             *     Upstream: gone since version 3.3.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/search-contact)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v3.3.0/app/views/api/v1/models/_contact.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/20
             *     The vendor's words: “Contact's number of conversations”
             *     On the pages of list and search only.
             * @example 2
             */
            conversations_count?: number;
            /**
             * @description When the contact was last active.
             *
             *     Upstream: in Unix seconds; absent when it never was.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/search-contact)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_contact.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/20
             *     The vendor's words: “Timestamp of the last activity”
             *     C6, whether the responses of list hold last_activity_at: field table: listed / example: absent. Modelled: optional; upstream leaves it out for a contact that was never active
             * @example 1795234487
             */
            last_activity_at?: number;
            /**
             * @description When the contact was created, in Unix seconds.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/search-contact, https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/create-contact)
             *     The vendor's words: “The time at which the contact was created (Unix timestamp)”
             * @example 1795234487
             */
            created_at: number;
        };
        /**
         * @description One page of contacts.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/search-contact)
         */
        ContactPage: {
            meta: components["schemas"]["ContactPageMeta"];
            /** @description The contacts of this page, at most 15. */
            payload: components["schemas"]["Contact"][];
        };
        /**
         * @description A contact to create, and the inbox to link it to. The vendor documents these fields only.
         *
         *     Upstream: `additional_attributes`, `blocked`, `source_id` and `avatar` (a file in a multipart body; a string fails with 500) are read as well, so that sending back a contact that was read stores more than the fields below. All other fields are ignored.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/application_record.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb, recordings/upstream-4.10.1.har#/log/entries/0
         *     The vendor's words: inbox_id: “The numeric id of the inbox”; phone_number: “Phone number of the contact in e164 format. for example: +972771234567”; avatar_url: “The url to a jpeg, png file for the contact avatar”; identifier: “A unique identifier for the contact in external system”
         */
        CreateContactRequest: {
            /**
             * @description ID of the inbox to link the contact to.
             *
             *     Upstream: an email inbox needs an email address, SMS and WhatsApp inboxes need a phone number.
             * @example 1
             */
            inbox_id: number;
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
             * @example alice@acme.example
             */
            email?: string;
            /**
             * @description Phone number in E.164 notation, with the plus sign.
             *
             *     Upstream: a plus sign and at most 15 digits, unique in the account. Uniqueness is checked without a database index, so that two creates at the same time can both succeed.
             * @example +12025550100
             */
            phone_number?: string;
            /**
             * @description URL of a JPEG or PNG image.
             *
             *     Upstream: downloaded after the response, in which `thumbnail` is still empty; an unreachable URL causes no error.
             * @example https://example.com/avatar.png
             */
            avatar_url?: string;
            /**
             * @description Unique identifier of the contact in an external system.
             *
             *     Upstream: unique within the account, with regard to case; at most 255 characters. An empty string is stored too, and fails with 500 for a second contact: leave the field out instead.
             * @example crm-42
             */
            identifier?: string;
            /**
             * @description Values to store under keys of your own, for example `{"type":"customer","age":30}`.
             *
             *     Upstream: values of any JSON type are kept; a string in place of the object is ignored.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/0
             *     The vendor's words: “An object where you can store custom attributes for contact. example {"type":"customer", "age":30}”
             *     C2, type of custom_attributes: type column: string / description and example: an object, whose values may be numbers. Modelled: an object with values of any type; upstream ignores a string
             */
            custom_attributes?: components["schemas"]["CustomAttributes"];
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
         * @description The link to the inbox named in the request.
         *
         *     Upstream: both fields are null when no inbox was linked.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact)
         *     Upstream sources: recordings/upstream-4.10.1.har#/log/entries/0, recordings/upstream-4.10.1.har#/log/entries/1, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb
         *     The vendor's words: source_id: “Contact inbox source id”; inbox: “Object containing the inbox details”
         */
        InboxLink: {
            /**
             * @description The inbox; an empty object in the vendor's example.
             *
             *     Upstream: its whole record, or null.
             */
            inbox: components["schemas"]["InboxRecord"] | null;
            /**
             * @description Source ID of the link.
             *
             *     Upstream: the phone number, email address or random UUID under which the contact is known in the inbox, depending on the channel.
             * @example c7f66b67-a11a-4c28-9168-352cd38f6e8b
             */
            source_id: string | null;
        };
        /**
         * @description A contact beside its link to the inbox named in the request.
         *
         *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/create-contact, https://docs.99digital.co.il/online-api/contacts/update-contact)
         */
        ContactWithInboxLink: {
            contact: components["schemas"]["Contact"];
            contact_inbox: components["schemas"]["InboxLink"];
        };
        /**
         * @description Envelope of a created contact.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact)
         */
        CreateContactResponse: {
            payload: components["schemas"]["ContactWithInboxLink"];
        };
        /**
         * @description Envelope of one contact.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/retrieve-contact)
         */
        GetContactResponse: {
            payload: components["schemas"]["Contact"];
        };
        /**
         * @description The fields of a contact to change. The vendor documents these fields only.
         *
         *     Upstream: fields that are left out keep their value. `additional_attributes` (merged since version 4.2, replaced before), `blocked` and `avatar` (a file in a multipart body; a string fails with 500) are read as well, so that sending back a contact that was read changes them; `inbox_id` and all other fields are ignored.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.2.0/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/application_record.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb, recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14, recordings/upstream-4.10.1.har#/log/entries/18
         *     The vendor's words: phone_number: “Phone number of the contact in e164 format. for example: +972771234567”; avatar_url: “The url to a jpeg, png file for the contact avatar”
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
             * @description New email address.
             *
             *     Upstream: unique in the account without regard to case; null removes it.
             * @example alice@acme.example
             */
            email?: string | null;
            /**
             * @description New phone number in E.164 notation, with the plus sign.
             *
             *     Upstream: unique in the account; null removes it.
             * @example +12025550100
             */
            phone_number?: string | null;
            /**
             * @description URL of a new JPEG or PNG image.
             *
             *     Upstream: downloaded after the response, in which `thumbnail` is still the old one; an unreachable URL causes no error.
             * @example https://example.com/avatar.png
             */
            avatar_url?: string;
            /**
             * @description New unique identifier of the contact in an external system.
             *
             *     Upstream: unique within the account, with regard to case; null removes it, and an empty string is stored.
             * @example crm-42
             */
            identifier?: string | null;
            /**
             * @description Values to store under keys of your own.
             *
             *     Upstream: merged into the stored ones, one level deep. Keys that are sent replace stored values (a nested object is replaced whole), keys that are left out are kept, null is stored as null. No operation described here removes a key.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.2.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/14
             *     The vendor's words: “An object where you can store custom attributes for contact”
             *     The page does not say whether it merges or replaces.
             *     C2, type of custom_attributes: type column: string / description and example: an object, whose values may be numbers. Modelled: an object with values of any type; upstream ignores a string
             */
            custom_attributes?: components["schemas"]["CustomAttributes"];
        };
        /**
         * @description Envelope of a changed contact.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
         *     Upstream sources: recordings/upstream-4.10.1.har#/log/entries/13
         */
        UpdateContactResponse: {
            /**
             * @description The contact itself, or the contact beside its inbox link: the page shows both. Test for the key `contact`.
             *
             *     Upstream: the contact itself.
             */
            payload: components["schemas"]["Contact"] | components["schemas"]["ContactWithInboxLink"];
        };
        /**
         * @description Status of the conversation.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
         * @example open
         * @enum {string}
         */
        ConversationStatus: "open" | "resolved" | "pending" | "snoozed";
        /**
         * @description One conversation with a contact.
         *
         *     Upstream: a time of 0 means never.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/conversations/partials/_conversation.json.jbuilder
         *     Required is what the example shows. Of the table the end was not seen; what only the example shows says so.
         */
        Conversation: {
            /**
             * @description ID of the conversation.
             *
             *     Upstream: counted per account.
             *
             *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/conversations/partials/_conversation.json.jbuilder
             *     C7, whose ID id is: field table: the contact's / sense of an array of conversations: the conversation's. Modelled: the conversation's, as upstream responds
             * @example 12
             */
            id: number;
            /**
             * @description ID of the account.
             * @example 1
             */
            account_id: number;
            /**
             * @description ID of the inbox in which the conversation takes place.
             * @example 1
             */
            inbox_id: number;
            status: components["schemas"]["ConversationStatus"];
            /**
             * @description When the conversation was created, in Unix seconds.
             * @example 1795234487
             */
            created_at: number;
            /**
             * @description A time; 0 in the example.
             *
             *     Upstream: when something last happened in it, in Unix seconds.
             *
             *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/conversations/partials/_conversation.json.jbuilder
             * @example 1795234487
             */
            timestamp: number;
            /**
             * @description When the agent was last available, in Unix seconds.
             *
             *     Upstream: when an agent last looked at it.
             * @example 1795234487
             */
            agent_last_seen_at?: number;
            /**
             * @description When the assignee was last available, in Unix seconds.
             *
             *     Upstream: when the assignee last looked at it.
             * @example 1795234487
             */
            assignee_last_seen_at?: number;
            /**
             * @description A time; 0 in the example.
             *
             *     Upstream: when the contact last looked at the conversation, in Unix seconds.
             *
             *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/conversations/partials/_conversation.json.jbuilder
             * @example 1795234487
             */
            contact_last_seen_at?: number;
            /**
             * @description A time; 0 in the example.
             *
             *     Upstream: when the team first replied, in Unix seconds.
             *
             *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/conversations/partials/_conversation.json.jbuilder
             * @example 1795234487
             */
            first_reply_created_at?: number;
            /**
             * @description When a snoozed conversation opens again; a number in the example.
             *
             *     Upstream: an ISO 8601 string, or null.
             *
             *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/conversations/partials/_conversation.json.jbuilder
             * @example 1795234487
             */
            snoozed_until?: number | string | null;
            /**
             * @description Number of unread messages.
             *
             *     Upstream: of those from the contact.
             * @example 1
             */
            unread_count: number;
            /**
             * @description Whether a reply can be sent.
             *
             *     Upstream: some channels end this some time after the contact's last message.
             *
             *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/conversations/partials/_conversation.json.jbuilder
             * @example true
             */
            can_reply: boolean;
            /**
             * @description Whether the conversation is muted.
             *
             *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
             * @example false
             */
            muted: boolean;
            /** @description Labels of the conversation. */
            labels: string[];
            /**
             * @description Messages of the conversation.
             *
             *     Upstream: the last one, or none.
             */
            messages: {
                [key: string]: unknown;
            }[];
            /**
             * @description The last message that is no activity.
             *
             *     Upstream: null when there is none.
             *
             *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/conversations/partials/_conversation.json.jbuilder
             */
            last_non_activity_message?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Metadata; empty in the example.
             *
             *     Upstream: who takes part, among them the contact as `sender`.
             */
            meta: {
                [key: string]: unknown;
            };
            /** @description Further attributes of the conversation. */
            additional_attributes?: {
                [key: string]: unknown;
            };
            /**
             * @description Values that the account keeps about the conversation, under keys of its own choosing.
             *
             *     Evidence: example (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
             */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Envelope of a contact's conversations.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/conversations_controller.rb
         */
        ListContactConversationsResponse: {
            /**
             * @description The conversations.
             *
             *     Upstream: the most recently active first.
             */
            payload: components["schemas"]["Conversation"][];
        };
    };
    responses: {
        /**
         * @description Any other status. The forms of error body that are known stand side by side here; a proxy in front of the server may respond with others.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/request_exception_handler.rb, recordings/upstream-4.10.1.har#/log/entries/8, recordings/upstream-4.10.1.har#/log/entries/36)
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
         *     The page shows the body without a status; the schema has evidence of its own.
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
         * @description The request could not be parsed, for example because its body is not valid JSON or its query string is not valid percent-encoding. Parsing comes before authentication, so that this status says nothing about the credential. The body is JSON only when the request asked for it with `Accept: application/json`.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/8)
         *     The order, and the body without that header, were seen when upstream was run, and not recorded.
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
         * @description The credential is missing or unknown, its user is no member of the account, or the user's role does not allow this. A missing permission is 401 as well, never 403.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/36, recordings/upstream-4.10.1.har#/log/entries/37, recordings/upstream-4.10.1.har#/log/entries/38, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/access_token_auth_helper.rb)
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
         * @description No account, contact or inbox has this ID, or the contact or inbox belongs to another account. An account that exists and that the user does not belong to gives 401 instead. A path that no route matches is 404 as well; that body is JSON only when the request asked for it with `Accept: application/json`.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/11, recordings/upstream-4.10.1.har#/log/entries/41, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/ensure_current_account_helper.rb)
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
         * @description Too many requests within one clock minute: by default more than 3000 from one IP address, or more than 100 searches in one account. The body is plain text, and no header says how long to wait: wait for the next minute.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/config/initializers/rack_attack.rb)
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
         * @description The server failed, or met a value that it did not expect. The body is JSON; a proxy in front of the server may send HTML.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/29)
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
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/0, recordings/upstream-4.10.1.har#/log/entries/1)
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
         * @description The request was understood but breaks a rule: a value is malformed, too long or taken by another contact, or one that the inbox needs is missing. For a taken value `attributes` names the fields, and nothing names the other contact: search for the value to find it.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/3, recordings/upstream-4.10.1.har#/log/entries/4, recordings/upstream-4.10.1.har#/log/entries/6, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb)
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
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/21, recordings/upstream-4.10.1.har#/log/entries/22)
         *     The page shows the fields without a status; the schema has evidence of its own.
         */
        ContactsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactPage"];
            };
        };
        /**
         * @description The contact.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/9)
         *     The page shows the body without a status; the schema has evidence of its own.
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
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14)
         *     The page shows the body without a status; the schema has evidence of its own.
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
         * @description The contact's most recent conversations; an empty array when there are none.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/34)
         *     The page shows the body without a status; the schema has evidence of its own.
         */
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
         * @description ID of the account that owns the contacts.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact, https://docs.99digital.co.il/online-api/getting-started)
         *     The vendor's words: “The numeric id of the account”
         * @example 1
         */
        account_id: number;
        /**
         * @description Field to sort by.
         *
         *     Upstream: ascending, or descending with the prefix `-`; names, email addresses and phone numbers compare without regard to case. Contacts with equal values have no defined order, and neither have all contacts without `sort`: while paging, some may repeat or be missed. Unless `created_at` is added, which decides between equal ones; a server that does not know a field ignores it.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/search-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
         *     The vendor's words: “The attribute by which list should be sorted”
         *     The pages list the eight values without explaining the minus sign.
         * @example -last_activity_at
         */
        sort: components["schemas"]["ContactSort"] | components["schemas"]["TotalContactSort"];
        /**
         * @description Page to return, counted from 1.
         *
         *     Upstream: 0, a negative number or a word is read as the first page (a search fails with 500 from 4.11 on), and a page beyond the last one is empty.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/search-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/30
         *     The vendor's words: “The page parameter”
         * @example 2
         */
        page: number;
        /**
         * @description Text to look for in name, identifier, email address and phone number.
         *
         *     Upstream: a contact matches when one of them contains the text, without regard to case except in the identifier; `%` and `_` act as wildcards. A plus sign must be percent-encoded (`%2B`), because an unencoded one means a space.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/search-contact)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/20
         * @example +12025550100
         */
        q: string;
        /**
         * @description ID of the contact.
         *
         *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/retrieve-contact, https://docs.99digital.co.il/online-api/contacts/update-contact, https://docs.99digital.co.il/online-api/getting-started, https://docs.99digital.co.il/online-api/conversations/add-conversation)
         *     The vendor's words: “The numeric id of the contact”
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
                 * @description Field to sort by.
                 *
                 *     Upstream: ascending, or descending with the prefix `-`; names, email addresses and phone numbers compare without regard to case. Contacts with equal values have no defined order, and neither have all contacts without `sort`: while paging, some may repeat or be missed. Unless `created_at` is added, which decides between equal ones; a server that does not know a field ignores it.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/search-contact)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
                 *     The vendor's words: “The attribute by which list should be sorted”
                 *     The pages list the eight values without explaining the minus sign.
                 * @example -last_activity_at
                 */
                sort?: components["parameters"]["sort"];
                /**
                 * @description Page to return, counted from 1.
                 *
                 *     Upstream: 0, a negative number or a word is read as the first page (a search fails with 500 from 4.11 on), and a page beyond the last one is empty.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/search-contact)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/30
                 *     The vendor's words: “The page parameter”
                 * @example 2
                 */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact, https://docs.99digital.co.il/online-api/getting-started)
                 *     The vendor's words: “The numeric id of the account”
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactsListed"];
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact, https://docs.99digital.co.il/online-api/getting-started)
                 *     The vendor's words: “The numeric id of the account”
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    searchContacts: {
        parameters: {
            query: {
                /**
                 * @description Text to look for in name, identifier, email address and phone number.
                 *
                 *     Upstream: a contact matches when one of them contains the text, without regard to case except in the identifier; `%` and `_` act as wildcards. A plus sign must be percent-encoded (`%2B`), because an unencoded one means a space.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/search-contact)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/20
                 * @example +12025550100
                 */
                q: components["parameters"]["q"];
                /**
                 * @description Field to sort by.
                 *
                 *     Upstream: ascending, or descending with the prefix `-`; names, email addresses and phone numbers compare without regard to case. Contacts with equal values have no defined order, and neither have all contacts without `sort`: while paging, some may repeat or be missed. Unless `created_at` is added, which decides between equal ones; a server that does not know a field ignores it.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/search-contact)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
                 *     The vendor's words: “The attribute by which list should be sorted”
                 *     The pages list the eight values without explaining the minus sign.
                 * @example -last_activity_at
                 */
                sort?: components["parameters"]["sort"];
                /**
                 * @description Page to return, counted from 1.
                 *
                 *     Upstream: 0, a negative number or a word is read as the first page (a search fails with 500 from 4.11 on), and a page beyond the last one is empty.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts, https://docs.99digital.co.il/online-api/contacts/search-contact)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/30
                 *     The vendor's words: “The page parameter”
                 * @example 2
                 */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact, https://docs.99digital.co.il/online-api/getting-started)
                 *     The vendor's words: “The numeric id of the account”
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactsFound"];
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact, https://docs.99digital.co.il/online-api/getting-started)
                 *     The vendor's words: “The numeric id of the account”
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description ID of the contact.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/retrieve-contact, https://docs.99digital.co.il/online-api/contacts/update-contact, https://docs.99digital.co.il/online-api/getting-started, https://docs.99digital.co.il/online-api/conversations/add-conversation)
                 *     The vendor's words: “The numeric id of the contact”
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
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
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
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact, https://docs.99digital.co.il/online-api/getting-started)
                 *     The vendor's words: “The numeric id of the account”
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description ID of the contact.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/retrieve-contact, https://docs.99digital.co.il/online-api/contacts/update-contact, https://docs.99digital.co.il/online-api/getting-started, https://docs.99digital.co.il/online-api/conversations/add-conversation)
                 *     The vendor's words: “The numeric id of the contact”
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    listContactConversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact, https://docs.99digital.co.il/online-api/getting-started)
                 *     The vendor's words: “The numeric id of the account”
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description ID of the contact.
                 *
                 *     Evidence: documented (https://docs.99digital.co.il/online-api/contacts/retrieve-contact, https://docs.99digital.co.il/online-api/contacts/update-contact, https://docs.99digital.co.il/online-api/getting-started, https://docs.99digital.co.il/online-api/conversations/add-conversation)
                 *     The vendor's words: “The numeric id of the contact”
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
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
