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
         * @description Lists contacts.
         *
         *     Upstream: those that have an identifier, an email address or a phone number, 15 a page; a contact that has only a name is not listed: get it by its ID. The order without `sort` is not defined, so that pages may repeat or miss contacts.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
         *     The vendor's words: “List Contacts”
         *     The menu gives the name and GET. The path is that of creating; parameters and response are upstream's.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Creates a contact. The avatar can be uploaded, or named by its URL.
         *
         *     Upstream: the contact is linked to the inbox. Email, identifier and phone number must not belong to another contact of the account. If one does, nothing is created and the response is 422 with the fields in `attributes`; it does not name the other contact, so search for the value.
         *
         *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb, recordings/upstream-4.10.1.har#/log/entries/3
         *     The vendor's words: “Create a new Contact”
         *     C3, how the avatar travels: field description: a binary, sent as form data / only media type of the body: JSON, with avatar as a string in the example. Modelled: both, a JSON body and a multipart/form-data body
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
         * @description Finds contacts by a text in name, identifier, email address or phone number.
         *
         *     Upstream: 15 a page; without a text none. Since 4.11 contacts that have only a name are found as well; up to 4.10.1 they are not, and the company name is looked at too.
         *
         *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/23
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
         * @description Finds the contacts that meet a list of conditions.
         *
         *     Upstream: among those that have an identifier, an email address or a phone number; an empty list of conditions finds all of them. The request changes nothing and can be repeated.
         *
         *     Evidence: documented (https://apis.inquirly.ai/contact-filter-16946404e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/services/contacts/filter_service.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/services/filter_service.rb, recordings/upstream-4.10.1.har#/log/entries/24
         *     The body is known from its example only.
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
         * @description Returns one contact.
         *
         *     Upstream: with the inboxes that it is linked to.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/9
         *     The vendor's words: “Show Contact”
         *     The menu gives the name and GET; path and response are upstream's.
         */
        get: operations["getContact"];
        /**
         * Update a contact
         * @description Changes a contact.
         *
         *     Upstream: fields that are left out keep their value although the method is PUT, null clears name, email, phone number or identifier, and `custom_attributes` are merged into the stored ones. Two updates of one contact at the same time may lose each other's changes: send them one after the other.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14, recordings/upstream-4.10.1.har#/log/entries/15
         *     The vendor's words: “Update Contact”
         *     The menu gives the name and PUT; path, body and response are upstream's.
         *     C9, method of the update: group Contacts: PUT / group Contacts API: PATCH. Modelled: PUT; upstream treats both alike
         */
        put: operations["updateContact"];
        post?: never;
        /**
         * Delete a contact
         * @description Deletes a contact.
         *
         *     Upstream: for good; its conversations and inbox links follow shortly after. For administrators only, and refused while the contact is online.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/policies/contact_policy.rb, recordings/upstream-4.10.1.har#/log/entries/38, recordings/upstream-4.10.1.har#/log/entries/39
         *     The vendor's words: “Delete Contact”
         *     The menu gives the name and DELETE; path, conditions and response are upstream's.
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
         * @description Lists the conversations of one contact.
         *
         *     Upstream: up to 4.16, at most the 20 most recently active, newest first, without pages. Agents see only those in inboxes that they belong to.
         *
         *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
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
         * @description Links a contact to one more inbox.
         *
         *     Upstream: sending the same source ID again returns the existing link; without one each call on an API or website inbox makes a new link. A source ID that another contact has fails with 500 in an API or website inbox and with 422 in a WhatsApp or Twilio inbox; in an email or SMS inbox it is taken over, and the link of the other contact renamed. Agents must belong to the inbox.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/contact_inboxes_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact_inbox.rb, recordings/upstream-4.10.1.har#/log/entries/31, recordings/upstream-4.10.1.har#/log/entries/32
         *     The vendor's words: “Create contact inbox”
         *     The menu gives the name alone; method, path, body and response are upstream's.
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
         * @description Lists the inboxes from which a conversation with the contact can be started.
         *
         *     Upstream: API inboxes always; email inboxes if the contact has an email address; SMS and WhatsApp inboxes if it has a phone number; a website inbox only if the contact's link there has no conversation yet; no other channel. For an API inbox without a link the source ID is random, and another one on each call. Agents see only inboxes that they belong to.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/services/contacts/contactable_inboxes_service.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/33
         *     The vendor's words: “Get Contactable Inboxes”
         *     The menu gives the name alone; method, path and response are upstream's.
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
         * @description Lists the labels of a contact.
         *
         *     Upstream: not in the order in which they were set.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/labels_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/label_concern.rb
         *     The vendor's words: “List Labels”
         *     The menu gives the name alone; method, path and response are upstream's.
         */
        get: operations["listContactLabels"];
        put?: never;
        /**
         * Set a contact's labels
         * @description Sets the labels of a contact; the vendor's menu calls it adding.
         *
         *     Upstream: all labels are replaced, and an empty list removes them, so that the request can be repeated. Labels need not be defined in the account first. A label keeps the spelling in which it was first used on the server: the response repeats the spelling that was sent, and reading shows the stored one. The contact is validated, so that one that breaks a rule gives 422.
         *
         *     Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/labels_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/label_concern.rb
         *     The vendor's words: “Add Labels”
         *     The menu gives the name "Add Labels" alone; method, path, body, response and the replacing are upstream's. Spelling and validation were seen when it was run, and not recorded.
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
         * @description Paging information. No example of the vendor shows it. Pages hold 15 contacts, so the last page is `ceil(count / 15)`; a page beyond it has an empty `payload`. In a search from 4.11 on, follow `has_more` instead.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/20, recordings/upstream-4.10.1.har#/log/entries/21, recordings/upstream-4.10.1.har#/log/entries/23, recordings/upstream-4.10.1.har#/log/entries/30)
         */
        ContactPageMeta: {
            /**
             * @description Number of contacts: the total of all pages; in a search from 4.11 on the number on this page; null for a search without a text.
             * @example 17
             */
            count?: number | null;
            /**
             * @description The page returned, echoing the parameter `page`: the number 1 when it was omitted, a string such as `"2"` when it was sent. Convert before comparing.
             * @example 1
             */
            current_page?: number | string;
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
         * @description The inbox that the contact is linked to. The vendor's examples show thirteen fields.
         *
         *     Upstream: six fields since version 4.0.2, all thirteen before.
         *
         *     Evidence: example (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/search-contacts-16946403e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.0.2/app/views/api/v1/models/_inbox_slim.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/0
         *     The pages show the fields without explaining them.
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
         *     Evidence: example (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/search-contacts-16946403e0)
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
            inbox: components["schemas"]["Inbox"];
        };
        /**
         * @description One person or organisation in an account's address book.
         *
         *     Evidence: example (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_contact.json.jbuilder, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb, recordings/upstream-4.10.1.har#/log/entries/0, recordings/upstream-4.10.1.har#/log/entries/1, recordings/upstream-4.10.1.har#/log/entries/13
         *     The vendor shows seven fields, the same on every page, without explaining them. Required is what its examples show.
         */
        Contact: {
            /**
             * @description ID of the contact. Absent where the response has it beside `payload` instead.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_contact.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/9)
             * @example 850
             */
            id?: number;
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
             * @description ID of the contact in an external system; null when there is none.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_contact.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/9)
             * @example crm-42
             */
            identifier?: string | null;
            /**
             * @description URL of the contact's avatar.
             *
             *     Upstream: an empty string when there is none.
             * @example https://cdn.example.com/alice.png
             */
            thumbnail: string;
            /**
             * @description Whether the contact is online or offline, derived from presence. Absent where the response has it beside `payload` instead.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_contact.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/9)
             */
            availability_status?: components["schemas"]["AvailabilityStatus"];
            /**
             * @description Whether the contact is blocked.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_contact.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/18)
             * @example false
             */
            blocked?: boolean;
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
             * @description When the contact was last active, in Unix seconds. Absent when it never was.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_contact.json.jbuilder)
             * @example 1795234487
             */
            last_activity_at?: number;
            /**
             * @description When the contact was created, in Unix seconds.
             *
             *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/models/_contact.json.jbuilder, recordings/upstream-4.10.1.har#/log/entries/9)
             * @example 1795234487
             */
            created_at?: number;
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
         * @description The link to the inbox named in the request. Both fields are null when no inbox was linked.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/0, recordings/upstream-4.10.1.har#/log/entries/1)
         */
        InboxLink: {
            /** @description The linked inbox; null when none was linked. */
            inbox?: components["schemas"]["InboxRecord"] | null;
            /**
             * @description Source ID of the link: the phone number, email address or random UUID under which the contact is known in the inbox, depending on the channel; null when none was linked.
             * @example c7f66b67-a11a-4c28-9168-352cd38f6e8b
             */
            source_id?: string | null;
        };
        /**
         * @description A contact under a key of its own.
         *
         *     Evidence: example (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
         *     The page of create marks `contact` as optional; required here, because a payload without it says nothing.
         */
        ContactWithInboxLink: {
            contact: components["schemas"]["Contact"];
            contact_inbox?: components["schemas"]["InboxLink"];
        };
        /**
         * @description A contact under `payload.contact`, with its ID beside `payload`.
         *
         *     Evidence: example (https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
         *     C5, what stands beside the contact: create: id, availability_status and payload / search and filter: id and payload. Modelled: availability_status optional
         *     C6, nesting of payload: search: payload is an array whose items hold another payload / elsewhere: one level. Modelled: both, the wrapped and the plain contact as items; upstream sends the plain one
         */
        WrappedContact: {
            /**
             * @description ID of the contact.
             * @example 850
             */
            id: number;
            availability_status?: components["schemas"]["AvailabilityStatus"];
            payload: components["schemas"]["ContactWithInboxLink"];
        };
        /**
         * @description A contact in a list, wrapped or plain. Test for the key `payload`.
         *
         *     Upstream: plain.
         *
         *     Evidence: example (https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
         *     Upstream sources: recordings/upstream-4.10.1.har#/log/entries/20
         */
        ContactListItem: components["schemas"]["Contact"] | components["schemas"]["WrappedContact"];
        /**
         * @description One page of contacts in its envelope.
         *
         *     Evidence: example (https://apis.inquirly.ai/search-contacts-16946403e0)
         */
        ContactPage: {
            meta?: components["schemas"]["ContactPageMeta"];
            /** @description The contacts of this page. */
            payload: components["schemas"]["ContactListItem"][];
        };
        /**
         * @description Contacts, in an envelope or as a bare array.
         *
         *     Upstream: an object with `meta` and `payload`, whose items are plain contacts.
         *
         *     Evidence: example (https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
         *     Upstream sources: recordings/upstream-4.10.1.har#/log/entries/20, recordings/upstream-4.10.1.har#/log/entries/24
         *     C4, envelope of several things: search: an object with the array under payload / filter and conversations: a bare array. Modelled: both, as anyOf, for every operation that returns several; upstream always sends the object
         */
        ContactList: components["schemas"]["ContactPage"] | components["schemas"]["ContactListItem"][];
        /**
         * @description A contact to create. The vendor documents these fields only.
         *
         *     Upstream: `additional_attributes`, `blocked`, and `source_id` are read as well, so that sending back a contact that was read stores more than the fields below. All other fields are ignored.
         *
         *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/application_record.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb, recordings/upstream-4.10.1.har#/log/entries/0
         *     The vendor's words: avatar: “Send the form data with the avatar image binary or use the avatar_url”; avatar_url: “The url to a jpeg, png file for the contact avatar”; identifier: “A unique identifier for the contact in external system”; custom_attributes: “An object where you can store custom attributes for contact. example {"type":"customer", "age":30}”
         */
        CreateContactRequest: {
            /**
             * @description ID of an inbox; the page does not explain it.
             *
             *     Upstream: the inbox to link the contact to; an email inbox needs an email address, SMS and WhatsApp inboxes need a phone number.
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
             * @description Phone number.
             *
             *     Upstream: in E.164 notation, a plus sign and at most 15 digits; unique in the account. Uniqueness is checked without a database index, so that two creates at the same time can both succeed.
             * @example +12025550100
             */
            phone_number?: string;
            /**
             * @description The avatar, listed as a binary that is sent as form data, and a string in the example.
             *
             *     Upstream: a string here fails with 500; upload the file in the multipart body, or send `avatar_url`.
             * @example string
             */
            avatar?: string;
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
             */
            custom_attributes?: components["schemas"]["CustomAttributes"];
        };
        /**
         * @description Envelope of a created contact. The ID of the contact stands beside `payload` or on the contact itself: look in both places.
         *
         *     Upstream: on the contact.
         *
         *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0)
         *     Upstream sources: recordings/upstream-4.10.1.har#/log/entries/0
         *     The page marks every field as optional; `payload` is required here, because a response without it says nothing.
         *     C1, place of id and availability_status: example: at the root, beside payload / sense, and upstream: on the contact. Modelled: both, each optional
         *     C2, whose id and availability_status these are: descriptions: a user's / sense of the operation: the contact's. Modelled: the contact's, as upstream responds
         */
        CreateContactResponse: {
            payload: components["schemas"]["ContactWithInboxLink"];
            /**
             * @description ID of the new contact. Absent when it stands on the contact.
             * @example 850
             */
            id?: number;
            /** @description Whether the contact is online or offline. Absent when it stands on the contact. */
            availability_status?: components["schemas"]["AvailabilityStatus"];
        };
        /**
         * @description One comparison of a contact's field.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-filter-16946404e0)
         *     One example is all that the page shows; each field below says what is added.
         */
        FilterCondition: {
            /**
             * @description The field to compare; `name` and `country_code` in the example.
             *
             *     Upstream: also `email`, `phone_number`, `identifier`, `city`, `company` (`company_name` since 4.14), `labels`, `created_at`, `last_activity_at`, `blocked`, or the key of a custom attribute that the account has defined.
             *
             *     Evidence: example (https://apis.inquirly.ai/contact-filter-16946404e0)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/lib/filters/filter_keys.yml, https://github.com/chatwoot/chatwoot/blob/v4.14.0/lib/filters/filter_keys.yml, recordings/upstream-4.10.1.har#/log/entries/28
             * @example country_code
             */
            attribute_key: string;
            /**
             * @description The comparison; `equal_to` in the example.
             *
             *     Upstream: by field,
             *
             *     | field | operators |
             *     |---|---|
             *     | `name`, `email`, `city`, `company` | `equal_to`, `not_equal_to`, `contains`, `does_not_contain` |
             *     | `phone_number` | those four, and `starts_with`, which compares for equality |
             *     | `identifier`, `country_code`, `blocked` | `equal_to`, `not_equal_to` |
             *     | `labels` | `equal_to`, `not_equal_to`, `is_present`, `is_not_present` |
             *     | `created_at`, `last_activity_at` | `is_greater_than`, `is_less_than`, `days_before` |
             *     | a custom attribute | any |
             *
             *     `days_before` takes a number of days, as a string, and means earlier than that many days ago. `not_equal_to` and
             *     `does_not_contain` skip contacts without the field. Any other operator is 422.
             *
             *     Evidence: example (https://apis.inquirly.ai/contact-filter-16946404e0)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/lib/filters/filter_keys.yml, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/helpers/filters/filter_helper.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/services/contacts/filter_service.rb, recordings/upstream-4.10.1.har#/log/entries/26
             * @example equal_to
             */
            filter_operator: string;
            /**
             * @description The values to compare with.
             *
             *     Upstream: equality looks at the first one only, and `contains` at all of them; empty only for `is_present` and `is_not_present`. Check dates and numbers before sending: a malformed one is 500, and before version 4.12 such a value reaches the SQL as it is.
             *
             *     Evidence: example (https://apis.inquirly.ai/contact-filter-16946404e0)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/services/contacts/filter_service.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/helpers/filters/filter_helper.rb, https://github.com/chatwoot/chatwoot/blob/v4.12.0/app/services/filter_service.rb, recordings/upstream-4.10.1.har#/log/entries/27
             */
            values: (string | number | boolean)[];
            /**
             * @description How this condition is joined to the next one: `AND`, or null on the last one.
             *
             *     Upstream: `AND` or `OR`, in any case, on every condition but the last; null, an empty string or no field on the last. One of the two words on the last, or none between two, fails with 500; any other value with 422.
             *
             *     Evidence: example (https://apis.inquirly.ai/contact-filter-16946404e0)
             *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/services/filter_service.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/helpers/filters/filter_helper.rb, recordings/upstream-4.10.1.har#/log/entries/25
             * @example AND
             */
            query_operator?: string | null;
        };
        /**
         * @description The conditions to meet.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-filter-16946404e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/services/filter_service.rb, recordings/upstream-4.10.1.har#/log/entries/25, recordings/upstream-4.10.1.har#/log/entries/29
         */
        FilterContactsRequest: {
            /**
             * @description The conditions.
             *
             *     Upstream: each is joined to the next by its `query_operator`; AND binds tighter than OR, and conditions cannot be grouped. Without this field the request fails with 500.
             */
            payload: components["schemas"]["FilterCondition"][];
        };
        /**
         * @description Envelope of one contact.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/9)
         *     Required as upstream responds; the vendor shows no response.
         */
        GetContactResponse: {
            payload: components["schemas"]["Contact"];
        };
        /**
         * @description The fields of a contact to change. Fields that are left out keep their value. `additional_attributes` (merged since version 4.2, replaced before), `blocked` and `avatar` (a file in a multipart body; a string fails with 500) are read as well, so that sending back a contact that was read changes them; `inbox_id` and all other fields are ignored.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.2.0/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/application_record.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb, recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14, recordings/upstream-4.10.1.har#/log/entries/15, recordings/upstream-4.10.1.har#/log/entries/18)
         *     The vendor shows no body; the fields are those of create.
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
             * @example +12025550100
             */
            phone_number?: string | null;
            /**
             * @description URL of a new JPEG or PNG image. It is downloaded after the response, in which `thumbnail` is still the old one; an unreachable URL causes no error.
             * @example https://example.com/avatar.png
             */
            avatar_url?: string;
            /**
             * @description New ID of the contact in an external system, unique in the account, with regard to case; null removes it, and an empty string is stored.
             * @example crm-42
             */
            identifier?: string | null;
            /** @description Values that are merged into the stored ones, one level deep. Keys that are sent replace stored values (a nested object is replaced whole), keys that are left out are kept, null is stored as null. No operation described here removes a key. */
            custom_attributes?: components["schemas"]["CustomAttributes"];
        };
        /**
         * @description Envelope of a changed contact.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/15)
         *     Required as upstream responds; the vendor shows no response.
         */
        UpdateContactResponse: {
            payload: components["schemas"]["Contact"];
        };
        /**
         * @description One message of a conversation.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-conversations-16946402e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/conversations/partials/_conversation.json.jbuilder, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/message.rb
         */
        Message: {
            /**
             * @description Text of the message.
             *
             *     Upstream: null when it consists of attachments.
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
             * @description Direction; `incoming` in the example.
             *
             *     Upstream: a number: 0 incoming, 1 outgoing, 2 activity, 3 template.
             * @example incoming
             */
            message_type?: string | number;
            /**
             * @description When the message was written; a number in the example.
             *
             *     Upstream: in Unix seconds.
             * @example 1795234487
             */
            created_at?: number;
            /**
             * @description Whether it is a private note.
             * @example false
             */
            private?: boolean;
            /** @description A file that was sent along. The page does not show its fields. */
            attachment?: {
                [key: string]: unknown;
            };
            /** @description Who wrote the message. The page does not show its fields. */
            sender?: {
                [key: string]: unknown;
            };
            /**
             * @description ID of the conversation.
             * @example 12
             */
            conversation_id?: number;
        };
        /**
         * @description The contact, in short.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-conversations-16946402e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/conversations/partials/_conversation.json.jbuilder
         */
        ConversationSender: {
            /**
             * @description ID of the contact.
             * @example 850
             */
            id?: number;
            /**
             * @description Name of the contact.
             *
             *     Upstream: null when it was removed.
             * @example Alice Example
             */
            name?: string | null;
            /**
             * @description URL of the contact's avatar.
             *
             *     Upstream: an empty string when there is none.
             * @example https://cdn.example.com/alice.png
             */
            thumbnail?: string;
            /**
             * @description Kind of channel.
             *
             *     Upstream: for example `Channel::Api`, and beside the sender instead of in it.
             * @example Channel::Api
             */
            channel?: string;
        };
        /**
         * @description One account that an agent belongs to.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-conversations-16946402e0)
         */
        AgentAccount: {
            /**
             * @description ID of the account.
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
        /**
         * @description The member of the team who looks after a conversation.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-conversations-16946402e0)
         */
        Agent: {
            /**
             * @description ID of the agent.
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
             * @description Name that the agent chose to be shown.
             * @example Dana
             */
            display_name?: string;
            /**
             * @description Email address.
             * @example dana@acme.example
             */
            email?: string;
            /**
             * @description ID of the account.
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
        /**
         * @description Who takes part in a conversation.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-conversations-16946402e0)
         */
        ConversationMeta: {
            sender?: components["schemas"]["ConversationSender"];
            assignee?: components["schemas"]["Agent"];
        };
        /**
         * @description One conversation with a contact.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-conversations-16946402e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/views/api/v1/conversations/partials/_conversation.json.jbuilder
         *     The vendor shows the fields without explaining them. Required is what its example shows.
         *     C11, type of times: timestamp and both last-seen times: string / created_at of a message: number. Modelled: both for the three times of a conversation; upstream sends Unix seconds as numbers
         */
        Conversation: {
            /**
             * @description ID of the conversation.
             *
             *     Upstream: counted per account.
             * @example 12
             */
            id: number;
            /**
             * @description ID of the conversation as it is displayed.
             *
             *     Upstream: absent; it is `id`.
             * @example 12
             */
            display_id?: number;
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
            /**
             * @description Status of the conversation; `open` in the example.
             *
             *     Upstream: also `resolved`, `pending` and `snoozed`.
             * @example open
             */
            status: string;
            /**
             * @description A time; a string in the example.
             *
             *     Upstream: when something last happened in it, in Unix seconds.
             * @example 1795234487
             */
            timestamp: number | string;
            /**
             * @description When the contact last looked; a string in the example.
             *
             *     Upstream: in Unix seconds, 0 for never.
             * @example 1795234487
             */
            contact_last_seen_at: number | string;
            /**
             * @description When an agent last looked; a string in the example.
             *
             *     Upstream: in Unix seconds, 0 for never.
             * @example 1795234487
             */
            agent_last_seen_at: number | string;
            /**
             * @description Number of unread messages.
             *
             *     Upstream: of those from the contact.
             * @example 1
             */
            unread_count: number;
            /**
             * @description Messages of the conversation.
             *
             *     Upstream: the last one, or none.
             */
            messages: components["schemas"]["Message"][];
            meta: components["schemas"]["ConversationMeta"];
            /** @description Further attributes of the conversation. */
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
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/34)
         *     Required as upstream responds; the vendor shows the bare array.
         */
        ConversationEnvelope: {
            /** @description The conversations, the most recently active first. */
            payload: components["schemas"]["Conversation"][];
        };
        /**
         * @description A contact's conversations, as a bare array or in an envelope.
         *
         *     Upstream: in the envelope, the most recently active first.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-conversations-16946402e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/conversations_controller.rb, recordings/upstream-4.10.1.har#/log/entries/34
         *     The contradiction C4 is told at the list of contacts.
         */
        ListContactConversationsResponse: components["schemas"]["ConversationEnvelope"] | components["schemas"]["Conversation"][];
        /**
         * @description The inbox to link, and the contact's source ID in it.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/contact_inboxes_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb, recordings/upstream-4.10.1.har#/log/entries/32)
         *     Required because upstream fails without it.
         */
        CreateContactInboxRequest: {
            /**
             * @description ID of the inbox.
             * @example 1
             */
            inbox_id: number;
            /**
             * @description Source ID of the link. When absent, the contact's email address or phone number is taken where the channel uses one, and a random UUID on API and website inboxes. An empty string fails with 500.
             * @example crm-42
             */
            source_id?: string;
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
         * @description An inbox, and the contact's source ID in it.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/31, recordings/upstream-4.10.1.har#/log/entries/33)
         *     Required as upstream responds; the vendor shows no response.
         */
        ContactableInbox: {
            /**
             * @description Source ID of the link: the phone number, email address or random UUID under which the contact is known in the inbox, depending on the channel.
             * @example c7f66b67-a11a-4c28-9168-352cd38f6e8b
             */
            source_id: string;
            inbox: components["schemas"]["InboxSummary"];
        };
        /**
         * @description Envelope of the inboxes that can reach a contact.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/33)
         *     Required as upstream responds; the vendor shows no response.
         */
        ListContactableInboxesResponse: {
            /** @description The inboxes. */
            payload: components["schemas"]["ContactableInbox"][];
        };
        /**
         * @description Envelope of a contact's labels.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/label_concern.rb)
         *     Required as upstream responds; the vendor shows no response.
         */
        ContactLabelsResponse: {
            /** @description Names of the labels. */
            payload: string[];
        };
        /**
         * @description The labels that a contact shall have from now on.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/labels_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/label_concern.rb)
         *     Required so that no call clears all labels by leaving the field out, which upstream takes for an empty list.
         */
        SetContactLabelsRequest: {
            /** @description Names of the labels, all of them; an empty array removes every label. A comma inside a name makes two labels of it, unless the name is quoted. */
            labels: string[];
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
         * @description The contact that was created.
         *
         *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0)
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
         * @description Bad Request; the page says neither when, nor with which body.
         *
         *     Upstream: the request could not be parsed, for example because its body is not valid JSON. Parsing comes before authentication, so that this status says nothing about the credential. Values that break a rule are 422. The body is JSON only when the request asked for it with `Accept: application/json`.
         *
         *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0)
         *     Upstream sources: recordings/upstream-4.10.1.har#/log/entries/8, recordings/upstream-4.10.1.har#/log/entries/3
         *     The order, and the body without that header, were seen when upstream was run, and not recorded.
         */
        CreationRefusedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
                "text/html": string;
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
         *     Evidence: example (https://apis.inquirly.ai/search-contacts-16946403e0)
         */
        ContactsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactList"];
            };
        };
        /**
         * @description One page of the contacts that meet the conditions.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-filter-16946404e0)
         */
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
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/services/contacts/filter_service.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/helpers/filters/filter_helper.rb, recordings/upstream-4.10.1.har#/log/entries/26, recordings/upstream-4.10.1.har#/log/entries/27, recordings/upstream-4.10.1.har#/log/entries/28)
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
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/9)
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
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/15)
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
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/39)
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
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb)
         */
        ContactOnlineError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /**
         * @description The contact's conversations.
         *
         *     Upstream: at most the 20 most recently active; an empty `payload` when there are none.
         *
         *     Evidence: example (https://apis.inquirly.ai/contact-conversations-16946402e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/conversations_controller.rb, recordings/upstream-4.10.1.har#/log/entries/34
         */
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
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/31)
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
         * @description The inboxes, each with the source ID that would be used.
         *
         *     Evidence: upstream (recordings/upstream-4.10.1.har#/log/entries/33)
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
         * @description The labels of the contact.
         *
         *     Evidence: upstream (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/label_concern.rb)
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
         * @description ID of the account that owns the contacts.
         *
         *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
         *     The vendor's words: “The numeric ID of the account”
         *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
         *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
         * @example 1
         */
        account_id: number;
        /**
         * @description Field to sort by.
         *
         *     Upstream: ascending, or descending with the prefix `-`; names, email addresses and phone numbers compare without regard to case. Contacts with equal values have no defined order, and neither have all contacts without `sort`: while paging, some may repeat or be missed. Unless `created_at` is added, which decides between equal ones; a server that does not know a field ignores it.
         *
         *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
         *     On the page of search, without a word on the minus sign; no page shows it for the list or for filter.
         *     C10, whether contacts have last_activity_at: values of sort: it can be sorted by / contact examples: no contact shows it. Modelled: both, the sort value and an optional field of the contact
         * @example -last_activity_at
         */
        sort: components["schemas"]["ContactSort"] | components["schemas"]["TotalContactSort"];
        /**
         * @description Page to return.
         *
         *     Upstream: counted from 1, with 15 contacts on a page; 0, a negative number or a word is read as the first page (a search fails with 500 from 4.11 on), and a page beyond the last one is empty.
         *
         *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/30
         *     On the page of search with the default, on that of filter without it; no page shows it for the list.
         * @example 2
         */
        page: number;
        /**
         * @description Text to look for in name, identifier, email address or phone number.
         *
         *     Upstream: a contact matches when one of them contains the text, without regard to case except in the identifier; `%` and `_` act as wildcards. A plus sign must be percent-encoded (`%2B`), because an unencoded one means a space.
         *
         *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
         *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/20
         * @example +12025550100
         */
        q: string;
        /**
         * @description ID of the contact.
         *
         *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
         *     On the page of the conversations; the other operations have no page that shows it.
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
                 * @description Field to sort by.
                 *
                 *     Upstream: ascending, or descending with the prefix `-`; names, email addresses and phone numbers compare without regard to case. Contacts with equal values have no defined order, and neither have all contacts without `sort`: while paging, some may repeat or be missed. Unless `created_at` is added, which decides between equal ones; a server that does not know a field ignores it.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
                 *     On the page of search, without a word on the minus sign; no page shows it for the list or for filter.
                 *     C10, whether contacts have last_activity_at: values of sort: it can be sorted by / contact examples: no contact shows it. Modelled: both, the sort value and an optional field of the contact
                 * @example -last_activity_at
                 */
                sort?: components["parameters"]["sort"];
                /**
                 * @description Page to return.
                 *
                 *     Upstream: counted from 1, with 15 contacts on a page; 0, a negative number or a word is read as the first page (a search fails with 500 from 4.11 on), and a page beyond the last one is empty.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/30
                 *     On the page of search with the default, on that of filter without it; no page shows it for the list.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     The vendor's words: “The numeric ID of the account”
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
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     The vendor's words: “The numeric ID of the account”
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
                "multipart/form-data": {
                    /**
                     * @description ID of the inbox to link the contact to.
                     * @example 1
                     */
                    inbox_id: number;
                    /**
                     * @description Name of the contact.
                     * @example Alice Example
                     */
                    name?: string;
                    /**
                     * @description Email address.
                     * @example alice@acme.example
                     */
                    email?: string;
                    /**
                     * @description Phone number.
                     * @example +12025550100
                     */
                    phone_number?: string;
                    /**
                     * Format: binary
                     * @description The avatar itself.
                     * @example (bytes)
                     */
                    avatar?: Blob;
                    /**
                     * @description URL of a JPEG or PNG image.
                     * @example https://example.com/a.png
                     */
                    avatar_url?: string;
                    /**
                     * @description Unique identifier of the contact in an external system.
                     * @example crm-42
                     */
                    identifier?: string;
                    /** @description Values to store under keys of your own. */
                    custom_attributes?: components["schemas"]["CustomAttributes"];
                };
            };
        };
        responses: {
            200: components["responses"]["ContactCreated"];
            400: components["responses"]["CreationRefusedError"];
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
            query?: {
                /**
                 * @description Text to look for in name, identifier, email address or phone number.
                 *
                 *     Upstream: a contact matches when one of them contains the text, without regard to case except in the identifier; `%` and `_` act as wildcards. A plus sign must be percent-encoded (`%2B`), because an unencoded one means a space.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/20
                 * @example +12025550100
                 */
                q?: components["parameters"]["q"];
                /**
                 * @description Field to sort by.
                 *
                 *     Upstream: ascending, or descending with the prefix `-`; names, email addresses and phone numbers compare without regard to case. Contacts with equal values have no defined order, and neither have all contacts without `sort`: while paging, some may repeat or be missed. Unless `created_at` is added, which decides between equal ones; a server that does not know a field ignores it.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
                 *     On the page of search, without a word on the minus sign; no page shows it for the list or for filter.
                 *     C10, whether contacts have last_activity_at: values of sort: it can be sorted by / contact examples: no contact shows it. Modelled: both, the sort value and an optional field of the contact
                 * @example -last_activity_at
                 */
                sort?: components["parameters"]["sort"];
                /**
                 * @description Page to return.
                 *
                 *     Upstream: counted from 1, with 15 contacts on a page; 0, a negative number or a word is read as the first page (a search fails with 500 from 4.11 on), and a page beyond the last one is empty.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/30
                 *     On the page of search with the default, on that of filter without it; no page shows it for the list.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     The vendor's words: “The numeric ID of the account”
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
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    filterContacts: {
        parameters: {
            query?: {
                /**
                 * @description Page to return.
                 *
                 *     Upstream: counted from 1, with 15 contacts on a page; 0, a negative number or a word is read as the first page (a search fails with 500 from 4.11 on), and a page beyond the last one is empty.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb, recordings/upstream-4.10.1.har#/log/entries/30
                 *     On the page of search with the default, on that of filter without it; no page shows it for the list.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Field to sort by.
                 *
                 *     Upstream: ascending, or descending with the prefix `-`; names, email addresses and phone numbers compare without regard to case. Contacts with equal values have no defined order, and neither have all contacts without `sort`: while paging, some may repeat or be missed. Unless `created_at` is added, which decides between equal ones; a server that does not know a field ignores it.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
                 *     Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb, https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
                 *     On the page of search, without a word on the minus sign; no page shows it for the list or for filter.
                 *     C10, whether contacts have last_activity_at: values of sort: it can be sorted by / contact examples: no contact shows it. Modelled: both, the sort value and an optional field of the contact
                 * @example -last_activity_at
                 */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     The vendor's words: “The numeric ID of the account”
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
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     The vendor's words: “The numeric ID of the account”
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description ID of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     On the page of the conversations; the other operations have no page that shows it.
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
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     The vendor's words: “The numeric ID of the account”
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description ID of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     On the page of the conversations; the other operations have no page that shows it.
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     The vendor's words: “The numeric ID of the account”
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description ID of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     On the page of the conversations; the other operations have no page that shows it.
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
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            422: components["responses"]["ContactOnlineError"];
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
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     The vendor's words: “The numeric ID of the account”
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description ID of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     On the page of the conversations; the other operations have no page that shows it.
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
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createContactInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     The vendor's words: “The numeric ID of the account”
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description ID of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     On the page of the conversations; the other operations have no page that shows it.
                 *     C8, type of ids: account_id: integer / contact id, and inbox_id when creating: number. Modelled: integer for all; no fraction was ever seen
                 * @example 850
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description The inbox, and the contact's source ID in it. */
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
            default: components["responses"]["UnexpectedError"];
        };
    };
    listContactableInboxes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     The vendor's words: “The numeric ID of the account”
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description ID of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     On the page of the conversations; the other operations have no page that shows it.
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
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listContactLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     The vendor's words: “The numeric ID of the account”
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description ID of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     On the page of the conversations; the other operations have no page that shows it.
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
            400: components["responses"]["BadRequestError"];
            401: components["responses"]["UnauthorizedError"];
            404: components["responses"]["NotFoundError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    setContactLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the account that owns the contacts.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0, https://apis.inquirly.ai/contact-filter-16946404e0)
                 *     The vendor's words: “The numeric ID of the account”
                 *     C7, type of the account id: create, search and conversations: integer / filter: string. Modelled: integer; in a URL the two look alike
                 *     C12, the ids in the printed URLs: path template: a placeholder / example URLs: nothing, so that two slashes meet. Modelled: the placeholder, always required
                 * @example 1
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description ID of the contact.
                 *
                 *     Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
                 *     On the page of the conversations; the other operations have no page that shows it.
                 *     C8, type of ids: account_id: integer / contact id, and inbox_id when creating: number. Modelled: integer for all; no fraction was ever seen
                 * @example 850
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description All labels that the contact shall have. */
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
            422: components["responses"]["UnprocessableContentError"];
            429: components["responses"]["TooManyRequestsError"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
