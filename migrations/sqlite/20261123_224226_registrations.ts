import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`event_registrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`email\` text,
  	\`organisation\` text,
  	\`needs\` text,
  	\`lang\` text DEFAULT 'sv' NOT NULL,
  	\`event_id\` text(36),
  	\`status\` text NOT NULL,
  	\`moved_up_why\` text,
  	\`by_hand\` integer DEFAULT false,
  	\`key\` text NOT NULL,
  	\`line_order\` numeric,
  	\`offer_until_ms\` numeric,
  	\`consent_version\` text,
  	\`sent_from\` text,
  	\`moved_from\` text,
  	\`to_tell\` text,
  	\`marked_at_ms\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`event_registrations_email_idx\` ON \`event_registrations\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`event_registrations_event_idx\` ON \`event_registrations\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`event_registrations_status_idx\` ON \`event_registrations\` (\`status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`event_registrations_key_idx\` ON \`event_registrations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`event_registrations_to_tell_idx\` ON \`event_registrations\` (\`to_tell\`);`)
  await db.run(sql`CREATE INDEX \`event_registrations_updated_at_idx\` ON \`event_registrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`event_registrations_created_at_idx\` ON \`event_registrations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`event_status_lineOrder_idx\` ON \`event_registrations\` (\`event_id\`,\`status\`,\`line_order\`);`)
  await db.run(sql`CREATE INDEX \`status_offerUntilMs_idx\` ON \`event_registrations\` (\`status\`,\`offer_until_ms\`);`)
  await db.run(sql`CREATE TABLE \`event_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`event_id\` text(36),
  	\`audience\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`is_thanks\` integer DEFAULT false,
  	\`recipients\` numeric,
  	\`sent_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`event_messages_key_idx\` ON \`event_messages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`event_messages_event_idx\` ON \`event_messages\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`event_messages_sent_at_idx\` ON \`event_messages\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`event_messages_updated_at_idx\` ON \`event_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`event_messages_created_at_idx\` ON \`event_messages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`event_places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event\` text NOT NULL,
  	\`turns\` numeric NOT NULL,
  	\`holder\` text,
  	\`told\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`event_places_event_idx\` ON \`event_places\` (\`event\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_sitting_of_id\` text(36) REFERENCES events(id);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_opens_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_is_closed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_offer_hours\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_waiting_list\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_remind\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_remind_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_kept_days\` numeric DEFAULT 90;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_is_held\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`events_registration_registration_sitting_of_idx\` ON \`events\` (\`registration_sitting_of_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_sitting_of_id\` text(36) REFERENCES events(id);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_opens_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_is_closed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_offer_hours\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_waiting_list\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_remind\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_remind_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_kept_days\` numeric DEFAULT 90;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_is_held\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_registration_version_registration_sitt_idx\` ON \`_events_v\` (\`version_registration_sitting_of_id\`);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`about\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_message_id_idx\` ON \`mails\` (\`message_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`event_registrations\`;`)
  await db.run(sql`DROP TABLE \`event_messages\`;`)
  await db.run(sql`DROP TABLE \`event_places\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`status\` text DEFAULT 'scheduled',
  	\`online\` integer DEFAULT false,
  	\`online_url\` text,
  	\`venue_name\` text,
  	\`venue_address\` text,
  	\`image_id\` text(36),
  	\`registration_mode\` text DEFAULT 'none',
  	\`registration_url\` text,
  	\`registration_closes_at\` text,
  	\`registration_seats_max\` numeric,
  	\`attendance\` numeric,
  	\`survey_invited\` numeric,
  	\`survey_answered\` numeric,
  	\`slug\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "kind", "starts_at", "ends_at", "status", "online", "online_url", "venue_name", "venue_address", "image_id", "registration_mode", "registration_url", "registration_closes_at", "registration_seats_max", "attendance", "survey_invited", "survey_answered", "slug", "created_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "kind", "starts_at", "ends_at", "status", "online", "online_url", "venue_name", "venue_address", "image_id", "registration_mode", "registration_url", "registration_closes_at", "registration_seats_max", "attendance", "survey_invited", "survey_answered", "slug", "created_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`events_starts_at_idx\` ON \`events\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_ends_at_idx\` ON \`events\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_created_by_idx\` ON \`events\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_startsAt_idx\` ON \`events\` (\`_status\`,\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_endsAt_idx\` ON \`events\` (\`_status\`,\`ends_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_status\` text DEFAULT 'scheduled',
  	\`version_online\` integer DEFAULT false,
  	\`version_online_url\` text,
  	\`version_venue_name\` text,
  	\`version_venue_address\` text,
  	\`version_image_id\` text(36),
  	\`version_registration_mode\` text DEFAULT 'none',
  	\`version_registration_url\` text,
  	\`version_registration_closes_at\` text,
  	\`version_registration_seats_max\` numeric,
  	\`version_attendance\` numeric,
  	\`version_survey_invited\` numeric,
  	\`version_survey_answered\` numeric,
  	\`version_slug\` text,
  	\`version_created_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_kind", "version_starts_at", "version_ends_at", "version_status", "version_online", "version_online_url", "version_venue_name", "version_venue_address", "version_image_id", "version_registration_mode", "version_registration_url", "version_registration_closes_at", "version_registration_seats_max", "version_attendance", "version_survey_invited", "version_survey_answered", "version_slug", "version_created_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_kind", "version_starts_at", "version_ends_at", "version_status", "version_online", "version_online_url", "version_venue_name", "version_venue_address", "version_image_id", "version_registration_mode", "version_registration_url", "version_registration_closes_at", "version_registration_seats_max", "version_attendance", "version_survey_invited", "version_survey_answered", "version_slug", "version_created_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v\` RENAME TO \`_events_v\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_at_idx\` ON \`_events_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_ends_at_idx\` ON \`_events_v\` (\`version_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_image_idx\` ON \`_events_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_by_idx\` ON \`_events_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_startsAt_idx\` ON \`_events_v\` (\`version__status\`,\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_endsAt_idx\` ON \`_events_v\` (\`version__status\`,\`version_ends_at\`);`)
  await db.run(sql`DROP INDEX \`mails_message_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`about\`;`)
}
