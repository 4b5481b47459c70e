import { readFileSync } from 'node:fs';
import { settings } from '@zibo-graph/gateway';
import { describe, expect, it } from 'vitest';
import { compose, deployFolder, mayImport } from './manifests.js';

const { services, networks, volumes } = compose();
const all = Object.entries(services);
const ours = all.filter(([, { image }]) => image.startsWith('zibo-graph:'));
const balancer = readFileSync(`${deployFolder}haproxy.cfg`, 'utf8');

describe('compose.yaml', () => {
  it('runs the balancer, gateways, each subgraph, the import, PostgreSQL and Valkey', () => {
    const names = ['agencies', 'balancer', 'gateway', 'import', 'plans', 'postgres', 'projects', 'valkey'];
    expect(Object.keys(services).sort()).toEqual(names);
  });

  it.each(all)('confines %s: no root, nothing to write to, no capability', (_, service) => {
    expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(service.read_only).toBe(true);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
  });

  it.each(all)('bounds what %s takes', (_, service) => {
    expect(service.deploy.resources.limits).toEqual({ cpus: expect.any(String), memory: expect.any(String) });
  });

  it.each(all.filter(([name]) => name !== 'import'))('asks %s whether it is well', (_, { healthcheck }) => {
    expect(healthcheck.test?.[0]).toBe('CMD');
  });

  it('publishes the balancer only, on a network that nothing else is on', () => {
    expect(all.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['balancer']);
    expect(all.filter(([, service]) => service.networks.includes('public')).map(([name]) => name)).toEqual([
      'balancer',
    ]);
    const open = Object.entries(networks).filter(([, network]) => !network.internal);
    expect(open.map(([name]) => name)).toEqual(['public']);
  });

  it('lets operators of this machine, and nobody else, see the state of a gateway', () => {
    const bound = services.gateway?.environment?.OPERATOR_PORT;
    expect(bound).toMatch(/^\d+$/);
    const published = services.balancer?.ports?.filter((ports) => ports.endsWith(`:${bound}`));
    expect(published).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
    expect(balancer).toContain(`frontend operators\n  bind :${bound}\n  default_backend operators\n`);
    expect(balancer).toMatch(
      new RegExp(`backend operators\n  balance source\n  server-template .* gateway:${bound}\n`),
    );
  });

  it('asks the balancer itself, by what only it answers, whether it is there', () => {
    const [, address = ''] =
      /http:\/\/([\d.]+:\d+)\/healthz/.exec(services.balancer?.healthcheck.test?.at(-1) ?? '') ?? [];
    expect(address).toMatch(/^127\.0\.0\.1:/);
    expect(balancer).toContain(`frontend health\n  bind ${address}\n  monitor-uri /healthz\n`);
  });

  it('has every image that is not ours named by a setting, so that it can be one of a digest', () => {
    const others = all.filter(([, { image }]) => !image.startsWith('zibo-graph:'));
    for (const [, { image }] of others) expect(image).toMatch(/^\$\{[A-Z]+_IMAGE:-docker\.io\/[\w/]+:[\w.-]+\}$/);
    for (const [, { build }] of ours) expect(build?.args?.NODE_IMAGE).toMatch(/^\$\{NODE_IMAGE:-/);
  });

  it('has gateways believe the balancer, and nobody else, who the caller is', () => {
    const subnet = networks.gateways?.ipam?.config[0]?.subnet;
    expect(services.gateway?.environment?.TRUSTED_PROXIES).toBe(subnet);
    const neighbours = all.filter(([, service]) => service.networks.includes('gateways')).map(([name]) => name);
    expect(neighbours).toEqual(['balancer', 'gateway']);
  });

  it('has gateways and subgraphs answer to the names by which they are called', () => {
    const allowed = (name: string) => services[name]?.environment?.ALLOWED_HOSTS?.split(/[,$]/);
    for (const name of ['agencies', 'plans', 'projects']) {
      const url = services.gateway?.environment?.[`${name.toUpperCase()}_URL`] ?? '';
      expect(allowed(name)).toEqual(expect.arrayContaining([new URL(url).hostname, name]));
    }
    expect(services.gateway?.environment?.ALLOWED_HOSTS).toMatch(/^gateway\$\{PUBLIC_HOSTS:\+,\$PUBLIC_HOSTS\}$/);
  });

  it('lets the gateway reach neither PostgreSQL nor a subgraph the shared answers', () => {
    expect(services.gateway?.networks).not.toContain('data');
    for (const name of ['agencies', 'plans', 'projects'])
      expect(services[name]?.networks).toEqual(['subgraphs', 'data']);
  });

  it.each(ours)('gives %s settings that there are', (_, { environment = {} }) => {
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(Object.keys(environment)));
  });

  it('gives whatever imports a folder for temporary files on a disk, no tmpfs, which is memory', () => {
    const importing = ours.filter(([, { command, environment = {} }]) => mayImport(command, Object.keys(environment)));
    expect(importing.map(([name]) => name)).toEqual(['import']);
    for (const [, service] of importing) {
      const [volume, folder, ...options] = service.volumes?.[0]?.split(':') ?? [];
      // The volume takes owner and mode from the folder of the image, which for this one alone is anybody's to write into.
      expect([folder, options]).toEqual(['/tmp', []]);
      expect(Object.keys(volumes)).toContain(volume);
      expect(service.tmpfs).toEqual([]);
    }
  });

  it('has no secret written into it', () => {
    for (const [, { environment = {} }] of all) {
      for (const [name, value] of Object.entries(environment)) {
        if (/SECRET|PASSWORD|DATABASE_URL/.test(name)) expect(value).toMatch(/\$\{[A-Z_]+:\?/);
      }
    }
  });

  it.each([
    ['gateway', 'PORT', '8080', '/healthz'],
    ['agencies', 'AGENCIES_PORT', '4001', '/readyz'],
    ['plans', 'PLANS_PORT', '4002', '/readyz'],
    ['projects', 'PROJECTS_PORT', '4003', '/readyz'],
  ] as const)('has the balancer find the copies of %s and ask each how it is', (name, setting, bound, path) => {
    expect(balancer).toContain(`bind :${bound}\n`);
    expect(balancer).toMatch(
      new RegExp(
        `backend ${name}\n  option httpchk GET ${path}\n  server-template ${name} \\d+ ${name}:${settings[setting].fallback}\n`,
      ),
    );
    if (name !== 'gateway') {
      expect(services.gateway?.environment?.[`${name.toUpperCase()}_URL`]).toBe(`http://balancer:${bound}`);
    }
  });
});
