import * as migration_20261122_143844_initial from './20261122_143844_initial';

export const migrations = [
  {
    up: migration_20261122_143844_initial.up,
    down: migration_20261122_143844_initial.down,
    name: '20261122_143844_initial'
  },
];
