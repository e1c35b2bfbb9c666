import { hostOf, providerArn } from './identities.ts';
import { entriesOf } from './iam-state.ts';
import type { OidcProviderRecord } from './iam-state.ts';
import { without } from './role-calls.ts';
import { alreadyExists, noSuchEntity, tagsAnswer, tagsOf } from './role-record.ts';
import { findTextList, requireText } from '../wire/request-members.ts';
import { AwsError } from '../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../service.ts';
import type { World } from '../world.ts';

/** IAM fetches the thumbprint of the issuer's certificate when the request has none; the simulator has this one. */
const fetchedThumbprint = '2b18947a6a9fc7764fd8b5fb18a863b0c6dac24f';

export function createOidcProvider(world: World, { input, caller }: ServiceRequest): ServiceAnswer {
  const url = requireText(input, 'Url');
  if (!/^https:\/\/[^\s?#]+$/.test(url)) throw new AwsError('ValidationError', 'Invalid Open ID Connect Provider URL');
  const arn = providerArn(caller.accountId, url);
  const own = entriesOf(world.oidcProviders, caller.accountId);
  if (own.has(arn)) throw alreadyExists(`Provider with url ${url} already exists.`);
  const thumbprints = findTextList(input, 'ThumbprintList') ?? [];
  own.set(arn, {
    arn,
    host: hostOf(url),
    createDate: world.clock.now(),
    clientIds: findTextList(input, 'ClientIDList') ?? [],
    thumbprints: thumbprints.length === 0 ? [fetchedThumbprint] : thumbprints,
    tags: tagsOf(input),
  });
  return { OpenIDConnectProviderArn: arn, Tags: tagsAnswer(tagsOf(input)) };
}

export function getOidcProvider(world: World, request: ServiceRequest): ServiceAnswer {
  const { host, clientIds, thumbprints, createDate, tags } = requireProvider(world, request);
  return {
    Url: host,
    ClientIDList: clientIds,
    ThumbprintList: thumbprints,
    CreateDate: createDate,
    Tags: tagsAnswer(tags),
  };
}

export function listOidcProviders(world: World, { caller }: ServiceRequest): ServiceAnswer {
  const arns = [...entriesOf(world.oidcProviders, caller.accountId).keys()];
  return { OpenIDConnectProviderList: arns.map((Arn) => ({ Arn })) };
}

/** Deleting a provider that does not exist succeeds, as IAM's reference says. */
export function deleteOidcProvider(world: World, { input, caller }: ServiceRequest): ServiceAnswer {
  entriesOf(world.oidcProviders, caller.accountId).delete(requireText(input, 'OpenIDConnectProviderArn'));
  return {};
}

export function addClientId(world: World, request: ServiceRequest): ServiceAnswer {
  const provider = requireProvider(world, request);
  const id = requireText(request.input, 'ClientID');
  provider.clientIds = [...new Set([...provider.clientIds, id])];
  return {};
}

export function removeClientId(world: World, request: ServiceRequest): ServiceAnswer {
  const provider = requireProvider(world, request);
  provider.clientIds = provider.clientIds.filter((id) => id !== request.input['ClientID']);
  return {};
}

export function updateThumbprints(world: World, request: ServiceRequest): ServiceAnswer {
  requireProvider(world, request).thumbprints = findTextList(request.input, 'ThumbprintList') ?? [];
  return {};
}

export function tagOidcProvider(world: World, request: ServiceRequest): ServiceAnswer {
  const provider = requireProvider(world, request);
  provider.tags = { ...provider.tags, ...tagsOf(request.input) };
  return {};
}

export function untagOidcProvider(world: World, request: ServiceRequest): ServiceAnswer {
  const provider = requireProvider(world, request);
  provider.tags = without(provider.tags, findTextList(request.input, 'TagKeys') ?? []);
  return {};
}

export function listOidcProviderTags(world: World, request: ServiceRequest): ServiceAnswer {
  return { Tags: tagsAnswer(requireProvider(world, request).tags), IsTruncated: false };
}

function requireProvider(world: World, { input, caller }: ServiceRequest): OidcProviderRecord {
  const arn = requireText(input, 'OpenIDConnectProviderArn');
  const provider = world.oidcProviders.get(caller.accountId)?.get(arn);
  if (provider === undefined) throw noSuchEntity(`OpenIDConnect Provider not found for arn ${arn}`);
  return provider;
}
