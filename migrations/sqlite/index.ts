import * as migration_20261122_160130_initial from './20261122_160130_initial';
import * as migration_20261122_210722_change_log from './20261122_210722_change_log';
import * as migration_20261123_004458_api_clients from './20261123_004458_api_clients';
import * as migration_20261123_164358_newsletter from './20261123_164358_newsletter';
import * as migration_20261123_224226_registrations from './20261123_224226_registrations';

export const migrations = [
  {
    up: migration_20261122_160130_initial.up,
    down: migration_20261122_160130_initial.down,
    name: '20261122_160130_initial',
  },
  {
    up: migration_20261122_210722_change_log.up,
    down: migration_20261122_210722_change_log.down,
    name: '20261122_210722_change_log',
  },
  {
    up: migration_20261123_004458_api_clients.up,
    down: migration_20261123_004458_api_clients.down,
    name: '20261123_004458_api_clients',
  },
  {
    up: migration_20261123_164358_newsletter.up,
    down: migration_20261123_164358_newsletter.down,
    name: '20261123_164358_newsletter',
  },
  {
    up: migration_20261123_224226_registrations.up,
    down: migration_20261123_224226_registrations.down,
    name: '20261123_224226_registrations'
  },
];
