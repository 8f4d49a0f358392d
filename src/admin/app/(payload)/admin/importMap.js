import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_2f06afa96bdb91fbd192e75a3dfebff7 } from '../../../../../src/admin/components/RowLabel'
import { UntitledName as UntitledName_2797c2de9f598e30e6fca9ec0afe8935 } from '../../../../../src/admin/components/UntitledName'
import { ScheduleChoice as ScheduleChoice_79be43f36e1fab0ad627b817af7a62bb } from '../../../../../src/admin/components/ScheduleChoice'
import { RegistrationPanel as RegistrationPanel_771226945c8c8f177d383740bfb2f9ff } from '../../../../../src/admin/components/RegistrationPanel'
import { IssueStanding as IssueStanding_d3227053fb8b3dbc8d32da5ac0fca696 } from '../../../../../src/admin/components/IssueStanding'
import { IssueItemLabel as IssueItemLabel_34d415971a6b1845d3569a952aa228e4 } from '../../../../../src/admin/components/IssueItemLabel'
import { IssuePanel as IssuePanel_a9a9db3bedb1262ee641479dc9663b04 } from '../../../../../src/admin/components/IssuePanel'
import { SubscriberPanel as SubscriberPanel_bf3c62dea18ec73f5b6a9068654f28d8 } from '../../../../../src/admin/components/SubscriberPanel'
import { ImportPanel as ImportPanel_7d5b791ab3cc97c02739586140538839 } from '../../../../../src/admin/components/ImportPanel'
import { ApiClientPanel as ApiClientPanel_520054de54de7cfe4f4d24f8f86841cc } from '../../../../../src/admin/components/ApiClientPanel'
import { Icon as Icon_173c918b12b4399111aa7f3374c84d44 } from '../../../../../src/admin/components/Logo'
import { Logo as Logo_173c918b12b4399111aa7f3374c84d44 } from '../../../../../src/admin/components/Logo'
import { PrivacyLinks as PrivacyLinks_26017dfa2709e295eb9fe6e58f6f9fc3 } from '../../../../../src/admin/components/privacy/PrivacyLinks'
import { AccessibleNames as AccessibleNames_32551f285a897eec81643f865a92983c } from '../../../../../src/admin/components/AccessibleNames'
import { StartPage as StartPage_1d54762f974d4a7958e94e9471bf034b } from '../../../../../src/admin/components/StartPage'
import { PersonPage as PersonPage_9dcb519ace5cebdfa61bddc10e544d30 } from '../../../../../src/admin/components/privacy/PrivacyPage'
import { RetentionPage as RetentionPage_9dcb519ace5cebdfa61bddc10e544d30 } from '../../../../../src/admin/components/privacy/PrivacyPage'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/components/RowLabel#RowLabel": RowLabel_2f06afa96bdb91fbd192e75a3dfebff7,
  "/src/admin/components/UntitledName#UntitledName": UntitledName_2797c2de9f598e30e6fca9ec0afe8935,
  "/src/admin/components/ScheduleChoice#ScheduleChoice": ScheduleChoice_79be43f36e1fab0ad627b817af7a62bb,
  "/src/admin/components/RegistrationPanel#RegistrationPanel": RegistrationPanel_771226945c8c8f177d383740bfb2f9ff,
  "/src/admin/components/IssueStanding#IssueStanding": IssueStanding_d3227053fb8b3dbc8d32da5ac0fca696,
  "/src/admin/components/IssueItemLabel#IssueItemLabel": IssueItemLabel_34d415971a6b1845d3569a952aa228e4,
  "/src/admin/components/IssuePanel#IssuePanel": IssuePanel_a9a9db3bedb1262ee641479dc9663b04,
  "/src/admin/components/SubscriberPanel#SubscriberPanel": SubscriberPanel_bf3c62dea18ec73f5b6a9068654f28d8,
  "/src/admin/components/ImportPanel#ImportPanel": ImportPanel_7d5b791ab3cc97c02739586140538839,
  "/src/admin/components/ApiClientPanel#ApiClientPanel": ApiClientPanel_520054de54de7cfe4f4d24f8f86841cc,
  "/src/admin/components/Logo#Icon": Icon_173c918b12b4399111aa7f3374c84d44,
  "/src/admin/components/Logo#Logo": Logo_173c918b12b4399111aa7f3374c84d44,
  "/src/admin/components/privacy/PrivacyLinks#PrivacyLinks": PrivacyLinks_26017dfa2709e295eb9fe6e58f6f9fc3,
  "/src/admin/components/AccessibleNames#AccessibleNames": AccessibleNames_32551f285a897eec81643f865a92983c,
  "/src/admin/components/StartPage#StartPage": StartPage_1d54762f974d4a7958e94e9471bf034b,
  "/src/admin/components/privacy/PrivacyPage#PersonPage": PersonPage_9dcb519ace5cebdfa61bddc10e544d30,
  "/src/admin/components/privacy/PrivacyPage#RetentionPage": RetentionPage_9dcb519ace5cebdfa61bddc10e544d30,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
