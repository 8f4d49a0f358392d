import * as migration_20261122_160134_initial from './20261122_160134_initial';
import * as migration_20261122_210725_change_log from './20261122_210725_change_log';
import * as migration_20261123_004502_api_clients from './20261123_004502_api_clients';
import * as migration_20261123_164400_newsletter from './20261123_164400_newsletter';
import * as migration_20261123_224227_registrations from './20261123_224227_registrations';

export const migrations = [
  {
    up: migration_20261122_160134_initial.up,
    down: migration_20261122_160134_initial.down,
    name: '20261122_160134_initial',
  },
  {
    up: migration_20261122_210725_change_log.up,
    down: migration_20261122_210725_change_log.down,
    name: '20261122_210725_change_log',
  },
  {
    up: migration_20261123_004502_api_clients.up,
    down: migration_20261123_004502_api_clients.down,
    name: '20261123_004502_api_clients',
  },
  {
    up: migration_20261123_164400_newsletter.up,
    down: migration_20261123_164400_newsletter.down,
    name: '20261123_164400_newsletter',
  },
  {
    up: migration_20261123_224227_registrations.up,
    down: migration_20261123_224227_registrations.down,
    name: '20261123_224227_registrations'
  },
];
