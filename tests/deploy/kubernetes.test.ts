import { existsSync } from 'node:fs';
import { settings } from '@zibo-graph/gateway';
import { describe, expect, it } from 'vitest';
import { listedFiles, manifestFiles, manifests, mayImport, pods } from './manifests.js';

const ours = pods().filter(([, { containers }]) => containers.some(({ image }) => image === 'zibo-graph'));
const portOf: Readonly<Record<string, string>> = {
  gateway: settings.PORT.fallback as string,
  agencies: settings.AGENCIES_PORT.fallback as string,
  plans: settings.PLANS_PORT.fallback as string,
  projects: settings.PROJECTS_PORT.fallback as string,
};
const servers = Object.keys(portOf);
const settingsOf = (configMap: string): Readonly<Record<string, string>> =>
  manifests().find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === configMap)?.data ?? {};

describe('the manifests for Kubernetes', () => {
  it('are all listed, and all that are listed are there', () => {
    expect([...listedFiles()].sort()).toEqual([...manifestFiles()].sort());
  });

  it('run the gateway, each subgraph, the import, PostgreSQL and Valkey, and nothing else', () => {
    expect(
      pods()
        .map(([name]) => name)
        .sort(),
    ).toEqual([...servers, 'import', 'postgres', 'valkey'].sort());
  });

  it.each(pods())('confine %s: no root, nothing to write to, no privilege, no token', (_, pod) => {
    expect(pod.securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: expect.any(Number),
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(pod.automountServiceAccountToken).toBe(false);
    for (const { securityContext } of pod.containers) {
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
    }
  });

  it.each(pods())('bound what %s takes', (_, { containers }) => {
    for (const { resources } of containers) {
      expect(resources).toEqual({
        requests: { cpu: expect.any(String), memory: expect.any(String) },
        limits: { cpu: expect.any(String), memory: expect.any(String) },
      });
    }
  });

  it.each(pods())('keep the addresses of services, which look like settings of ours, from %s', (_, pod) => {
    expect(pod.enableServiceLinks).toBe(false);
  });

  it.each(pods().filter(([name]) => name !== 'import'))('ask %s whether it lives and whether it is ready', (_, pod) => {
    for (const { livenessProbe, readinessProbe } of pod.containers) {
      expect(livenessProbe).toBeDefined();
      expect(readinessProbe).toBeDefined();
    }
  });

  it('take no gateway out because a subgraph is down, and a subgraph that does not reach its database', () => {
    const ready = Object.fromEntries(
      ours
        .filter(([name]) => name !== 'import')
        .map(([name, { containers }]) => [name, containers[0]?.readinessProbe?.httpGet?.path]),
    );
    expect(ready).toEqual({ gateway: '/healthz', agencies: '/readyz', plans: '/readyz', projects: '/readyz' });
  });

  it.each(ours)('give %s settings that there are, secret ones from a secret', (_, { containers }) => {
    const maps = manifests().filter(({ kind }) => kind === 'ConfigMap');
    for (const { env = [], envFrom = [] } of containers) {
      const names = envFrom.flatMap(({ configMapRef }) =>
        Object.keys(maps.find(({ metadata }) => metadata.name === configMapRef.name)?.data ?? { missing: '' }),
      );
      for (const { valueFrom } of env) expect(valueFrom?.secretKeyRef).toBeDefined();
      expect(Object.keys(settings)).toEqual(expect.arrayContaining([...names, ...env.map(({ name }) => name)]));
      expect(names.filter((name) => /SECRET|PASSWORD|DATABASE_URL/.test(name))).toEqual([]);
    }
  });

  it('give whatever imports a folder for temporary files, of a bounded part of a disk', () => {
    const importing = ours.filter(([, { containers }]) =>
      containers.some(({ command, env = [], envFrom = [] }) => {
        const mapped = envFrom.flatMap(({ configMapRef }) => Object.keys(settingsOf(configMapRef.name)));
        return mayImport(command, [...mapped, ...env.map(({ name }) => name)]);
      }),
    );
    expect(importing.map(([name]) => name)).toEqual(['import']);
    for (const [, { containers, volumes = [] }] of importing) {
      const mounted = containers[0]?.volumeMounts?.find(({ mountPath }) => mountPath === '/tmp');
      expect(mounted).toEqual({ name: expect.any(String), mountPath: '/tmp' });
      const volume = volumes.find(({ name }) => name === mounted?.name);
      // Without a medium it is the disk of the node.
      expect(volume?.emptyDir).toEqual({ sizeLimit: expect.stringMatching(/^\d+Gi$/) });
    }
  });

  it.each(ours)('run in %s a program that the build makes', (_, { containers }) => {
    for (const { command = [] } of containers) {
      const source = command[1]?.replace('/dist/', '/src/').replace(/\.js$/, '.ts') ?? '';
      expect(existsSync(new URL(`../../${source}`, import.meta.url)), source).toBe(true);
    }
  });

  it.each(servers)('serve %s at the port that its setting says', (name) => {
    const [, pod] = ours.find(([candidate]) => candidate === name) ?? [];
    expect(pod?.containers[0]?.ports?.find((port) => port.name === 'http')?.containerPort).toBe(Number(portOf[name]));
    const service = manifests().find(({ kind, metadata }) => kind === 'Service' && metadata.name === name);
    expect(service?.spec).toMatchObject({ selector: { app: name }, ports: [{ port: Number(portOf[name]) }] });
  });

  it.each(servers)('keep one copy of %s while machines are emptied', (name) => {
    const budget = manifests().find(({ kind, metadata }) => kind === 'PodDisruptionBudget' && metadata.name === name);
    expect(budget?.spec).toEqual({ minAvailable: 1, selector: { matchLabels: { app: name } } });
  });

  const policies = new Map(
    manifests().flatMap(({ kind, metadata, spec }) => (kind === 'NetworkPolicy' ? [[metadata.name, spec]] : [])),
  );
  const monitoring = [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }];

  it('refuse every way that is not named, and let only the gateway, and who collects metrics, reach subgraphs', () => {
    expect(policies.get('refuse-all')).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
    for (const name of servers.filter((server) => server !== 'gateway')) {
      const { ingress, egress } = policies.get(name);
      const from = [{ podSelector: { matchLabels: { app: 'gateway' } } }];
      const ports = [{ protocol: 'TCP', port: Number(portOf[name]) }];
      expect(ingress).toEqual([
        { from, ports },
        { from: monitoring, ports },
      ]);
      expect(egress.map(({ to }: { to: unknown }) => to)).toEqual([
        [{ podSelector: { matchLabels: { app: 'postgres' } } }],
      ]);
    }
  });

  it('let who collects metrics, and nobody else, reach the port for operators', () => {
    const [, pod] = ours.find(([name]) => name === 'gateway') ?? [];
    const port = pod?.containers[0]?.ports?.find(({ name }) => name === 'operators')?.containerPort;
    const map = manifests().find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'gateway');
    expect(map?.data?.OPERATOR_PORT).toBe(String(port));
    const ways = policies.get('gateway').ingress.filter(({ ports }: Way) => ports.some((one) => one.port === port));
    expect(ways).toEqual([{ from: monitoring, ports: [{ protocol: 'TCP', port }] }]);
    const services = manifests().filter(({ kind }) => kind === 'Service');
    for (const { spec } of services) expect(spec.ports.map((one: Way['ports'][0]) => one.port)).not.toContain(port);
  });

  it('have gateways and subgraphs answer to the names of their services', () => {
    const data = (of: string) =>
      manifests().find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === of)?.data ?? {};
    const subgraphs = servers.filter((name) => name !== 'gateway');
    const called = subgraphs.map((name) => new URL(data('gateway')[`${name.toUpperCase()}_URL`] ?? '').hostname);
    expect(data('subgraphs').ALLOWED_HOSTS?.split(',')).toEqual(called);
    expect(data('gateway').ALLOWED_HOSTS?.split(',')).toContain('gateway');
  });

  it('let every process that sends traces reach a collector, and the collector only', () => {
    const { podSelector, egress } = policies.get('traces');
    expect([...podSelector.matchExpressions[0].values].sort()).toEqual([...servers].sort());
    expect(egress).toEqual([{ to: monitoring, ports: [{ protocol: 'TCP', port: 4318 }] }]);
  });
});

/** A way that a network policy opens. */
interface Way {
  readonly ports: readonly { readonly port: number }[];
}
