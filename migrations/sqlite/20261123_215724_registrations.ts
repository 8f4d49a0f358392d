import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`event_registrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`email\` text,
  	\`organisation\` text,
  	\`needs\` text,
  	\`lang\` text DEFAULT 'sv' NOT NULL,
  	\`event_id\` text(36) NOT NULL,
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
  	\`event_id\` text(36) NOT NULL,
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
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_opens_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_is_closed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_offer_hours\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_waiting_list\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_remind\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_remind_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_kept_days\` numeric DEFAULT 90;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_is_held\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_opens_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_is_closed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_offer_hours\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_waiting_list\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_remind\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_remind_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_kept_days\` numeric DEFAULT 90;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_is_held\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`about\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_message_id_idx\` ON \`mails\` (\`message_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`event_registrations\`;`)
  await db.run(sql`DROP TABLE \`event_messages\`;`)
  await db.run(sql`DROP TABLE \`event_places\`;`)
  await db.run(sql`DROP INDEX \`mails_message_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`about\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_opens_at\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_is_closed\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_offer_hours\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_waiting_list\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_remind\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_remind_at\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_kept_days\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_is_held\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_opens_at\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_is_closed\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_offer_hours\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_waiting_list\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_remind\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_remind_at\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_kept_days\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_is_held\`;`)
}
