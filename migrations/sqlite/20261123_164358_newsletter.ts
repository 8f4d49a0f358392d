import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`newsletter_issues_blocks_news\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`news_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_news_order_idx\` ON \`newsletter_issues_blocks_news\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_news_parent_id_idx\` ON \`newsletter_issues_blocks_news\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_news_path_idx\` ON \`newsletter_issues_blocks_news\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_news_news_idx\` ON \`newsletter_issues_blocks_news\` (\`news_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_blocks_news_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues_blocks_news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_blocks_news_locales_locale_parent_id_uniqu\` ON \`newsletter_issues_blocks_news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_news_locales_parent_idx\` ON \`newsletter_issues_blocks_news_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_blocks_event\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`event_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_event_order_idx\` ON \`newsletter_issues_blocks_event\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_event_parent_id_idx\` ON \`newsletter_issues_blocks_event\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_event_path_idx\` ON \`newsletter_issues_blocks_event\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_event_event_idx\` ON \`newsletter_issues_blocks_event\` (\`event_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_blocks_event_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues_blocks_event\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_blocks_event_locales_locale_parent_id_uniq\` ON \`newsletter_issues_blocks_event_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_event_locales_parent_idx\` ON \`newsletter_issues_blocks_event_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_blocks_initiative\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`initiative_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`initiative_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_initiative_order_idx\` ON \`newsletter_issues_blocks_initiative\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_initiative_parent_id_idx\` ON \`newsletter_issues_blocks_initiative\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_initiative_path_idx\` ON \`newsletter_issues_blocks_initiative\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_initiative_initiative_idx\` ON \`newsletter_issues_blocks_initiative\` (\`initiative_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_blocks_initiative_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues_blocks_initiative\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_blocks_initiative_locales_locale_parent_id\` ON \`newsletter_issues_blocks_initiative_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_initiative_locales_parent_idx\` ON \`newsletter_issues_blocks_initiative_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_blocks_text_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_text_links_order_idx\` ON \`newsletter_issues_blocks_text_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_text_links_parent_id_idx\` ON \`newsletter_issues_blocks_text_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_blocks_text_links_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues_blocks_text_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_blocks_text_links_locales_locale_parent_id\` ON \`newsletter_issues_blocks_text_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_text_links_locales_parent_idx\` ON \`newsletter_issues_blocks_text_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_text_order_idx\` ON \`newsletter_issues_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_text_parent_id_idx\` ON \`newsletter_issues_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_text_path_idx\` ON \`newsletter_issues_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_text_image_idx\` ON \`newsletter_issues_blocks_text\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_blocks_text_locales_locale_parent_id_uniqu\` ON \`newsletter_issues_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_blocks_text_locales_parent_idx\` ON \`newsletter_issues_blocks_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`slug\` text,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`send_at\` text,
  	\`sent_at\` text,
  	\`finished_at\` text,
  	\`paused_why\` text,
  	\`recipients\` numeric,
  	\`sent_count\` numeric,
  	\`failed_count\` numeric,
  	\`skipped_count\` numeric,
  	\`left_count\` numeric,
  	\`bounced_count\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_number_idx\` ON \`newsletter_issues\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_slug_idx\` ON \`newsletter_issues\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_updated_at_idx\` ON \`newsletter_issues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_created_at_idx\` ON \`newsletter_issues\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_sendAt_idx\` ON \`newsletter_issues\` (\`status\`,\`send_at\`);`)
  await db.run(sql`CREATE INDEX \`status_sentAt_idx\` ON \`newsletter_issues\` (\`status\`,\`sent_at\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_locales\` (
  	\`title\` text NOT NULL,
  	\`preheader\` text,
  	\`intro\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_locales_locale_parent_id_unique\` ON \`newsletter_issues_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_locales_parent_idx\` ON \`newsletter_issues_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`issue\` text NOT NULL,
  	\`lang\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`preheader\` text,
  	\`mail_html\` text NOT NULL,
  	\`mail_text\` text NOT NULL,
  	\`html\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`items\` text NOT NULL,
  	\`content_language\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_editions_key_idx\` ON \`newsletter_editions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_editions_issue_idx\` ON \`newsletter_editions\` (\`issue\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_editions_updated_at_idx\` ON \`newsletter_editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_editions_created_at_idx\` ON \`newsletter_editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`issue\` text NOT NULL,
  	\`subscriber\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`lang\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`due_at_ms\` numeric NOT NULL,
  	\`claim\` text,
  	\`attempts\` numeric NOT NULL,
  	\`answer\` text,
  	\`ended_at_ms\` numeric,
  	\`report\` text,
  	\`reported_at_ms\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_deliveries_email_idx\` ON \`newsletter_deliveries\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_deliveries_claim_idx\` ON \`newsletter_deliveries\` (\`claim\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`issue_subscriber_idx\` ON \`newsletter_deliveries\` (\`issue\`,\`subscriber\`);`)
  await db.run(sql`CREATE INDEX \`issue_status_dueAtMs_idx\` ON \`newsletter_deliveries\` (\`issue\`,\`status\`,\`due_at_ms\`);`)
  await db.run(sql`CREATE INDEX \`subscriber_endedAtMs_idx\` ON \`newsletter_deliveries\` (\`subscriber\`,\`ended_at_ms\`);`)
  await db.run(sql`CREATE INDEX \`endedAtMs_idx\` ON \`newsletter_deliveries\` (\`ended_at_ms\`);`)
  await db.run(sql`ALTER TABLE \`newsletter_subscribers\` ADD \`bounced_at\` text;`)
  await db.run(sql`ALTER TABLE \`consents\` ADD \`source\` text;`)
  await db.run(sql`ALTER TABLE \`consents\` ADD \`given_at\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`newsletter_issues_id\` text(36) REFERENCES newsletter_issues(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletter_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletter_issues_id\`);`)
  await db.run(sql`ALTER TABLE \`association\` ADD \`newsletter_reply_to\` text;`)
  await db.run(sql`ALTER TABLE \`association\` ADD \`newsletter_colour\` text;`)
  await db.run(sql`ALTER TABLE \`_association_v\` ADD \`version_newsletter_reply_to\` text;`)
  await db.run(sql`ALTER TABLE \`_association_v\` ADD \`version_newsletter_colour\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`newsletter_issues_blocks_news\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_blocks_news_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_blocks_event\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_blocks_event_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_blocks_initiative\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_blocks_initiative_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_blocks_text_links\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_blocks_text_links_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletter_editions\`;`)
  await db.run(sql`DROP TABLE \`newsletter_deliveries\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`events_id\` text(36),
  	\`media_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`documents_id\` text(36),
  	\`organisations_id\` text(36),
  	\`board_members_id\` text(36),
  	\`newsletter_subscribers_id\` text(36),
  	\`consents_id\` text(36),
  	\`users_id\` text(36),
  	\`addresses_id\` text(36),
  	\`leases_id\` text(36),
  	\`mails_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`board_members_id\`) REFERENCES \`board_members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletter_subscribers_id\`) REFERENCES \`newsletter_subscribers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consents_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`addresses_id\`) REFERENCES \`addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leases_id\`) REFERENCES \`leases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mails_id\`) REFERENCES \`mails\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "events_id", "media_id", "initiatives_id", "documents_id", "organisations_id", "board_members_id", "newsletter_subscribers_id", "consents_id", "users_id", "addresses_id", "leases_id", "mails_id") SELECT "id", "order", "parent_id", "path", "news_id", "events_id", "media_id", "initiatives_id", "documents_id", "organisations_id", "board_members_id", "newsletter_subscribers_id", "consents_id", "users_id", "addresses_id", "leases_id", "mails_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_initiatives_id_idx\` ON \`payload_locked_documents_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_board_members_id_idx\` ON \`payload_locked_documents_rels\` (\`board_members_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletter_subscribers_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletter_subscribers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`consents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_addresses_id_idx\` ON \`payload_locked_documents_rels\` (\`addresses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leases_id_idx\` ON \`payload_locked_documents_rels\` (\`leases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mails_id_idx\` ON \`payload_locked_documents_rels\` (\`mails_id\`);`)
  await db.run(sql`ALTER TABLE \`newsletter_subscribers\` DROP COLUMN \`bounced_at\`;`)
  await db.run(sql`ALTER TABLE \`consents\` DROP COLUMN \`source\`;`)
  await db.run(sql`ALTER TABLE \`consents\` DROP COLUMN \`given_at\`;`)
  await db.run(sql`ALTER TABLE \`association\` DROP COLUMN \`newsletter_reply_to\`;`)
  await db.run(sql`ALTER TABLE \`association\` DROP COLUMN \`newsletter_colour\`;`)
  await db.run(sql`ALTER TABLE \`_association_v\` DROP COLUMN \`version_newsletter_reply_to\`;`)
  await db.run(sql`ALTER TABLE \`_association_v\` DROP COLUMN \`version_newsletter_colour\`;`)
}
