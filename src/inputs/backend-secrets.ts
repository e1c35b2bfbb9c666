import { findSecretMembers, isHideable, isSecretEntry } from '../domain/secret-values.ts';

/**
 * Arguments of Terraform's backends that are no secrets: names, places and switches. What is not among them may be a
 * mistyped `password`, so its value is hidden, too.
 */
const publicArguments = new Set(
  `
  acceleration acl address allowed_account_ids assume_role_duration_seconds auth bucket ca_file cert_file
  client_ca_certificate_pem client_id cluster_ca_certificate config_context config_context_auth_info
  config_context_cluster config_file_profile config_path container_name custom_ca_bundle datacenter dynamodb_endpoint
  dynamodb_table ec2_metadata_service_endpoint ec2_metadata_service_endpoint_mode ecs_role_name encrypt endpoint
  environment external_id_file fingerprint forbidden_account_ids gzip host http_proxy https_proxy iam_endpoint
  impersonate_service_account impersonate_service_account_delegates in_cluster_config insecure key key_file kms_encryption_key
  kms_key_id kms_master_key_id labels lock lock_address lock_method lookup_blob_endpoint max_retries metadata_host
  msi_endpoint namespace no_proxy oidc_request_url oidc_token_file_path path prefix profile region resource_group_name
  resource_manager_id retry_max retry_mode retry_wait_max retry_wait_min role_arn schema_name scheme secret_suffix
  session_name shared_config_files shared_credentials_file shared_credentials_files skip_cert_verification
  skip_credentials_validation skip_index_creation skip_metadata_api_check skip_region_validation
  skip_requesting_account_id skip_s3_checksum skip_schema_creation skip_table_creation snapshot storage_account_name
  storage_custom_endpoint sts_endpoint sts_regional_endpoints subscription_id tablestore_endpoint tablestore_table
  tenancy_ocid tenant_id unlock_address unlock_method update_method use_aks_workload_identity use_azuread_auth use_cli
  use_dualstack_endpoint use_fips_endpoint use_legacy_workflow use_lockfile use_msi use_oidc use_path_style user_ocid
  username workspace_dir workspace_key_prefix
  `
    .trim()
    .split(/\s+/),
);

/** Every value of `backend-config` that may be secret, or has a secret in it. Reads malformed text, too. */
export function findBackendSecrets(text: string): readonly string[] {
  return text.split(/[\r\n]+/).flatMap((line) => {
    if (line.trimStart().startsWith('#')) return [];
    // What has no `=` is refused, and the refusal quotes all of it.
    const [, name = '', value = name] = /^\s*([^=:]*?)\s*(?:[=:]\s*(.*?)\s*)?$/.exec(line) ?? [];
    const isPublic = publicArguments.has(name.toLowerCase()) || isSwitch(value);
    return [...(isPublic ? [] : [value]), ...findInside(value), ...findSecretMembers(value)].filter(isHideable);
  });
}

function isSwitch(value: string): boolean {
  return /^(?:true|false|[0-9]{1,7})$/i.test(value);
}

/** The password in an address or in a `conn_str`, and what an address carries under a secret name. */
function findInside(value: string): readonly string[] {
  const found = [
    ...Array.from(value.matchAll(/:\/\/[^\s/?#:@]*:([^\s/?#]+)@/g), ([, password = '']) => password),
    ...Array.from(
      value.matchAll(/\bpassword\s*=\s*(?:'((?:[^'\\]|\\.)*)'|([^\s'&]+))/gi),
      ([, quoted = '', bare = '']) => (quoted === '' ? bare : quoted),
    ),
    ...Array.from(value.matchAll(/[?&;]([^=&\s]+)=([^&\s#]+)/g)).flatMap(([, name = '', given = '']) =>
      isSecretEntry(name, given) || /^sig$/i.test(name) ? [given] : [],
    ),
  ];
  return found.flatMap((secret) => [secret, decode(secret)]);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
