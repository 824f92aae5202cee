import { describe, expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

const cases: Record<string, { addresses: string[]; isPublic: boolean }> = {
  'the public internet': { addresses: ['93.184.216.34', '2606:2800:21f::1'], isPublic: true },
  loopback: { addresses: ['127.0.0.1', '127.9.9.9', '::1', '0.0.0.0', '::'], isPublic: false },
  'private networks': {
    addresses: ['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1'],
    isPublic: false,
  },
  'a cloud’s metadata': { addresses: ['169.254.169.254', 'fe80::1'], isPublic: false },
  'version 4 inside version 6': {
    addresses: ['::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1', '2002:7f00:1::'],
    isPublic: false,
  },
  'carriers, tests, multicast': {
    addresses: [
      '100.64.0.1',
      '198.18.0.1',
      '203.0.113.9',
      '224.0.0.1',
      '255.255.255.255',
      'ff02::1',
    ],
    isPublic: false,
  },
  'no address': { addresses: ['', 'localhost', '127.1'], isPublic: false },
};

describe('public or not', () => {
  test.each(Object.entries(cases))('%s', (_, { addresses, isPublic }) => {
    for (const address of addresses) {
      expect([address, isPublicAddress(address)]).toEqual([address, isPublic]);
    }
  });
});
