import { BlockList, isIP } from 'node:net';

/** Everything that is not the public internet: IANA's special-purpose registries, and multicast. */
const special = new BlockList();
const blocks4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
for (const block of blocks4) {
  const [net = '', bits] = block.split('/');
  special.addSubnet(net, Number(bits), 'ipv4');
}

/** Of version 6 only this is given out; what carries a version 4 address inside it is not asked. */
const given = new BlockList();
given.addSubnet('2000::', 3, 'ipv6');
const blocks6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
for (const block of blocks6) {
  const [net = '', bits] = block.split('/');
  special.addSubnet(net, Number(bits), 'ipv6');
}

/** Whether an address is one of the public internet, and of no machine or network of our own. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !special.check(address, 'ipv4');
  if (version !== 6) return false;
  return given.check(address, 'ipv6') && !special.check(address, 'ipv6');
}
