import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, parseAllDocuments } from 'yaml';

/** The folder of what the program is deployed with. */
export const deployFolder = fileURLToPath(new URL('../../deploy/', import.meta.url));

/** A container, in the words of Kubernetes. */
export interface Container {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly valueFrom?: { readonly secretKeyRef?: object } }[];
  readonly envFrom?: readonly { readonly configMapRef: { readonly name: string } }[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly resources: { readonly requests: Resources; readonly limits: Resources };
  readonly securityContext: object;
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string; readonly readOnly?: boolean }[];
}

interface Probe {
  readonly httpGet?: { readonly path: string; readonly port: string };
}

interface Resources {
  readonly cpu: string;
  readonly memory: string;
}

/**
 * Whether a program imports: the importer does, and the gateway where it has subgraphs of its own, those whose URL it is not given.
 * @param settings the names of its settings.
 */
export function mayImport(command: readonly string[] | undefined, settings: readonly string[]): boolean {
  const urls = ['AGENCIES_URL', 'PLANS_URL', 'PROJECTS_URL'];
  const program = command?.[1] ?? 'gateway/dist/main.js';
  if (program === 'gateway/dist/main.js') return !urls.every((url) => settings.includes(url));
  return program === 'services/importer/dist/main.js';
}

/** What pods are made of. */
export interface PodSpec {
  readonly enableServiceLinks: boolean;
  readonly automountServiceAccountToken: boolean;
  readonly securityContext: object;
  readonly containers: readonly Container[];
  readonly volumes?: readonly {
    readonly name: string;
    readonly emptyDir?: { readonly medium?: string; readonly sizeLimit: string };
  }[];
}

/** An object of Kubernetes, as far as tests look at it. */
export interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
  readonly data?: Readonly<Record<string, string>>;
  // The spec of each kind is another; tests say what they expect of it.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly spec?: any;
}

/** The files that kustomization.yaml lists. */
export const listedFiles = (): readonly string[] =>
  parse(readFileSync(`${deployFolder}kubernetes/kustomization.yaml`, 'utf8')).resources;

/** The files that are there besides it. */
export const manifestFiles = (): readonly string[] =>
  readdirSync(`${deployFolder}kubernetes`).filter((file) => file !== 'kustomization.yaml');

/** Every object of every manifest. */
export const manifests = (): Manifest[] =>
  manifestFiles().flatMap((file) =>
    parseAllDocuments(readFileSync(`${deployFolder}kubernetes/${file}`, 'utf8')).map(
      (document) => document.toJS() as Manifest,
    ),
  );

/** The pods of everything that makes pods, by the name of what makes them. */
export const pods = (): (readonly [string, PodSpec])[] =>
  manifests()
    .filter(({ kind }) => ['Deployment', 'StatefulSet', 'Job'].includes(kind))
    .map(({ metadata, spec }) => [metadata.name, spec.template.spec] as const);

/** A service of compose.yaml, as far as tests look at it. */
export interface ComposeService {
  readonly image: string;
  readonly build?: { readonly args?: Readonly<Record<string, string>> };
  readonly user: string;
  readonly read_only: boolean;
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
  readonly ports?: readonly string[];
  readonly command?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly deploy: { readonly resources: { readonly limits: { readonly cpus: string; readonly memory: string } } };
}

interface ComposeNetwork {
  readonly internal?: boolean;
  readonly ipam?: { readonly config: readonly { readonly subnet: string }[] };
}

/** compose.yaml with its merges done. */
export const compose = (): {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, ComposeNetwork>>;
  readonly volumes: Readonly<Record<string, object>>;
} => parse(readFileSync(`${deployFolder}compose.yaml`, 'utf8'), { merge: true });
