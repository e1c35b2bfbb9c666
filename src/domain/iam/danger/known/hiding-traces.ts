import { plainDanger, sources } from './known-danger.ts';
import type { KnownDanger } from './known-danger.ts';

function hides(does: string, names: string, source: string): KnownDanger {
  return plainDanger('hides-traces', does, names.split(' '), source);
}

/** What makes later deeds invisible, or earlier ones forgotten. */
export const hidingTraces: readonly KnownDanger[] = [
  hides('can stop the record of API calls', 'cloudtrail:StopLogging', sources.mitreLogs),
  hides('can stop the record of API calls', 'cloudtrail:DeleteTrail', sources.mitreLogs),
  hides('can change the record of API calls', 'cloudtrail:UpdateTrail', sources.mitreLogs),
  hides('can change the record of API calls', 'cloudtrail:PutEventSelectors', sources.mitreLogs),
  hides(
    'can delete the record of API calls',
    'cloudtrail:DeleteEventDataStore cloudtrail:StopEventDataStoreIngestion cloudtrail:UpdateEventDataStore',
    sources.mitreLogs,
  ),
  hides('can switch threat detection off', 'guardduty:DeleteDetector', sources.mitreTools),
  hides('can switch threat detection off', 'guardduty:UpdateDetector', sources.mitreTools),
  hides(
    'can hide findings of threat detection',
    'guardduty:ArchiveFindings guardduty:CreateFilter guardduty:CreateIPSet guardduty:UpdateIPSet guardduty:DisassociateFromAdministratorAccount guardduty:DisassociateFromMasterAccount guardduty:StopMonitoringMembers',
    sources.mitreTools,
  ),
  hides('can stop the record of configurations', 'config:StopConfigurationRecorder', sources.mitreLogs),
  hides(
    'can delete the record of configurations',
    'config:DeleteConfigurationRecorder config:DeleteDeliveryChannel config:PutConfigurationRecorder',
    sources.mitreLogs,
  ),
  hides('can delete logs', 'logs:DeleteLogGroup', sources.mitreLogs),
  hides('can delete logs', 'logs:DeleteLogStream logs:PutRetentionPolicy', sources.mitreLogs),
  hides('can switch network logs off', 'ec2:DeleteFlowLogs', sources.mitreLogs),
  hides('can switch access logs off', 's3:PutBucketLogging', sources.mitreLogs),
  hides(
    'can switch DNS logs off',
    'route53resolver:DeleteResolverQueryLogConfig route53:DeleteQueryLoggingConfig',
    sources.mitreLogs,
  ),
  hides('can switch Security Hub off', 'securityhub:DisableSecurityHub', sources.mitreTools),
  hides(
    'can hide findings of Security Hub',
    'securityhub:BatchUpdateFindings securityhub:BatchDisableStandards securityhub:CreateAutomationRule securityhub:DisassociateFromAdministratorAccount',
    sources.mitreTools,
  ),
  hides('can switch Access Analyzer off', 'access-analyzer:DeleteAnalyzer', sources.mitreTools),
  hides(
    'can hide findings of Access Analyzer',
    'access-analyzer:CreateArchiveRule access-analyzer:UpdateFindings',
    sources.mitreTools,
  ),
  hides('can switch Inspector off', 'inspector2:Disable', sources.mitreTools),
  hides('can switch Macie off', 'macie2:DisableMacie', sources.mitreTools),
  hides('can switch Detective off', 'detective:DeleteGraph', sources.mitreTools),
  hides('can switch alarms off', 'cloudwatch:DisableAlarmActions cloudwatch:DeleteAlarms', sources.mitreTools),
  hides('can switch event rules off', 'events:DisableRule events:DeleteRule events:RemoveTargets', sources.mitreTools),
];
