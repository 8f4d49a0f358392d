import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`api_clients_scopes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`api_clients_scopes_order_idx\` ON \`api_clients_scopes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_scopes_parent_idx\` ON \`api_clients_scopes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`api_clients\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`organisation_id\` text(36),
  	\`webhook_url\` text,
  	\`is_webhook_on\` integer DEFAULT true,
  	\`webhook_state\` text DEFAULT 'off',
  	\`sealed_secret\` text,
  	\`sealed_former_secret\` text,
  	\`former_secret_until\` text,
  	\`webhooks_from_seq\` numeric,
  	\`key_prefix\` text,
  	\`key_hash\` text NOT NULL,
  	\`is_active\` integer DEFAULT true,
  	\`expires_at\` text,
  	\`last_pulled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`api_clients_organisation_idx\` ON \`api_clients\` (\`organisation_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`api_clients_key_hash_idx\` ON \`api_clients\` (\`key_hash\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_updated_at_idx\` ON \`api_clients\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_created_at_idx\` ON \`api_clients\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`client\` text NOT NULL,
  	\`message_id\` text NOT NULL,
  	\`first_seq\` numeric NOT NULL,
  	\`last_seq\` numeric NOT NULL,
  	\`body\` text,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`first_attempt_at\` text,
  	\`last_attempt_at\` text,
  	\`next_attempt_at\` text,
  	\`duration_ms\` numeric,
  	\`status\` numeric,
  	\`answer\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`webhook_deliveries_message_id_idx\` ON \`webhook_deliveries\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_updated_at_idx\` ON \`webhook_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_created_at_idx\` ON \`webhook_deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_client_idx\` ON \`webhook_deliveries\` (\`state\`,\`client\`);`)
  await db.run(sql`CREATE INDEX \`client_lastSeq_idx\` ON \`webhook_deliveries\` (\`client\`,\`last_seq\`);`)
  await db.run(sql`CREATE INDEX \`client_createdAt_idx\` ON \`webhook_deliveries\` (\`client\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`expires_at_ms\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`counters_name_idx\` ON \`counters\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`counters_expires_at_ms_idx\` ON \`counters\` (\`expires_at_ms\`);`)
  await db.run(sql`CREATE TABLE \`idempotent_answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`status\` numeric NOT NULL,
  	\`location\` text,
  	\`body\` text,
  	\`expires_at_ms\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`idempotent_answers_key_idx\` ON \`idempotent_answers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`idempotent_answers_expires_at_ms_idx\` ON \`idempotent_answers\` (\`expires_at_ms\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`api_clients_scopes\`;`)
  await db.run(sql`DROP TABLE \`api_clients\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`DROP TABLE \`idempotent_answers\`;`)
}
