import { Kind, parse, print } from 'graphql';

/** Of an entity that several subgraphs have, the first of these that has it owns it; in the others it is an extension. */
const owners = ['agencies', 'plans', 'projects'];
const notWritten = new Set([Kind.SCHEMA_DEFINITION, Kind.SCHEMA_EXTENSION, Kind.DIRECTIVE_DEFINITION]);
const ofFederation2 = /^(?:link|federation)__|^(?:link|shareable|knownAt)$/;

/**
 * What subgraphs of Federation 2 are in Federation 1, which Mercurius takes: entities with an owner and extensions, each value
 * type in every subgraph that has it.
 * @param sdls the SDL of each subgraph by its name.
 */
export function federation1(sdls) {
  const documents = Object.entries(sdls).map(([name, sdl]) => ({ name, definitions: parse(sdl).definitions }));
  const ownerOf = (type) => {
    const having = documents.filter(({ definitions }) => definitions.some((node) => resolves(node, type)));
    return owners.find((owner) => having.some(({ name }) => name === owner));
  };
  return Object.fromEntries(
    documents.map(({ name, definitions }) => {
      const kept = definitions.filter((node) => !notWritten.has(node.kind) && !isOfFederation2(node));
      const written = kept.map((node) => print(plain(translate(node, ownerOf(node.name?.value) === name))));
      return [name, written.join('\n\n')];
    }),
  );
}

const isOfFederation2 = ({ name }) => ofFederation2.test(name?.value ?? '') || name?.value.startsWith('_');
const keysOf = (node) => (node.directives ?? []).filter(({ name }) => name.value === 'key');
const isStub = (key) => key.arguments.some(({ name, value }) => name.value === 'resolvable' && !value.value);
const resolves = (node, type) => node.name?.value === type && keysOf(node).some((key) => !isStub(key));

function translate(node, owned) {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
  if (node.name.value === 'Query') {
    const fields = node.fields.filter(({ name }) => !name.value.startsWith('_'));
    return { ...node, kind: Kind.OBJECT_TYPE_EXTENSION, fields };
  }
  if (keysOf(node).length === 0 || owned) return node;
  const names = keysOf(node).flatMap(({ arguments: [fields] }) => fields.value.value.split(' '));
  const external = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'external' }, arguments: [] };
  const fields = node.fields.map((field) =>
    names.includes(field.name.value) ? { ...field, directives: [external] } : field,
  );
  return { ...node, kind: Kind.OBJECT_TYPE_EXTENSION, description: undefined, fields };
}

/** Without directives of Federation 2, on it and on its fields, and with keys that tell their fields only. */
function plain(node) {
  const directives = (node.directives ?? []).flatMap((directive) => {
    if (ofFederation2.test(directive.name.value)) return [];
    return directive.name.value === 'key' ? { ...directive, arguments: [directive.arguments[0]] } : directive;
  });
  return { ...node, directives, ...(node.fields ? { fields: node.fields.map(plain) } : {}) };
}
