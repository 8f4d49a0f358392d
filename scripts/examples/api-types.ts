export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every entry point of the API */
        get: operations["getEntryPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** News, latest first */
        get: operations["listNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Number of news by year and month */
        get: operations["getNewsArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One piece of news */
        get: operations["getNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event for a calendar */
        get: operations["getEventCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Free seats at an event now */
        get: operations["getEventAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register for an event */
        post: operations["registerForEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events; upcoming ones unless told otherwise */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/initiatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Initiatives in alphabetical order */
        get: operations["listInitiatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/initiatives/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One initiative */
        get: operations["getInitiative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board on a day, chair first */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/chairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chairs over the years, latest first */
        get: operations["listChairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members, partners and other associations */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents, latest first */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contact details and staffing */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that has changed, oldest first
         * @description Whoever follows `next` has all that is published, and never misses that something is gone. `since=0` is for who has nothing. A 410 carries `restart`, the address to start again from.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/news.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest 50 pieces of news (RSS) */
        get: operations["getNewsFeedAsRss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/news.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest 50 pieces of news (Atom) */
        get: operations["getNewsFeedAsAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/news.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest 50 pieces of news (JSON Feed) */
        get: operations["getNewsFeedAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/events.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events from 90 days back (calendar) */
        get: operations["getEventsFeedAsIcs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/events.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events from 90 days back (Atom) */
        get: operations["getEventsFeedAsAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/events.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events from 90 days back (JSON Feed) */
        get: operations["getEventsFeedAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/initiatives.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All initiatives (JSON Feed) */
        get: operations["getInitiativesFeedAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/newsletters.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest 50 issues of the newsletter (RSS) */
        get: operations["getNewslettersFeedAsRss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/newsletters.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest 50 issues of the newsletter (Atom) */
        get: operations["getNewslettersFeedAsAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/newsletters.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest 50 issues of the newsletter (JSON Feed) */
        get: operations["getNewslettersFeedAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/newsletters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sent issues of the newsletter, latest first */
        get: operations["listNewsletters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/newsletters/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One sent issue of the newsletter
         * @description As it was sent: what is edited later in news and events changes nothing in it.
         */
        get: operations["getNewsletter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/newsletter/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Subscribe to the newsletter */
        post: operations["subscribeToNewsletter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This API as OpenAPI 3.1
         * @description For tools: types, clients, checks. `lang` chooses the language of the descriptions.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documentation for people */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "content.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something has changed
         * @description Sent by Standard Webhooks to the address of the API client, and again for up to three days until the answer is 2xx. The same `webhook-id` may come several times.
         */
        post: operations["contentChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Board: {
            /**
             * Format: date
             * @description The day that the answer is about.
             */
            on: string;
            /** @description The chair first. */
            members: components["schemas"]["BoardMember"][];
        };
        BoardMember: {
            name: string;
            /** @description Abbreviation of the party, such as `S`. */
            party: string | null;
            role: components["schemas"]["BoardRole"];
            /** @description The owner that appointed the member. */
            organisation: components["schemas"]["OrganisationRef"] | null;
            /**
             * Format: date
             * @description First day in the role.
             */
            from: string;
            /** @description Last day in the role; null until further notice. */
            to: string | null;
            image: components["schemas"]["Image"] | null;
        };
        /**
         * @description `chair`: Chair; `vice-chair`: Vice chair; `member`: Member; `substitute`: Substitute.
         * @enum {string}
         */
        BoardRole: "chair" | "vice-chair" | "member" | "substitute";
        Chair: {
            name: string;
            /** @description Abbreviation of the party, such as `S`. */
            party: string | null;
            /** @description The owner that appointed the member. */
            organisation: components["schemas"]["OrganisationRef"] | null;
            /**
             * Format: date
             * @description First day in the role.
             */
            from: string;
            /** @description Last day in the role; null until further notice. */
            to: string | null;
        };
        ChairList: {
            /** @description The items of this page. */
            items: components["schemas"]["Chair"][];
            /** @description The number of items on all pages. */
            total: number;
            /** @description The next page, or null on the last one. */
            next: string | null;
        };
        Change: {
            /** @description The number of the change: 1, 2, 3 … without gaps. */
            seq: number;
            /** @enum {string} */
            topic: "news" | "events" | "initiatives" | "organisations" | "documents" | "board" | "contact" | "newsletters";
            id: string;
            /** @description Absent for documents, board and contact. */
            slug: string | null;
            /**
             * @description `published`: has become public; `updated`: is other, or something seen in it is; `removed`: is no longer public.
             * @enum {string}
             */
            action: "published" | "updated" | "removed";
            /** Format: date-time */
            at: string;
            /**
             * Format: uri
             * @description Where it can be read, or could.
             */
            url: string;
        };
        ChangeList: {
            /** @description Oldest first. */
            items: components["schemas"]["Change"][];
            /**
             * Format: uri
             * @description The address to ask next time; always there.
             */
            next: string;
            /** @description The number of the latest change. */
            latest: number;
        };
        Contact: {
            /** @description Name of the association. */
            name: string;
            /** @description Organisation number. */
            orgNumber: string | null;
            /** @description Postal address, with line breaks. */
            address: string | null;
            email: string | null;
            phone: string | null;
            /** @description Who answers journalists. */
            mediaContact: {
                name: string | null;
                email: string | null;
                phone: string | null;
            } | null;
            /** @description How the office is staffed by week where it differs, as in summer. */
            staffing: {
                year: number;
                /** @description First week (ISO 8601). */
                weekFrom: number;
                /** @description Last week, included. */
                weekTo: number;
                /** @description Whether the office is staffed then. */
                staffed: boolean;
                note: string | null;
            }[];
        };
        Document: {
            title: string;
            kind: components["schemas"]["DocumentKind"];
            /** @description The day of the document itself. */
            date: string | null;
            /**
             * Format: uri
             * @description The file.
             */
            url: string;
            /** @description Media type of the file. */
            mimeType: string;
            /** @description Size of the file. */
            bytes: number;
            /** @description Language of the document. */
            lang: ("sv" | "en") | null;
            /** @description The initiative that the document belongs to. */
            initiative: components["schemas"]["Ref"] | null;
            /** @description The event that the document belongs to. */
            event: components["schemas"]["Ref"] | null;
        };
        /**
         * @description `minutes`: Minutes; `annual-report`: Annual report; `interim-report`: Interim report; `final-report`: Final report; `evaluation`: Evaluation; `presentation`: Presentation; `agreement`: Agreement; `other`: Other document.
         * @enum {string}
         */
        DocumentKind: "minutes" | "annual-report" | "interim-report" | "final-report" | "evaluation" | "presentation" | "agreement" | "other";
        DocumentList: {
            /** @description The items of this page. */
            items: components["schemas"]["Document"][];
            /** @description The number of items on all pages. */
            total: number;
            /** @description The next page, or null on the last one. */
            next: string | null;
        };
        DocumentRef: {
            title: string;
            kind: components["schemas"]["DocumentKind"];
            /** @description The day of the document itself. */
            date: string | null;
            /**
             * Format: uri
             * @description The file.
             */
            url: string;
            /** @description Media type of the file. */
            mimeType: string;
            /** @description Size of the file. */
            bytes: number;
            /** @description Language of the document. */
            lang: ("sv" | "en") | null;
        };
        EntryPoints: {
            name: string;
            /** @description Every entry point with its method; what is in braces is filled in. */
            entryPoints: {
                /** @enum {string} */
                method: "GET" | "POST";
                url: string;
                summary: string;
            }[];
        };
        Event: {
            /** @description The same as long as the item exists. */
            id: string;
            /** @description The name of the item in addresses. */
            slug: string;
            title: string;
            kind: components["schemas"]["EventKind"];
            /** @description Lead. */
            lead: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @description Null where another calendar does not say. */
            endsAt: string | null;
            /** @description The time zone to show the times in (IANA). */
            timeZone: string;
            status: components["schemas"]["EventStatus"];
            /** @description Whether one can take part online. */
            online: boolean;
            /** @description The place; null for an event that is only online. */
            venue: {
                name: string | null;
                address: string | null;
            } | null;
            organisers: components["schemas"]["OrganisationRef"][];
            registration: components["schemas"]["EventRegistrationFacts"];
            image: components["schemas"]["Image"] | null;
            /** @description The calendar that it has been fetched from. */
            source: {
                /** @description Whose calendar. */
                name: string;
                /**
                 * Format: uri
                 * @description The calendar, or the page of the event there.
                 */
                url: string;
            } | null;
            /**
             * Format: uri
             * @description Address of the item in the API.
             */
            url: string;
            /** @description Page of the event for people; for a fetched one that of the other calendar, or null. */
            webUrl: string | null;
            /** @description The whole invitation. */
            body: components["schemas"]["RichText"] | null;
            /** @description Items of the programme in order. */
            programme: components["schemas"]["ProgrammeItem"][];
            /** @description Slides and other material of the speakers. */
            presentations: components["schemas"]["DocumentRef"][];
            /** @description What the participants thought. */
            survey: components["schemas"]["Survey"] | null;
            /** @description How many came. */
            attendance: number | null;
            /** @description Initiatives that it is about. */
            initiatives: components["schemas"]["Ref"][];
        };
        EventAvailability: {
            /** @description The number of seats; null for no limit. */
            seatsMax: number | null;
            /** @description Free seats; null for no limit. */
            seatsLeft: number | null;
            /** @description How many are in line. */
            waitingList: number;
            /**
             * @description `waiting-list`: who registers now is put in line.
             * @enum {string}
             */
            registration: "open" | "closed" | "waiting-list" | "not-needed";
            /** @description When registration closes. */
            closesAt: string | null;
        };
        EventItem: {
            /** @description The same as long as the item exists. */
            id: string;
            /** @description The name of the item in addresses. */
            slug: string;
            title: string;
            kind: components["schemas"]["EventKind"];
            /** @description Lead. */
            lead: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @description Null where another calendar does not say. */
            endsAt: string | null;
            /** @description The time zone to show the times in (IANA). */
            timeZone: string;
            status: components["schemas"]["EventStatus"];
            /** @description Whether one can take part online. */
            online: boolean;
            /** @description The place; null for an event that is only online. */
            venue: {
                name: string | null;
                address: string | null;
            } | null;
            organisers: components["schemas"]["OrganisationRef"][];
            registration: components["schemas"]["EventRegistrationFacts"];
            image: components["schemas"]["Image"] | null;
            /** @description The calendar that it has been fetched from. */
            source: {
                /** @description Whose calendar. */
                name: string;
                /**
                 * Format: uri
                 * @description The calendar, or the page of the event there.
                 */
                url: string;
            } | null;
            /**
             * Format: uri
             * @description Address of the item in the API.
             */
            url: string;
            /** @description Page of the event for people; for a fetched one that of the other calendar, or null. */
            webUrl: string | null;
        };
        /**
         * @description `breakfast-meeting`: Breakfast meeting; `webinar`: Webinar; `conference`: Conference; `workshop`: Workshop; `training`: Training; `meeting`: Meeting; `other`: Other.
         * @enum {string}
         */
        EventKind: "breakfast-meeting" | "webinar" | "conference" | "workshop" | "training" | "meeting" | "other";
        EventList: {
            /** @description The items of this page. */
            items: components["schemas"]["EventItem"][];
            /** @description The number of items on all pages. */
            total: number;
            /** @description The next page, or null on the last one. */
            next: string | null;
        };
        EventRegistrationFacts: {
            mode: components["schemas"]["RegistrationMode"];
            /** @description When registration closes. */
            closesAt: string | null;
            /** @description The number of seats; null for no limit. */
            seatsMax: number | null;
            /** @description Where to register when that is elsewhere. */
            url: string | null;
        };
        /**
         * @description `scheduled`: Scheduled; `postponed`: Postponed; `cancelled`: Cancelled.
         * @enum {string}
         */
        EventStatus: "scheduled" | "postponed" | "cancelled";
        Image: {
            /**
             * Format: uri
             * @description The image in full size.
             */
            url: string;
            /** @description What it shows, for those who do not see it. */
            alt: string;
            /** @description Caption. */
            caption: string | null;
            /** @description Photographer or author. To be shown. */
            credit: string | null;
            /** @description Width in pixels. */
            width: number;
            /** @description Height in pixels. */
            height: number;
            /** @description What matters most, in per cent from the left and the top: `object-position` where it is cropped. */
            focalPoint: {
                x: number;
                y: number;
            };
            /** @description The same image in other sizes and formats, for `srcset`. */
            sizes: components["schemas"]["ImageSize"][];
        };
        ImageSize: {
            /** @description `small`, `medium` and `large` with the format are the whole image; `card` and `square` are cropped. */
            name: string;
            /** Format: uri */
            url: string;
            /** @description Width in pixels. */
            width: number;
            /** @description Height in pixels. */
            height: number;
            /** @description Media type, such as `image/avif`; take the smallest that the reader can show. */
            type: string;
        };
        Initiative: {
            /** @description The same as long as the item exists. */
            id: string;
            /** @description The name of the item in addresses. */
            slug: string;
            title: string;
            kind: components["schemas"]["InitiativeKind"];
            status: components["schemas"]["InitiativeStatus"];
            /** @description Lead: one to three sentences. */
            lead: string;
            /** @description Lowest age; null for no limit. */
            ageFrom: number | null;
            /** @description Highest age, included; null for no limit. */
            ageTo: number | null;
            /** @description For whom, in words to search by. */
            targetGroups: string[];
            /** @description Municipalities where it is offered. */
            municipalities: string[];
            startsOn: string | null;
            endsOn: string | null;
            image: components["schemas"]["Image"] | null;
            /**
             * Format: uri
             * @description Address of the item in the API.
             */
            url: string;
            /**
             * Format: uri
             * @description Page of the item for people.
             */
            webUrl: string;
            /** @description Goal. */
            goal: components["schemas"]["RichText"] | null;
            /** @description The target group as a text. */
            targetGroup: components["schemas"]["RichText"] | null;
            /** @description What it is to do. */
            assignment: components["schemas"]["RichText"] | null;
            /** @description Background. */
            background: components["schemas"]["RichText"] | null;
            /** @description Result. */
            result: components["schemas"]["RichText"] | null;
            /** @description Who pays. */
            funding: {
                source: string;
                /** @description Amount in Swedish kronor. */
                amountSek: number | null;
                year: number | null;
            }[];
            /** @description Those who run it. */
            owners: components["schemas"]["OrganisationRef"][];
            /** @description Those who take part in it. */
            partners: components["schemas"]["OrganisationRef"][];
            contacts: {
                name: string;
                role: string | null;
                email: string | null;
                phone: string | null;
            }[];
            /** @description Reports and evaluations. */
            reports: components["schemas"]["DocumentRef"][];
            /** @description What participants say. */
            voices: {
                quote: string;
                attribution: string | null;
            }[];
            /** @description News about it. */
            news: components["schemas"]["Ref"][];
            /** @description Events about it. */
            events: components["schemas"]["Ref"][];
        };
        InitiativeItem: {
            /** @description The same as long as the item exists. */
            id: string;
            /** @description The name of the item in addresses. */
            slug: string;
            title: string;
            kind: components["schemas"]["InitiativeKind"];
            status: components["schemas"]["InitiativeStatus"];
            /** @description Lead: one to three sentences. */
            lead: string;
            /** @description Lowest age; null for no limit. */
            ageFrom: number | null;
            /** @description Highest age, included; null for no limit. */
            ageTo: number | null;
            /** @description For whom, in words to search by. */
            targetGroups: string[];
            /** @description Municipalities where it is offered. */
            municipalities: string[];
            startsOn: string | null;
            endsOn: string | null;
            image: components["schemas"]["Image"] | null;
            /**
             * Format: uri
             * @description Address of the item in the API.
             */
            url: string;
            /**
             * Format: uri
             * @description Page of the item for people.
             */
            webUrl: string;
        };
        /**
         * @description `individual`: For individuals; `structural`: Structural.
         * @enum {string}
         */
        InitiativeKind: "individual" | "structural";
        InitiativeList: {
            /** @description The items of this page. */
            items: components["schemas"]["InitiativeItem"][];
            /** @description The number of items on all pages. */
            total: number;
            /** @description The next page, or null on the last one. */
            next: string | null;
        };
        /**
         * @description `planned`: Planned; `ongoing`: Ongoing; `completed`: Completed; `implemented`: Implemented.
         * @enum {string}
         */
        InitiativeStatus: "planned" | "ongoing" | "completed" | "implemented";
        IssueItem: {
            /**
             * @description What it is about; `text` was written for the issue.
             * @enum {string}
             */
            type: "news" | "event" | "initiative" | "text";
            /** @description Heading. */
            title: string | null;
            /** @description The text without markup. */
            text: string | null;
            /** @description The text as HTML, without the heading. Headings of its own begin at h3. */
            html: string;
            /** @description Where to read on; null for `text`. */
            url: string | null;
            image: components["schemas"]["Image"] | null;
        };
        JsonFeed: {
            /** @constant */
            version: "https://jsonfeed.org/version/1.1";
            title: string;
            /** Format: uri */
            home_page_url: string;
            /** Format: uri */
            feed_url: string;
            /** @enum {string} */
            language: "sv" | "en";
            authors: {
                name: string;
            }[];
            items: components["schemas"]["JsonFeedItem"][];
        };
        JsonFeedItem: {
            id: string;
            /** Format: uri */
            url?: string;
            title: string;
            summary: string;
            content_html: string;
            /** Format: uri */
            image?: string;
            /** Format: date-time */
            date_published?: string;
            /** Format: date-time */
            date_modified: string;
            /** @enum {string} */
            language?: "sv" | "en";
            attachments?: {
                /** Format: uri */
                url: string;
                mime_type: string;
                title?: string;
            }[];
        };
        Link: {
            label: string;
            url: string;
        };
        News: {
            /** @description The same as long as the item exists. */
            id: string;
            /** @description The name of the item in addresses. */
            slug: string;
            title: string;
            /** @description Lead: one to three sentences. */
            lead: string;
            /**
             * Format: date-time
             * @description When it was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            image: components["schemas"]["Image"] | null;
            /**
             * Format: uri
             * @description Address of the item in the API.
             */
            url: string;
            /**
             * Format: uri
             * @description Page of the item for people.
             */
            webUrl: string;
            /** @description The text. */
            body: components["schemas"]["RichText"] | null;
            /** @description Further reading. */
            links: components["schemas"]["Link"][];
            /** @description Initiatives that it is about. */
            initiatives: components["schemas"]["Ref"][];
            /** @description Events that it is about. */
            events: components["schemas"]["Ref"][];
            /** @description Documents that belong to it. */
            documents: components["schemas"]["DocumentRef"][];
        };
        NewsArchive: {
            years: {
                year: number;
                /** @description The number of news. */
                count: number;
                /** @description Months that have news, 1 to 12. */
                months: {
                    month: number;
                    count: number;
                }[];
            }[];
        };
        NewsItem: {
            /** @description The same as long as the item exists. */
            id: string;
            /** @description The name of the item in addresses. */
            slug: string;
            title: string;
            /** @description Lead: one to three sentences. */
            lead: string;
            /**
             * Format: date-time
             * @description When it was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            image: components["schemas"]["Image"] | null;
            /**
             * Format: uri
             * @description Address of the item in the API.
             */
            url: string;
            /**
             * Format: uri
             * @description Page of the item for people.
             */
            webUrl: string;
        };
        NewsList: {
            /** @description The items of this page. */
            items: components["schemas"]["NewsItem"][];
            /** @description The number of items on all pages. */
            total: number;
            /** @description The next page, or null on the last one. */
            next: string | null;
        };
        Newsletter: {
            /** @description The name of the issue in addresses. Never changes. */
            slug: string;
            title: string;
            /** @description The line after the subject in the inbox. */
            preheader: string | null;
            /**
             * Format: date-time
             * @description When it began to be sent.
             */
            sentAt: string;
            /**
             * Format: uri
             * @description Address of the item in the API.
             */
            url: string;
            /**
             * Format: uri
             * @description Page of the item for people.
             */
            webUrl: string;
            /** @description The whole issue as HTML for a web page, without its title and without personal links. Headings begin at h2. */
            html: string;
            /** @description The whole issue without markup. */
            text: string;
            /** @description The parts of the issue, in order. */
            items: components["schemas"]["IssueItem"][];
        };
        NewsletterItem: {
            /** @description The name of the issue in addresses. Never changes. */
            slug: string;
            title: string;
            /** @description The line after the subject in the inbox. */
            preheader: string | null;
            /**
             * Format: date-time
             * @description When it began to be sent.
             */
            sentAt: string;
            /**
             * Format: uri
             * @description Address of the item in the API.
             */
            url: string;
            /**
             * Format: uri
             * @description Page of the item for people.
             */
            webUrl: string;
        };
        NewsletterList: {
            /** @description The items of this page. */
            items: components["schemas"]["NewsletterItem"][];
            /** @description The number of items on all pages. */
            total: number;
            /** @description The next page, or null on the last one. */
            next: string | null;
        };
        OpenApiDocument: {
            openapi: string;
            paths: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Organisation: {
            slug: string;
            name: string;
            /** @description The own website of the organisation. */
            website: string | null;
            kind: components["schemas"]["OrganisationKind"];
            /** @description Whether it is one of the owners of the association. */
            isOwner: boolean;
            logo: components["schemas"]["Image"] | null;
        };
        /**
         * @description `municipality`: Municipality; `region`: Region; `authority`: Authority; `association`: Coordination association; `partner`: Partner; `other`: Other.
         * @enum {string}
         */
        OrganisationKind: "municipality" | "region" | "authority" | "association" | "partner" | "other";
        OrganisationList: {
            /** @description The items of this page. */
            items: components["schemas"]["Organisation"][];
            /** @description The number of items on all pages. */
            total: number;
            /** @description The next page, or null on the last one. */
            next: string | null;
        };
        OrganisationRef: {
            slug: string;
            name: string;
            /** @description The own website of the organisation. */
            website: string | null;
        };
        Problem: {
            /** @description `about:blank`: the status says what it is. */
            type: string;
            /** @description The kind of problem. */
            title: string;
            /** @description Status of the answer. */
            status: number;
            /** @description What is wrong and what to do, in Swedish or English by `Accept-Language`. */
            detail: string;
            /** @description Everything that is wrong in what was sent. */
            errors?: ({
                /** @description The field sent (JSON Pointer, RFC 6901). */
                pointer: string;
                detail: string;
            } | {
                /** @description The parameter in the address. */
                parameter: string;
                detail: string;
            })[];
        } & {
            [key: string]: unknown;
        };
        ProgrammeItem: {
            startsAt: string | null;
            endsAt: string | null;
            title: string;
            description: string | null;
            speakers: {
                name: string;
                title: string | null;
                organisation: string | null;
            }[];
        };
        Ref: {
            slug: string;
            title: string;
            /**
             * Format: uri
             * @description Address of the item in the API.
             */
            url: string;
            /**
             * Format: uri
             * @description Page of the item for people.
             */
            webUrl: string;
        };
        RegistrationAnswer: {
            /**
             * @description A seat or the waiting list. An address that is registered already gets the answer of a new one; the mail tells.
             * @enum {string}
             */
            place: "seat" | "waiting-list";
            /** @description The number in line; null for a seat. */
            position: number | null;
            event: components["schemas"]["Ref"];
        };
        RegistrationInput: {
            name: string;
            /** Format: email */
            email: string;
            organisation?: string;
            /** @description Such as food, hearing loop or interpreter. Shown only to whoever arranges the event. */
            needs?: string;
            /**
             * @description Language of the mail.
             * @enum {string}
             */
            lang?: "sv" | "en";
            /**
             * @description Consent that the person has given. In a form: a ticked box.
             * @enum {unknown}
             */
            consent: true | "on" | "true";
            /** @description A field that people do not see and leave empty. Programs that fill in everything give themselves away. */
            website?: string;
        };
        /**
         * @description `none`: No registration needed; `here`: Registration with us; `external`: Registration on another site.
         * @enum {string}
         */
        RegistrationMode: "none" | "here" | "external";
        RichText: {
            /** @description The text as HTML, cleaned of all that could harm a page. Headings begin at h2. */
            html: string;
            /** @description The same text without markup. */
            text: string;
        };
        SubscriptionAnswer: {
            /**
             * @description The address has got a mail, and counts once the link in it has been used. The answer is always the same.
             * @constant
             */
            status: "pending";
        };
        SubscriptionInput: {
            /** Format: email */
            email: string;
            /** @description What the letters are to call the subscriber. */
            name?: string;
            /**
             * @description Language of the mail.
             * @enum {string}
             */
            lang?: "sv" | "en";
            /**
             * @description Consent that the person has given. In a form: a ticked box.
             * @enum {unknown}
             */
            consent: true | "on" | "true";
            /** @description A field that people do not see and leave empty. Programs that fill in everything give themselves away. */
            website?: string;
        };
        Survey: {
            /** @description How many were asked. */
            invited: number | null;
            /** @description How many answered. */
            answered: number | null;
            /** @description The share that agrees with each statement. */
            results: {
                statement: string;
                percent: number;
            }[];
        };
        WebhookMessage: {
            /**
             * @description `webhook.test`: a test by the administrator, without changes.
             * @enum {string}
             */
            type: "content.changed" | "webhook.test";
            /** Format: date-time */
            timestamp: string;
            /** @description `items`: changes as in `/changes`, oldest first, at most 100. */
            data: {
                items: components["schemas"]["Change"][];
            };
        };
    };
    responses: {
        /** @description Something in the request is wrong */
        GetInvalid: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something in the request is wrong */
        PostInvalid: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description The key is not valid */
        GetUnauthenticated: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is not valid */
        PostUnauthenticated: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description Not found */
        GetNotFound: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not found */
        PostNotFound: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description Not possible as things are */
        PostConflict: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description Gone */
        GetGone: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is too large */
        PostTooLarge: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description Unsupported content type */
        PostUnsupportedType: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description The key is in use for something else */
        PostReusedKey: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description Too many requests */
        PostTooMany: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description Something went wrong */
        GetFailed: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong */
        PostFailed: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description Not available right now */
        GetUnavailable: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available right now */
        PostUnavailable: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
    };
    parameters: {
        /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
        IfNoneMatch: string;
        /** @description Language of error messages: Swedish unless English is preferred. */
        AcceptLanguage: string;
        /** @description A key of your own for what is sent, 1–255 characters, best a UUID. Who got no answer can then send the same again within a day: it is done only once. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description The tag of the answer (strong). Send it in `If-None-Match` next time. */
        ETag: string;
        /** @description `public, max-age=0, must-revalidate`: may be kept by all, but ask first. */
        "Cache-Control": string;
        /** @description `Accept-Encoding`. */
        Vary: string;
        /** @description The languages in the answer: `sv`, `en`, or `en, sv` where parts are not translated. */
        "Content-Language": string;
        /** @description When something in the answer changed last. */
        "Last-Modified": string;
        /** @description `<…>; rel="next"`: the next page, if any. */
        Link: string;
        /** @description The address to go to. */
        Location: string;
        /** @description `Bearer`, with what is wrong. */
        "WWW-Authenticate": string;
        /** @description Seconds to wait. */
        "Retry-After": number;
        /** @description The limit: how many (`q`) in how many seconds (`w`). `"posts";q=60;w=600`. */
        "RateLimit-Policy": string;
        /** @description How many are left (`r`) and in how many seconds it begins anew (`t`). `"posts";r=59;t=598`. */
        RateLimit: string;
        /** @description `true`: the answer to the same thing, sent before with this key. Nothing has been done again. */
        "Idempotency-Replayed": boolean;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getEntryPoints: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPoints"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    listNews: {
        parameters: {
            query?: {
                /** @description The most items in the answer. */
                limit?: number;
                /** @description Where the page begins. Take it from `next`; it cannot be guessed and holds for the same question only. */
                cursor?: string;
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
                /** @description Only news published in that year. */
                year?: number;
                /** @description Only news of that month; needs `year`. */
                month?: number;
                /** @description Only news about the initiative with that slug. */
                initiative?: string;
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsList"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getNewsArchive: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsArchive"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getNews: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The name of the item in addresses, one for all languages. A former slug answers 301 with the new address. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["News"];
                };
            };
            /** @description Has another address now */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            404: components["responses"]["GetNotFound"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getEventCalendar: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The name of the item in addresses, one for all languages. A former slug answers 301 with the new address. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Has another address now */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            404: components["responses"]["GetNotFound"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getEventAvailability: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The name of the item in addresses, one for all languages. A former slug answers 301 with the new address. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAvailability"];
                };
            };
            /** @description Has another address now */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            404: components["responses"]["GetNotFound"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    registerForEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for what is sent, 1–255 characters, best a UUID. Who got no answer can then send the same again within a day: it is done only once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The name of the item in addresses, one for all languages. A former slug answers 301 with the new address. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationInput"];
                "application/x-www-form-urlencoded": components["schemas"]["RegistrationInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationAnswer"];
                };
            };
            /** @description Done; an HTML form is led to a page that says the same */
            303: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PostInvalid"];
            401: components["responses"]["PostUnauthenticated"];
            404: components["responses"]["PostNotFound"];
            409: components["responses"]["PostConflict"];
            413: components["responses"]["PostTooLarge"];
            415: components["responses"]["PostUnsupportedType"];
            422: components["responses"]["PostReusedKey"];
            429: components["responses"]["PostTooMany"];
            500: components["responses"]["PostFailed"];
            503: components["responses"]["PostUnavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description The most items in the answer. */
                limit?: number;
                /** @description Where the page begins. Take it from `next`; it cannot be guessed and holds for the same question only. */
                cursor?: string;
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
                /** @description `upcoming`: ends today or later in Stockholm, soonest first; `past` and `all`: latest first. */
                when?: "upcoming" | "past" | "all";
                /** @description Only events going on that day or later. */
                from?: string;
                /** @description Only events going on that day or earlier. */
                to?: string;
                /** @description Only events of that kind. */
                kind?: components["schemas"]["EventKind"];
                /** @description Only events of that organiser (slug). */
                organiser?: string;
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The name of the item in addresses, one for all languages. A former slug answers 301 with the new address. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description Has another address now */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            404: components["responses"]["GetNotFound"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    listInitiatives: {
        parameters: {
            query?: {
                /** @description The most items in the answer. */
                limit?: number;
                /** @description Where the page begins. Take it from `next`; it cannot be guessed and holds for the same question only. */
                cursor?: string;
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
                /** @description Only initiatives in that state. */
                status?: components["schemas"]["InitiativeStatus"];
                /** @description Only initiatives of that kind. */
                kind?: components["schemas"]["InitiativeKind"];
                /** @description Only initiatives for that age. */
                age?: number;
                /** @description As in `targetGroups`. */
                targetGroup?: string;
                /** @description As in `municipalities`. */
                municipality?: string;
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeList"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getInitiative: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The name of the item in addresses, one for all languages. A former slug answers 301 with the new address. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Initiative"];
                };
            };
            /** @description Has another address now */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            404: components["responses"]["GetNotFound"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getBoard: {
        parameters: {
            query?: {
                /** @description The day to show the board of; default today. */
                on?: string;
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    listChairs: {
        parameters: {
            query?: {
                /** @description The most items in the answer. */
                limit?: number;
                /** @description Where the page begins. Take it from `next`; it cannot be guessed and holds for the same question only. */
                cursor?: string;
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChairList"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description The most items in the answer. */
                limit?: number;
                /** @description Where the page begins. Take it from `next`; it cannot be guessed and holds for the same question only. */
                cursor?: string;
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
                /** @description Only organisations of that kind. */
                kind?: components["schemas"]["OrganisationKind"];
                /** @description `true`: only the owners of the association; `false`: only others. */
                owner?: "true" | "false";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationList"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description The most items in the answer. */
                limit?: number;
                /** @description Where the page begins. Take it from `next`; it cannot be guessed and holds for the same question only. */
                cursor?: string;
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
                /** @description Only documents of that kind. */
                kind?: components["schemas"]["DocumentKind"];
                /** @description Only documents of that year. */
                year?: number;
                /** @description Only documents of the initiative with that slug. */
                initiative?: string;
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getContact: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The number of the last change that you have; 0, the default, if you have nothing. */
                since?: number;
                /** @description Changes in one topic only. */
                topic?: "news" | "events" | "initiatives" | "organisations" | "documents" | "board" | "contact" | "newsletters";
                /** @description The most items in the answer. */
                limit?: number;
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            410: components["responses"]["GetGone"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getNewsFeedAsRss: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getNewsFeedAsAtom: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getNewsFeedAsJson: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getEventsFeedAsIcs: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getEventsFeedAsAtom: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getEventsFeedAsJson: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getInitiativesFeedAsJson: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getNewslettersFeedAsRss: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getNewslettersFeedAsAtom: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getNewslettersFeedAsJson: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    listNewsletters: {
        parameters: {
            query?: {
                /** @description The most items in the answer. */
                limit?: number;
                /** @description Where the page begins. Take it from `next`; it cannot be guessed and holds for the same question only. */
                cursor?: string;
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsletterList"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getNewsletter: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The name of the item in addresses, one for all languages. A former slug answers 301 with the new address. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Newsletter"];
                };
            };
            /** @description Has another address now */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            404: components["responses"]["GetNotFound"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    subscribeToNewsletter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for what is sent, 1–255 characters, best a UUID. Who got no answer can then send the same again within a day: it is done only once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionInput"];
                "application/x-www-form-urlencoded": components["schemas"]["SubscriptionInput"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionAnswer"];
                };
            };
            /** @description Done; an HTML form is led to a page that says the same */
            303: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PostInvalid"];
            401: components["responses"]["PostUnauthenticated"];
            409: components["responses"]["PostConflict"];
            413: components["responses"]["PostTooLarge"];
            415: components["responses"]["PostUnsupportedType"];
            422: components["responses"]["PostReusedKey"];
            429: components["responses"]["PostTooMany"];
            500: components["responses"]["PostFailed"];
            503: components["responses"]["PostUnavailable"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: {
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    getDocs: {
        parameters: {
            query?: {
                /** @description Show only what is about this. */
                q?: string;
                /** @description Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds. */
                lang?: "sv" | "en";
            };
            header?: {
                /** @description Tags (`ETag`) of what you have already; 304 if one of them holds. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of error messages: Swedish unless English is preferred. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Nothing has changed */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["GetInvalid"];
            401: components["responses"]["GetUnauthenticated"];
            500: components["responses"]["GetFailed"];
            503: components["responses"]["GetUnavailable"];
        };
    };
    contentChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the message, the same at each attempt. */
                "webhook-id": string;
                /** @description Seconds since 1970 at the attempt. */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA256 in base64 of `id.timestamp.body`; several, with spaces between, while a secret is changed. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookMessage"];
            };
        };
        responses: {
            /** @description Send nothing more here */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received; the body does not matter */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
