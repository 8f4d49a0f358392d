export * from '../../src/demonstration/builders'
